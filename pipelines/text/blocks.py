"""Lines to blocks: what a page, a margin or a footnote broke is joined again."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass

from pipelines.languages.base import Structure
from pipelines.text.fold import SUPERSCRIPTS, fold
from pipelines.text.hyphens import Hyphens
from pipelines.text.items import awaited, series_of
from pipelines.text.lines import Line
from pipelines.text.markers import Mark, Marker, ending, is_closed, marker_of, width
from pipelines.text.traced import Traced, is_cjk, tidy

HARD_WRAP = 110
"""Columns; a text whose long lines stay below this was wrapped at a margin."""
FULL_LINE = 56
"""Columns; the narrowest full line of a United Nations page (28 Chinese characters)."""

_OPENING = frozenset(",。、;:)》”’!?")
_SHARED = frozenset("“”‘’—…·•")
"""Marks that Chinese and Latin texts have in common."""
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
    last_indent: int = 0
    spaced: bool = False
    """The last line ends with a space that was printed."""


def read_blocks(
    lines: tuple[Line, ...],
    structure: Structure,
    is_head_line: Callable[[str], bool],
    *,
    parted: bool = False,
) -> list[Block]:
    """Join lines to blocks.

    `parted` says that a blank line stands before every block and nowhere else, as in a text
    extracted from a format that tells paragraphs apart; otherwise the lines are judged.

    `is_head_line` tells of a line whether the head of a document prints it alone: the days and
    place of a conference, an organ, a symbol. Such a line joins nothing.

    A footnote that stands between two halves of a sentence is its own block; the sentence goes
    on after it.
    """
    joiner = _Joiner(lines, structure, is_head_line)
    for line in lines:
        if parted:
            joiner.add_parted(line)
        else:
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
        self.never_joined = (
            structure.annex,
            structure.clause_opener,
            structure.contents,
            structure.summary,
            *([structure.begins] if structure.begins is not None else []),
        )
        self.in_head = True
        self.notes: set[str] = set()
        self.parts: list[_Open] = []
        self.main: _Open | None = None
        self.note: _Open | None = None
        self.interrupted = False
        widths = [width(line.text.text) for line in lines]
        self.measure = _measure(widths)
        self.unwrapped = _is_unwrapped(lines, widths)
        self.blanks = sum(line.blank_before for line in lines)
        self.parted = self.blanks * 3 >= len(lines)
        self.spaced = self._is_double_spaced(lines)
        self.hyphens = Hyphens(line.text.text for line in lines)

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
        if self._is_imprint(line):
            self.note = self._open(line, marker)
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

    def add_parted(self, line: Line) -> None:
        """Take a line of a text in which blank lines part the blocks.

        A paragraph that a page broke goes on after the notes at the foot of it; a note that goes
        on among the notes of the next page has no number there.
        """
        marker = marker_of(line.text.text, self.structure)
        if line.note:
            marked = marker.mark in (Mark.FOOTNOTE, Mark.STAR)
            if self.note is None or (line.blank_before and marked):
                self.note = self._open(line, marker)
            else:
                self._extend(self.note, line)
            self.note.spaced = line.spaced
        else:
            if self.main is None or line.blank_before:
                self.main = self._open(line, marker)
            else:
                self._extend(self.main, line)
            self.main.spaced = line.spaced

    def _open(self, line: Line, marker: Marker) -> _Open:
        part = _Open(line.text, line, marker, width(line.text.text), line.indent)
        self.parts.append(part)
        return part

    def _extend(self, part: _Open, line: Line) -> None:
        left = part.text.text[-1:]
        before, after = _is_chinese(part.text.text[:-3:-1]), _is_chinese(line.text.text[:2])
        glue = self.hyphens.glue(part.text.text, line.text.text)
        if glue is None:
            part.text, glue = part.text[:-1], ""
        # Nothing stands between two Chinese characters, nor inside a symbol broken at a slash or
        # a range broken at its dash.
        elif before or after or left == "/" or _ends_in_dash(part.text.text):
            glue = " " if part.spaced and not (before and after) else ""
        part.text = part.text.then(glue, line.text)
        part.last_width = width(line.text.text)
        part.last_indent = line.indent

    def _is_inline(self, part: _Open, marker: Marker) -> bool:
        """Whether the item before this one stands inside the text: 以下领域:(a) …;(b) …."""
        item, value = self.structure.item, self.structure.item_value
        marks = [value(match["n"]) for match in item.finditer(fold(part.text.text), 1)]
        return any(awaited(series_of(mark), mark) == marker.value for mark in marks)

    def _next_sentence(self, part: _Open, line: Line, broken: bool) -> bool:
        """Whether a line is the next sentence of a paragraph printed line by line."""
        start, label = fold(line.text.text), self.structure.list_label
        announces, said = self.structure.announces, start.rstrip(SUPERSCRIPTS + " ")
        return (
            self.measure is None
            and not broken
            and not line.blank_before
            and (part.marker.mark in (Mark.NUMBER, Mark.ITEM) or self._is_parted(part))
            and ending(part.text.text) in "。."
            and (ending(line.text.text) in "。." or bool(announces and announces.search(said)))
            and not (label.match(start) if label else ":" in start[:8])
        )

    def _is_parted(self, part: _Open) -> bool:
        """Whether a paragraph without a number ends at a blank line, as all in this text do."""
        return (
            self.parted
            and part.marker.mark is Mark.NONE
            and part.first.heading is None
            and width(part.text.text) >= FULL_LINE
        )

    def _stands_alone(self, text: str) -> bool:
        return self.is_head_line(text)

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

    def _is_imprint(self, line: Line) -> bool:
        imprint = self.structure.imprint
        return imprint is not None and imprint.match(fold(line.text.text)) is not None

    def _continues_note(self, line: Line, marker: Marker) -> bool:
        note = self.note
        if note is None or line.heading is not None:
            return False
        if self.structure.unfinished.search(note.text.text):
            # "chap. IV, para. | 24.": what looks like the number of a paragraph is not.
            return True
        if marker.mark is not Mark.NONE:
            return False
        if _unbalanced(note.text.text):
            return True
        if self._is_imprint(note.first):
            return not line.blank_before and is_closed(line.text.text)
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
        # "(A/CONF.192/2030/RC/1、| A/CONF.192/2030/RC/CRP.2)": a list of symbols goes on
        inside = ending(text) == "、" and _unbalanced(text)
        if self.in_head and not inside and (self._stands_alone(text) or self._stands_alone(start)):
            return False
        if len(part.text) == part.marker.end and marker.mark is Mark.NONE:
            # A number alone on its line: its paragraph follows.
            return True
        if any(pattern.match(start) for pattern in self.never_joined):
            return False
        together = self.measure is not None and not (self.spaced or line.blank_before or broken)
        if together and marker.mark is Mark.ITEM and self._is_inline(part, marker):
            return True
        if marker.mark is Mark.ITEM and not is_closed(text):
            # "第 63 条 | (a)款": an item follows a colon, a semicolon or a heading.
            refers = self.structure.item_referred
            if refers is not None and not refers.match(start):
                return False
            return self._reaches_margin(part, line) and part.last_width >= FULL_LINE
        if marker.mark is not Mark.NONE:
            return False
        if start[:1] in _OPENING or ending(text) == "、" or self.structure.unfinished.search(text):
            return True
        if _unbalanced(text) and part.first.heading is None:
            return True
        if part.first.heading is not None and not broken:
            return False
        if self._next_sentence(part, line, broken):
            return True
        if together and part.marker.mark is Mark.NUMBER and ending(text) == ":":
            # "elected the following Vice-Chairs: | Australia, …": names that go on at the margin
            runs_on = line.indent <= part.last_indent and any(mark in start for mark in ",、")
            if runs_on and self._reaches_margin(part, line):
                return True
        if together and part.marker.mark is Mark.NUMBER and not fold(text).endswith(":"):
            # Blank lines part the paragraphs of this text: without one, the paragraph goes on.
            half = 0.45 * (self.measure or 0)
            full = part.last_width >= half
            if not is_closed(text):
                return full or bool(self.blanks)
            return full and (is_closed(line.text.text) or width(line.text.text) >= half)
        if part.marker.mark is Mark.CHAPTER and ending(text) == ";":
            # A heading of several titles.
            return self._reaches_margin(part, line)
        if together and self.parted and ending(text) == ";" and part.marker.mark is Mark.NONE:
            # Blank lines part the paragraphs: a full line ends none, though a clause ends in it.
            return part.last_width >= 0.93 * (self.measure or 0)
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
            # Where blank lines part the clauses, a full line goes on without one.
            return together and self.blanks > 2 and part.last_width >= 0.93 * (self.measure or 0)
        if broken:
            return _is_running(part)
        if clause and line.blank_before and not self.spaced:
            return False
        if self.measure is None:
            return not (line.blank_before or self.unwrapped) and width(text) >= FULL_LINE
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


def _is_unwrapped(lines: tuple[Line, ...], widths: list[int]) -> bool:
    """Whether each line is a paragraph: no margin wraps the long ones, no blank line parts them."""
    blank = sum(line.blank_before for line in lines)
    return max(widths, default=0) > HARD_WRAP and blank * 10 <= len(lines)


def _is_chinese(edge: str) -> bool:
    """Whether a line is Chinese at its edge; what quotes and dashes are, the next character tells.

    `edge` holds the first two characters, from the edge inwards.
    """
    if edge[:1] in _SHARED and len(edge) > 1:
        return is_cjk(edge[1]) and edge[1] not in _SHARED
    return bool(edge) and is_cjk(edge[0])


def _ends_in_dash(text: str) -> bool:
    """Whether a line ends in the dash of a range: `27 August–`."""
    return text[-1:] == "–" and text[-2:-1].isalnum()


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
