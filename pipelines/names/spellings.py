"""The spellings of States' names that libraries know, and which of them are kept.

* pycountry: ISO 3166-1 names in English (short, official and common) and their translations;
* babel: the names of the Unicode locale data.

Chinese has a name for a State in Hong Kong or Taiwan that is other words, not other forms of the
same characters (紐西蘭 is 新西兰): texts in traditional characters print either.

A spelling is dropped by rule when it is an abbreviation (see
`is_abbreviation`); others are dropped one by one in the list `state_names.yaml`.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pycountry
from babel import Locale

from pipelines.text.fold import fold

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
"""The official languages of the United Nations, by their ISO 639-1 codes."""

PYCOUNTRY = "pycountry"
BABEL = "babel"

_CATALOGUES = {"ar": "ar", "es": "es", "fr": "fr", "ru": "ru", "zh": "zh_CN"}
# Elsewhere in one language: babel's locales, pycountry's catalogues.
_ELSEWHERE = {"zh": (("zh_Hant", "zh_Hant_HK"), ("zh_TW", "zh_HK"))}
_ATTRIBUTES = ("name", "official_name", "common_name")

# "St. Lucia", "Micronesia, Fed. Sts.", "Виргинские о-ва (США)", "St. Kitts & Nevis"
_ABBREVIATED = re.compile(r"[.&]|(?:^|\s)о-в")


@dataclass(frozen=True, slots=True)
class IsoEntry:
    """One entry of ISO 3166-1."""

    alpha_3: str
    alpha_2: str
    numeric: str
    english: dict[str, str]
    """pycountry's English names by attribute: name, official_name, common_name."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """A spelling of a State's name in one language, and the library it comes from."""

    state: str
    language: str
    name: str
    source: str


@cache
def iso_entries() -> tuple[IsoEntry, ...]:
    """Every entry of ISO 3166-1, in the order of its alpha-3 code."""
    entries = [
        IsoEntry(
            alpha_3=country.alpha_3,
            alpha_2=country.alpha_2,
            numeric=country.numeric,
            english={
                attribute: getattr(country, attribute)
                for attribute in _ATTRIBUTES
                if getattr(country, attribute, None)
            },
        )
        for country in pycountry.countries
    ]
    return tuple(sorted(entries, key=lambda entry: entry.alpha_3))


def is_abbreviation(name: str) -> bool:
    """Whether a library's spelling is an abbreviation and so not recognized.

    Shortened words ("St. Lucia", "о-ва Кука"), `&` for "and", names all in capitals ("ОАЭ")
    and names of one Chinese character or of one or two letters. The United Nations prints
    none of them in lists of States, and in running text they stand for other things.
    """
    shortest = 2 if re.search(r"[\u3400-\u9fff]", name) else 3
    in_capitals = name.upper() == name and name.lower() != name
    return len(name) < shortest or in_capitals or bool(_ABBREVIATED.search(name))


@cache
def library_spellings(language: str) -> tuple[Spelling, ...]:
    """The libraries' spellings in one language that are not abbreviations, each once.

    The preferred one of each State comes first: in English pycountry's, elsewhere babel's,
    since many of pycountry's translations are unfinished. A translation that equals the
    English is taken for a missing one.
    """
    kept: dict[tuple[str, str], Spelling] = {}
    for spelling in _all_spellings(language):
        if not is_abbreviation(spelling.name):
            kept.setdefault((spelling.state, spelling.name), spelling)
    known = {fold(name) for _, name in kept}
    for spelling in _spellings_elsewhere(language):
        # 法國 is 法国 to every lexicon.
        if fold(spelling.name) not in known and not is_abbreviation(spelling.name):
            known.add(fold(spelling.name))
            kept[spelling.state, spelling.name] = spelling
    return tuple(kept.values())


def _spellings_elsewhere(language: str) -> Iterator[Spelling]:
    locales, catalogues = _ELSEWHERE.get(language, ((), ()))
    territories = [Locale.parse(name).territories for name in locales]
    translations = [_catalogue(name).gettext for name in catalogues]
    for entry in iso_entries():
        for names in territories:
            yield Spelling(entry.alpha_3, language, names[entry.alpha_2].strip(), BABEL)
        for translate in translations:
            for name in entry.english.values():
                if (translated := translate(name).strip()) != name:
                    yield Spelling(entry.alpha_3, language, translated, PYCOUNTRY)


def _all_spellings(language: str) -> Iterator[Spelling]:
    territories = Locale.parse(language).territories
    for entry in iso_entries():
        code = entry.alpha_3
        from_babel = Spelling(code, language, territories[entry.alpha_2].strip(), BABEL)
        if language == "en":
            for name in entry.english.values():
                yield Spelling(code, language, name, PYCOUNTRY)
            yield from_babel
        else:
            yield from_babel
            translate = _catalogue(_CATALOGUES[language]).gettext
            for name in entry.english.values():
                translated = translate(name).strip()
                if translated != name:
                    yield Spelling(code, language, translated, PYCOUNTRY)


@cache
def _catalogue(name: str) -> gettext.NullTranslations:
    return gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[name])
