"""States: the reference tables `states` and `state_names`, and a lexicon of them.

Spellings come from libraries (`pipelines.names.spellings`) and from the list kept by hand,
`datasets/reference/state_names.yaml`, which has the last word. A name stands for one State in
one language; bare names shared by two States go by the usage of the United Nations: 刚果 and
"Congo" are the Republic of the Congo (COG), 朝鲜 is the Democratic People's Republic of Korea,
韩国 the Republic of Korea, 几内亚 is Guinea.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from pipelines.names.lexicon import Lexicon, normal_form
from pipelines.names.listed import (
    LanguageForms,
    check_languages,
    forms_in,
    known_language,
    read_language_forms,
)
from pipelines.names.reference import (
    REFERENCE_FOLDER,
    Names,
    ReferenceListError,
    load_sections,
    read_entries,
)
from pipelines.names.spellings import (
    LANGUAGES,
    iso_entries,
    library_spellings,
)
from pipelines.tables import State, StateName

OWN_LIST = "own list"
STATE_NAMES = REFERENCE_FOLDER / "state_names.yaml"

M49 = REFERENCE_FOLDER / "m49.yaml"


@dataclass(frozen=True, kw_only=True)
class Region:
    """The States and areas of one M49 region."""

    region: str
    states: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class NotMembers:
    """Entries of ISO 3166-1 that are not Member States."""

    reason: str
    states: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ShortForm:
    """The short names the United Nations uses for one State, by language."""

    state: str
    names: Mapping[str, str]
    reason: str


@dataclass(frozen=True, kw_only=True)
class OtherForms:
    """Further spellings of one State's name."""

    state: str
    names: Names
    reason: str


@dataclass(frozen=True, kw_only=True)
class FormerNames:
    """Names of one State that are no longer in use."""

    state: str
    names: Names
    valid_until: dt.date
    reason: str
    valid_from: dt.date | None = None


@dataclass(frozen=True, kw_only=True)
class OwnList:
    """The hand-kept list of States' names."""

    short_forms: tuple[ShortForm, ...]
    other_forms: tuple[OtherForms, ...]
    former_names: tuple[FormerNames, ...]
    excluded: tuple[LanguageForms, ...]
    not_states: tuple[LanguageForms, ...]


@cache
def own_list() -> OwnList:
    """Read `state_names.yaml`.

    Raises:
        ReferenceListError: the list cannot be read, or names an unknown State or language.
    """
    sections = ("short_forms", "other_forms", "former_names", "excluded", "not_states")
    raw = load_sections(STATE_NAMES, sections)
    short = read_entries(STATE_NAMES, "short_forms", raw["short_forms"], ShortForm)
    other = read_entries(STATE_NAMES, "other_forms", raw["other_forms"], OtherForms)
    former = read_entries(STATE_NAMES, "former_names", raw["former_names"], FormerNames)
    used = [(entry.state, tuple(entry.names)) for entry in short]
    used += [(entry.state, tuple(entry.names)) for entry in other]
    used += [(entry.state, tuple(entry.names)) for entry in former]
    codes = {entry.alpha_3 for entry in iso_entries()}
    for state, languages in used:
        if state not in codes:
            raise ReferenceListError(f"{STATE_NAMES.name}: {state} is not an ISO 3166-1 code")
        check_languages(languages, f"{STATE_NAMES.name}, {state}")
    return OwnList(
        short_forms=short,
        other_forms=other,
        former_names=former,
        excluded=read_language_forms(STATE_NAMES, "excluded", raw["excluded"]),
        not_states=read_language_forms(STATE_NAMES, "not_states", raw["not_states"]),
    )


@cache
def regions() -> dict[str, str]:
    """Alpha-3 code to the M49 region; Antarctica is in none."""
    raw = load_sections(M49, ("regions", "not_members"))
    listed = read_entries(M49, "regions", raw["regions"], Region)
    return {state: entry.region for entry in listed for state in entry.states}


@cache
def not_members() -> frozenset[str]:
    """Alpha-3 codes of the entries of ISO 3166-1 that are not Member States."""
    raw = load_sections(M49, ("regions", "not_members"))
    listed = read_entries(M49, "not_members", raw["not_members"], NotMembers)
    return frozenset(state for entry in listed for state in entry.states)


def state_rows() -> list[State]:
    """One row per entry of ISO 3166-1, in the order of its alpha-3 code."""
    names = {language: _published_names(language) for language in LANGUAGES}
    rows = []
    for entry in iso_entries():
        code = entry.alpha_3
        rows.append(
            State(
                state_code=code,
                alpha_2=entry.alpha_2,
                m49=entry.numeric,
                name_en=names["en"][code],
                name_zh=names["zh"][code],
                name_fr=names["fr"][code],
                name_es=names["es"][code],
                name_ru=names["ru"][code],
                name_ar=names["ar"][code],
                un_member=code not in not_members(),
                region=regions().get(code),
            )
        )
    return rows


def state_name_rows() -> list[StateName]:
    """Every spelling that is recognized, in the order of language and name."""
    return [row for language in LANGUAGES for row in _rows_of(language).values()]


def state_names(language: str) -> Mapping[str, StateName]:
    """The recognized spellings of one language by name; a former name carries its dates."""
    return _rows_of(language)


def state_lexicon(language: str, as_of: dt.date | None = None) -> Lexicon[str]:
    """The lexicon of States' names in one language; the key is the alpha-3 code.

    Args:
        language: ISO 639-1 code.
        as_of: day of the text; a name that came up later is then not one of the State: the
            Yugoslavia of 1990 is not that of 2001. None knows every name.

    Raises:
        KeyError: the language is not one of the six official ones.
    """
    known_language(language)
    later = frozenset(
        row.name
        for row in _rows_of(language).values()
        if as_of and row.valid_from and row.valid_from > as_of
    )
    return _lexicon_without(language, later)


@cache
def _lexicon_without(language: str, later: frozenset[str]) -> Lexicon[str]:
    pairs = [
        (row.name, row.state_code) for row in _rows_of(language).values() if row.name not in later
    ]
    return Lexicon(pairs, blocked=forms_in(own_list().not_states, language))


@cache
def _rows_of(language: str) -> dict[str, StateName]:
    """Name to row, sorted by name; own list over libraries.

    Raises:
        ReferenceListError: one name stands for two States.
    """
    excluded = set(forms_in(own_list().excluded, language))
    former = {
        normal_form(name)
        for entry in own_list().former_names
        for name in entry.names.get(language, ())
    }
    rows: dict[str, StateName] = {}
    states: dict[str, StateName] = {}
    for row in (*_library_rows(language), *_own_rows(language)):
        form = normal_form(row.name)
        if row.name in excluded or (form in former and row.valid_until is None):
            continue
        # Two spellings may be one form to the lexicon: they must not part company.
        known = states.setdefault(form, row)
        if known.state_code != row.state_code:
            raise ReferenceListError(
                f"'{row.name}' ({language}) stands for {known.state_code} ({known.source}) and for "
                f"{row.state_code} ({row.source}): name the one not meant under 'excluded' in "
                f"{STATE_NAMES.name}"
            )
        rows.setdefault(row.name, row)
    return dict(sorted(rows.items()))


def _library_rows(language: str) -> list[StateName]:
    return [
        _name_row(spelling.state, language, spelling.name, spelling.source)
        for spelling in library_spellings(language)
    ]


def _own_rows(language: str) -> list[StateName]:
    own = own_list()
    rows = [
        _name_row(entry.state, language, entry.names[language], OWN_LIST)
        for entry in own.short_forms
        if language in entry.names
    ]
    for others in own.other_forms:
        rows += [
            _name_row(others.state, language, name, OWN_LIST)
            for name in others.names.get(language, ())
        ]
    for former in own.former_names:
        rows += [
            _name_row(former.state, language, name, OWN_LIST, former.valid_from, former.valid_until)
            for name in former.names.get(language, ())
        ]
    return rows


def _name_row(
    state: str,
    language: str,
    name: str,
    source: str,
    valid_from: dt.date | None = None,
    valid_until: dt.date | None = None,
) -> StateName:
    return StateName(
        name=name,
        language=language,
        state_code=state,
        source=source,
        valid_from=valid_from,
        valid_until=valid_until,
    )


def _published_names(language: str) -> dict[str, str]:
    """Alpha-3 code to the name published in one language: the UN short form, else the library's."""
    names: dict[str, str] = {}
    for spelling in library_spellings(language):
        names.setdefault(spelling.state, spelling.name)
    for entry in own_list().short_forms:
        if language in entry.names:
            names[entry.state] = entry.names[language]
    return names
