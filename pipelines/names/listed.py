"""Hand-kept lists of named things: what organizations and instruments have in common.

An entry has an id, a kind, an English and (mostly) a Chinese name, and further spellings by
language. An acronym is published but recognized only where it is among the spellings.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from pipelines.names.lexicon import Lexicon
from pipelines.names.reference import (
    Names,
    ReferenceListError,
    load_sections,
    read_entries,
)
from pipelines.names.spellings import LANGUAGES
from pipelines.tables.declare import Vocabulary


@dataclass(frozen=True, kw_only=True)
class ListedName:
    """One entry of a list; `names` holds the spellings beside `name_en` and `name_zh`."""

    id: str
    kind: str
    name_en: str
    name_zh: str | None = None
    acronym: str | None = None
    names: Names = field(default_factory=dict)
    short_names: Names = field(default_factory=dict)
    """Words that mean it only where the document has named it in full before: 登记册."""
    note: str | None = None

    def spellings(self, language: str) -> tuple[str, ...]:
        """Every spelling recognized in one language, the name itself first."""
        own = {"en": self.name_en, "zh": self.name_zh}.get(language)
        return ((own,) if own else ()) + tuple(self.names.get(language, ()))


@dataclass(frozen=True, kw_only=True)
class LanguageForms:
    """Spellings in one language set apart from the names of a list, with the reason."""

    language: str
    names: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class NamedList:
    """A list of named things as read from its file."""

    entries: tuple[ListedName, ...]
    not_names: tuple[LanguageForms, ...]
    """Longer phrases in which a name of the list means something else."""

    def forms(self, language: str) -> list[tuple[str, str]]:
        """Every spelling recognized in one language, with the id of its entry."""
        return [(name, entry.id) for entry in self.entries for name in entry.spellings(language)]

    def lexicon(self, language: str) -> Lexicon[str]:
        """The lexicon of one language; the key is the entry's id.

        Raises:
            ValueError: one spelling stands for two entries.
            KeyError: the language is not one of the six official ones.
        """
        known_language(language)
        return Lexicon(self.forms(language), blocked=forms_in(self.not_names, language))


def read_named_list(path: Path, section: str, not_section: str, kinds: Vocabulary) -> NamedList:
    """Read a list of named things.

    Args:
        path: the YAML file.
        section: name of the section of entries.
        not_section: name of the section of phrases that are not names.
        kinds: the vocabulary of `kind`.

    Raises:
        ReferenceListError: the file cannot be read strictly, an id is given twice, or a kind or
            a language is unknown.
    """
    raw = load_sections(path, (section, not_section))
    entries = read_entries(path, section, raw[section], ListedName)
    seen: set[str] = set()
    for entry in entries:
        where = f"{path.name}, {entry.id}"
        if entry.id in seen:
            raise ReferenceListError(f"{where}: the id is given twice")
        seen.add(entry.id)
        if entry.kind not in kinds.codes:
            raise ReferenceListError(
                f"{where}: unknown kind '{entry.kind}'; known are {', '.join(kinds.codes)}"
            )
        check_languages([*entry.names, *entry.short_names], where)
    return NamedList(entries, read_language_forms(path, not_section, raw[not_section]))


def read_language_forms(path: Path, section: str, raw: list[object]) -> tuple[LanguageForms, ...]:
    """The entries of a section of spellings set apart.

    Raises:
        ReferenceListError: an entry cannot be read strictly or its language is unknown.
    """
    entries = read_entries(path, section, raw, LanguageForms)
    for entry in entries:
        check_languages([entry.language], f"{path.name}, {section}, {entry.names[0]}")
    return entries


def forms_in(entries: Iterable[LanguageForms], language: str) -> list[str]:
    """The spellings of one language in a section of spellings set apart."""
    return [name for entry in entries if entry.language == language for name in entry.names]


def check_languages(languages: Iterable[str], where: str) -> None:
    """Raise a ReferenceListError, naming the place, for a language that is not official."""
    for language in languages:
        if language not in LANGUAGES:
            raise ReferenceListError(f"{where}: unknown language '{language}'")


def known_language(language: str) -> None:
    """Raise a KeyError for a language that is not one of the six official ones."""
    if language not in LANGUAGES:
        raise KeyError(f"no names in the language '{language}'; known are {', '.join(LANGUAGES)}")
