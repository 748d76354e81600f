"""Officers, speakers and others: who took part in which role."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipelines.extract.issues import IssueLog
from pipelines.extract.lists import Listed, ListReader
from pipelines.extract.meetings import Meetings
from pipelines.extract.persons import plain_name, spellings_of
from pipelines.extract.sittings import Sittings, When
from pipelines.extract.source import Passage, Source, slug
from pipelines.languages.base import PartyPhrase, Span
from pipelines.names.organizations import organization_lexicon
from pipelines.names.states import state_lexicon
from pipelines.tables import Participant, RepresentedState
from pipelines.text.traced import Reading

# What the Charter's organs and conferences call President, other meetings call Chair.
_PRESIDENT = {"conference", "review_conference", "plenary", "conference_of_parties"}
_STANDING = {"secretary_general", "secretary", "secretariat_services", "substantive_support"}


@dataclass(frozen=True)
class _Party:
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


class PartyReader:
    """Reads the parties one document names."""

    def __init__(
        self, source: Source, meetings: Meetings, sittings: Sittings | None, issues: IssueLog
    ) -> None:
        self.source = source
        self.meetings = meetings
        self.sittings = sittings
        self.issues = issues
        self.own = meetings.own(source)
        code = source.document.language
        states, organizations = state_lexicon(code), organization_lexicon(code)
        self.states = ListReader(source.language, [("state", states)])
        self.all = ListReader(source.language, [("state", states), ("organization", organizations)])
        self.rows: list[Participant] = []
        self.represented: list[RepresentedState] = []
        self._holders: dict[str, _Party] = {}
        """Office as printed, to the person named with it."""
        self._ids: set[str] = set()

    def read(self) -> None:
        """Fill `rows` and `represented`."""
        for passage in self.source.passages:
            if passage.node.kind == "footnote":
                continue
            in_report = self.sittings is not None and passage.node.part == "body"
            for phrase in self.source.language.parties(passage.lead.tight):
                if in_report or phrase.meeting is not None:
                    self._phrase(passage, phrase)
            if in_report and passage.node.entries:
                self._officer_list(passage)
        self.rows = self._with_spellings()

    # Phrases

    def _phrase(self, passage: Passage, phrase: PartyPhrase) -> None:
        meeting_id, kind = self._meeting(passage, phrase)
        if meeting_id is None:
            return
        when = self.sittings.when(passage, phrase.sentence) if self.sittings else When()
        if phrase.role in _STANDING:
            # Who serves a whole meeting does so at no one sitting of it.
            when = When()
        context = phrase.context or self._context(passage)
        role = self._role(phrase.role, kind)
        parties = self._parties(passage, passage.lead, phrase)
        for party in parties:
            self._add(passage, passage.lead, meeting_id, replace(party, role=role), context, when)

    def _meeting(self, passage: Passage, phrase: PartyPhrase) -> tuple[str | None, str]:
        """The meeting a phrase is about: the document's own, unless it names another."""
        if phrase.meeting is not None:
            for fact, meet in self.meetings.in_passage(self.source, passage.node.key):
                if phrase.meeting[0] <= fact.name.start < phrase.meeting[1]:
                    return meet.meeting_id, meet.kind
            return None, ""
        if self.own is None:
            return None, ""
        return self.own.meeting_id, self.own.kind

    def _role(self, role: str, kind: str) -> str:
        president = kind in _PRESIDENT
        if role == "head":
            return "president" if president else "chair"
        if role == "deputy":
            return "vice_president" if president else "vice_chair"
        return role

    def _context(self, passage: Passage) -> str:
        """The part of the proceedings: by the nearest heading, else by the paragraph's words."""
        language = self.source.language
        for heading in reversed(passage.node.headings):
            found = language.context_of(self.source.reading(heading.title).tight)
            if found and found != "opening":
                return found
        return language.context_of(passage.lead.tight) or "statements"

    def _parties(self, passage: Passage, reading: Reading, phrase: PartyPhrase) -> list[_Party]:
        if phrase.form == "title":
            return self._title(reading, phrase)
        if phrase.form == "person":
            return [self._person(reading, phrase.names, phrase.of)]
        if phrase.form == "elect":
            return self._elected(passage, reading, phrase.names)
        return self._list(passage, reading, phrase)

    def _list(self, passage: Passage, reading: Reading, phrase: PartyPhrase) -> list[_Party]:
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
        parties: dict[str, _Party] = {}
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

    def _listed(self, reading: Reading, item: Listed, capacity: str | None) -> _Party:
        note = item.note
        spoke_for = note is not None and self.source.language.on_behalf.match(
            reading.tight[slice(*note)]
        )
        # A bracket that names no group is part of the name: a delegation of a school.
        span = item.span if note is None or spoke_for or item.kind == "state" else item.whole
        if item.capacity:
            capacity = reading.printed(*item.capacity)
        return _Party(
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

    def _person(self, reading: Reading, names: Span, of: Span | None) -> _Party:
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
        return _Party(
            "",
            "person",
            printed,
            (names[0], end),
            state,
            organization,
            plain_name(printed, self.source),
        )

    def _elected(self, passage: Passage, reading: Reading, names: Span) -> list[_Party]:
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

    def _title(self, reading: Reading, phrase: PartyPhrase) -> list[_Party]:
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
            party = _Party(
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

    def _holder(self, office: str) -> _Party | None:
        """The person the document names with this office; 高级代表 after 裁军事务高级代表."""
        for known, party in self._holders.items():
            if known == office or known.endswith(office) or office.endswith(known):
                return party
        return None

    # Lists of officers under a paragraph

    def _officer_list(self, passage: Passage) -> None:
        if self.own is None:
            return
        reading = passage.whole
        role: str | None = None
        at = len(passage.lead.tight)
        for entry in passage.node.entries:
            text = self.source.reading(entry.text).tight
            start = reading.tight.find(text, at)
            if start < 0 or entry.number is not None:
                continue
            end = at = start + len(text)
            label = self.source.language.officer_label(text)
            if label is not None:
                role = self._role(label[0], self.own.kind)
                start += label[1]
            if role is None or start >= end:
                continue
            sentences = self.source.language.sentences(passage.lead.tight)
            when = self.sittings.when(passage, sentences[-1]) if self.sittings else When()
            for party in self._elected(passage, reading, (start, self._stop(reading, end))):
                self._add(
                    passage,
                    reading,
                    self.own.meeting_id,
                    replace(party, role=role),
                    "officers",
                    when,
                )

    def _stop(self, reading: Reading, end: int) -> int:
        return end - 1 if reading.tight[end - 1 : end] in ("。", ".", ";") else end

    # Rows

    def _add(
        self,
        passage: Passage,
        reading: Reading,
        meeting_id: str,
        party: _Party,
        context: str,
        when: When,
    ) -> None:
        place = self.source.place(passage.node, reading.span(*party.span))
        same = self._already(meeting_id, party)
        if same is not None:
            row = self.rows[same]
            if row.state_code or not party.state:
                self.rows[same] = _joined(row, party, when)
                return
            # The place that gives the State is the fuller one: the list of officers.
            del self.rows[same]
            when = When(
                row.sitting_from or when.sitting_from,
                row.sitting_to or when.sitting_to,
                row.date or when.date,
            )
        name = {"state": party.state, "organization": party.organization}.get(party.kind)
        who = slug(name or party.person or party.name)
        if (
            party.kind == "organization"
            and party.organization
            and "(" in reading.tight[party.span[0] : party.span[1]]
        ):
            who = slug(party.name)
        base = f"{meeting_id}-{passage.node.key}-{party.role.replace('_', '-')}-{who}"
        participant_id, count = base, 1
        while participant_id in self._ids:
            count += 1
            participant_id = f"{base}-{count}"
        self._ids.add(participant_id)
        self._issues_of(passage, participant_id, party, place.source_start, place.source_end)
        group, also = self._behalf(reading, party)
        self.rows.append(
            Participant(
                participant_id=participant_id,
                meeting_id=meeting_id,
                role=party.role,
                party_kind=party.kind,
                state_code=party.state,
                organization_id=party.organization,
                name_as_printed=party.name,
                person_name=party.person,
                person_name_variants=None,
                context=context,
                on_behalf_of=reading.printed(*group) if group else None,
                on_behalf_of_id=self._group_id(reading, group),
                also_national=also if group else None,
                capacity=party.capacity,
                date=when.date,
                sitting_from=when.sitting_from,
                sitting_to=when.sitting_to,
                times_listed=party.times,
                document_id=place.document_id,
                paragraph_id=place.paragraph_id,
                source_start=place.source_start,
                source_end=place.source_end,
            )
        )
        if party.role in ("president", "chair"):
            self._holders.setdefault(self._office_words(reading, party), party)
        if group:
            self._represent(passage, reading, participant_id, group)

    def _office_words(self, reading: Reading, party: _Party) -> str:
        return self.source.language.chair_word

    def _already(self, meeting_id: str, party: _Party) -> int | None:
        """The row of a person already in this role at this meeting: the elected President."""
        if (
            party.kind != "person"
            or party.person is None
            or party.role in ("speaker", "opening_speaker")
        ):
            return None
        for index, row in enumerate(self.rows):
            if (
                row.meeting_id == meeting_id
                and row.role == party.role
                and row.person_name
                and (
                    plain_name(row.person_name, self.source) == party.person
                    or self._is_spelling(row.person_name, party.person)
                )
            ):
                return index
        return None

    def _is_spelling(self, left: str, right: str) -> bool:
        return right in spellings_of(left, self.source).counts

    def _behalf(self, reading: Reading, party: _Party) -> tuple[Span | None, bool]:
        """On whose behalf a party spoke, and whether on its own as well."""
        if party.on_behalf is None:
            return None, False
        start, end = party.on_behalf
        text = reading.tight[start:end]
        also = self.source.language.also_national.search(text)
        if also:
            end = start + also.start()
            text = reading.tight[start:end]
        match = self.source.language.on_behalf.match(text)
        if match:
            return (start + match.start("group"), start + match.end("group")), bool(also)
        return (start, end), bool(also)

    def _group_id(self, reading: Reading, group: Span | None) -> str | None:
        if group is None:
            return None
        found = organization_lexicon(self.source.document.language).match_at(
            reading.tight, group[0]
        )
        return found.key if found and found.end == group[1] else None

    def _represent(
        self, passage: Passage, reading: Reading, participant_id: str, group: Span
    ) -> None:
        """The States a speaker spoke for by name."""
        read = self.all.read(reading.tight, *group)
        seen: set[str] = set()
        for item in read.names:
            name = reading.printed(*item.span)
            if item.kind != "state" or name in seen:
                continue
            seen.add(name)
            place = self.source.place(passage.node, reading.span(*item.span))
            self.represented.append(
                RepresentedState(
                    participant_id=participant_id,
                    state_code=item.key,
                    state_name=name,
                    document_id=place.document_id,
                    paragraph_id=place.paragraph_id,
                    source_start=place.source_start,
                    source_end=place.source_end,
                )
            )

    def _issues_of(
        self, passage: Passage, participant_id: str, party: _Party, start: int, end: int
    ) -> None:
        place = self.source.place(passage.node, (start, end))
        if not party.known:
            self.issues.add(
                "warning",
                "name_unknown",
                f"'{party.name}' is listed but is not a known State or organization.",
                place=place,
                evidence=party.name,
                table="participants",
                record=participant_id,
            )
        if party.times > 1:
            self.issues.add(
                "warning",
                "repeated_name",
                f"{party.name} is listed {party.times} times; it counts once.",
                place=place,
                evidence=party.name,
                table="participants",
                record=participant_id,
                handling="repaired",
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

    def _with_spellings(self) -> list[Participant]:
        """Every person by the most frequent spelling; other spellings are an issue."""
        out, told = [], set()
        for row in self.rows:
            if row.person_name is None:
                out.append(row)
                continue
            spellings = spellings_of(row.person_name, self.source)
            out.append(
                replace(row, person_name=spellings.usual, person_name_variants=spellings.variants)
            )
            if spellings.variants and spellings.usual not in told:
                told.add(spellings.usual)
                forms = ", ".join(f"{n} ({c} times)" for n, c in spellings.counts.most_common())
                self.issues.add(
                    "warning",
                    "person_spelled_two_ways",
                    f"One person is spelled in {len(spellings.counts)} ways: {forms}.",
                    place=self.source.place(None, (row.source_start, row.source_end)),
                    evidence=row.name_as_printed,
                    table="participants",
                    record=row.participant_id,
                )
        return out


def _joined(row: Participant, party: _Party, when: When) -> Participant:
    """One person in one role is one row: what another place adds is added to it."""
    return replace(
        row,
        state_code=row.state_code or party.state,
        organization_id=row.organization_id or party.organization,
        date=row.date or when.date,
        sitting_from=row.sitting_from or when.sitting_from,
        sitting_to=row.sitting_to or when.sitting_to,
    )
