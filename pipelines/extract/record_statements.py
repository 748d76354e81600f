"""The statements of a record: who spoke, in which language, and for whom."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pipelines.extract.issues import IssueLog
from pipelines.extract.record_behalf import BehalfReader, For
from pipelines.extract.record_parties import Affiliation, affiliation_of
from pipelines.extract.source import Passage, Source, slug
from pipelines.languages.records import Officer, Record, RecordHead, Turn
from pipelines.tables import Participant, RepresentedState, Statement
from pipelines.text.traced import Reading


@dataclass
class _Speech:
    """A statement as its paragraphs come."""

    passage: Passage
    turn: Turn
    party: Affiliation
    announced: str | None
    """On whose behalf the one who presides says that it will be made."""
    items: tuple[str, ...]
    passages: list[Passage] = field(default_factory=list)


class StatementReader:
    """Writes the statements and the participants of one sitting."""

    def __init__(
        self, source: Source, meeting_id: str, sitting_id: str, head: RecordHead, issues: IssueLog
    ) -> None:
        assert source.language.record is not None
        self.source = source
        self.record: Record = source.language.record
        self.meeting_id = meeting_id
        self.sitting_id = sitting_id
        self.head = head
        self.issues = issues
        self.statements: list[Statement] = []
        self.participants: list[Participant] = []
        self.represented: list[RepresentedState] = []
        self._speech: _Speech | None = None
        self._announced: str | None = None
        self._behalf = BehalfReader(source)

    @property
    def speaker(self) -> Turn | None:
        """Who speaks."""
        return self._speech.turn if self._speech else None

    def is_nobody(self, passage: Passage, turn: Turn) -> bool:
        """Whether the words in brackets are no State, organization or office."""
        if turn.affiliation is None:
            return False
        return affiliation_of(self.source, passage.whole.printed(*turn.affiliation)).unknown

    def hear(self, passage: Passage, turn: Turn | None, items: tuple[str, ...]) -> None:
        """A paragraph of a statement; `turn` where it opens one."""
        if turn is not None:
            self.close()
            of = passage.whole.printed(*turn.affiliation) if turn.affiliation else None
            party = affiliation_of(self.source, of)
            self._speech = _Speech(passage, turn, party, self._announced, items, [passage])
            self._announced = None
        elif self._speech is not None:
            self._speech.passages.append(passage)
        if self._speech is not None and self._speech.turn.presiding:
            span = self.record.announced(passage.whole.tight)
            self._announced = passage.whole.printed(*span) if span else None

    def close(self) -> None:
        """The statement is over: its row is written."""
        speech, self._speech = self._speech, None
        if speech is None:
            return
        reading, turn, party = speech.passage.whole, speech.turn, speech.party
        start = reading.span(*turn.speaker)[0]
        end = max(passage.node.span[1] for passage in speech.passages)
        behalf = None if turn.presiding else self._for_whom(speech)
        place = self.source.place(speech.passage.node, (start, end))
        speaker = reading.printed(*turn.speaker)
        position = len(self.statements) + 1
        affiliation = reading.printed(*turn.affiliation) if turn.affiliation else None
        if turn.affiliation and affiliation and party.unknown:
            self._unknown(affiliation, reading.span(*turn.affiliation), speech.passage)
        self.statements.append(
            Statement(
                statement_id=f"{self.sitting_id}-t{position}",
                sitting_id=self.sitting_id,
                position=position,
                speaker=speaker,
                is_presiding=turn.presiding,
                party_kind=party.kind,
                state_code=party.state_code,
                organization_id=party.organization_id,
                affiliation=affiliation,
                spoken_language=turn.spoken_language,
                on_behalf_of=behalf.group if behalf else None,
                on_behalf_of_id=self._behalf.known(behalf),
                agenda_items="|".join(speech.items) or None,
                document_id=place.document_id,
                paragraph_id=place.paragraph_id,
                source_start=place.source_start,
                source_end=place.source_end,
            )
        )
        if not turn.presiding:
            self._participant(
                role="speaker",
                name=affiliation or speaker,
                person=speaker,
                party=party,
                context="debate",
                capacity=affiliation if party.kind == "person" else None,
                span=(start, end),
                passage=speech.passage,
                behalf=behalf,
            )

    def officer(self, reading: Reading, passage: Passage | None, officer: Officer) -> None:
        """Who presided: named at the head, or by a remark in the record."""
        name = reading.printed(*officer.name)
        of = reading.printed(*officer.of) if officer.of else None
        party = affiliation_of(self.source, of)
        end = officer.of[1] if officer.of else officer.name[1]
        span = reading.span(officer.name[0], end)
        unknown = party.state_code is None and party.organization_id is None
        if officer.of and of is not None and unknown:
            self._unknown(of, reading.span(*officer.of), passage)
        self._participant(
            role=officer.title,
            name=of or name,
            person=name,
            party=replace(party, kind="person"),
            context="officers",
            capacity=reading.printed(*officer.capacity) if officer.capacity else None,
            span=span,
            passage=passage,
            behalf=None,
        )

    def _for_whom(self, speech: _Speech) -> For | None:
        """As the statement says in its first paragraphs; else as it was announced."""
        found = self._behalf.read(speech.passages, speech.turn.end, speech.party.state_code)
        return found or (For(speech.announced) if speech.announced else None)

    def _represent(self, participant_id: str, behalf: For) -> None:
        """The States a speaker spoke for by name."""
        if behalf.passage is None:
            return
        reading = behalf.passage.whole
        done = {row.state_name for row in self.represented if row.participant_id == participant_id}
        for code, span in behalf.states:
            name = reading.printed(*span)
            if name in done:
                continue
            done.add(name)
            place = self.source.place(behalf.passage.node, reading.span(*span))
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

    def _participant(
        self,
        *,
        role: str,
        name: str,
        person: str,
        party: Affiliation,
        context: str,
        capacity: str | None,
        span: tuple[int, int],
        passage: Passage | None,
        behalf: For | None,
    ) -> None:
        """One row per party in one role at the sitting; a second statement is counted."""
        who = party.state_code or party.organization_id or slug(name)
        row_id = "-".join([self.sitting_id, role, slug(who), slug(person)])
        if behalf is not None:
            self._represent(row_id, behalf)
        for index, row in enumerate(self.participants):
            if row.participant_id == row_id:
                self.participants[index] = _once_more(row, behalf, self._behalf.known(behalf))
                return
        place = self.source.place(passage.node if passage else None, span)
        self.participants.append(
            Participant(
                participant_id=row_id,
                meeting_id=self.meeting_id,
                role=role,
                party_kind=party.kind,
                state_code=party.state_code,
                organization_id=party.organization_id,
                name_as_printed=name if party.kind != "person" else person,
                person_name=person,
                person_name_variants=None,
                context=context,
                on_behalf_of=behalf.group if behalf else None,
                on_behalf_of_id=self._behalf.known(behalf),
                also_national=behalf.also_national if behalf else None,
                capacity=capacity,
                date=self.head.date,
                sitting_from=self.head.sitting,
                sitting_to=self.head.sitting,
                times_listed=1,
                document_id=place.document_id,
                paragraph_id=place.paragraph_id,
                source_start=place.source_start,
                source_end=place.source_end,
            )
        )

    def _unknown(self, name: str, span: tuple[int, int], passage: Passage | None) -> None:
        self.issues.add(
            "warning",
            "party_unknown",
            f"'{name}' is printed after a speaker's name but is no known State or organization.",
            place=self.source.place(passage.node if passage else None, span),
            evidence=name,
            table="statements",
            record=self.sitting_id,
            about=f"{self.sitting_id}-{name}",
        )


def _once_more(row: Participant, behalf: For | None, group: str | None) -> Participant:
    """The row of one who speaks, or takes the Chair, again."""
    return replace(
        row,
        times_listed=row.times_listed + (row.role == "speaker"),
        on_behalf_of=row.on_behalf_of or (behalf.group if behalf else None),
        on_behalf_of_id=row.on_behalf_of_id or group,
        also_national=(
            row.also_national if row.on_behalf_of or behalf is None else behalf.also_national
        ),
    )
