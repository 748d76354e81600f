"""What several works tell of one thing: a resolution, the record of a sitting, a report."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from typing import TypeVar

from pipelines.extract.differences import place_of
from pipelines.extract.found import Found
from pipelines.extract.issues import IssueLog
from pipelines.extract.same_votes import Words, same_votes
from pipelines.tables import Participant, Sourced, VoteEvent

R = TypeVar("R", bound=Sourced)


def join(found: Found, more: Found, issues: IssueLog, words: Words) -> None:
    """Add the rows of one work to those of others that were read before.

    A sitting or a decision that two works tell of is one row: the fuller telling is published,
    and where the two contradict each other an issue says so. A party that another work has named
    in the same role at the same meeting is not named again.

    Args:
        found: the rows that were read before.
        more: those of another work.
        issues: where it is recorded that works contradict each other.
        words: the words that a row was read from.
    """
    same_votes(found, more, issues, words)
    log = (issues, words)
    gone = _one_telling(found.vote_events, more.vote_events, "vote_event_id", _DECIDED, log)
    found.votes = [
        vote
        for vote in (*found.votes, *more.votes)
        if (vote.vote_event_id, vote.document_id) not in gone
    ]
    _one_telling(found.sittings, more.sittings, "sitting_id", ("date",), log)
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
    _one_agenda(found, more)
    told = {row.statement_id for row in found.statements}
    found.statements += [row for row in more.statements if row.statement_id not in told]
    taken = {(r.sitting_id, r.agenda_item_id, r.action) for r in found.sitting_agenda_items}
    found.sitting_agenda_items += [
        row
        for row in more.sitting_agenda_items
        if (row.sitting_id, row.agenda_item_id, row.action) not in taken
    ]
    for name in ("documents", "paragraphs", "citations", "mentions", "calendar", "texts"):
        getattr(found, name).extend(getattr(more, name))


_DECIDED = ("sitting_number", "date", "result", "total_yes", "total_no", "total_abstentions")


def _one_agenda(found: Found, more: Found) -> None:
    """Put the items of another work among those known.

    The agenda that a report says was adopted comes before the headings of the record of a
    sitting; one record may name an item by its number alone, the next by its title.
    """
    records = {
        row.document_id
        for row in (*found.documents, *more.documents)
        if row.kind in ("summary_record", "verbatim_record")
    }
    at = {row.agenda_item_id: index for index, row in enumerate(found.agenda_items)}
    for row in more.agenda_items:
        index = at.get(row.agenda_item_id)
        if index is None:
            found.agenda_items.append(row)
            continue
        known = found.agenda_items[index]
        found.agenda_items[index] = min(
            (known, row), key=lambda one: (one.document_id in records, _fullness(one))
        )


def _one_telling(
    rows: list[R], more: list[R], key: str, columns: tuple[str, ...], log: tuple[IssueLog, Words]
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
        fuller, other = sorted((row, known), key=_fullness)
        rows[index] = fuller
        gone.add((getattr(other, key), other.document_id))
        for column in columns:
            said, also = getattr(fuller, column), getattr(other, column)
            if None not in (said, also) and said != also:
                _contradict(fuller, other, key, column, log)
    return gone


def _fullness(row: Sourced) -> tuple[bool, int, str]:
    """What comes first: lists that add up, then what tells most, whatever was read first."""
    cells = row.as_dict()
    told = sum(value is not None for value in cells.values())
    return cells.get("reconciles") is not True, -told, row.document_id


def _contradict(
    row: Sourced, other: Sourced, key: str, column: str, log: tuple[IssueLog, Words]
) -> None:
    """Two works tell one thing differently; the words of both are given."""
    record = str(getattr(row, key))
    issues, words = log
    issues.add(
        "warning",
        "documents_differ",
        f"{column} of {record} is {getattr(row, column)} in {row.document_id} and "
        f"{getattr(other, column)} in {other.document_id}; the former, which tells more, is "
        "published.",
        place=place_of(row),
        evidence=words(row),
        other=(place_of(other), words(other)),
        table="vote_events" if isinstance(row, VoteEvent) else "sittings",
        record=record,
        about=f"{record}-{column}-{other.document_id}",
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
