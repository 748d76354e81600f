"""A text as the pieces that a page would print: what the renderers of these tests set."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipelines.corpus import RawText
from pipelines.languages import language_of
from pipelines.text.blocks import Block, read_blocks
from pipelines.text.document import parse
from pipelines.text.head_fields import head_line
from pipelines.text.lines import SYMBOL, read_lines
from pipelines.text.markers import Mark

CALL = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|(?<=\\w)\\*")


@dataclass
class Piece:
    """A paragraph, heading, entry of a list or note, whole."""

    kind: str
    """`head`, `heading`, `numbered`, `item`, `entry`, `contents`, `plain` or `note`."""
    text: str
    mark: str = ""
    """Its number as printed, which `text` does not repeat."""
    notes: list[Piece] = field(default_factory=list)
    """The notes it calls."""

    @property
    def whole(self) -> str:
        return f"{self.mark} {self.text}" if self.mark else self.text


@dataclass
class Printed:
    pieces: list[Piece]
    symbol: str | None
    job: str | None

    @property
    def notes(self) -> list[Piece]:
        return [note for piece in self.pieces for note in piece.notes]


def printed(raw: str) -> Printed:
    """The pieces of a text in their order, each note with the piece that calls it."""
    language = language_of(raw)
    assert language is not None
    lines = read_lines(raw)
    blocks = read_blocks(lines.lines, language.structure, head_line(language.head))
    start = next(
        i
        for i, block in enumerate(blocks)
        if block.marker.mark in (Mark.CHAPTER, Mark.RESOLUTION) and "\t" not in block.text.text
    )
    pieces: list[Piece] = []
    notes: list[Piece] = []
    for index, block in enumerate(blocks):
        piece = _piece(block, in_head=index < start)
        if language.structure.annex.match(block.folded):
            piece.kind = "heading"
        (notes if piece.kind == "note" else pieces).append(piece)
    for note in notes:
        caller = next(piece for piece in pieces if note.mark in CALL.findall(piece.text))
        caller.notes.append(note)
    symbol = re.search(SYMBOL, pieces[0].text)
    return Printed(pieces, symbol[0] if symbol else None, lines.job_number)


def _piece(block: Block, in_head: bool) -> Piece:
    mark = block.marker.mark
    text, number = block.text.text, ""
    if mark is not Mark.NONE:
        number, text = text[: block.marker.end].strip(), block.body.text
    if mark in (Mark.FOOTNOTE, Mark.STAR):
        kind = "note"
    elif "\t" in text:
        kind = "contents"
    elif block.heading or (mark in (Mark.CHAPTER, Mark.LETTER, Mark.NUMBER) and not block.closed):
        kind = "heading"
    elif in_head:
        kind = "plain" if block.closed else "head"
    elif mark is Mark.RESOLUTION:
        kind = "heading"
    elif mark is Mark.NUMBER:
        kind = "entry" if block.indent else "numbered"
    elif mark is Mark.ITEM:
        kind = "item"
    else:
        kind = "plain" if block.closed or len(text) > 30 or text.endswith((",", "，")) else "entry"
    return Piece(kind, text, number)


def printed_record(raw: str) -> Printed:
    """The pieces of a verbatim record: its head, its headings, what was said and decided."""
    document = parse(RawText("record.txt", raw, "0" * 64))
    start = document.paragraphs[0].span[0]
    head = [line.strip() for line in raw[:start].split("\n") if line.strip()]
    pieces = [Piece("head", line) for line in head]
    headings = {heading.title.span()[0] for _, heading in document.headings}
    for node in document.paragraphs:
        lines = node.text.text.split("\n")
        kind = "heading" if node.span[0] in headings else "plain"
        pieces += [Piece(kind, line) for line in lines]
    symbol = document.masthead.symbol
    return Printed(pieces, symbol, document.job_number)
