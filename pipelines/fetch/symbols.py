"""Symbols of United Nations documents, and the languages and formats they can be had in."""

from __future__ import annotations

import re

from pipelines.fetch.errors import FetchError

LANGUAGES = ("ar", "de", "en", "es", "fr", "ru", "zh")
"""The six official languages, and German, of which the system holds some documents."""

FORMATS = ("pdf", "doc")

DEFAULT_LANGUAGES = "zh,en"
DEFAULT_FORMAT = "pdf"

LONGEST = 100
"""Characters; the longest joint symbols have some 60."""

_SHOWN = 60
"""Characters of a refused symbol that a message repeats."""

# A/CONF.192/2018/RC/3; S/RES/1325 (2000); A/C.1/65/L.32/Rev.1; A/65/153*
_SYMBOL = re.compile(r"[A-Z][A-Za-z0-9]*(?:/[A-Za-z0-9][A-Za-z0-9.()* -]*)+")


def checked_symbol(text: str) -> str:
    """A symbol with its outer spaces taken off, if it looks like one.

    It has two or more parts between slashes, of the letters, digits, points, brackets, hyphens,
    asterisks and spaces that symbols are made of.

    Raises:
        FetchError: it does not look like a symbol.
    """
    symbol = text.strip(" ")
    if len(symbol) > LONGEST or not _SYMBOL.fullmatch(symbol) or ".." in symbol:
        raise FetchError(
            f"{shown(text)} is not the symbol of a United Nations document, "
            "such as A/RES/65/64 or A/CONF.192/15."
        )
    return symbol


def checked_languages(text: str) -> tuple[str, ...]:
    """The languages of a list such as `zh,en`, each once.

    Raises:
        FetchError: the list is empty, or holds what is not a language of the system.
    """
    languages = tuple(dict.fromkeys(part.strip() for part in text.split(",")))
    for language in languages:
        if language not in LANGUAGES:
            raise FetchError(
                f"{shown(language)} is not a language of the Official Document System: "
                f"it is one of {', '.join(LANGUAGES)}."
            )
    return languages


def checked_format(text: str) -> str:
    """The format documents are asked for in.

    Raises:
        FetchError: the system has no such format.
    """
    if text not in FORMATS:
        raise FetchError(f"{shown(text)} is not a format: it is one of {', '.join(FORMATS)}.")
    return text


def shown(text: str) -> str:
    """Text from outside as a message may repeat it: in quotes, on one line, and short."""
    short = text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
    return ascii(short) if not short.isprintable() else repr(short)
