"""Documents to the rows of every table."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from pipelines.extract import checks, consistency, coverage
from pipelines.extract.adoption import adoption
from pipelines.extract.agenda import agenda_items, sitting_agenda_items
from pipelines.extract.calendar import calendar
from pipelines.extract.citations import citations, mentions
from pipelines.extract.documents import document_row, kind_of, paragraph_rows, sources_of
from pipelines.extract.issues import IssueLog
from pipelines.extract.meetings import Meetings
from pipelines.extract.participants import ParticipantReader
from pipelines.extract.sittings import Sittings
from pipelines.extract.source import Place, Source
from pipelines.extract.votes import VoteReader
from pipelines.names.instruments import instrument_rows
from pipelines.names.organizations import organization_rows
from pipelines.names.states import state_name_rows, state_rows
from pipelines.tables import (
    AgendaItem,
    CalendarEntry,
    Citation,
    Document,
    Mention,
    Paragraph,
    Participant,
    RepresentedState,
    Row,
    Sitting,
    SittingAgendaItem,
    Vote,
    VoteEvent,
)
from pipelines.text.model import ParsedDocument

Rows = dict[str, list[Row]]
"""Rows by name of table."""


@dataclass
class _Found:
    """Rows read from the documents one by one."""

    documents: list[Document] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    calendar: list[CalendarEntry] = field(default_factory=list)
    sittings: list[Sitting] = field(default_factory=list)
    agenda_items: list[AgendaItem] = field(default_factory=list)
    sitting_agenda_items: list[SittingAgendaItem] = field(default_factory=list)
    vote_events: list[VoteEvent] = field(default_factory=list)
    votes: list[Vote] = field(default_factory=list)
    participants: list[Participant] = field(default_factory=list)
    represented_states: list[RepresentedState] = field(default_factory=list)


class _Extraction:
    """One run over all documents."""

    def __init__(self, documents: Iterable[ParsedDocument]) -> None:
        self.issues = IssueLog()
        self.sources = sources_of(documents, self.issues)
        self.meetings = Meetings(self.sources)
        self.symbols = {s.symbol: s.document_id for s in self.sources if s.symbol}
        self.sittings_stated: dict[str, int] = {}
        self.found = _Found()
        self.reports: dict[str, str] = {}
        """Meeting to the document its proceedings are read from."""

    def run(self) -> Rows:
        """The rows of every table."""
        for source in self.sources:
            self._document(source)
            self._proceedings(source)
        found = self.found
        meetings = self.meetings.rows(
            found.calendar, self.sittings_stated, self._held_sessions(), self.issues
        )
        consistency.check_calendar(found.calendar, meetings, self.issues)
        raw = {source.document_id: source.document.raw.text for source in self.sources}
        consistency.check_dates(
            meetings, found.sittings, found.vote_events, found.participants, raw, self.issues
        )
        rows: Rows = {name: list(values) for name, values in vars(found).items()}
        rows["meetings"] = list(meetings)
        rows["meeting_mentions"] = list(self.meetings.mentions())
        rows["issues"] = list(self.issues.rows)
        rows["states"] = list(state_rows())
        rows["state_names"] = list(state_name_rows())
        rows["organizations"] = list(organization_rows())
        rows["instruments"] = list(instrument_rows())
        return rows

    def _document(self, source: Source) -> None:
        """What any document tells: its outline, what it cites and names, what it decides."""
        checks.check_reading(source, self.issues)
        checks.check_title(source, self.meetings, self.issues)
        cited = citations(source, self.issues)
        consistency.check_citations(cited, self.issues)
        self.found.documents.append(document_row(source))
        self.found.paragraphs += paragraph_rows(source)
        self.found.citations += cited
        self.found.mentions += mentions(source)
        self.found.calendar += calendar(source, self.meetings, self.symbols)

    def _proceedings(self, source: Source) -> None:
        """What a document tells of the meeting it is the record of."""
        own = self.meetings.own(source)
        sittings = None
        if own is not None and source.document.masthead.conference is not None:
            if kind_of(source) == "report" and self._is_first_report(source, own.meeting_id):
                sittings = Sittings(source, own.meeting_id, own.year)
                self._report(source, sittings)
        elif own is not None and source.document.resolution:
            sitting_rows, events = adoption(source, own.meeting_id, self.issues)
            known = {sitting.sitting_id for sitting in self.found.sittings}
            self.found.sittings += [s for s in sitting_rows if s.sitting_id not in known]
            self.found.vote_events += events
        parties = ParticipantReader(source, self.meetings, sittings, self.issues)
        parties.read()
        self.found.participants += self._new_participants(parties.rows)
        self.found.represented_states += parties.represented
        consistency.check_spoken_for(parties.rows, parties.represented, self.issues)
        coverage.check_own_meeting(source, self.meetings, self.issues)
        if sittings is not None:
            read = [*parties.rows, *parties.represented, *self.found.votes]
            spans = [
                (row.source_start, row.source_end)
                for row in read
                if row.document_id == source.document_id
            ]
            coverage.check_lists(source, spans, self.issues)

    def _is_first_report(self, source: Source, meeting_id: str) -> bool:
        """Whether no other document has told of this meeting's proceedings.

        A second version of a report tells the same once more; its rows would stand twice.
        """
        first = self.reports.setdefault(meeting_id, source.document_id)
        if first == source.document_id:
            return True
        self.issues.add(
            "warning",
            "meeting_reported_twice",
            f"The proceedings of {meeting_id} are read from {first}; this document reports on "
            "the same meeting, and its account is not read.",
            document_id=source.document_id,
            table="meetings",
            record=meeting_id,
            handling="dropped",
        )
        return False

    def _new_participants(self, rows: list[Participant]) -> list[Participant]:
        """Parties no other document has named in the same role at the same meeting."""
        known = {_party(row) for row in self.found.participants}
        ids = {row.participant_id for row in self.found.participants}
        new = [row for row in rows if _party(row) not in known]
        return [
            replace(row, participant_id=f"{row.participant_id}-{row.document_id}")
            if row.participant_id in ids
            else row
            for row in new
        ]

    def _report(self, source: Source, sittings: Sittings) -> None:
        """What only the report of a meeting tells: sittings, agenda, decisions."""
        rows = sittings.rows(self.issues)
        items = agenda_items(source, sittings.meeting_id, self.issues)
        votes = VoteReader(source, sittings, self.issues)
        votes.read()
        self.found.sittings += rows
        self.found.agenda_items += items
        self.found.sitting_agenda_items += sitting_agenda_items(
            source, sittings, items, self.issues
        )
        self.found.vote_events += votes.events
        self.found.votes += votes.votes
        consistency.check_names(votes.votes, self.issues)
        stated = _stated(source)
        if stated is not None:
            self.sittings_stated[sittings.meeting_id] = stated[0]
        consistency.check_sittings(source, sittings.meeting_id, stated, rows, self.issues)

    def _held_sessions(self) -> set[int]:
        """General Assembly sessions that were held: a resolution of theirs is cited."""
        symbols = (
            re.match(r"A/(?:RES|DEC)/(\d+)/", c.cited_symbol or "") for c in self.found.citations
        )
        return {int(match[1]) for match in symbols if match}


def extract(documents: Iterable[ParsedDocument]) -> tuple[Rows, list[Source]]:
    """All rows of all tables, reference lists and issues included, and the documents' ids."""
    extraction = _Extraction(documents)
    return extraction.run(), extraction.sources


def _party(row: Participant) -> tuple[object, ...]:
    """What makes two rows of different documents one party in one role."""
    return (
        row.meeting_id,
        row.role,
        row.context,
        row.state_code,
        row.organization_id,
        row.person_name or row.name_as_printed if row.party_kind == "person" else None,
        row.name_as_printed if not (row.state_code or row.organization_id) else None,
    )


def _stated(source: Source) -> tuple[int, Place, str] | None:
    """How many sittings the report says were held, and where it says so."""
    for passage in source.body:
        for count, start, end in source.language.sittings_stated(passage.lead.tight):
            place = source.place(passage.node, passage.lead.span(start, end))
            return count, place, passage.lead.printed(start, end)
    return None
