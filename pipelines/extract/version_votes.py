"""The decisions that several versions of a document tell of, each with its lists from one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from pipelines.extract.differences import Differences, Version, place_of
from pipelines.extract.issues import IssueLog
from pipelines.extract.source import Place
from pipelines.extract.tallies import HEADS
from pipelines.tables import Vote, VoteEvent

_TOTALS = ("total_yes", "total_no", "total_abstentions")
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
    *_TOTALS,
    "resulting_symbol",
)
"""Columns in which two versions of a decision should agree."""
MOST_STATES = 3
"""States missing from a list that are told one by one; more are told in one issue."""


def merge_votes(
    versions: Sequence[Version], differences: Differences, issues: IssueLog
) -> tuple[list[VoteEvent], list[Vote]]:
    """The decisions of one work, and the votes of their lists.

    Args:
        versions: the version that is followed first.
        differences: where it is recorded that versions differ.
        issues: where it is recorded that the lists of one version repair those of another.
    """
    return _Merger(versions, differences, issues).merge()


class _Merger:
    def __init__(
        self, versions: Sequence[Version], differences: Differences, issues: IssueLog
    ) -> None:
        self._versions = versions
        self._differences = differences
        self._issues = issues

    def merge(self) -> tuple[list[VoteEvent], list[Vote]]:
        """The decisions, and the votes of their lists."""
        decided: list[VoteEvent] = []
        votes: list[Vote] = []
        told: dict[str, list[VoteEvent]] = defaultdict(list)
        for version in self._versions:
            for event in version.found.vote_events:
                told[event.vote_event_id].append(event)
        for event_id, events in told.items():
            chosen = self._version_of(events)
            for other in events:
                if other is chosen:
                    continue
                for column in _differing(chosen, other):
                    self._differences.differ("vote_events", chosen, other, column)
                self._lists_differ(event_id, chosen, other)
            self._differences.missing(
                "vote_events", chosen, {self._differences.of(event).language for event in events}
            )
            decided.append(chosen)
            votes += self._listed(chosen)
        return decided, votes

    def _listed(self, event: VoteEvent) -> list[Vote]:
        found = self._differences.of(event).found
        return [vote for vote in found.votes if vote.vote_event_id == event.vote_event_id]

    def _version_of(self, events: list[VoteEvent]) -> VoteEvent:
        """The telling that is published: that of the version followed, unless it is damaged."""
        first = events[0]
        damage = _damage(first, self._listed(first))
        whole = (event for event in events[1:] if _is_whole(event, self._listed(event)))
        best = next(whole, None) if damage else None
        if best is None:
            return first
        one, other = self._differences.of(best), self._differences.of(first)
        self._issues.add(
            "warning",
            "vote_list_repaired",
            f"{damage} in the version in {other.language}; in that in {one.language} they are "
            "whole and add up to the totals: the vote is published as the latter has it.",
            place=place_of(best),
            evidence=one.passage(best),
            other=(place_of(first), other.passage(first)),
            table="vote_events",
            record=best.vote_event_id,
            handling="repaired",
        )
        return best

    def _lists_differ(self, event_id: str, chosen: VoteEvent, other: VoteEvent) -> None:
        """States that two versions list differently."""
        mine, theirs = self._listed(chosen), self._listed(other)
        left = {v.state_code: v for v in mine if v.state_code}
        right = {v.state_code: v for v in theirs if v.state_code}
        lost: dict[tuple[bool, str], list[Vote]] = defaultdict(list)
        for code in sorted(left.keys() | right.keys()):
            one, two = left.get(code), right.get(code)
            if one and two:
                if one.vote != two.vote:
                    self._differ(event_id, code, (chosen, one), (other, two))
            elif one:
                lost[True, one.vote].append(one)
            elif two:
                lost[False, two.vote].append(two)
        for (is_mine, head), rows in sorted(lost.items()):
            # A name that is not known, alone under the head, is that of the State that lacks.
            unknown = [
                v for v in (theirs if is_mine else mine) if v.state_code is None and v.vote == head
            ]
            misprint = unknown[0] if len(unknown) == len(rows) == 1 else None
            if len(rows) > MOST_STATES:
                self._lack(event_id, chosen, other, rows, is_mine=is_mine)
                continue
            for row in rows:
                pair = (row, misprint) if is_mine else (misprint, row)
                self._differ(event_id, row.state_code or "", (chosen, pair[0]), (other, pair[1]))

    def _differ(
        self,
        event_id: str,
        code: str,
        chosen: tuple[VoteEvent, Vote | None],
        other: tuple[VoteEvent, Vote | None],
    ) -> None:
        """One State that two versions list differently."""
        one, two = self._differences.of(chosen[0]), self._differences.of(other[0])
        at, to = chosen[1] or chosen[0], other[1] or other[0]
        self._issues.add(
            "error",
            "votes_differ",
            f"{code} is {_head(chosen[1])} in the version in {one.language} and "
            f"{_head(other[1])} in that in {two.language}; {self._differences.former(one)}.",
            place=place_of(at),
            evidence=one.passage(at),
            other=(place_of(to), two.passage(to)),
            table="vote_events",
            record=event_id,
            about=f"{event_id}-{code}",
        )

    def _lack(
        self,
        event_id: str,
        chosen: VoteEvent,
        other: VoteEvent,
        rows: Sequence[Vote],
        *,
        is_mine: bool,
    ) -> None:
        """Many States of a list that one of two versions does not have."""
        one, two = self._differences.of(chosen), self._differences.of(other)
        has = one if is_mine else two
        start, end = min(r.source_start for r in rows), max(r.source_end for r in rows)
        place = Place(rows[0].document_id, rows[0].paragraph_id, start, end)
        shown = (place, has.words(start, end))
        lacks = (other, two) if is_mine else (chosen, one)
        bare = (place_of(lacks[0]), lacks[1].passage(lacks[0]))
        said, also = (shown, bare) if is_mine else (bare, shown)
        codes = ", ".join(row.state_code or row.state_name for row in rows)
        self._issues.add(
            "error",
            "votes_differ",
            f"{len(rows)} States are {_head(rows[0])} in the version in {has.language} and not "
            f"listed in that in {lacks[1].language}: {codes}; the version in {one.language} is "
            "published.",
            place=said[0],
            evidence=said[1],
            other=also,
            table="vote_events",
            record=event_id,
            about=f"{event_id}-{rows[0].vote}",
        )


def _head(vote: Vote | None) -> str:
    """How a State is listed, in words."""
    if vote is None:
        return "not listed"
    unread = f" as '{vote.state_name}', which is no known name" if vote.state_code is None else ""
    return f"listed {HEADS[vote.vote]}{unread}"


def _differing(chosen: VoteEvent, other: VoteEvent) -> list[str]:
    """The columns in which two tellings of a decision differ.

    Where one has it that there was no vote, it lacks no totals.
    """
    columns = [c for c in _DECIDED if getattr(chosen, c) != getattr(other, c)]
    if "procedure" in columns:
        columns = [
            c
            for c in columns
            if c not in _TOTALS or None not in (getattr(chosen, c), getattr(other, c))
        ]
    return columns


def _damage(event: VoteEvent, votes: Sequence[Vote]) -> str | None:
    """What is wrong with the lists of a vote, if anything is."""
    if event.reconciles is False:
        return "The lists and totals of this vote do not add up"
    if any(vote.state_code is None for vote in votes):
        return "The lists of this vote have a name that is not known"
    if len({vote.state_code for vote in votes}) < len(votes):
        return "The lists of this vote have a State twice"
    if event.procedure == "recorded_vote" and event.reconciles is None:
        return "The lists of this vote are not printed"
    return None


def _is_whole(event: VoteEvent, votes: Sequence[Vote]) -> bool:
    return event.reconciles is True and _damage(event, votes) is None
