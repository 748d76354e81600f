"""Numbers as English documents print them: in digits or in words."""

from __future__ import annotations

import re

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    **{f"{word}th": value for value, word in enumerate(_UNITS) if value > 12},
    **{f"{word[:-1]}ieth": 10 * value for value, word in enumerate(_TENS, 2)},
    "hundredth": 100,
}
_VALUES = {
    **{word: value for value, word in enumerate(_UNITS)},
    **{word: 10 * value for value, word in enumerate(_TENS, 2)},
    "a": 1,
}

_SMALL = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[-\s](?:{'|'.join(_UNITS[1:10])}))?|{'|'.join(_UNITS[::-1])})"
)
# "one hundred and two", "thirty-one", "nineteen"
WORDS = rf"(?:(?:(?:{'|'.join(_UNITS[1:10])}|a)\s+hundred(?:\s+and\s+{_SMALL})?)|{_SMALL})"
NUMERAL = rf"(?:\d+|\b(?i:{WORDS})\b)"
"""A cardinal number: `28`, `twenty-eight`, `one hundred and two`."""

_ORDINAL_WORD = (
    rf"(?:(?:(?:one\s+)?hundred\s+and\s+)?(?:(?:{'|'.join(_TENS)})[-\s])?"
    rf"(?:{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}))"
)
ORDINAL = rf"(?:\d+(?:st|nd|rd|th)|\b(?i:{_ORDINAL_WORD})\b)"
"""An ordinal number: `18th`, `second`, `sixty-seventh`."""


def number(text: str) -> int:
    """The value of a cardinal or ordinal number.

    >>> number("one hundred and two"), number("28"), number("sixty-seventh"), number("2nd")
    (102, 28, 67, 2)

    Raises:
        ValueError: the text is no number.
    """
    digits = re.fullmatch(r"(\d+)(?:st|nd|rd|th)?", text.strip())
    if digits:
        return int(digits[1])
    total = 0
    words = re.split(r"[-\s]+", text.strip().lower())
    for word in words:
        if word == "and":
            continue
        if word in ("hundred", "hundredth"):
            total = max(total, 1) * 100
        elif word in _VALUES:
            total += _VALUES[word]
        elif word in _ORDINALS:
            total += _ORDINALS[word]
        else:
            raise ValueError(f"no number: {text!r}")
    if not words or words == [""]:
        raise ValueError("no number: ''")
    return total
