"""One document in several languages: its facts once, and where the versions differ."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from pipelines.extract.agenda import in_places
from pipelines.extract.differences import Differences, Version, paragraph_key
from pipelines.extract.found import Found
from pipelines.extract.issues import IssueLog
from pipelines.extract.source import Source
from pipelines.extract.version_agenda import same_items
from pipelines.extract.version_rows import Facts, Merger, Parties
from pipelines.extract.version_votes import merge_votes
from pipelines.tables import (
    AgendaItem,
    CalendarEntry,
    Participant,
    Sitting,
    SittingAgendaItem,
    Statement,
)


def followed(sources: Sequence[Source]) -> tuple[Source, str]:
    """The version that is followed where several differ, and why: a code of `FOLLOWED`.

    That is the one in the language the document was written in, as any version states it; else
    the first by language code.
    """
    if len(sources) == 1:
        return sources[0], "only_version"
    stated = {s.document.masthead.original_language for s in sources} - {None}
    for source in sources:
        if stated == {source.document.language}:
            return source, "original_language"
    return min(sources, key=lambda source: source.document.language), "first_language"


def merge(versions: Sequence[Version], issues: IssueLog) -> Found:
    """The facts of one work: what its versions agree on once, the rest as the first has it.

    Args:
        versions: the version that is followed first.
        issues: where the differences are recorded, with the passages of both versions.

    What only another version has is taken from there; where the lists of a vote do not add up in
    the version followed and do in another, that vote is taken from the other as a whole. Rows
    that stand for one language each (paragraphs, citations, mentions) are all kept.
    """
    first = versions[0]
    if len(versions) == 1:
        return first.found
    merged = Found()
    for version in versions:
        merged.documents += version.found.documents
        merged.paragraphs += version.found.paragraphs
        merged.citations += version.found.citations
        merged.mentions += version.found.mentions
        merged.texts += version.found.texts
    differences = Differences(versions, issues)
    differences.heads(_HEADS)
    differences.paragraphs()
    merger = Merger(versions, differences)
    merged.sittings = merger.table(
        Facts("sittings", Sitting, _sitting, ("date", "opened_at", "closed_at", "city"))
    )
    merged.statements = merger.table(
        Facts(
            "statements",
            Statement,
            _statement,
            ("state_code", "organization_id", "on_behalf_of_id"),
        )
    )
    merged.agenda_items = in_places(
        merger.table(
            Facts(
                "agenda_items",
                AgendaItem,
                _item(versions),
                ("agenda_symbol",),
                _seat_of_item,
                ("number",),
            )
        )
    )
    merged.sitting_agenda_items = merger.table(
        Facts("sitting_agenda_items", SittingAgendaItem, merger.taken_up, ())
    )
    merged.calendar = merger.table(
        Facts("calendar", CalendarEntry, _entry, _SCHEDULED, _seat_of_entry, ("meeting_id",))
    )
    merged.participants = merger.table(
        Facts(
            "participants",
            Participant,
            Parties(),
            _PRESENT,
            _seat_of_party,
            ("state_code", "organization_id", "party_kind"),
            barely=_is_barely,
            told=("person_name", "on_behalf_of"),
        )
    )
    merged.represented_states = merger.spoken_for(merged.participants)
    merged.vote_events, merged.votes = merge_votes(versions, differences, issues)
    differences.tell()
    merged.texts = merger.renamed(merged.texts)
    for (table, document_id, record), published in merger.twins.items():
        issues.rename(table, document_id, record, published)
    return merged


_HEADS = ("date", "session", "agenda_items", "original_language")
_SCHEDULED = (
    "year",
    "start_date",
    "end_date",
    "date_precision",
    "duration",
    "duration_bound",
    "decided_by_symbol",
    "city",
)
_PRESENT = ("state_code", "date", "sitting_from", "sitting_to", "on_behalf_of_id", "also_national")


def _sitting(row: Sitting, _source: Source) -> Hashable:
    return row.sitting_id


def _statement(row: Statement, _source: Source) -> Hashable:
    return row.statement_id


def _entry(row: CalendarEntry, _source: Source) -> Hashable:
    return row.calendar_id


def _item(versions: Sequence[Version]) -> Callable[[AgendaItem, Source], Hashable]:
    pairs = {
        version.source.document_id: same_items(versions[0], version) for version in versions[1:]
    }

    def key(row: AgendaItem, source: Source) -> Hashable:
        same = pairs.get(source.document_id, {})
        return same.get(row.agenda_item_id, row.agenda_item_id)

    return key


def _seat_of_item(row: AgendaItem, _source: Source) -> Hashable:
    return row.meeting_id, row.position


def _seat_of_entry(row: CalendarEntry, source: Source) -> Hashable:
    return paragraph_key(row, source), row.kind


def _is_barely(row: Participant, other: Participant) -> bool:
    """Whether one version names the person of a State who is elected, and the other the State."""
    return (
        {row.party_kind, other.party_kind} == {"person", "state"}
        and row.state_code is not None
        and (row.meeting_id, row.role, row.state_code)
        == (other.meeting_id, other.role, other.state_code)
    )


def _seat_of_party(row: Participant, source: Source) -> Hashable:
    if row.party_kind == "person":
        return None
    return row.meeting_id, row.role, row.context, paragraph_key(row, source)
