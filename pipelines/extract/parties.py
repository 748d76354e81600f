"""Phrases that give parties a role, to the parties they name."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipelines.extract.issues import IssueLog
from pipelines.extract.lists import Listed, ListReader
from pipelines.extract.persons import plain_name
from pipelines.extract.source import Passage, Source
from pipelines.languages.phrases import PartyPhrase, Span
from pipelines.names.organizations import organization_lexicon
from pipelines.names.states import state_lexicon
from pipelines.text.traced import Reading


@dataclass(frozen=True)
class Party:
    """A party found, before it becomes a row."""

    role: str
    kind: str
    name: str
    span: Span
    state: str | None = None
    organization: str | None = None
    person: str | None = None
    capacity: str | None = None
    on_behalf: Span | None = None
    times: int = 1
    known: bool = True


class PartyParser:
    """Reads the parties in one document's phrases."""

    def __init__(self, source: Source, issues: IssueLog) -> None:
        self.source = source
        self.issues = issues
        code = source.document.language
        states, organizations = state_lexicon(code), organization_lexicon(code)
        self.states = ListReader(source.language, [("state", states)])
        self.all = ListReader(source.language, [("state", states), ("organization", organizations)])
        self._holders: dict[str, Party] = {}
        """Office as printed, to the person named with it."""

    def parse(self, passage: Passage, reading: Reading, phrase: PartyPhrase) -> list[Party]:
        """The parties a phrase names."""
        if phrase.form == "title":
            return self._title(reading, phrase)
        if phrase.form == "person":
            return [self._person(reading, phrase.names, phrase.of)]
        if phrase.form == "elect":
            return self.elected(reading, phrase.names)
        return self._list(passage, reading, phrase)

    def holds(self, office: str, party: Party) -> None:
        """Remember who holds an office, for later sentences that name only the office."""
        self._holders.setdefault(office, party)

    def _title(self, reading: Reading, phrase: PartyPhrase) -> list[Party]:
        """An office holder: the office, and the person where one is named after it."""
        start, end = phrase.names
        words = reading.tight[start:end]
        best = None
        for match in self.source.language.title.finditer(words):
            best = match if match.start() == 0 or best is None else best
        cut = best.end() if best and best.start() == 0 else len(words)
        office = reading.printed(start, start + cut)
        if cut < len(words):
            party = self._person(reading, (start + cut, end), None)
            party = replace(party, capacity=office)
            self._holders[office] = party
        else:
            holder = self._holder(office)
            party = Party(
                "",
                "person",
                office,
                (start, end),
                holder.state if holder else None,
                holder.organization if holder else None,
                holder.person if holder else None,
                office,
            )
        return [replace(party, on_behalf=phrase.on_behalf)]

    def _person(self, reading: Reading, names: Span, of: Span | None) -> Party:
        state = organization = None
        if of is not None:
            found = self.all.match(reading.tight, of[0], of[1])
            if found and found[0] == of[1]:
                state = found[1] if found[2] == "state" else None
                organization = found[1] if found[2] == "organization" else None
        end = names[1]
        honorific = self.source.language.honorific.search(reading.tight[slice(*names)])
        if honorific:
            end = names[0] + honorific.start()
        printed = reading.printed(names[0], end)
        return Party(
            "",
            "person",
            printed,
            (names[0], end),
            state,
            organization,
            plain_name(printed, self.source),
        )

    def elected(self, reading: Reading, names: Span) -> list[Party]:
        """`选举X(国家)` elects a person; `选举阿根廷、日本` elects States."""
        text = reading.tight[slice(*names)]
        bracket = text.find("(")
        read = self.states.read(reading.tight, *names)
        if read.names and all(item.key for item in read.names):
            return [self._listed(reading, item, None) for item in read.names]
        if bracket > 0:
            close = text.find(")", bracket)
            stop = names[0] + (close if close > 0 else len(text))
            return [
                self._person(
                    reading, (names[0], names[0] + bracket), (names[0] + bracket + 1, stop)
                )
            ]
        if any(mark in text for mark in self.source.language.separators):
            return [self._listed(reading, item, None) for item in read.names]
        return [self._person(reading, names, None)]

    def _list(self, passage: Passage, reading: Reading, phrase: PartyPhrase) -> list[Party]:
        read = self.all.read(reading.tight, *phrase.names)
        if phrase.role == "speaker" and not any(item.key for item in read.names):
            words = reading.printed(*phrase.names)
            if self.source.language.unnamed.search(reading.tight[slice(*phrase.names)]):
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
            parties[key] = self._listed(reading, item, capacity)
        return list(parties.values())

    def _mark(self, reading: Reading, item: Listed) -> str:
        """What tells two entries of one organization apart: the words in brackets."""
        if item.note is None or item.kind == "state":
            return ""
        return reading.tight[slice(*item.note)]

    def _listed(self, reading: Reading, item: Listed, capacity: str | None) -> Party:
        note = item.note
        spoke_for = note is not None and self.source.language.on_behalf.match(
            reading.tight[slice(*note)]
        )
        # A bracket that names no group is part of the name: a delegation of a school.
        span = item.span if note is None or spoke_for or item.kind == "state" else item.whole
        if item.capacity:
            capacity = reading.printed(*item.capacity)
        return Party(
            role="",
            kind=item.kind or "organization",
            name=reading.printed(*span),
            span=span,
            state=item.key if item.kind == "state" else None,
            organization=item.key if item.kind == "organization" else None,
            capacity=capacity,
            on_behalf=note if spoke_for else None,
            known=item.key is not None,
        )

    def _holder(self, office: str) -> Party | None:
        """The person the document names with this office; 高级代表 after 裁军事务高级代表."""
        for known, party in self._holders.items():
            if known == office or known.endswith(office) or office.endswith(known):
                return party
        return None

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
