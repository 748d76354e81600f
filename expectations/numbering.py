"""Whether printed numbers and letters follow one another."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Sequence

from pipelines.text.fold import fold

ANY = object()
"""A heading that numbers may begin again under however often."""

_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_ROMAN = [tens + ones for tens in ("", "x", "xx") for ones in _ONES if tens + ones]
_DIGITS = ("", *"一二三四五六七八九")
_CHINESE = [tens + ones for tens in ("", "十", "二十") for ones in _DIGITS if tens + ones]
_SERIES: tuple[Sequence[str], ...] = (
    string.ascii_lowercase,
    _ROMAN,
    string.ascii_uppercase,
    [label.upper() for label in _ROMAN],
    [str(number) for number in range(1, 100)],
    _CHINESE,
)
_LABEL = re.compile(r"\(([^()]+)\)$")  # "(b)" at the end of "37(b)"


def label_of(number: str) -> str | None:
    """The last label of a number: `b` of `37(b)`; None where there is none."""
    found = _LABEL.search(number)
    return found.group(1) if found else None


def stem_of(number: str) -> str | None:
    """What stands before the last label: `37` of `37(b)`; None where there is none."""
    found = _LABEL.search(number)
    return number[: found.start()] if found and found.start() else None


def successors(label: str | None) -> set[str]:
    """The labels that may follow one; those a list may begin with where it is None.

    There may be two: after `i` come `j` among letters and `ii` among Roman numerals.
    """
    if label is None:
        return {series[0] for series in _SERIES}
    places = [(series, list(series).index(label)) for series in _SERIES if label in series]
    return {series[place + 1] for series, place in places if place + 1 < len(series)}


def is_printed(labels: Iterable[str], raw: str) -> bool:
    """Whether a line of a raw text begins with one of these labels in brackets."""
    either = "|".join(re.escape(label) for label in sorted(labels))
    return bool(either) and re.search(rf"(?m)^[\s>*#-]*\((?:{either})\)", fold(raw)) is not None


def unexpected(numbers: Iterable[tuple[int, object]]) -> list[bool]:
    """Which of the numbers printed one after another are not the next.

    Each number comes with the heading it stands under: numbers begin with 1, and may begin
    again with 1 under another heading, nowhere else. Under the heading `ANY` they always may.
    """
    before = 0
    heading_before: object = None
    wrong = []
    for number, heading in numbers:
        again = number == 1 and (heading == ANY or heading != heading_before)
        wrong.append(number != before + 1 and not again)
        before, heading_before = number, heading
    return wrong
