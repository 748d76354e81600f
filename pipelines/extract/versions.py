"""One document in several languages: its facts once, and where the versions differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from pipelines.extract.differences import Differences, Version
from pipelines.extract.found import Found
from pipelines.extract.issues import IssueLog
from pipelines.extract.source import Source
from pipelines.extract.version_votes import merge_votes
from pipelines.tables import (
    AgendaItem,
    CalendarEntry,
    Participant,
    RepresentedState,
    Sitting,
    SittingAgendaItem,
    Sourced,
    Statement,
)

R = TypeVar("R", bound=Sourced)


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
    merger = _Merger(versions, differences)
    merged.sittings = merger.table(
        "sittings", Sitting, _sitting, ("date", "opened_at", "closed_at")
    )
    merged.statements = merger.table(
        "statements", Statement, _statement, ("state_code", "organization_id", "on_behalf_of_id")
    )
    merged.agenda_items = merger.table(
        "agenda_items", AgendaItem, lambda row, _: row.agenda_item_id, ("agenda_symbol",)
    )
    merged.sitting_agenda_items = merger.table(
        "sitting_agenda_items",
        SittingAgendaItem,
        lambda row, _: (row.sitting_id, row.agenda_item_id, row.action),
        (),
    )
    merged.calendar = merger.table("calendar", CalendarEntry, _entry, _SCHEDULED)
    merged.participants = merger.table("participants", Participant, _Parties(), _PRESENT)
    merged.represented_states = merger.spoken_for(merged.participants)
    merged.vote_events, merged.votes = merge_votes(versions, differences, issues)
    return merged


_SCHEDULED = (
    "year",
    "start_date",
    "end_date",
    "date_precision",
    "duration",
    "duration_bound",
    "decided_by_symbol",
)
_PRESENT = ("state_code", "date", "sitting_from", "sitting_to", "on_behalf_of_id", "also_national")


def _sitting(row: Sitting, _source: Source) -> Hashable:
    return row.sitting_id


def _statement(row: Statement, _source: Source) -> Hashable:
    return row.statement_id


def _entry(row: CalendarEntry, _source: Source) -> Hashable:
    return row.calendar_id


def _paragraph(row: Sourced, source: Source) -> str | None:
    """The key of a paragraph without its document."""
    return row.paragraph_id.removeprefix(f"{source.document_id}-") if row.paragraph_id else None


class _Parties:
    """What makes two rows of two versions one party in one role.

    Persons and parties without a code are told apart by their order in the paragraph.
    """

    def __init__(self) -> None:
        self._order: dict[tuple[str, Hashable], int] = defaultdict(int)

    def __call__(self, row: Participant, source: Source) -> Hashable:
        code = row.organization_id or (row.state_code if row.party_kind == "state" else None)
        base = (row.meeting_id, row.role, row.party_kind, code)
        where: Hashable = (*base, _paragraph(row, source))
        order = 0
        if code is None:
            self._order[source.document_id, where] += 1
            order = self._order[source.document_id, where]
        return (*base, _paragraph(row, source), order) if code is None else (*base, row.context)


class _Merger:
    """Merges the tables of one work, votes aside."""

    def __init__(self, versions: Sequence[Version], differences: Differences) -> None:
        self.versions = versions
        self.differences = differences
        self.twins: dict[str, str] = {}
        """Id of a participant in another version to the id that is published."""

    def table(
        self,
        name: str,
        kind: type[R],
        key: Callable[[R, Source], Hashable],
        columns: tuple[str, ...],
    ) -> list[R]:
        """The rows of one table: those of the version followed, then what others add."""
        chosen: dict[Hashable, R] = {}
        seen: dict[Hashable, set[str]] = defaultdict(set)
        for version in self.versions:
            rows: list[R] = getattr(version.found, name)
            for row in rows:
                at = key(row, version.source)
                seen[at].add(version.language)
                known = chosen.get(at)
                if known is None:
                    chosen[at] = row
                    continue
                if isinstance(row, Participant) and isinstance(known, Participant):
                    self.twins[row.participant_id] = known.participant_id
                chosen[at] = self._one_of(name, known, row, columns)
        for at, row in chosen.items():
            self.differences.missing(name, row, seen[at])
        return list(chosen.values())

    def _one_of(self, name: str, known: R, row: R, columns: tuple[str, ...]) -> R:
        """One row for two: the fuller where they agree, the one followed where they do not."""
        differing = [
            column
            for column in columns
            if None not in (getattr(known, column), getattr(row, column))
            and getattr(known, column) != getattr(row, column)
        ]
        for column in differing:
            self.differences.differ(name, known, row, column)
        more = [c for c in columns if getattr(known, c) is None and getattr(row, c) is not None]
        less = [c for c in columns if getattr(known, c) is not None and getattr(row, c) is None]
        if differing or less or not more:
            return known
        # A date or number that the version followed leaves out stands with the words of the other.
        return replace(row, **_identity(known))

    def spoken_for(self, participants: list[Participant]) -> list[RepresentedState]:
        """The States spoken for by name, tied to the speaker that is published."""
        published = {row.participant_id for row in participants}
        rows: dict[Hashable, RepresentedState] = {}
        seen: dict[Hashable, set[str]] = defaultdict(set)
        for version in self.versions:
            for row in version.found.represented_states:
                owner = self.twins.get(row.participant_id, row.participant_id)
                if owner not in published:
                    continue
                at = (owner, row.state_code or row.state_name)
                seen[at].add(version.language)
                rows.setdefault(at, replace(row, participant_id=owner))
        for key, row in rows.items():
            self.differences.missing("represented_states", row, seen[key])
        return list(rows.values())


def _identity(row: Sourced) -> dict[str, Any]:
    """The id of a row, kept where the row is published in the words of another version."""
    return {"participant_id": row.participant_id} if isinstance(row, Participant) else {}
