"""Officers, speakers and others: who took part in which role."""

from __future__ import annotations

from dataclasses import replace

from pipelines.extract.bureau import head_officer, listed_officers
from pipelines.extract.issues import IssueLog
from pipelines.extract.meetings import Meetings
from pipelines.extract.parties import Party, PartyParser
from pipelines.extract.persons import plain_name, spellings_of
from pipelines.extract.sittings import Sittings, When
from pipelines.extract.source import Passage, Source, slug
from pipelines.languages.phrases import PartyPhrase, Span
from pipelines.names.organizations import organization_lexicon
from pipelines.tables import Participant, RepresentedState
from pipelines.text.fold import fold
from pipelines.text.traced import Reading

# What the Charter's organs and conferences call President, other meetings call Chair.
_PRESIDENT = {"conference", "review_conference", "plenary", "conference_of_parties"}
_SPOKEN = {"speaker", "opening_speaker", "observer", "participant"}
_STANDING = {"secretary_general", "secretary", "secretariat_services", "substantive_support"}


class ParticipantReader:
    """Reads the parties one document names."""

    def __init__(
        self, source: Source, meetings: Meetings, sittings: Sittings | None, issues: IssueLog
    ) -> None:
        self.source = source
        self.meetings = meetings
        self.sittings = sittings
        self.issues = issues
        self.own = meetings.own(source)
        self.parser = PartyParser(source, issues)
        self.rows: list[Participant] = []
        self.represented: list[RepresentedState] = []
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
                self._officers(passage)
        self._head_officer()
        self.rows = self._with_spellings()

    def _officers(self, passage: Passage) -> None:
        """The list of officers under a paragraph."""
        if self.own is None:
            return
        sentences = self.source.language.sentences(passage.lead.tight)
        when = self.sittings.when(passage, sentences[-1]) if self.sittings else When()
        for party in listed_officers(self.source, self.parser, passage):
            named = replace(party, role=self._role(party.role, self.own.kind))
            self._add(passage, passage.whole, self.own.meeting_id, named, "officers", when)

    def _head_officer(self) -> None:
        """Who presents the report, or presided, as its head says."""
        found = head_officer(self.source, self.parser)
        if found is None or self.own is None or self.sittings is None:
            return
        party, reading = found
        named = replace(party, role=self._role(party.role, self.own.kind))
        when = self.sittings.opening()
        self._add(None, reading, self.own.meeting_id, named, "officers", when)

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
        for party in self.parser.parse(passage, passage.lead, phrase):
            self._add(passage, passage.lead, meeting_id, replace(party, role=role), context, when)

    def _meeting(self, passage: Passage, phrase: PartyPhrase) -> tuple[str | None, str]:
        """The meeting a phrase is about: the document's own, unless it names another."""
        if phrase.meeting is not None:
            for fact, meet in self.meetings.in_passage(self.source, passage.node.key):
                if phrase.meeting[0] <= fact.name.start < phrase.meeting[1]:
                    return meet.meeting_id, meet.kind
            return None, ""
        own = self.own
        if own is not None and phrase.role == "chair_designate" and own.parent is not None:
            # What a preparatory committee recommends is for the conference it prepares.
            own = own.parent
        return (own.meeting_id, own.kind) if own is not None else (None, "")

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

    # Rows

    def _add(
        self,
        passage: Passage | None,
        reading: Reading,
        meeting_id: str,
        party: Party,
        context: str,
        when: When,
    ) -> None:
        if not any(char.isalnum() for char in party.name):
            return
        node = passage.node if passage else None
        place = self.source.place(node, reading.span(*party.span))
        same = self._already(meeting_id, party)
        if same is not None:
            row = self.rows[same]
            if row.state_code or not party.state or party.kind != "person":
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
        # Of one form in every version: full-width or not, traditional or simplified.
        who = slug(fold(name or party.person or party.name))
        own = self.sittings is not None and meeting_id == self.sittings.meeting_id
        prefix = self.sittings.prefix if self.sittings and own else meeting_id
        where = node.key if node else "head"
        base = f"{prefix}-{where}-{party.role.replace('_', '-')}-{who}"
        participant_id, count = base, 1
        while participant_id in self._ids:
            count += 1
            participant_id = f"{base}-{count}"
        self._ids.add(participant_id)
        self._issues_of(passage, participant_id, party, place.source_start, place.source_end)
        group = party.on_behalf
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
                also_national=party.also_national if group else None,
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
            for word in self.source.language.chair_words:
                self.parser.holds(word, party)
        if group and passage is not None:
            self._represent(passage, reading, participant_id, group)

    def _already(self, meeting_id: str, party: Party) -> int | None:
        """The row of a party already in this office at this meeting: the elected President."""
        if party.role in _SPOKEN:
            return None
        if party.kind != "person" or party.person is None:
            return next(
                (
                    index
                    for index, row in enumerate(self.rows)
                    if party.known
                    and (row.meeting_id, row.role, row.state_code, row.organization_id)
                    == (meeting_id, party.role, party.state, party.organization)
                ),
                None,
            )
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
        read = self.parser.all.read(reading.tight, *group)
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
        self, passage: Passage | None, participant_id: str, party: Party, start: int, end: int
    ) -> None:
        place = self.source.place(passage.node if passage else None, (start, end))
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
                forms = ", ".join(f"{n} ({_times(c)})" for n, c in spellings.counts.most_common())
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


def _joined(row: Participant, party: Party, when: When) -> Participant:
    """One person in one role is one row: what another place adds is added to it."""
    return replace(
        row,
        state_code=row.state_code or party.state,
        organization_id=row.organization_id or party.organization,
        date=row.date or when.date,
        sitting_from=row.sitting_from or when.sitting_from,
        sitting_to=row.sitting_to or when.sitting_to,
    )


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"
