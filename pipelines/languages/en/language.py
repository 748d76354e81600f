"""English as a `Language`."""

from __future__ import annotations

import re

from pipelines.languages.en import (
    agenda,
    citing,
    dates,
    decisions,
    headings,
    intentions,
    meetings,
    nouns,
    officers,
    people,
    sittings,
    structure,
    votes,
    wording,
)
from pipelines.languages.en.head import HEAD
from pipelines.languages.en.record import RECORD
from pipelines.languages.en.sentences import sentences
from pipelines.languages.phrases import (
    Behalf,
    CitationPhrase,
    DateSpan,
    DecisionPhrase,
    ItemPhrase,
    MeetingName,
    PartyPhrase,
    Scheduling,
    SittingRef,
    Span,
    VoteList,
)
from pipelines.languages.records import AgendaHeading, Record
from pipelines.text.fold import SUPERSCRIPTS
from pipelines.text.traced import Reading

# Words that look forward, before the name of a meeting
_FORWARD = re.compile(
    r"\b(?:decid\w+|decisions?\s+(?:to|on)|will|would|shall|schedul\w+|next|upcoming|forthcoming|future|prior\s+to|before"
    r"|in\s+advance\s+of|prepar\w+|expected|convene|propos\w+|recommend\w*|look\w*\s+forward|plan\w*)\b"
)
# A meeting that has reported has been held
_REPORTED = re.compile(
    r"\b(?:reports?|outcomes?|outcome\s+documents?|results|conclusions)\s+(?:[\w-]+\s+){0,2}?(?:of|at|by|from)"
    r"\s+(?:the\s+)?$"
)
# and after it
_TO_COME = re.compile(
    r"[^.;]{0,80}?\b(?:to\s+be\s+(?:held|convened)|scheduled|will\s+be|would\s+be|shall\s+be)\b"
)

# "Mr. Percaya (Indonesia), speaking on behalf of …, said that", "The President invited"
_SAID = re.compile(
    r"(?:(?:Mr|Ms|Mrs|Miss|Dr|Sir)\b\.?\s[^.;]{1,120}?\s(?:said|asked|noted|stressed|expressed)\b"
    r"|The\s(?:Acting\s)?(?:Chair\w*|(?:Vice-)?President|Secretary)\b[^.;]{0,40}?\s"
    r"(?:said|invited|suggested|drew|took it|recalled|announced|proposed|asked)\b)"
)


class English:
    """Reads English."""

    code = "en"
    structure = structure.STRUCTURE
    head = HEAD
    record: Record | None = RECORD
    separators = wording.SEPARATORS
    joiners: tuple[str, ...] = wording.JOINERS
    prefix = wording.PREFIX
    suffixes = wording.SUFFIXES
    closing_words: tuple[str, ...] = wording.CLOSING_WORDS
    unnamed = wording.UNNAMED
    topics = wording.TOPICS
    despite_more = wording.DESPITE_MORE
    telling = wording.TELLING
    own_subject = wording.OWN_SUBJECT
    decision = wording.DECISION
    honorific = wording.HONORIFIC
    title = wording.TITLE
    group_label = wording.GROUP_LABEL
    of_whom = wording.OF_WHOM
    belongs = re.compile(r"(?!)")
    outcome_nouns: tuple[str, ...] = nouns.OUTCOME_NOUNS
    chair_words: tuple[str, ...] = wording.CHAIR_WORDS
    same_resolution = re.compile(r"\bthe\s+same\s+resolution\b")
    opening = re.compile(
        r"(?:(?:[Aa]lso|[Ll]ater|[Ss]ubsequently|[Tt]hen),?\s+)?(?:[Oo]n|[Ii]n)?(?:\s+the\s+(?:morning|"
        r"afternoon)\s+of)?(?:\s+[A-Z][a-z]+day,)?\s*"
    )
    doubled = wording.DOUBLED

    def drop(self, text: str, index: int) -> bool:
        """A second space in a row means nothing, nor does a footnote's call."""
        if text[index] in SUPERSCRIPTS:
            return True
        if not text[index].isspace():
            return False
        before = index - 1
        while before >= 0 and text[before] in SUPERSCRIPTS:
            before -= 1
        return before < 0 or text[before].isspace()

    def dates(self, tight: str) -> list[DateSpan]:
        """Dates in their order."""
        return dates.dates(tight)

    def sittings(self, tight: str) -> list[SittingRef]:
        """Numbered sittings referred to, in their order."""
        return sittings.sittings(tight)

    def agenda_heading(self, tight: str) -> AgendaHeading | None:
        """The agenda items that a heading of a summary record names."""
        return headings.heading(tight)

    def is_statement(self, tight: str) -> bool:
        """Whether a paragraph of a summary record is what someone said."""
        return bool(_SAID.match(tight))

    def clock(self, tight: str) -> tuple[str, str] | None:
        """What a line says of the time of the sitting."""
        told = RECORD.clock(tight)
        return told if told is not None and told[0] in ("opened", "closed") else None

    def same_sitting(self, tight: str) -> list[Span]:
        """References to the sitting named before."""
        return [match.span() for match in sittings.SAME.finditer(tight)]

    def sittings_stated(self, tight: str) -> list[tuple[int, int, int]]:
        """How many sittings are said to have been held."""
        return sittings.sittings_stated(tight)

    def meetings(self, reading: Reading) -> list[MeetingName]:
        """Meetings named, in their order."""
        return meetings.meetings(reading)

    def looks_forward(self, tight: str, at: int) -> bool:
        """Whether the words before a place in a sentence look forward to a meeting."""
        sentence = re.split(r"[.;]\s", tight[max(0, at - 140) : at])[-1]
        if _REPORTED.search(sentence):
            return False
        return bool(_FORWARD.search(sentence) or _TO_COME.match(tight, at))

    def joins_sittings(self, between: str) -> bool:
        """Whether the words between two references to sittings make them one."""
        return sittings.joins(between)

    def is_person(self, words: str) -> bool:
        """Whether words of a list are the name of a person."""
        return wording.PERSON.fullmatch(words) is not None

    def joins_texts(self, between: str) -> bool:
        """Whether the words between two symbols add a text."""
        return nouns.JOINS_TEXTS.fullmatch(between) is not None

    def same_office(self, known: str, office: str) -> bool:
        """Whether an office named again is one named before."""
        return wording.same_office(known, office)

    def sentences(self, tight: str) -> list[Span]:
        """The sentences of a text."""
        return sentences(tight)

    def decisions(self, tight: str) -> list[DecisionPhrase]:
        """Decisions reported, in their order."""
        return decisions.decisions(tight)

    def agreed(self, tight: str) -> bool:
        """Whether a paragraph is no more than the words that something was so decided."""
        return decisions.AGREED.fullmatch(tight) is not None

    def proposal(self, tight: str) -> DecisionPhrase:
        """What the last sentence of a paragraph put to the meeting."""
        return decisions.proposal(tight)

    def vote_lists(self, tight: str) -> list[VoteList]:
        """The lists of a recorded vote, in their order."""
        return votes.vote_lists(tight)

    def intended(self, tight: str) -> list[tuple[Span, str]]:
        """How delegations are said to have intended to vote."""
        return intentions.intended(tight)

    def parties(self, tight: str) -> list[PartyPhrase]:
        """Parties given a role, in their order."""
        return people.parties(tight)

    def behalf(self, text: str) -> Behalf:
        """What words in brackets after a speaker say."""
        return wording.behalf(text)

    def noun_before(self, tight: str, at: int) -> str | None:
        """The noun for a text that ends just before a place."""
        return nouns.noun_before(tight, at)

    def officer_label(self, tight: str) -> tuple[str, int] | None:
        """The role a line of a list of officers names, and where the names start in it."""
        return officers.officer_label(tight)

    def announced_office(self, tight: str) -> str | None:
        """The role of those whom the list below a paragraph names as elected."""
        return officers.announced_office(tight)

    def context_of(self, heading: str) -> str | None:
        """The part of the proceedings a heading stands for."""
        return people.context_of(heading)

    def schedulings(self, tight: str) -> list[Scheduling]:
        """Sentences that decide on, or recall, a future meeting."""
        return agenda.schedulings(tight)

    def recalls(self, verb: str) -> bool:
        """Whether a verb recalls a decision rather than taking it."""
        return agenda.recalls(verb)

    def citations(self, reading: Reading) -> list[CitationPhrase]:
        """Symbols and resolutions cited, in their order."""
        return citing.citations(reading)

    def annexes_referred_to(self, tight: str) -> list[tuple[str, Span]]:
        """Annexes of its own that a text refers to by number."""
        return structure.annexes_referred_to(tight)

    def order_claims(self, tight: str) -> list[tuple[Span, DateSpan, DateSpan]]:
        """Places where a text says that one dated event comes before another."""
        return dates.order_claims(tight)

    def announces_agenda(self, tight: str) -> bool:
        """Whether a paragraph announces the adopted agenda as a list."""
        return agenda.announces_agenda(tight)

    def items(self, tight: str) -> list[ItemPhrase]:
        """Agenda items taken up, in their order."""
        return agenda.items(tight)


ENGLISH = English()
