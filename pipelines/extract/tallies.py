"""The lists of a recorded vote: who voted how, and whether the lists match the totals."""

from __future__ import annotations

from dataclasses import dataclass

from pipelines.extract.issues import IssueLog
from pipelines.extract.lists import Listed, ListReader
from pipelines.extract.source import Passage, Place, Source
from pipelines.languages.phrases import DecisionPhrase, VoteList
from pipelines.tables import Vote

HEADS = {"Y": "in favour", "N": "against", "A": "abstaining", "X": "not voting"}
"""Codes of a vote, with the words for them in messages."""


@dataclass(frozen=True, slots=True)
class Told:
    """The sentence that reports a vote: where it stands and its words."""

    place: Place
    words: str


class TallyReader:
    """Reads the lists of votes of one report."""

    def __init__(self, source: Source, issues: IssueLog) -> None:
        self.source = source
        self.issues = issues
        self.votes: list[Vote] = []
        self._lists = ListReader(source.language, [("state", source.states)])

    def count(
        self, event_id: str, passage: Passage, code: str, lists: list[VoteList]
    ) -> int | None:
        """Read the names under one head; how many there are, None without such a list."""
        own = [item for item in lists if item.vote == code]
        if not own:
            return None
        reading = passage.whole
        first: dict[str, tuple[Listed, int]] = {}
        for item in own:
            more = self._names_after(event_id, passage, item)
            if item.none:
                continue
            read = self._lists.read(reading.tight, *item.names)
            for listed in (*read.names, *more):
                key = listed.key or reading.tight[slice(*listed.span)]
                seen, times = first.get(key, (listed, 0))
                first[key] = (seen, times + 1)
            for span in read.residue:
                self._unread(event_id, passage, span)
        for listed, times in first.values():
            self._vote(event_id, passage, code, listed, times)
        return len(first)

    def size(self, passage: Passage, lists: list[VoteList]) -> int:
        """How many names stand in lists, each once; nothing is recorded of them."""
        tight = passage.whole.tight
        names = [
            listed.key or tight[slice(*listed.span)]
            for item in lists
            if not item.none
            for listed in (*self._lists.read(tight, *item.names).names, *self._more(passage, item))
        ]
        return len(set(names))

    def names(self, passage: Passage, span: tuple[int, int]) -> tuple[Listed, ...]:
        """The names in a passage; nothing is recorded of them."""
        return self._lists.read(passage.whole.tight, *span).names

    def _more(self, passage: Passage, item: VoteList) -> tuple[Listed, ...]:
        """Names after a full stop that does not end the list: `Chile. China, Cuba`."""
        if item.rest is None:
            return ()
        read = self._lists.read(passage.whole.tight, *item.rest)
        known = all(listed.key is not None for listed in read.names)
        return read.names if known and not read.residue else ()

    def _names_after(self, event_id: str, passage: Passage, item: VoteList) -> tuple[Listed, ...]:
        more = self._more(passage, item)
        if item.rest is not None and not more:
            self._unread(event_id, passage, item.rest)
        return more

    def _vote(self, event_id: str, passage: Passage, code: str, listed: Listed, times: int) -> None:
        reading = passage.whole
        name = reading.printed(*listed.span)
        place = self.source.place(passage.node, reading.span(*listed.span))
        if listed.key is None:
            self.unknown(event_id, passage, listed, "is listed as voting")
        if times > 1:
            self.issues.add(
                "warning",
                "repeated_name",
                f"{name} is listed {times} times among those {HEADS[code]}; it counts once.",
                place=place,
                evidence=name,
                table="votes",
                record=event_id,
                handling="repaired",
                about=f"{event_id}-{code}-{listed.key or name}",
            )
        self.votes.append(
            Vote(
                vote_event_id=event_id,
                state_code=listed.key,
                vote=code,
                state_name=name,
                times_listed=times,
                document_id=place.document_id,
                paragraph_id=place.paragraph_id,
                source_start=place.source_start,
                source_end=place.source_end,
            )
        )

    def unknown(self, event_id: str, passage: Passage, listed: Listed, how: str) -> None:
        """Report a name that is no known name of a State."""
        name = passage.whole.printed(*listed.span)
        self.issues.add(
            "warning",
            "state_unknown",
            f"'{name}' {how} but is not a known name of a State.",
            place=self.source.place(passage.node, passage.whole.span(*listed.span)),
            evidence=name,
            table="votes",
            record=event_id,
            about=f"{event_id}-{name}",
        )

    def reconcile(
        self,
        event_id: str,
        phrase: DecisionPhrase,
        told: Told,
        stated: dict[str, int | None],
        counted: dict[str, int | None],
    ) -> bool | None:
        """Whether the lists have as many names as the text states; None without a list."""
        if all(counted[code] is None for code in "YNA"):
            if phrase.procedure == "recorded_vote":
                self.issues.add(
                    "warning",
                    "vote_without_list",
                    "The text reports a recorded vote but lists no States.",
                    place=told.place,
                    table="vote_events",
                    record=event_id,
                    evidence=None,
                )
            return None
        self._outweighed(event_id, phrase, told, counted)
        agrees = True
        for code in "YNA":
            total, count = stated[code], counted[code]
            if total is None or count is None:
                if total:
                    agrees = False
                    self._mismatch(event_id, told, code, total, None)
                continue
            if total != count:
                agrees = False
                self._mismatch(event_id, told, code, total, count)
        return agrees

    def _outweighed(
        self, event_id: str, phrase: DecisionPhrase, told: Told, counted: dict[str, int | None]
    ) -> None:
        """Record what is said to be adopted with more names against than in favour."""
        yes, no = counted["Y"], counted["N"]
        if yes is None or no is None or phrase.scope == "election":
            return
        passed = phrase.result in ("adopted", "retained")
        # A text fails so where two thirds are needed; words are deleted by those in favour of it.
        despite = self.source.language.despite_more
        lost = phrase.result == "rejected" and not despite.search(told.words)
        if (passed and no > yes) or (lost and yes > no):
            self.issues.add(
                "warning",
                "result_contradicted",
                f"The text says {phrase.result}; its lists name {yes} in favour and {no} against.",
                place=told.place,
                evidence=told.words,
                table="vote_events",
                record=event_id,
            )

    def _mismatch(
        self, event_id: str, told: Told, code: str, total: int, count: int | None
    ) -> None:
        listed = "no list is printed" if count is None else f"the list names {count}, each once"
        self.issues.add(
            "error",
            "tally_mismatch",
            f"The text states {total} {HEADS[code]}; {listed}.",
            place=told.place,
            evidence=told.words,
            table="vote_events",
            record=event_id,
            about=f"{event_id}-{code}",
        )

    def check_heads(self, event_id: str, passage: Passage) -> None:
        """A State under two heads of one vote stays under both, and is an error of the text."""
        heads: dict[str, list[Vote]] = {}
        for vote in self.votes:
            if vote.vote_event_id == event_id:
                heads.setdefault(vote.state_code or vote.state_name, []).append(vote)
        for code, votes in heads.items():
            if len(votes) > 1:
                listed = " and ".join(HEADS[vote.vote] for vote in votes)
                span = (votes[-1].source_start, votes[-1].source_end)
                self.issues.add(
                    "error",
                    "state_in_two_lists",
                    f"{votes[0].state_name} ({code}) is listed both as {listed}.",
                    place=self.source.place(passage.node, span),
                    evidence=votes[-1].state_name,
                    table="vote_events",
                    record=event_id,
                    about=f"{event_id}-{code}",
                )

    def _unread(self, event_id: str, passage: Passage, span: tuple[int, int]) -> None:
        words = passage.whole.printed(*span)
        # What delegations had intended is read as such, and is none of the list.
        noted = self.source.language.intended(passage.whole.tight[slice(*span)])
        if words and not noted:
            self.issues.add(
                "warning",
                "list_not_read",
                f"'{words[:80]}' stands in or after a list of votes and is not read.",
                place=self.source.place(passage.node, passage.whole.span(*span)),
                evidence=words,
                table="vote_events",
                record=event_id,
                handling="unresolved",
                about=f"{event_id}-{span[0]}",
            )
