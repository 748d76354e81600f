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
_FEWEST_KNOWN = 1
"""Lines on either side of a gutter that other pages have too."""
_FEWEST_BESIDE = 1
"""Lines on the right of a gutter where the left column is justified at it."""
_FEWEST_JUSTIFIED = 6
"""Lines of such a column."""
_LEAST_WIDTH = 0.22
"""Of the width of the text; a column is wider than a column of figures."""
_NEAR = 0.25
"""Of the width of the left column; lines that end so near the gutter fill it."""
_INDENT = 8.0
"""Em; a line of the right column starts no farther from its edge."""


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
        bands = [
            band
            for band in _cut_bands(chunks, edge, rules)
            if _is_columnar(band, edge, chunks, _FEWEST)
        ]
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
    across: list[Chunk] = []

    def close() -> None:
        if across:
            out.append(Region(list(across), None))
            across.clear()

    size = _size(chunks)
    taken: set[int] = set()
    for band in _cut_bands(chunks, edge, rules):
        if not _is_columnar(band, edge, chunks, _FEWEST_KNOWN):
            continue
        above = [
            chunk for chunk in chunks if id(chunk) not in taken and chunk.y < band.top - 0.1 * size
        ]
        across += above
        close()
        left = _split(band.left, 0)
        out += left + _split(band.right, 1 + max((part.column or 0 for part in left), default=0))
        taken |= {id(chunk) for chunk in (*above, *band.left, *band.right)}
    across += [chunk for chunk in chunks if id(chunk) not in taken]
    close()
    return out


def _only_column(chunks: Sequence[Chunk], known: Sequence[float]) -> int | None:
    """0 where a page has text in the left column only, as the last one may."""
    size = _size(chunks)
    end = max(chunk.x1 for chunk in chunks)
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
        bands = [
            band
            for band in _cut_bands(chunks, edge, rules)
            if _is_columnar(band, edge, chunks, _FEWEST_KNOWN)
        ]
        lines = sum(_lines(band) for band in bands)
        if lines and (best is None or lines > best[0]):
            best = (lines, edge)
    if best is not None:
        return best[1]
    return next(iter(gutter_edges(chunks, rules)), None)


def _size(chunks: Sequence[Chunk]) -> float:
    """The size most glyphs are printed in."""
    return statistics.median(chunk.size for chunk in chunks)


def _edges(chunks: Sequence[Chunk]) -> list[float]:
    """Where many lines start that have white space, or nothing, to their left."""
    size = _size(chunks)
    starts: list[float] = []
    before: Chunk | None = None
    for chunk in sorted(chunks, key=lambda chunk: (chunk.y, chunk.x0)):
        level = before is not None and abs(chunk.y - before.y) < 1.0
        if before is None or not level or chunk.x0 - before.x1 > _STRIP * size:
            starts.append(chunk.x0)
        before = chunk
    starts.sort()
    edges: list[float] = []
    group: list[float] = []
    for start in [*starts, float("inf")]:
        if group and start - group[0] > _EDGE:
            if len(group) >= _FEWEST_BESIDE:
                edges.append(group[0])
            group = []
        group.append(start)
    # The leftmost is the margin of the page.
    return edges[1:]


def _bands(chunks: Sequence[Chunk], edge: float) -> list[_Band]:
    """What stands between the words that cross the strip to the left of an edge."""
    size = _size(chunks)
    left_of, right_of = edge - _STRIP * size, edge - _EDGE / 2
    blockers = sorted(chunk.y for chunk in chunks if chunk.x0 < right_of and chunk.x1 > left_of)
    limits = [float("-inf"), *blockers, float("inf")]
    bands = []
    for top, bottom in itertools.pairwise(limits):
        inside = [
            chunk
            for chunk in chunks
            if top + 0.35 * size < chunk.y < bottom - 0.35 * size
            and not (chunk.x0 < right_of and chunk.x1 > left_of)
        ]
        if inside:
            bands.append(_band(inside, edge))
    return bands


def _cut_bands(chunks: Sequence[Chunk], edge: float, rules: Sequence[Rule]) -> list[_Band]:
    """The bands without what lines, and lines drawn, part from the columns in them."""
    size = _size(chunks)
    found = []
    for band in _bands(chunks, edge):
        found.append(_without_head(_below_rules(band, rules, edge), edge, size))
    return found


def _without_head(band: _Band, edge: float, size: float) -> _Band:
    """The band without what stands above its columns: lines of a head, the end of a title.

    Columns start at one height, and the right one at the edge.
    """
    right = sorted(band.right, key=lambda chunk: chunk.y)
    start = 0
    while start < len(right) and not _starts_near(right[start], right, edge, size):
        start += 1
    if start == len(right):
        return band
    top = right[start].y - 1.5 * size
    above = [chunk for chunk in band.left if chunk.y <= top]
    if not above and not start:
        return band
    if not start and _is_block(_starts(above), edge, size):
        return band
    return _band([chunk for chunk in band.left if chunk.y > top] + right[start:], edge)


def _starts_near(chunk: Chunk, side: Sequence[Chunk], edge: float, size: float) -> bool:
    """Whether the line of a chunk starts at the edge, or set in from it."""
    line = (other.x0 for other in side if abs(other.y - chunk.y) < 0.3 * size)
    return min(line) <= edge + _INDENT * size


def _band(chunks: list[Chunk], edge: float) -> _Band:
    ys = [chunk.y for chunk in chunks]
    return _Band(
        min(ys),
        max(ys),
        [chunk for chunk in chunks if chunk.x0 < edge - _EDGE / 2],
        [chunk for chunk in chunks if chunk.x0 >= edge - _EDGE / 2],
    )


def _below_rules(band: _Band, rules: Sequence[Rule], edge: float) -> _Band:
    """The band without what a line drawn across its gutter parts from it.

    Of the parts between such lines, the one with most text is the columns.
    """
    cuts = sorted(
        rule.y for rule in rules if rule.x0 < edge - _EDGE < rule.x1 and _between(band, rule.y)
    )
    if not cuts:
        return band
    limits = [float("-inf"), *cuts, float("inf")]
    everything = band.left + band.right
    parts = [
        [chunk for chunk in everything if top < chunk.y <= bottom]
        for top, bottom in itertools.pairwise(limits)
    ]
    return _band(max(parts, key=len), edge)


def _between(band: _Band, y: float) -> bool:
    return band.top < y < band.bottom


def _starts(side: Sequence[Chunk]) -> list[tuple[float, float]]:
    """Start and end of each line of a side."""
    lines: list[tuple[float, float, float]] = []
    for chunk in sorted(side, key=lambda chunk: (chunk.y, chunk.x0)):
        if lines and abs(chunk.y - lines[-1][0]) < 0.3 * chunk.size:
            y, x0, x1 = lines[-1]
            lines[-1] = (y, min(x0, chunk.x0), max(x1, chunk.x1))
        else:
            lines.append((chunk.y, chunk.x0, chunk.x1))
    return [(x0, x1) for _, x0, x1 in lines]


def _lines(band: _Band) -> int:
    return min(len(_starts(band.left)), len(_starts(band.right)))


def _is_block(lines: Sequence[tuple[float, float]], edge: float, size: float) -> bool:
    """Whether lines are a column that is justified at its right margin, close to an edge."""
    if len(lines) < _FEWEST_JUSTIFIED:
        return False
    end = max(x1 for _, x1 in lines)
    justified = sum(end - x1 < 0.3 * size for _, x1 in lines)
    return edge - end < 5 * size and justified * 2 >= len(lines)


def _is_columnar(band: _Band, edge: float, page: Sequence[Chunk], fewest: int) -> bool:
    """Whether a band is two columns of text, and not a head, a table or a list with figures."""
    left, right = _starts(band.left), _starts(band.right)
    if len(left) < fewest or len(right) < fewest:
        return len(right) >= _FEWEST_BESIDE and _is_block(left, edge, _size(page))
    size = _size(page)
    margin = min(chunk.x0 for chunk in page)
    whole = max(chunk.x1 for chunk in page) - margin
    start, end = min(x0 for x0, _ in left), max(x1 for _, x1 in left)
    right_width = max(x1 for _, x1 in right) - edge
    if end - start < _LEAST_WIDTH * whole or right_width < _LEAST_WIDTH * whole:
        return False
    aligned = sum(edge - _EDGE <= x0 <= edge + _INDENT * size for x0, _ in right)
    filled = sum(x1 >= edge - _NEAR * (edge - start) for _, x1 in left)
    if fewest == _FEWEST_KNOWN:
        return aligned * 2 >= len(right)
    at_edge = sum(abs(x0 - edge) <= _EDGE for x0, _ in right)
    return aligned >= 0.8 * len(right) and at_edge >= 0.08 * len(right) and filled * 5 >= len(left)
