"""What a block of text starts and ends with: its number, its closing mark, its width."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

from pipelines.languages.base import Structure
from pipelines.text.fold import SUPERSCRIPTS, fold, superscript_number

LAST_CHAPTER = 400
"""No chapter has this number or a higher one."""

_CLOSED = frozenset("。.;:!?…")
_CLOSERS = ")”’」』》]\"'" + SUPERSCRIPTS


class Mark(Enum):
    """What a block starts with."""

    NONE = "none"
    CHAPTER = "chapter"
    LETTER = "letter"
    NUMBER = "number"
    ITEM = "item"
    RESOLUTION = "resolution"
    FOOTNOTE = "footnote"
    STAR = "star"


@dataclass(frozen=True, slots=True)
class Marker:
    """The number a block starts with: its kind, its value, where the text begins."""

    mark: Mark
    value: str
    end: int


# "65/64. 小武器"
_RESOLUTION = re.compile(r"(?P<n>\d{1,3}/\d{1,4}(?:\s*[A-Z])?)\.\s*(?=\S)")
_FOOTNOTE = re.compile(rf"(?P<n>[{SUPERSCRIPTS}]{{1,3}})\s*(?=\S)")
_STAR = re.compile(r"(?P<n>\*{1,3})\s+(?=\S)")


def marker_of(text: str, structure: Structure) -> Marker:
    """The number at the start of a text; `Mark.NONE` where there is none."""
    folded = fold(text)
    chapter = structure.chapter.match(folded)
    if chapter and 0 < structure.chapter_value(chapter["n"]) < LAST_CHAPTER:
        return Marker(Mark.CHAPTER, chapter["n"], chapter.end())
    marks = (
        (Mark.RESOLUTION, _RESOLUTION),
        (Mark.LETTER, structure.letter),
        (Mark.NUMBER, structure.number),
        (Mark.ITEM, structure.item),
        (Mark.FOOTNOTE, _FOOTNOTE),
        (Mark.STAR, _STAR),
    )
    for mark, pattern in marks:
        match = pattern.match(folded)
        if match:
            value = match["n"]
            if mark is Mark.FOOTNOTE:
                value = superscript_number(value)
            elif mark is Mark.ITEM:
                value = structure.item_value(value)
            return Marker(mark, value, match.end())
    return Marker(Mark.NONE, "", 0)


def is_closed(text: str) -> bool:
    """Whether a text ends as a sentence, a clause of a list or an announcement does."""
    return fold(text).rstrip().rstrip(_CLOSERS)[-1:] in _CLOSED


def width(text: str) -> int:
    """Columns the text takes: two for a Chinese character, one for the others."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def ending(text: str) -> str:
    """The last character of a text, footnote calls aside."""
    return without_calls(fold(text))[-1:]


# "the Programme of Action,1": a call that nothing raises any more
_BARE_CALL = re.compile(r"(?<=[^\d\s][,;、])\d{1,2}$")


def without_calls(folded: str) -> str:
    """A folded text without the calls of footnotes at its end."""
    return _BARE_CALL.sub("", folded.rstrip(SUPERSCRIPTS + " "))
