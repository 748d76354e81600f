"""Small PDF files whose every line is put in its place by hand."""

from __future__ import annotations

import io

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from pipelines.formats import Extracted, extract_text

WIDTH, HEIGHT = 595.0, 842.0
ROMAN, BOLD = "Times-Roman", "Times-Bold"


class Sheet:
    """A file under construction; y is counted from the top of the page."""

    def __init__(self, password: str | None = None) -> None:
        self.out = io.BytesIO()
        lock = StandardEncryption(password, canPrint=0) if password else None
        self.canvas = Canvas(self.out, pagesize=(WIDTH, HEIGHT), encrypt=lock)

    def at(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 10.0,
        font: str = ROMAN,
        spread: float = 0.0,
        mode: int = 0,
    ) -> None:
        """Print a text; `spread` parts its letters, mode 3 prints nothing."""
        self.canvas.saveState()
        words = self.canvas.beginText(x, HEIGHT - y)
        words.setFont(font, size)
        words.setCharSpace(spread)
        words.setTextRenderMode(mode)
        words.textOut(text)
        self.canvas.drawText(words)
        self.canvas.restoreState()

    def lines(self, x: float, y: float, text: str, pitch: float = 12.0, **style) -> float:
        """Print lines one below the other; gives the y of the next."""
        for line in text.strip("\n").split("\n"):
            indent = len(line) - len(line.lstrip())
            self.at(x + 6 * indent, y, line.strip(), **style)
            y += pitch
        return y

    def justified(
        self, x: float, y: float, width: float, text: str, pitch: float = 12.0, full: bool = False
    ) -> float:
        """Print lines between two margins, the last one ending where it may unless `full`."""
        rows = text.strip("\n").split("\n")
        for number, row in enumerate(rows):
            indent = 6 * (len(row) - len(row.lstrip()))
            words = row.split()
            room = width - indent - sum(pdfmetrics.stringWidth(word, ROMAN, 10) for word in words)
            last = not full if number == len(rows) - 1 else not rows[number + 1].strip()
            gap = 2.5 if last or len(words) == 1 else room / (len(words) - 1)
            at = x + indent
            for word in words:
                self.at(at, y, word + " ")
                at += pdfmetrics.stringWidth(word, ROMAN, 10) + gap
            y += pitch if row.strip() else pitch / 2
        return y

    def rule(self, x: float, y: float, width: float) -> None:
        self.canvas.line(x, HEIGHT - y, x + width, HEIGHT - y)

    def turned(self, x: float, y: float, text: str) -> None:
        """Print a text that runs up the margin."""
        self.canvas.saveState()
        self.canvas.translate(x, HEIGHT - y)
        self.canvas.rotate(90)
        self.canvas.setFont(ROMAN, 10)
        self.canvas.drawString(0, 0, text)
        self.canvas.restoreState()

    def picture(self) -> None:
        """A picture of a page, as a scanner makes it."""
        from PIL import Image

        image = ImageReader(Image.new("L", (60, 84), 200))
        self.canvas.drawImage(image, 0, 0, WIDTH, HEIGHT)

    def page(self) -> None:
        self.canvas.showPage()

    def data(self) -> bytes:
        self.canvas.showPage()
        self.canvas.save()
        return self.out.getvalue()

    def read(self) -> Extracted:
        return extract_text(self.data(), "paper.pdf")


def paragraphs(read: Extracted) -> list[str]:
    """The paragraphs of a text, their lines joined by a bar; headers and footers left out."""
    text = list(read.text)
    for start, end in read.furniture:
        text[start : end + 1] = [""] * (end + 1 - start)
    body = "".join(text).replace("\f", "\n")
    return [
        " | ".join(line.strip() for line in part.split("\n") if line.strip())
        for part in body.split("\n\n")
        if part.strip()
    ]
