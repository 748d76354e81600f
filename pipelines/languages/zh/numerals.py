"""Chinese numerals."""

from __future__ import annotations

import re

_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "○": 0,
    "O": 0,
    "0": 0,
    "两": 2,
}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_TENS = {"廿": 20, "卅": 30}

NUMERAL = r"(?:\d+|[〇零○一二三四五六七八九十百千两廿卅]+)"
"""A number in digits or in Chinese numerals."""


def number(text: str) -> int:
    """The value of `第三十一` (without its 第), `二〇一八`, `12`.

    Raises:
        ValueError: the text is not a numeral.
    """
    text = text.strip()
    if re.fullmatch(r"\d+", text):
        return int(text)
    known = (_DIGITS, _UNITS, _TENS)
    if not text or not all(any(char in values for values in known) for char in text):
        raise ValueError(f"not a Chinese numeral: {text!r}")
    if all(char in _DIGITS for char in text):
        return int("".join(str(_DIGITS[char]) for char in text))
    total = digit = 0
    for char in text:
        if char in _UNITS:
            total += (digit or 1) * _UNITS[char]
            digit = 0
        elif char in _TENS:
            total += _TENS[char]
        else:
            digit = _DIGITS[char]
    return total + digit


def in_digits(text: str) -> str:
    """The value of a numeral, written in digits: `九十五` is `95`.

    Raises:
        ValueError: the text is not a numeral.
    """
    return str(number(text))
