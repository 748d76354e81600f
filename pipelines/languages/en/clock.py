"""Times of day as English records print them."""

from __future__ import annotations

import re

# "10.25 a.m.", "3 p.m.", "12 noon", "noon", "midnight"
CLOCK = (
    r"(?:(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?\s*(?P<half>[ap])\.?\s?m\b\.?"
    r"|(?:12\s+)?(?P<word>noon|midnight))"
)
_CLOCK = re.compile(CLOCK, re.IGNORECASE)


def clock(text: str) -> str | None:
    """The first time of day in a text, as `HH:MM` of 24 hours; None where there is none.

    >>> clock("at 3.05 p.m."), clock("12.05 p.m."), clock("noon"), clock("13.05 p.m.")
    ('15:05', '12:05', '12:00', None)
    """
    match = _CLOCK.search(text)
    if match is None:
        return None
    if match["word"]:
        return "12:00" if match["word"].lower() == "noon" else "00:00"
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if not 1 <= hour <= 12 or minute > 59:
        return None
    return f"{hour % 12 + (12 if match['half'].lower() == 'p' else 0):02d}:{minute:02d}"
