"""One spelling for matching: widths, dots, dashes, and the forms of a Chinese character.

Folding is character by character, so a folded text has the length of the printed one and an
offset in either is an offset in both: patterns are written against the folded text, values
are cut from the printed one.

A traditional character folds to its simplified form, 會 to 会. Some traditional characters share
one simplified form (後 and 后 both fold to 后), never the other way round, so folding is safe for
finding what a pattern or a list of names has, and is no conversion of a text. The forms are
OpenCC's, character by character; its lists of phrases, which may change a length, are not used.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from opencc import OpenCC

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_OTHER = {
    0x3000: " ",  # ideographic space
    0x00A0: " ",  # no-break space
    0x2022: "·",  # bullet, used for the dot inside a transliterated name
    0x30FB: "·",  # katakana middle dot
    0xFF65: "·",  # half-width katakana middle dot
    0x2027: "·",  # hyphenation point
    0xFF0E: ".",
    0xFF61: "。",
    0xFF64: "、",
    0x2010: "-",
    0x2011: "-",
    0x2212: "-",
    0xFE63: "-",
}
# Marks as texts in traditional characters print them, and small and vertical forms of marks.
_MARKS = dict(
    zip(
        "「」『』〈〉﹐﹑﹒﹔﹕︰∶﹙﹚〔〕◯",
        "“”‘’《》,、.;:::()()○",
        strict=True,
    )
)
_WIDTH = {
    **_FULL_WIDTH,
    **{code: ord(char) for code, char in _OTHER.items()},
    **{ord(char): ord(mark) for char, mark in _MARKS.items()},
}

# Forms in use that no table of OpenCC simplifies when they stand alone: 瞭解, 沿著, 敍利亞, 警衞,
# 祇有, 公吿, 藉助, 答覆, 遼濶.
_ALSO = dict(zip("瞭著敍衞祇衹吿藉覆濶", "了着叙卫只只告借复阔", strict=True))
# Radicals that stand for the character of the same shape where a PDF was copied.
_RADICALS = dict(
    zip(
        "⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻤⻥⻦⻧⻨⻩⻬⻮⻰",
        "民西见角贝车长门青韦页风飞食马鬼鱼鸟卤麦黄齐齿龙",
        strict=True,
    )
)
_KANGXI_RADICALS = range(0x2F00, 0x2FD6)
_IDEOGRAPHS = (range(0x3400, 0xA000), range(0xF900, 0xFB00))


SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""Digits that call a footnote."""


def superscript_number(digits: str) -> str:
    """A footnote's number: `¹²` is `12`. ValueError for anything but superscript digits."""
    return str(int("".join(str(SUPERSCRIPTS.index(digit)) for digit in digits)))


def fold(text: str) -> str:
    """The text with every character in its canonical form; same length as `text`."""
    return text.translate(_table())


def one_width(text: str) -> str:
    """The text with widths, dots and dashes in one form, its characters as printed."""
    return text.translate(_WIDTH)


@cache
def _table() -> dict[int, int]:
    simplify = OpenCC("t2s").convert
    table = dict(_WIDTH)
    for block in _IDEOGRAPHS:
        for code in block:
            simple = simplify(chr(code))
            if len(simple) == 1 and simple != chr(code):
                table[code] = ord(simple)
    for code in _KANGXI_RADICALS:
        plain = unicodedata.normalize("NFKC", chr(code))
        table[code] = ord(simplify(plain))
    for forms in (_ALSO, _RADICALS):
        table.update({ord(form): ord(plain) for form, plain in forms.items()})
    # A form that leads to another that has one itself: the last, so that folding twice is folding.
    return {code: table.get(plain, plain) for code, plain in table.items()}
