"""Where a French sentence ends."""

from __future__ import annotations

import re

from pipelines.languages.phrases import Span

# A full stop that ends no sentence: "M. Dupont", "par. 10", "J. Dupont", "Corr. 2"
_ABBREVIATION = re.compile(
    r"(?:\b(?:M|MM|Dr|no|nos|par|chap|sect|art|al|vol|Corr|Add|Rev|Amend|Suppl|cf|etc|p|CONF"
    r"|c\.-à-d)|\b[A-ZÀ-Ý])$"
)
_END = re.compile(r"[.?!][”’\"')»]*(?=\s|$)")


def sentences(tight: str) -> list[Span]:
    """The sentences of a text, without their full stops; brackets are not cut."""
    out: list[Span] = []
    start = 0
    for match in _END.finditer(tight):
        short = match[0] == "." and _ABBREVIATION.search(tight[: match.start()])
        goes_on = re.match(r"\s+[a-zà-ÿ(]", tight[match.end() :])
        inside = _depth(tight[start : match.start()]) > 0
        if inside or goes_on or (short and match.end() < len(tight)):
            continue
        out.append((start, match.start()))
        rest = tight[match.end() :]
        start = match.end() + len(rest) - len(rest.lstrip())
    if start < len(tight):
        out.append((start, len(tight)))
    return [(a, b) for a, b in out if a < b]


def _depth(text: str) -> int:
    # "6 c)" closes a bracket that was never opened
    plain = re.sub(r"(?<![(\w])[a-z]{1,3}\)", "", text)
    return plain.count("(") - plain.count(")") + plain.count("[") - plain.count("]")
