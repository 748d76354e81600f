"""French as a `Language`: votes, dates, sittings, the agenda, officers and speakers."""

from __future__ import annotations

import re

from pipelines.languages.fr import (
    agenda,
    citing,
    clock,
    dates,
    decisions,
    intentions,
    meetings,
    officers,
    people,
    sittings,
    structure,
    votes,
    wording,
)
from pipelines.languages.fr.head import HEAD
from pipelines.languages.fr.sentences import sentences
from pipelines.languages.partial import PartialLanguage, is_needless
from pipelines.languages.phrases import (
    Behalf,
    CitationPhrase,
    DateSpan,
    DecisionPhrase,
    ItemPhrase,
    MeetingName,
    PartyPhrase,
    SittingRef,
    Span,
    VoteList,
)
from pipelines.languages.records import AgendaHeading
from pipelines.text.traced import Reading

_AFTER_SPACE = frozenset(":;?!»")
"""What French sets off from the word before by a space."""


class French(PartialLanguage):
    """Reads French."""

    code = "fr"
    structure = structure.STRUCTURE
    head = HEAD
    also_unread = (
        "meetings outside the Programme of Action process",
        "organizations and instruments that the reference lists have no French name for",
    )
    separators = wording.SEPARATORS
    joiners: tuple[str, ...] = wording.JOINERS
    prefix = wording.PREFIX
    suffixes = wording.SUFFIXES
    closing_words = wording.CLOSING_WORDS
    unnamed = wording.UNNAMED
    topics = wording.TOPICS
    despite_more = wording.DESPITE_MORE
    honorific = wording.HONORIFIC
    title = wording.TITLE
    outcome_nouns: tuple[str, ...] = decisions.OUTCOME_NOUNS
    chair_words = wording.CHAIR_WORDS
    opening = re.compile(
        rf"(?:(?:Également|Toujours)\s+)?(?:(?:[Ll]e|[Dd]u|[Ll]es|[Ee]n)\s+{dates.WEEKDAY})?"
    )
    doubled = wording.DOUBLED

    def drop(self, text: str, index: int) -> bool:
        """A second space means nothing, nor does one before a colon or inside « »."""
        if is_needless(text, index):
            return True
        if not text[index].isspace():
            return False
        after = next((char for char in text[index:] if not char.isspace()), "")
        return after in _AFTER_SPACE or text[index - 1] == "«"

    def dates(self, tight: str) -> list[DateSpan]:
        """Dates in their order."""
        return dates.dates(tight)

    def sittings(self, tight: str) -> list[SittingRef]:
        """Numbered sittings referred to, in their order."""
        return sittings.sittings(tight)

    def agenda_heading(self, tight: str) -> AgendaHeading | None:
        """The agenda items that a heading of a summary record names."""
        return agenda.heading(tight)

    def is_statement(self, tight: str) -> bool:
        """Whether a paragraph of a summary record is what someone said."""
        return clock.is_statement(tight)

    def clock(self, tight: str) -> tuple[str, str] | None:
        """What a line says of the time of the sitting."""
        return clock.clock(tight)

    def same_sitting(self, tight: str) -> list[Span]:
        """References to the sitting named before."""
        return [match.span() for match in sittings.SAME.finditer(tight)]

    def sittings_stated(self, tight: str) -> list[tuple[int, int, int]]:
        """How many sittings are said to have been held."""
        return sittings.sittings_stated(tight)

    def joins_sittings(self, between: str) -> bool:
        """Whether the words between two references to sittings make them one."""
        return sittings.joins(between)

    def joins_texts(self, between: str) -> bool:
        """Whether the words between two symbols add a text."""
        return decisions.JOINS_TEXTS.fullmatch(between) is not None

    def meetings(self, reading: Reading) -> list[MeetingName]:
        """Meetings named, in their order."""
        return meetings.meetings(reading)

    def looks_forward(self, tight: str, at: int) -> bool:
        """Whether the words around a place in a sentence look forward to a meeting."""
        return meetings.looks_forward(tight, at)

    def sentences(self, tight: str) -> list[Span]:
        """The sentences of a text."""
        return sentences(tight)

    def decisions(self, tight: str) -> list[DecisionPhrase]:
        """Decisions reported, in their order."""
        return decisions.decisions(tight)

    def vote_lists(self, tight: str) -> list[VoteList]:
        """The lists of a recorded vote, in their order."""
        return votes.vote_lists(tight)

    def noun_before(self, tight: str, at: int) -> str | None:
        """The noun for a text that ends just before a place."""
        return decisions.noun_before(tight, at)

    def intended(self, tight: str) -> list[tuple[Span, str]]:
        """How delegations are said to have intended to vote."""
        return intentions.intended(tight)

    def parties(self, tight: str) -> list[PartyPhrase]:
        """Parties given a role, in their order."""
        return people.parties(tight)

    def behalf(self, text: str) -> Behalf:
        """What words in brackets after a speaker say."""
        return wording.behalf(text)

    def same_office(self, known: str, office: str) -> bool:
        """Whether an office named again is one named before."""
        return wording.same_office(known, office)

    def officer_label(self, tight: str) -> tuple[str, int] | None:
        """The role a line of a list of officers names, and where the names start in it."""
        return officers.officer_label(tight)

    def context_of(self, heading: str) -> str | None:
        """The part of the proceedings a heading stands for."""
        return people.context_of(heading)

    def announces_agenda(self, tight: str) -> bool:
        """Whether a paragraph announces the adopted agenda as a list."""
        return agenda.announces_agenda(tight)

    def items(self, tight: str) -> list[ItemPhrase]:
        """Agenda items taken up, in their order."""
        return agenda.items(tight)

    def citations(self, reading: Reading) -> list[CitationPhrase]:
        """Symbols and resolutions cited, in their order."""
        return citing.citations(reading)

    def annexes_referred_to(self, tight: str) -> list[tuple[str, Span]]:
        """Annexes of its own that a text refers to by number."""
        return structure.annexes_referred_to(tight)


FRENCH = French()
