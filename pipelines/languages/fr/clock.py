"""Hours of the day and reported speech in French summary records."""

from __future__ import annotations

import re

# "La séance est ouverte à 10 h 10.", "La séance est levée à 13 heures."
_CLOCK = re.compile(
    r"séance\s+est\s+(?P<event>ouverte|reprise|levée)\s+à\s+"
    r"(?P<hour>\d{1,2})\s*h(?:eures?)?\s*(?P<minute>\d{2})?",
    re.IGNORECASE,
)
_EVENTS = {"ouverte": "opened", "levée": "closed"}
# "M. Percaya (Indonésie), prenant la parole au nom de …, dit que", "Le Président invite"
_SAID = re.compile(
    r"(?:M\.|MM\.|Mme|Mmes|Mlle)\s[^.;]{1,120}?\s(?:dit|déclare|fait\s+observer|souligne|demande)\b"
    r"|(?:Le|La)\s(?:Vice-)?(?:Présidente?|Secrétaire)\b[^.;]{0,40}?\s"
    r"(?:dit|invite|propose|rappelle|annonce|demande)\b"
)


def clock(text: str) -> tuple[str, str] | None:
    """What a line says of the time of the sitting: `opened` or `closed`, and `HH:MM`."""
    match = _CLOCK.search(text)
    event = _EVENTS.get(match["event"].lower()) if match else None
    if match is None or event is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    return (event, f"{hour:02d}:{minute:02d}") if hour < 24 and minute < 60 else None


def is_statement(text: str) -> bool:
    """Whether a paragraph of a summary record is what someone said, not what was done."""
    return _SAID.match(text) is not None
