"""Numbers as French documents print them: in digits or in words."""

from __future__ import annotations

import re

_UNITS = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
    *("onze", "douze", "treize", "quatorze", "quinze", "seize"),
)
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_VALUES = {
    **{word: value for value, word in enumerate(_UNITS)},
    **_TENS,
    "une": 1,
    "cent": 100,
    "cents": 100,
    "vingts": 20,
}


def _ordinal(word: str) -> str:
    """`quatre` is `quatrième`, `cinq` `cinquième`, `neuf` `neuvième`."""
    stem = {"cinq": "cinqu", "neuf": "neuv"}.get(word, word.removesuffix("e"))
    return f"{stem}ième"


_ORDINALS = {
    **{_ordinal(word): value for word, value in _VALUES.items() if value},
    **{"premier": 1, "première": 1, "second": 2, "seconde": 2},
}

_GAP = r"[-\s]"
_TEEN = rf"(?:dix{_GAP}(?:sept|huit|neuf)|{'|'.join(_UNITS[16:0:-1])}|une)"
_TO_NINE = rf"(?:{'|'.join(_UNITS[9:0:-1])}|une)"
# "quatre-vingt-dix-sept", "soixante et onze", "vingt et un", "seize"
_BELOW_100 = (
    rf"(?:quatre{_GAP}vingt(?:s|{_GAP}{_TEEN})?|soixante(?:{_GAP}(?:et{_GAP})?{_TEEN})?"
    rf"|(?:{'|'.join(_TENS)})(?:{_GAP}(?:et{_GAP})?{_TO_NINE})?|{_TEEN}|zéro)"
)
_WORDS = rf"(?:(?:{_TO_NINE}{_GAP})?cents?(?:{_GAP}{_BELOW_100})?|{_BELOW_100})"
NUMERAL = rf"(?:\d+|\b(?i:{_WORDS})\b)"
"""A cardinal number: `28`, `vingt-huit`, `cent deux`."""

_LEADING = rf"(?:(?:cent|quatre{_GAP}vingt|dix|{'|'.join(_TENS)}){_GAP}(?:et{_GAP})?)"
_ORDINAL_WORD = (
    rf"(?:premi(?:er|ère)|seconde?"
    rf"|{_LEADING}{{0,3}}(?:{'|'.join(sorted(map(_ordinal, _VALUES), key=len, reverse=True))}))"
)
ORDINAL = rf"(?:\d+(?:[eè]?re|er|[eè]me|e|ᵉ|ʳᵉ|ᵉʳ)\b|\b(?i:{_ORDINAL_WORD})\b)"
"""An ordinal number: `1re`, `18e`, `deuxième`, `soixante-septième`."""


def number(text: str) -> int:
    """The value of a cardinal or ordinal number.

    >>> number("cent deux"), number("quatre-vingt-onze"), number("soixante et onzième")
    (102, 91, 71)
    >>> number("28"), number("1re"), number("vingt et un")
    (28, 1, 21)

    Raises:
        ValueError: the text is no number.
    """
    digits = re.fullmatch(r"(\d+)\D{0,3}", text.strip())
    if digits:
        return int(digits[1])
    total = 0
    words = re.split(_GAP, text.strip().lower())
    for at, word in enumerate(words):
        value = _VALUES.get(word, _ORDINALS.get(word))
        if word == "et":
            continue
        if value is None:
            raise ValueError(f"no number: {text!r}")
        if value == 100:
            total = max(total, 1) * 100
        elif value == 20 and at and words[at - 1] == "quatre":
            # "quatre-vingts": four times twenty
            total += 76
        else:
            total += value
    return total
