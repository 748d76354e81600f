"""The works that documents are versions of, and what several works tell of one thing."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from pipelines.extract.alignment import counterparts
from pipelines.extract.documents import kind_of
from pipelines.extract.found import Found
from pipelines.extract.issues import IssueLog
from pipelines.extract.source import Place, Source
from pipelines.extract.versions import followed
from pipelines.tables import Participant, Sourced, VoteEvent, Work


@dataclass(frozen=True)
class Edition:
    """A work with its versions, the one that is followed first."""

    work_id: str
    sources: tuple[Source, ...]
    because: str

    def row(self) -> Work:
        """The row of the work."""
        first = self.sources[0]
        return Work(
            work_id=self.work_id,
            symbol=next((source.symbol for source in self.sources if source.symbol), None),
            kind=kind_of(first),
            date=first.document.masthead.date,
            languages="|".join(sorted(source.document.language for source in self.sources)),
            followed_language=first.document.language,
            followed_because=self.because,
        )


def works_of(sources: Sequence[Source]) -> list[Edition]:
    """The works in the order in which a version of each first stands."""
    groups: dict[str, list[Source]] = {}
    for source in sources:
        groups.setdefault(source.work_id, []).append(source)
    works = []
    for work_id, versions in groups.items():
        first, because = followed(versions)
        rest = sorted(
            (source for source in versions if source is not first),
            key=lambda source: source.document.language,
        )
        aligned = [replace(source, keys=_keys(first, source)) for source in rest]
        works.append(Edition(work_id, (first, *aligned), because))
    return works


def _keys(first: Source, other: Source) -> dict[str, str]:
    """Keys of the paragraphs of another version that are not those of their counterparts.

    A paragraph without a counterpart has a key of its own, which no other paragraph has.
    """
    pairs = counterparts(first.document.paragraphs, other.document.paragraphs)
    taken = {node.key for node in first.document.paragraphs}
    language = other.document.language
    keys = {
        key: twin or (f"{key}-{language}" if key in taken else key) for key, twin in pairs.items()
    }
    return {key: shared for key, shared in keys.items() if key != shared}


def precedence(symbol: str | None, work_id: str) -> tuple[bool, bool, int, str]:
    """Which of several documents on one thing comes first: the last revision, no correction."""
    revision = re.search(r"/Rev\.(\d+)", symbol or "")
    return (
        symbol is None,
        "/Corr." in (symbol or ""),
        -int(revision[1]) if revision else 0,
        work_id,
    )


R = TypeVar("R", bound=Sourced)


def join(found: Found, more: Found, issues: IssueLog) -> None:
    """Add the rows of one work to those of others that were read before.

    A sitting or a decision that two works tell of is one row: the fuller telling is published,
    and where the two contradict each other an issue says so. A party that another work has named
    in the same role at the same meeting is not named again.
    """
    gone = _one_telling(found.vote_events, more.vote_events, "vote_event_id", _DECIDED, issues)
    found.votes = [
        vote
        for vote in (*found.votes, *more.votes)
        if (vote.vote_event_id, vote.document_id) not in gone
    ]
    _one_telling(found.sittings, more.sittings, "sitting_id", ("date",), issues)
    known = {_party(row) for row in found.participants}
    ids = {row.participant_id for row in found.participants}
    new = [row for row in more.participants if _party(row) not in known]
    renamed = {
        row.participant_id: f"{row.participant_id}-{row.document_id}"
        for row in new
        if row.participant_id in ids
    }
    kept = {row.participant_id for row in new}
    found.participants += [
        replace(row, participant_id=renamed.get(row.participant_id, row.participant_id))
        for row in new
    ]
    found.represented_states += [
        replace(row, participant_id=renamed.get(row.participant_id, row.participant_id))
        for row in more.represented_states
        if row.participant_id in kept
    ]
    for name, key in (("agenda_items", "agenda_item_id"), ("statements", "statement_id")):
        rows = getattr(found, name)
        seen = {getattr(row, key) for row in rows}
        rows += [row for row in getattr(more, name) if getattr(row, key) not in seen]
    taken = {(r.sitting_id, r.agenda_item_id, r.action) for r in found.sitting_agenda_items}
    found.sitting_agenda_items += [
        row
        for row in more.sitting_agenda_items
        if (row.sitting_id, row.agenda_item_id, row.action) not in taken
    ]
    for name in ("documents", "paragraphs", "citations", "mentions", "calendar", "texts"):
        getattr(found, name).extend(getattr(more, name))


_DECIDED = ("sitting_number", "date", "result", "total_yes", "total_no", "total_abstentions")


def _one_telling(
    rows: list[R], more: list[R], key: str, columns: tuple[str, ...], issues: IssueLog
) -> set[tuple[Hashable, str]]:
    """Put the rows of another work among those known; gives key and document of those left out."""
    at = {getattr(row, key): index for index, row in enumerate(rows)}
    gone: set[tuple[Hashable, str]] = set()
    for row in more:
        index = at.get(getattr(row, key))
        if index is None:
            rows.append(row)
            continue
        known = rows[index]
        fuller, other = (row, known) if _fullness(row) > _fullness(known) else (known, row)
        rows[index] = fuller
        gone.add((getattr(other, key), other.document_id))
        for column in columns:
            said, also = getattr(fuller, column), getattr(other, column)
            if None not in (said, also) and said != also:
                _contradict(fuller, other, key, column, issues)
    return gone


def _fullness(row: Sourced) -> int:
    return sum(value is not None for value in row.as_dict().values())


def _contradict(row: Sourced, other: Sourced, key: str, column: str, issues: IssueLog) -> None:
    """Two works tell one thing differently; both places are given, the words are in the texts."""
    record = str(getattr(row, key))
    issues.add(
        "warning",
        "documents_differ",
        f"{column} of {record} is {getattr(row, column)} in {row.document_id} and "
        f"{getattr(other, column)} in {other.document_id}; the former, which tells more, is "
        "published.",
        place=Place(other.document_id, other.paragraph_id, other.source_start, other.source_end),
        table="vote_events" if isinstance(row, VoteEvent) else "sittings",
        record=record,
        about=f"{record}-{column}",
    )


def _party(row: Participant) -> tuple[object, ...]:
    """What makes two rows of different works one party in one role.

    The record of a sitting has each who spoke there, whoever spoke at another sitting.
    """
    of_sitting = row.context == "debate" or row.role == "presiding_officer"
    return (
        row.meeting_id,
        row.role,
        row.context,
        row.state_code,
        row.organization_id,
        row.person_name or row.name_as_printed if row.party_kind == "person" else None,
        row.name_as_printed if not (row.state_code or row.organization_id) else None,
        (row.sitting_from, row.person_name) if of_sitting else None,
    )
