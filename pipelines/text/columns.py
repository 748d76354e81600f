"""The two columns of a head: the name of the meeting, and beside it the fields of the document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from pipelines.languages.base import Head
from pipelines.text.fold import fold
from pipelines.text.head_fields import fields_of
from pipelines.text.lines import Line

_GAP = 3
"""Columns between two columns, at the least."""
_HEAD_LINES = 40
"""No head is longer."""
_RIGHT = 30
"""Columns; what is indented further stands in the right column."""


def parted_columns(lines: Iterable[Line], head: Head) -> tuple[Line, ...]:
    """The lines of a document, the fields that stand right of a name put before that name.

    As a page is laid out, `Distr.: General` stands right of the first line of a conference's name
    and the date right of its second; read line by line, they stand within the name.
    """
    out: list[Line] = []
    run = 0
    """Where the lines begin that no blank line parts from the one that is read."""
    for number, line in enumerate(lines):
        if line.blank_before:
            run = len(out)
        left, right = _parts(line, head) if number < _HEAD_LINES else (line, None)
        if right is not None:
            out.insert(run, right)
            run += 1
        if left is not None:
            out.append(left)
    return tuple(out)


def _parts(line: Line, head: Head) -> tuple[Line | None, Line | None]:
    """What stands in the left and in the right column of a line."""
    text = line.text.text
    if _is_fields(text, head):
        inside = line.indent >= _RIGHT and not line.blank_before
        return (None, line) if inside else (line, None)
    for at in (match.start() for match in re.finditer(" ", text)):
        if _is_wide(line, at) and _is_fields(text[at + 1 :], head):
            right = replace(line, text=line.text[at + 1 :], blank_before=True, indent=_RIGHT)
            return replace(line, text=line.text[:at]), right
    return line, None


def _is_wide(line: Line, at: int) -> bool:
    """Whether a blank of a line was printed as the gap between two columns."""
    return at > 0 and line.text.starts[at + 1] - line.text.ends[at - 1] >= _GAP


def _is_fields(text: str, head: Head) -> bool:
    return bool(fields_of(head).fullmatch(" ".join(fold(text).split())))
