"""Phrases that give parties a role, to the parties they name."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pipelines.extract.issues import IssueLog
from pipelines.extract.lists import Listed, ListReader
from pipelines.extract.persons import plain_name
from pipelines.extract.source import Passage, Source
from pipelines.languages.phrases import PartyPhrase, Span
from pipelines.names.organizations import organization_lexicon
from pipelines.text.traced import Reading

# "Mr. Kariyawasam . . . . . (Sri Lanka)"
_LEADERS = re.compile(r"(?:\s*[.…·_]){3,}\s*$")


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
    also_national: bool = False
    times: int = 1
    known: bool = True


class PartyParser:
    """Reads the parties in one document's phrases."""

    def __init__(self, source: Source, issues: IssueLog) -> None:
        self.source = source
        self.issues = issues
        code = source.document.language
        states, organizations = source.states, organization_lexicon(code)
        self.states = ListReader(source.language, [("state", states)])
        self.all = ListReader(source.language, [("state", states), ("organization", organizations)])
        self._holders: dict[str, Party] = {}
        """Office as printed, to the person named with it."""

    def parse(self, passage: Passage, reading: Reading, phrase: PartyPhrase) -> list[Party]:
        """The parties a phrase names."""
        if phrase.form == "title":
            return self._title(reading, phrase)
        if phrase.form == "person":
            words = reading.tight[slice(*phrase.names)]
            if any(mark in words for mark in self.source.language.separators) or (
                phrase.of is None and self.states.match(reading.tight, *phrase.names)
            ):
                return self.elected(passage, reading, phrase.names)
            person = self._holds_office(reading, phrase)
            return [replace(person, on_behalf=phrase.on_behalf)]
        if phrase.form == "elect":
            return self.elected(passage, reading, phrase.names, phrase.expects)
        return self._list(passage, reading, phrase)

    def person(self, reading: Reading, names: Span) -> Party:
        """One person, with the State in brackets after the name: X (Jamaica)."""
        start, end = self._past_marks(reading.tight, *names), names[1]
        bracket = reading.tight.find("(", start, end)
        leaders = _LEADERS.search(reading.tight, start, bracket if bracket > start else end)
        if leaders is not None and bracket > start:
            of = (bracket + 1, reading.tight.find(")", bracket, end))
            return self._person(reading, (start, leaders.start()), of)
        if bracket <= start:
            return self._person(reading, (start, end), None)
        of = (bracket + 1, reading.tight.find(")", bracket, end))
        return self._person(reading, (start, bracket), of if of[1] > of[0] else None)

    def holds(self, office: str, party: Party) -> None:
        """Remember who holds an office, for later sentences that name only the office."""
        self._holders.setdefault(office, party)

    def _title(self, reading: Reading, phrase: PartyPhrase) -> list[Party]:
        """An office holder: the office, and the person where one is named after it."""
        start, end, of = *phrase.names, None
        bracket = reading.tight.find("(", start, end)
        if bracket > start:
            of, end = (bracket + 1, end - 1), bracket
        words = reading.tight[start:end]
        match = self.source.language.title.match(words)
        cut = match.end() if match else len(words)
        office = reading.printed(start, start + cut)
        rest = self._past_marks(reading.tight, start + cut, end)
        if rest < end:
            party = replace(self._person(reading, (rest, end), of), capacity=office)
            self._holders[office] = party
        else:
            holder = self._holder(office)
            party = Party(
                "",
                "person",
                office,
                (start, end),
                holder.state if holder else self._state_before(reading, start, end),
                holder.organization if holder else None,
                holder.person if holder else None,
                office,
            )
        return [replace(party, on_behalf=phrase.on_behalf)]

    def _holds_office(self, reading: Reading, phrase: PartyPhrase) -> Party:
        """A person by name, with the office where one is named after it."""
        party = self._person(reading, phrase.names, phrase.of)
        if phrase.capacity is not None:
            party = replace(party, capacity=reading.printed(*phrase.capacity))
            self._holders[party.capacity or ""] = party
        return replace(party, on_behalf=phrase.on_behalf or party.on_behalf)

    def _past_marks(self, tight: str, at: int, end: int) -> int:
        while at < end and (tight[at].isspace() or tight[at] in self.source.language.separators):
            at += 1
        return at

    def _state_before(self, reading: Reading, start: int, end: int) -> str | None:
        """The State an office is of: 加纳外交部长, Minister for Foreign Affairs of Ghana."""
        found = self.states.match(reading.tight, start, end)
        if found is None:
            last = self.source.states.find_all(reading.tight[start:end])
            return last[-1].key if last and start + last[-1].end == end else None
        return found[1]

    def _person(self, reading: Reading, names: Span, of: Span | None) -> Party:
        """A person, with the State or organization named in brackets or before 的."""
        start, end = names
        state = organization = capacity = None
        found = self.all.match(reading.tight, start, end)
        mark = self.source.language.belongs.match(reading.tight, found[0], end) if found else None
        if of is None and found and mark and mark.end() < end:
            # "法国的让·杜邦"
            of, start = (start, found[0]), mark.end()
        title = self.source.language.title.match(reading.tight[start:end])
        if title and start + title.end() < end:
            # "外交部副部长约翰·史密斯"
            capacity = reading.printed(start, start + title.end())
            if of is None and (code := self._state_before(reading, start, end)):
                state = code
            start += title.end()
        if of is not None:
            observes = self.source.language.prefix.match(reading.tight, *of)
            if observes and observes.groupdict().get("capacity"):
                # "Mr. Mendoza (Observer for the Organization of American States)"
                capacity = capacity or reading.printed(*observes.span("capacity"))
            of = self._past_prefix(reading.tight, of)
            known = self.all.match(reading.tight, *of)
            suffix = self.source.language.suffixes.fullmatch(
                reading.tight, known[0] if known else of[1], of[1]
            )
            if known and (known[0] == of[1] or suffix):
                # "亚当森女士(欧洲联盟观察员)"
                if suffix and suffix.groupdict().get("capacity"):
                    capacity = reading.printed(*suffix.span("capacity"))
                state = known[1] if known[2] == "state" else None
                organization = known[1] if known[2] == "organization" else None
            elif self.source.language.title.fullmatch(reading.tight, *of):
                # "田中先生(主管裁军事务副秘书长)"
                capacity = capacity or reading.printed(*of)
        honorific = self.source.language.honorific.search(reading.tight[start:end])
        if honorific and honorific.start() > 0:
            end = start + honorific.start()
        elif honorific and honorific.end() < end - start:
            start += honorific.end()
        printed = reading.printed(start, end)
        return Party(
            "",
            "person",
            printed,
            (start, end),
            state,
            organization,
            plain_name(printed, self.source),
            capacity,
        )

    def _past_prefix(self, tight: str, span: Span) -> Span:
        """A span without the words before a name that are no part of it."""
        if self.all.match(tight, *span) is None:
            prefix = self.source.language.prefix.match(tight, *span)
            return (prefix.end(), span[1]) if prefix else span
        return span

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
            person = item.key is None and (item.note is not None or not states)
            party = (
                self._person(reading, item.span, item.note)
                if person
                else self._listed(reading, item, None, "state")
            )
            key = item.key or party.name
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
            party = self._office_in_list(reading, item) or self._listed(
                reading, item, capacity, phrase.expects
            )
            parties[key] = replace(party, on_behalf=phrase.on_behalf or party.on_behalf)
        return list(parties.values())

    def _named_next(self, reading: Reading, phrase: PartyPhrase) -> bool:
        """Whether the next sentence names who spoke: 非政府组织作了发言, and then who."""
        return any(
            later.role == "speaker"
            and later.sentence[0] >= phrase.sentence[1]
            and any(item.key for item in self.all.read(reading.tight, *later.names).names)
            for later in self.source.language.parties(reading.tight)
        )

    def _office_in_list(self, reading: Reading, item: Listed) -> Party | None:
        """An entry that is an office of a State: 加纳外交部长."""
        words = reading.tight[slice(*item.span)]
        title = self.source.language.title.fullmatch(words)
        if item.key is not None or title is None:
            return None
        state = self._state_before(reading, *item.span)
        if state is None:
            return None
        office = reading.printed(*item.span)
        return Party("", "person", office, item.span, state, capacity=office)

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
        person = self._of_whom(reading, item) if expects != "state" else None
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

    def _of_whom(self, reading: Reading, item: Listed) -> Party | None:
        """A person named with a State or organization: Jane Doe of the Small Arms Survey."""
        start, end = item.span
        if item.key is not None:
            return None
        for mark in self.source.language.of_whom.finditer(reading.tight, start, end):
            found = self.all.match(reading.tight, mark.end(), end)
            words = reading.tight[start : mark.start()].split()
            named = 1 < len(words) < 6 and all(word[:1].isupper() for word in (words[0], words[-1]))
            if found is not None and found[0] == end and named:
                return self._person(reading, (start, mark.start()), (mark.end(), end))
        return None

    def _holder(self, office: str) -> Party | None:
        """The person the document names with this office; 高级代表 after 裁军事务高级代表."""
        for known, party in self._holders.items():
            if known == office or self.source.language.same_office(known, office):
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
