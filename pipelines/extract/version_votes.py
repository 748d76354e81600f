"""The decisions that several versions of a document tell of, each with its lists from one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from pipelines.extract.differences import Differences, Version, place_of
from pipelines.extract.issues import IssueLog
from pipelines.tables import Vote, VoteEvent

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
"""Columns in which two versions of a decision should agree."""


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
                for column in _DECIDED:
                    if getattr(other, column) != getattr(chosen, column):
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
        """The telling that is published: one whose lists add up, before one whose do not."""
        best = max(events, key=lambda event: _soundness(event))
        if best is events[0] or _soundness(best) == _soundness(events[0]):
            return events[0]
        one, other = self._differences.of(best), self._differences.of(events[0])
        self._issues.add(
            "warning",
            "vote_list_repaired",
            f"The lists and totals of this vote do not add up in the version in {other.language} "
            f"and do in that in {one.language}: the vote is published as the latter has it.",
            place=place_of(best),
            evidence=one.passage(best),
            other=(place_of(events[0]), other.passage(events[0])),
            table="vote_events",
            record=best.vote_event_id,
            handling="repaired",
        )
        return best

    def _lists_differ(self, event_id: str, chosen: VoteEvent, other: VoteEvent) -> None:
        """States that two versions list differently."""
        one, two = self._differences.of(chosen), self._differences.of(other)
        left = {v.state_code: v for v in self._listed(chosen) if v.state_code}
        right = {v.state_code: v for v in self._listed(other) if v.state_code}
        for code in sorted(left.keys() | right.keys()):
            mine, theirs = left.get(code), right.get(code)
            if mine and theirs and mine.vote == theirs.vote:
                continue
            at, to = mine or chosen, theirs or other
            self._issues.add(
                "error",
                "votes_differ",
                f"{code} is listed under {mine.vote if mine else 'no head'} in the version in "
                f"{one.language} and under {theirs.vote if theirs else 'no head'} in that in "
                f"{two.language}; the former is published.",
                place=place_of(at),
                evidence=one.passage(at),
                other=(place_of(to), two.passage(to)),
                table="vote_events",
                record=event_id,
                about=f"{event_id}-{code}",
            )


def _soundness(event: VoteEvent) -> int:
    """How far a telling of a vote holds: its lists add up; it has none; they do not add up."""
    return {True: 2, None: 1, False: 0}[event.reconciles]
