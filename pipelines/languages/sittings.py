"""Numbered sittings in a list and the day beside them, alike where spaces part the words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipelines.languages.phrases import DateSpan


def listed_sittings(first: int, more: Sequence[tuple[int, bool]]) -> tuple[tuple[int, ...], bool]:
    """The numbers of a list of sittings, and whether it is one range, of which the ends are given.

    Of a list with ranges in it, 1st to 4th and 6th, every number is given.

    Args:
        first: the first number.
        more: the other numbers, each with whether a word for a range stands before it.
    """
    if len(more) == 1:
        number, to = more[0]
        return (first, number), to
    out = [first]
    for number, to in more:
        out += range(out[-1] + 1, number + 1) if to and number > out[-1] else [number]
    return tuple(out), False


def day_after(
    tight: str,
    at: int,
    days: Sequence[DateSpan],
    lead: re.Pattern[str],
    again: re.Pattern[str] | None = None,
) -> DateSpan | None:
    """The day stated after a place in a text, with no more than a lead between: `, on 18 June`.

    Args:
        tight: the text.
        at: the place.
        days: the dates in the text.
        lead: what may stand between.
        again: what may stand between two dates of several sittings, the first and the last of
            which are given: `from 8 to 12 October and from 15 to 17 October`.
    """
    match = lead.match(tight, at)
    found = next((d for d in days if match and d.start == match.end() and _is_day(d)), None)
    for day in days:
        if found is None or again is None:
            break
        if day.start > found.end and _is_day(day) and again.fullmatch(tight, found.end, day.start):
            found = from_to(found, day)
    return found


def from_to(first: DateSpan, last: DateSpan) -> DateSpan:
    """From the first day of one date to the last day of another."""
    year = first.year if first.year is not None else last.year
    end = last.last_year or last.year
    return DateSpan(
        first.start,
        last.end,
        year,
        first.first,
        last.last,
        last_year=end if end != year else None,
        range_=True,
    )


def day_before(
    tight: str, at: int, days: Sequence[DateSpan], between: re.Pattern[str]
) -> DateSpan | None:
    """The last day stated before a place in a text, if no more than `between` parts them."""
    for day in reversed(days):
        if day.end <= at and _is_day(day):
            return day if between.fullmatch(tight, day.end, at) else None
    return None


def _is_day(day: DateSpan) -> bool:
    return day.first[1] is not None
