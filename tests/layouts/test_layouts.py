"""One text in many layouts gives the same rows.

Each layout of `layouts.py` is applied to each Chinese text, the real ones and the composed ones,
and the rows are compared with those of the text as it stands. What a layout changes by itself is
not compared: offsets, the size of the file, the width and form of printed characters, blanks.
Two layouts print no blank lines and so lose where some paragraphs end (`LOST`).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from layouts import CHARACTERS, LINES, WITHOUT_BLANK_LINES, Layout, wrapped_narrow

from pipelines.extract.rows import Rows
from pipelines.languages.zh.numerals import NUMERAL, number
from pipelines.text.fold import fold
from tests.readers import rows_of

TESTS = Path(__file__).parents[1]
REAL = sorted((TESTS.parent / "datasets" / "raw").glob("*.zh.txt"))
TEXTS = REAL + sorted((TESTS / "composed").glob("*.zh.txt"))
LAYOUTS: dict[str, Layout] = CHARACTERS | LINES
REFERENCE = {"states", "state_names", "organizations", "instruments"}
OF_THE_FILE = {
    "source_start",
    "source_end",
    "sha256",
    "characters",
    "file",
    "source_document_id",
    "citation_id",  # holds an offset
    "job_number",  # printed in the page furniture, which the layouts in lines leave out
}
TRADITIONAL = [name for name in CHARACTERS if name.startswith("traditional")]

# Where no blank line parts paragraphs, a heading or paragraph without a number may begin at any
# full line: which words are in which of them cannot be told, nor what their titles are.
LOST_TABLES = {"mentions", "meeting_mentions", "meetings", "texts"}
LOST_FIELDS = {"paragraph_count", "section_title", "text", "parent_id", "position"}
UNNUMBERED = re.compile(r"-(?:u|pp)\d+$")

Cells = tuple[tuple[str, Any], ...]


@cache
def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


@cache
def rows_as_printed(path: Path) -> Rows:
    return rows_of(text_of(path))


def _digits(match: re.Match[str]) -> str:
    return str(number(match[0]))


def plain(value: Any) -> Any:
    """A value to compare: characters, digits, paragraph marks in one form, no blanks."""
    if not isinstance(value, str):
        return value
    marked = re.sub(r"(?m)^(\d{1,3})、", r"\1.", value)
    tight = "".join(fold(unicodedata.normalize("NFKC", marked)).split())
    return re.sub(NUMERAL, _digits, tight)


def compared(rows: Rows, lost: bool) -> dict[str, Counter[Cells]]:
    """The rows of each table as they are compared."""
    found: dict[str, Counter[Cells]] = {}
    for table, entries in rows.items():
        if table in REFERENCE or (lost and table in LOST_TABLES | {"issues"}):
            continue
        if table == "issues":
            found[table] = Counter((("check", issue.check),) for issue in entries)
            continue
        free = OF_THE_FILE | (LOST_FIELDS if lost else set())
        kept = [row.as_dict() for row in entries]
        if lost and table == "paragraphs":
            kept = [cells for cells in kept if not UNNUMBERED.search(cells["paragraph_id"])]
        found[table] = Counter(
            tuple((name, plain(value)) for name, value in cells.items() if name not in free)
            for cells in kept
        )
    return found


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("path", TEXTS, ids=[path.name.split(".")[0] for path in TEXTS])
def test_layout_gives_the_same_rows(path: Path, layout: str) -> None:
    lost = layout in WITHOUT_BLANK_LINES
    expected = compared(rows_as_printed(path), lost)
    got = compared(rows_of(LAYOUTS[layout](text_of(path))), lost)
    for table, rows in expected.items():
        assert got[table] == rows, f"{table}: missing {rows - got[table]}, more {got[table] - rows}"


# Of a short text too few lines are full to tell that it is wrapped.
@pytest.mark.parametrize("path", REAL, ids=[path.name.split(".")[0] for path in REAL])
def test_a_long_text_in_narrow_lines_gives_the_same_rows(path: Path) -> None:
    expected = compared(rows_as_printed(path), lost=False)
    got = compared(rows_of(wrapped_narrow(text_of(path))), lost=False)
    for table, rows in expected.items():
        assert got[table] == rows, f"{table}: missing {rows - got[table]}, more {got[table] - rows}"


@pytest.mark.parametrize("layout", TRADITIONAL)
@pytest.mark.parametrize("path", TEXTS, ids=[path.name.split(".")[0] for path in TEXTS])
def test_traditional_text_is_kept_as_printed_and_in_place(path: Path, layout: str) -> None:
    text = LAYOUTS[layout](text_of(path))
    assert text != text_of(path)
    printed = "".join(text.split())
    simplified = rows_as_printed(path)
    for table, rows in rows_of(text).items():
        if table in REFERENCE:
            continue
        places = [(r["source_start"], r["source_end"]) for r in _cells(simplified[table])]
        assert [(r["source_start"], r["source_end"]) for r in _cells(rows)] == places, table
        for cells in _cells(rows):
            for name in ("name_as_printed", "state_name", "as_printed", "cited_as", "title"):
                value = "".join((cells.get(name) or "").split())
                # a name broken by a page's footer does not stand in one piece
                if value and value not in printed:
                    assert fold(value) not in fold(printed), value


def _cells(rows: Any) -> list[dict[str, Any]]:
    """The rows that have a place in the text, in the order of their place and keys."""
    cells = [row.as_dict() for row in rows if row.as_dict().get("source_start") is not None]
    return sorted(cells, key=lambda r: (r["source_start"], r["source_end"]))


def test_traditional_names_are_kept_and_known() -> None:
    (path,) = (path for path in TEXTS if path.name.startswith("review-conference-2024"))
    rows = rows_of(LAYOUTS["traditional"](text_of(path)))
    (meeting,) = (m for m in rows["meetings"] if m.meeting_id == "poa-revcon-4-2024")
    assert meeting.city == "紐約"
    votes = {vote.state_code: vote.state_name for vote in rows["votes"]}
    assert votes["VEN"] == "委內瑞拉(玻利瓦爾共和國)"
    assert votes["SYR"].startswith("阿拉伯")
    (president,) = (p for p in rows["participants"] if p.role == "president")
    assert president.person_name == "瑪麗察·陳·巴爾韋德"
    assert {document.body for document in rows["documents"]} == {
        "第四次聯合國審查從各個方面防止、打擊和消除小武器和輕武器非法貿易的行動綱領執行進度大會"
    }
