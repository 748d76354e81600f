"""One font for all that a PDF file does not bring along, so that every machine reads it alike.

PDFium looks for missing fonts on the machine, and drops a letter that stands by itself if no font
there has it: the text of a file would depend on who reads it. Nothing is drawn here, so a font in
which every character is the same box does for all scripts but the Latin, whose standard fonts
PDFium has built in.
"""

from __future__ import annotations

import ctypes
import struct
from functools import cache

import pypdfium2.raw as pdfium_c

_EM = 1000
_ASCENT, _DESCENT = 880, -120
_LATIN = frozenset((0, 1, 2))
"""Windows character sets: ANSI, default, symbol."""
_LAST = 0x3FFFF
"""The last character with a glyph: the end of the Chinese planes."""
_TRUETYPE = 0x00010000
_MAGIC = 0x5F0F3CF5


@cache
def use_one_font() -> object:
    """Tell PDFium to take no font from the machine; what is returned must stay alive."""
    font = box_font()
    info = pdfium_c.FPDF_SYSFONTINFO()
    info.version = 1

    def map_font(_this: object, _weight: int, _italic: int, charset: int, *_: object) -> int | None:
        return None if charset in _LATIN else 1

    def font_data(_this: object, _font: object, table: int, buffer: int, size: int) -> int:
        if table:
            return 0
        if buffer and size >= len(font):
            ctypes.memmove(buffer, font, len(font))
        return len(font)

    calls = {
        "MapFont": map_font,
        "GetFontData": font_data,
        "GetFont": lambda *_: None,
        "GetFaceName": lambda *_: 0,
        "GetFontCharset": lambda *_: 0,
        "DeleteFont": lambda *_: None,
        "EnumFonts": lambda *_: None,
        "Release": lambda *_: None,
    }
    types = dict(info._fields_)
    kept = {name: types[name](call) for name, call in calls.items()}
    for name, call in kept.items():
        setattr(info, name, call)
    pdfium_c.FPDF_SetSystemFontInfo(ctypes.byref(info))
    return info, kept


def box_font() -> bytes:
    """A TrueType font (OpenType 1.9) in which every character is a square of one em."""
    glyph = _box()
    tables = {
        b"cmap": struct.pack(
            ">HHHHLHHLLLLLL",
            *(0, 1, 3, 10, 12),  # one table, for the full repertoire of Unicode
            *(13, 0, 28, 0, 1),  # format 13: many characters, one glyph
            *(0x20, _LAST, 1),
        ),
        b"glyf": glyph * 2,
        b"head": struct.pack(
            ">LLLLHHQQhhhhHHhhh",
            *(_TRUETYPE, _TRUETYPE, 0, _MAGIC, 0x000B, _EM, 0, 0),
            *(0, _DESCENT, _EM, _ASCENT, 0, 8, 2, 1, 0),
        ),
        b"hhea": struct.pack(
            ">LhhhHhhhhhhhhhhhH",
            *(_TRUETYPE, _ASCENT, _DESCENT, 0, _EM, 0, 0, _EM, 1, 0, 0, 0, 0, 0, 0, 0, 2),
        ),
        b"hmtx": struct.pack(">HhHh", _EM, 0, _EM, 0),
        b"loca": struct.pack(">LLL", 0, len(glyph), 2 * len(glyph)),
        b"maxp": struct.pack(">L14H", _TRUETYPE, 2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
    }
    count = len(tables)
    directory, data = b"", b""
    for tag, table in sorted(tables.items()):
        place = 12 + 16 * count + len(data)
        directory += struct.pack(">4sLLL", tag, 0, place, len(table))
        data += table + b"\0" * (-len(table) % 4)
    return struct.pack(">LHHHH", _TRUETYPE, count, 64, 2, 16 * count - 64) + directory + data


def _box() -> bytes:
    """The outline of the square: one contour of four points."""
    corners = ((0, _DESCENT), (0, _ASCENT), (_EM, _ASCENT), (_EM, _DESCENT))
    steps = [(x - a, y - b) for (x, y), (a, b) in zip(corners, ((0, 0), *corners), strict=False)]
    outline = struct.pack(">hhhhhHH", 1, 0, _DESCENT, _EM, _ASCENT, 3, 0)
    outline += b"\x01" * 4
    outline += b"".join(struct.pack(">h", dx) for dx, _ in steps)
    outline += b"".join(struct.pack(">h", dy) for _, dy in steps)
    return outline + b"\0" * (-len(outline) % 4)
