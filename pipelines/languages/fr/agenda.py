"""How French reports tell of the agenda."""

from __future__ import annotations

import re

from pipelines.languages.agenda import agenda_heading, item_numbers
from pipelines.languages.phrases import ItemPhrase
from pipelines.languages.records import AgendaHeading

_ANNOUNCES = re.compile(r"\bordre\s+du\s+jour\b(?:[^.;]|\.(?!\s+[A-ZÀ-Ý]))*:$")
_ADOPTED = re.compile(r"\badopt|\bapprouv|\blibell")
_NUMBER = r"\d{1,2}(?:\s*\(?[a-z]{1,3}\))?"
_MORE = rf"(?:(?:les?|des?|du)\s+points?\s+)?(?:{_NUMBER}|\(?[a-z]{{1,3}}\))"
_LISTED = rf"{_NUMBER}(?:(?:,\s*|,?\s+et\s+|\s+à\s+){_MORE})*"
# "a examiné les points 6 c) et d) de l’ordre du jour", "a entamé l’examen du point 6 c)", "a
# poursuivi l’examen des points 7 et 8", "Au titre du point 7 b) de l’ordre du jour"
_ITEMS = re.compile(
    r"\b(?:(?P<action>entamé|commencé|engagé|abordé|poursuivi|repris|achevé|terminé|conclu)\s+"
    r"(?:l[’']|son\s+|ses\s+|le\s+|les\s+|la\s+|un\s+)\s?(?:examen|débats?|discussion|échange\s+de\s+vues)"
    rf"\s+(?:du|des|sur\s+les?|au\s+titre\s+(?:du|des))\s+points?\s+(?P<items>{_LISTED})"
    rf"|(?:examiné|abordé|étudié|traité)\s+(?:également\s+)?(?:les?|des?)\s+points?\s+(?P<plain>{_LISTED})"
    rf"|(?:[Aa]u\s+titre|[Dd]ans\s+le\s+cadre)\s+(?:du|des)\s+points?\s+(?P<under>{_LISTED}))"
)
_ACTIONS = {
    "entamé": "begun",
    "commencé": "begun",
    "engagé": "begun",
    "abordé": "begun",
    "poursuivi": "continued",
    "repris": "continued",
}
_PIECE = re.compile(r"(?P<to>\bà\s+)?(?P<number>\d{1,2})?\s*(?:\(?\b(?P<letter>[a-z]{1,3})\))?")


# « Point 9 de l’ordre du jour : Échange de vues général (suite) »
_HEADING = re.compile(rf"Points?\s+(?P<items>{_LISTED})\s+de\s+l[’']ordre\s+du\s+jour\s*[:.–—]?\s*")
_GOING_ON = re.compile("suite")


def heading(tight: str) -> AgendaHeading | None:
    """The agenda items that a heading of a summary record names."""
    return agenda_heading(tight, _HEADING, lambda text: item_numbers(text, _PIECE), _GOING_ON)


def announces_agenda(tight: str) -> bool:
    """Whether a paragraph ends by announcing the agenda as a list."""
    return bool(_ANNOUNCES.search(tight)) and bool(_ADOPTED.search(tight))


def items(tight: str) -> list[ItemPhrase]:
    """Agenda items taken up: a examiné les points 6 c) et d) de l’ordre du jour."""
    found = []
    for match in _ITEMS.finditer(tight):
        listed = match["items"] or match["plain"] or match["under"]
        action = _ACTIONS.get(match["action"] or "", "considered")
        found.append(ItemPhrase(action, item_numbers(listed, _PIECE), match.span()))
    return found
