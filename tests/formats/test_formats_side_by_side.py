"""Plain texts that keep the two columns of their pages side by side."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from pipelines.formats import extract_text
from pipelines.formats.side_by_side import in_reading_order
from tests.readers import rows_of

VERBATIM = Path(__file__).parents[1] / "verbatim"
TABLES = {
    "vote_events": ("vote_scope", "document_symbol", "paragraph", "result", "total_yes"),
    "votes": ("state_code", "vote", "vote_intended"),
    "statements": ("speaker", "state_code", "on_behalf_of"),
    "participants": ("role", "state_code", "person_name"),
    "sittings": ("number", "date", "opened_at", "closed_at"),
}
WIDTH, DEPTH = 52, 48
"""Characters of a line and lines of a column."""


def laid_out(text: str) -> str:
    """A record as it is saved with the layout of its pages: its head, then two columns."""
    head, body = text.split("The meeting was called to order", 1)
    lines: list[str] = []
    for paragraph in ("The meeting was called to order" + body).split("\n\n"):
        for line in paragraph.splitlines():
            lines += textwrap.wrap(line, WIDTH) or [""]
        lines.append("")
    pages = []
    for start in range(0, len(lines), 2 * DEPTH):
        left = lines[start : start + DEPTH]
        right = lines[start + DEPTH : start + 2 * DEPTH]
        left += [""] * (DEPTH - len(left))
        right += [""] * (DEPTH - len(right))
        rows = [f"{a:<{WIDTH + 5}}{b}".rstrip() for a, b in zip(left, right, strict=True)]
        pages.append("\n".join(rows))
    return head + "\n\n" + "\n\f\n".join(pages)


@pytest.mark.parametrize("name", ["assembly-65-all-forms", "assembly-73-first-committee-reports"])
def test_the_rows_are_those_of_one_column(name: str) -> None:
    plain = (VERBATIM / f"{name}.en.txt").read_text(encoding="utf-8")
    read = extract_text(laid_out(plain).encode(), "record.txt").text
    rows, expected = rows_of(read), rows_of(plain)
    for table, columns in TABLES.items():
        told = [[getattr(row, column) for column in columns] for row in rows[table]]
        assert told == [[getattr(row, column) for column in columns] for row in expected[table]]


@pytest.mark.parametrize("path", sorted(VERBATIM.glob("*.txt")), ids=lambda path: path.stem)
def test_one_column_stays_as_it_is(path: Path) -> None:
    assert in_reading_order(path.read_text(encoding="utf-8")) is None


def test_columns_whose_lines_stand_at_different_heights() -> None:
    left = [f"left line {number} of a column of words" for number in range(20)]
    right = [f"right line {number} of a column of words" for number in range(20)]
    page = []
    for one, other in zip(left, right, strict=True):
        page += [one, " " * 60 + other]
    assert in_reading_order("\n".join(page)) == "\n".join([*left, *right, ""])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "one line",
        "\n".join(f"{'Article':<60}{number}" for number in range(5)),
        "\n".join("words that run over the whole of a line, " * 3 for _ in range(60)),
    ],
)
def test_what_has_no_two_columns(text: str) -> None:
    assert in_reading_order(text) is None


def test_the_pages_in_a_table_of_contents_are_no_column() -> None:
    contents = [f"{'Chapter ' + '. ' * 20:<90}{number}" for number in range(40)]
    assert in_reading_order("\n".join(contents)) is None
