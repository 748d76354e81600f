"""A PDF file to the glyphs of its pages: what is printed, where, how large and how bold."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from pipelines.formats.model import UnreadableError
from pipelines.formats.pdf.fonts import use_one_font

MOST_PAGES = 1500
MOST_GLYPHS = 4_000_000
"""No United Nations document comes near either."""

_SPACES = frozenset(" \t\u00a0\u1680\u202f\u205f\u3000") | {chr(c) for c in range(0x2000, 0x200B)}
_NOTHING = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\r\n")
_UNKNOWN = "\ufffd"
_SPELLED = {
    "\x02": "-",  # PDFium's mark for a hyphen that ends a line
    "\u2010": "-",  # the hyphens of Unicode: browsers end lines with the one, and the
    "\u2011": "-",  # other does not let a line end
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
    "\uf0b7": "•",  # the bullets of the Symbol and Wingdings fonts
    "\uf0a7": "•",
    "\uf02d": "-",
}
_RADICALS = range(0x2E80, 0x2FE0)
"""Radicals that fonts name in place of the Chinese characters of the same form."""
_BOLD = ("bold", "black", "heavy", "semibold", "demi", "simhei", "黑")
_HAIRLINE = 3.0
"""Points; a drawn line is not thicker."""


@dataclass(slots=True)
class Glyph:
    """A character on a page; points, y counted downwards to the baseline."""

    char: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    raised: bool = False
    """Set in small print above the baseline, as the call of a footnote is."""

    @property
    def is_space(self) -> bool:
        """Whether nothing is printed."""
        return self.char == " "


@dataclass(slots=True)
class Rule:
    """A horizontal line drawn on a page."""

    x0: float
    x1: float
    y: float


@dataclass(slots=True)
class PrintedPage:
    """What is printed on a page."""

    width: float
    height: float
    glyphs: list[Glyph]
    rules: list[Rule]
    pictures: int


def read_pages(data: bytes, name: str) -> Iterator[PrintedPage]:
    """The pages of a PDF file, in their order.

    Raises:
        UnreadableError: the file is damaged, locked with a password, or larger than any document.
    """
    use_one_font()
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise UnreadableError(_why_closed(data, name)) from error
    try:
        count = len(document)
        if count == 0:
            raise UnreadableError(f"{name} is a PDF file without pages.")
        if count > MOST_PAGES:
            raise UnreadableError(f"{name} has {count} pages; at most {MOST_PAGES} are read.")
        left = MOST_GLYPHS
        for number in range(count):
            try:
                page = document[number]
                printed = _read_page(page, left)
            except pdfium.PdfiumError as error:
                raise UnreadableError(
                    f"{name} is damaged: its page {number + 1} cannot be read."
                ) from error
            left -= len(printed.glyphs)
            if left <= 0:
                raise UnreadableError(f"{name} holds more text than any document does.")
            page.close()
            yield printed
    finally:
        document.close()


def _why_closed(data: bytes, name: str) -> str:
    code = pdfium_c.FPDF_GetLastError()
    if code in (pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY):
        return f"{name} is locked with a password; save it without one."
    if b"%%EOF" not in data[-2048:]:
        return f"{name} is a PDF file that is cut short or damaged; fetch it again."
    return f"{name} is a damaged PDF file; fetch it again."


@dataclass(slots=True)
class _Style:
    """What the glyphs of one text object share."""

    font: pdfium_c.FPDF_FONT
    size: float
    across: float
    """Points that one em takes along the line: letters may be set narrower than high."""
    bold: bool
    angle: int
    visible: bool


def _read_page(page: pdfium.PdfPage, most: int) -> PrintedPage:
    width, height = page.get_size()
    left, bottom, right, top = page.get_cropbox()
    rotation = page.get_rotation()
    textpage = page.get_textpage()
    found = [
        (glyph, style)
        for glyph, style in _glyphs(textpage, most)
        if left - 1 <= glyph.x0 <= right + 1 and bottom - 1 <= glyph.y <= top + 1
    ]
    textpage.close()
    rules, pictures = _drawings(page)
    angles = Counter(style.angle for _, style in found)
    angle = angles.most_common(1)[0][0] if angles else 0
    # A recognized text below a picture of the page is set invisibly; otherwise nobody sees it.
    seen = sum(style.visible for _, style in found)
    hidden = seen * 10 < len(found)
    glyphs = [glyph for glyph, style in found if style.angle == angle and (style.visible or hidden)]
    turned = [_turn(glyph, angle) for glyph in glyphs]
    if angle or rotation:
        rules = []
        if angle in (90, 270):
            width, height = height, width
    origin_x, origin_top = (left, top) if not angle else _corner(left, bottom, right, top, angle)
    for glyph in turned:
        glyph.x0 -= origin_x
        glyph.x1 -= origin_x
        glyph.y = origin_top - glyph.y
    for rule in rules:
        rule.x0 -= origin_x
        rule.x1 -= origin_x
        rule.y = origin_top - rule.y
    return PrintedPage(width, height, _without_doubles(turned), rules, pictures)


def _corner(
    left: float, bottom: float, right: float, top: float, angle: int
) -> tuple[float, float]:
    """Left edge and top of the page once the text is turned upright."""
    if angle == 90:
        return bottom, -left
    if angle == 180:
        return -right, -bottom
    return -top, right


def _turn(glyph: Glyph, angle: int) -> Glyph:
    """A glyph of text that runs at an angle, turned upright; x0 holds x, x1 the advance."""
    x, advance, y = glyph.x0, glyph.x1 - glyph.x0, glyph.y
    if angle == 90:
        x, y = y, -x
    elif angle == 180:
        x, y = -x, -y
    elif angle == 270:
        x, y = -y, x
    glyph.x0, glyph.x1, glyph.y = x, x + advance, y
    return glyph


def _glyphs(textpage: pdfium.PdfTextPage, most: int) -> Iterator[tuple[Glyph, _Style]]:
    raw = textpage.raw
    styles: dict[int, _Style] = {}
    widths = _Widths()
    x, y = ctypes.c_double(), ctypes.c_double()
    unicode_of, is_generated = pdfium_c.FPDFText_GetUnicode, pdfium_c.FPDFText_IsGenerated
    object_of, origin_of = pdfium_c.FPDFText_GetTextObject, pdfium_c.FPDFText_GetCharOrigin
    last: tuple[Glyph, _Style] | None = None
    for index in range(min(textpage.count_chars(), most)):
        if is_generated(raw, index) == 1:
            continue
        code = unicode_of(raw, index)
        char = _spell(code)
        text_object = object_of(raw, index) if char else None
        if not text_object:
            continue
        key = ctypes.addressof(text_object.contents)
        style = styles.get(key)
        if style is None:
            style = styles[key] = _style(raw, index, text_object)
        origin_of(raw, index, x, y)
        if last and last[1] is style and last[0].x0 == x.value and last[0].y == y.value:
            # The letters of a ligature share one place: PDFium spells it out.
            last[0].char += char
            # Its box may be that of the whole or of the one letter.
            box = x.value + _box_width(raw, index, style)
            last[0].x1 = max(box, last[0].x1 + widths.of(style, code) * style.across)
            continue
        advance = widths.of(style, code) * style.across or _box_width(raw, index, style)
        if last:
            yield last
        glyph = Glyph(char, x.value, x.value + advance, y.value, style.size, style.bold)
        last = (glyph, style)
    if last:
        yield last


class _Widths:
    """The widths of characters in em, as the fonts of the file state them."""

    def __init__(self) -> None:
        self.known: dict[tuple[int, int], float] = {}
        self.out = ctypes.c_float()

    def of(self, style: _Style, code: int) -> float:
        if not style.font:
            return 0.0
        key = (ctypes.addressof(style.font.contents), code)
        if key not in self.known:
            found = pdfium_c.FPDFFont_GetGlyphWidth(style.font, code, 1.0, self.out)
            self.known[key] = self.out.value if found else 0.0
        return self.known[key]


def _box_width(raw: pdfium_c.FPDF_TEXTPAGE, index: int, style: _Style) -> float:
    """The width of what is drawn, for a character whose font states none."""
    box = pdfium_c.FS_RECTF()
    pdfium_c.FPDFText_GetLooseCharBox(raw, index, box)
    width: float = box.top - box.bottom if style.angle in (90, 270) else box.right - box.left
    return abs(width)


def _spell(code: int) -> str:
    """The character as it is written; empty for one that prints nothing."""
    char = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else _UNKNOWN
    if char in _SPACES:
        return " "
    if char in _NOTHING:
        return ""
    if char in _SPELLED:
        return _SPELLED[char]
    if code in _RADICALS:
        return unicodedata.normalize("NFKC", char)
    if code in (0xFFFE, 0xFFFF) or unicodedata.category(char) in ("Co", "Cn", "Cc"):
        return _UNKNOWN
    return char


def _style(
    raw: pdfium_c.FPDF_TEXTPAGE, index: int, text_object: pdfium_c.FPDF_PAGEOBJECT
) -> _Style:
    matrix = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFText_GetMatrix(raw, index, matrix)
    scale = math.hypot(matrix.c, matrix.d) or 1.0
    angle = round(math.degrees(math.atan2(matrix.b, matrix.a)))
    size = abs(pdfium_c.FPDFText_GetFontSize(raw, index)) * scale
    name = ctypes.create_string_buffer(256)
    font = pdfium_c.FPDFTextObj_GetFont(text_object)
    if font:
        pdfium_c.FPDFFont_GetBaseFontName(font, name, 256)
    base = name.value.decode("utf-8", "replace").lower()
    mode = pdfium_c.FPDFTextObj_GetTextRenderMode(text_object)
    invisible = (
        pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE,
        pdfium_c.FPDF_TEXTRENDERMODE_CLIP,
    )
    bold = any(word in base for word in _BOLD) or (mode == pdfium_c.FPDF_TEXTRENDERMODE_FILL_STROKE)
    across = abs(pdfium_c.FPDFText_GetFontSize(raw, index)) * math.hypot(matrix.a, matrix.b)
    return _Style(font, size or 1.0, across, bold, angle % 360, mode not in invisible)


def _drawings(page: pdfium.PdfPage) -> tuple[list[Rule], int]:
    """The horizontal lines of a page, and how many pictures it has."""
    rules, pictures = [], 0
    for item in page.get_objects(max_depth=3):
        if item.type == pdfium_c.FPDF_PAGEOBJ_IMAGE:
            pictures += 1
        elif item.type == pdfium_c.FPDF_PAGEOBJ_PATH:
            left, bottom, right, top = item.get_bounds()
            if top - bottom <= _HAIRLINE and right - left > 4 * _HAIRLINE:
                rules.append(Rule(left, right, (top + bottom) / 2))
    return rules, pictures


def _without_doubles(glyphs: list[Glyph]) -> list[Glyph]:
    """Each glyph once: some programs print a letter twice, a hair apart, to make it bold."""
    seen: dict[tuple[str, int, int], Glyph] = {}
    out = []
    for glyph in glyphs:
        if glyph.is_space:
            out.append(glyph)
            continue
        column, row = round(glyph.x0), round(glyph.y)
        near = (
            seen.get((glyph.char, column + dx, row + dy)) for dx in (-1, 0, 1) for dy in (-1, 0, 1)
        )
        limit = 0.12 * glyph.size
        if any(
            other and abs(other.x0 - glyph.x0) < limit and abs(other.y - glyph.y) < limit
            for other in near
        ):
            continue
        seen[glyph.char, column, row] = glyph
        out.append(glyph)
    return out
