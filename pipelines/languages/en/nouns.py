"""The nouns that English reports have for the texts that are decided on."""

from __future__ import annotations

import re

_PROCEDURAL = (
    r"(?P<procedural>rules\s+of\s+procedure|agenda(?!\s+items?)|programme\s+of\s+work"
    r"|organization\s+of\s+(?:its\s+|the\s+)?work|work\s+programme|timetable)"
)
_WHOLE = (
    r"(?P<whole>outcome\s+document|final\s+document|resolution|decision|report|declaration"
    r"|conclusions|recommendations?|statement|(?<=draft\s)programme\s+of\s+action)"
)
OUTCOME_NOUNS = (
    "outcome document",
    "final document",
    "resolution",
    "decision",
    "declaration",
    "recommendation",
    "statement",
)
"""Nouns for the texts whose paragraphs are put to the vote."""
NOUN = re.compile(
    rf"\b(?:{_PROCEDURAL}|{_WHOLE})(?:(?<=draft\sresolution)s|(?<=draft\sdecision)s)?\b(?!\s+\d)"
)
"""A noun for a text, group `procedural` or `whole`."""
# ") and the draft outcome document of the Meeting (", ", its programme of work, contained in"
JOINS_TEXTS = re.compile(
    r"\)?,?(?:\s+(?:and|as\s+well\s+as|together\s+with))?\s+(?:(?:the|its|an?)\s+)?"
    r"(?:(?:provisional|annotated|draft|final|revised|amended|procedural|substantive|indicative)\s+)*"
    rf"(?:{_PROCEDURAL}|{_WHOLE})(?:\s+(?:of|for|on)\s+(?:[\w’'-]+\s*){{1,8}}?)?,?"
    r"(?:\s+(?:as\s+)?(?:contained|reproduced|set\s+out)\s+in(?:\s+document)?)?\s*\(?"
)
"""What stands between the symbols of two texts that are decided on together."""
# "recommended by the Credentials Committee in its report (A/…)": the text is printed there
_CONTAINS = re.compile(r"\bin\s+(?:its|their|his|her)\s+(?:\w+\s+)?$")


def noun_before(tight: str, at: int) -> str | None:
    """The noun for a text that ends just before a place: `draft outcome document (A/CONF…`."""
    window = tight[max(0, at - 320) : at]
    head = re.sub(
        # "a draft resolution entitled “The illicit trade …” (A/C.1/73/L.63)"
        r"(?:,?\s+entitled\s+“[^”]*”)?(?:,?\s+(?:as\s+)?(?:(?:contained|reproduced|issued)\s+(?:in|as)(?:\s+document)?|in\s+document))?\s*\(?$",
        "",
        window,
    )
    found = [match for match in NOUN.finditer(head) if match.end() == len(head)]
    if not found:
        clause = re.split(r"[,;.)]\s", head)[-1]
        named = list(NOUN.finditer(clause))
        # "the draft outcome document of the Conference (A/…": the noun stands before its phrase
        found = [
            m for m in named if re.fullmatch(r"\s+(?:of|on|for|to)\s[\w\s’'-]*", clause[m.end() :])
        ][:1]
    if found and _CONTAINS.search(head[: found[-1].start()]):
        return None
    return stem(found[-1]) if found else None


def stem(match: re.Match[str]) -> str:
    """The noun of a match, in the singular: `recommendation`."""
    words = " ".join((match["procedural"] or match["whole"]).split())
    return "recommendation" if words == "recommendations" else words
