"""What the reading of a file gives, whatever its format."""

from __future__ import annotations

from dataclasses import dataclass


class UnreadableError(Exception):
    """A file no text can be got out of; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True)
class Extracted:
    r"""The text of a file, into which all offsets point.

    Where the format tells paragraphs apart (all but plain text), every printed line is a line,
    and a blank line stands before every new paragraph, heading or entry of a list and nowhere
    else: a paragraph that runs on over a column or a page has none inside, though notes may stand
    between its halves. Pages are parted by `\f`.
    """

    text: str
    """In reading order; calls of footnotes are superscript digits."""
    format: str
    """`pdf`, `docx`, `html` or `text`."""
    pages: tuple[int, ...] = ()
    """Offset in `text` at which each page starts; empty where the format has no pages."""
    furniture: tuple[tuple[int, int], ...] = ()
    """Spans of `text` that are headers, footers or page numbers by their place on the page."""
    notes: tuple[tuple[int, int], ...] = ()
    """Spans of `text` that are notes at the foot of a page or of the document."""
    parted: bool = True
    """Whether blank lines part the paragraphs, as said above; a plain text promises nothing."""
