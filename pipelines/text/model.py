"""A document as read: its head, its outline, its paragraphs, and what no rule claimed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from pipelines.corpus import RawText
from pipelines.text.blocks import Block
from pipelines.text.traced import Traced


@dataclass(frozen=True, slots=True)
class Masthead:
    """The head of a document, read line by line."""

    organ: str | None = None
    session: str | None = None
    session_line: Traced | None = None
    """The words for the session as printed."""
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
    resolution: str | None = None
    """Number of a resolution of the Security Council: `2117 (2013)`."""
    sitting: Traced | None = None
    """The line of a summary record that names the sitting it is of."""
    held: Traced | None = None
    """The line that gives the day and place of that sitting."""
    committee: Traced | None = None
    """The line that names the main committee that sat."""
    officer: Traced | None = None
    """The line that names who presents the report: Rapporteur."""
    notes: tuple[Traced, ...] = ()
    leftover: tuple[Traced, ...] = ()
    """Lines of the head that no rule read."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its number in the common notation (None where unnumbered) and its words."""

    number: str | None
    title: Traced
    depth: int
    """0 for a chapter, 1 for `A.`, 2 for `1.`, 3 for `(a)`, 4 for a heading without number."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a list that belongs to a paragraph: an agenda item, an officer, a label."""

    number: str | None
    """`9` or `9(a)`; None for an entry without a number."""
    text: Traced
    """Without the number."""
    whole: Traced


@dataclass(frozen=True, slots=True)
class ParagraphNode:
    """A paragraph in its place in the outline."""

    key: str
    """Part, chapter and number: unique in the document."""
    part: str
    annex: str | None
    headings: tuple[Heading, ...]
    number: str | None
    kind: str
    parent_key: str | None
    span: tuple[int, int]
    """Offsets in the raw text, number and entries included."""
    text: Traced
    """Lead and entries, one to a line."""
    lead: Traced
    """The paragraph's own words, without its number and its entries."""
    entries: tuple[Entry, ...] = ()

    @property
    def section(self) -> str | None:
        """Path of the headings' numbers."""
        numbers = [heading.number for heading in self.headings if heading.number]
        return "/".join(numbers) or None

    @property
    def section_title(self) -> str | None:
        """The headings along the path."""
        return " / ".join(heading.title.text for heading in self.headings) or None


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the table of contents."""

    number: str | None
    title: Traced


@dataclass(frozen=True, slots=True)
class Numbering:
    """A place where the printed numbers do not follow each other."""

    check: str
    message: str
    key: str


@dataclass(frozen=True, slots=True)
class ResolutionPart:
    """One of the lettered resolutions that are adopted under one number: 56/24 V."""

    letter: str
    heading: Heading
    closing: tuple[Traced, ...] = ()
    """Lines below its last paragraph: the sitting and day it was adopted."""


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """A text with its outline."""

    raw: RawText
    language: str
    masthead: Masthead
    job_number: str | None
    headings: tuple[tuple[str, Heading], ...]
    """Part and heading, in their order."""
    paragraphs: tuple[ParagraphNode, ...]
    contents: tuple[ContentsEntry, ...]
    resolution: str | None
    """Number of the resolution the document is, `65/64`; None for other documents."""
    resolution_title: Traced | None
    opener: str | None
    """The organ that speaks in the preamble: `大会`."""
    closing: tuple[Traced, ...]
    """Lines below the last paragraph: the sitting and day a resolution was adopted."""
    parts: tuple[ResolutionPart, ...]
    """The lettered resolutions in it; none in most."""
    unclaimed: tuple[Traced, ...]
    """Text that no rule read."""
    numbering: tuple[Numbering, ...] = ()
    record_head: Traced | None = None
    """The lines of the head of a verbatim record, one to a line; None for other documents."""


@dataclass
class Outline:
    """What the walk through the blocks found."""

    front: list[Block] = field(default_factory=list)
    resolution: Block | None = None
    opener: str | None = None
    """Who speaks in the preamble of the body."""
    headings: list[tuple[str, Heading]] = field(default_factory=list)
    paragraphs: list[ParagraphNode] = field(default_factory=list)
    contents: list[ContentsEntry] = field(default_factory=list)
    closing: list[Traced] = field(default_factory=list)
    parts: list[ResolutionPart] = field(default_factory=list)
    numbering: list[Numbering] = field(default_factory=list)
    claimed: list[Traced] = field(default_factory=list)
    """Headings, lines of the contents, openings of a preamble: read, but no paragraph."""
