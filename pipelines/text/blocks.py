"""Lines to blocks: what a page, a margin or a footnote broke is joined again."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass

from pipelines.languages.base import Structure
from pipelines.text.fold import fold
from pipelines.text.lines import Line
from pipelines.text.markers import Mark, Marker, ending, is_closed, marker_of, width
from pipelines.text.traced import Traced, is_cjk, tidy

HARD_WRAP = 110
"""Columns; a text whose long lines stay below this was wrapped at a margin."""
FULL_LINE = 56
"""Columns; the narrowest full line of a United Nations page (28 Chinese characters)."""

_OPENING = frozenset(",。、;:)》”’!?")
_BRACKETS = {")": "(", "》": "《", "”": "“", "]": "["}


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph or an entry of a list, whole."""

    text: Traced
    heading: int | None
    bullet: bool
    indent: int
    marker: Marker

    @property
    def folded(self) -> str:
        """The folded text."""
        return fold(self.text.text)

    @property
    def body(self) -> Traced:
        """The text after its number."""
        return self.text[self.marker.end :].strip()

    @property
    def closed(self) -> bool:
        """Whether it ends as a sentence does."""
        return is_closed(self.text.text)


@dataclass
class _Open:
    """A block that lines are still being added to."""

    text: Traced
    first: Line
    marker: Marker
    last_width: int


def read_blocks(
    lines: tuple[Line, ...], structure: Structure, is_head_line: Callable[[str], bool]
) -> list[Block]:
    """Join lines to blocks.

    `is_head_line` tells of a line (without its spaces) whether the head of a document prints it
    alone: the days and place of a conference, an organ, a symbol. Such a line joins nothing.

    A footnote that stands between two halves of a sentence is its own block; the sentence goes
    on after it.
    """
    joiner = _Joiner(lines, structure, is_head_line)
    for line in lines:
        joiner.add(line)
    return [
        Block(
            tidy(part.text),
            part.first.heading,
            part.first.bullet,
            part.first.indent,
            marker_of(tidy(part.text).text, structure),
        )
        for part in joiner.parts
    ]


class _Joiner:
    """Decides, line by line, whether a line goes on with what stands before it."""

    def __init__(
        self,
        lines: tuple[Line, ...],
        structure: Structure,
        is_head_line: Callable[[str], bool],
    ) -> None:
        self.structure = structure
        self.is_head_line = is_head_line
        self.in_head = True
        self.notes: set[str] = set()
        self.parts: list[_Open] = []
        self.main: _Open | None = None
        self.note: _Open | None = None
        self.interrupted = False
        self.measure = _measure([width(line.text.text) for line in lines])
        self.spaced = self._is_double_spaced(lines)

    def _is_double_spaced(self, lines: tuple[Line, ...]) -> bool:
        """Whether blank lines stand between the lines of one paragraph."""
        if self.measure is None:
            return False
        pairs = [
            after.blank_before
            for before, after in itertools.pairwise(lines)
            if width(before.text.text) >= 0.85 * self.measure
            and not is_closed(before.text.text)
            and marker_of(after.text.text, self.structure).mark is Mark.NONE
        ]
        return len(pairs) > 1 and sum(pairs) * 2 > len(pairs)

    def add(self, line: Line) -> None:
        marker = marker_of(line.text.text, self.structure)
        if marker.mark in (Mark.CHAPTER, Mark.NUMBER, Mark.RESOLUTION):
            self.in_head = False
        if marker.mark in (Mark.FOOTNOTE, Mark.STAR) and self._starts_note(line, marker):
            self.note = self._open(line, marker)
            self.notes.add(marker.value)
            self.interrupted = True
            return
        if self.note is not None and self._continues_note(line, marker):
            self._extend(self.note, line)
            return
        if marker.mark in (Mark.FOOTNOTE, Mark.STAR):
            # The call of a footnote that a broken line begins with.
            marker = Marker(Mark.NONE, "", 0)
        self.note = None
        broken = line.page_break_before or self.interrupted
        if self.main is not None and self._continues(self.main, line, marker, broken):
            self._extend(self.main, line)
        else:
            self.main = self._open(line, marker)
        self.interrupted = False

    def _open(self, line: Line, marker: Marker) -> _Open:
        part = _Open(line.text, line, marker, width(line.text.text))
        self.parts.append(part)
        return part

    def _extend(self, part: _Open, line: Line) -> None:
        left, right = part.text.text[-1:], line.text.text[:1]
        # Nothing stands between two Chinese characters, nor inside a symbol broken at a slash.
        close = is_cjk(left) or is_cjk(right) or left == "/"
        part.text = part.text.then("" if close else " ", line.text)
        part.last_width = width(line.text.text)

    def _is_inline(self, part: _Open, marker: Marker) -> bool:
        """Whether the item before this one stands inside the text: 以下领域:(a) …;(b) …."""
        before = chr(ord(marker.value[-1]) - 1)
        return f"({before})" in fold(part.text.text)[1:]

    def _next_sentence(self, part: _Open, line: Line, broken: bool) -> bool:
        """Whether a line is the next sentence of a numbered paragraph printed line by line."""
        return (
            self.measure is None
            and not broken
            and not line.blank_before
            and part.marker.mark is Mark.NUMBER
            and ending(part.text.text) in "。."
            and ending(line.text.text) in "。."
            and ":" not in fold(line.text.text)[:8]
        )

    def _stands_alone(self, text: str) -> bool:
        return self.is_head_line("".join(text.split()))

    def _starts_note(self, line: Line, marker: Marker) -> bool:
        """A superscript at the start of a line is a note, unless a sentence goes on with it."""
        if marker.mark is Mark.STAR:
            return True
        rest = fold(line.text.text)[marker.end :]
        if rest[:1] in _OPENING or rest.startswith("("):
            return False
        if marker.value in self.notes:
            return False
        if self.note is not None or self.structure.note_start.match(rest):
            return True
        goes_on = (
            self.main is not None
            and not (line.page_break_before or line.blank_before)
            and not is_closed(self.main.text.text)
        )
        return not goes_on

    def _continues_note(self, line: Line, marker: Marker) -> bool:
        note = self.note
        if note is None or marker.mark is not Mark.NONE or line.heading is not None:
            return False
        if _unbalanced(note.text.text):
            return True
        if is_closed(note.text.text):
            return False
        if line.page_break_before:
            # The page ends inside the note, unless the paragraph above was left unfinished.
            return self.main is not None and is_closed(self.main.text.text)
        return self._reaches_margin(note, line)

    def _reaches_margin(self, part: _Open, line: Line) -> bool:
        """Whether the last line of `part` is full, so that the next may go on with it."""
        if self.measure is None:
            return not line.blank_before
        if line.blank_before and not self.spaced:
            return False
        return part.last_width >= 0.75 * self.measure

    def _continues(self, part: _Open, line: Line, marker: Marker, broken: bool) -> bool:
        text, start = part.text.text, fold(line.text.text)
        if line.heading is not None or line.bullet:
            return False
        if self.in_head and (self._stands_alone(text) or self._stands_alone(start)):
            return False
        if len(part.text) == part.marker.end and marker.mark is Mark.NONE:
            # A number alone on its line: its paragraph follows.
            return True
        if self.structure.annex.match(start) or self.structure.clause_opener.match(start):
            return False
        together = self.measure is not None and not (self.spaced or line.blank_before or broken)
        if together and marker.mark is Mark.ITEM and self._is_inline(part, marker):
            return True
        if marker.mark is Mark.ITEM and not is_closed(text):
            # "第 63 条 | (a)款": an item follows a colon, a semicolon or a heading.
            return self._reaches_margin(part, line) and part.last_width >= FULL_LINE
        if marker.mark is not Mark.NONE:
            return False
        if start[:1] in _OPENING or ending(text) == "、":
            return True
        if _unbalanced(text) and part.first.heading is None:
            return True
        if part.first.heading is not None and not broken:
            return False
        if self._next_sentence(part, line, broken):
            return True
        if together and part.marker.mark is Mark.NUMBER and not fold(text).endswith(":"):
            # Blank lines part the paragraphs of this text: without one, the paragraph goes on.
            half = 0.45 * (self.measure or 0)
            full = part.last_width >= half
            return not is_closed(text) or (
                full and (is_closed(line.text.text) or width(line.text.text) >= half)
            )
        if is_closed(text):
            # A sentence may end just at the margin and the paragraph go on.
            return (
                self.measure is not None
                and ending(text) in "。."
                and part.marker.mark is Mark.NUMBER
                and (self.spaced or not line.blank_before)
                and part.last_width >= 0.93 * self.measure
                and is_closed(line.text.text)
                and not broken
            )
        clause = part.marker.mark is Mark.NONE and ending(text) == ","
        if clause and self.structure.clause_start.match(start):
            return False
        if broken:
            return _is_running(part)
        if clause and line.blank_before and not self.spaced:
            return False
        if self.measure is None:
            return not line.blank_before and width(text) >= FULL_LINE
        return self._reaches_margin(part, line) and (self.spaced or not line.blank_before)


def _measure(widths: list[int]) -> int | None:
    """Columns between the margins of a text wrapped there; None for a text that is not.

    A wrapped text has many lines of nearly the greatest width, and few that are wider.
    """
    if not widths:
        return None
    measure = sorted(widths)[int(len(widths) * 0.95)]
    full = sum(0.85 * measure <= value <= 1.1 * measure for value in widths)
    if measure > HARD_WRAP or measure < FULL_LINE or full < max(3, 0.15 * len(widths)):
        return None
    return measure


def _is_running(part: _Open) -> bool:
    """Whether an unfinished block is running text rather than a heading or a name in a list."""
    folded = fold(part.text.text)
    if part.first.heading is not None:
        return False
    if part.marker.mark is Mark.NUMBER or width(folded) >= FULL_LINE:
        return True
    return any(mark in folded for mark in ",、。;")


def _unbalanced(text: str) -> bool:
    """Whether a bracket or book-title mark is still open at the end."""
    stack: list[str] = []
    for char in fold(text):
        if char in _BRACKETS.values():
            stack.append(char)
        elif char in _BRACKETS and stack and stack[-1] == _BRACKETS[char]:
            stack.pop()
    return bool(stack)
