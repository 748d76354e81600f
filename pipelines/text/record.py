"""A verbatim record: its head, its statements, and what it tells of the proceedings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.languages.records import Record, Start
from pipelines.text.fold import fold
from pipelines.text.lines import Line
from pipelines.text.model import Heading, ParagraphNode
from pipelines.text.record_blocks import RecordBlock, RecordBuilder
from pipelines.text.running_heads import without_running_heads
from pipelines.text.traced import Traced, tidy

_IN_VOTE: frozenset[Start] = frozenset(("list", "outcome", "note"))
"""What belongs to the vote that is announced above it."""


@dataclass(frozen=True)
class RecordOutline:
    """A record taken apart."""

    front: Traced
    """The lines of the head, one to a line."""
    paragraphs: tuple[ParagraphNode, ...]
    headings: tuple[Heading, ...]
    imprint: tuple[Traced, ...]
    """Lines that are set aside: what every record prints of itself."""


def read_record(lines: Sequence[Line], record: Record, structured: bool) -> RecordOutline:
    """Take a verbatim record apart.

    Args:
        lines: the lines of the text.
        record: how its language prints records.
        structured: whether a blank line stands between any two paragraphs, and nowhere else.
    """
    # "The meeting was called to order at 3.20 | p.m."
    texts = [
        fold(" ".join(line.text.text for line in lines[at : at + 2])) for at in range(len(lines))
    ]
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
    builder = RecordBuilder(record, structured, structured or _is_spaced(lines, record))
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
    blocks: list[RecordBlock], record: Record
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
        # The lists may stand below the words of one who presides with no line between them.
        listed = block.kind == "list" and (presiding or not speaking)
        if block.kind == "vote" or listed:
            vote.append(text)
            continue
        kind = "proceedings"
        if block.kind == "heading" or block.title:
            heading = Heading(None, text, 0)
            headings.append(heading)
            above, speaking, presiding = (heading,), False, False
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
