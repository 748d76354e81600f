"""Sets pieces on pages as the United Nations does: one or two columns, headers, notes, footers."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from tests.formats.printed import CALL, Piece, Printed

CHINESE = "STSong-Light"
pdfmetrics.registerFont(UnicodeCIDFont(CHINESE))

WIDTH, HEIGHT = 595.0, 842.0
LEFT, RIGHT, TOP, BOTTOM = 70.0, 525.0, 745.0, 90.0
GUTTER = 22.0
SIZE, LEADING, GAP = 10.5, 15.0, 6.0
SMALL, SMALL_LEADING = 8.5, 11.0
TAB = 24.0
SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
# What stays on one line: a Chinese character with the mark after it, a Latin word, a call.
_TOKEN = re.compile(
    r"[（(《“]*(?:[^\W一-鿿]+(?:[./()\-:–@'’]+[^\W一-鿿]+)*|.)[⁰-⁹¹²³，。、；：！？）》”,.;:!?)*…]*",
    re.S,
)


@dataclass
class Line:
    """A line to be set; `x` and `width` from the left margin of its column."""

    text: str
    x: float
    width: float
    size: float
    bold: bool
    last: bool
    before: float
    """Points of white space above it."""
    mark: str = ""
    mark_x: float = 0.0
    notes: list[Piece] = field(default_factory=list)

    @property
    def leading(self) -> float:
        return LEADING if self.size == SIZE else SMALL_LEADING


def text_width(text: str, size: float, font: str = CHINESE) -> float:
    """Points a text takes, its calls raised and small."""
    return sum(
        pdfmetrics.stringWidth(_digits(run), font, size * 0.6 if raised else size)
        for run, raised in _runs(text)
    )


def _runs(text: str) -> list[tuple[str, bool]]:
    return [
        (run, run[0] in SUPERSCRIPTS)
        for run in re.findall(f"[{SUPERSCRIPTS}]+|[^{SUPERSCRIPTS}]+", text)
    ]


def _digits(run: str) -> str:
    return "".join(str(SUPERSCRIPTS.index(c)) if c in SUPERSCRIPTS else c for c in run)


def tokens(text: str) -> list[str]:
    """The pieces of a text between which a line may end; a space goes with what precedes it."""
    out: list[str] = []
    for match in _TOKEN.finditer(text):
        if match[0].isspace() and out:
            out[-1] += match[0]
        elif match[0].startswith("www."):
            out += re.findall(r"[^/]+/?", match[0])
        else:
            out.append(match[0])
    return out


def wrap(text: str, first: float, rest: float, size: float, font: str = CHINESE) -> list[str]:
    """The lines of a text in a column; the first may be narrower."""
    lines, line = [], ""
    for token in tokens(text):
        room = rest if lines else first
        if line and text_width((line + token).rstrip(), size, font) > room:
            lines.append(line)
            line = ""
        line += token
    return [*lines, line]


def set_piece(piece: Piece, width: float, font: str = CHINESE) -> list[Line]:
    """The lines of a piece in a column of a width."""
    size, bold, before = SIZE, False, GAP
    indent, hang, mark_x, text = 0.0, 0.0, 0.0, piece.text
    if piece.kind == "note":
        size, before, indent = SMALL, 2.0, 10.0
    elif piece.kind == "heading":
        bold, before = True, 10.0
        indent = hang = max(TAB, text_width(piece.mark, size) + 6) if piece.mark else 0.0
    elif piece.kind == "numbered":
        indent = TAB
    elif piece.kind == "item":
        mark_x, indent = TAB, 2 * TAB
    elif piece.kind == "entry":
        before, mark_x, indent, hang = 0.0, TAB, TAB, TAB
        if piece.mark:
            indent = hang = 2 * TAB
    elif piece.kind == "contents":
        before, indent, hang = 2.0, TAB, TAB
        title, page = text.split("\t")
        end = wrap(title, width - indent, width - hang, size)[-1]
        room = width - indent - text_width(f"{end}  {page}", size)
        text = f"{title} {'.' * int(room / text_width('.', size) - 1)} {page}"
    elif piece.kind == "plain":
        indent = TAB
    found = wrap(text, width - indent, width - hang, size, font)
    lines = []
    for number, part in enumerate(found):
        x = hang if number else indent
        calls = CALL.findall(part)
        notes = [note for note in piece.notes if note.mark in calls]
        lines.append(
            Line(part, x, width - x, size, bold, number == len(found) - 1,
                 0.0 if number else before, "" if number else piece.mark, mark_x, notes)
        )  # fmt: skip
    return lines


class Setter:
    """Puts lines on pages."""

    def __init__(self, document: Printed, columns: int, font: str = CHINESE) -> None:
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=(WIDTH, HEIGHT))
        self.document = document
        self.columns = columns
        self.font = font
        self.page = 1
        self.pages = 0
        self.column = 0
        self.top = TOP
        self.y = TOP
        self.waiting: list[Line] = []
        self.called: set[str] = set()

    @property
    def width(self) -> float:
        if self.columns == 1:
            return RIGHT - LEFT
        return (RIGHT - LEFT - GUTTER) / 2

    def set_across(self, pieces: Sequence[Piece]) -> None:
        """Set pieces over all columns, above them."""
        for piece in pieces:
            for line in set_piece(piece, RIGHT - LEFT, self.font):
                self.y -= line.before + line.leading
                self._draw(line, LEFT, self.y)
                self._wait_for(line)
        self.top = self.y - 2 * GAP
        self.y = self.top

    def set_columns(self, pieces: Sequence[Piece]) -> None:
        """Set pieces in columns, as many pages as they take."""
        for piece in pieces:
            for line in set_piece(piece, self.width, self.font):
                self._place(line)

    def _place(self, line: Line) -> None:
        notes = [
            x for note in self._new_notes(line) for x in set_piece(note, self.width, self.font)
        ]
        foot = BOTTOM + self._height(self.waiting + notes)
        before = line.before if self.y < self.top else 0.0
        if self.y - before - line.leading < foot:
            self._next_column()
            before = 0.0
        self.y -= before + line.leading
        self._draw(line, self._x, self.y)
        self._wait_for(line)

    def _wait_for(self, line: Line) -> None:
        for note in self._new_notes(line):
            self.called.add(note.mark + note.text)
            self.waiting += set_piece(note, self.width, self.font)

    def _new_notes(self, line: Line) -> list[Piece]:
        return [note for note in line.notes if note.mark + note.text not in self.called]

    @property
    def _x(self) -> float:
        return LEFT + self.column * (self.width + GUTTER)

    def _height(self, lines: Sequence[Line]) -> float:
        return sum(line.leading + line.before for line in lines) + (14.0 if lines else 0.0)

    def _next_column(self) -> None:
        self._set_notes()
        self.column += 1
        if self.column == self.columns:
            self._end_page()
        self.y = self.top

    def _set_notes(self) -> None:
        if not self.waiting:
            return
        y = BOTTOM + self._height(self.waiting) - 8.0
        self.canvas.line(self._x, y, self._x + 60, y)
        for line in self.waiting:
            y -= line.before + line.leading
            self._draw(line, self._x, y)
        self.waiting = []

    def _end_page(self) -> None:
        odd = self.page % 2
        canvas = self.canvas
        canvas.setFont("Times-Roman", 9)
        symbol, job = self.document.symbol or "", self.document.job or ""
        if self.page > 1:
            if odd:
                canvas.drawRightString(RIGHT, 790, symbol)
            else:
                canvas.drawString(LEFT, 790, symbol)
            canvas.line(LEFT, 783, RIGHT, 783)
        if odd:
            canvas.drawString(LEFT, 45, job)
            canvas.drawRightString(RIGHT, 45, f"{self.page}/21")
        else:
            canvas.drawString(LEFT, 45, f"{self.page}/21")
            canvas.drawRightString(RIGHT, 45, job)
        canvas.showPage()
        self.page += 1
        self.column, self.top = 0, TOP

    def finish(self) -> bytes:
        self._set_notes()
        self._end_page()
        self.canvas.save()
        return self.out.getvalue()

    def _draw(self, line: Line, left: float, y: float) -> None:
        canvas = self.canvas
        if line.mark:
            self._draw_text(line.mark, left + line.mark_x, y, line, 0.0)
        spread = 0.0
        if not line.last:
            printed = line.text.rstrip()
            slack = line.width - text_width(printed, line.size, self.font)
            spread = slack / max(1, len(printed) - 1)
        self._draw_text(line.text, left + line.x, y, line, spread)
        canvas.setFillGray(0)

    def _draw_text(self, text: str, x: float, y: float, line: Line, spread: float) -> None:
        for run, raised in _runs(text):
            size = line.size * 0.6 if raised else line.size
            words = self.canvas.beginText(x, y + (line.size * 0.35 if raised else 0.0))
            words.setFont(self.font, size)
            words.setCharSpace(spread)
            self.canvas.saveState()
            words.setTextRenderMode(2 if line.bold else 0)
            words.textOut(_digits(run))
            self.canvas.drawText(words)
            self.canvas.restoreState()
            x += pdfmetrics.stringWidth(_digits(run), self.font, size) + spread * len(run)


def render_pdf(document: Printed, columns: int, font: str = CHINESE) -> bytes:
    """A document as a PDF file in one or two columns, its head across them."""
    setter = Setter(document, columns, font)
    start = next(i for i, piece in enumerate(document.pieces) if piece.kind in ("heading", "plain"))
    setter.set_across(document.pieces[:start])
    setter.set_columns(document.pieces[start:])
    return setter.finish()


def is_wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in "WF"
