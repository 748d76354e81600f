"""A verbatim record: its head, its statements, and what it tells of the proceedings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipelines.languages.records import Record, Start
from pipelines.text.fold import fold
from pipelines.text.lines import Line
from pipelines.text.markers import is_closed
from pipelines.text.model import Heading, ParagraphNode
from pipelines.text.running_heads import without_running_heads
from pipelines.text.traced import Traced, tidy

_AHEAD = 4
"""Lines looked at together: the words that open a statement may be broken over some."""
_IN_VOTE: frozenset[Start] = frozenset(("list", "outcome", "note"))
"""What belongs to the vote that is announced above it."""


# "Lithuania . . . . . . . . 131"
_LEADERS = re.compile(r"(?:[.…·]\s*){4,}\d+\s*$")


@dataclass(frozen=True)
class RecordOutline:
    """A record taken apart."""

    front: Traced
    """The lines of the head, one to a line."""
    paragraphs: tuple[ParagraphNode, ...]
    headings: tuple[Heading, ...]
    imprint: tuple[Traced, ...]
    """Lines that are set aside: what every record prints of itself."""


@dataclass
class _Block:
    kind: Start | None
    """What it begins with; None for a paragraph of running text."""
    pieces: list[Traced]
    title: bool = False
    """A heading that names no agenda item."""
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
class _Builder:
    record: Record
    structured: bool
    spaced: bool
    """A blank line stands between any two paragraphs."""
    blocks: list[_Block] = field(default_factory=list)
    imprint: list[Traced] = field(default_factory=list)
    """The lines that every record prints of itself; the statement goes on below them."""
    in_imprint: bool = False

    def add(self, lines: Sequence[Line], at: int) -> None:
        """Take the next line."""
        line = lines[at]
        ahead = fold(" ".join(other.text.text for other in lines[at : at + _AHEAD]))
        kind = self.record.starts(ahead)
        alone = self.record.starts(fold(line.text.text))
        if "heading" in (kind, alone) or alone == "list":
            # The line alone decides: "Agenda item 66 (continued)", "In favour"
            kind = alone
        if self._is_imprint(kind, line):
            self.imprint.append(line.text)
            return
        last = self.blocks[-1] if self.blocks else None
        if last is None or (kind is not None and self._begins(kind, last, line, ahead)):
            if last is not None and kind in ("turn", "heading", "remark"):
                self._part_title(last)
            self.blocks.append(_Block(kind, [line.text]))
        elif self._goes_on(last, line):
            if self.spaced and not (line.blank_before or line.page_break_before):
                last.going_on.add(len(last.pieces))
            last.pieces.append(line.text)
        else:
            self.blocks.append(_Block(None, [line.text]))

    def _is_imprint(self, kind: Start | None, line: Line) -> bool:
        if kind == "imprint":
            self.in_imprint = True
        elif self.in_imprint:
            over = is_closed(self.imprint[-1].text) and (
                line.blank_before or line.page_break_before
            )
            self.in_imprint = kind is None and not over and not line.page_break_before
        return self.in_imprint

    def _begins(self, kind: Start, last: _Block, line: Line, ahead: str) -> bool:
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

    def _goes_on(self, last: _Block, line: Line) -> bool:
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

    def _part_title(self, last: _Block) -> None:
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
                self.blocks.append(_Block(None, rest, title=True))


_LONGEST_TITLE = 400
"""Characters; longer words without a closing mark are a paragraph that lost its end."""


def read_record(lines: Sequence[Line], record: Record, structured: bool) -> RecordOutline:
    """Take a verbatim record apart.

    Args:
        lines: the lines of the text.
        record: how its language prints records.
        structured: whether a blank line stands between any two paragraphs, and nowhere else.
    """
    texts = [fold(line.text.text) for line in lines]
    start = next(
        (
            i
            for i, text in enumerate(texts)
            if (record.clock(text) or ("",))[0] in ("opened", "resumed")
        ),
        0,
    )
    front = Traced.empty()
    for line in lines[:start]:
        front = front.then("\n", line.text)
    lines, running = without_running_heads(lines, start)
    builder = _Builder(record, structured, structured or _is_spaced(lines, record))
    for at in range(start, len(lines)):
        builder.add(lines, at)
    aside = (*builder.imprint, *(line.text for line in running))
    return RecordOutline(front, *_nodes(builder.blocks, record), aside)


def _is_spaced(lines: Sequence[Line], record: Record) -> bool:
    """Whether nearly all statements begin below a blank line or on a new page."""
    first = [line for line in lines if record.turn(fold(line.text.text)) is not None]
    apart = [line for line in first if line.blank_before or line.page_break_before]
    widest = max((len(line.text) for line in lines), default=0)
    return widest < _WIDEST and len(first) > 1 and len(apart) >= 0.9 * len(first)


_WIDEST = 120
"""Characters; where a line is longer, a paragraph is one line and none goes on with the next."""


def _nodes(
    blocks: list[_Block], record: Record
) -> tuple[tuple[ParagraphNode, ...], tuple[Heading, ...]]:
    nodes: list[ParagraphNode] = []
    headings: list[Heading] = []
    above: tuple[Heading, ...] = ()
    speaking = presiding = False
    vote: list[Traced] = []

    def close_vote() -> None:
        if vote:
            text = vote[0]
            for piece in vote[1:]:
                text = text.then("\n", piece)
            nodes.append(_node(len(nodes) + 1, "proceedings", text, above))
            vote.clear()

    for block in blocks:
        text = tidy_lines(block.text)
        if not text.text:
            continue
        if vote and block.kind in _IN_VOTE:
            vote.append(text)
            continue
        close_vote()
        if block.kind == "vote" or (block.kind == "list" and not speaking):
            vote.append(text)
            continue
        kind = "proceedings"
        if block.kind == "heading" or block.title:
            heading = Heading(None, text, 0)
            headings.append(heading)
            above, speaking = (heading,), False
        elif block.kind == "turn":
            turn = record.turn(fold(text.text))
            speaking, presiding = True, turn is not None and turn.presiding
            kind = "speech"
        elif block.kind is None or block.kind == "list":
            kind = "speech" if speaking else "proceedings"
        elif block.kind == "outcome" and speaking and not presiding:
            # A delegate who tells of a draft that was adopted decides nothing.
            kind = "speech"
        nodes.append(_node(len(nodes) + 1, kind, text, above))
    close_vote()
    return tuple(nodes), tuple(headings)


def tidy_lines(text: Traced) -> Traced:
    """Each line with one space for many."""
    whole = Traced.empty()
    start = 0
    for line in text.text.split("\n"):
        piece = tidy(text[start : start + len(line)])
        start += len(line) + 1
        if piece.text:
            whole = whole.then("\n", piece)
    return whole


def _node(number: int, kind: str, text: Traced, above: tuple[Heading, ...]) -> ParagraphNode:
    return ParagraphNode(
        key=f"u{number}",
        part="body",
        annex=None,
        headings=above,
        number=None,
        kind=kind,
        parent_key=None,
        span=text.span(),
        text=text,
        lead=text,
    )
