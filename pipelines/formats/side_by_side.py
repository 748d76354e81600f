r"""Plain texts that keep two columns of a page side by side, put in reading order.

A text saved with the layout of its pages prints, in one line, a line of the left column, blanks,
and a line of the right one. Read line by line, nothing in it is a sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_GUTTER = 2
"""Blanks between two columns, at the least."""
_LEFTMOST, _RIGHTMOST = 25, 110
"""Columns between which the gutter of a page stands."""
_SHARE = 0.35
"""Of the printed lines of a page those that each column has a part in, at the least."""
_CROSSING = 0.15
"""Of the lines from the first to the last of the right column those that run across, at most."""
_FEWEST = 10
"""Lines of each column, at the least."""
_WORDS = 12
"""Characters of a line of a column that is of words: never the pages in a table of contents."""
_PAGES = 0.5
"""Of the pages of a text those with two columns, at the least."""
# A line of both columns, or of the right one alone
_APART = re.compile(rf"\S {{{_GUTTER},}}\S|^ {{{_LEFTMOST},}}\S")
# "2                      07-50429", "A/61/PV.107": what stands at the foot or head of a page
_FURNITURE = re.compile(r"\s*(?:[\dA-Z][\w/.\-()]*\s*){1,4}$")


@dataclass(frozen=True)
class _Page:
    lines: list[str]
    gutter: int | None
    """Where the right column begins, at the earliest; None for a page without two columns."""


def in_reading_order(text: str) -> str | None:
    """The text with the left column of each page above the right one.

    None where not most of its pages have two columns side by side.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    apart = sum(_APART.search(line) is not None for line in lines)
    if apart < _FEWEST or apart < _SHARE / 2 * len(lines):
        return None
    pages = [_page(page.split("\n")) for page in text.split("\f")]
    printed = [page for page in pages if sum(bool(line.strip()) for line in page.lines) >= _FEWEST]
    parted = [page for page in printed if page.gutter is not None]
    if not parted or len(parted) < _PAGES * len(printed):
        return None
    usual = sorted(page.gutter for page in parted if page.gutter)[len(parted) // 2]
    return "\f".join("\n".join(_ordered(_like_others(page, usual))) for page in pages)


def _like_others(page: _Page, usual: int) -> _Page:
    """A page with too few lines to tell, in columns where no line of it runs across."""
    if page.gutter is not None:
        return page
    for gutter in (usual, usual - 1, usual + 1, usual - 2, usual + 2):
        crossing = any(_crosses(line, gutter) for line in page.lines)
        if not crossing and any(_in_right(line, gutter) for line in page.lines):
            return _Page(page.lines, gutter)
    return page


def _page(lines: list[str]) -> _Page:
    lines = [line.expandtabs().rstrip() for line in lines]
    best: tuple[float, int] | None = None
    for gutter in range(_LEFTMOST, _RIGHTMOST):
        right = [
            index
            for index, line in enumerate(lines)
            if len(line[gutter:].strip()) >= _WORDS and _in_right(line, gutter)
        ]
        if len(right) < _FEWEST:
            continue
        inside = [line for line in lines[right[0] : right[-1] + 1] if line]
        left = sum(
            len(line[:gutter].strip()) >= _WORDS and not _crosses(line, gutter) for line in inside
        )
        crossing = sum(_crosses(line, gutter) for line in inside)
        few = min(len(right), left)
        if few < max(_FEWEST, _SHARE * len(inside)) or crossing > _CROSSING * len(inside):
            continue
        score = few - 3.0 * crossing
        if best is None or score >= best[0]:
            best = score, gutter
    return _Page(lines, best[1] if best else None)


def _in_right(line: str, gutter: int) -> bool:
    return bool(line[gutter:].strip()) and not _crosses(line, gutter)


def _crosses(line: str, gutter: int) -> bool:
    """Whether words stand where the gutter is."""
    return bool(line[gutter - _GUTTER : gutter].strip())


def _ordered(page: _Page) -> list[str]:
    if page.gutter is None:
        return page.lines
    gutter, out = page.gutter, list[str]()
    first = next(i for i, line in enumerate(page.lines) if _in_right(line, gutter))
    foot = max(i for i, line in enumerate(page.lines) if line) + 1
    while foot > first and _FURNITURE.fullmatch(page.lines[foot - 1] or " "):
        foot -= 1
    head = first
    while head > 0 and page.lines[head - 1].strip() and not _crosses(page.lines[head - 1], gutter):
        # The left column may begin above the right one.
        head -= 1
    out += page.lines[:head]
    left: list[str] = []
    right: list[str] = []
    for line in page.lines[head:foot]:
        if _crosses(line, gutter):
            out += [*_column(left), *_column(right), line]
            left, right = [], []
            continue
        # The lines of the two columns need not stand at one height.
        if line[:gutter].strip() or not line:
            left.append(line[:gutter])
        if line[gutter:].strip() or not line:
            right.append(line[gutter:])
    return [*out, *_column(left), *_column(right), "", *page.lines[foot:]]


def _column(lines: list[str]) -> list[str]:
    """The lines of a column, without the blank ones above and below, moved to the margin."""
    lines = [line.rstrip() for line in lines]
    printed = [index for index, line in enumerate(lines) if line]
    if not printed:
        return []
    margin = min(len(lines[index]) - len(lines[index].lstrip()) for index in printed)
    return [line[margin:] for line in lines[printed[0] : printed[-1] + 1]]
