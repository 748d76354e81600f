"""The interface a language offers: what each language module must be able to read.

Patterns run over folded text (`pipelines.text.fold`). Those of `Structure` run over a line or a
block as printed; the others over the `tight` text of a `Reading`, from which `drop` has left out
what means nothing in the language (in Chinese, every space).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from pipelines.text.traced import Reading, Traced


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


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A day, a range of days, a month or a year as printed."""

    start: int
    end: int
    year: int | None
    first: tuple[int | None, int | None]
    """Month and day of the first day; None where not stated."""
    last: tuple[int | None, int | None]
    last_year: int | None = None
    range_: bool = False
    """`至`: the days between are meant too."""
    early: bool = False
    """`年初`: only a part of the year."""

    @property
    def precision(self) -> str | None:
        """`day`, `month` or `year`."""
        if self.first[1] is not None:
            return "day"
        if self.first[0] is not None:
            return "month"
        return "year" if self.year is not None else None

    def dates(self, year: int | None = None) -> tuple[dt.date | None, dt.date | None]:
        """First and last day, with `year` where none is printed; None where not to the day.

        A day that is not in the calendar gives None.
        """
        known = self.year if self.year is not None else year
        return (
            _date(known, *self.first),
            _date(self.last_year if self.last_year is not None else known, *self.last),
        )


def _date(year: int | None, month: int | None, day: int | None) -> dt.date | None:
    if year is None or month is None or day is None:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class SittingRef:
    """Numbered sittings as referred to, with the days stated beside them."""

    start: int
    end: int
    numbers: tuple[int, ...]
    """As listed; for a range, its first and last."""
    range_: bool
    date: DateSpan | None
    respectively: bool = False

    @property
    def first(self) -> int:
        """Number of the first sitting."""
        return self.numbers[0]

    @property
    def last(self) -> int:
        """Number of the last sitting."""
        return self.numbers[-1]


@dataclass(frozen=True, slots=True)
class MeetingName:
    """A meeting as named in a text, with what is said beside the name."""

    start: int
    end: int
    """Of the name itself."""
    kind: str
    series: str
    ordinals: tuple[int, ...] = ()
    years: tuple[int | None, ...] = ()
    """One per ordinal where several are named in one breath."""
    date: DateSpan | None = None
    place: tuple[int, int] | None = None
    """Where the place stands in the reading."""
    duration: str | None = None
    duration_bound: str | None = None
    parent_kind: str | None = None
    generic: bool = False
    """Meetings of the kind in general, not one of them."""
    held: bool = False
    """Words beside the name say that it was, or is to be, held."""
    label: str = ""
    """What makes a meeting of another series itself: the treaty, the body."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """The head of a document, read line by line."""

    organ: str | None = None
    session: str | None = None
    agenda_items: tuple[str, ...] = ()
    symbol: str | None = None
    distribution: str | None = None
    date: dt.date | None = None
    original_language: str | None = None
    conference: Traced | None = None
    dates: Traced | None = None
    """The line that gives the days and the place of the conference."""
    title: Traced | None = None
    agenda_title: Traced | None = None
    adopted: Traced | None = None
    """The line that says which organ adopted the resolution, and when."""
    adopted_kind: str | None = None
    notes: tuple[Traced, ...] = ()
    unclaimed: tuple[Traced, ...] = field(default=())


Span = tuple[int, int]
"""Start and end in the tight text of a reading."""


@dataclass(frozen=True, slots=True)
class PartyPhrase:
    """Words that give one party, or a list of them, a role."""

    role: str
    """A code of `ROLE`; `head` and `deputy` where the kind of meeting decides the title."""
    names: Span
    sentence: Span
    form: str = "list"
    """`list` of States or organizations, `person`, or `title` of an office holder."""
    context: str | None = None
    of: Span | None = None
    """The State or organization a person is of."""
    capacity: Span | None = None
    on_behalf: Span | None = None
    meeting: Span | None = None
    """The name of a meeting other than the document's own."""


@dataclass(frozen=True, slots=True)
class DecisionPhrase:
    """A sentence that reports a decision."""

    sentence: Span
    scope: str
    result: str
    procedure: str | None = None
    totals: tuple[int | None, int | None, int | None] = (None, None, None)
    section: int | None = None
    paragraph: str | None = None
    as_amended: bool = False
    object: str | None = None
    """The noun for the text decided on, by which later sentences refer to it."""
    needs_sitting: bool = True
    """Only a decision when the sentence is tied to a sitting of the meeting."""


@dataclass(frozen=True, slots=True)
class VoteList:
    """The names under one head of a recorded vote."""

    vote: str
    """A code of `VOTE`."""
    names: Span
    label: Span
    none: bool = False
    """The text says that there were none."""
    rest: Span | None = None
    """Words after the end of the list."""


@dataclass(frozen=True, slots=True)
class Scheduling:
    """A sentence that decides on a future meeting, or recalls that decision."""

    sentence: Span
    verb: Span


@dataclass(frozen=True, slots=True)
class CitationPhrase:
    """A symbol or the number of a resolution as printed."""

    span: Span
    symbol: str | None
    """Normal form; None where the organ is not known."""
    locator: Span | None = None


@dataclass(frozen=True, slots=True)
class ItemPhrase:
    """Agenda items that a sentence says were taken up."""

    action: str
    numbers: tuple[str, ...]
    span: Span


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
    also_national: re.Pattern[str]
    on_behalf: re.Pattern[str]
    unnamed: re.Pattern[str]
    """Speakers that a text does not name: `很多专家`."""
    honorific: re.Pattern[str]
    title: re.Pattern[str]
    """The office before a person's name: `裁军事务高级代表`."""
    chair_word: str
    """The office of the one who presides: `主席`."""
    forward: re.Pattern[str]
    """Words that look forward to a meeting."""
