"""The glyphs of a page to rows and chunks: what stands side by side on one baseline."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from pipelines.formats.pdf.glyphs import Glyph
from pipelines.formats.pdf.spacing import line_text

_SAME_BASELINE = 0.6
"""Points; glyphs of one run are set on exactly one baseline."""
_CHUNK_GAP = 0.3
"""Em; letters farther apart are not of one word."""
_JITTER = 0.25
"""Em; the baselines of different fonts on one line differ by less."""
_SMALL = 0.82
"""Of the size of the line; a raised glyph is smaller."""
_RAISED = (0.15, 0.75)
"""Em of the line; how far above its baseline a raised glyph is set."""
# Chinese marks that are as wide as a character and half of it white: the white may hang over the
# margin, or be cut off there (CLREQ 3.1.6).
_OPENING = frozenset("《〈「『【〔（［｛“‘")
_CLOSING = frozenset("》〉」』】〕）］｝”’，、。．：；！？")
_FULL_WIDTH = 0.9
"""Em; a mark that is wider is as wide as a character."""


@dataclass(slots=True)
class Chunk:
    """Glyphs of one word, or of several with no white space between."""

    glyphs: list[Glyph]
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    ink0: float
    """Where its ink begins."""
    ink1: float
    """Where its ink ends."""


@dataclass(slots=True)
class Row:
    """Chunks on one baseline, from left to right."""

    chunks: list[Chunk]
    y: float
    size: float
    """The largest of its glyphs."""
    x0: float = field(init=False)
    x1: float = field(init=False)

    def __post_init__(self) -> None:
        self.x0 = min(chunk.x0 for chunk in self.chunks)
        self.x1 = max(chunk.x1 for chunk in self.chunks)

    @property
    def glyphs(self) -> list[Glyph]:
        """Its glyphs from left to right, spaces included."""
        found = [glyph for chunk in self.chunks for glyph in chunk.glyphs]
        return sorted(found, key=_ink)

    @property
    def text(self) -> str:
        """Its words."""
        return line_text(self.glyphs)

    @property
    def spaced(self) -> bool:
        """Whether a space is printed at its end."""
        return self.glyphs[-1].is_space

    @property
    def bold(self) -> bool:
        """Whether all of it is printed bold."""
        return all(chunk.bold for chunk in self.chunks)


def read_chunks(glyphs: Iterable[Glyph]) -> list[Chunk]:
    """The chunks of a page, from top to bottom and left to right."""
    out: list[Chunk] = []
    for run in _baselines(sorted(glyphs, key=lambda glyph: glyph.y)):
        run.sort(key=_ink)
        current: list[Glyph] = []
        space: list[Glyph] = []
        for glyph in run:
            if glyph.is_space:
                space.append(glyph)
                continue
            if current and (
                space
                or _between(current[-1], glyph) > _CHUNK_GAP * max(glyph.size, current[-1].size)
            ):
                # The space stays with the word before it, for the line to be read from.
                out.append(_chunk(current + space))
                current = []
            if not current:
                # A space may part a raised call from the words after it.
                current = space[-1:]
            space = []
            current.append(glyph)
        if current:
            out.append(_chunk(current + space))
    return out


def _between(before: Glyph, glyph: Glyph) -> float:
    """Points without ink: the white half of a mark at a margin may fill a gutter."""
    return _ink(glyph) - before.x1 + _white(before, _CLOSING)


def _baselines(glyphs: list[Glyph]) -> Iterable[list[Glyph]]:
    run: list[Glyph] = []
    for glyph in glyphs:
        if run and glyph.y - run[-1].y > _SAME_BASELINE:
            yield run
            run = []
        run.append(glyph)
    if run:
        yield run


def _chunk(glyphs: list[Glyph]) -> Chunk:
    printed = [glyph for glyph in glyphs if not glyph.is_space]
    size = max(glyph.size for glyph in printed)
    bold = all(glyph.bold for glyph in printed)
    first, last = printed[0], printed[-1]
    x1 = max(glyph.x1 for glyph in printed)
    ink1 = x1 - _white(last, _CLOSING)
    return Chunk(glyphs, first.x0, x1, first.y, size, bold, _ink(first), ink1)


def _white(glyph: Glyph, marks: frozenset[str]) -> float:
    """Points of a mark that are white, on its left or its right."""
    width = glyph.x1 - glyph.x0
    part = 0.6 if marks is _CLOSING else 0.5
    return part * width if glyph.char in marks and width > _FULL_WIDTH * glyph.size else 0.0


def _ink(glyph: Glyph) -> float:
    """Where the ink of a glyph begins; the white halves of two marks may overlap."""
    return glyph.x0 + _white(glyph, _OPENING)


def read_rows(chunks: Iterable[Chunk]) -> list[Row]:
    """Chunks side by side as rows, from top to bottom; raised glyphs on the row they belong to."""
    rows: list[Row] = []
    for chunk in sorted(chunks, key=lambda chunk: (chunk.y, chunk.x0)):
        row = next((row for row in reversed(rows[-3:]) if _is_level(row, chunk)), None)
        if row is None:
            rows.append(Row([chunk], chunk.y, chunk.size))
        else:
            _put(row, chunk)
    rows.sort(key=lambda row: row.y)
    return list(_lowered(rows))


def _is_level(row: Row, chunk: Chunk) -> bool:
    if abs(row.y - chunk.y) > _JITTER * min(row.size, chunk.size):
        return False
    return not any(
        min(other.ink1, chunk.ink1) - max(other.ink0, chunk.ink0)
        > 0.3 * min(other.size, chunk.size)
        for other in row.chunks
    )


def _put(row: Row, chunk: Chunk) -> None:
    row.chunks.append(chunk)
    row.chunks.sort(key=lambda chunk: chunk.x0)
    if chunk.size >= row.size:
        row.size = chunk.size
        row.y = chunk.y
    row.x0, row.x1 = min(row.x0, chunk.x0), max(row.x1, chunk.x1)


def _lowered(rows: list[Row]) -> list[Row]:
    """The rows, each raised chunk put on the row below that it stands beside."""
    kept: list[Row] = []
    for index, row in enumerate(rows):
        left = []
        for chunk in row.chunks:
            below = next(
                (other for other in rows[index + 1 : index + 4] if _belongs(chunk, other)), None
            )
            if below is None:
                left.append(chunk)
                continue
            for glyph in chunk.glyphs:
                glyph.raised = True
            size, y = below.size, below.y
            _put(below, chunk)
            below.size, below.y = size, y
        if left:
            kept.append(Row(left, row.y, max(chunk.size for chunk in left)))
    return kept


def _belongs(chunk: Chunk, row: Row) -> bool:
    """Whether a small chunk is raised beside the larger glyphs of the row below it."""
    for other in row.chunks:
        rise = (row.y - chunk.y) / other.size
        small = chunk.size < _SMALL * other.size and _RAISED[0] <= rise <= _RAISED[1]
        if small and any(_beside(chunk, glyph) for glyph in other.glyphs):
            return True
    return False


def _beside(chunk: Chunk, glyph: Glyph) -> bool:
    """A call follows its word at once; the number of a note stands before it, at some distance."""
    return -0.35 <= (chunk.x0 - glyph.x1) / glyph.size <= 0.6 or (
        -0.35 <= (glyph.x0 - chunk.x1) / glyph.size <= 1.6
    )
