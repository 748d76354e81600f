"""The marks of sub-paragraphs, (a), (i), (1), and which follows which.

A mark is a letter, a small roman numeral or a number; (i) is the letter after (h) and the numeral
everywhere else.
"""

from __future__ import annotations

import re

from pipelines.text.numbering import roman

FIRST = {"a": "letter", "i": "roman", "1": "number"}
"""The mark each series starts with."""
_STARTS = {series: mark for mark, series in FIRST.items()}
_ROMAN = re.compile(r"[ivxl]+")
_LONGEST = 60
"""No list has more items than this."""


def series_of(mark: str) -> str:
    """The series a mark opens or, where it opens none, most likely belongs to."""
    if mark in FIRST:
        return FIRST[mark]
    if mark.isdigit():
        return "number"
    return "letter" if len(mark) == 1 or not _ROMAN.fullmatch(mark) else "roman"


def awaited(series: str, before: str | None) -> str:
    """The mark that follows another in its series; its first where none stands before."""
    if before is None:
        return _STARTS[series]
    if series == "number":
        return str(int(before) + 1)
    if series == "roman":
        numerals = [roman(value).lower() for value in range(1, _LONGEST)]
        return numerals[numerals.index(before) + 1] if before in numerals[:-1] else ""
    if before == "z":
        return "aa"
    return before[:-1] + chr(ord(before[-1]) + 1)
