"""Notes in a record on how delegations had intended to vote."""

from __future__ import annotations

from dataclasses import replace

from pipelines.extract.issues import IssueLog
from pipelines.extract.lists import Listed
from pipelines.extract.source import Passage, Source
from pipelines.extract.tallies import TallyReader
from pipelines.languages.phrases import Span
from pipelines.tables import Vote, VoteEvent

_LISTED = ("recorded_vote", "roll_call", "show_of_hands", None)
"""Procedures by which States vote under their names."""


class Intentions:
    """Adds to the votes of a decision what delegations had intended; no vote is changed."""

    def __init__(self, source: Source, tallies: TallyReader, issues: IssueLog) -> None:
        self.source = source
        self.issues = issues
        self._tallies = tallies

    def note(
        self, event: VoteEvent | None, passage: Passage, intended: list[tuple[Span, str]]
    ) -> None:
        """Read the names of each clause: where they stand, and a code of `VOTE`.

        A note below no vote, or one that does not tell what was intended, is an issue.
        """
        if event is None or event.procedure not in _LISTED or not intended:
            self.issues.add(
                "warning",
                "intention_not_read",
                "A note on how delegations had intended to vote is not read.",
                place=self.source.place(passage.node, passage.node.span),
                evidence=passage.whole.printed(0, len(passage.whole.tight))[-200:],
                table="votes",
                record=event.vote_event_id if event else None,
                handling="unresolved",
            )
            return
        for span, vote in intended:
            for listed in self._tallies.names(passage, span):
                self._intend(event.vote_event_id, passage, listed, vote)

    def _intend(self, event_id: str, passage: Passage, listed: Listed, intended: str) -> None:
        name = passage.whole.printed(*listed.span)
        votes = self._tallies.votes
        for index, vote in enumerate(votes):
            same = vote.state_code == listed.key if listed.key else vote.state_name == name
            if vote.vote_event_id == event_id and same:
                votes[index] = replace(vote, vote_intended=intended)
                self._note_same(passage, vote, intended)
                return
        if listed.key is None:
            self._tallies.unknown(event_id, passage, listed, "is said to have intended to vote")
            return
        place = self.source.place(passage.node, passage.whole.span(*listed.span))
        votes.append(
            Vote(
                vote_event_id=event_id,
                state_code=listed.key,
                vote="X",
                state_name=name,
                times_listed=1,
                vote_intended=intended,
                document_id=place.document_id,
                paragraph_id=place.paragraph_id,
                source_start=place.source_start,
                source_end=place.source_end,
            )
        )

    def _note_same(self, passage: Passage, vote: Vote, intended: str) -> None:
        """A delegation that had intended what the list already says."""
        if vote.vote == intended:
            self.issues.add(
                "info",
                "intention_as_recorded",
                f"{vote.state_name} is said to have intended to vote as the list has it.",
                place=self.source.place(passage.node, passage.node.span),
                evidence=vote.state_name,
                table="vote_events",
                record=vote.vote_event_id,
                about=f"{vote.vote_event_id}-{vote.state_code}",
            )
