"""What the pages of a document have in common: margins, distance of lines, size of print."""

from __future__ import annotations

import itertools
import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.formats.pdf.rows import Row

LOOSER = 1.18
"""Times the usual pitch of lines; a wider gap parts paragraphs."""
LEAST_INDENT = 0.8
"""Em; a first line is set in by more."""


@dataclass(slots=True)
class Frame:
    """The margins of a column, and how its lines follow each other."""

    left: float
    right: float
    pitch: float
    """Points from line to line, for lines of the size of the text."""
    size: float

    @property
    def width(self) -> float:
        """Points between the margins."""
        return max(self.right - self.left, 1.0)


@dataclass(slots=True)
class Layout:
    """What the pages of a document have in common."""

    size: float
    """Of the text, in points."""
    pitch: float
    frames: dict[int | None, Frame]
    indented: bool
    """Whether paragraphs begin with a line that is set in."""


def read_layout(regions: Sequence[tuple[int | None, Sequence[Row]]]) -> Layout:
    """What the regions of all pages have in common; each is its column and its rows."""
    sizes: Counter[float] = Counter()
    for _, rows in regions:
        for row in rows:
            sizes[round(row.size, 1)] += sum(len(chunk.glyphs) for chunk in row.chunks)
    size = sizes.most_common(1)[0][0] if sizes else 10.0
    body = [
        (column, [row for row in rows if abs(row.size - size) < 0.1 * size])
        for column, rows in regions
    ]
    pitches = Counter(
        round(after.y - before.y, 0) for _, rows in body for before, after in _pairs(rows)
    )
    likely = {gap: count for gap, count in pitches.items() if 0.9 * size <= gap <= 2.2 * size}
    # Paragraphs of a line or two leave as many wider gaps between them as there are lines.
    often = [gap for gap, count in likely.items() if count * 3 >= max(likely.values())]
    pitch = min(often, default=1.2 * size)
    frames: dict[int | None, Frame] = {}
    for column in {column for column, _ in body}:
        lefts = [row.x0 for other, rows in body if other == column for row in rows]
        rights = [row.x1 for other, rows in body if other == column for row in rows]
        if lefts:
            frames[column] = Frame(_margin(lefts), _high(rights), pitch, size)
    indents = starts = 0
    for column, rows in body:
        frame = frames.get(column)
        if frame is None:
            continue
        for before, after in _pairs(rows):
            if after.y - before.y > LOOSER * pitch or before.x1 < frame.right - 3 * size:
                starts += 1
                indents += after.x0 > frame.left + LEAST_INDENT * size
    return Layout(size, pitch, frames, starts > 4 and indents * 2 > starts)


def frame_of(layout: Layout, column: int | None, rows: Sequence[Row]) -> Frame:
    """The margins of one column on one page."""
    size = layout.size
    body = [row for row in rows if abs(row.size - size) < 0.1 * size]
    known = layout.frames.get(column)
    start = min((row.x0 for row in rows), default=0.0)
    if known and not -2.0 <= start - known.left <= 0.3 * known.width:
        # A page with other columns than most.
        known = None
    if len(body) < 5 or (known and len(body) < 12):
        left = known.left if known else min((row.x0 for row in rows), default=0.0)
        right = known.right if known else max((row.x1 for row in rows), default=0.0)
    else:
        left, right = _margin([row.x0 for row in body]), _high([row.x1 for row in body])
        if known and right < known.right - 2 * size:
            right = known.right
    return Frame(left, right, _pitch(body, layout.pitch), size)


def _pairs(rows: Sequence[Row]) -> list[tuple[Row, Row]]:
    return list(itertools.pairwise(rows))


def _pitch(rows: Sequence[Row], usual: float) -> float:
    """The distance of lines within paragraphs: the smallest that comes often."""
    gaps = sorted(after.y - before.y for before, after in _pairs(rows))
    gaps = [gap for gap in gaps if 0.8 * usual <= gap <= 1.35 * usual]
    for gap in gaps:
        same = [other for other in gaps if gap <= other <= 1.04 * gap]
        if len(same) >= max(3, 0.2 * len(gaps)):
            return statistics.median(same)
    return usual


def _margin(values: Sequence[float]) -> float:
    """The left margin: the leftmost place where many lines start."""
    counts = Counter(round(value) for value in values)
    near = {value: counts[value] + counts[value + 1] for value in counts}
    most = max(near.values())
    left = min(value for value, count in near.items() if count * 5 >= most)
    return statistics.median(value for value in values if left - 0.5 <= value <= left + 1.5)


def _high(values: Sequence[float]) -> float:
    """The right margin: nearly the greatest value, so that one that hangs out does not count."""
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.97))]
