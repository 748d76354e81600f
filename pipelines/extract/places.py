"""Where a meeting is held: city and venue as printed, the country of the city."""

from __future__ import annotations

from dataclasses import dataclass

from pipelines.names.places import place_lexicon, venue_lexicon
from pipelines.text.fold import fold


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """What the words for a place say."""

    city: str | None = None
    country_code: str | None = None
    venue: str | None = None


def find_place(printed: str | None, language: str) -> FoundPlace:
    """City and venue in the words after 在; words that are neither are the city as printed."""
    if not printed:
        return FoundPlace()
    printed = printed.strip(" ,，。、")
    folded = fold(printed)
    venues = venue_lexicon(language).find_all(folded)
    venue = printed[venues[0].start : venues[0].end] if venues else None
    rest = folded[: venues[0].start] + folded[venues[0].end :] if venues else folded
    cities = place_lexicon(language).find_all(rest)
    if cities:
        city = cities[-1]
        return FoundPlace(rest[city.start : city.end], city.key.state_code, venue)
    return FoundPlace(city=None if venue else printed or None, venue=venue)
