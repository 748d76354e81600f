"""The lines of a verbatim record put together: statements, headings, lists, remarks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipelines.languages.records import Record, Start
from pipelines.text.fold import fold
from pipelines.text.lines import Line
from pipelines.text.markers import is_closed
from pipelines.text.traced import Traced

_AHEAD = 4
"""Lines looked at together: the words that open a statement may be broken over some."""
# "Lithuania . . . . . . . . 131"
_LEADERS = re.compile(r"(?:[.…·]\s*){4,}\d+\s*$")


@dataclass
class RecordBlock:
    """Lines that belong together."""

    kind: Start | None
    """What it begins with; None for a paragraph of running text."""
    pieces: list[Traced]
    title: bool = False
    """A heading that names no agenda item."""
    tight: bool = False
    """An agenda heading whose title stands right below its number, with no blank line between."""
    going_on: set[int] = field(default_factory=set)
    """Pieces of a heading that go on with the line above them."""

    @property
    def text(self) -> Traced:
        """The lines joined; those of an agenda heading stay apart."""
        whole = Traced.empty()
        for at, piece in enumerate(self.pieces):
            kind = None if at in self.going_on else self.kind
            whole = whole.then(_glue(whole, piece, kind), piece)
        return whole

    @property
    def closed(self) -> bool:
        """Whether its last line ends a sentence."""
        return is_closed(self.pieces[-1].text)

    @property
    def open_tail(self) -> list[Traced]:
        """The lines after the last that ends a sentence."""
        cut = len(self.pieces)
        while cut > 0 and not is_closed(self.pieces[cut - 1].text):
            cut -= 1
        return self.pieces[cut:]

    @property
    def in_table(self) -> bool:
        """Whether it ends with a row of a table: `Lithuania . . . . . 131`."""
        return _LEADERS.search(self.pieces[-1].text) is not None


def _glue(whole: Traced, piece: Traced, kind: Start | None) -> str:
    if kind == "heading":
        return "\n"
    before = whole.text[-2:]
    # Records break words only where they have a hyphen: `Vice-|President`, `high-|level`.
    return "" if before[-1:] == "-" and before[:1].isalpha() and piece.text[:1].isalpha() else " "


@dataclass
class RecordBuilder:
    """Puts the lines of a record together as they come."""

    record: Record
    structured: bool
    spaced: bool
    """A blank line stands between any two paragraphs."""
    blocks: list[RecordBlock] = field(default_factory=list)
    imprint: list[Traced] = field(default_factory=list)
    """The lines that every record prints of itself; the statement goes on below them."""
    in_imprint: bool = False

    def add(self, lines: Sequence[Line], at: int) -> None:
        """Take the next line."""
        line = lines[at]
        ahead = _ahead(lines, at)
        kind = self.record.starts(ahead)
        if kind == "turn" and self._is_next(lines, at, ahead):
            kind = None
        alone = self.record.starts(fold(line.text.text))
        if "heading" in (kind, alone) or alone == "list":
            # The line alone decides: "Agenda item 66 (continued)", "In favour"
            kind = alone
        if self._is_imprint(kind, line):
            self.imprint.append(line.text)
            return
        last = self.blocks[-1] if self.blocks else None
        if kind == "verdict":
            # "The Committee adopted it by …" may be told of another day, but not below a vote.
            kind = "outcome" if last and last.kind in ("list", "vote") else None
        if kind is None and last and last.kind in ("note", "outcome") and last.closed:
            # "** The delegation of …": a second note, whose stars are taken for emphasis
            kind = "note" if self.record.starts(f"*{ahead}") == "note" else None
        if last and self.structured and not line.blank_before and kind not in ("turn", "heading"):
            # The geometry of the page has told: the paragraph goes on.
            last.going_on.add(len(last.pieces))
            last.pieces.append(line.text)
            return
        taken = kind == "vote" and self._lists_below(lines, at)
        if last is None or taken or (kind is not None and self._begins(kind, last, line, ahead)):
            if last is not None and kind in ("turn", "heading", "remark"):
                self._part_title(last)
            self.blocks.append(RecordBlock(kind, [line.text]))
        elif self._goes_on(last, line):
            apart = line.blank_before or line.page_break_before
            if last.kind == "heading" and len(last.pieces) == 1:
                last.tight = not apart
            if self.spaced and not apart and not last.tight:
                last.going_on.add(len(last.pieces))
            last.pieces.append(line.text)
        else:
            self.blocks.append(RecordBlock(None, [line.text]))

    def _is_next(self, lines: Sequence[Line], at: int, ahead: str) -> bool:
        """Whether it is the next line that opens the statement: `… Food Programme | The Chair:`."""
        turn = self.record.turn(ahead)
        if turn is None or turn.speaker[1] <= len(lines[at].text.text):
            return False
        after = self.record.turn(_ahead(lines, at + 1))
        return after is not None and after.titled

    def _lists_below(self, lines: Sequence[Line], at: int) -> bool:
        """Whether a line by itself says that a vote was taken, and the lists follow it.

        So it is whatever stands above: words read out may end without a full stop.
        """
        below = fold(lines[at + 1].text.text) if at + 1 < len(lines) else ""
        return is_closed(lines[at].text.text) and self.record.starts(below) == "list"

    def _is_imprint(self, kind: Start | None, line: Line) -> bool:
        if kind == "imprint":
            self.in_imprint = True
        elif self.in_imprint:
            over = is_closed(self.imprint[-1].text) and (
                line.blank_before or line.page_break_before
            )
            self.in_imprint = kind is None and not over and not line.page_break_before
        return self.in_imprint

    def _begins(self, kind: Start, last: RecordBlock, line: Line, ahead: str) -> bool:
        if kind != "turn" and self._only_opens(last) and not line.blank_before:
            # "The President: | Draft resolution C was adopted by the First Committee."
            return False
        ended = last.closed or last.in_table or last.kind in ("heading", "list")
        if kind == "turn":
            # "… the Intergovernmental Authority on | Development (IGAD): Djibouti, …" is no turn.
            turn = self.record.turn(ahead)
            return ended or last.title or line.blank_before or (turn is not None and turn.titled)
        if kind in ("heading", "note"):
            return True
        if kind == "remark" and not ended and is_closed(line.text.text):
            # "Adoption of the agenda | The agenda was adopted."
            return len(last.open_tail) == 1 and last.open_tail[0].text[:1].isupper()
        if kind == "list":
            return ended or last.kind == "vote"
        return ended or (line.blank_before and not line.text.text[:1].islower())

    def _only_opens(self, last: RecordBlock) -> bool:
        """Whether nothing stands yet behind the words that open a statement."""
        if last.kind != "turn":
            return False
        text = fold(last.text.text)
        turn = self.record.turn(text)
        return turn is not None and turn.end >= len(text)

    def _goes_on(self, last: RecordBlock, line: Line) -> bool:
        if last.kind == "heading":
            return not (last.title and line.blank_before)
        if last.kind == "list":
            return True
        if last.kind == "outcome" and line.text.text[:1].islower():
            # "Draft resolution A/61/L.66 (resolution 61/295). | was | adopted": a torn sentence
            return not (last.closed and self.record.outcomes(fold(last.text.text)))
        if last.kind == "note" and fold(last.pieces[0].text).startswith("["):
            return "]" not in fold(last.text.text)
        if last.kind in ("outcome", "remark", "vote", "note"):
            return not last.closed
        if not line.blank_before:
            return True
        runs_on = line.text.text[:1].islower() or line.page_break_before or not self.structured
        return not last.closed and runs_on

    def _part_title(self, last: RecordBlock) -> None:
        """Lines without a closing mark above a statement are a heading of their own."""
        if last.closed or last.kind in ("heading", "list", "note", "remark", "outcome"):
            return
        cut = len(last.pieces) - len(last.open_tail)
        if cut == 0 and last.kind is None:
            last.title = True
        elif 0 < cut < len(last.pieces):
            rest = last.pieces[cut:]
            if sum(len(piece.text) for piece in rest) < _LONGEST_TITLE:
                del last.pieces[cut:]
                self.blocks.append(RecordBlock(None, rest, title=True))


_LONGEST_TITLE = 400
"""Characters; longer words without a closing mark are a paragraph that lost its end."""


def _ahead(lines: Sequence[Line], at: int) -> str:
    """A line and those after it, as far as the words that open a statement may go."""
    return fold(" ".join(line.text.text for line in lines[at : at + _AHEAD]))
