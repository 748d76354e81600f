"""Paragraphs in the making, and the keys that tell them apart."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from pipelines.text.blocks import Block
from pipelines.text.fold import fold
from pipelines.text.items import awaited
from pipelines.text.model import Entry, Heading


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
    numbered_entries: int = 0
    last_item: str | None = None
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
        return self.lists_votes or fold(self.block.text.text).rstrip().endswith(":")

    def awaits(self, mark: str) -> bool:
        """Whether a mark is the next of its sub-paragraphs."""
        return self.series is not None and awaited(self.series, self.last_letter) == mark


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
