"""The glyphs of one line to its text: where a space stands between them, and where none does.

A space is not a number of points. Justified lines stretch and squeeze their spaces, headings are
set with gaps between all letters, and Chinese has no spaces at all; so each gap is judged by the
other gaps of its line and by the size of its letters.
"""

from __future__ import annotations

import itertools
import re
import statistics
import unicodedata
from dataclasses import dataclass

from pipelines.formats.pdf.glyphs import Glyph
from pipelines.text.fold import SUPERSCRIPTS

CELL_GAP = 1.7
"""Em; a wider gap parts cells of a table, or a number from its paragraph."""
_WORD_GAP = 0.16
"""Em beyond the gap between letters that the narrowest space of a squeezed line has."""
_UNPRINTED = 0.06
"""Em beyond that, where the line prints its other spaces."""
_SCRIPT_GAP = 0.15
"""Em; the gap that programs leave by themselves between Chinese and Latin letters."""
_TAB = 0.3
"""Em beyond the usual gap; white space that parts a number from its paragraph."""
_LONGEST_MARK = 8
# The number of a paragraph or heading, which white space parts from it: "15.", "(a)", "三."
_MARK = re.compile(
    r"\d{1,3}\.|\([a-z]{1,4}\)|[A-Z]\.|[IVXLC]{1,6}\.|[一二三四五六七八九十]{1,3}[.、]"
)
_SET_APART = 1.2
"""Em beyond the usual gap at which two Chinese characters are no longer one word."""
_LEAST_SPACE = 0.07
"""Em; a space that takes less was taken back by moving the next letter."""


def is_wide(char: str) -> bool:
    """Whether a character is Chinese, or a mark as wide as one."""
    return unicodedata.east_asian_width(char[-1]) in "WF"


@dataclass(slots=True)
class _Gap:
    """What is between two printed glyphs."""

    width: float
    """In em of the smaller of the two."""
    spaced: bool
    wide: int
    """How many of the two are Chinese."""
    mark: bool
    """One of the two is a punctuation mark."""


def line_text(glyphs: list[Glyph]) -> str:
    """The text of one line; glyphs from left to right, spaces among them."""
    printed, gaps = _gaps(glyphs)
    if not printed:
        return ""
    trusted = _spaces_are_meant(printed, gaps)
    letter = _usual(gaps, 0)
    chinese = _usual(gaps, 2)
    edge = _word_edge(gaps, letter) if not trusted else letter + _WORD_GAP
    spaced = {wide: any(gap.spaced for gap in gaps if gap.wide == wide) for wide in (0, 1)}
    out = [_char(printed[0])]
    for gap, glyph in zip(gaps, printed[1:], strict=True):
        after_mark = gap.width > _TAB and len(out) < _LONGEST_MARK and _MARK.fullmatch("".join(out))
        if after_mark or _is_space(gap, trusted, spaced, letter, chinese, edge):
            out.append(" ")
        out.append(_char(glyph))
    return unicodedata.normalize("NFC", "".join(out))


def _char(glyph: Glyph) -> str:
    if glyph.raised and glyph.char.isascii() and glyph.char.isdigit():
        return SUPERSCRIPTS[int(glyph.char)]
    return glyph.char


def _gaps(glyphs: list[Glyph]) -> tuple[list[Glyph], list[_Gap]]:
    printed: list[Glyph] = []
    gaps: list[_Gap] = []
    spaced = False
    start = 0.0
    for glyph in glyphs:
        if glyph.is_space:
            start = start if spaced else glyph.x0
            spaced = True
            continue
        if printed:
            before = printed[-1]
            wide = is_wide(before.char) + is_wide(glyph.char)
            mark = not (before.char[-1].isalnum() and glyph.char[0].isalnum())
            size = min(before.size, glyph.size)
            # The boxes of slanted letters reach into the space after them.
            end = min(before.x1, start) if spaced else before.x1
            gaps.append(_Gap((glyph.x0 - end) / size, spaced, wide, mark))
        printed.append(glyph)
        spaced = False
    return printed, gaps


def _usual(gaps: list[_Gap], wide: int) -> float:
    """The usual gap between letters (0) or between Chinese characters (2) of a line, in em."""
    found = [gap.width for gap in gaps if gap.wide == wide and not gap.spaced]
    return max(0.0, statistics.median(found)) if found else 0.0


def _spaces_are_meant(printed: list[Glyph], gaps: list[_Gap]) -> bool:
    """Whether the spaces of a line part words: `P r e s i d e n t` has one after each letter."""
    latin = [
        gap
        for before, gap, after in zip(printed, gaps, printed[1:], strict=False)
        if before.char.isalpha() and after.char.isalpha() and gap.wide == 0
    ]
    if len(latin) < 4:
        return True
    return sum(gap.spaced for gap in latin) < 0.7 * len(latin)


def _word_edge(gaps: list[_Gap], letter: float) -> float:
    """The gap from which on words are parted, in a line with a space after every letter.

    It is where the sizes of the gaps leap; with no leap all is one word.
    """
    widths = sorted(gap.width for gap in gaps if gap.wide == 0)
    leaps = [(after / max(before, 0.05), after) for before, after in itertools.pairwise(widths)]
    ratio, edge = max(leaps, default=(1.0, 0.0))
    return edge - 1e-6 if ratio >= 1.5 else max(widths, default=letter) + 1.0


def _is_space(
    gap: _Gap, trusted: bool, spaced: dict[int, bool], letter: float, chinese: float, edge: float
) -> bool:
    if gap.wide == 2:
        if gap.spaced:
            return gap.width > _LEAST_SPACE
        return gap.width > chinese + _SET_APART
    if not trusted:
        return gap.width >= edge
    if gap.spaced:
        return gap.width > _LEAST_SPACE
    if gap.wide == 1:
        beyond = gap.width - max(letter, chinese)
        # A line that prints some of these spaces prints them all.
        return beyond > _TAB or (beyond > _SCRIPT_GAP and not (gap.mark or spaced[1]))
    # In a line that prints its spaces, a gap without one must be as wide as they are.
    if spaced[0] or spaced[1]:
        edge = max(edge, chinese + _WORD_GAP) + _UNPRINTED
    return gap.width > edge
