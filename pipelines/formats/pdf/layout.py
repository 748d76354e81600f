"""What the pages of a document have in common: margins, distance of lines, size of print."""

from __future__ import annotations

import itertools
import re
import statistics
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipelines.formats.pdf.rows import Row
from pipelines.formats.pdf.spacing import is_wide
from pipelines.text.fold import SUPERSCRIPTS, fold

LOOSER = 1.18
"""Times the usual pitch of lines; a wider gap parts paragraphs."""
_LONG_LINE = 12.0
"""Em; shorter lines may end below each other by chance, as names of three characters do."""
_SEVERAL = 3
_FEW = 12
"""Lines; fewer do not tell the margins of a page, nor how its lines follow each other."""
_SAME_END = 0.3
"""Points; lines that were stretched to one margin end within this."""
_LINE = 1.6
"""Em; the lines of a paragraph follow each other within this, unless they are double-spaced."""
_STEP = 4.0
"""Points; numbers that stand in by as many steps are of one kind."""
LEAST_INDENT = 0.8
"""Em; a first line is set in by more."""
_TWO_CHARACTERS = 3.5
"""Em; in less not even two characters and a mark have room."""
_SELDOM = 30
"""Lines to one; in documents of all engines that break Chinese anywhere it is fewer than in 100."""
_WORD_END = 0.3
"""Em; white space that ends a word where no space is printed."""
_CLOSED = re.compile(rf"[。.;:!?…][)”’」』》\]\"'{SUPERSCRIPTS}*]*$")
# "16. 在第", "(a) 标识", "一. 导言", "A. 议程", "65/64.", "• ", "– "
MARK = re.compile(
    r"(?:\d{1,3}(?:/\d{1,4})?\.|\([a-z]{1,4}\)|\([0-9]{1,3}\)|[A-Z]\.|[IVXLC]{1,7}\."
    r"|第?[一二三四五六七八九十百]{1,4}[.、]|[•●○▪◦–-])(?=\s|$|[^\d\s,;.)、])"
)


@dataclass(slots=True)
class Frame:
    """The margins of a column, and how its lines follow each other."""

    left: float
    right: float
    pitch: float
    """Points from line to line, for lines of the size of the text."""
    size: float
    at_spaces: bool = False
    """Whether Chinese lines end at spaces only, as those of Latin words do."""
    ends: tuple[float, ...] = ()
    """Where lines of words end that were stretched to end there, short of the margin or at it."""

    @property
    def width(self) -> float:
        """Points between the margins."""
        return max(self.right - self.left, 1.0)


Numbered = tuple[str, int, bool]
"""What a number is written in, how far it stands in, and whether it is bold."""


@dataclass(slots=True)
class Layout:
    """What the pages of a document have in common."""

    size: float
    """Of the text, in points."""
    pitch: float
    frames: dict[int | None, Frame]
    indented: bool
    """Whether paragraphs begin with a line that is set in."""
    all_shown: bool
    """Whether a paragraph without number, not set in and not bold hardly ever begins."""
    outdented: frozenset[Numbered]
    """Kinds of numbered paragraphs that run back below their numbers."""
    at_spaces: bool = False
    """Whether Chinese lines end at spaces only: programs made for Latin words break them so."""


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
    most = max(likely.values(), default=0)
    often = [
        gap
        for gap, count in likely.items()
        if count * 3 >= most or (count > 1 and gap <= _LINE * size)
    ]
    pitch = min(often, default=1.2 * size)
    frames: dict[int | None, Frame] = {}
    for column in {column for column, _ in body}:
        lefts = [row.x0 for other, rows in body if other == column for row in rows]
        rights = [row.x1 for other, rows in body if other == column for row in rows]
        if lefts:
            frames[column] = Frame(_margin(lefts), _high(rights), pitch, size)
    indents = starts = plain = 0
    # The head of a document has lines of its own.
    begun = not any(is_marked(row) for _, rows in body for row in rows)
    for column, rows in body:
        frame = frames.get(column)
        if frame is None:
            continue
        for before, after in _pairs(rows):
            begun = begun or is_marked(after)
            if not begun:
                continue
            if after.y - before.y > LOOSER * pitch or before.x1 < frame.right - 3 * size:
                starts += 1
                set_in = after.x0 > frame.left + LEAST_INDENT * size
                indents += set_in
                plain += not (set_in or after.bold or is_marked(after))
    indented = starts > 4 and indents * 2 > starts
    outdented = _outdented(body, frames, pitch)
    shown = starts > 4 and plain * 10 < starts
    at_spaces = _ends_at_spaces(body, frames, pitch)
    return Layout(size, pitch, frames, indented, shown, outdented, at_spaces)


def _ends_at_spaces(
    body: Sequence[tuple[int | None, Sequence[Row]]],
    frames: Mapping[int | None, Frame],
    pitch: float,
) -> bool:
    """Whether many lines within sentences leave room for characters but not for all up to a space.

    A number may stand alone, its paragraph below it.
    """
    early = full = 0
    for column, rows in body:
        frame = frames.get(column)
        if frame is None:
            continue
        for before, after in _pairs(rows):
            alone = is_number(before)
            if after.y - before.y > LOOSER * pitch or (is_closed(before) and not alone):
                continue
            room = frame.right - before.x1
            full += room <= _TWO_CHARACTERS * after.size
            # In Chinese a space stands beside figures and Latin words.
            at_space = not is_wide(before.text[-1]) and is_wide(after.text[0])
            if at_space and after.text[0].isalpha() and room > _TWO_CHARACTERS * after.size:
                early += first_word(after, at_spaces=True) > room
    return early > 1 and early * _SELDOM > full


def is_closed(row: Row) -> bool:
    """Whether a row ends as a sentence or clause does."""
    return bool(_CLOSED.search(fold(row.text).rstrip()))


def first_word(row: Row, *, at_spaces: bool) -> float:
    """Points that the first piece of a row takes that no line end may part."""
    glyphs = row.glyphs
    glyphs = glyphs[next(i for i, glyph in enumerate(glyphs) if not glyph.is_space) :]
    if is_wide(glyphs[0].char) and not at_spaces:
        # No line begins with a closing mark: the character before it comes along.
        return 2.2 * row.size
    end = start = glyphs[0].x0
    for glyph in glyphs:
        if glyph.is_space or (is_wide(glyph.char) and not at_spaces):
            break
        if glyph.x0 - end > _WORD_END * row.size:
            break
        end = glyph.x1
    return end - start


def _outdented(
    body: Sequence[tuple[int | None, Sequence[Row]]],
    frames: Mapping[int | None, Frame],
    pitch: float,
) -> frozenset[Numbered]:
    """The kinds of numbered paragraphs whose second lines mostly run back to the margin."""
    votes: Counter[Numbered] = Counter()
    for column, rows in body:
        frame = frames.get(column)
        if frame is None:
            continue
        for before, after in _pairs(rows):
            full = before.x1 > frame.right - 3 * frame.size
            same = after.y - before.y <= LOOSER * pitch and not is_marked(after)
            if not (is_marked(before) and len(before.chunks) > 1 and full and same):
                continue
            kind = numbered_as(before, frame.left)
            if abs(after.x0 - before.chunks[1].x0) < 0.5 * after.size:
                votes[kind] -= 1
            elif after.x0 < before.chunks[1].x0:
                votes[kind] += 1
    return frozenset(kind for kind, count in votes.items() if count > 0)


def numbered_as(row: Row, left: float) -> Numbered:
    """The kind of the number that a row starts with: what it is, how far in, whether bold."""
    start = row.text[0]
    form = "1" if start.isdigit() else start if start in "(（" else "A" if start.isascii() else "一"
    return form, round((row.x0 - left) / _STEP), row.chunks[0].bold


def is_marked(row: Row) -> bool:
    """Whether a row starts with the number of a paragraph or entry."""
    return bool(MARK.match(fold(row.text)))


def is_number(row: Row) -> bool:
    """Whether nothing but the number of a paragraph or entry stands in a row."""
    return bool(MARK.fullmatch(fold(row.text).strip()))


def is_stretched(row: Row) -> bool:
    """Whether the spaces of a row are all as wide, as those of a line stretched to its margin."""
    gaps = [after.x0 - before.x1 for before, after in itertools.pairwise(row.chunks)]
    return len(gaps) > 1 and max(gaps) - min(gaps) < 0.1 * row.size


def has_tab(row: Row) -> bool:
    """Whether white space wider than a space stands after the first word of a row."""
    gaps = [after.x0 - before.x1 for before, after in itertools.pairwise(row.chunks)]
    if not gaps or gaps[0] <= 0.6 * row.size:
        return False
    # The spaces of a stretched line are all as wide.
    return len(gaps) < 3 or abs(gaps[0] - statistics.median(gaps[1:])) > 0.1 * row.size


def frame_of(layout: Layout, column: int | None, rows: Sequence[Row]) -> Frame:
    """The margins of one column on one page."""
    size = layout.size
    body = [row for row in rows if abs(row.size - size) < 0.1 * size]
    known = layout.frames.get(column)
    start = min((row.x0 for row in rows), default=0.0)
    if known and not -2.0 <= start - known.left <= 0.3 * known.width:
        # A page with other columns than most.
        known = None
    if len(body) < 5 or (known and len(body) < _FEW):
        left = known.left if known else min((row.x0 for row in rows), default=0.0)
        right = known.right if known else max((row.x1 for row in rows), default=0.0)
    else:
        left, right = _margin([row.x0 for row in body]), _high([row.x1 for row in body])
        if known and right < known.right - 2 * size:
            right = known.right
        if known and left > known.left and abs(right - known.right) < size:
            # All of this page is set in; a page whose margins lie elsewhere has both elsewhere.
            left = known.left
    pitch, ends = _pitch(body, layout.pitch), _common_ends(body, size)
    return Frame(left, right, pitch, size, layout.at_spaces, ends)


def _pairs(rows: Sequence[Row]) -> list[tuple[Row, Row]]:
    return list(itertools.pairwise(rows))


def _pitch(rows: Sequence[Row], usual: float) -> float:
    """The distance of lines within paragraphs: the smallest that comes often."""
    if len(rows) < _FEW:
        # The lines of a head are paragraphs of their own.
        return usual
    gaps = sorted(after.y - before.y for before, after in _pairs(rows))
    gaps = [gap for gap in gaps if 0.8 * usual <= gap <= 1.35 * usual]
    for gap in gaps:
        same = [other for other in gaps if gap <= other <= 1.04 * gap]
        if len(same) >= max(3, 0.2 * len(gaps)):
            return statistics.median(same)
    return usual


def _common_ends(rows: Sequence[Row], size: float) -> tuple[float, ...]:
    """Where several long lines end exactly."""
    ends = sorted(row.x1 for row in rows if row.x1 - row.x0 >= _LONG_LINE * size)
    return tuple(
        end for end in ends if sum(abs(other - end) < _SAME_END for other in ends) >= _SEVERAL
    )


def _margin(values: Sequence[float]) -> float:
    """The left margin: the leftmost place where many lines start."""
    counts = Counter(round(value) for value in values)
    near = {value: counts[value] + counts[value + 1] for value in counts}
    most = max(near.values())
    left = min(value for value, count in near.items() if count * 10 >= most)
    return statistics.median(value for value in values if left - 0.5 <= value <= left + 1.5)


def _high(values: Sequence[float]) -> float:
    """The right margin: nearly the greatest value, so that one that hangs out does not count."""
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.97))]
