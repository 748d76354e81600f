"""Documents to the rows of every table."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipelines.extract import checks, consistency, coverage
from pipelines.extract.adoption import adoption
from pipelines.extract.agenda import agenda_items, items_in_headings, sitting_agenda_items
from pipelines.extract.calendar import calendar
from pipelines.extract.citations import citations, mentions
from pipelines.extract.differences import Version
from pipelines.extract.documents import document_row, kind_of, paragraph_rows, sources_of
from pipelines.extract.finish import about_published, in_sequence, texts_of_rows, with_pages
from pipelines.extract.found import Found
from pipelines.extract.issues import IssueLog
from pipelines.extract.joining import join
from pipelines.extract.meet import Meet
from pipelines.extract.meetings import Meetings
from pipelines.extract.participants import ParticipantReader
from pipelines.extract.record import RecordReader
from pipelines.extract.sittings import Sittings
from pipelines.extract.source import Place, Source
from pipelines.extract.texts import agenda_texts
from pipelines.extract.versions import merge
from pipelines.extract.votes import VoteReader
from pipelines.extract.works import precedence, works_of
from pipelines.names.instruments import instrument_rows
from pipelines.names.organizations import organization_rows
from pipelines.names.states import state_name_rows, state_rows
from pipelines.tables import Row, Sourced
from pipelines.text.model import ParsedDocument

Rows = dict[str, list[Row]]
"""Rows by name of table."""


class _Extraction:
    """One run over all documents."""

    def __init__(self, documents: Iterable[ParsedDocument]) -> None:
        self.issues = IssueLog()
        self.works = works_of(sources_of(documents, self.issues))
        self.sources = [source for work in self.works for source in work.sources]
        self.meetings = Meetings(self.sources)
        self.symbols = {
            symbol: source.document_id
            for source in reversed(self.sources)
            for symbol in source.symbols
        }
        self.sittings_stated: dict[str, tuple[int, Place, str]] = {}
        self.found = Found()
        self.versions: dict[str, Version] = {}
        self.reports = self._reports()
        """Meeting, or what it reports on, to the work its proceedings are read from."""

    def run(self) -> Rows:
        """The rows of every table."""
        for work in self.works:
            versions = [Version(source, self._version(source)) for source in work.sources]
            self.versions |= {v.source.document_id: v for v in versions}
            join(self.found, merge(versions, self.issues), self.issues, self._words)
        found = self.found
        meetings = self.meetings.rows(
            found.calendar,
            {meeting_id: stated[0] for meeting_id, stated in self.sittings_stated.items()},
            self._held_sessions(),
            self.issues,
        )
        consistency.check_calendar(found.calendar, meetings, self.issues)
        raw = {source.document_id: source.document.raw.text for source in self.sources}
        consistency.check_dates(
            meetings, found.sittings, found.vote_events, found.participants, raw, self.issues
        )
        found.texts += self.meetings.texts()
        work_of = {source.document_id: source.work_id for source in self.sources}
        followed = {work.sources[0].document_id for work in self.works}
        found.vote_events = in_sequence(found.vote_events, work_of, followed)
        rows: Rows = {name: list(values) for name, values in vars(found).items()}
        rows["works"] = [work.row() for work in self.works]
        rows["meetings"] = list(meetings)
        rows["meeting_mentions"] = list(self.meetings.mentions())
        rows["states"] = list(state_rows())
        rows["state_names"] = list(state_name_rows())
        rows["organizations"] = list(organization_rows())
        rows["instruments"] = list(instrument_rows())
        rows["texts"] = list(texts_of_rows(found.texts, rows))
        rows["issues"] = list(about_published(self.issues.rows, rows))
        return with_pages(rows, {s.document_id: s.document.raw for s in self.sources})

    def _words(self, row: Sourced) -> str:
        """The words a row was read from."""
        return self.versions[row.document_id].passage(row)

    def _version(self, source: Source) -> Found:
        """What one version of a work tells."""
        found = Found()
        self._document(source, found)
        self._proceedings(source, found)
        found.texts += agenda_texts(found.agenda_items)
        return found

    def _document(self, source: Source, found: Found) -> None:
        """What any document tells: its outline, what it cites and names, what it decides."""
        checks.check_reading(source, self.issues)
        checks.check_title(source, self.meetings, self.issues)
        cited = citations(source, self.issues)
        consistency.check_citations(cited, self.issues)
        found.documents.append(document_row(source))
        found.paragraphs += paragraph_rows(source)
        found.citations += cited
        found.mentions += mentions(source)
        if source.document.record_head is None:
            # What a speaker says of meetings to come decides nothing.
            found.calendar += calendar(source, self.meetings, self.symbols)

    def _proceedings(self, source: Source, found: Found) -> None:
        """What a document tells of the meeting it is the record of."""
        own = self.meetings.own(source)
        if source.document.record_head is not None:
            self._record(source, own.meeting_id if own else None, found)
            return
        sittings = None
        reports = source.conference is not None or (own is not None and own.kind == "committee")
        if own is not None and reports:
            if kind_of(source) == "report" and self._is_first_report(source, own):
                # A session of the Assembly is of the year that it opens in: 1945 and its number.
                of_session = 1945 + own.ordinal if own.series == "ga" and own.ordinal else None
                year, of_many = own.year or of_session, own.kind == "committee"
                sittings = Sittings(source, own.meeting_id, year, of_many=of_many)
                self._report(source, own, sittings, found)
            elif kind_of(source) == "summary_record" and source.document.masthead.sitting:
                sittings = Sittings(source, own.meeting_id, own.year)
                self._summary(source, sittings, found)
        elif own is not None and source.document.resolution:
            rows, events = adoption(source, own.meeting_id, self.issues)
            found.sittings += rows
            found.vote_events += events
        reader = ParticipantReader(source, self.meetings, sittings, self.issues)
        participants, represented = reader.read()
        found.participants += participants
        found.represented_states += represented
        consistency.check_spoken_for(participants, represented, self.issues)
        consistency.check_heads(source, participants, self.issues)
        coverage.check_own_meeting(source, self.meetings, self.issues)
        coverage.check_record(source, sittings is not None, self.issues)
        if sittings is not None:
            read = [*participants, *represented, *found.votes]
            spans = [(row.source_start, row.source_end) for row in read]
            coverage.check_lists(source, spans, self.issues)

    def _summary(self, source: Source, sittings: Sittings, found: Found) -> None:
        """What the summary record of one sitting tells: what it took up and decided."""
        items, taken_up = items_in_headings(source, sittings)
        found.agenda_items += items
        found.sitting_agenda_items += taken_up
        votes = VoteReader(source, sittings, self.issues)
        votes.read()
        found.sittings += sittings.rows(self.issues)
        found.vote_events += votes.events
        found.votes += votes.votes

    def _assembly(self, source: Source) -> str | None:
        """The session of the General Assembly that the head of a report names, where known."""
        known = {meet.meeting_id for meet in self.meetings.register.meets}
        meeting_id = f"ga-{source.document.masthead.session}"
        return meeting_id if meeting_id in known else None

    def _record(self, source: Source, meeting_id: str | None, found: Found) -> None:
        """What the verbatim record of a sitting tells."""
        if meeting_id is None:
            self.issues.add(
                "error",
                "record_meeting_unknown",
                "The record does not tell the meeting its sitting is of; its statements and "
                "decisions are not read.",
                document_id=source.document_id,
                table="sittings",
                handling="unresolved",
            )
            return
        record = RecordReader(source, meeting_id, self.issues)
        record.read()
        found.sittings += record.sittings
        found.statements += record.statements
        found.agenda_items += record.agenda_items.values()
        found.sitting_agenda_items += record.taken_up
        found.participants += record.participants
        found.represented_states += record.represented
        consistency.check_spoken_for(record.participants, record.represented, self.issues)
        if record.votes is not None:
            found.vote_events += record.votes.events
            found.votes += record.votes.votes
            consistency.check_names(record.votes.votes, self.issues)

    def _reports(self) -> dict[str, str]:
        """Of several reports on one meeting the one whose proceedings are read.

        A revision replaces what it revises; a corrigendum replaces nothing. A main committee of
        the General Assembly reports on each item of its agenda apart.
        """
        found: dict[str, list[Source]] = {}
        for work in self.works:
            for source in work.sources:
                own = self.meetings.own(source)
                if own is not None and kind_of(source) == "report":
                    found.setdefault(_reported(source, own), []).append(source)
        return {
            reported: min(
                sources, key=lambda source: precedence(source.symbol, source.work_id)
            ).work_id
            for reported, sources in found.items()
        }

    def _is_first_report(self, source: Source, own: Meet) -> bool:
        """Whether no other document has told of this meeting's proceedings.

        A second version of a report tells the same once more; its rows would stand twice.
        """
        first = self.reports[_reported(source, own)]
        if first == source.work_id:
            return True
        self.issues.add(
            "warning",
            "meeting_reported_twice",
            f"The proceedings of {own.meeting_id} are read from {first}; this document reports on "
            "the same meeting, and its account is not read.",
            document_id=source.document_id,
            table="meetings",
            record=own.meeting_id,
            handling="dropped",
        )
        return False

    def _report(self, source: Source, own: Meet, sittings: Sittings, found: Found) -> None:
        """What only the report of a meeting tells: sittings, agenda, decisions."""
        rows = sittings.rows(self.issues)
        found.sittings += sittings.of_assembly(self._assembly(source))
        items = agenda_items(source, sittings.meeting_id, self.issues)
        votes = VoteReader(source, sittings, self.issues)
        votes.read()
        found.sittings += rows
        found.agenda_items += items
        found.sitting_agenda_items += sitting_agenda_items(source, sittings, items, self.issues)
        found.vote_events += votes.events
        found.votes += votes.votes
        consistency.check_names(votes.votes, self.issues)
        stated = _stated(source)
        if stated is not None:
            first = self.sittings_stated.setdefault(sittings.meeting_id, stated)
            consistency.check_stated(sittings.meeting_id, first, stated, self.issues)
        if own.kind != "committee":
            # A committee reports on one item of its agenda, and names the sittings it took.
            consistency.check_sittings(source, own.meeting_id, stated, rows, self.issues)

    def _held_sessions(self) -> set[int]:
        """General Assembly sessions that were held: a resolution or sitting of theirs is told."""
        symbols = (
            re.match(r"A/(?:RES|DEC)/(\d+)/", c.cited_symbol or "") for c in self.found.citations
        )
        sat = (re.match(r"ga-(\d+)(?:-c\d+)?$", s.meeting_id) for s in self.found.sittings)
        return {int(match[1]) for match in (*symbols, *sat) if match}


def extract(documents: Iterable[ParsedDocument]) -> tuple[Rows, list[Source]]:
    """All rows of all tables, reference lists and issues included, and the documents' ids."""
    extraction = _Extraction(documents)
    return extraction.run(), extraction.sources


def _reported(source: Source, own: Meet) -> str:
    """What a report is on: a meeting, or of a main committee what stands under one symbol."""
    if own.kind != "committee":
        return own.meeting_id
    return re.sub(r"/(?:Rev|Corr)\.\d+", "", source.symbol or source.work_id)


def _stated(source: Source) -> tuple[int, Place, str] | None:
    """How many sittings the report says were held, and where it says so."""
    for passage in source.body:
        for count, start, end in source.language.sittings_stated(passage.lead.tight):
            place = source.place(passage.node, passage.lead.span(start, end))
            return count, place, passage.lead.printed(start, end)
    return None
