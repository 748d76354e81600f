"""Page headers, footers and page numbers, by where they stand and how they come again."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.formats.pdf.glyphs import PrintedPage
from pipelines.formats.pdf.rows import Row
from pipelines.text.symbols import SYMBOL

_ZONE = 0.16
"""Of the height of the page; headers and footers stand this near its edges."""
_LEVEL = 4.0
"""Points; a header stands at one height on all pages."""
_APART = 1.6
"""Em; white space between a header and the text."""

# What a header or footer is made of: symbols, job numbers (07-50429 (E)), page numbers (5/31,
# 第 3 页, 共 9 页), dates (08/09/2022), bar codes (*0750429*), the remarks on paper and access.
_PIECE = re.compile(
    rf"""(?:
      {SYMBOL}
    | \*?\d{{2}}-\d{{5}}\*?(?:\s*\([A-Z]\))?
    | \d{{1,3}}\s*/\s*\d{{1,3}} | [-–—]?\s*\d{{1,4}}\s*[-–—]?
    | 第\s*\d{{1,3}}\s*页 | /?\s*共\s*\d{{1,3}}\s*页 | [Pp]age\s+\d{{1,3}}(?:\s+of\s+\d{{1,3}})?
    | \d{{1,2}}/\d{{1,2}}/\d{{4}} | (?:\d{{6}}\s*){{1,8}}
    | \*?[\dA-Z]{{6,}}\*
    | 请回收[^。]{{0,6}} | Please\s+recycle | Accessible\s+document | 无障碍文件
    )""",
    re.VERBOSE,
)
_ONLY_PIECES = re.compile(rf"(?:{_PIECE.pattern}[\s*♲]*)+", re.VERBOSE)


@dataclass(frozen=True, slots=True)
class Furniture:
    """The rows of a page that are not of its text, from top to bottom."""

    top: list[Row]
    bottom: list[Row]


def find_furniture(pages: Sequence[PrintedPage], rows: Sequence[Sequence[Row]]) -> list[Furniture]:
    """The headers and footers of each page; `rows` are the rows of each page, downwards."""
    seen = _repeated(pages, rows)
    out = []
    for number, (page, printed) in enumerate(zip(pages, rows, strict=True)):
        top = [] if number == 0 else _run(list(printed), page, seen, top=True)
        if number == 0 and len(pages) > 1:
            top = _run(list(printed), page, seen, top=True, patterns=False)
        taken = {id(row) for row in top}
        rest = [row for row in reversed(printed) if id(row) not in taken]
        bottom = _run(rest, page, seen, top=False)
        out.append(Furniture(top, bottom[::-1]))
    return out


def _run(
    rows: list[Row],
    page: PrintedPage,
    seen: dict[tuple[bool, str], list[tuple[int, float]]],
    *,
    top: bool,
    patterns: bool = True,
) -> list[Row]:
    """The rows from an edge of the page inwards, as long as they are furniture."""
    run: list[Row] = []
    for row in rows:
        depth = row.y if top else page.height - row.y
        if depth > _ZONE * page.height:
            break
        text = row.text
        like = patterns and _ONLY_PIECES.fullmatch(text.strip())
        again = len(_levels(seen.get((top, _key(row)), ()), row.y)) > 1
        # The symbol on the first page is that of its head, wherever headers stand later.
        if not like and (not again or (not patterns and re.search(SYMBOL, text))):
            break
        run.append(row)
    return run


def _key(row: Row) -> str:
    """A text and its size, numbers left out: `5/31` and `6/31` are one footer."""
    return f"{row.size:.0f} " + re.sub(r"\d+", "#", "".join(row.text.split()))


def _levels(places: Sequence[tuple[int, float]], y: float) -> set[int]:
    return {page for page, other in places if abs(other - y) <= _LEVEL}


def _repeated(
    pages: Sequence[PrintedPage], rows: Sequence[Sequence[Row]]
) -> dict[tuple[bool, str], list[tuple[int, float]]]:
    """Texts near the top (True) and bottom of pages that stand at one height on several."""
    places: dict[tuple[bool, str], list[tuple[int, float]]] = defaultdict(list)
    for number, (page, printed) in enumerate(zip(pages, rows, strict=True)):
        zone = _ZONE * page.height
        for order, top in ((printed, True), (printed[::-1], False)):
            for index, row in enumerate(order):
                if (row.y if top else page.height - row.y) > zone:
                    break
                if _stands_apart(order, index):
                    places[top, _key(row)].append((number, row.y))
    return places


def _stands_apart(order: Sequence[Row], index: int) -> bool:
    """Whether white space parts a row, or the rows outside it, from the text within."""
    row = order[index]
    for inner in order[index + 1 : index + 4]:
        if abs(inner.y - row.y) > (1 + _APART) * max(row.size, inner.size) * 0.8:
            return True
        row = inner
    return len(order) <= index + 1
