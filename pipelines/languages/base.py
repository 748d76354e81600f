"""The interface a language offers: what each language module must be able to read.

Patterns run over folded text (`pipelines.text.fold`). Those of `Structure` run over a line or a
block as printed; the others over the `tight` text of a `Reading`, from which `drop` has left out
what means nothing in the language (in Chinese, every space).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

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
from pipelines.text.traced import Reading


@dataclass(frozen=True, slots=True)
class Structure:
    """How the language marks the parts of a document."""

    chapter: re.Pattern[str]
    """A chapter heading's number, group `n`: `二. `."""
    chapter_value: Callable[[str], int]
    annex: re.Pattern[str]
    """The heading of an annex, group `n` its number where it has one."""
    contents: re.Pattern[str]
    """The heading of the table of contents."""
    summary: re.Pattern[str]
    """The heading of the summary."""
    clause_opener: re.Pattern[str]
    """The line that opens a preamble: `大会,`."""
    note_start: re.Pattern[str]
    """The words a footnote starts with."""
    clause_start: re.Pattern[str]
    """The words a preambular clause starts with."""


@dataclass(frozen=True, slots=True)
class Head:
    """How the language prints the head of a document.

    Patterns run over one folded line, with the spaces between its letters already taken out.
    """

    organs: tuple[str, ...]
    """Organs by name, as a line of their own."""
    united_nations: str
    session: re.Pattern[str]
    """`第六十七届会议`, group `n`."""
    session_value: Callable[[str], str]
    agenda: re.Pattern[str]
    """`临时议程*项目95(i)、(s)和(bb)`, group `items`."""
    dates_and_place: re.Pattern[str]
    """`2018年6月18日至29日,纽约`, the whole line."""
    adopted: re.Pattern[str]
    """`2010年12月8日大会决议`, group `organ` and `kind` (resolution or decision)."""
    adopted_kinds: dict[str, str]
    note: re.Pattern[str]
    """A line in brackets under the title: on whose report the resolution was adopted."""
    kinds: tuple[tuple[re.Pattern[str], str], ...]
    """What a title says of the kind of document, the first that matches."""


class Language(Protocol):
    """What a language module offers."""

    code: str
    structure: Structure
    head: Head

    def drop(self, text: str, index: int) -> bool:
        """Whether the character means nothing when patterns are matched."""

    def dates(self, tight: str) -> list[DateSpan]:
        """Dates in their order."""

    def sittings(self, tight: str) -> list[SittingRef]:
        """Numbered sittings referred to, in their order."""

    def meetings(self, reading: Reading) -> list[MeetingName]:
        """Meetings named, in their order."""

    def sentences(self, tight: str) -> list[Span]:
        """The sentences of a text."""

    def decisions(self, tight: str) -> list[DecisionPhrase]:
        """Decisions reported, in their order."""

    def vote_lists(self, tight: str) -> list[VoteList]:
        """The lists of a recorded vote, in their order."""

    def parties(self, tight: str) -> list[PartyPhrase]:
        """Parties given a role, in their order."""

    def behalf(self, text: str) -> Behalf:
        """What words in brackets after a speaker say."""

    def noun_before(self, tight: str, at: int) -> str | None:
        """The noun for a text that ends just before a place: `成果文件草案(`."""

    def officer_label(self, tight: str) -> tuple[str, int] | None:
        """The role a line of a list of officers names, and where the names start in it."""

    def context_of(self, heading: str) -> str | None:
        """The part of the proceedings a heading or phrase stands for."""

    def schedulings(self, tight: str) -> list[Scheduling]:
        """Sentences that decide on, or recall, a future meeting."""

    def recalls(self, verb: str) -> bool:
        """Whether a verb recalls a decision rather than taking it."""

    def citations(self, reading: Reading) -> list[CitationPhrase]:
        """Symbols and resolutions cited, in their order."""

    def annexes_referred_to(self, tight: str) -> list[tuple[str, Span]]:
        """Annexes of its own that a text refers to, by roman number."""

    def order_claims(self, tight: str) -> list[tuple[Span, DateSpan, DateSpan]]:
        """Places where a text says that one dated event comes before another."""

    def announces_agenda(self, tight: str) -> bool:
        """Whether a paragraph announces the adopted agenda as a list."""

    def items(self, tight: str) -> list[ItemPhrase]:
        """Agenda items taken up, in their order."""

    def same_sitting(self, tight: str) -> list[Span]:
        """References to the sitting named before: `在同次会议上`."""

    def sittings_stated(self, tight: str) -> list[tuple[int, int, int]]:
        """How many sittings are said to have been held: count, start, end."""

    separators: str
    """Characters that stand between the names of a list."""
    joiners: tuple[str, ...]
    """Words that stand before the last name of a list."""
    suffixes: re.Pattern[str]
    """What may follow a name in a list without being part of it: `观察员`."""
    closing_words: tuple[str, ...]
    unnamed: re.Pattern[str]
    """Speakers that a text does not name: `很多专家`."""
    honorific: re.Pattern[str]
    title: re.Pattern[str]
    """The office before a person's name: `裁军事务高级代表`."""
    outcome_nouns: tuple[str, ...]
    """Nouns for the texts whose paragraphs are put to the vote."""
    chair_word: str
    """The office of the one who presides: `主席`."""
    forward: re.Pattern[str]
    """Words that look forward to a meeting."""
