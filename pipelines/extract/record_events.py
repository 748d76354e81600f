"""Rows of the decisions in a record, with their tallies."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pipelines.extract.issues import IssueLog
from pipelines.extract.source import Passage, Place, Source, slug
from pipelines.extract.tallies import HEADS, TallyReader, Told
from pipelines.languages.phrases import DecisionPhrase, VoteList
from pipelines.languages.records import RecordHead, Subject
from pipelines.tables import VoteEvent

Totals = tuple[int | None, int | None, int | None]
"""In favour, against, abstaining."""
_ON_TEXT = ("whole", "paragraph", "part", "amendment", None)


@dataclass(frozen=True)
class Decision:
    """A decision as it was read."""

    place: Place
    motion: str
    subject: Subject
    procedure: str | None
    result: str
    resulting: str | None
    totals: Totals = (None, None, None)
    """As printed, in favour first."""
    items: tuple[str, ...] = ()
    """Numbers of the agenda items that the question names."""


class EventWriter:
    """Writes the decisions of one sitting."""

    def __init__(
        self, source: Source, meeting_id: str, sitting_id: str, head: RecordHead, issues: IssueLog
    ) -> None:
        self.source = source
        self.meeting_id = meeting_id
        self.sitting_id = sitting_id
        self.head = head
        self.issues = issues
        self.events: list[VoteEvent] = []
        self.tallies = TallyReader(source, issues)
        self.items: tuple[str, ...] = ()
        """Numbers of the agenda items under discussion."""

    def add(self, decision: Decision, lists: Passage | None = None) -> None:
        """Write one decision; `lists` is where the lists of its vote stand."""
        event_id = self._event_id(decision.resulting)
        counted: dict[str, int | None] = {}
        reconciles = None
        found = self.source.language.vote_lists(lists.whole.tight) if lists else []
        decision = replace(decision, totals=self._sides(decision, lists, found))
        if lists is not None:
            counted = {code: self.tallies.count(event_id, lists, code, found) for code in HEADS}
            reconciles = self._reconcile(event_id, decision, counted)
            if found:
                self.tallies.check_heads(event_id, lists)
        subject = decision.subject
        if subject.scope is None:
            self._scope_unknown(event_id, decision)
        own = subject.amendment if subject.scope == "amendment" else subject.symbol
        carried = subject.scope in _ON_TEXT and own is None and subject.symbol is None
        report = subject.report if carried else None
        yes, no, abstaining = decision.totals
        self.events.append(
            VoteEvent(
                vote_event_id=event_id,
                meeting_id=self.meeting_id,
                sitting_number=self.head.sitting,
                date=self.head.date,
                sequence=len(self.events) + 1,
                motion=decision.motion,
                vote_scope=subject.scope,
                document_symbol=own,
                draft=subject.draft,
                report_symbol=report,
                agenda_items="|".join(self._items(decision)) or None,
                resulting_symbol=decision.resulting,
                section=None,
                paragraph=subject.paragraph,
                as_amended=subject.as_amended,
                procedure=decision.procedure,
                result=decision.result,
                total_yes=yes,
                total_no=no,
                total_abstentions=abstaining,
                counted_yes=counted.get("Y"),
                counted_no=counted.get("N"),
                counted_abstentions=counted.get("A"),
                reconciles=reconciles,
                document_id=decision.place.document_id,
                paragraph_id=decision.place.paragraph_id,
                source_start=decision.place.source_start,
                source_end=decision.place.source_end,
            )
        )

    def _items(self, decision: Decision) -> tuple[str, ...]:
        """Those under discussion; where the question names none of them, those that it names."""
        above = {item.split("(")[0] for item in self.items}
        named = {item.split("(")[0] for item in decision.items}
        return self.items if above & named or not named else decision.items

    def _event_id(self, resulting: str | None) -> str:
        """The resolution that results names the decision, whichever document tells of it."""
        fallback = f"{self.sitting_id}-v{len(self.events) + 1}"
        symbol = re.match(r"[AS]/(RES|DEC)/(.+)", resulting or "")
        if symbol is None:
            return fallback
        event_id = f"{self.meeting_id}-{symbol[1].lower()}-{slug(symbol[2])}"
        known = any(event.vote_event_id == event_id for event in self.events)
        return fallback if known else event_id

    def _reconcile(
        self, event_id: str, decision: Decision, counted: dict[str, int | None]
    ) -> bool | None:
        phrase = DecisionPhrase(
            (0, len(decision.motion)),
            decision.subject.scope,
            decision.result,
            decision.procedure,
            decision.totals,
        )
        stated = dict(zip("YNA", decision.totals, strict=True))
        told = Told(decision.place, decision.motion)
        return self.tallies.reconcile(event_id, phrase, told, stated, counted)

    def _sides(self, decision: Decision, lists: Passage | None, found: list[VoteList]) -> Totals:
        """The totals by what they mean.

        "Rejected by 58 votes to 13" gives the greater number first, which is of those against:
        the lists tell, where the other way round is nearer to them; without lists, more votes
        against than in favour reject a text.
        """
        yes, no, abstaining = decision.totals
        if decision.result != "rejected" or yes is None or no is None:
            return decision.totals
        if lists is None or not found:
            return (no, yes, abstaining) if yes > no else decision.totals
        sizes = {
            code: self.tallies.size(lists, [item for item in found if item.vote == code])
            for code in "YN"
        }
        printed = abs(sizes["Y"] - yes) + abs(sizes["N"] - no)
        turned = abs(sizes["Y"] - no) + abs(sizes["N"] - yes)
        return (no, yes, abstaining) if turned < printed else decision.totals

    def not_tied(self, decision: Decision, resulting: tuple[str, ...]) -> None:
        """Report resolutions named together that cannot be tied to the texts they are of."""
        self.issues.add(
            "warning",
            "result_not_tied",
            f"{', '.join(resulting)} result from texts named together, and not as many.",
            place=decision.place,
            evidence=decision.motion,
            table="vote_events",
            record=self.events[-1].vote_event_id,
            handling="unresolved",
        )

    def _scope_unknown(self, event_id: str, decision: Decision) -> None:
        self.issues.add(
            "warning",
            "vote_scope_unknown",
            "The sentence does not tell what the decision is on.",
            place=decision.place,
            evidence=decision.motion,
            table="vote_events",
            record=event_id,
            handling="unresolved",
        )
