"""Phrases that give parties a role, to the parties they name."""

from __future__ import annotations

from dataclasses import replace

from pipelines.extract.issues import IssueLog
from pipelines.extract.lists import Listed, ListReader
from pipelines.extract.person_reader import Party, PersonReader
from pipelines.extract.source import Passage, Source
from pipelines.languages.phrases import PartyPhrase, Span
from pipelines.names.organizations import organization_lexicon
from pipelines.text.traced import Reading

_OF_ORGANIZATIONS = ("ngo_statements", "intergovernmental_statements")
"""Parts of the proceedings in which organizations speak."""


class PartyParser:
    """Reads the parties in one document's phrases."""

    def __init__(self, source: Source, issues: IssueLog) -> None:
        self.source = source
        self.issues = issues
        code = source.document.language
        states, organizations = source.states, organization_lexicon(code)
        self.states = ListReader(source.language, [("state", states)])
        self.all = ListReader(source.language, [("state", states), ("organization", organizations)])
        self.persons = PersonReader(source, self.states, self.all)

    def parse(self, passage: Passage, reading: Reading, phrase: PartyPhrase) -> list[Party]:
        """The parties a phrase names."""
        if phrase.form == "title":
            return self.persons.title(reading, phrase)
        if phrase.form == "person":
            words = reading.tight[slice(*phrase.names)]
            if any(mark in words for mark in self.source.language.separators) or (
                phrase.of is None and self.states.match(reading.tight, *phrase.names)
            ):
                return self.elected(passage, reading, phrase.names)
            person = self.persons.with_office(reading, phrase)
            own = person.also_national or phrase.also_national
            return [replace(person, on_behalf=phrase.on_behalf, also_national=own)]
        if phrase.form == "elect":
            return self.elected(passage, reading, phrase.names, phrase.expects)
        return self._list(passage, reading, phrase)

    def elected(
        self, passage: Passage, reading: Reading, names: Span, expects: str | None = None
    ) -> list[Party]:
        """States by name, or persons with their State in brackets: what an election names."""
        listed: list[Listed] = []
        for piece in self._by_group(reading.tight, names):
            read = self.states.read(reading.tight, *piece)
            listed += read.names
            for span in read.residue:
                self._unread(passage, reading, span)
        states = expects == "state" or any(item.key for item in listed)
        parties: dict[str, Party] = {}
        for item in listed:
            person = self.persons.of_state(reading, item) or self.persons.of_whom(reading, item)
            if person is None and item.key is None and (item.note is not None or not states):
                person = self.persons.named(reading, item.span, item.note)
            party = person or self._listed(reading, item, None, "state")
            key = party.person or item.key or party.name
            if key in parties:
                party = replace(parties[key], times=parties[key].times + 1)
            parties[key] = party
        return list(parties.values())

    def _by_group(self, tight: str, names: Span) -> list[Span]:
        """The names in pieces, the labels of the groups they are of left out."""
        labels = list(self.source.language.group_label.finditer(tight, *names))
        starts = [names[0], *(label.end() for label in labels)]
        ends = [*(label.start() for label in labels), names[1]]
        return [(start, end) for start, end in zip(starts, ends, strict=True) if start < end]

    def _list(self, passage: Passage, reading: Reading, phrase: PartyPhrase) -> list[Party]:
        read = self.all.read(reading.tight, *phrase.names)
        if phrase.role == "speaker" and not any(item.key for item in read.names):
            words = reading.printed(*phrase.names)
            if self.source.language.unnamed.search(reading.tight[slice(*phrase.names)]):
                if self._named_next(reading, phrase):
                    return []
                self.issues.add(
                    "info",
                    "speakers_not_named",
                    f"'{words[:60]}' are said to have spoken; no name is given.",
                    place=self.source.place(passage.node, reading.span(*phrase.names)),
                    evidence=words,
                    table="participants",
                    handling="dropped",
                )
                return []
        for span in read.residue:
            self._unread(passage, reading, span)
        capacity = reading.printed(*phrase.capacity) if phrase.capacity else None
        parties: dict[str, Party] = {}
        for item in read.names:
            key = f"{item.key or reading.tight[slice(*item.span)]}/{self._mark(reading, item)}"
            if key in parties:
                parties[key] = replace(parties[key], times=parties[key].times + 1)
                continue
            if item.key is None and self._tells(reading, item):
                self._unread(passage, reading, item.span)
                continue
            expects = "organization" if phrase.context in _OF_ORGANIZATIONS else phrase.expects
            party = self.persons.office_in_list(reading, item) or self._listed(
                reading, item, capacity, expects
            )
            parties[key] = replace(
                party,
                on_behalf=phrase.on_behalf or party.on_behalf,
                also_national=phrase.also_national or party.also_national,
            )
        return list(parties.values())

    def _named_next(self, reading: Reading, phrase: PartyPhrase) -> bool:
        """Whether the next sentence names who spoke: 非政府组织作了发言, and then who."""
        return any(
            later.role == "speaker"
            and later.sentence[0] >= phrase.sentence[1]
            and any(item.key for item in self.all.read(reading.tight, *later.names).names)
            for later in self.source.language.parties(reading.tight)
        )

    def _tells(self, reading: Reading, item: Listed) -> bool:
        """Whether an entry tells what someone did, so that it is no name: 主持会议."""
        return self.source.language.telling.search(reading.tight[slice(*item.span)]) is not None

    def _mark(self, reading: Reading, item: Listed) -> str:
        """What tells two entries of one organization apart: the words in brackets."""
        if item.note is None or item.kind == "state":
            return ""
        return reading.tight[slice(*item.note)]

    def _listed(
        self, reading: Reading, item: Listed, capacity: str | None, expects: str | None
    ) -> Party:
        """One entry of a list. `expects` is the kind of an entry whose name is not known."""
        note = item.note
        person = self.persons.in_list(reading, item, expects)
        if person is not None:
            return replace(person, capacity=person.capacity or capacity)
        said = self.source.language.behalf(reading.tight[slice(*note)]) if note else None
        tells = said is not None and (
            said.group is not None or said.also_national or said.capacity is not None
        )
        # A bracket that tells neither is part of the name: a delegation of a school.
        span = item.span if note is None or tells or item.kind == "state" else item.whole
        group = None
        if note is not None and said is not None:
            if said.group is not None:
                group = (note[0] + said.group[0], note[0] + said.group[1])
            if said.capacity is not None:
                start, end = said.capacity
                capacity = reading.printed(note[0] + start, note[0] + end)
        if item.capacity:
            capacity = reading.printed(*item.capacity)
        return Party(
            role="",
            kind=item.kind or expects or "organization",
            name=reading.printed(*span),
            span=span,
            state=item.key if item.kind == "state" else None,
            organization=item.key if item.kind == "organization" else None,
            capacity=capacity,
            on_behalf=group,
            also_national=said is not None and said.also_national,
            known=item.key is not None,
        )

    def _unread(self, passage: Passage, reading: Reading, span: Span) -> None:
        self.issues.add(
            "warning",
            "list_not_read",
            f"'{reading.printed(*span)}' stands in a list of names and is not read.",
            place=self.source.place(passage.node, reading.span(*span)),
            evidence=reading.printed(*span),
            table="participants",
            handling="unresolved",
        )
