"""Where an English sentence ends."""

from __future__ import annotations

import re

from pipelines.languages.phrases import Span

# A full stop that ends no sentence: "Mr. ", "para. 10", "No. 5", "J. Smith", "Corr. 2"
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Ms|Mrs|Dr|St|Prof|No|Nos|para|paras|chap|chaps|sect|sects|art|arts|vol|Corr|Add"
    r"|Rev|Amend|Suppl|cf|e\.g|i\.e|etc|vs|p|pp|ed|approx|CONF|Inc|Ltd)|\b[A-Z])$"
)
_END = re.compile(r"[.?!][”’\"')]*(?=\s|$)")


def sentences(tight: str) -> list[Span]:
    """The sentences of a text, without their full stops; brackets are not cut."""
    out: list[Span] = []
    start = 0
    for match in _END.finditer(tight):
        inside = _depth(tight[start : match.start()]) > 0
        goes_on = re.match(r"\s+[a-z(]", tight[match.end() :])
        if (
            inside
            or (
                match[0] == "."
                and ABBREVIATION.search(tight[: match.start()])
                and match.end() < len(tight)
            )
            or goes_on
        ):
            continue
        out.append((start, match.start()))
        rest = tight[match.end() :]
        start = match.end() + len(rest) - len(rest.lstrip())
    if start < len(tight):
        out.append((start, len(tight)))
    return [(a, b) for a, b in out if a < b]


def _depth(text: str) -> int:
    return text.count("(") - text.count(")") + text.count("[") - text.count("]")
