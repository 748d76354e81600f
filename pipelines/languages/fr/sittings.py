"""Numbered sittings: la 18e séance plénière."""

from __future__ import annotations

import re

from pipelines.languages.fr.dates import WEEKDAY, dates
from pipelines.languages.fr.numerals import NUMERAL, ORDINAL, number
from pipelines.languages.phrases import SittingRef
from pipelines.languages.sittings import day_after, day_before, listed_sittings

_THE = r"(?:la\s+|sa\s+|ses\s+|les\s+)?"
_AND = rf"(?:\s*,\s+|,?\s+et\s+(?:à\s+)?|\s+à\s+|\s*[-–]\s*){_THE}"
_HALF = r"(?:\s+\([^()]{1,14}\))?"
# "sa 1re séance plénière", "de la 2e à la 5e séance", "ses 1re, 3e et 5e séances", "sa 18e et
# dernière séance", "la première séance"
_SITTING = re.compile(
    rf"(?P<first>{ORDINAL}){_HALF}(?P<rest>(?:{_AND}{ORDINAL}{_HALF})*)"
    r"(?:\s+et\s+derni[eè]re)?\s+séances?\b"
    r"(?:\s+(?:plénières?|officielles?|publiques?|privées?|ouvertes?)\b)*"
)
_MORE = re.compile(
    rf"(?P<to>\s+à\s+|\s*[-–]\s*)?(?:,\s+|,?\s+et\s+(?:à\s+)?)?{_THE}(?P<n>{ORDINAL})"
)
# A sitting of another body: "7000e séance du Conseil de sécurité", "… du Groupe de travail"
_OF_ANOTHER = re.compile(
    r"\s+(?:du|de\s+la|de\s+l[’']|des)\s*"
    r"(?!Conférence|Réunion|Comité|session|Assemblée|Première\s+Commission)\b"
)
_ELSEWHERE = re.compile(r"(?:Conseil\s+de\s+sécurité|Groupe\s+de\s+travail)[^.;]{0,40}$")
# What may stand between a sitting and its day: "séance, le 18 juin", "séances, tenues les 9 et 10
# mai", "séances, du 20 au 29 juin", "séance, tenue le lundi 18 juin"
_TO_DATE = re.compile(
    rf",?\s+(?:(?:tenues?|également|toujours|qui\s+(?:s[’']est|se\s+sont)\s+tenues?),?\s+)*"
    rf"(?:le|les|du|entre\s+le|en\s+date\s+du)\s+{WEEKDAY}"
)
_AND_DATE = re.compile(rf",?\s+(?:et\s+)?(?:du|le|les)\s+{WEEKDAY}")
_OF_ASSEMBLY = re.compile(r",?\s+(?:de\s+)?l[’']Assemblée\s+générale\b")
# What may stand between a day and the sitting: "Le 18 juin, à sa 1re séance", "Le 9 mai, la Réunion
# a tenu sa 1re séance", "Du 18 au 20 juin, de sa 1re à sa 5e séance"
_FROM_DATE = re.compile(
    r",?(?:\s+(?:la|le|l[’'])\s*[A-ZÀ-Ý][\w ]*?\s+a\s+(?:également\s+)?(?:tenu|ouvert|entamé))?"
    r",?(?:\s+(?:à|de|lors\s+de|au\s+cours\s+de|pendant))?\s+(?:la|sa|ses|les)\s+"
)
SAME = re.compile(r"\b(?:la\s+même|cette(?:\s+même)?|ladite)\s+séance\b")
"""A sitting referred to by the one before."""

# "a tenu neuf séances plénières", "au total, 18 séances ont été tenues"
COUNT = re.compile(
    rf"\b(?:tenu|comporté|compris)\s+(?:au\s+total\s+|en\s+tout\s+)?(?P<n>{NUMERAL})\s+séances?\b"
    rf"|(?P<after>{NUMERAL})\s+séances?(?:\s+(?:plénières?|officielles?))?\s+"
    r"(?:ont|a)\s+été\s+tenues?"
)
"""How many sittings a report says there were."""


def sittings(tight: str) -> list[SittingRef]:
    """Sittings referred to by number, with the date stated just before or just after."""
    days = dates(tight)
    found = []
    for match in _SITTING.finditer(tight):
        if _OF_ANOTHER.match(tight, match.end()) or _ELSEWHERE.search(tight[: match.start()]):
            continue
        first = number(match["first"])
        more = [(number(item["n"]), bool(item["to"])) for item in _MORE.finditer(match["rest"])]
        if 0 in (first, *(value for value, _ in more)):
            continue
        numbers, range_ = listed_sittings(first, more)
        after = day_after(
            tight, match.end(), days, _TO_DATE, _AND_DATE if len(numbers) > 1 else None
        )
        before = None if after else day_before(tight, match.start(), days, _FROM_DATE)
        start = before.start if before else match.start()
        end = after.end if after else match.end()
        plenary = "plénière" in match[0] and bool(_OF_ASSEMBLY.match(tight, end))
        found.append(SittingRef(start, end, numbers, range_, after or before, plenary))
    return found


def joins(between: str) -> bool:
    """Whether words between two references make them one: à sa 1re séance et, le 9 mai, à sa 2e."""
    return bool(re.fullmatch(rf"\s*,?\s*(?:et|ainsi\s+qu[’'])?\s*(?:à\s+)?{_THE}\s*", between))


def sittings_stated(tight: str) -> list[tuple[int, int, int]]:
    """How many sittings are said to have been held: (count, start, end)."""
    return [(number(m["n"] or m["after"]), m.start(), m.end()) for m in COUNT.finditer(tight)]
