"""Pages that some converters make of printed ones: a paragraph of HTML for every line."""

from __future__ import annotations

from collections.abc import Sequence

from pipelines.text.markers import is_closed, width

_FEWEST = 20
_WIDEST = 120
"""Columns; no printed line is wider."""
_FULL = 0.8
"""Of the width of the widest lines."""


def is_line_by_line(paragraphs: Sequence[str]) -> bool:
    """Whether the paragraphs of a page are printed lines.

    Many are of nearly one width, none is much wider, and most of these end within a sentence.
    """
    lines = [line.strip() for line in paragraphs if line.strip()]
    if len(lines) < _FEWEST:
        return False
    widths = sorted(width(line) for line in lines)
    widest = widths[int(len(widths) * 0.98)]
    if widths[-1] > 1.4 * widest or widest > _WIDEST:
        return False
    full = [line for line in lines if width(line) >= _FULL * widest]
    cut = [line for line in full if not is_closed(line)]
    return len(full) * 4 >= len(lines) and len(cut) * 2 >= len(full)
