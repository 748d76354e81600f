"""How documents and resolutions are cited, as far as it is alike in every language."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pipelines.languages.phrases import CitationPhrase, Span

# "A/CONF.192/2018/RC/CRP.1/Rev.3", "A/CONF. 192/15", "S/RES/2370 (2017)"; never an address such
# as www.un.org/…
_SYMBOL = re.compile(
    r"(?<![A-Za-z0-9./-])(?P<symbol>[A-Z]{1,6}(?:/(?:CONF\.\s(?=\d))?[A-Z0-9][A-Za-z0-9.\-]*"
    r"(?:\([A-Z0-9]+\))?)+(?:(?<=\d)\s\((?:19|20)\d{2}\))?)"
)
_FIRST_SLASHED_SESSION = 31
"""The General Assembly numbers its resolutions session/number since its thirty-first session."""

Organs = Sequence[tuple[str, str | None]]
"""Organs by name with the symbol of their resolutions, None where these have no symbol.

A name that another ends in, as General Assembly ends in Assembly, stands after it.
"""


def cited_symbols(
    tight: str, part: re.Pattern[str], locate: Callable[[int, int], Span | None]
) -> list[CitationPhrase]:
    """The symbols cited in a text, in their order.

    Args:
        tight: the text.
        part: what follows a symbol and cites a part of the same, group `part`: ` and Corr.2`.
        locate: the place in the document that is named beside the symbols between two offsets.
    """
    found = []
    for match in _SYMBOL.finditer(tight):
        printed = match["symbol"].rstrip(".-")
        if not any(char.isdigit() for char in printed):
            continue
        symbol, end = without_spaces(printed), match.start() + len(printed)
        parts: list[tuple[str, Span]] = []
        at = end
        while (more := part.match(tight, at)) is not None:
            parts.append((f"{symbol}/{without_spaces(more['part'])}", more.span("part")))
            at = more.end()
        locator = locate(match.start(), at)
        found.append(CitationPhrase((match.start(), end), symbol, locator))
        found += [CitationPhrase(span, name, locator) for name, span in parts]
    return found


def organ_before(clause: str, organs: Organs) -> str | None:
    """The symbol of the resolutions of the organ named last in a clause.

    Where it names none, that of the General Assembly; None where they have no symbol.
    """
    best: str | None = "A/RES/{}"
    at = -1
    for name, template in organs:
        place = clause.rfind(name)
        if place >= 0 and place + len(name) > at:
            best, at = template, place + len(name)
    return best


def resolution_symbol(value: str, template: str | None, *, decision: bool) -> str | None:
    """The symbol of a resolution or decision by its number; None where it has none.

    Args:
        value: the number, without spaces: `65/67`, `2370(2017)`, `56/24V`.
        template: the symbol of the resolutions of the organ that adopted it, `{}` for the number.
        decision: whether it is a decision.
    """
    if re.search(r"\(\d{4}\)", value):
        return f"S/RES/{value}"
    if template is None:
        return None
    session = re.match(r"(\d+)/", value)
    if session and template == "S/RES/{}":
        # The Council numbers its resolutions with the year in brackets: this is the Assembly's.
        template = "A/RES/{}"
    if template == "A/RES/{}" and session and int(session[1]) < _FIRST_SLASHED_SESSION:
        return None
    if decision and template == "A/RES/{}":
        return f"A/DEC/{value}"
    return template.format(value)


def of_the_same(value: str, before: str | None) -> str:
    """A number of which only the letter is printed: `T` after `53/77E` is `53/77T`."""
    if before is None or not re.fullmatch(r"[A-Z]", value):
        return value
    return f"{re.sub(r'[A-Z]$', '', before)}{value}"


def without_spaces(text: str) -> str:
    """A symbol or number as it is written where no space breaks it."""
    return re.sub(r"\s", "", text)
