"""How a French document prints its head."""

from __future__ import annotations

import re

from pipelines.languages.base import Head
from pipelines.languages.fr.dates import DATE_PATTERN, DAY, MONTHS
from pipelines.languages.fr.numerals import ORDINAL, number
from pipelines.languages.fr.structure import ORGANS
from pipelines.languages.headwords import head_words

_ORGAN = "|".join(ORGANS)
_ITEM = r"\d{1,3}(?:\s*\(?[a-z]{1,3}\))?"
_PLACE = r"[A-ZÀ-Ý][^\d,;:()]{1,40}(?:,\s+[A-ZÀ-Ý][^\d,;:()]{1,40})?"


_SPECIAL = re.compile(rf"({ORDINAL})\s+session\s+extraordinaire(\s+d[’']urgence)?", re.IGNORECASE)


def _session(text: str) -> str:
    """`67`; `ES-11` of an emergency special session, `S-10` of a special one."""
    special = _SPECIAL.fullmatch(text)
    if special is None:
        return str(number(text))
    return f"{'ES' if special[2] else 'S'}-{number(special[1])}"


# "Distr. générale", "6 juillet 2018", "Français", "Original : anglais"
_WORDS = head_words(
    distributions={
        "générale": "general",
        "limitée": "limited",
        "restreinte": "restricted",
    },
    languages={
        "Anglais": "en",
        "Arabe": "ar",
        "Chinois": "zh",
        "Espagnol": "es",
        "Français": "fr",
        "Russe": "ru",
        "anglais": "en",
        "arabe": "ar",
        "chinois": "zh",
        "espagnol": "es",
        "français": "fr",
        "russe": "ru",
    },
    original="Original",
    joined="et",
    only="seulement",
    months=MONTHS,
    day=DAY,
)

HEAD = Head(
    spaced=True,
    organs=ORGANS,
    united_nations="Nations Unies",
    # "Soixante-septième session", "Dixième session extraordinaire", "Soixante-huitième année"
    session=re.compile(
        rf"(?P<n>{ORDINAL}\s+(?i:session)\s+(?i:extraordinaire(?:\s+d[’']urgence)?)"
        rf"|{ORDINAL}(?=\s+(?i:session|année)\b))"
        r"(?:\s+(?i:session|année)\b)?"
    ),
    session_value=_session,
    # "Point 97 z) de l’ordre du jour", "Points 95 i), s) et bb) de l’ordre du jour provisoire*",
    # "Point 5 de l’ordre du jour provisoire", "Point 100 a) de la liste préliminaire*"
    agenda=re.compile(
        rf"(?i:points?)\s+(?P<items>{_ITEM}"
        rf"(?:(?:,\s*|\s+et\s+|\s+à\s+)(?:{_ITEM}|\(?[a-z]{{1,3}}\)))*)\**"
        r"(?:\s+(?:de\s+l[’']ordre\s+du\s+jour(?:\s+provisoire)?|de\s+la\s+liste\s+préliminaire)\**)?"
    ),
    # "New York, 18-29 juin 2018", "18-29 juin 2018, New York"
    dates_and_place=re.compile(
        rf"{_PLACE},\s+(?:du\s+|le\s+)?(?:{DATE_PATTERN})$|(?:{DATE_PATTERN}),\s+{_PLACE}$"
    ),
    # "Résolution adoptée par l’Assemblée générale le 8 décembre 2010"
    adopted=re.compile(
        rf"(?:(?P<kind>Résolution|Décision)s?\s+a|A)doptées?\s+par\s+(?:l[’']|le\s+|la\s+)"
        rf"(?P<organ>{_ORGAN})(?:,?\s+(?:à\s+sa\s+[^,]+,\s+)?le\s+(?:{DATE_PATTERN}))?\**$"
    ),
    adopted_kinds={"Résolution": "resolution", "Décision": "decision"},
    report_of=re.compile(
        r"Rapport\s+(?:final\s+)?(?:de\s+la\s+|du\s+|de\s+l[’'])(?P<name>.+?)\**$"
    ),
    resolution=re.compile(r"Résolution\s+(?P<n>\d{1,4}\s?\((?:19|20)\d{2}\))\**$"),
    # "[sur la base du rapport de la Première Commission (A/65/410)]"
    note=re.compile(r"\[.*\]$|\(?[Ss]ans renvoi à une grande commission.*"),
    kinds=(
        (re.compile(r"(?i)\bprojets? de (?:résolution|décision)"), "draft_resolution"),
        (re.compile(r"(?i)\bprocès-verbal"), "verbatim_record"),
        (re.compile(r"(?i)\bcompte rendu analytique"), "summary_record"),
        (re.compile(r"(?i)\brapports?\b"), "report"),
        (re.compile(r"(?i)\blettres?\b|\bnotes? verbales?\b"), "letter"),
        (re.compile(r"(?i)\bnote\b"), "note"),
        (re.compile(r"(?i)\bordre du jour(?: provisoire)?$"), "agenda"),
    ),
    # "Rapport de la Première Commission"
    committee=re.compile(
        r"\b[Rr]apport\s+de\s+la\s+(?:[^()]+\()?"
        r"(?P<name>(?P<n>Première|Deuxième|Troisième|Quatrième|Cinquième|Sixième)\s+Commission)\b"
    ),
    committee_value=number,
    words=_WORDS,
)
