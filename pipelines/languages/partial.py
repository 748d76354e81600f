"""A language to begin from: it reads nothing, and says what it does not read.

A new language inherits from `PartialLanguage` and overrides what it reads. What it leaves is named
in an issue of every document in that language, so that an empty table is not taken for a text that
has nothing to tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pipelines.languages.base import Head, Language, Structure
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

NEVER = re.compile(r"(?!)")
"""Matches nothing."""


class PartialLanguage:
    """Reads nothing of what a document tells; a language overrides what it reads.

    `code`, `structure` and `head` are the least that a language must have: without them no
    document is recognized. `sentences` comes next, since all that is told is told in sentences.
    """

    code: str
    structure: Structure
    head: Head
    record: Record | None = None
    also_unread: tuple[str, ...] = ()
    """What is not read though its method is there: in words, for the issue."""

    def drop(self, text: str, index: int) -> bool:
        """A second space in a row means nothing, nor does a footnote's call."""
        return is_needless(text, index)

    def dates(self, tight: str) -> list[DateSpan]:
        """No dates."""
        return []

    def sittings(self, tight: str) -> list[SittingRef]:
        """No sittings."""
        return []

    def same_sitting(self, tight: str) -> list[Span]:
        """No references to the sitting named before."""
        return []

    def sittings_stated(self, tight: str) -> list[tuple[int, int, int]]:
        """No count of sittings."""
        return []

    def joins_sittings(self, between: str) -> bool:
        """Two references to sittings stay two."""
        return False

    def is_person(self, words: str) -> bool:
        """No words are known to be the name of a person."""
        return False

    def joins_texts(self, between: str) -> bool:
        """No text is added to another."""
        return False

    def meetings(self, reading: Reading) -> list[MeetingName]:
        """No meetings named."""
        return []

    def looks_forward(self, tight: str, at: int) -> bool:
        """Nothing looks forward."""
        return False

    def sentences(self, tight: str) -> list[Span]:
        """No sentences."""
        return []

    def decisions(self, tight: str) -> list[DecisionPhrase]:
        """No decisions."""
        return []

    def agreed(self, tight: str) -> bool:
        """Nothing agreed to without more words."""
        return False

    def proposal(self, tight: str) -> DecisionPhrase:
        """What was put to a meeting is not told."""
        return DecisionPhrase((0, len(tight)), None, "adopted")

    def vote_lists(self, tight: str) -> list[VoteList]:
        """No lists of a vote."""
        return []

    def noun_before(self, tight: str, at: int) -> str | None:
        """No noun for a text."""
        return None

    def intended(self, tight: str) -> list[tuple[Span, str]]:
        """No delegation said to have intended to vote otherwise."""
        return []

    def parties(self, tight: str) -> list[PartyPhrase]:
        """No parties."""
        return []

    def behalf(self, text: str) -> Behalf:
        """Words in brackets after a speaker say nothing."""
        return Behalf(None, False, None)

    def same_office(self, known: str, office: str) -> bool:
        """An office is one named before where it is named in the same words."""
        return known == office

    def officer_label(self, tight: str) -> tuple[str, int] | None:
        """No label of a list of officers."""
        return None

    def announced_office(self, tight: str) -> str | None:
        """No list of those elected to one office."""
        return None

    def context_of(self, heading: str) -> str | None:
        """No part of the proceedings."""
        return None

    def announces_agenda(self, tight: str) -> bool:
        """No agenda."""
        return False

    def items(self, tight: str) -> list[ItemPhrase]:
        """No agenda items taken up."""
        return []

    def agenda_heading(self, tight: str) -> AgendaHeading | None:
        """No heading names an agenda item."""
        return None

    def schedulings(self, tight: str) -> list[Scheduling]:
        """No decisions on meetings to come."""
        return []

    def recalls(self, verb: str) -> bool:
        """No verb recalls a decision."""
        return False

    def citations(self, reading: Reading) -> list[CitationPhrase]:
        """Nothing cited."""
        return []

    def annexes_referred_to(self, tight: str) -> list[tuple[str, Span]]:
        """No annexes referred to."""
        return []

    def order_claims(self, tight: str) -> list[tuple[Span, DateSpan, DateSpan]]:
        """No event said to come before another."""
        return []

    separators: str = ",;\n"
    joiners: tuple[str, ...] = ()
    prefix: re.Pattern[str] = NEVER
    suffixes: re.Pattern[str] = NEVER
    closing_words: tuple[str, ...] = ()
    unnamed: re.Pattern[str] = NEVER
    topics: Mapping[str, re.Pattern[str]] = MappingProxyType({})
    despite_more: re.Pattern[str] = NEVER
    telling: re.Pattern[str] = NEVER
    own_subject: re.Pattern[str] = NEVER
    decision: re.Pattern[str] = NEVER
    honorific: re.Pattern[str] = NEVER
    title: re.Pattern[str] = NEVER
    group_label: re.Pattern[str] = NEVER
    of_whom: re.Pattern[str] = NEVER
    belongs: re.Pattern[str] = NEVER
    outcome_nouns: tuple[str, ...] = ()
    chair_words: tuple[str, ...] = ()
    same_resolution: re.Pattern[str] = NEVER
    opening: re.Pattern[str] = re.compile("")
    doubled: re.Pattern[str] = NEVER


def is_needless(text: str, index: int) -> bool:
    """Whether a character means nothing where spaces part the words.

    A second space in a row does not, nor does a footnote's call, nor does a space before one that
    follows a space.
    """
    if text[index] in SUPERSCRIPTS:
        return True
    if not text[index].isspace():
        return False
    before = index - 1
    while before >= 0 and text[before] in SUPERSCRIPTS:
        before -= 1
    return before < 0 or text[before].isspace()


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the interface that tells of facts of its own."""

    words: str
    method: Callable[..., object]
    tables: tuple[str, ...] = ()
    """The tables that have no rows without it."""


_PARTS = (
    _Part("dates", PartialLanguage.dates),
    _Part("sittings", PartialLanguage.sittings, ("sittings", "sitting_agenda_items")),
    _Part("how many sittings were held", PartialLanguage.sittings_stated),
    _Part("meetings named", PartialLanguage.meetings),
    _Part("decisions", PartialLanguage.decisions, ("vote_events",)),
    _Part("lists of votes", PartialLanguage.vote_lists),
    _Part("how delegations had intended to vote", PartialLanguage.intended),
    _Part("officers and speakers", PartialLanguage.parties, ("participants", "represented_states")),
    _Part("for whom a speaker spoke", PartialLanguage.behalf, ("represented_states",)),
    _Part("officers listed by office", PartialLanguage.officer_label),
    _Part("the agenda", PartialLanguage.announces_agenda, ("agenda_items", "sitting_agenda_items")),
    _Part("agenda items taken up", PartialLanguage.items, ("sitting_agenda_items",)),
    _Part("decisions on meetings to come", PartialLanguage.schedulings, ("calendar",)),
    _Part("documents cited", PartialLanguage.citations, ("citations",)),
    _Part("annexes referred to", PartialLanguage.annexes_referred_to),
    _Part("which event is said to come first", PartialLanguage.order_claims),
)


def _left(language: Language) -> list[_Part]:
    """The parts of the interface that a language leaves as they are here."""
    if not isinstance(language, PartialLanguage):
        return []
    kind = type(language)
    return [p for p in _PARTS if getattr(kind, p.method.__name__) is p.method]


def not_read(language: Language) -> tuple[str, ...]:
    """What a document in this language may tell that is not read, in words; often nothing."""
    if not isinstance(language, PartialLanguage):
        return ()
    left = [part.words for part in _left(language)]
    records = ["verbatim records"] if language.record is None else []
    return (*left, *records, *language.also_unread)


def tables_not_read(language: Language) -> frozenset[str]:
    """The tables that can have no row read from a document in this language."""
    return frozenset(table for part in _left(language) for table in part.tables)
