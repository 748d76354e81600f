"""Where a paragraph, a heading or an entry of a list begins, read from the geometry of lines."""

from __future__ import annotations

from dataclasses import dataclass

from pipelines.formats.pdf.layout import (
    LEAST_INDENT,
    LOOSER,
    Frame,
    Layout,
    first_word,
    has_tab,
    is_closed,
    is_marked,
    is_number,
    numbered_as,
)
from pipelines.formats.pdf.rows import Row

_OTHER_SIZE = 0.08
"""Of the size; what differs more is set in another size."""
_SAME_END = 0.6
"""Points; lines that end within this end at one margin."""
_OTHER_WIDTH = 0.2
"""Of the width of a column; what differs more is set in other columns."""
_HEADING_LINE = 0.5
"""Of the width of the column; a heading's line that is shorter was not broken by the margin."""


def begins(before: Row, row: Row, frame: Frame, layout: Layout, *, first: bool) -> bool:
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
        if not _hangs(before, frame, row, frame, layout):
            return True
    elif row.x0 < before.x0 - indent and not first and abs(row.x0 - frame.left) > indent:
        # Farther out than the lines above, whose first line it does not continue.
        return True
    if is_marked(row) and (has_tab(row) or is_closed(before)):
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
    if is_number(before):
        return not is_marked(row)
    set_in = row.x0 - new.left
    indent = LEAST_INDENT * row.size
    if _other_style(before, row) or (is_marked(row) and has_tab(row)):
        return False
    if before.bold and not row.bold and set_in > indent:
        # A heading, and the name of a speaker in the first line of what he says.
        return False
    if is_marked(row) and is_closed(before):
        return False
    was_set_in = before.x0 - old.left
    if set_in > indent and not _hangs(before, old, row, new, layout):
        # The lines below the first are out at the margin, unless all are set in or a number hangs.
        if foot.first and was_set_in > indent:
            return False
        if abs(set_in - was_set_in) > indent:
            return False
    if _had_room(before, row, old):
        return False
    if is_closed(before) and abs(old.width - new.width) > _OTHER_WIDTH * max(old.width, new.width):
        return False
    return layout.indented or layout.all_shown or not is_closed(before)


def _other_style(before: Row, row: Row) -> bool:
    if abs(before.size - row.size) > _OTHER_SIZE * max(before.size, row.size):
        return True
    return before.bold != row.bold and (before.bold or row.bold) and not _is_mixed(before, row)


def _is_mixed(before: Row, row: Row) -> bool:
    """Whether a bold run goes on over the end of a line: only part of one line is bold."""
    return (row.bold and before.chunks[-1].bold) or (before.bold and row.chunks[0].bold)


def _hangs(before: Row, old: Frame, row: Row, new: Frame, layout: Layout) -> bool:
    """Whether a row stands below the words of the row before, whose number hangs out.

    The rows may stand in different columns. In a document whose paragraphs run back below their
    numbers, what stands below the words of one is an entry.
    """
    numbered = is_marked(before) and len(before.chunks) > 1
    if not numbered or numbered_as(before, old.left) in layout.outdented:
        return False
    words = before.chunks[1].x0 - old.left
    return abs(words - (row.x0 - new.left)) < 0.5 * row.size


def _ended_early(before: Row, row: Row, frame: Frame) -> bool:
    """Whether the next word had room on the line before, so that it was not the margin."""
    if before.bold and row.bold and before.x1 - before.x0 >= _HEADING_LINE * frame.width:
        # The lines of a heading are broken by sense as well.
        return False
    return _had_room(before, row, frame)


def _had_room(before: Row, row: Row, frame: Frame) -> bool:
    if any(abs(before.x1 - end) < _SAME_END for end in frame.ends):
        return False
    room = frame.right - before.x1
    word = first_word(row, at_spaces=frame.at_spaces)
    return room > word + 1.2 * row.size and room > 0.06 * frame.width
