"""Blocks to outline: headings, paragraphs in their sections, lists under their paragraph."""

from __future__ import annotations

from pipelines.languages.base import Structure
from pipelines.text.blocks import Block
from pipelines.text.lookahead import STARTERS
from pipelines.text.margins import FULL_LINE
from pipelines.text.markers import Mark, width
from pipelines.text.model import Outline
from pipelines.text.walker import Walker


def read_outline(blocks: list[Block], structure: Structure) -> Outline:
    """Walk through the blocks of a document once, from its head to its end."""
    start = next(
        (i for i, block in enumerate(blocks) if _starts_main(block, structure)),
        next((i for i, block in enumerate(blocks) if _is_prose(block)), len(blocks)),
    )
    walker = Walker(structure, blocks)
    for block in blocks[:start]:
        if block.marker.mark in (Mark.FOOTNOTE, Mark.STAR):
            walker.footnote(block)
        else:
            walker.outline.front.append(block)
    walker.walk(start)
    walker.outline.paragraphs.sort(key=lambda node: node.span[0])
    return walker.outline


def _is_prose(block: Block) -> bool:
    """Whether a block is a sentence: a text without numbers, such as a statement, begins there."""
    return block.closed and block.marker.mark is Mark.NONE and width(block.folded) >= FULL_LINE


def _starts_main(block: Block, structure: Structure) -> bool:
    text = block.folded
    return (
        block.marker.mark in STARTERS
        or bool(structure.contents.match(text))
        or bool(structure.summary.match(text))
        or bool(structure.clause_opener.match(text))
        or (
            structure.prose is not None
            and block.marker.mark is Mark.NONE
            and bool(structure.prose.match(text))
        )
    )
