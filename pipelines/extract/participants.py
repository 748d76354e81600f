"""Officers, speakers and others: what a document says of who took part in which role."""

from __future__ import annotations

from dataclasses import replace

from pipelines.extract.bureau import head_officer, listed_officers
from pipelines.extract.issues import IssueLog
from pipelines.extract.meetings import Meetings
from pipelines.extract.parties import PartyParser
from pipelines.extract.roster import Roster
from pipelines.extract.sittings import Sittings, When
from pipelines.extract.source import Passage, Source
from pipelines.languages.phrases import PartyPhrase
from pipelines.tables import Participant, RepresentedState

# What the Charter's organs and conferences call President, other meetings call Chair.
_PRESIDENT = {"conference", "review_conference", "plenary", "conference_of_parties"}
_OF_ORGANIZATIONS = ("ngo_statements", "intergovernmental_statements")
"""Contexts that tell whose statements they are."""
_STANDING = {"secretary_general", "secretary", "secretariat_services", "substantive_support"}


class ParticipantReader:
    """Reads the parties one document names."""

    def __init__(
        self, source: Source, meetings: Meetings, sittings: Sittings | None, issues: IssueLog
    ) -> None:
        self.source = source
        self.meetings = meetings
        self.sittings = sittings
        self.issues = issues
        self.own = meetings.own(source)
        self.parser = PartyParser(source, issues)
        self._roster = Roster(source, sittings, self.parser, issues)

    def read(self) -> tuple[list[Participant], list[RepresentedState]]:
        """The rows of those who took part, and of the States that speakers spoke for by name."""
        for passage in self.source.passages:
            if passage.node.kind == "footnote":
                continue
            in_report = self.sittings is not None and passage.node.part == "body"
            for phrase in self.source.language.parties(passage.lead.tight):
                if in_report or phrase.meeting is not None:
                    self._phrase(passage, phrase)
            if in_report and passage.node.entries:
                self._officers(passage)
        self._head_officer()
        return self._roster.with_spellings(), self._roster.represented

    def _officers(self, passage: Passage) -> None:
        """The list of officers under a paragraph."""
        if self.own is None:
            return
        sentences = self.source.language.sentences(passage.lead.tight)
        when = self.sittings.when(passage, sentences[-1]) if self.sittings else When()
        for party in listed_officers(self.source, self.parser, passage):
            named = replace(party, role=self._role(party.role, self.own.kind))
            self._roster.add(passage, passage.whole, self.own.meeting_id, named, "officers", when)

    def _head_officer(self) -> None:
        """Who presents the report, or presided, as its head says."""
        found = head_officer(self.source, self.parser)
        if found is None or self.own is None or self.sittings is None:
            return
        party, reading = found
        named = replace(party, role=self._role(party.role, self.own.kind))
        when = self.sittings.opening()
        self._roster.add(None, reading, self.own.meeting_id, named, "officers", when)

    # Phrases

    def _phrase(self, passage: Passage, phrase: PartyPhrase) -> None:
        meeting_id, kind = self._meeting(passage, phrase)
        if meeting_id is None:
            return
        when = self.sittings.when(passage, phrase.sentence) if self.sittings else When()
        elsewhere = self.sittings is not None and meeting_id != self.sittings.meeting_id
        if phrase.role in _STANDING or elsewhere:
            # Who serves a whole meeting does so at no one sitting of it; a sitting of this meeting
            # is none of another.
            when = When()
        context = phrase.context or self._context(passage)
        role = self._role(phrase.role, kind)
        by_heading = phrase.context is None and context in _OF_ORGANIZATIONS
        for party in self.parser.parse(passage, passage.lead, phrase):
            if by_heading and party.state is not None:
                # A State that explains its vote under such a heading is no such organization.
                self._roster.add(
                    passage,
                    passage.lead,
                    meeting_id,
                    replace(party, role=role),
                    "statements",
                    when,
                )
                continue
            self._roster.add(
                passage, passage.lead, meeting_id, replace(party, role=role), context, when
            )

    def _meeting(self, passage: Passage, phrase: PartyPhrase) -> tuple[str | None, str]:
        """The meeting a phrase is about: the document's own, unless it names another."""
        if phrase.meeting is not None:
            named = self.meetings.in_passage(self.source, passage.node.key)
            if phrase.meeting[1] <= phrase.names[0]:
                # "the Sixth Biennial Meeting …, under the chairmanship of": the last one named
                named = list(reversed(named))
            for fact, meet in named:
                if phrase.meeting[0] <= fact.name.start < phrase.meeting[1]:
                    return meet.meeting_id, meet.kind
            return None, ""
        own = self.own
        if own is not None and phrase.role == "chair_designate" and own.parent is not None:
            # What a preparatory committee recommends is for the conference it prepares.
            own = own.parent
        return (own.meeting_id, own.kind) if own is not None else (None, "")

    def _role(self, role: str, kind: str) -> str:
        president = kind in _PRESIDENT
        if role == "head":
            return "president" if president else "chair"
        if role == "deputy":
            return "vice_president" if president else "vice_chair"
        return role

    def _context(self, passage: Passage) -> str:
        """The part of the proceedings: by the nearest heading, else by the paragraph's words."""
        language = self.source.language
        for heading in reversed(passage.node.headings):
            found = language.context_of(self.source.reading(heading.title).tight)
            if found and found != "opening":
                return found
        return language.context_of(passage.lead.tight) or "statements"
