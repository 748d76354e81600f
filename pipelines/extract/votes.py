"""Decisions of a document's own meeting, and how each State voted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipelines.extract.decided_texts import DecidedTexts
from pipelines.extract.intentions import Intentions
from pipelines.extract.issues import IssueLog
from pipelines.extract.sittings import Sittings, When
from pipelines.extract.source import Passage, Place, Source
from pipelines.extract.tallies import HEADS, TallyReader, Told
from pipelines.languages.phrases import DecisionPhrase, VoteList
from pipelines.tables import Vote, VoteEvent
from pipelines.text.numbering import roman


@dataclass
class _Decision:
    """A decision in its place, with what later sentences take from earlier ones."""

    passage: Passage
    phrase: DecisionPhrase
    symbol: str | None
    when: When
    words: str
    place: Place


class VoteReader:
    """Reads the decisions of one report."""

    def __init__(self, source: Source, sittings: Sittings, issues: IssueLog) -> None:
        self.source = source
        self.sittings = sittings
        self.issues = issues
        self.events: list[VoteEvent] = []
        self._tallies = TallyReader(source, issues)
        self._intentions = Intentions(source, self._tallies, issues)
        self._waiting = []
        self._texts = DecidedTexts(source)

    @property
    def votes(self) -> list[Vote]:
        """The votes of all decisions."""
        return self._tallies.votes

    def read(self) -> None:
        """Fill `events` and `votes` from the body of the report."""
        for passage in self.source.body:
            self._texts.remember(passage)
            if self._is_said(passage):
                self._proposed = passage
                continue
            if self._is_agreed(passage):
                self._agreed(passage)
                continue
            self._proposed = passage
            lists = self.source.language.vote_lists(passage.whole.tight)
            if lists and self._awaits(passage):
                # The lists stand between what is put to the vote and what came of it.
                self._waiting.append((passage, lists))
                continue
            found = [
                alone
                for phrase in self.source.language.decisions(passage.lead.tight)
                if (decision := self._decision(passage, phrase, bool(lists))) is not None
                for alone in self._each(passage, decision)
            ]
            voted = [d for d in found if d.phrase.procedure == "recorded_vote"] or (
                [d for d in found if d.phrase.totals[0] is not None] if lists else []
            )
            for number, decision in enumerate(found, start=1):
                suffix = "" if number == 1 else f"-{number}"
                event_id = f"{self._event_id(passage)}{suffix}"
                own = [(passage, lists)] if voted and decision is voted[-1] and lists else []
                if not own and decision.phrase.totals[0] is not None:
                    own, self._waiting = self._waiting, []
                self._event(event_id, decision, own)
            self._note_intended(passage)
            if lists and not voted and self._is_put_in(passage):
                self._waiting.append((passage, lists))
            elif lists and not voted:
                place = self.source.place(passage.node, passage.whole.span(*lists[0].label))
                self.issues.add(
                    "error",
                    "vote_not_read",
                    "Lists of votes are printed, but the vote they belong to is not read.",
                    place=place,
                    evidence=passage.whole.printed(*lists[0].label),
                    table="vote_events",
                    handling="unresolved",
                )

        for passage in self.source.passages:
            if passage.node.kind == "footnote":
                self._note_intended(passage)

    def _each(self, passage: Passage, decision: _Decision) -> list[_Decision]:
        """The decision on each text, where one sentence tells of several."""
        symbols = self._texts.together(passage, decision.phrase)
        return [replace(decision, symbol=symbol) for symbol in symbols] or [decision]

    def _note_intended(self, passage: Passage) -> None:
        """How delegations had intended to vote, in a footnote to a vote or in words below it."""
        intended = self.source.language.intended(passage.whole.tight)
        if not intended:
            return
        above = self.events[-1:]
        if passage.node.kind == "footnote":
            called_in = f"{self.source.document_id}-{passage.node.parent_key}"
            above = [event for event in self.events if event.paragraph_id == called_in]
        listed = [event for event in above if event.counted_yes is not None]
        self._intentions.note(listed[-1] if listed else None, passage, intended)

    def _event_id(self, passage: Passage) -> str:
        return f"{self.sittings.prefix}-{self.source.fact_key(passage.node)}"

    def _awaits(self, passage: Passage) -> bool:
        """Whether a paragraph without number follows a text that was put to the vote."""
        last = self._last
        return last is not None and last.phrase.result is None and passage.node.number is None

    def _is_put_in(self, passage: Passage) -> bool:
        """Whether a paragraph ends with what is put to the vote; the next tells the result."""
        last = self._last
        return last is not None and last.phrase.result is None and last.passage is passage

    def _is_said(self, passage: Passage) -> bool:
        """Whether a paragraph of a summary record is a statement: it reports nothing as done."""
        record = self.sittings.single is not None
        return record and self.source.language.is_statement(passage.lead.tight)

    def _is_agreed(self, passage: Passage) -> bool:
        """Whether a paragraph of a summary record says only that something was so decided."""
        record = self.sittings.single is not None
        return record and self.source.language.agreed(passage.lead.tight)

    def _agreed(self, passage: Passage) -> None:
        """`It was so decided.`: what the paragraph before put to the meeting."""
        words, span = passage.lead.printed(0, len(passage.lead.tight)), passage.node.span
        asked = self._proposed
        if asked is None:
            phrase = DecisionPhrase((0, len(words)), None, "adopted", "without_vote")
            symbol, place = None, self.source.place(passage.node, span)
        else:
            phrase = self.source.language.proposal(asked.lead.tight)
            symbol = self._texts.symbol(asked, phrase)
            words = f"{asked.lead.printed(*phrase.sentence)} {words}"
            start, _ = asked.lead.span(*phrase.sentence)
            place = self.source.place(asked.node, (start, span[1]))
        when = self.sittings.when(passage, self.source.language.sentences(passage.lead.tight)[0])
        decision = _Decision(passage, phrase, symbol, when, words, place)
        self._event(self._event_id(passage), decision, [])

    def _decision(
        self, passage: Passage, phrase: DecisionPhrase, has_lists: bool
    ) -> _Decision | None:
        """Tie a decision to its sitting and to the text it is on; None where it is none."""
        when = self.sittings.when(passage, phrase.sentence)
        carried = self.sittings.carried(passage, phrase.sentence)
        voted = phrase.procedure == "recorded_vote" or phrase.totals[0] is not None
        if when == When() and (phrase.goes_on or phrase.refers_back or voted):
            when = carried
        if phrase.needs_sitting and when == When():
            return None
        if phrase.totals[0] is not None and has_lists and phrase.procedure is None:
            # Totals with lists of names are a recorded vote whatever word is used.
            phrase = replace(phrase, procedure="recorded_vote")
        symbol = self._texts.symbol(passage, phrase)
        last = self._last
        put = last is not None and last.phrase.result is None
        if put and last is not None and last.passage is not passage:
            # The result may be told in the next paragraph, the lists between them.
            put = bool(self._waiting) and phrase.paragraph in (None, last.phrase.paragraph)
            if put and self._waiting and phrase.totals[0] is not None:
                phrase = replace(phrase, procedure=phrase.procedure or "recorded_vote")
        back = phrase.refers_back and phrase.paragraph is None and phrase.scope != "procedural"
        if last is not None and (put or back):
            # The sentence before said what is put to the vote; this one says what came of it.
            phrase = replace(
                phrase,
                scope=last.phrase.scope if put and last.phrase.scope else phrase.scope,
                section=phrase.section or last.phrase.section,
                paragraph=phrase.paragraph or last.phrase.paragraph,
                procedure=phrase.procedure or last.phrase.procedure,
                as_amended=phrase.as_amended or (put and last.phrase.as_amended),
            )
            if phrase.scope is None:
                phrase = replace(phrase, scope=last.phrase.scope)
            symbol = symbol or last.symbol
        words = passage.lead.printed(*phrase.sentence)
        place = self.source.place(passage.node, passage.lead.span(*phrase.sentence))
        decision = _Decision(passage, phrase, symbol, when, words, place)
        if phrase.scope != "election":
            self._last = decision
        return decision if phrase.result is not None else None

    _last: _Decision | None = None
    _proposed: Passage | None = None
    """The paragraph before, which may put to the meeting what is then so decided."""
    _waiting: list[tuple[Passage, list[VoteList]]]
    """Lists of a vote whose result is not told yet, with the paragraphs they stand in."""

    def _event(
        self, event_id: str, decision: _Decision, lists: list[tuple[Passage, list[VoteList]]]
    ) -> None:
        phrase, when, place = decision.phrase, decision.when, decision.place
        counted = {code: self._count(event_id, code, lists) for code in HEADS}
        stated = dict(zip("YNA", phrase.totals, strict=True))
        reconciles = self._tallies.reconcile(
            event_id, phrase, Told(place, decision.words), stated, counted
        )
        if lists:
            self._tallies.check_heads(event_id, lists[-1][0])
        unvoted = phrase.procedure in ("consensus", "without_vote", "acclamation")
        if unvoted and (lists or phrase.totals != (None, None, None)):
            self.issues.add(
                "error",
                "vote_without_vote",
                f"The text gives totals or lists of a vote for a decision by {phrase.procedure}.",
                place=place,
                evidence=decision.words,
                table="vote_events",
                record=event_id,
            )
        if phrase.scope is None:
            self.issues.add(
                "warning",
                "vote_scope_unknown",
                "The sentence does not tell what the decision is on.",
                place=place,
                evidence=decision.words,
                table="vote_events",
                record=event_id,
                handling="unresolved",
            )
        self.events.append(
            VoteEvent(
                vote_event_id=event_id,
                meeting_id=self.sittings.meeting_id,
                sitting_number=when.sitting_to,
                date=when.date,
                sequence=len(self.events) + 1,
                motion=decision.words,
                vote_scope=phrase.scope,
                document_symbol=decision.symbol,
                section=roman(phrase.section) if phrase.section else None,
                paragraph=phrase.paragraph,
                as_amended=phrase.as_amended,
                procedure=phrase.procedure,
                result=phrase.result or "adopted",
                total_yes=phrase.totals[0],
                total_no=phrase.totals[1],
                total_abstentions=phrase.totals[2],
                counted_yes=counted["Y"],
                counted_no=counted["N"],
                counted_abstentions=counted["A"],
                reconciles=reconciles,
                document_id=place.document_id,
                paragraph_id=place.paragraph_id,
                source_start=place.source_start,
                source_end=place.source_end,
            )
        )

    def _count(
        self, event_id: str, code: str, lists: list[tuple[Passage, list[VoteList]]]
    ) -> int | None:
        """How many names stand under one head; None without such a list."""
        counts = [self._tallies.count(event_id, place, code, own) for place, own in lists]
        return next((count for count in counts if count is not None), None)
