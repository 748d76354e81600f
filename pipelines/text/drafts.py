"""Paragraphs in the making, and the keys that tell them apart."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from pipelines.text.blocks import Block
from pipelines.text.fold import SUPERSCRIPTS, fold
from pipelines.text.items import FIRST, awaited, series_of
from pipelines.text.model import Entry, Heading, ParagraphNode


@dataclass
class Draft:
    """A paragraph that entries may still be added to."""

    key: str
    number: str | None
    kind: str
    parent_key: str | None
    block: Block
    headings: tuple[Heading, ...]
    entries: list[Entry] = field(default_factory=list)
    last_item: str | None = None
    """Number of the last entry that is no sub-item."""
    series: str | None = None
    """What its sub-paragraphs are marked with: letters, numerals, numbers."""
    last_letter: str | None = None
    """Mark of the last sub-paragraph."""
    parent: Draft | None = None
    """The paragraph it is a sub-paragraph of."""
    indents: set[int] = field(default_factory=set)
    """How far the numbered entries are indented."""
    lists_votes: bool = False
    """Whether the heads of a vote stand below it."""

    @property
    def announces(self) -> bool:
        """Whether its own words end in a colon, or a list of votes follows without one."""
        # "The voting was as follows:¹"
        return self.lists_votes or fold(self.block.text.text).rstrip(SUPERSCRIPTS + " ").endswith(
            ":"
        )

    @property
    def next_item(self) -> int:
        """The number that the next entry should bear."""
        return int(self.last_item or 0) + 1

    def awaits(self, mark: str) -> bool:
        """Whether a mark is the next of its sub-paragraphs."""
        return self.series is not None and awaited(self.series, self.last_letter) == mark

    def parent_of(self, mark: str) -> Draft:
        """The paragraph a mark is the next sub-paragraph of: (b) after (a), (i) under (a)."""
        above = [self]
        while above[-1].parent is not None:
            above.append(above[-1].parent)
        for owner in above:
            if owner.awaits(mark):
                return owner
        if self.parent is None:
            return self
        if mark in FIRST and FIRST[mark] != self.parent.series:
            return self
        alike = [owner for owner in above[1:] if owner.series == series_of(mark)]
        return alike[0] if alike else self.parent

    def take_letter(self, mark: str) -> str | None:
        """Note the mark of its next sub-paragraph, and tell the one that was due."""
        self.series = self.series or series_of(mark)
        expected = awaited(self.series, self.last_letter)
        self.last_letter = mark
        return expected

    def add(self, block: Block, number: str | None) -> None:
        """Put an entry into its list; `number` is None where the entry has none."""
        self.entries.append(Entry(number, block.body if number else block.text, block.text))
        if number is not None and "(" not in number:
            self.indents.add(block.indent)
            self.last_item = number

    def node(self, part: str, annex: str | None) -> ParagraphNode:
        """The paragraph with its list, as it stands in a part of the document."""
        lead = self.block.body if self.number else self.block.text
        text, whole = lead, self.block.text
        for entry in self.entries:
            text = text.then("\n", entry.whole)
            whole = whole.then("\n", entry.whole)
        return ParagraphNode(
            key=self.key,
            part=part,
            annex=annex,
            headings=self.headings,
            number=self.number,
            kind=self.kind,
            parent_key=self.parent_key,
            span=whole.span(),
            text=text,
            lead=lead,
            entries=tuple(self.entries),
        )


def footnote_key(number: str) -> str:
    """`fn3` of footnote 3; `fn-star` of one called by a star."""
    return f"fn-{'star' * len(number)}" if number.startswith("*") else f"fn{number}"


def footnote_node(block: Block, key: str, part: str, annex: str | None) -> ParagraphNode:
    """The paragraph that a footnote is, in a part of the document."""
    return ParagraphNode(
        key=key,
        part=part,
        annex=annex,
        headings=(),
        number=block.marker.value,
        kind="footnote",
        parent_key=None,
        span=block.text.span(),
        text=block.body,
        lead=block.body,
    )


class Keys:
    """Keys of paragraphs, unique in their document."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()
        self._counts: Counter[tuple[str, str | None, str | None, str]] = Counter()

    def key(self, part: str, annex: str | None, chapter: str | None, name: str) -> str:
        """`p15` in the body, `annex-v-p4` in a chapter of the annex."""
        if part == "annex":
            where = ["annex" if annex is None else f"annex-{annex.lower()}"]
            where += [chapter.lower()] if chapter else []
            return self.unique("-".join([*where, name]))
        return self.unique(name)

    def next(self, part: str, annex: str | None, chapter: str | None, prefix: str) -> str:
        """The next of the paragraphs without a number.

        They are counted through the body, and anew in each chapter of an annex.
        """
        scope = (part, annex, chapter if part == "annex" else None, prefix)
        self._counts[scope] += 1
        return f"{prefix}{self._counts[scope]}"

    def unique(self, key: str) -> str:
        """The key, with a number behind it where it was given before."""
        self._seen[key] += 1
        return key if self._seen[key] == 1 else f"{key}-{self._seen[key]}"
