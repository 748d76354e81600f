"""The interface a language offers: what each language module must be able to read.

Patterns run over folded text (`pipelines.text.fold`). Those of `Structure` run over a line or a
block as printed; the others over the `tight` text of a `Reading`, from which `drop` has left out
what means nothing in the language (in Chinese, every space).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from pipelines.languages.headwords import IN_ENGLISH, HeadWords
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
from pipelines.text.traced import Reading

ITEM = re.compile(r"\((?P<n>[a-z]{1,4})\)\s*(?=\S|$)")
"""`(a) `, `(ii) `"""
AGENDA_ITEM = re.compile(
    r"(?P<to>\b(?:to|à)\s+|[-–—]\s*)?(?P<number>\d{1,3})?(?:\s*\(?(?P<letter>[a-z]+)\))?"
)
"""`95 (i)`, `(s)`, and with the word of a range before its end: `to (k)`"""


@dataclass(frozen=True, slots=True)
class Structure:
    """How the language marks the parts of a document."""

    chapter: re.Pattern[str]
    """A chapter heading's number, group `n`: `二. `."""
    chapter_value: Callable[[str], int]
    annex: re.Pattern[str]
    """The heading of an annex, group `n` its number where it has one."""
    letter: re.Pattern[str]
    """The letter of a heading, group `n`: `A. `."""
    number: re.Pattern[str]
    """The number of a paragraph, group `n`: `16. `, never `16.4`."""
    contents: re.Pattern[str]
    """The heading of the table of contents."""
    contents_header: re.Pattern[str]
    """A line that only heads the columns of the contents: `页次`."""
    summary: re.Pattern[str]
    """The heading of the summary."""
    clause_opener: re.Pattern[str]
    """The line that opens a preamble, group `who`: `大会,`."""
    note_start: re.Pattern[str]
    """The words a footnote starts with."""
    clause_start: re.Pattern[str]
    """The words a preambular clause starts with."""
    note_words: re.Pattern[str]
    """What footnotes begin with, after their number: `See`, `Official Records`."""
    full_stop: re.Pattern[str]
    """The end of a sentence within a line: no heading has one."""
    unfinished: re.Pattern[str]
    """The end of a line after which a sentence goes on though it ends in a full stop: `Mr.`"""
    longest_heading: int
    """Columns; a block without a closing mark that is longer is a paragraph cut short."""
    prose: re.Pattern[str] | None = None
    """A line that no head has, so that the text begins there; None where a head may have any."""
    item: re.Pattern[str] = ITEM
    """The mark of a sub-paragraph, group `n`: `(a) `."""
    item_value: Callable[[str], str] = str
    """The mark in the common notation: letters, small roman numerals, numbers."""
    begins: re.Pattern[str] | None = None
    """A line that begins a paragraph whatever stands before it: `下午1时散会。`."""
    imprint: re.Pattern[str] | None = None
    """How a record begins to say that it may be corrected; it stands at the foot of a page."""
    vote_label: re.Pattern[str] | None = None
    """The head of a list of a vote: `赞成:`; None where such lists are announced by a colon."""
    list_label: re.Pattern[str] | None = None
    """A line that heads a list under a paragraph and is no sentence of it: `赞成:`; None where
    any colon near the start of a line shows one."""
    announces: re.Pattern[str] | None = None
    """The end of a sentence that announces a list: `表决结果如下:`."""
    item_referred: re.Pattern[str] | None = None
    """A letter in brackets that ends a reference and begins no item: `(a)款`; None where the
    words after it do not tell."""


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """How the language prints the head of a document.

    Patterns run over one folded line; in a language that is written without spaces, the spaces
    between its letters are already taken out.
    """

    spaced: bool
    """Whether spaces part the words. Then a line is read as a field only as a whole: the title
    may hold a date, a session or a symbol too."""
    organs: Mapping[str, str]
    """Organs by name, as a line of their own, with a code: `general_assembly`,
    `security_council`..."""
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
    """Codes of `kind`; a line without one tells of a resolution."""
    note: re.Pattern[str]
    """A line in brackets under the title: on whose report the resolution was adopted."""
    kinds: tuple[tuple[re.Pattern[str], str], ...]
    """What a title says of the kind of document, the first that matches."""
    item: re.Pattern[str] = AGENDA_ITEM
    """An item in the list of agenda items, groups `number` and `letter`: `95(i)`, `(s)`."""
    item_value: Callable[[str], str] = str
    """The number of an agenda item in digits."""
    words: HeadWords = IN_ENGLISH
    """The words for the distribution, the date and the languages."""
    committee: re.Pattern[str] | None = None
    """The title of the report of a main committee of the General Assembly, groups `name`, `n`."""
    committee_value: Callable[[str], int] | None = None
    officer: re.Pattern[str] | None = None
    """The line that names who presents the report, or presides: `报告员:`."""
    summary_of: re.Pattern[str] | None = None
    """The line of a summary record that tells of which sitting it is: `第4次会议简要记录`."""
    sitting_held: re.Pattern[str] | None = None
    """Its line that tells when and where that sitting was held."""
    sitting_of: re.Pattern[str] | None = None
    """The line that names the main committee of the General Assembly that sat, group `n`."""
    report_of: re.Pattern[str] | None = None
    """The title of a meeting's report, group `name` the meeting's: `Report of the …`."""
    resolution: re.Pattern[str] | None = None
    """The line that numbers a resolution of the Security Council, group `n`."""
    aside: re.Pattern[str] | None = None
    """A line that tells nothing of its own: `正式记录`."""


class Language(Protocol):
    """What a language module offers."""

    code: str
    structure: Structure
    head: Head
    record: Record | None
    """How it prints verbatim records; None where these are not read."""

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

    def agreed(self, tight: str) -> bool:
        """Whether a paragraph of a summary record is no more than `It was so decided.`."""

    def proposal(self, tight: str) -> DecisionPhrase:
        """What the last sentence of the paragraph before that put to the meeting."""

    def vote_lists(self, tight: str) -> list[VoteList]:
        """The lists of a recorded vote, in their order."""

    def intended(self, tight: str) -> list[tuple[Span, str]]:
        """How delegations are said to have intended to vote: their names and a code of `VOTE`."""

    def parties(self, tight: str) -> list[PartyPhrase]:
        """Parties given a role, in their order."""

    def behalf(self, text: str) -> Behalf:
        """What words in brackets after a speaker say."""

    def noun_before(self, tight: str, at: int) -> str | None:
        """The noun for a text that ends just before a place: `成果文件草案(`."""

    def officer_label(self, tight: str) -> tuple[str, int] | None:
        """The role a line of a list of officers names, and where the names start in it."""

    def announced_office(self, tight: str) -> str | None:
        """The role of those whom the list below a paragraph names as elected."""

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

    def agenda_heading(self, tight: str) -> AgendaHeading | None:
        """The agenda items that a heading of a summary record names."""

    def is_statement(self, tight: str) -> bool:
        """Whether a paragraph of a summary record is what someone said, not what was done."""

    def clock(self, tight: str) -> tuple[str, str] | None:
        """What a line says of the time of the sitting: `opened` or `closed`, and `HH:MM`."""

    def same_sitting(self, tight: str) -> list[Span]:
        """References to the sitting named before: `在同次会议上`."""

    def sittings_stated(self, tight: str) -> list[tuple[int, int, int]]:
        """How many sittings are said to have been held: count, start, end."""

    def looks_forward(self, tight: str, at: int) -> bool:
        """Whether the words before a place in a sentence look forward to a meeting."""

    def joins_sittings(self, between: str) -> bool:
        """Whether the words between two references to sittings make them one: `及`."""

    def is_person(self, words: str) -> bool:
        """Whether words of a list are the name of a person, and of nothing else."""

    def joins_texts(self, between: str) -> bool:
        """Whether the words between two symbols add a text: `) and the draft report (`."""

    def same_office(self, known: str, office: str) -> bool:
        """Whether an office named again, often in fewer words, is one named before."""

    separators: str
    """Characters that stand between the names of a list."""
    joiners: tuple[str, ...]
    """Words that stand before the last name of a list."""
    prefix: re.Pattern[str]
    """What may stand before a name in a list without being part of it; group `capacity` where
    it says how the party takes part: `the observer for the`; group `article` where it is no more
    than an article of several words: `de la`."""
    suffixes: re.Pattern[str]
    """What may follow a name in a list without being part of it: `观察员`."""
    closing_words: tuple[str, ...]
    unnamed: re.Pattern[str]
    """Speakers that a text does not name: `很多专家`."""
    decision: re.Pattern[str]
    """The word for a decision: `recalled the decision of the Assembly, in its resolution …`."""
    own_subject: re.Pattern[str]
    """The meeting a report is of, as what decides, before the verb: `The Conference also`."""
    topics: Mapping[str, re.Pattern[str]]
    """The words for what items of an agenda are on, by a code that is alike in every language."""
    despite_more: re.Pattern[str]
    """Words for why a text may fail with more in favour than against: `two-thirds`."""
    telling: re.Pattern[str]
    """Words that tell what someone did, and so stand in no name: `主持`, `made`."""
    honorific: re.Pattern[str]
    title: re.Pattern[str]
    """The office before a person's name: `裁军事务高级代表`."""
    group_label: re.Pattern[str]
    """The group that States in an election are of, before their names: `African States:`."""
    of_whom: re.Pattern[str]
    """What stands between a person and the State or organization named after him: `of the`."""
    belongs: re.Pattern[str]
    """What stands between a State and a person of it: `的`."""
    outcome_nouns: tuple[str, ...]
    """Nouns for the texts whose paragraphs are put to the vote."""
    chair_words: tuple[str, ...]
    """The offices of the one who presides: `主席`."""
    same_resolution: re.Pattern[str]
    """The resolution cited last is meant: `同一项决议`."""
    opening: re.Pattern[str]
    """What may stand before a date that opens a sentence."""
    doubled: re.Pattern[str]
    """A word printed twice running, group 1."""
