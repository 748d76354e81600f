"""The rows of those who took part: one for a party in one role, however often it is named."""

from __future__ import annotations

from dataclasses import replace

from pipelines.extract.issues import IssueLog
from pipelines.extract.parties import PartyParser
from pipelines.extract.person_reader import Party
from pipelines.extract.persons import plain_name, spellings_of
from pipelines.extract.sittings import Sittings, When
from pipelines.extract.source import Passage, Source, slug
from pipelines.languages.phrases import Span
from pipelines.names.organizations import organization_lexicon
from pipelines.tables import Participant, RepresentedState
from pipelines.text.fold import fold
from pipelines.text.traced import Reading

_SPOKEN = {"speaker", "opening_speaker", "observer", "participant"}
"""Roles in which a party may have several rows: each time counts."""


class Roster:
    """Those who took part, as one document names them."""

    def __init__(
        self, source: Source, sittings: Sittings | None, parser: PartyParser, issues: IssueLog
    ) -> None:
        self._source = source
        self._sittings = sittings
        self._parser = parser
        self._issues = issues
        self._rows: list[Participant] = []
        self.represented: list[RepresentedState] = []
        self._ids: set[str] = set()

    def add(
        self,
        passage: Passage | None,
        reading: Reading,
        meeting_id: str,
        party: Party,
        context: str,
        when: When,
    ) -> None:
        """A row for a party in a role; one who is in that office already is joined to its row.

        Args:
            passage: where it is told; None for the head of the document.
            reading: the text that the spans of `party` are places in.
            meeting_id: the meeting it took part in.
            party: who, and in which role.
            context: the part of the proceedings, a code of `CONTEXT`.
            when: the sittings and the day.
        """
        if not any(char.isalnum() for char in party.name):
            return
        node = passage.node if passage else None
        place = self._source.place(node, reading.span(*party.span))
        same = self._already(meeting_id, party)
        if same is not None:
            row = self._rows[same]
            if row.state_code or not party.state or party.kind != "person":
                self._rows[same] = _joined(row, party, when)
                return
            # The place that gives the State is the fuller one: the list of officers.
            del self._rows[same]
            when = When(
                row.sitting_from or when.sitting_from,
                row.sitting_to or when.sitting_to,
                row.date or when.date,
            )
        name = {"state": party.state, "organization": party.organization}.get(party.kind)
        # Of one form in every version: full-width or not, traditional or simplified.
        who = slug(fold(name or party.person or party.name))
        own = self._sittings is not None and meeting_id == self._sittings.meeting_id
        prefix = self._sittings.prefix if self._sittings and own else meeting_id
        where = self._source.fact_key(node) if node else "head"
        base = f"{prefix}-{where}-{party.role.replace('_', '-')}-{who}"
        participant_id, count = base, 1
        while participant_id in self._ids:
            count += 1
            participant_id = f"{base}-{count}"
        self._ids.add(participant_id)
        self._issues_of(passage, participant_id, party, place.source_start, place.source_end)
        group = party.on_behalf
        self._rows.append(
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
            for word in self._source.language.chair_words:
                self._parser.persons.holds(word, party)
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
                    for index, row in enumerate(self._rows)
                    if party.known
                    and (row.meeting_id, row.role, row.state_code, row.organization_id)
                    == (meeting_id, party.role, party.state, party.organization)
                ),
                None,
            )
        for index, row in enumerate(self._rows):
            if (
                row.meeting_id == meeting_id
                and row.role == party.role
                and row.person_name
                and (
                    plain_name(row.person_name, self._source) == party.person
                    or self._is_spelling(row.person_name, party.person)
                )
            ):
                return index
        return None

    def _is_spelling(self, left: str, right: str) -> bool:
        return right in spellings_of(left, self._source).counts

    def _group_id(self, reading: Reading, group: Span | None) -> str | None:
        if group is None:
            return None
        found = organization_lexicon(self._source.document.language).match_at(
            reading.tight, group[0]
        )
        return found.key if found and found.end == group[1] else None

    def _represent(
        self, passage: Passage, reading: Reading, participant_id: str, group: Span
    ) -> None:
        """The States a speaker spoke for by name."""
        read = self._parser.all.read(reading.tight, *group)
        named = [(item.key, item.span) for item in read.names if item.kind == "state"]
        for item in read.names if named else ():
            # "the candidate countries North Macedonia, Montenegro and Albania": the first of them
            last = self._source.states.find_all(reading.tight[slice(*item.span)])[-1:]
            if item.key is None and last and item.span[0] + last[0].end == item.span[1]:
                named.append((last[0].key, (item.span[0] + last[0].start, item.span[1])))
        seen: set[str] = set()
        for code, span in sorted(named, key=lambda pair: pair[1]):
            name = reading.printed(*span)
            if name in seen:
                continue
            seen.add(name)
            place = self._source.place(passage.node, reading.span(*span))
            self.represented.append(
                RepresentedState(
                    participant_id=participant_id,
                    state_code=code,
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
        place = self._source.place(passage.node if passage else None, (start, end))
        if not party.known:
            self._issues.add(
                "warning",
                "name_unknown",
                f"'{party.name}' is listed but is not a known State or organization.",
                place=place,
                evidence=party.name,
                table="participants",
                record=participant_id,
            )
        if party.times > 1:
            self._issues.add(
                "warning",
                "repeated_name",
                f"{party.name} is listed {party.times} times; it counts once.",
                place=place,
                evidence=party.name,
                table="participants",
                record=participant_id,
                handling="repaired",
            )

    def with_spellings(self) -> list[Participant]:
        """Every person by the most frequent spelling; other spellings are an issue."""
        out, told = [], set()
        for row in self._rows:
            if row.person_name is None:
                out.append(row)
                continue
            spellings = spellings_of(row.person_name, self._source)
            out.append(
                replace(row, person_name=spellings.usual, person_name_variants=spellings.variants)
            )
            if spellings.variants and spellings.usual not in told:
                told.add(spellings.usual)
                forms = ", ".join(f"{n} ({_times(c)})" for n, c in spellings.counts.most_common())
                self._issues.add(
                    "warning",
                    "person_spelled_two_ways",
                    f"One person is spelled in {len(spellings.counts)} ways: {forms}.",
                    place=self._source.place(None, (row.source_start, row.source_end)),
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
