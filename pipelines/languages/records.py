"""What a language module finds in the verbatim record of a sitting.

All positions are places in the text that was given; texts are folded, and a line break stands
where the record begins a new line of a heading, of a list of votes or of a remark.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from pipelines.languages.phrases import Span

Start = Literal[
    "turn", "heading", "vote", "list", "outcome", "verdict", "remark", "note", "imprint"
]
"""What a line can begin: a statement, an agenda heading, a vote, the names under one head of it,
its outcome, words that tell an outcome only where they stand below a vote, another remark on the
proceedings, a note in square brackets, or what every record prints of itself at the foot of its
first page."""


@dataclass(frozen=True, slots=True)
class Officer:
    """An officer named in a record."""

    title: str
    """A code of `ROLE`."""
    name: Span
    of: Span | None
    """The State or organization in brackets."""
    capacity: Span | None = None


@dataclass(frozen=True, slots=True)
class RecordHead:
    """The head of a record."""

    sitting: int
    sitting_span: Span
    date: dt.date | None
    place: Span | None
    officers: tuple[Officer, ...]
    committee: int | None = None
    """Number of the main committee of the General Assembly whose record it is."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The words that open a statement: `Mr. Buffa (Paraguay) (spoke in Spanish):`."""

    speaker: Span
    presiding: bool
    affiliation: Span | None
    spoken_language: str | None
    end: int
    """Where the statement itself begins."""
    titled: bool = True
    """Whether an office or a form of address opens it; a bare name is less sure a speaker."""
    secretary: bool = False
    """An officer of the Secretariat, who may read out what is to be decided on."""


@dataclass(frozen=True, slots=True)
class Behalf:
    """On whose behalf a speaker speaks."""

    group: Span
    members: Span | None
    """The words that name the members of the group, where they follow."""
    also_national: bool
    """Also for the speaker's own country."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it is named."""

    noun: str | None
    """`resolution`, `decision`..."""
    label: str | None = None
    """Its number in a report, with the noun: `draft resolution II`."""
    symbol: str | None = None


@dataclass(frozen=True, slots=True)
class AgendaHeading:
    """The heading over the discussion of agenda items."""

    numbers: tuple[str, ...]
    continued: tuple[str, ...]
    """Those of the numbers whose discussion goes on."""
    titles: tuple[tuple[str, Span], ...]
    """Item numbers with the title printed for each."""
    report: Span | None = None
    """The symbol of the report that is before the meeting under it."""
    draft: Draft | None = None
    """The draft before the meeting: the heading names one, and no report that carries others."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a decision is on, as one sentence names it."""

    scope: str | None = None
    """A code of `VOTE_SCOPE`; None where the words do not tell."""
    noun: str | None = None
    """What kind of draft `the draft resolution` is; None where no one draft is spoken of."""
    draft: str | None = None
    """The draft as named by its number in a report: `draft resolution II`."""
    symbol: str | None = None
    """Of the draft."""
    drafts: tuple[Draft, ...] = ()
    """The drafts one by one, where more than one is named."""
    amendment: str | None = None
    """Symbol of the amendment."""
    report: str | None = None
    """Symbol of another document in which it is contained."""
    paragraph: str | None = None
    """`5` or `5(b)`; `pp6` for a preambular paragraph; `4|5` for several."""
    as_amended: bool = False

    @property
    def several(self) -> bool:
        """Whether more than one draft is named."""
        return bool(self.drafts)

    @property
    def names_draft(self) -> bool:
        """Whether it tells which draft is meant, or which drafts."""
        return self.draft is not None or self.symbol is not None or self.several


@dataclass(frozen=True, slots=True)
class Outcome:
    """A sentence that tells what became of a text or a motion."""

    sentence: Span
    subject: Subject
    result: str
    procedure: str | None
    """None where the sentence does not tell."""
    totals: tuple[int | None, int | None, int | None]
    resulting: tuple[str, ...]
    """Symbols of the resolutions and decisions that result, in order."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a meeting is asked to agree to without a vote."""

    subject: Subject
    adopts: bool
    """It adopts a draft: the one named, or else the one before the meeting."""
    takes: str | None
    """Symbol of another text that is approved or taken note of."""
    items: tuple[str, ...] = ()
    """Numbers of the agenda items it names."""


class Record(Protocol):
    """How a language prints the verbatim record of a sitting."""

    def is_record(self, lines: Sequence[str]) -> bool:
        """Whether the lines are those of a verbatim record."""

    def starts(self, text: str) -> Start | None:
        """What a text (a line and those after it) begins with; None for running text."""

    def head(self, text: str) -> RecordHead | None:
        """The head of the record, its lines one to a line."""

    def turn(self, text: str) -> Turn | None:
        """The opening of a statement at the start of a text."""

    def represented(self, text: str) -> str:
        """The State or organization in the words after a speaker, `Observer of …` taken off."""

    def without_count(self, text: str) -> str:
        """A group without how many it has: `Nordic countries` of `five Nordic countries`."""

    def clock(self, text: str) -> tuple[str, str] | None:
        """What a remark says of the time: `opened`, `closed`..., and `HH:MM`."""

    def presiding(self, text: str) -> list[Officer]:
        """Officers who a remark says took the Chair."""

    def agenda(self, text: str) -> AgendaHeading | None:
        """The agenda items a heading names."""

    def outcomes(self, text: str) -> list[Outcome]:
        """What a remark says became of texts, in order."""

    def put(self, text: str) -> list[Subject]:
        """What one who presides names as before the meeting, sentence by sentence."""

    def question(self, text: str) -> Span | None:
        """The question by which one who presides proposes a decision."""

    def proposed(self, text: str) -> Proposal:
        """What the question by which a decision is proposed is about."""

    def verdict(self, text: str) -> Outcome | None:
        """The result of a vote just taken, as one who presides announces it."""

    def declared(self, text: str) -> list[Outcome]:
        """Elections that one who presides declares."""

    def resulting(self, text: str) -> tuple[str, ...]:
        """Symbols of the resolutions and decisions that a remark names in brackets."""

    def agreed(self, text: str) -> bool:
        """Whether a remark says that what was proposed is decided."""

    def voting(self, text: str) -> str | None:
        """The procedure of the vote a remark announces, a code of `PROCEDURE`."""

    def on_behalf(self, text: str, at: int = 0) -> Behalf | None:
        """On whose behalf a statement is made, as a paragraph at its start says."""

    def announced(self, text: str) -> Span | None:
        """On whose behalf the next speaker will speak, as one who presides announces it."""
