"""The rows of a table as lines of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

# A cell that is but the number of an entry or of a page: "1.", "(a)", "三.", "12"
_NUMBER_ONLY = re.compile(
    r"\s*(?:\d{1,3}(?:[-–]\d{1,3})?[.)]?|\([a-z0-9]{1,4}\)|[A-Z]\.|[IVXLC]{1,7}\."
    r"|[一二三四五六七八九十]{1,4}[.、])\s*"
)


@dataclass(slots=True)
class Cell:
    """The paragraphs of a cell."""

    paragraphs: list[str]


def row_lines(cells: Sequence[Cell]) -> list[str]:
    """The paragraphs of a row, cell by cell; a cell that is a number stays with its words.

    The number of an entry stands before it, the page of a line of contents behind it, a tab
    between: "1.<tab>Opening of the session<tab>3".
    """
    lines: list[str] = []
    number = ""
    for cell in cells:
        words = list(cell.paragraphs)
        if not words:
            continue
        alone = len(words) == 1 and _NUMBER_ONLY.fullmatch(words[0])
        if alone and not number and lines and words[0].strip().isdigit():
            lines[-1] = f"{lines[-1].rstrip()}\t{words[0].strip()}"
        elif alone and not number:
            number = words[0]
        else:
            if number:
                words[0] = f"{number.rstrip()} {words[0].lstrip()}"
                number = ""
            lines += words
    return [*lines, number] if number else lines
