"""Sub-items of an agenda, and those under them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipelines.text.items import FIRST, awaited, series_of
from pipelines.text.model import Entry

_LEVELS = 2


class SubItems:
    """The marks of sub-items, of which some stand under others: `4(a)(i)`."""

    def __init__(self) -> None:
        self.disordered: set[str] = set()
        """Numbers that do not follow those before them."""
        self._last: list[str] = []
        """The last mark of each level, the outer first."""
        self._series: list[str] = []

    def placed(self, entries: list[Entry]) -> Iterator[Entry]:
        """The entries, each sub-item numbered by all it stands under."""
        outer = ""
        for entry in entries:
            item, _, mark = (entry.number or "").rstrip(")").partition("(")
            if not mark:
                self._last, self._series = [], []
                yield entry
                continue
            if self._follows(mark) > 1:
                number = f"{item}({outer})({mark})"
            else:
                number, outer = f"{item}({mark})", mark
            if not self._in_order:
                self.disordered.add(number)
            yield replace(entry, number=number)

    def _follows(self, mark: str) -> int:
        """Take a mark, and tell its level, from 1."""
        self._in_order = True
        for level in range(len(self._last), 0, -1):
            # After (h) the next of its letters, never a first numeral below it.
            if mark == awaited(self._series[level - 1], self._last[level - 1]):
                self._last[level - 1 :] = [mark]
                del self._series[level:]
                return level
        opens = mark in FIRST and FIRST[mark] not in self._series
        if opens and len(self._last) < _LEVELS:
            self._last.append(mark)
            self._series.append(FIRST[mark])
            return len(self._last)
        self._in_order = False
        series = series_of(mark)
        if series not in self._series:
            self._last, self._series = [mark], [series]
            return 1
        level = self._series.index(series) + 1
        self._last[level - 1 :] = [mark]
        del self._series[level:]
        return level
