"""The decisions a verbatim record reports: votes with their lists, and what was agreed without."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipelines.extract.docket import Docket
from pipelines.extract.intentions import Intentions
from pipelines.extract.issues import IssueLog
from pipelines.extract.record_events import Decision, EventWriter
from pipelines.extract.record_several import is_tied, of_one, one_by_one
from pipelines.extract.source import Passage, Source
from pipelines.languages.phrases import Span
from pipelines.languages.records import AgendaHeading, Outcome, Record, RecordHead, Subject
from pipelines.tables import Vote, VoteEvent

_NO_TOTALS = (None, None, None)


@dataclass(frozen=True)
class _Taken:
    """A vote that was taken: its lists are printed, its result may still be to come."""

    lists: Passage
    procedure: str


class RecordVotes:
    """Reads the decisions of one record as its remarks come."""

    def __init__(
        self, source: Source, meeting_id: str, sitting_id: str, head: RecordHead, issues: IssueLog
    ) -> None:
        assert source.language.record is not None
        self.source = source
        self.record: Record = source.language.record
        self.issues = issues
        self._docket = Docket()
        self._writer = EventWriter(source, meeting_id, sitting_id, head, issues)
        self._intentions = Intentions(source, self._writer.tallies, issues)
        self._question: tuple[Passage, Span] | None = None
        self._open: _Taken | None = None
        self._told: tuple[_Taken, Passage, list[Outcome]] | None = None
        """A vote whose outcome was told without the totals, which the Council's President adds."""
        self._ballot: Passage | None = None

    @property
    def events(self) -> list[VoteEvent]:
        """The decisions, in their order."""
        return self._writer.events

    @property
    def votes(self) -> list[Vote]:
        """The votes of all decisions."""
        return self._writer.tallies.votes

    def heading(self, passage: Passage, heading: AgendaHeading) -> None:
        """Another agenda item is taken up."""
        self._close()
        self._writer.items = heading.numbers
        report = passage.whole.printed(*heading.report) if heading.report else None
        self._docket.open(report, heading.draft)
        self._question = None

    def spoken(self, passage: Passage, text: str, start: int, presiding: bool) -> None:
        """What one who presides, or reads out for him, puts to the vote, proposes and announces.

        Args:
            passage: a paragraph of the statement.
            text: its words.
            start: where they begin, after the words that open the statement.
            presiding: whether it is the one who presides.
        """
        words = text[start:]
        if presiding and (self._open or self._told):
            start += self._announced(passage, words, start)
        words = text[start:]
        self._docket.say(self.record.put(words))
        if not presiding:
            return
        question = self.record.question(words)
        self._question = (passage, _moved(question, start)) if question else None
        for declared in self.record.declared(words):
            outcome = replace(declared, sentence=_moved(declared.sentence, start))
            self._decide(passage, outcome, outcome.procedure, None)

    def others(self) -> None:
        """Someone else speaks: what was proposed before is no longer to be agreed to."""
        self._question = None

    def proceedings(self, passage: Passage, text: str) -> None:
        """A remark: a vote, an adoption, an agreement, a note on what was intended."""
        procedure = self.record.voting(text[:200]) or self._by_lists(text)
        outcomes = [] if text.startswith("[") else self.record.outcomes(text)
        if procedure == "secret_ballot":
            self._close()
            self._ballot = passage
        elif procedure is not None:
            self._close()
            self._open = _Taken(passage, procedure)
            if outcomes:
                self._settle(passage, outcomes)
            self._note(passage)
        elif outcomes and self._open is not None:
            self._settle(passage, outcomes)
        elif outcomes:
            self._adopted(passage, outcomes)
        elif self.record.agreed(text):
            self._agreed(passage, text)
        else:
            self._note(passage)

    def _by_lists(self, text: str) -> str | None:
        """That a vote was recorded, where only its lists tell that it was taken."""
        listed = self.record.starts(text) == "list" and any(
            item.vote == "Y" for item in self.source.language.vote_lists(text)
        )
        return "recorded_vote" if listed else None

    def finish(self) -> None:
        """The record is over."""
        self._close()

    # Votes

    def _announced(self, passage: Passage, words: str, start: int) -> int:
        """The result as one who presides announces it; gives where the announcement ends."""
        verdict = self.record.verdict(words)
        if verdict is None:
            self._tell()
            return 0
        outcome = replace(verdict, sentence=_moved(verdict.sentence, start))
        if self._told is not None:
            taken, told_in, outcomes = self._told
            last = outcomes[-1]
            counted = replace(last, totals=verdict.totals, resulting=verdict.resulting)
            self._told = (taken, told_in, [*outcomes[:-1], counted])
            self._tell()
        else:
            self._settle(passage, [outcome])
            self._tell()
        return verdict.sentence[1]

    def _settle(self, passage: Passage, outcomes: list[Outcome]) -> None:
        """The outcome of the open vote; other decisions told after it stand by themselves."""
        assert self._open is not None
        taken, self._open = self._open, None
        own = of_one(outcomes)
        self._told = (taken, passage, own)
        if any(one.totals[0] is not None for one in own):
            self._tell()
        if len(own) < len(outcomes):
            self._tell()
            self._adopted(passage, outcomes[len(own) :])

    def _tell(self) -> None:
        """Write the vote whose outcome was told."""
        if self._told is None:
            return
        taken, passage, outcomes = self._told
        self._told = None
        main = next((one for one in outcomes if one.totals[0] is not None), outcomes[0])
        first, last = outcomes[0], outcomes[-1]
        if first is not last:
            # "The result of the voting is as follows: ... The draft resolution is not adopted."
            main = replace(
                main,
                result=last.result,
                resulting=main.resulting or last.resulting,
                subject=main.subject if main.subject.names_draft else last.subject,
                sentence=(first.sentence[0], last.sentence[1]),
            )
        self._decide(passage, main, taken.procedure, taken.lists)

    def _close(self) -> None:
        """What is told next is of another decision: what is still open is not told any more."""
        self._tell()
        if self._open is not None:
            self._not_told(
                self._open.lists, "error", "A vote is reported, but not what came of it."
            )
        if self._ballot is not None:
            self._not_told(self._ballot, "info", "A ballot is reported that elected no one.")
        self._open = self._ballot = None

    def _not_told(self, passage: Passage, severity: str, message: str) -> None:
        end = len(passage.whole.tight)
        self.issues.add(
            severity,
            "vote_not_read",
            message,
            place=self.source.place(passage.node, passage.whole.span(0, end)),
            evidence=passage.whole.printed(0, min(80, end)),
            table="vote_events",
            handling="unresolved" if severity == "error" else "kept",
        )

    # Decisions without a vote

    def _adopted(self, passage: Passage, outcomes: Sequence[Outcome]) -> None:
        """`Draft resolution A/76/L.86 was adopted (resolution 76/305).`, or an election."""
        self._tell()
        for outcome in outcomes:
            procedure = outcome.procedure
            if outcome.result == "elected":
                procedure = procedure or ("secret_ballot" if self._ballot else None)
                self._ballot = None
            elif outcome.totals[0] is None:
                procedure = procedure or "without_vote"
            self._decide(passage, outcome, procedure, None)

    def _agreed(self, passage: Passage, text: str) -> None:
        """`It was so decided.` after a question of the one who presides."""
        self._tell()
        words = passage.whole.printed(0, len(text))
        start, end = passage.whole.span(0, len(text))
        node, subject, result = passage.node, Subject(), "adopted"
        items: tuple[str, ...] = ()
        if self._question is not None:
            asked, span = self._question
            node, start = asked.node, asked.whole.span(*span)[0]
            words = f"{asked.whole.printed(*span)} {words}"
            proposal = self.record.proposed(asked.whole.tight[slice(*span)])
            subject, items = proposal.subject, proposal.items
            named = subject.names_draft or self._docket.has_draft
            if subject.scope == "election":
                result = "elected"
            elif proposal.adopts and named:
                subject = self._docket.resolve(replace(subject, scope="whole"))
            else:
                subject = Subject(scope="procedural", symbol=proposal.takes)
        self._question = None
        place = self.source.place(node, (start, end))
        told = Outcome(
            (0, len(text)), subject, result, None, _NO_TOTALS, self.record.resulting(text)
        )
        for one in one_by_one(told):
            self._writer.add(
                Decision(
                    place=place,
                    motion=words,
                    subject=one.subject,
                    procedure="without_vote",
                    result=result,
                    resulting=next(iter(one.resulting), None),
                    items=items,
                )
            )
            self._docket.settle(one.subject)

    # Both

    def _decide(
        self, passage: Passage, outcome: Outcome, procedure: str | None, lists: Passage | None
    ) -> None:
        self._question = None
        place = self.source.place(passage.node, passage.whole.span(*outcome.sentence))
        for one in one_by_one(outcome):
            subject = self._docket.resolve(one.subject)
            decision = Decision(
                place=place,
                motion=passage.whole.printed(*outcome.sentence),
                subject=subject,
                procedure=procedure,
                result=outcome.result,
                resulting=next(iter(one.resulting), None),
                totals=outcome.totals,
            )
            self._writer.add(decision, lists)
            self._docket.settle(subject)
        if not is_tied(outcome):
            self._writer.not_tied(decision, outcome.resulting)

    def _note(self, passage: Passage) -> None:
        """A note in square brackets is on the vote above it."""
        text = passage.whole.tight
        intended = self.source.language.intended(text)
        if not intended and not any(map(self._is_note, text.split("\n"))):
            return
        self._tell()
        self._intentions.note(self.events[-1] if self.events else None, passage, intended)

    def _is_note(self, line: str) -> bool:
        return self.record.starts(line) == "note"


def _moved(span: Span, by: int) -> Span:
    return span[0] + by, span[1] + by
