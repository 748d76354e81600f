"""The table of contents of a document."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipelines.languages.base import Structure
from pipelines.text.blocks import Block
from pipelines.text.markers import Mark
from pipelines.text.model import ContentsEntry
from pipelines.text.numbering import roman

# "导言<tab>3", "导言........3", "Introduction . . . . . 3"
_CONTENTS_LINE = re.compile(
    r"^(?P<title>.+?)(?:(?:\s?[.…·]){3,}\s*|\s*\t\s*)(?P<page>\d{1,3}(?:-\d{1,3})?)$"
)


def read_contents(
    blocks: Sequence[Block], structure: Structure
) -> tuple[list[ContentsEntry], list[Block]]:
    """The entries at the start of `blocks`, and the blocks they and their headers take up.

    The contents end at the first block without a page number.
    """
    entries: list[ContentsEntry] = []
    lines: list[Block] = []
    for block in blocks:
        line = block.folded.strip()
        match = _CONTENTS_LINE.match(line)
        if match is None and not structure.contents_header.match(line):
            break
        lines.append(block)
        if match:
            title = block.text[block.marker.end : match.end("title")].strip()
            number = block.marker.value or None
            if block.marker.mark is Mark.CHAPTER:
                number = roman(structure.chapter_value(block.marker.value))
            entries.append(ContentsEntry(number, title))
    return entries, lines
