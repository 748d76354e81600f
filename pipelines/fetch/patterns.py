"""Patterns of symbols, such as `A/CONF.192/BMS/{year}/1`, and the symbols they stand for."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pipelines.fetch.errors import FetchError
from pipelines.fetch.symbols import checked_symbol, shown

FIELDS = ("year", "session", "number")
"""What may stand between braces. A number is counted within each year and session."""

LONGEST_SERIES = 300
"""Symbols; a server that answers every number with a document is not believed for ever."""

_FIELD = re.compile(r"\{([^{}]*)\}")
_RANGE = re.compile(r"(?P<first>[0-9]{1,4})(?P<open>-(?P<last>[0-9]{1,4})?)?")

_FIRST_SESSION = 1945
_OPENS_IN = 9
"""Session n of the General Assembly opens in September of the year 1945 + n."""


@dataclass(frozen=True, slots=True)
class Range:
    """Numbers from `first` to `last`; with no `last` they are open."""

    first: int
    last: int | None


@dataclass(frozen=True, slots=True)
class Series:
    """Symbols to ask for in turn; after `misses` in a row, where set, the rest is not asked."""

    symbols: Iterator[str]
    misses: int | None


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern with the range of each of its fields."""

    template: str
    ranges: Mapping[str, Range]
    misses: int

    def series(self, today: dt.date) -> Iterator[Series]:
        """The symbols meant: one series for each year and session, oldest first.

        An open year or session ends with the current one; an open number with misses.
        """
        ends = {"year": today.year, "session": session_on(today)}
        outer = [name for name in ("year", "session") if name in self.ranges]
        spans = [_span(self.ranges[name], ends[name]) for name in outer]
        numbers = self.ranges.get("number")
        for values in itertools.product(*spans):
            fixed = dict(zip(outer, values, strict=True))
            if numbers is None:
                yield Series(iter([self.template.format(**fixed)]), None)
                continue
            span = _span(numbers, numbers.first + LONGEST_SERIES - 1)
            yield Series(
                (self.template.format(**fixed, number=number) for number in span),
                self.misses if numbers.last is None else None,
            )


def session_on(day: dt.date) -> int:
    """The regular session of the General Assembly that was the last to open."""
    return day.year - _FIRST_SESSION - (day.month < _OPENS_IN)


def pattern(template: str, ranges: Mapping[str, str | None], misses: int) -> Pattern:
    """A pattern, checked.

    Args:
        template: a symbol with fields in braces.
        ranges: of each field its range as text: `2003-2010`, `2003-` or `2003`; else None.
        misses: after how many in a row an open number ends.

    Raises:
        FetchError: a field is unknown or twice there, its range is missing or is none, a range
            is given for no field, or the symbols would not look like symbols.
    """
    names = _FIELD.findall(template)
    for name in names:
        if name not in FIELDS:
            raise FetchError(f"the field {shown(name)} is none of {', '.join(FIELDS)}.")
        if names.count(name) > 1:
            raise FetchError(f"the field '{name}' is there twice.")
    if not names:
        raise FetchError("a pattern needs a field, such as {year}; list a symbol under `symbols`.")
    given = {name: text for name, text in ranges.items() if text is not None}
    for name in sorted(set(names) ^ set(given)):
        what = "needs a range" if name in names else "has a range but is not in the pattern"
        raise FetchError(f"the field '{name}' {what}.")
    checked_symbol(_FIELD.sub("1", template))
    return Pattern(template, {name: _range(name, text) for name, text in given.items()}, misses)


def _range(name: str, text: str) -> Range:
    found = _RANGE.fullmatch(text)
    if found is None:
        raise FetchError(f"the {name} {shown(text)} is no range such as '2003-' or '2003-2010'.")
    first = int(found["first"])
    if name == "year" and first < _FIRST_SESSION:
        raise FetchError(f"the year {shown(text)} begins before the United Nations.")
    if found["open"] is None:
        return Range(first, first)
    last = int(found["last"]) if found["last"] else None
    if last is not None and not first <= last < first + LONGEST_SERIES:
        raise FetchError(
            f"the {name} {shown(text)} must run upwards, over {LONGEST_SERIES} at most."
        )
    return Range(first, last)


def _span(numbers: Range, end: int) -> range:
    return range(numbers.first, (end if numbers.last is None else numbers.last) + 1)
