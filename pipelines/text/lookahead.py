"""What a block is, as its end and the blocks after it tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipelines.languages.base import Structure
from pipelines.text.blocks import Block
from pipelines.text.drafts import Draft
from pipelines.text.markers import Mark, width, without_calls

STARTERS = {Mark.CHAPTER, Mark.NUMBER, Mark.RESOLUTION, Mark.LETTER}
"""What a block of the main text starts with."""
_NOTES = {Mark.FOOTNOTE, Mark.STAR}


def comes_again(value: int, following: Sequence[Block], structure: Structure) -> bool:
    """Whether a paragraph of this number still follows before the numbers start anew."""
    after_chapter = False
    for block in following:
        if structure.annex.match(block.folded):
            return False
        if block.marker.mark is Mark.CHAPTER:
            after_chapter = True
        elif block.marker.mark is Mark.NUMBER:
            number = int(block.marker.value)
            if after_chapter and number == 1:
                return False
            if number == value:
                return True
            after_chapter = False
    return False


def is_heading(block: Block, following: Sequence[Block], structure: Structure) -> bool:
    """Whether a numbered block is a heading: short, without a closing mark, and not the last."""
    return (
        not block.closed
        and bool(following)
        and width(block.folded) <= structure.longest_heading
        and not structure.full_stop.search(block.body.text)
        and not without_calls(block.folded).endswith((",", "、"))
    )


# "A", "B. Small arms", "V The illicit trade in small arms": the letter of a resolution
_LETTER = re.compile(r"(?P<letter>[A-Z]{1,2})(?=$|[.\s])")
_MOST_TITLE_LINES = 3


def part_letter(blocks: Sequence[Block], structure: Structure) -> str | None:
    """The letter that the first block begins with, where a resolution opens below it."""
    match = _LETTER.match(blocks[0].folded) if blocks and not blocks[0].closed else None
    if match is None:
        return None
    below = [block for block in blocks[1:] if block.marker.mark not in _NOTES]
    for block in below[:_MOST_TITLE_LINES]:
        if structure.clause_opener.match(block.folded):
            return match["letter"]
        if block.closed:
            return None
    return None


def is_clause(block: Block) -> bool:
    """Whether a block ends as the clauses of a preamble do, in a comma."""
    return without_calls(block.folded).endswith(",")


def only_short_lines(blocks: Sequence[Block], structure: Structure) -> bool:
    """Whether nothing but short lines and notes stands before the next annex or the end."""
    for block in blocks:
        if structure.annex.match(block.folded):
            return True
        if block.marker.mark not in _NOTES and (block.closed or block.marker.mark is not Mark.NONE):
            return False
    return True


def ends_list(owner: Draft, block: Block, following: Sequence[Block]) -> bool:
    """Whether a line without number is the next heading rather than an entry of the list."""
    if not owner.entries or block.closed:
        return False
    if not owner.entries[-1].text.text.rstrip().endswith(("。", ".")):
        return False
    after = next((b for b in following if b.marker.mark is not Mark.FOOTNOTE), None)
    return after is None or after.marker.mark in STARTERS
