"""One document as the extractors see it: its paragraphs ready for matching, and its ids."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from pipelines.languages import languages
from pipelines.languages.base import Language
from pipelines.names.lexicon import Lexicon
from pipelines.names.states import state_lexicon
from pipelines.text.fold import fold
from pipelines.text.model import ParagraphNode, ParsedDocument
from pipelines.text.traced import Reading, Traced

_ARTICLE = 4
"""Characters before the name of a meeting in a title that names nothing else: `the `."""


def slug(text: str) -> str:
    """Lower case, everything but letters and digits (of any script) a hyphen."""
    return re.sub(r"[\W_]+", "-", text.lower()).strip("-")


@dataclass(frozen=True)
class Place:
    """Where a row was read from."""

    document_id: str
    paragraph_id: str | None
    source_start: int
    source_end: int


@dataclass(frozen=True)
class Passage:
    """A paragraph ready for matching."""

    node: ParagraphNode
    lead: Reading
    """Its own words."""
    whole: Reading
    """Its own words and its list."""


@dataclass(frozen=True)
class Source:
    """A parsed document with its id."""

    document: ParsedDocument
    document_id: str
    symbol: str | None
    symbol_basis: str | None
    work_id: str
    """The document of which this is the version in one language."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Key of a paragraph to that of its counterpart in the version followed, where another."""

    @property
    def language(self) -> Language:
        """The module that reads its language."""
        return languages()[self.document.language]

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every paragraph, in its order."""
        return tuple(
            Passage(node, self.reading(node.lead), self.reading(node.text))
            for node in self.document.paragraphs
        )

    @property
    def body(self) -> tuple[Passage, ...]:
        """The numbered and unnumbered paragraphs of the body: what a report reports."""
        return tuple(
            passage
            for passage in self.passages
            if passage.node.part == "body" and passage.node.kind != "footnote"
        )

    def reading(self, text: Traced) -> Reading:
        """A text made ready for this document's language."""
        return Reading(text, self.language.drop)

    def paragraph_id(self, node: ParagraphNode | None) -> str | None:
        """The id of a paragraph in the published table."""
        return None if node is None else f"{self.document_id}-{node.key}"

    def place(self, node: ParagraphNode | None, span: tuple[int, int]) -> Place:
        """Where a row comes from: a paragraph and offsets in the raw text."""
        return Place(self.document_id, self.paragraph_id(node), *span)

    @cached_property
    def conference(self) -> Traced | None:
        """The name of the meeting it reports on, in its head or else in its title."""
        head, words = self.document.masthead, self.language.head
        if head.conference is not None or head.title is None or head.session or not words.report_of:
            return head.conference
        named = words.report_of.match(fold(head.title.text))
        if named is None or self.document.resolution is not None:
            return None
        name = head.title[slice(*named.span("name"))]
        # "Report of the Secretary-General on the Third Biennial Meeting" is none of that meeting.
        found = self.language.meetings(self.reading(name))
        own = bool(found) and found[0].series == "poa" and found[0].start <= _ARTICLE
        return name if own else None

    @property
    def symbols(self) -> tuple[str, ...]:
        """The symbol of the document, and of each lettered resolution in it."""
        parts = [self.symbol_of(part.letter) for part in self.document.parts]
        return tuple(dict.fromkeys(symbol for symbol in (self.symbol, *parts) if symbol))

    def symbol_at(self, node: ParagraphNode) -> str | None:
        """The symbol of what a paragraph is of: the document, or a lettered resolution in it."""
        above = node.headings[0].number if node.headings and node.part == "body" else None
        lettered = any(part.letter == above for part in self.document.parts)
        return self.symbol_of(above or "") if lettered else self.symbol

    def symbol_of(self, letter: str) -> str | None:
        """The symbol of one lettered resolution; where it is the only one, of the document."""
        alone = len(self.document.parts) < 2
        return self.symbol if alone or self.symbol is None else f"{self.symbol}{letter}"

    def fact_key(self, node: ParagraphNode) -> str:
        """The key of a paragraph in the ids of facts: the same in every version of the work."""
        return self.keys.get(node.key, node.key)

    @cached_property
    def by_fact_key(self) -> dict[str, ParagraphNode]:
        """The paragraphs by the keys that facts are identified with."""
        return {self.fact_key(node): node for node in self.document.paragraphs}

    @cached_property
    def states(self) -> Lexicon[str]:
        """The names of States that its language had on its day."""
        return state_lexicon(self.document.language, self.as_of)

    def footnote(self, number: str) -> Passage | None:
        """The footnote of that number."""
        return next(
            (p for p in self.passages if p.node.kind == "footnote" and p.node.number == number),
            None,
        )

    @cached_property
    def as_of(self) -> dt.date | None:
        """The latest day the document shows itself to be written on or after.

        The day a resolution was adopted on; else the date at its head; else the last day of its
        own meeting; else the opening of the General Assembly session it is for, which is in the
        September of 1945 + its number: such a document was written by August.
        """
        head = self.document.masthead
        if head.adopted is not None:
            # A resolution is distributed, and dated, weeks after it is adopted.
            days = self.language.dates(self.reading(head.adopted).tight)
            on = days[0].dates()[0] if days else None
            if on is not None:
                return on
        if head.date is not None:
            return head.date
        if head.dates is not None:
            spans = self.language.dates(self.reading(head.dates).tight)
            last = spans[0].dates()[1] if spans else None
            if last is not None:
                return last
        if head.session and head.session.isdigit() and int(head.session) < 200:
            return dt.date(1945 + int(head.session), 8, 1)
        return None
