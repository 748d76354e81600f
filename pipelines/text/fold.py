"""One spelling for matching: full-width and half-width forms, dots and dashes.

Folding is character by character, so a folded text has the length of the printed one and an
offset in either is an offset in both: patterns are written against the folded text, values
are cut from the printed one.
"""

from __future__ import annotations

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
_FOLD = {**_FULL_WIDTH, **{code: ord(char) for code, char in _OTHER.items()}}


SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""Digits that call a footnote."""


def superscript_number(digits: str) -> str:
    """A footnote's number: `¹²` is `12`. ValueError for anything but superscript digits."""
    return str(int("".join(str(SUPERSCRIPTS.index(digit)) for digit in digits)))


def fold(text: str) -> str:
    """The text with every character in its canonical form; same length as `text`."""
    return text.translate(_FOLD)
