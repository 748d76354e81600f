"""Where a meeting is held: city and venue as printed, the country of the city."""

from __future__ import annotations

from dataclasses import dataclass

from pipelines.names.places import place_lexicon, venue_lexicon
from pipelines.text.fold import fold, one_width


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
    shown, folded = one_width(printed), fold(printed)
    venues = venue_lexicon(language).find_all(folded)
    venue = printed[venues[0].start : venues[0].end] if venues else None
    if venues:
        start, end = venues[0].start, venues[0].end
        shown, folded = shown[:start] + shown[end:], folded[:start] + folded[end:]
    cities = place_lexicon(language).find_all(folded)
    if cities:
        city = cities[-1]
        return FoundPlace(shown[city.start : city.end], city.key.state_code, venue)
    return FoundPlace(city=None if venue else printed or None, venue=venue)


def known_city(printed: str | None, language: str) -> str | None:
    """The English name of a city as printed in a language; None for one that is not known."""
    found = place_lexicon(language).get(printed) if printed else None
    return found.name_en if found else None
