"""How French texts name meetings."""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.languages.fr.circumstances import Surroundings
from pipelines.languages.fr.names import NAMES, ONE_ORDINAL
from pipelines.languages.fr.numerals import number
from pipelines.languages.phrases import MeetingName
from pipelines.text.traced import Reading

# "conférences d’examen, réunions biennales et …": meetings of the kind, not one of them
_PLURAL = re.compile(r"(?:conférences|réunions|comités)\b", re.IGNORECASE)
# "une autre réunion d’experts gouvernementaux": one more, not the one named before
_ANOTHER = re.compile(r"\b(?:autre|nouvelle|chaque|toute|future|prochaine)\s+$")

# Words that look forward, before the name of a meeting; and after it
_FORWARD = re.compile(
    r"\b(?:décid\w+|sera|seront|serait|doit|devra\w*|prochaine?s?|future?s?|avant|en\s+prévision\s+de"
    r"|prépar\w+|prévu\w*|convoquer|propos\w+|recommand\w+|à\s+venir)\b"
)
_REPORTED = re.compile(
    r"\b(?:rapports?|document\s+final|résultats|conclusions)\s+(?:de|du|des)\s+(?:la\s+|l[’'])?$"
)
_TO_COME = re.compile(
    r"[^.;]{0,80}?\b(?:se\s+tiendra|aura\s+lieu|(?:doit|devant)\s+se\s+tenir|sera\s+\w+|prévue?)\b"
)


def meetings(reading: Reading) -> list[MeetingName]:
    """Meetings named in a text, in their order; the longest name at each place."""
    tight = reading.tight
    named = [
        _name(match, kind, series)
        for kind, series, pattern in NAMES
        for match in pattern.finditer(tight)
    ]
    names = _longest([name for name in named if 0 not in name.ordinals])
    beside = Surroundings(tight)
    out: list[MeetingName] = []
    end = 0
    for index, name in enumerate(names):
        limit = names[index + 1].start if index + 1 < len(names) else len(tight)
        tail = beside.after(name.end, limit)
        both = beside.before(name.start, end).and_(tail)
        another = bool(_ANOTHER.search(tight[: name.start]))
        out.append(
            replace(
                name,
                date=both.date,
                place=both.place,
                held=both.held,
                generic=name.generic or another,
            )
        )
        end = max(name.end, tail.end)
    return out


def looks_forward(tight: str, at: int) -> bool:
    """Whether the words around a place in a sentence look forward to a meeting."""
    sentence = re.split(r"[.;]\s", tight[max(0, at - 140) : at])[-1]
    if _REPORTED.search(sentence):
        return False
    return bool(_FORWARD.search(sentence) or _TO_COME.match(tight, at))


def _name(match: re.Match[str], kind: str, series: str) -> MeetingName:
    ordinals = [
        (number(m["n"]), m["year"])
        for m in ONE_ORDINAL.finditer(match.groupdict().get("ord") or "")
    ]
    return MeetingName(
        start=match.start(),
        end=match.end(),
        kind=kind,
        series=series,
        ordinals=tuple(ordinal for ordinal, _ in ordinals),
        years=tuple(int(year) if year else None for _, year in ordinals),
        generic=not ordinals and series == "poa" and bool(_PLURAL.match(match["head"])),
    )


def _longest(found: list[MeetingName]) -> list[MeetingName]:
    """Of names that overlap, the longest; in the order of the text."""
    kept: list[MeetingName] = []
    for name in sorted(found, key=lambda item: (item.start - item.end, item.start)):
        if all(name.end <= other.start or name.start >= other.end for other in kept):
            kept.append(name)
    return sorted(kept, key=lambda item: item.start)
