"""Decisions that two works tell of: one event, and where their lists differ."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import replace

from pipelines.extract.differences import place_of
from pipelines.extract.found import Found
from pipelines.extract.issues import IssueLog
from pipelines.tables import Sourced, Vote, VoteEvent

Words = Callable[[Sourced], str]
"""The words that a row was read from."""


def same_votes(found: Found, more: Found, issues: IssueLog, words: Words) -> None:
    """Give a decision that two works tell of one id, and record where their lists differ.

    A resolution names its decision. Any other is known by the sitting, the text and the part of
    it that was decided on, where each work has one such decision.
    """
    _one_id(found, more, issues)
    known: dict[str, dict[str, Vote]] = defaultdict(dict)
    for vote in found.votes:
        known[vote.vote_event_id][vote.state_code or vote.state_name] = vote
    said: dict[str, dict[str, Vote]] = defaultdict(dict)
    for vote in more.votes:
        said[vote.vote_event_id][vote.state_code or vote.state_name] = vote
    for event_id, left in known.items():
        right = said.get(event_id)
        if not right:
            continue
        codes = [c for c in left.keys() | right.keys() if _head(left, c) != _head(right, c)]
        if not codes:
            continue
        code = min(codes)
        one = left.get(code) or next(iter(left.values()))
        two = right.get(code) or next(iter(right.values()))
        one, two = sorted((one, two), key=lambda vote: vote.document_id)
        issues.add(
            "error",
            "votes_differ",
            f"{one.document_id} and {two.document_id} list otherwise: {', '.join(sorted(codes))}; "
            "the lists that add up are published, of two such those of the document that tells "
            "more.",
            place=place_of(one),
            evidence=words(one),
            other=(place_of(two), words(two)),
            table="vote_events",
            record=event_id,
            about=f"{event_id}-{two.document_id}",
        )


def _head(votes: dict[str, Vote], code: str) -> str | None:
    return votes[code].vote if code in votes else None


def _what(event: VoteEvent) -> tuple[object, ...] | None:
    """What was decided on and where; None where the work does not tell."""
    if event.sitting_number is None or event.vote_scope is None:
        return None
    if event.document_symbol is None:
        # "decided to hold a general debate": one decision where both tell it in the same words
        if event.vote_scope not in ("procedural", "election"):
            return None
        return event.meeting_id, event.sitting_number, "".join(event.motion.split())
    part = (event.vote_scope, event.section, event.paragraph)
    return event.meeting_id, event.sitting_number, event.document_symbol, *part


def _one_id(found: Found, more: Found, issues: IssueLog) -> None:
    """Let decisions that are one have one id, that of the two which comes first."""
    counts = [Counter(_what(event) for event in rows.vote_events) for rows in (found, more)]
    alone = {_what(event): event for event in found.vote_events}
    for event in list(more.vote_events):
        what = _what(event)
        twin = alone.get(what) if what is not None else None
        if twin is None or any(count[what] != 1 for count in counts):
            continue
        first, last = sorted((twin.vote_event_id, event.vote_event_id))
        for rows, one in ((found, twin), (more, event)):
            if one.vote_event_id == last != first:
                _rename(rows, last, first)
                issues.rename("vote_events", one.document_id, last, first)
                issues.rename("votes", one.document_id, last, first)


def _rename(rows: Found, old: str, new: str) -> None:
    rows.vote_events = [
        replace(row, vote_event_id=new) if row.vote_event_id == old else row
        for row in rows.vote_events
    ]
    rows.votes = [
        replace(row, vote_event_id=new) if row.vote_event_id == old else row for row in rows.votes
    ]
