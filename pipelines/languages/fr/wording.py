"""Words that French reports use around names: lists, offices, manners of speaking."""

from __future__ import annotations

import re

from pipelines.languages.phrases import Behalf, Span
from pipelines.languages.topics import topics

OF = r"(?:du\s+|de\s+la\s+|de\s+l[’']\s?|des\s+|de\s+|d[’']\s?)"
"""`of`, with the article that may stand in it."""
ARTICLE = r"(?:[Ll]e\s+|[Ll]a\s+|[Ll]es\s+|[Ll][’']\s?)"
SEPARATORS = ",;\n"
JOINERS: tuple[str, ...] = ("ainsi que", "et")
# "l’observateur de l’Union européenne", "les représentants de l’Égypte", "l’Algérie", "du Bénin"
PREFIX = re.compile(
    rf"(?:par\s+)?(?:{ARTICLE})?(?:(?P<capacity>[Oo]bservat(?:eur|rice))s?|[Rr]eprésentante?s?|[Dd]élégations?)\s+{OF}"
    rf"|(?P<article>{ARTICLE}|[Dd]u\s+|[Dd]e\s+la\s+|[Dd]e\s+l[’']\s?|[Dd]es\s+|[Dd]e\s+|[Dd][’']\s?)"
)
SUFFIXES = re.compile(r"\s*\((?:en\s+qualité\s+d[’'])?(?P<capacity>[Oo]bservat(?:eur|rice))s?\)")
CLOSING_WORDS: tuple[str, ...] = ("notamment", "entre autres")
HONORIFIC = re.compile(
    r"^(?:(?:S\.\s?E\.|Son\s+Excellence|[Ll][’']Ambassad(?:eur|rice)|Ambassad(?:eur|rice)"
    r"|(?:M|MM|Dr)\.|Mme|Mmes|Mlle|Dr)\s+)+"
)
UNNAMED = re.compile(
    r"\b(?:experts?|participants|délégations|représentants|États\s+Membres|société\s+civile|États"
    r"|organisations|plusieurs|certaine?s|nombreu(?:x|ses)|autres|orateurs|intervenants)\b"
)
STATES_WORD = re.compile(r"\b(?:États|pays|délégations)\b")
"""A list announced so holds States."""
DOUBLED = re.compile(r"\b(?!nous\b|vous\b)([a-zà-ÿ]{2,})\s+\1\b")

_OFFICE = (
    r"(?:Haute?[-\s][Rr]eprésentante?|(?:Sous-)?Secrétaire\s+générale?(?:\s+adjointe?)?|Secrétaire\s+d[’']État"
    r"|(?:Vice-)?(?:[Pp]remi(?:er|ère)\s+)?[Mm]inistre|(?:Vice-)?Présidente?|Direct(?:eur|rice)(?:\s+générale?)?"
    r"|Chef(?:fe)?\s+de\s+[Cc]abinet|Chef(?:fe)?|Coordonnat(?:eur|rice)|Modérat(?:eur|rice)"
    r"|Facilitat(?:eur|rice)|(?:Envoyée?|Conseill(?:er|ère)|Représentante?)\s+(?:spéciale?|permanente?)|Rapporteure?"
    r"|Ambassad(?:eur|rice)|Secrétaire)"
)
# "Haute-Représentante pour les affaires de désarmement", "Ministre de la défense du Ghana"
TITLE = re.compile(rf"{_OFFICE}(?:\s+(?:(?:pour|aux|à|par|chargée?)\s+|{OF})[^,;:()]+)?")

_NATIONAL = re.compile(
    r"(?:,\s*)?(?:(?:et|mais|ainsi\s+qu[’'])\s*)?(?:également\s+)?(?:à\s+titre\s+national"
    r"|en\s+(?:son|leur)\s+(?:nom\s+propre|propre\s+nom)|en\s+(?:sa|leur)\s+qualité\s+nationale)"
    r"(?:\s+(?:et|ainsi\s+qu[’'])\s*)?(?:,\s*)?"
)
_GROUP = re.compile(
    rf"^(?:(?:également|aussi|et|s[’']exprimant|parlant)\s+)*au\s+nom\s+{OF}(?P<group>.+?)$"
)
_IN_CAPACITY = re.compile(
    r"^(?:(?:également|et)\s+)*en\s+(?:sa\s+|leur\s+|tant\s+qu[’']|qualité\s+)(?:qualité\s+)?(?:de\s+|d[’'])?"
    r"(?P<capacity>.+?)$"
)


def behalf(text: str) -> Behalf:
    """What words in brackets after a speaker say: au nom du Groupe arabe et à titre national."""
    national = _NATIONAL.search(text)
    pieces: list[Span] = [(0, len(text))]
    if national:
        pieces = [(0, national.start()), (national.end(), len(text))]
    group = capacity = None
    for start, end in pieces:
        words = text[start:end]
        piece = words.strip(" ,;")
        at = start + len(words) - len(words.lstrip(" ,;"))
        match = _GROUP.match(piece)
        if match and group is None:
            group = (at + match.start("group"), at + match.end("group"))
            continue
        match = _IN_CAPACITY.match(piece)
        if match and capacity is None:
            capacity = (at + match.start("capacity"), at + match.end("capacity"))
    return Behalf(group, bool(national), capacity)


_OF_THE_MEETING = re.compile(
    rf"\s+{OF}(?:Conférence|Réunion|Comité|session|Comité\s+préparatoire|Conférence\s+d[’']examen)$"
)
CHAIR_WORDS: tuple[str, ...] = ("Président", "Présidente")


def same_office(known: str, office: str) -> bool:
    """Whether an office named again is one named before.

    `la Haute-Représentante` after `Haute-Représentante pour les affaires de désarmement`.
    """
    left, right = (_OF_THE_MEETING.sub("", text) for text in (known, office))
    if left == right:
        return True
    longer, shorter = (left, right) if len(left) > len(right) else (right, left)
    return shorter not in CHAIR_WORDS and longer.startswith(f"{shorter} ")


DESPITE_MORE = re.compile(r"\bdeux\s+tiers\b|\bsupprim", re.IGNORECASE)
"""Words for why a text may fail with more in favour than against."""
TOPICS = topics(
    {
        "opening": r"ouverture",
        "election": r"élection",
        "rules": r"règlement intérieur",
        "agenda": r"ordre du jour",
        "credentials": r"pouvoirs",
        "organization": r"organisation des travaux|programme de travail|d.organisation",
        "general": r"(?:échange|débat) général|échange de vues",
        "cooperation": r"coopération|assistance",
        "implementation": r"mise en œuvre|application|exécution",
        "tracing": r"traçage|instrument",
        "follow_up": r"suivi|futur|prochain",
        "report": r"rapport",
        "outcome": r"document final|déclaration",
        "other": r"questions diverses|autres questions",
        "statements": r"déclarations",
        "ngo": r"non gouvernementales|société civile",
        "capacity": r"capacités",
        "stockpile": r"stocks|gestion",
        "marking": r"marquage",
        "trade": r"illicite|commerce",
        "border": r"fronti",
        "experts": r"experts",
    }
)
"""The words for what items of an agenda are on."""
