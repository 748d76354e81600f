"""Documents to the rows of every table."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipelines.extract import checks
from pipelines.extract.adoption import adoption
from pipelines.extract.agenda import agenda_items, sitting_agenda_items
from pipelines.extract.calendar import calendar
from pipelines.extract.citations import citations, mentions
from pipelines.extract.documents import document_row, kind_of, paragraph_rows, sources_of
from pipelines.extract.issues import IssueLog
from pipelines.extract.meetings import Meetings
from pipelines.extract.parties import PartyReader
from pipelines.extract.sittings import Sittings
from pipelines.extract.source import Place, Source
from pipelines.extract.votes import VoteReader
from pipelines.names.instruments import instrument_rows
from pipelines.names.organizations import organization_rows
from pipelines.names.states import state_name_rows, state_rows
from pipelines.tables import Issue, Row
from pipelines.text.model import ParsedDocument

Rows = dict[str, list[Row]]


class _Collector:
    """Rows as they are read, table by table."""

    def __init__(self, documents: Iterable[ParsedDocument]) -> None:
        self.issues = IssueLog()
        self.sources = sources_of(documents, self.issues)
        self.meetings = Meetings(self.sources)
        self.symbols = {s.symbol: s.document_id for s in self.sources if s.symbol}
        self.sittings_stated: dict[str, int] = {}
        self.rows: Rows = {}

    def add(self, table: str, rows: Iterable[Row]) -> None:
        self.rows.setdefault(table, []).extend(rows)


def extract(documents: Iterable[ParsedDocument]) -> tuple[Rows, list[Source]]:
    """All rows of all tables, reference lists and issues included, and the documents' ids."""
    found = _Collector(documents)
    for source in found.sources:
        _read(found, source)
    _meetings(found)
    _check(found)
    found.rows["issues"] = list(found.issues.rows)
    found.rows["states"] = list(state_rows())
    found.rows["state_names"] = list(state_name_rows())
    found.rows["organizations"] = list(organization_rows())
    found.rows["instruments"] = list(instrument_rows())
    return found.rows, found.sources


def _read(found: _Collector, source: Source) -> None:
    issues = found.issues
    checks.check_reading(source, issues)
    checks.check_title(source, found.meetings, issues)
    found.add("documents", [document_row(source)])
    found.add("paragraphs", paragraph_rows(source))
    cited = citations(source, issues)
    found.add("citations", cited)
    checks.check_citations(cited, issues)
    found.add("mentions", mentions(source))
    found.add("calendar", calendar(source, found.meetings, found.symbols))
    own = found.meetings.own(source)
    sittings = None
    if own is not None and source.document.masthead.conference is not None:
        if kind_of(source) == "report":
            sittings = Sittings(source, own.meeting_id, own.year)
            _report(found, source, sittings)
    elif own is not None and source.document.resolution:
        sitting_rows, events = adoption(source, own.meeting_id, issues)
        found.add("sittings", sitting_rows)
        found.add("vote_events", events)
    parties = PartyReader(source, found.meetings, sittings, issues)
    parties.read()
    found.add("participants", parties.rows)
    found.add("represented_states", parties.represented)
    checks.check_spoken_for(parties.rows, parties.represented, issues)


def _report(found: _Collector, source: Source, sittings: Sittings) -> None:
    """What only the report of a meeting tells: sittings, agenda, decisions."""
    issues = found.issues
    rows = sittings.rows(issues)
    found.add("sittings", rows)
    items = agenda_items(source, sittings.meeting_id, issues)
    found.add("agenda_items", items)
    found.add("sitting_agenda_items", sitting_agenda_items(source, sittings, items, issues))
    votes = VoteReader(source, sittings, issues)
    votes.read()
    found.add("vote_events", votes.events)
    found.add("votes", votes.votes)
    checks.check_names(votes.votes, issues)
    stated = _stated(source)
    if stated is not None:
        found.sittings_stated[sittings.meeting_id] = stated[0]
    checks.check_sittings(source, sittings.meeting_id, stated, rows, issues)


def _stated(source: Source) -> tuple[int, Place, str] | None:
    """How many sittings the report says were held, and where it says so."""
    for passage in source.body:
        for count, start, end in source.language.sittings_stated(passage.lead.tight):
            place = source.place(passage.node, passage.lead.span(start, end))
            return count, place, passage.lead.printed(start, end)
    return None


def _meetings(found: _Collector) -> None:
    held = set()
    for row in found.rows.get("citations", []):
        match = re.match(r"A/(?:RES|DEC)/(\d+)/", getattr(row, "cited_symbol", None) or "")
        if match:
            held.add(int(match[1]))
    found.rows["meetings"] = list(
        found.meetings.rows(
            found.rows.get("calendar", []), found.sittings_stated, held, found.issues
        )
    )
    found.rows["meeting_mentions"] = list(found.meetings.mentions())


def _check(found: _Collector) -> None:
    raw = {s.document_id: s.document.raw.text for s in found.sources}
    checks.check_dates(
        found.rows["meetings"],
        found.rows.get("sittings", []),
        found.rows.get("vote_events", []),
        found.rows.get("participants", []),
        raw,
        found.issues,
    )


def issue_rows(rows: Rows) -> list[Issue]:
    """The issues among all rows."""
    return [row for row in rows["issues"] if isinstance(row, Issue)]
