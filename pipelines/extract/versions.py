"""One document in several languages: its facts once, and where the versions differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from pipelines.extract.found import Found
from pipelines.extract.issues import IssueLog
from pipelines.extract.source import Place, Source
from pipelines.languages.partial import tables_not_read
from pipelines.tables import (
    AgendaItem,
    CalendarEntry,
    Participant,
    RepresentedState,
    Sitting,
    SittingAgendaItem,
    Sourced,
    Statement,
    Vote,
    VoteEvent,
)

R = TypeVar("R", bound=Sourced)

LONGEST_EVIDENCE = 240
"""Characters of a passage shown beside that of another version."""


@dataclass(frozen=True)
class Version:
    """A document in one language, and the rows read from it."""

    source: Source
    found: Found

    @property
    def language(self) -> str:
        """Its ISO 639-1 code."""
        return self.source.document.language

    def passage(self, row: Sourced) -> str:
        """The words a row was read from, the first of many."""
        raw = self.source.document.raw.text[row.source_start : row.source_end]
        return " ".join(raw.split())[:LONGEST_EVIDENCE].rstrip()


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
    merger = _Merger(versions, issues)
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
    merger.votes(merged)
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
_DECIDED = (
    "sitting_number",
    "date",
    "vote_scope",
    "document_symbol",
    "section",
    "paragraph",
    "as_amended",
    "procedure",
    "result",
    "total_yes",
    "total_no",
    "total_abstentions",
    "resulting_symbol",
)


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
    """Merges the tables of one work."""

    def __init__(self, versions: Sequence[Version], issues: IssueLog) -> None:
        self.versions = versions
        self.issues = issues
        self.of_document = {version.source.document_id: version for version in versions}
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
            self._missing(name, row, seen[at])
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
            self.differ(name, known, row, column)
        more = [c for c in columns if getattr(known, c) is None and getattr(row, c) is not None]
        less = [c for c in columns if getattr(known, c) is not None and getattr(row, c) is None]
        if differing or less or not more:
            return known
        # A date or number that the version followed leaves out stands with the words of the other.
        return replace(row, **_identity(known))

    def differ(self, name: str, known: Sourced, row: Sourced, column: str) -> None:
        """Two versions say two things."""
        one, other = self._of(known), self._of(row)
        record = _record(name, known)
        self.issues.add(
            "warning",
            "versions_differ",
            f"{column} is {getattr(known, column)} in the version in {one.language} and "
            f"{getattr(row, column)} in that in {other.language}; the former is published.",
            place=_place(known),
            evidence=one.passage(known),
            other=(_place(row), other.passage(row)),
            table=name,
            record=record,
            about=f"{record}-{column}-{other.language}",
        )

    def _missing(self, name: str, row: Sourced, languages: set[str]) -> None:
        """A row that some versions do not have."""
        # A version in a language of which the table is not read yet lacks nothing.
        lacking = [
            v.language
            for v in self.versions
            if v.language not in languages and name not in tables_not_read(v.source.language)
        ]
        if not lacking:
            return
        version = self._of(row)
        record = _record(name, row)
        self.issues.add(
            "warning",
            "not_in_every_version",
            f"This row of {name} is read from the version in {version.language} and from none in "
            f"{', '.join(lacking)}; it is published.",
            place=_place(row),
            evidence=version.passage(row),
            table=name,
            record=record,
        )

    def _of(self, row: Sourced) -> Version:
        return self.of_document[row.document_id]

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
            self._missing("represented_states", row, seen[key])
        return list(rows.values())

    # Votes

    def votes(self, merged: Found) -> None:
        """Decisions, each with its lists from one version."""
        told: dict[str, list[VoteEvent]] = defaultdict(list)
        for version in self.versions:
            for event in version.found.vote_events:
                told[event.vote_event_id].append(event)
        for event_id, events in told.items():
            chosen = self._version_of(events)
            for other in events:
                if other is chosen:
                    continue
                for column in _DECIDED:
                    if getattr(other, column) != getattr(chosen, column):
                        self.differ("vote_events", chosen, other, column)
                self._lists_differ(event_id, chosen, other)
            self._missing("vote_events", chosen, {self._of(event).language for event in events})
            merged.vote_events.append(chosen)
            merged.votes += self._listed(chosen)

    def _listed(self, event: VoteEvent) -> list[Vote]:
        found = self._of(event).found
        return [vote for vote in found.votes if vote.vote_event_id == event.vote_event_id]

    def _version_of(self, events: list[VoteEvent]) -> VoteEvent:
        """The telling that is published: one whose lists add up, before one whose do not."""
        best = max(events, key=lambda event: _soundness(event))
        if best is events[0] or _soundness(best) == _soundness(events[0]):
            return events[0]
        one, other = self._of(best), self._of(events[0])
        self.issues.add(
            "warning",
            "vote_list_repaired",
            f"The lists and totals of this vote do not add up in the version in {other.language} "
            f"and do in that in {one.language}: the vote is published as the latter has it.",
            place=_place(best),
            evidence=one.passage(best),
            other=(_place(events[0]), other.passage(events[0])),
            table="vote_events",
            record=best.vote_event_id,
            handling="repaired",
        )
        return best

    def _lists_differ(self, event_id: str, chosen: VoteEvent, other: VoteEvent) -> None:
        """States that two versions list differently."""
        one, two = self._of(chosen), self._of(other)
        left = {v.state_code: v for v in self._listed(chosen) if v.state_code}
        right = {v.state_code: v for v in self._listed(other) if v.state_code}
        for code in sorted(left.keys() | right.keys()):
            mine, theirs = left.get(code), right.get(code)
            if mine and theirs and mine.vote == theirs.vote:
                continue
            at, to = mine or chosen, theirs or other
            self.issues.add(
                "error",
                "votes_differ",
                f"{code} is listed under {mine.vote if mine else 'no head'} in the version in "
                f"{one.language} and under {theirs.vote if theirs else 'no head'} in that in "
                f"{two.language}; the former is published.",
                place=_place(at),
                evidence=one.passage(at),
                other=(_place(to), two.passage(to)),
                table="vote_events",
                record=event_id,
                about=f"{event_id}-{code}",
            )


def _soundness(event: VoteEvent) -> int:
    """How far a telling of a vote holds: its lists add up; it has none; they do not add up."""
    return {True: 2, None: 1, False: 0}[event.reconciles]


def _place(row: Sourced) -> Place:
    return Place(row.document_id, row.paragraph_id, row.source_start, row.source_end)


_IDS = {
    "sittings": ("sitting_id",),
    "statements": ("statement_id",),
    "agenda_items": ("agenda_item_id",),
    "sitting_agenda_items": ("sitting_id", "agenda_item_id", "action"),
    "participants": ("participant_id",),
    "represented_states": ("participant_id", "state_name"),
    "vote_events": ("vote_event_id",),
    "calendar": ("calendar_id",),
}


def _record(name: str, row: Sourced) -> str:
    return "-".join(str(getattr(row, column)) for column in _IDS[name])


def _identity(row: Sourced) -> dict[str, Any]:
    """The id of a row, kept where the row is published in the words of another version."""
    return {"participant_id": row.participant_id} if isinstance(row, Participant) else {}
