"""Whom a speaker represents, as the words in brackets after the name say."""

from __future__ import annotations

from dataclasses import dataclass

from pipelines.extract.source import Source
from pipelines.names.organizations import organization_lexicon
from pipelines.text.fold import fold


@dataclass(frozen=True)
class Affiliation:
    """A State, an organization, or a person who represents neither."""

    kind: str
    state_code: str | None = None
    organization_id: str | None = None
    unknown: bool = False
    """The words name no office and nothing that is known."""


def affiliation_of(source: Source, words: str | None) -> Affiliation:
    """The party that words such as `Libyan Arab Jamahiriya` or `Holy See` name.

    One who bears an office (High Representative for Disarmament Affairs) is a person.
    """
    if not words:
        return Affiliation("person")
    code = source.document.language
    states, organizations = source.states, organization_lexicon(code)
    reading = fold(words)
    record = source.language.record
    plain = record.represented(reading) if record is not None else reading
    for text in dict.fromkeys((reading, plain, plain.split(",")[0].strip())):
        state = states.get(text)
        if state is not None:
            return Affiliation("state", state)
        organization = organizations.get(text)
        if organization is not None:
            return Affiliation("organization", None, organization)
    damaged = states.get_by_letters(plain)
    if damaged is not None:
        return Affiliation("state", damaged)
    return Affiliation("person", unknown=source.language.title.search(reading) is None)
