"""The names of meetings as French documents print them."""

from __future__ import annotations

import re

from pipelines.languages.fr.numerals import ORDINAL

_ARMS = r"armes\s+légères(?:\s+et\s+de\s+petit\s+calibre)?"
# The Programme of Action by any of its names.
_POA = (
    r"Programme\s+d[’']action(?:\s+des\s+Nations\s+Unies)?"
    r"(?:\s+en\s+vue\s+de\s+prévenir,\s+(?:de\s+)?combattre\s+et\s+(?:d[’'])?éliminer\s+le\s+commerce"
    rf"\s+illicite\s+des\s+{_ARMS}\s+sous\s+tous\s+ses\s+aspects"
    rf"|\s+(?:relatif\s+aux|sur\s+les)\s+{_ARMS})?"
)
_YEAR = r"(?:19|20|21)\d{2}"
_ONE = rf"{ORDINAL}(?:\s+\({_YEAR}\))?"
# "troisième", "deuxième et troisième", "troisième (2008) et quatrième (2010)"
_ORD = rf"(?:(?P<ord>{_ONE}(?:(?:,\s+|,?\s+et\s+)(?:la\s+)?{_ONE}){{0,5}})\s+)?"
_IMPLEMENTATION = (
    r"(?:l[’']\s?(?:exécution|application)|la\s+mise\s+en\s+(?:œuvre|oeuvre))\s+du\s+" + _POA
)
_ACTIVITY = rf"(?:les\s+progrès\s+(?:accomplis|réalisés)\s+dans\s+)?{_IMPLEMENTATION}"
_EXAMINES = (
    r"(?:chargée?s?\s+d[’']examiner|(?:afin\s+d[’']|pour\s+)examiner|consacrée?s?\s+à"
    r"|pour\s+l[’']examen\s+de|sur)"
)
_CONFERENCE = (
    r"Conférences?\s+(?:d[’']examen\s+)?(?:des\s+Nations\s+Unies\s+)?chargée?s?\s+d[’']examiner\s+"
    rf"{_ACTIVITY}"
)
_REVIEW = (
    r"Conférences?\s+d[’']examen(?:\s+des\s+Nations\s+Unies)?"
    rf"(?:\s+(?:du\s+{_POA}|(?:de|des|sur)\s+{_ACTIVITY}))?"
)

ONE_ORDINAL = re.compile(rf"(?P<n>{ORDINAL})(?:\s+\((?P<year>{_YEAR})\))?")
"""One ordinal, and the year printed beside it."""


def _of(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b{pattern}", re.IGNORECASE)


# Kind, series, pattern; the longest at a place wins. `head` is what tells one from many.
NAMES: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    (
        "preparatory_committee",
        "poa",
        # "Comité préparatoire de la Conférence des Nations Unies chargée d’examiner …",
        # "première session du Comité préparatoire"
        _of(
            rf"(?:(?P<ord>{ORDINAL})\s+session\s+du\s+|session\s+du\s+)?(?P<head>Comités?\s+préparatoires?)"
            rf"(?:\s+(?:de|pour)\s+la\s+(?:{ORDINAL}\s+)?(?:{_CONFERENCE}|{_REVIEW}|Conférence\b))?"
        ),
    ),
    (
        "review_conference",
        "poa",
        # "troisième Conférence des Nations Unies chargée d’examiner les progrès accomplis dans
        # l’exécution du Programme d’action …"
        _of(rf"{_ORD}(?P<head>{_CONFERENCE})"),
    ),
    (
        "review_conference",
        "poa",
        # "deuxième Conférence d’examen du Programme d’action"
        _of(rf"{_ORD}(?P<head>{_REVIEW})"),
    ),
    (
        "biennial_meeting",
        "poa",
        # "quatrième Réunion biennale des États pour l’examen de l’application du Programme …"
        _of(
            rf"{_ORD}(?P<head>Réunions?\s+biennales?)(?:\s+des\s+États)?"
            rf"(?:\s+{_EXAMINES}\s+{_IMPLEMENTATION})?"
        ),
    ),
    (
        "governmental_experts",
        "poa",
        # "deuxième Réunion d’experts gouvernementaux à composition non limitée chargée d’examiner
        # l’exécution du Programme d’action …"
        _of(
            rf"{_ORD}(?P<head>Réunions?(?:\s+à\s+composition\s+non\s+limitée)?"
            r"\s+d[’']experts\s+gouvernementaux)(?:\s+à\s+composition\s+non\s+limitée)?"
            rf"(?:\s+{_EXAMINES}\s+{_IMPLEMENTATION})?"
        ),
    ),
    (
        "conference",
        "poa",
        # the conference of 2001
        _of(
            r"(?P<head>Conférence\s+des\s+Nations\s+Unies)\s+sur\s+le\s+commerce\s+illicite\s+des"
            rf"\s+{_ARMS}\s+sous\s+tous\s+ses\s+aspects"
        ),
    ),
    (
        "plenary",
        "ga",
        # "soixante-douzième session de l’Assemblée générale"
        _of(rf"(?P<ord>{ORDINAL})\s+(?P<head>session)\s+de\s+l[’']\s?Assemblée\s+générale"),
    ),
    (
        "plenary",
        "ga",
        # "l’Assemblée générale, à sa soixante-douzième session", "l’Assemblée, lors de sa …"
        _of(
            r"(?P<head>Assemblée(?:\s+générale)?),?\s+(?:à|lors\s+de|pendant|durant)\s+sa\s+"
            rf"(?P<ord>{ORDINAL})\s+session"
        ),
    ),
    (
        "plenary",
        "ga",
        # "à l’ordre du jour provisoire de sa soixante-sixième session", in resolutions
        _of(rf"(?<=ordre du jour provisoire de )(?P<head>sa)\s+(?P<ord>{ORDINAL})\s+session"),
    ),
)
