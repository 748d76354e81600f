"""Chinese as a `Language`."""

from __future__ import annotations

import re

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
from pipelines.languages.zh import (
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
from pipelines.languages.zh.head import HEAD
from pipelines.languages.zh.sentences import sentences
from pipelines.text.fold import SUPERSCRIPTS
from pipelines.text.traced import Reading

_FORWARD = re.compile(r"决定|定于|将|拟|下一|即将|之前|今后|筹备|预计|邀请|列入|提出报告|提交")


class Chinese:
    """Reads Chinese."""

    code = "zh"
    structure = structure.STRUCTURE
    head = HEAD
    record: Record | None = None
    separators = wording.SEPARATORS
    joiners: tuple[str, ...] = wording.JOINERS
    prefix = wording.NO_PREFIX
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
    of_whom = re.compile(r"(?!)")
    belongs = re.compile("的")
    outcome_nouns: tuple[str, ...] = decisions.OUTCOME_NOUNS
    chair_words: tuple[str, ...] = ("主席",)
    same_resolution = re.compile(r"[同该]一?项?决议")
    opening = re.compile(r".?")
    doubled = wording.DOUBLED

    def drop(self, text: str, index: int) -> bool:
        """Spaces mean nothing in Chinese, nor does a footnote's call."""
        return text[index].isspace() or text[index] in SUPERSCRIPTS

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
        return people.is_statement(tight)

    def clock(self, tight: str) -> tuple[str, str] | None:
        """What a line says of the time of the sitting."""
        return clock.clock(tight)

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
        sentence = tight[max(0, at - 40) : at].rsplit("。", 1)[-1]
        return bool(_FORWARD.search(sentence))

    def joins_sittings(self, between: str) -> bool:
        """Whether the words between two references to sittings make them one."""
        return sittings.joins(between)

    def is_person(self, words: str) -> bool:
        """Whether words of a list are the name of a person."""
        return wording.PERSON.fullmatch(words) is not None

    def joins_texts(self, between: str) -> bool:
        """Whether the words between two symbols add a text."""
        return decisions.JOINS_TEXTS.fullmatch(between) is not None

    def same_office(self, known: str, office: str) -> bool:
        """Whether an office named again is one named before: 高级代表 after 裁军事务高级代表."""
        short, long = sorted((known, office), key=len)
        # never the 高级代表 for the 副高级代表
        return long.endswith(short) and not long.removesuffix(short).endswith("副")

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
        return decisions.noun_before(tight, at)

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


CHINESE = Chinese()
