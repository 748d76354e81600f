"""The table of contents of a document."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipelines.languages.base import Structure
from pipelines.text.blocks import Block
from pipelines.text.markers import Mark
from pipelines.text.model import ContentsEntry
from pipelines.text.numbering import roman

# "导言<tab>3", "导言........3", "Introduction . . . . . 3", "Introduction . . . . . 1–4  1"
_CONTENTS_LINE = re.compile(
    r"^(?P<title>.+?)(?:(?:\s?[.…·]){3,}\s*|\s*\t\s*)"
    r"(?:\d{1,3}(?:[-–]\d{1,3})?\s+)?(?P<page>\d{1,3}(?:[-–]\d{1,3})?)$"
)

_BROKEN = 2
"""Lines of one entry before that with its page."""


def read_contents(
    blocks: Sequence[Block], structure: Structure
) -> tuple[list[ContentsEntry], list[Block]]:
    """The entries at the start of `blocks`, and the blocks they and their headers take up.

    The contents end at the first block without a page number, unless one with a page number
    still follows: "Annex" stands above the title of the annex, a long title is broken.
    """
    entries: list[ContentsEntry] = []
    lines: list[Block] = []
    for at, block in enumerate(blocks):
        line = block.folded.strip()
        match = _CONTENTS_LINE.match(line)
        header = structure.contents_header.match(line)
        if match is None and not header and not (entries and _goes_on(blocks[at:])):
            break
        lines.append(block)
        if match:
            title = block.text[block.marker.end : match.end("title")].strip()
            number = block.marker.value or None
            if block.marker.mark is Mark.CHAPTER:
                number = roman(structure.chapter_value(block.marker.value))
            entries.append(ContentsEntry(number, title))
    return entries, lines


def _goes_on(blocks: Sequence[Block]) -> bool:
    """Whether a line with a page number follows within a few lines that end no sentence."""
    for at, block in enumerate(blocks[: _BROKEN + 1]):
        if at and _CONTENTS_LINE.match(block.folded.strip()):
            return True
        if block.closed:
            return False
    return False
