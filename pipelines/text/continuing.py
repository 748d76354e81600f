"""Whether a line goes on with the block before it, or begins another."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from pipelines.languages.base import Structure
from pipelines.text.fold import SUPERSCRIPTS, fold
from pipelines.text.items import awaited, series_of
from pipelines.text.lines import Line
from pipelines.text.margins import FULL_LINE, Layout
from pipelines.text.markers import Mark, Marker, ending, is_closed, width
from pipelines.text.traced import Traced

OPENING_MARKS = frozenset(",。、;:)》”’!?")
"""Marks that no line begins with: what stands before them goes on."""
# A symbol, an address: letters and marks that no margin breaks.
_UNBROKEN = re.compile(r"[A-Za-z0-9][!-~]{7,}")
_BRACKETS = {")": "(", "》": "《", "”": "“", "]": "["}


@dataclass
class OpenBlock:
    """A block that lines are still being added to."""

    text: Traced
    first: Line
    marker: Marker
    last_width: int
    last_indent: int = 0
    spaced: bool = False
    """The last line ends with a space that was printed."""


class Continuation:
    """Decides whether a line goes on with a block."""

    def __init__(
        self, layout: Layout, structure: Structure, is_head_line: Callable[[str], bool]
    ) -> None:
        self.layout = layout
        self.structure = structure
        self.is_head_line = is_head_line
        self.in_head = True
        self.never_joined = (
            structure.annex,
            structure.clause_opener,
            structure.contents,
            structure.summary,
            *([structure.begins] if structure.begins is not None else []),
        )

    def continues(self, part: OpenBlock, line: Line, marker: Marker, broken: bool) -> bool:
        """Whether a line goes on with `part`, which a page or a note may have broken off."""
        text, start = part.text.text, fold(line.text.text)
        if line.heading is not None or line.bullet:
            return False
        # "(A/CONF.192/2030/RC/1、| A/CONF.192/2030/RC/CRP.2)": a list of symbols goes on
        inside = (ending(text) == "、" and unbalanced(text)) or self._is_unfinished(text)
        if self.in_head and not inside and (self.is_head_line(text) or self.is_head_line(start)):
            return False
        if len(part.text) == part.marker.end and marker.mark is Mark.NONE:
            # A number alone on its line: its paragraph follows.
            return True
        if any(pattern.match(start) for pattern in self.never_joined):
            return False
        if self.structure.contents.match(fold(text)):
            # "Contents | Chapter Paragraphs Page"
            return False
        together = self.layout.measure is not None and not (
            self.layout.spaced or line.blank_before or broken
        )
        if together and marker.mark is Mark.ITEM and self._is_inline(part, marker):
            return True
        if marker.mark is Mark.ITEM and not is_closed(text):
            # "第 63 条 | (a)款": an item follows a colon, a semicolon or a heading.
            refers = self.structure.item_referred
            if refers is not None and not refers.match(start):
                return False
            full = min(FULL_LINE, 0.9 * (self.layout.measure or FULL_LINE))
            return self.reaches_margin(part, line) and part.last_width >= full
        if marker.mark is not Mark.NONE:
            return False
        listed = part.marker.mark in (Mark.ITEM, Mark.NUMBER) and not line.blank_before
        if listed and start[:1].islower() and not is_closed(text):
            # "(a) International cooperation and national | capacity-building;"
            return True
        if start[:1] in OPENING_MARKS or ending(text) == "、" or self._is_unfinished(text):
            return True
        if unbalanced(text) and part.first.heading is None:
            return True
        if part.first.heading is not None and not broken:
            return False
        if self._next_sentence(part, line, broken):
            return True
        if together and part.marker.mark is Mark.NUMBER and ending(text) == ":":
            # "elected the following Vice-Chairs: | Australia, …": names that go on at the margin
            runs_on = line.indent <= part.last_indent and any(mark in start for mark in ",、")
            if runs_on and self.reaches_margin(part, line):
                return True
        item = part.marker.mark is Mark.ITEM and self.layout.parted
        numbered = part.marker.mark is Mark.NUMBER or item
        if together and numbered and not fold(text).endswith(":"):
            # Blank lines part the paragraphs of this text: without one, the paragraph goes on.
            half = 0.45 * (self.layout.measure or 0)
            full = part.last_width >= half
            if not is_closed(text):
                return full or bool(self.layout.blanks)
            return full and (is_closed(line.text.text) or width(line.text.text) >= half)
        if part.marker.mark is Mark.CHAPTER and ending(text) == ";":
            # A heading of several titles.
            return self.reaches_margin(part, line)
        if (
            together
            and self.layout.parted
            and ending(text) == ";"
            and part.marker.mark is Mark.NONE
        ):
            # Blank lines part the paragraphs: a full line ends none, though a clause ends in it.
            return part.last_width >= 0.93 * (self.layout.measure or 0)
        if is_closed(text):
            # A sentence may end just at the margin and the paragraph go on.
            return (
                self.layout.measure is not None
                and ending(text) in "。."
                and part.marker.mark is Mark.NUMBER
                and (self.layout.spaced or not line.blank_before)
                and part.last_width >= 0.93 * self.layout.measure
                and is_closed(line.text.text)
                and not broken
            )
        clause = part.marker.mark is Mark.NONE and ending(text) == ","
        if clause and self.structure.clause_start.match(start):
            # Where blank lines part the clauses, a full line goes on without one.
            return (
                together
                and self.layout.blanks > 2
                and part.last_width >= 0.93 * (self.layout.measure or 0)
            )
        if broken:
            return _is_running(part)
        if clause and line.blank_before and not self.layout.spaced:
            return False
        if self.layout.measure is None:
            return not (line.blank_before or self.layout.unwrapped) and width(text) >= FULL_LINE
        return self.reaches_margin(part, line) and (self.layout.spaced or not line.blank_before)

    def reaches_margin(self, part: OpenBlock, line: Line) -> bool:
        """Whether the last line of `part` is full, so that the next may go on with it."""
        if self.layout.measure is None:
            return not line.blank_before
        if line.blank_before and not self.layout.spaced:
            return False
        if part.last_width >= 0.75 * self.layout.measure:
            return True
        # "…通过整个决议草案 | A/C.1/71/L.34/Rev.1": what had no room on the line before
        first = _UNBROKEN.match(fold(line.text.text))
        return first is not None and part.last_width + width(first[0]) > self.layout.measure

    def _is_unfinished(self, text: str) -> bool:
        return self.structure.unfinished.search(text) is not None

    def _is_inline(self, part: OpenBlock, marker: Marker) -> bool:
        """Whether the item before this one stands inside the text: 以下领域:(a) …;(b) …."""
        item, value = self.structure.item, self.structure.item_value
        marks = [value(match["n"]) for match in item.finditer(fold(part.text.text), 1)]
        return any(awaited(series_of(mark), mark) == marker.value for mark in marks)

    def _next_sentence(self, part: OpenBlock, line: Line, broken: bool) -> bool:
        """Whether a line is the next sentence of a paragraph printed line by line."""
        start, label = fold(line.text.text), self.structure.list_label
        announces, said = self.structure.announces, start.rstrip(SUPERSCRIPTS + " ")
        return (
            self.layout.measure is None
            and not broken
            and not line.blank_before
            and (part.marker.mark in (Mark.NUMBER, Mark.ITEM) or self._is_parted(part))
            and ending(part.text.text) in "。."
            and (ending(line.text.text) in "。." or bool(announces and announces.search(said)))
            and not (label.match(start) if label else ":" in start[:8])
        )

    def _is_parted(self, part: OpenBlock) -> bool:
        """Whether a paragraph without a number ends at a blank line, as all in this text do."""
        return (
            self.layout.parted
            and part.marker.mark is Mark.NONE
            and part.first.heading is None
            and width(part.text.text) >= FULL_LINE
        )


def unbalanced(text: str) -> bool:
    """Whether a bracket or book-title mark is still open at the end."""
    stack: list[str] = []
    for char in fold(text):
        if char in _BRACKETS.values():
            stack.append(char)
        elif char in _BRACKETS and stack and stack[-1] == _BRACKETS[char]:
            stack.pop()
    return bool(stack)


def _is_running(part: OpenBlock) -> bool:
    """Whether an unfinished block is running text rather than a heading or a name in a list."""
    folded = fold(part.text.text)
    if part.first.heading is not None:
        return False
    if part.marker.mark is Mark.NUMBER or width(folded) >= FULL_LINE:
        return True
    return any(mark in folded for mark in ",、。;")
