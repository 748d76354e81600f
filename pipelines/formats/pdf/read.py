"""A PDF file to its text in reading order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.formats.model import Extracted, UnreadableError
from pipelines.formats.pdf.columns import Region, gutter_edges, read_regions
from pipelines.formats.pdf.furniture import find_furniture
from pipelines.formats.pdf.glyphs import PrintedPage, Rule, read_pages
from pipelines.formats.pdf.layout import Frame, Layout, frame_of, is_stretched, read_layout
from pipelines.formats.pdf.paragraphs import Foot, begins, goes_on
from pipelines.formats.pdf.rows import Chunk, Row, read_chunks, read_rows
from pipelines.formats.pdf.spacing import is_wide
from pipelines.formats.tables import Cell, row_lines
from pipelines.formats.writer import Writer
from pipelines.text.fold import SUPERSCRIPTS

_SAME_GUTTER = 4.0
"""Points; gutters of different pages that are one."""
_SMALLER = 0.95
"""Of the size of the text; footnotes are set in less."""
_CELLS = 4.0
"""Em; white space in a row that runs across the page, between what is not read as one line."""
_DEEPEST = 10.0
"""Em; what stands farther in is not an entry of a list but a line of its own place."""
# The bullet of an entry, whose form is a matter of fonts.
_BULLET = re.compile(r"^[•●▪■◦○]\s+")
# Dots lead the eye over the white space: "Mr. Shahid . . . . . (Maldives)"
_LEADERS = re.compile(r"(?:[.·…]\s?){3}$")
# A footnote starts with its number or a star: "¹ 见 A/65/153。", "* A/67/150."
_NOTE = re.compile(rf"[{SUPERSCRIPTS}]{{1,3}}\s*\S|\*{{1,3}}\s*\S")


@dataclass(slots=True)
class _Part:
    """A region with its rows: those of the text, and the notes below them."""

    column: int | None
    rows: list[Row]
    notes: list[Row]


@dataclass(slots=True)
class _Page:
    top: list[Row]
    parts: list[_Part]
    colophon: list[Row]
    """Small print below the first page that no star or number calls: who corrects the record."""
    bottom: list[Row]


def read_pdf(data: bytes, name: str) -> Extracted:
    """The text of a PDF file.

    Raises:
        UnreadableError: the file is damaged or locked, or holds no text.
    """
    printed = list(read_pages(data, name))
    _check_text(printed, name)
    pages = _lay_out(printed)
    regions = [(part.column, part.rows) for page in pages for part in page.parts]
    layout = read_layout(regions)
    writer = Writer()
    last: Foot | None = None
    for page in pages:
        writer.page()
        _set_aside(writer, page.top)
        above = None
        for part in page.parts:
            last = _write_part(writer, part, layout, last, above)
            above = part if part.rows else above
        for part in page.parts:
            _write_notes(writer, part)
        _set_aside(writer, page.colophon)
        _set_aside(writer, page.bottom)
    return writer.extracted("pdf")


def _check_text(pages: Sequence[PrintedPage], name: str) -> None:
    glyphs = [glyph.char for page in pages for glyph in page.glyphs if not glyph.is_space]
    if len(glyphs) < 10 * len(pages) and any(page.pictures for page in pages):
        raise UnreadableError(
            f"{name} has no text layer: it holds pictures of pages; run it through OCR first."
        )
    if not glyphs:
        raise UnreadableError(f"{name} is a PDF file without text.")
    if glyphs.count("\ufffd") * 5 > len(glyphs):
        raise UnreadableError(
            f"{name} does not say which characters its letters are; run it through OCR first."
        )


def _lay_out(printed: Sequence[PrintedPage]) -> list[_Page]:
    chunks = [read_chunks(page.glyphs) for page in printed]
    furniture = find_furniture(printed, [read_rows(found) for found in chunks])
    bodies = []
    for found, aside in zip(chunks, furniture, strict=True):
        taken = {id(chunk) for row in (*aside.top, *aside.bottom) for chunk in row.chunks}
        bodies.append([chunk for chunk in found if id(chunk) not in taken])
    known = _common_gutters(
        [gutter_edges(body, page.rules) for body, page in zip(bodies, printed, strict=True)]
    )
    sizes = Counter(round(chunk.size, 1) for body in bodies for chunk in body)
    size = sizes.most_common(1)[0][0] if sizes else 10.0
    out = []
    for number, (page, body, aside) in enumerate(zip(printed, bodies, furniture, strict=True)):
        regions = read_regions(body, known, page.rules)
        parts = [_part(region, size, page.rules) for region in regions]
        colophon = _take_colophon(parts, size, page.rules) if number == 0 else []
        out.append(_Page(aside.top, parts, colophon, aside.bottom))
    return out


def _common_gutters(edges: Sequence[Sequence[float]]) -> list[float]:
    """Edges of right columns, those that most pages have first."""
    best = sorted(found[0] for found in edges if found)
    common: list[tuple[int, float]] = []
    for edge in best:
        if not common or edge - common[-1][1] > _SAME_GUTTER:
            same = [other for other in best if abs(other - edge) <= _SAME_GUTTER]
            common.append((len(same), edge))
    return [edge for _, edge in sorted(common, reverse=True)]


def _part(region: Region, size: float, rules: Sequence[Rule]) -> _Part:
    rows = read_rows(region.chunks)
    start = len(rows)
    while start and rows[start - 1].size < _SMALLER * size:
        start -= 1
    marked = next((i for i in range(start, len(rows)) if _NOTE.match(rows[i].text)), len(rows))
    below = _below_note_rule(rows, start, rules)
    first = min(marked, below) if marked < len(rows) else marked
    return _Part(region.column, rows[:first], rows[first:])


def _below_note_rule(rows: Sequence[Row], start: int, rules: Sequence[Rule]) -> int:
    """The first small row below the short line drawn above footnotes."""
    for index in range(start, len(rows)):
        above = rows[index - 1].y if index else rows[index].y - 4 * rows[index].size
        if any(above < rule.y < rows[index].y for rule in rules):
            return index
    return len(rows)


def _take_colophon(parts: list[_Part], size: float, rules: Sequence[Rule]) -> list[Row]:
    if len(parts) < 2 or parts[-1].column is not None or parts[-1].notes:
        return []
    rows = parts[-1].rows
    small = all(row.size < _SMALLER * size for row in rows)
    if small and any(rows[0].y - 3 * size < rule.y < rows[0].y for rule in rules):
        parts.pop()
        return rows
    return []


def _write_part(
    writer: Writer,
    part: _Part,
    layout: Layout,
    last: Foot | None,
    above: _Part | None,
) -> Foot | None:
    frame = frame_of(layout, part.column, part.rows)
    new = False
    for index, row in enumerate(part.rows):
        if index:
            new = begins(part.rows[index - 1], row, frame, layout, first=new)
        else:
            # What runs across the page parts the columns above it from those below.
            apart = above is not None and None in (part.column, above.column)
            new = apart or last is None or not goes_on(last, row, frame, layout)
        whole = part.column is not None or is_stretched(row) or layout.at_spaces
        cells = [row] if whole else _cells(row)
        lines = row_lines([Cell([_with_end(cell)]) for cell in cells])
        start = _BULLET.sub("- ", lines[0]) if new else lines[0]
        writer.line(_indent(row, frame) * new + start, new=new)
        for line in lines[1:]:
            writer.line(line, new=True)
        last = Foot(row, frame, new)
    return last


def _indent(row: Row, frame: Frame) -> str:
    """Two spaces for an em that the first line of a paragraph is set in."""
    ems = (row.x0 - frame.left) / frame.size
    return " " * round(2 * ems) if 0 < ems < _DEEPEST else ""


def _with_end(row: Row) -> str:
    """The text of a row; where it is Chinese, a space at its end may part it from the next."""
    text = row.text
    return text + " " if row.spaced and any(is_wide(char) for char in text) else text


def _cells(row: Row) -> list[Row]:
    """The pieces of a row that much white space parts."""
    pieces: list[list[Chunk]] = [[]]
    end = row.x0
    for chunk in row.chunks:
        wide = chunk.x0 - end > _CELLS * row.size
        if wide and not _LEADERS.search(Row(pieces[-1], row.y, row.size).text):
            pieces.append([])
        pieces[-1].append(chunk)
        end = max(end, chunk.x1)
    return [Row(piece, row.y, row.size) for piece in pieces]


def _write_notes(writer: Writer, part: _Part) -> None:
    for index, row in enumerate(part.notes):
        writer.note(_with_end(row), new=index == 0 or bool(_NOTE.match(row.text)))


def _set_aside(writer: Writer, rows: Sequence[Row]) -> None:
    for row in rows:
        writer.aside(row.text)
