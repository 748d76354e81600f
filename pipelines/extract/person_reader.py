"""Persons: by name, by office, with the State or organization they are of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pipelines.extract.lists import Listed, ListReader
from pipelines.extract.persons import plain_name
from pipelines.extract.source import Source
from pipelines.languages.phrases import PartyPhrase, Span
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


class PersonReader:
    """Reads the persons that one document names."""

    def __init__(self, source: Source, states: ListReader, parties: ListReader) -> None:
        self.source = source
        self.states = states
        self.all = parties
        self._holders: dict[str, Party] = {}
        """Office as printed, to the person named with it."""

    def in_line(self, reading: Reading, names: Span) -> Party:
        """One person, with the State in brackets after the name: X (Jamaica)."""
        start, end = self._past_marks(reading.tight, *names), names[1]
        bracket = reading.tight.find("(", start, end)
        leaders = _LEADERS.search(reading.tight, start, bracket if bracket > start else end)
        if leaders is not None and bracket > start:
            of = (bracket + 1, reading.tight.find(")", bracket, end))
            return self.named(reading, (start, leaders.start()), of)
        if bracket <= start:
            return self.named(reading, (start, end), None)
        of = (bracket + 1, reading.tight.find(")", bracket, end))
        return self.named(reading, (start, bracket), of if of[1] > of[0] else None)

    def holds(self, office: str, party: Party) -> None:
        """Remember who holds an office, for later sentences that name only the office."""
        self._holders.setdefault(office, party)

    def title(self, reading: Reading, phrase: PartyPhrase) -> list[Party]:
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
            party = replace(self.named(reading, (rest, end), of), capacity=office)
            self._holders[office] = party
        else:
            holder = self._holder(office)
            party = Party(
                "",
                "person",
                office,
                (start, end),
                holder.state if holder else self._state_of(reading, (start, end), of),
                holder.organization if holder else None,
                holder.person if holder else None,
                office,
            )
        return [replace(party, on_behalf=phrase.on_behalf)]

    def with_office(self, reading: Reading, phrase: PartyPhrase) -> Party:
        """A person by name, with the office where one is named after it."""
        party = self.named(reading, phrase.names, phrase.of)
        if phrase.capacity is not None:
            party = replace(party, capacity=reading.printed(*phrase.capacity))
            self._holders[party.capacity or ""] = party
        return replace(party, on_behalf=phrase.on_behalf or party.on_behalf)

    def _past_marks(self, tight: str, at: int, end: int) -> int:
        while at < end and (tight[at].isspace() or tight[at] in self.source.language.separators):
            at += 1
        return at

    def _state_of(self, reading: Reading, office: Span, note: Span | None) -> str | None:
        """The State an office is of, by its words or by the bracket after it: 副主席(菲律宾)."""
        before = self._state_before(reading, *office)
        found = self.states.match(reading.tight, *note) if note and before is None else None
        return found[1] if found and note and found[0] == note[1] else before

    def _state_before(self, reading: Reading, start: int, end: int) -> str | None:
        """The State an office is of: 加纳外交部长, Minister for Foreign Affairs of Ghana."""
        found = self.states.match(reading.tight, start, end)
        if found is None:
            last = self.source.states.find_all(reading.tight[start:end])
            return last[-1].key if last and start + last[-1].end == end else None
        return found[1]

    def named(self, reading: Reading, names: Span, of: Span | None) -> Party:
        """A person, with the State or organization named in brackets or before 的."""
        start, end = names
        state = organization = capacity = None
        found = self.all.match(reading.tight, start, end)
        mark = self.source.language.belongs.match(reading.tight, found[0], end) if found else None
        if of is None and found and mark and mark.end() < end:
            # "法国的让·杜邦"
            of, start = (start, found[0]), mark.end()
        if of is None and (beside := self._of_beside(reading, start, end)) is not None:
            # "Jean-Claude Brunet of France"
            end, of = beside[0], (beside[1], end)
        trailing = self.source.language.honorific.search(reading.tight[start:end])
        if trailing and trailing.end() == end - start and trailing.start() > 0:
            # "柯蒂斯·雷诺兹大使阁下": how he is addressed, not his office
            end = start + trailing.start()
        if of is None and found and mark is None and found[0] < end:
            # "联合国裁军事务厅丹尼尔·普林斯"
            rest = reading.tight[found[0] : end]
            if self.source.language.is_person(rest) and not self.source.language.title.match(rest):
                of, start = (start, found[0]), found[0]
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

    def office_in_list(self, reading: Reading, item: Listed) -> Party | None:
        """An entry that is an office of a State or organization: 加纳外交部长, 副主席(菲律宾)."""
        words = reading.tight[slice(*item.span)]
        title = self.source.language.title.fullmatch(words)
        if item.key is not None or title is None:
            return None
        state = self._state_of(reading, item.span, item.note)
        found = self.all.match(reading.tight, *item.span)
        of = found[1] if found and found[2] == "organization" else None
        if state is None and of is None:
            return None
        office = reading.printed(*item.span)
        return Party("", "person", office, item.span, state, of, capacity=office)

    def in_list(self, reading: Reading, item: Listed, expects: str | None) -> Party | None:
        """An entry of a list that is a person, with a State, an organization or an office."""
        of_state = self.of_state(reading, item)
        if of_state is None and expects != "organization" and self._has_note(reading, item):
            return self.named(reading, item.span, item.note)
        if of_state is not None or expects == "state":
            return of_state
        return self.of_whom(reading, item) or self._of_office(reading, item)

    def of_state(self, reading: Reading, item: Listed) -> Party | None:
        """A person whose State stands before the name: `埃及的阿姆鲁·哈桑`."""
        start, end = item.span
        found = self.all.match(reading.tight, start, end) if item.key is None else None
        mark = self.source.language.belongs.match(reading.tight, found[0], end) if found else None
        if mark is None or not self.source.language.is_person(reading.tight[mark.end() : end]):
            return None
        return self.named(reading, item.span, None)

    def _has_note(self, reading: Reading, item: Listed) -> bool:
        """Whether an entry is a person with a State or organization in brackets: X (Poland)."""
        note, words = item.note, reading.tight[slice(*item.span)]
        if item.key is not None or note is None or not self.source.language.is_person(words):
            return False
        found = self.all.match(reading.tight, *self._past_prefix(reading.tight, note))
        return found is not None and found[0] == note[1]

    def _of_office(self, reading: Reading, item: Listed) -> Party | None:
        """A person by office and name: `国际刑事警察组织秘书长于尔根·斯托克`."""
        start, end = item.span
        if item.key is not None:
            return None
        found = self.all.match(reading.tight, start, end)
        bracket = reading.tight.find(")", start, end)
        if found and bracket > start and reading.tight[found[0]] == "(":
            start = bracket + 1
        words = reading.tight[start:end]
        title = self.source.language.title.match(words)
        if title is None or not self.source.language.is_person(words[title.end() :]):
            return None
        person = self.named(reading, (start, end), item.note)
        if found and found[2] == "organization" and person.organization is None:
            person = replace(person, organization=found[1])
        return person

    def of_whom(self, reading: Reading, item: Listed) -> Party | None:
        """A person named with a State or organization: Jane Doe of the Small Arms Survey."""
        start, end = item.span
        if item.key is not None or self.all.match(reading.tight, start, end) is not None:
            return None
        if self._of_beside(reading, start, end) is None:
            return None
        return self.named(reading, (start, end), None)

    def _of_beside(self, reading: Reading, start: int, end: int) -> Span | None:
        """Where a name ends and that of the State or organization it is of begins."""
        for mark in self.source.language.of_whom.finditer(reading.tight, start, end):
            found = self.all.match(reading.tight, mark.end(), end)
            words = reading.tight[start : mark.start()].split()
            named = 1 < len(words) < 6 and all(word[:1].isupper() for word in (words[0], words[-1]))
            if found is not None and found[0] == end and named:
                return mark.start(), mark.end()
        return None

    def _holder(self, office: str) -> Party | None:
        """The person the document names with this office; 高级代表 after 裁军事务高级代表."""
        for known, party in self._holders.items():
            if known == office or self.source.language.same_office(known, office):
                return party
        return None
