"""How the lines of a text are laid out: its margins, its blank lines."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from pipelines.languages.base import Structure
from pipelines.text.lines import Line
from pipelines.text.markers import Mark, is_closed, marker_of, width

HARD_WRAP = 110
"""Columns; a text whose long lines stay below this was wrapped at a margin."""
FULL_LINE = 56
"""Columns; the narrowest full line of a United Nations page (28 Chinese characters)."""
NARROWEST = 28
"""Columns of the narrowest lines that a text is wrapped in (14 Chinese characters)."""
_FEWEST_FULL = 12
"""Full lines of a narrow text, at the least."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How one text is laid out."""

    measure: int | None
    """Columns between its margins; None for a text that is not wrapped."""
    unwrapped: bool
    """Each line is a paragraph."""
    blanks: int
    """How many lines have a blank line before them."""
    parted: bool
    """Blank lines part the paragraphs."""
    spaced: bool
    """Blank lines stand between the lines of one paragraph."""


def layout_of(lines: tuple[Line, ...], structure: Structure) -> Layout:
    """How the lines are laid out, judged from all of them."""
    widths = [width(line.text.text) for line in lines]
    measure = _measure(widths)
    blanks = sum(line.blank_before for line in lines)
    return Layout(
        measure=measure,
        unwrapped=_is_unwrapped(lines, widths),
        blanks=blanks,
        parted=blanks * 3 >= len(lines),
        spaced=measure is not None and _is_double_spaced(lines, measure, structure),
    )


def _measure(widths: list[int]) -> int | None:
    """Columns between the margins of a text wrapped there; None for a text that is not.

    A wrapped text has many lines of nearly the greatest width, and few that are wider.
    """
    if not widths:
        return None
    measure = sorted(widths)[int(len(widths) * 0.95)]
    full = sum(0.85 * measure <= value <= 1.1 * measure for value in widths)
    if measure > HARD_WRAP or full < max(3, 0.15 * len(widths)):
        return None
    if measure < FULL_LINE:
        # Narrower than a page: a column, where many lines are full and hardly one is wider.
        wrapped = full >= max(_FEWEST_FULL, 0.3 * len(widths))
        wider = sum(value > 1.15 * measure for value in widths)
        narrow = measure >= NARROWEST and wider <= 0.02 * len(widths)
        return measure if wrapped and narrow else None
    return measure


def _is_unwrapped(lines: tuple[Line, ...], widths: list[int]) -> bool:
    """Whether each line is a paragraph: no margin wraps the long ones, no blank line parts them."""
    blank = sum(line.blank_before for line in lines)
    return max(widths, default=0) > HARD_WRAP and blank * 10 <= len(lines)


def _is_double_spaced(lines: tuple[Line, ...], measure: int, structure: Structure) -> bool:
    """Whether blank lines stand between the lines of one paragraph."""
    pairs = [
        after.blank_before
        for before, after in itertools.pairwise(lines)
        if width(before.text.text) >= 0.85 * measure
        and not is_closed(before.text.text)
        and marker_of(after.text.text, structure).mark is Mark.NONE
    ]
    return len(pairs) > 1 and sum(pairs) * 2 > len(pairs)
