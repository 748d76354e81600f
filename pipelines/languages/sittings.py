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
    tight: str, at: int, days: Sequence[DateSpan], lead: re.Pattern[str]
) -> DateSpan | None:
    """The day stated after a place in a text, with no more than a lead between: `, on 18 June`."""
    match = lead.match(tight, at)
    return next((d for d in days if match and d.start == match.end() and _is_day(d)), None)


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
