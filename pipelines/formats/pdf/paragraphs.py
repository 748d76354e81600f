"""Where a paragraph, a heading or an entry of a list begins, read from the geometry of lines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipelines.formats.pdf.layout import LEAST_INDENT, LOOSER, Frame, Layout
from pipelines.formats.pdf.rows import Row
from pipelines.formats.pdf.spacing import is_wide
from pipelines.text.fold import SUPERSCRIPTS, fold

_OTHER_SIZE = 0.08
"""Of the size; what differs more is set in another size."""
_OTHER_WIDTH = 0.2
"""Of the width of a column; what differs more is set in other columns."""
_HEADING_LINE = 0.5
"""Of the width of the column; a heading's line that is shorter was not broken by the margin."""

# "16. 在第", "(a) 标识", "一. 导言", "A. 议程", "65/64.", "• ", "— "
_MARK = re.compile(
    r"(?:\d{1,3}(?:/\d{1,4})?\.|\([a-z]{1,4}\)|\([0-9]{1,3}\)|[A-Z]\.|[IVXLC]{1,7}\."
    r"|第?[一二三四五六七八九十百]{1,4}[.、]|[•●○▪◦–—-])(?=\s|[^\d\s])"
)
_CLOSED = re.compile(rf"[。.;:!?…][)”’」』》\]\"'{SUPERSCRIPTS}*]*$")


def begins(before: Row, row: Row, frame: Frame, *, first: bool) -> bool:
    """Whether a row begins a paragraph after the row above it in one column.

    `first` tells that the row above begins its paragraph.
    """
    pitch = frame.pitch * max(row.size, before.size) / frame.size
    if row.y - before.y > LOOSER * pitch:
        return True
    if _other_style(before, row):
        return True
    indent = LEAST_INDENT * row.size
    if row.x0 > before.x0 + indent and abs(before.x0 - frame.left) <= indent:
        # Set in below a full line: a new paragraph, unless the number before hangs out.
        if not _hangs(before, row):
            return True
    elif row.x0 < before.x0 - indent and not first and abs(row.x0 - frame.left) > indent:
        # Farther out than the lines above, whose first line it does not continue.
        return True
    if _is_marked(row) and (_tab_after_mark(row) or is_closed(before)):
        return True
    return _ended_early(before, row, frame)


@dataclass(frozen=True, slots=True)
class Foot:
    """The last row of a column."""

    row: Row
    frame: Frame
    first: bool
    """Whether the row begins its paragraph."""


def goes_on(foot: Foot, row: Row, new: Frame, layout: Layout) -> bool:
    """Whether a paragraph goes on from the foot of one column to the head of the next."""
    before, old = foot.row, foot.frame
    set_in = row.x0 - new.left
    indent = LEAST_INDENT * row.size
    if _other_style(before, row) or (_is_marked(row) and _tab_after_mark(row)):
        return False
    if before.bold and not row.bold and set_in > indent:
        # A heading, and the name of a speaker in the first line of what he says.
        return False
    if _is_marked(row) and is_closed(before):
        return False
    was_set_in = before.x0 - old.left
    if set_in > indent and layout.indented and (foot.first or abs(set_in - was_set_in) > indent):
        # The lines below the first are out at the margin, unless all are set in.
        return False
    if _had_room(before, row, old):
        return False
    if is_closed(before) and abs(old.width - new.width) > _OTHER_WIDTH * max(old.width, new.width):
        return False
    return layout.indented or not is_closed(before)


def is_closed(row: Row) -> bool:
    """Whether a row ends as a sentence or clause does."""
    return bool(_CLOSED.search(fold(row.text).rstrip()))


def _other_style(before: Row, row: Row) -> bool:
    if abs(before.size - row.size) > _OTHER_SIZE * max(before.size, row.size):
        return True
    return before.bold != row.bold and (before.bold or row.bold) and not _is_mixed(before, row)


def _is_mixed(before: Row, row: Row) -> bool:
    """Whether a bold run goes on over the end of a line: only part of one line is bold."""
    return (row.bold and before.chunks[-1].bold) or (before.bold and row.chunks[0].bold)


def _is_marked(row: Row) -> bool:
    return bool(_MARK.match(fold(row.text)))


def _tab_after_mark(row: Row) -> bool:
    """Whether white space wider than a space stands after the number of a paragraph."""
    if len(row.chunks) < 2:
        return False
    return row.chunks[1].x0 - row.chunks[0].x1 > 0.6 * row.size


def _hangs(before: Row, row: Row) -> bool:
    """Whether a row stands below the words of the row before, whose number hangs out."""
    return _is_marked(before) and any(
        abs(chunk.x0 - row.x0) < 0.5 * row.size for chunk in before.chunks[1:3]
    )


def _ended_early(before: Row, row: Row, frame: Frame) -> bool:
    """Whether the next word had room on the line before, so that it was not the margin."""
    if before.bold and row.bold:
        # The lines of a heading are broken by sense as well.
        return before.x1 - before.x0 < _HEADING_LINE * frame.width
    return _had_room(before, row, frame)


def _had_room(before: Row, row: Row, frame: Frame) -> bool:
    room = frame.right - before.x1
    return room > _first_word(row) + 1.2 * row.size and room > 0.06 * frame.width


def _first_word(row: Row) -> float:
    """Points that the first piece of a row takes that no line end may part."""
    glyphs = [glyph for glyph in row.chunks[0].glyphs if not glyph.is_space]
    start = glyphs[0].x0
    if is_wide(glyphs[0].char):
        # No line begins with a closing mark: the character before it comes along.
        return 2.2 * row.size
    end = start
    for glyph in glyphs:
        if is_wide(glyph.char):
            break
        end = glyph.x1
    return end - start
