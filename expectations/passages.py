"""Whether a passage of a raw text gives back what a row says was printed there.

The raw passage still has what reading removed: broken lines, marks of emphasis, numbers of
footnotes, and page furniture where a name runs over the end of a page.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from pipelines.text.fold import fold

Reach = Literal["whole", "edge", "inside"]
"""How much of the passage the printed value is: all of it, its beginning or its end, or
something inside it."""

# "18-11232 (C) 3/21", "18-11232 (C) **21/21**", "4/21 18-11232": a page footer.
FURNITURE = re.compile(
    r"(?<![\d-])\d{2}-\d{5}\s*\*?\s*\([A-Z]\)[\s*]*\d{1,3}/\d{1,3}(?!\d)"
    r"|(?<![\d/])\d{1,3}/\d{1,3}[\s*]+\d{2}-\d{5}(?!\d)"
)
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_AS_DIGITS = str.maketrans(_SUPERSCRIPTS, "0123456789")
# "<sup>1</sup>", "¹": the number of a footnote.
_CALL = re.compile(rf"<sup>[^<\n]{{0,8}}</sup>|[{_SUPERSCRIPTS}]")
# "**强调**", "__强调__", "#### ", "</b>": marks that are not words.
_MARKS = re.compile(r"</?[A-Za-z][^<>\n]{0,40}>|[*#_\\\ufeff]|\s")
# "Conference to Review             Distr.: General": white space between two columns.
_GAP = re.compile(r"\s{4,}")
_MOST_LINES = 100
"""Beyond this many lines, trying every run of them is slow; no foot of a page is that long."""


def bare(text: str) -> str:
    """The words alone: folded, without white space, marks and numbers of footnotes."""
    return _words(_CALL.sub("", text))


def letters(text: str) -> str:
    """The letters and digits alone, without accents and in one case, to compare spellings."""
    # Accents and Arabic vowel signs are no letters; the stroke that lengthens a word (U+0640)
    # counts as one.
    apart = unicodedata.normalize("NFKD", fold(text))
    return "".join(char for char in apart if char.isalnum() and char != "\u0640").casefold()


def spells(value: str, passage: str) -> bool:
    """Whether a passage has every character of a text in its order, and maybe more."""
    wanted, found = (_words(text.translate(_AS_DIGITS)) for text in (value, passage))
    if not wanted:
        # A text of marks alone has to be found as it is.
        wanted, found = ("".join(text.split()) for text in (value, passage))
    return bool(wanted) and _in_order(wanted, found)


def _words(text: str) -> str:
    return _MARKS.sub("", fold(text))


def _in_order(wanted: str, found: str) -> bool:
    rest = iter(found)
    return all(char in rest for char in wanted)


def reproduces(value: str, passage: str, reach: Reach) -> bool:
    """Whether a raw passage gives back a printed name.

    Line breaks, marks and one run of whole lines (the foot and head of a page) may stand
    inside the name; nothing else may, unless the passage shows a page footer or the columns
    of a head, with wide gaps between: then the name may stand in the first column alone.
    """
    wanted = bare(value)
    if not wanted:
        return False
    lines = [line for line in map(bare, passage.splitlines()) if line]
    if any(_found(wanted, candidate, reach) for candidate in _without_a_run(lines)):
        return True
    first_column = [_GAP.split(line.strip())[0] for line in passage.splitlines()]
    if _found(wanted, "".join(map(bare, first_column)), reach):
        return True
    found = "".join(lines)
    broken = FURNITURE.search(passage) is not None
    return broken and _at_ends(wanted, found, reach) and _in_order(wanted, found)


def _found(wanted: str, found: str, reach: Reach) -> bool:
    if reach == "whole":
        return found == wanted
    if reach == "edge":
        return found.startswith(wanted) or found.endswith(wanted)
    return wanted in found


def _at_ends(wanted: str, found: str, reach: Reach) -> bool:
    starts, ends = found.startswith(wanted[0]), found.endswith(wanted[-1])
    if reach == "whole":
        return starts and ends
    return reach == "inside" or starts or ends


def _without_a_run(lines: list[str]) -> list[str]:
    """The lines joined, first all of them, then without each run of whole lines between two."""
    joined = ["".join(lines)]
    if len(lines) > _MOST_LINES:
        return joined
    for first in range(1, len(lines) - 1):
        for last in range(first + 1, len(lines)):
            joined.append("".join(lines[:first] + lines[last:]))
    return joined
