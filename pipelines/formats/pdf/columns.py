"""The chunks of a page to regions in reading order: columns, and what runs across them.

A gutter is found, not assumed: it is a strip that no word crosses over many lines, with lines on
its left that come near it and lines on its right that start at one edge. What crosses a gutter
(a title, a table, a note below) parts the page into bands; each band is read for itself, its left
column before its right one.
"""

from __future__ import annotations

import itertools
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.formats.pdf.glyphs import Rule
from pipelines.formats.pdf.rows import Chunk

_STRIP = 0.75
"""Em; the narrowest gutter."""
_EDGE = 2.0
"""Points; lines of one column start within this of each other."""
_FEWEST = 4
"""Lines on either side of a gutter that no other page has."""
_FEWEST_JUSTIFIED = 6
"""Lines of a justified column beside which one line is a column."""
_LEAST_WIDTH = 0.22
"""Of the width of the text; a column is wider than a column of figures."""
_NEAR = 0.25
"""Of the width of the left column; lines that end so near the gutter fill it."""
_INDENT = 8.0
"""Em; a line of the right column starts no farther from its edge."""
_HEAD_GAP = 1.18
"""Times the usual distance of lines; white space below a head is wider."""
_RAISED = 0.75
"""Em; a raised number stands less above its line."""


@dataclass(slots=True)
class Region:
    """A part of a page that is read from top to bottom."""

    chunks: list[Chunk]
    column: int | None
    """0 for the leftmost column; None for what runs across the page."""


@dataclass(slots=True)
class _Band:
    top: float
    bottom: float
    left: list[Chunk]
    right: list[Chunk]


def gutter_edges(chunks: Sequence[Chunk], rules: Sequence[Rule] = ()) -> list[float]:
    """Where columns begin that are to the right of a gutter of this page, the best one first.

    `rules` are the lines drawn on it.
    """
    if not chunks:
        return []
    found = []
    for edge in _edges(chunks):
        bands = [band for band in _bands(chunks, edge, rules) if _is_columnar(band, edge, chunks)]
        if bands:
            # The true gutter is free over more lines than a gap behind the numbers of entries.
            found.append((max(_lines(band) for band in bands), -edge))
    return [-edge for _, edge in sorted(found, reverse=True)]


def read_regions(
    chunks: list[Chunk], known: Sequence[float], rules: Sequence[Rule]
) -> list[Region]:
    """The regions of a page in reading order.

    `known` are the edges of right columns on the pages of the document, `rules` the lines drawn.
    """
    edge = _best_edge(chunks, known, rules)
    if edge is None:
        return [Region(chunks, _only_column(chunks, known))] if chunks else []
    out: list[Region] = []
    size = _size(chunks)
    left = list(chunks)

    def across(above: float) -> None:
        taken = [chunk for chunk in left if chunk.y < above]
        if taken:
            out.append(Region(taken, None))
            left[:] = [chunk for chunk in left if chunk.y >= above]

    for band in _bands(chunks, edge, rules):
        if not _is_in_columns(band, edge, size) and not _is_left_column(band, edge):
            continue
        across(band.top - 0.1 * size)
        first = _split(band.left, 0)
        out += first + _split(band.right, 1 + max((part.column or 0 for part in first), default=0))
        inside = {id(chunk) for chunk in (*band.left, *band.right)}
        left[:] = [chunk for chunk in left if id(chunk) not in inside]
    across(float("inf"))
    return out


def _only_column(chunks: Sequence[Chunk], known: Sequence[float]) -> int | None:
    """0 where a page has text in the left column only, as the last one may."""
    size = _size(chunks)
    end = max(chunk.ink1 for chunk in chunks)
    return 0 if any(end <= edge - _STRIP * size for edge in known) else None


def _split(chunks: list[Chunk], number: int) -> list[Region]:
    """A column, or the columns it holds in its turn."""
    edges = gutter_edges(chunks)
    if not edges:
        return [Region(chunks, number)] if chunks else []
    inner = read_regions(chunks, edges[:1], ())
    return [
        Region(region.chunks, number if region.column is None else number + region.column)
        for region in inner
    ]


def _best_edge(
    chunks: Sequence[Chunk], known: Sequence[float], rules: Sequence[Rule]
) -> float | None:
    """The gutter of this page: one that the document has elsewhere, or one of its own."""
    best: tuple[int, float] | None = None
    for edge in known:
        size = _size(chunks) if chunks else 0.0
        lines = sum(
            _lines(band) for band in _bands(chunks, edge, rules) if _is_in_columns(band, edge, size)
        )
        if lines and (best is None or lines > best[0]):
            best = (lines, edge)
    if best is not None:
        return best[1]
    return next(iter(gutter_edges(chunks, rules)), None)


def _size(chunks: Sequence[Chunk]) -> float:
    """The size most glyphs are printed in."""
    return statistics.median(chunk.size for chunk in chunks)


def _edges(chunks: Sequence[Chunk]) -> list[float]:
    """Where lines start that have white space, or nothing, to their left."""
    size = _size(chunks)
    starts: list[float] = []
    before: Chunk | None = None
    for chunk in sorted(chunks, key=lambda chunk: (chunk.y, chunk.ink0)):
        level = before is not None and abs(chunk.y - before.y) < 1.0
        if before is None or not level or chunk.ink0 - before.ink1 > _STRIP * size:
            starts.append(chunk.ink0)
        before = chunk
    edges: list[float] = []
    for start in sorted(starts):
        if not edges or start - edges[-1] > _EDGE:
            edges.append(start)
    # The leftmost is the margin of the page.
    return edges[1:]


def _bands(chunks: Sequence[Chunk], edge: float, rules: Sequence[Rule]) -> list[_Band]:
    """What stands between the words, and lines drawn, that cross the strip left of an edge."""
    if not chunks:
        return []
    size = _size(chunks)
    left_of, right_of = edge - _STRIP * size, edge - _EDGE / 2
    crossing = [chunk for chunk in chunks if chunk.ink0 < right_of and chunk.ink1 > left_of]
    taken = {id(chunk) for chunk in crossing}
    # The number before a note is raised above the line that crosses.
    taken |= {id(chunk) for chunk in chunks if any(_is_raised(chunk, line) for line in crossing)}
    limits = [(chunk.y, 0.35 * size) for chunk in crossing]
    limits += [(rule.y, 0.0) for rule in rules if rule.x0 < edge - _EDGE < rule.x1]
    limits = sorted([(float("-inf"), 0.0), *limits, (float("inf"), 0.0)])
    bands = []
    for (top, above), (bottom, below) in itertools.pairwise(limits):
        inside = [
            chunk
            for chunk in chunks
            if top + above < chunk.y < bottom - below and id(chunk) not in taken
        ]
        if inside:
            bands.append(_without_head(_band(inside, edge), edge, size))
    return bands


def _is_raised(chunk: Chunk, line: Chunk) -> bool:
    return chunk.size < line.size and 0 < line.y - chunk.y < _RAISED * line.size


def _band(chunks: list[Chunk], edge: float) -> _Band:
    ys = [chunk.y for chunk in chunks]
    return _Band(
        min(ys),
        max(ys),
        [chunk for chunk in chunks if chunk.ink0 < edge - _EDGE / 2],
        [chunk for chunk in chunks if chunk.ink0 >= edge - _EDGE / 2],
    )


def _without_head(band: _Band, edge: float, size: float) -> _Band:
    """The band without the head above its columns: no line of it stands near the edge.

    White space over the whole width parts the head from the columns.
    """
    chunks = sorted([*band.left, *band.right], key=lambda chunk: chunk.y)
    near = edge + _INDENT * size
    first = min((y for y, x0, _ in _starts(band.right) if x0 <= near), default=band.top)
    # The lines of the two columns need not be level: their distance is that in one of them.
    pitch = _pitch(band.left) or _pitch(band.right)
    below = [
        index
        for index, (before, after) in enumerate(itertools.pairwise(chunks), start=1)
        if pitch and after.y - before.y > _HEAD_GAP * pitch and after.y <= first + 0.1 * size
    ]
    return _band(chunks[below[-1] :], edge) if below else band


def _pitch(side: Sequence[Chunk]) -> float:
    """The usual distance of the lines of a side; zero where there are not two."""
    ys = [y for y, _, _ in _starts(side)]
    gaps = [after - before for before, after in itertools.pairwise(ys)]
    return statistics.median_low(gaps) if gaps else 0.0


def _starts(side: Sequence[Chunk]) -> list[tuple[float, float, float]]:
    """Height, start and end of each line of a side."""
    lines: list[tuple[float, float, float]] = []
    for chunk in sorted(side, key=lambda chunk: (chunk.y, chunk.ink0)):
        if lines and abs(chunk.y - lines[-1][0]) < 0.3 * chunk.size:
            y, x0, x1 = lines[-1]
            lines[-1] = (y, min(x0, chunk.ink0), max(x1, chunk.ink1))
        else:
            lines.append((chunk.y, chunk.ink0, chunk.ink1))
    return lines


def _lines(band: _Band) -> int:
    return min(len(_starts(band.left)), len(_starts(band.right)))


def _is_block(band: _Band, edge: float, size: float) -> bool:
    """Whether the left side is a column that is justified at its right margin, near the edge."""
    ends = [x1 for _, _, x1 in _starts(band.left)]
    if len(ends) < _FEWEST_JUSTIFIED:
        return False
    justified = sum(max(ends) - x1 < 0.3 * size for x1 in ends)
    return edge - max(ends) < 5 * size and justified * 2 >= len(ends)


def _is_in_columns(band: _Band, edge: float, size: float) -> bool:
    """Whether a band is in the columns that the document is known to have."""
    if not band.left or not band.right:
        return False
    starts = [x0 for _, x0, _ in _starts(band.right)]
    aligned = sum(x0 <= edge + _INDENT * size for x0 in starts)
    return aligned * 2 >= len(starts)


def _is_left_column(band: _Band, edge: float) -> bool:
    """Whether a band is the end of the left column with nothing beside it."""
    if band.right:
        return False
    lines = _starts(band.left)
    start = min(x0 for _, x0, _ in lines)
    filled = sum(x1 >= edge - _NEAR * (edge - start) for _, _, x1 in lines)
    return len(lines) >= _FEWEST and filled * 2 >= len(lines)


def _is_columnar(band: _Band, edge: float, page: Sequence[Chunk]) -> bool:
    """Whether a band is two columns of text, and not a head, a table or a list with figures."""
    size = _size(page)
    left, right = _starts(band.left), _starts(band.right)
    if len(left) < _FEWEST or len(right) < _FEWEST:
        return bool(right) and _is_block(band, edge, size)
    margin = min(chunk.ink0 for chunk in page)
    whole = max(chunk.ink1 for chunk in page) - margin
    start = min(x0 for _, x0, _ in left)
    ends = [x1 for _, _, x1 in left]
    right_width = max(x1 for _, _, x1 in right) - edge
    if max(ends) - start < _LEAST_WIDTH * whole or right_width < _LEAST_WIDTH * whole:
        return False
    at_edge = sum(abs(x0 - edge) <= _EDGE for _, x0, _ in right)
    aligned = sum(edge - _EDGE <= x0 <= edge + _INDENT * size for _, x0, _ in right)
    filled = sum(x1 >= edge - _NEAR * (edge - start) for x1 in ends)
    return aligned >= 0.8 * len(right) and at_edge >= 0.08 * len(right) and filled * 5 >= len(ends)
