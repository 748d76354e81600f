"""Cities and venues in which meetings are held, by their printed names.

A city tells the country; a venue tells the city it is in, but is kept apart from the cities: a
text that says "at United Nations Headquarters" has not named New York, and it is for the caller
to decide whether to say so.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pipelines.names.instruments import instrument_list
from pipelines.names.lexicon import Lexicon, normal_form
from pipelines.names.listed import (
    LanguageForms,
    check_languages,
    forms_in,
    known_language,
    read_language_forms,
)
from pipelines.names.organizations import organization_list
from pipelines.names.reference import (
    REFERENCE_FOLDER,
    Names,
    ReferenceListError,
    load_sections,
    read_entries,
)
from pipelines.names.spellings import iso_entries
from pipelines.names.states import state_names

PLACES = REFERENCE_FOLDER / "places.yaml"


@dataclass(frozen=True, slots=True)
class Place:
    """A city: its names in English and Chinese, and the alpha-3 code of its country."""

    name_en: str
    name_zh: str
    state_code: str


@dataclass(frozen=True, slots=True)
class Venue:
    """A building or office in which meetings are held, and the city it is in."""

    name_en: str
    name_zh: str
    city: Place


@dataclass(frozen=True, kw_only=True)
class CityEntry:
    """A city of the list; the first spelling in each language is its name."""

    country: str
    names: Names


@dataclass(frozen=True, kw_only=True)
class VenueEntry:
    """A venue of the list; `city` is the English name of a city of the list."""

    city: str
    names: Names
    note: str


@dataclass(frozen=True, slots=True)
class PlaceList:
    """The list of places as read from its file, each with its spellings by language."""

    cities: tuple[tuple[Place, Names], ...]
    venues: tuple[tuple[Venue, Names], ...]
    not_places: tuple[LanguageForms, ...]


@cache
def place_list() -> PlaceList:
    """The list as read from its file.

    Raises:
        ReferenceListError: the list cannot be read strictly, a country or a language is unknown,
            a venue is in no city of the list, or an English or Chinese name is missing.
    """
    raw = load_sections(PLACES, ("cities", "venues", "not_places"))
    codes = {entry.alpha_3 for entry in iso_entries()}
    cities: dict[str, tuple[Place, Names]] = {}
    for city in read_entries(PLACES, "cities", raw["cities"], CityEntry):
        name_en, name_zh = _both_names(city.names)
        if city.country not in codes:
            raise ReferenceListError(
                f"{PLACES.name}, {name_en}: {city.country} is not an ISO 3166-1 code"
            )
        if name_en in cities:
            raise ReferenceListError(f"{PLACES.name}, {name_en}: the city is given twice")
        cities[name_en] = (Place(name_en, name_zh, city.country), city.names)
    venues = []
    for venue in read_entries(PLACES, "venues", raw["venues"], VenueEntry):
        name_en, name_zh = _both_names(venue.names)
        if venue.city not in cities:
            raise ReferenceListError(f"{PLACES.name}, {name_en}: {venue.city} is no listed city")
        venues.append((Venue(name_en, name_zh, cities[venue.city][0]), venue.names))
    not_places = read_language_forms(PLACES, "not_places", raw["not_places"])
    return PlaceList(tuple(cities.values()), tuple(venues), not_places)


@cache
def place_lexicon(language: str) -> Lexicon[Place]:
    """The lexicon of cities in one language.

    Names of States, organizations and instruments that have a city in them do not name the
    city: 几内亚比绍, 罗马尼亚, 上海合作组织, 日内瓦宣言.
    """
    known_language(language)
    pairs = [
        (name, place) for place, names in place_list().cities for name in names.get(language, ())
    ]
    own = {normal_form(name) for name, _ in pairs}
    others = [
        *state_names(language),
        *(name for name, _ in organization_list().forms(language)),
        *(name for name, _ in instrument_list().forms(language)),
    ]
    blocked = [name for name in others if normal_form(name) not in own]
    return Lexicon(pairs, blocked=[*blocked, *forms_in(place_list().not_places, language)])


@cache
def venue_lexicon(language: str) -> Lexicon[Venue]:
    """The lexicon of venues in one language."""
    known_language(language)
    return Lexicon(
        (name, venue) for venue, names in place_list().venues for name in names.get(language, ())
    )


def _both_names(names: Names) -> tuple[str, str]:
    first = next(iter(names.values()), ("?",))[0]
    check_languages(names, f"{PLACES.name}, {first}")
    missing = [language for language in ("en", "zh") if language not in names]
    if missing:
        raise ReferenceListError(f"{PLACES.name}, {first}: no name in {', '.join(missing)}")
    return names["en"][0], names["zh"][0]
