"""Lines to blocks: what a page, a margin or a footnote broke is joined again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pipelines.languages.base import Structure
from pipelines.text.continuing import OPENING_MARKS, Continuation, OpenBlock, unbalanced
from pipelines.text.fold import fold
from pipelines.text.hyphens import Hyphens
from pipelines.text.lines import Line
from pipelines.text.margins import layout_of
from pipelines.text.markers import Mark, Marker, is_closed, marker_of, width
from pipelines.text.traced import Traced, is_cjk, tidy

_SHARED = frozenset("“”‘’—…·•")
"""Marks that Chinese and Latin texts have in common."""


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
        self.continuation = Continuation(layout_of(lines, structure), structure, is_head_line)
        self.notes: set[str] = set()
        self.parts: list[OpenBlock] = []
        self.main: OpenBlock | None = None
        self.note: OpenBlock | None = None
        self.interrupted = False
        self.hyphens = Hyphens(line.text.text for line in lines)

    def add(self, line: Line) -> None:
        marker = marker_of(line.text.text, self.structure)
        if marker.mark in (Mark.CHAPTER, Mark.NUMBER, Mark.RESOLUTION):
            self.continuation.in_head = False
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
        if self.main is not None and self.continuation.continues(self.main, line, marker, broken):
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

    def _open(self, line: Line, marker: Marker) -> OpenBlock:
        part = OpenBlock(line.text, line, marker, width(line.text.text), line.indent)
        self.parts.append(part)
        return part

    def _extend(self, part: OpenBlock, line: Line) -> None:
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

    def _starts_note(self, line: Line, marker: Marker) -> bool:
        """A superscript at the start of a line is a note, unless a sentence goes on with it."""
        if marker.mark is Mark.STAR:
            return True
        rest = fold(line.text.text)[marker.end :]
        if rest[:1] in OPENING_MARKS or rest.startswith("("):
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
        if unbalanced(note.text.text):
            return True
        if self._is_imprint(note.first):
            return not line.blank_before and is_closed(line.text.text)
        if is_closed(note.text.text):
            return False
        if line.page_break_before:
            # The page ends inside the note, unless the paragraph above was left unfinished.
            return self.main is not None and is_closed(self.main.text.text)
        return self.continuation.reaches_margin(note, line)


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
