"""What the composed texts are expected to give, and how it is compared with our rows."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from pipelines.extract.rows import Rows
from tests.readers import rows_of

HERE = Path(__file__).parent
PATHS = sorted(HERE.glob("*.*.txt"))
"""The texts, each named `name.language.txt`; no name is used in two languages."""
NAMES = sorted(path.name.split(".")[0] for path in PATHS)
TABLES = (
    "documents",
    "paragraphs",
    "citations",
    "meetings",
    "sittings",
    "agenda_items",
    "sitting_agenda_items",
    "participants",
    "represented_states",
    "vote_events",
    "votes",
    "calendar",
)
OTHER_KEYS = ("issues_present", "issues_absent", "known_differences")
Row = dict[str, Any]


@dataclass(frozen=True)
class KnownDifference:
    """A row a reader wrote down that we do not give, or a row of ours a reader did not."""

    table: str
    passage: str
    expected: Row | None
    got: Row | None


@dataclass(frozen=True)
class Expectation:
    """What a reader found in one text."""

    rows: dict[str, list[Row]]
    issues_present: list[str]
    issues_absent: list[str]
    known_differences: list[KnownDifference]

    def differences(self, table: str) -> list[KnownDifference]:
        return [known for known in self.known_differences if known.table == table]


@cache
def rows_alone(name: str) -> Rows:
    """The rows of one text built by itself."""
    (path,) = (path for path in PATHS if path.name.split(".")[0] == name)
    return rows_of(path.read_bytes().decode("utf-8"))


@cache
def expectation(name: str) -> Expectation:
    """What the file beside a text says; a word no one would look up is refused."""
    content = yaml.safe_load((HERE / f"{name}.yaml").read_text(encoding="utf-8"))
    assert set(content) <= {*TABLES, *OTHER_KEYS}, set(content) - {*TABLES, *OTHER_KEYS}
    return Expectation(
        rows={table: content[table] for table in TABLES if table in content},
        issues_present=content["issues_present"],
        issues_absent=content["issues_absent"],
        known_differences=[KnownDifference(**k) for k in content.get("known_differences", [])],
    )


def _own(rows: Rows, table: str) -> list[Row]:
    """The rows of a table, with the paragraph named without its document."""
    found = []
    for row in rows[table]:
        cells = dict(row.as_dict())
        paragraph = cells.get("paragraph_id")
        # `vote_events.paragraph` is a column of its own: the paragraph voted on
        if "paragraph" not in cells:
            cells["paragraph"] = _within(cells, paragraph)
        found.append(cells)
    return found


def _within(cells: Row, paragraph_id: str | None) -> str | None:
    document = cells.get("document_id") or cells.get("source_document_id")
    return paragraph_id.removeprefix(f"{document}-") if paragraph_id else None


def _paragraphs(rows: Rows) -> list[Row]:
    return [
        cells | {"parent": _within(cells, cells["parent_id"])} for cells in _own(rows, "paragraphs")
    ]


def _sitting_agenda_items(rows: Rows) -> list[Row]:
    sittings = {sitting.sitting_id: sitting.number for sitting in rows["sittings"]}
    items = {item.agenda_item_id: item.number for item in rows["agenda_items"]}
    return [
        cells | {"sitting": sittings[cells["sitting_id"]], "item": items[cells["agenda_item_id"]]}
        for cells in _own(rows, "sitting_agenda_items")
    ]


def _represented_states(rows: Rows) -> list[Row]:
    speakers = {p.participant_id: p.state_code or p.name_as_printed for p in rows["participants"]}
    return [
        cells | {"speaker": speakers[cells["participant_id"]]}
        for cells in _own(rows, "represented_states")
    ]


_VIEWS: dict[str, Callable[[Rows], list[Row]]] = {
    "paragraphs": _paragraphs,
    "sitting_agenda_items": _sitting_agenda_items,
    "represented_states": _represented_states,
}


def rows_got(name: str, table: str) -> list[Row]:
    """Our rows of a table, in the columns a reader writes."""
    rows = rows_alone(name)
    view = _VIEWS.get(table)
    return view(rows) if view else _own(rows, table)


def plain(value: Any) -> str:
    """A value to compare: no blanks, one width of character, nothing for null."""
    if value is None:
        return ""
    return "".join(unicodedata.normalize("NFKC", str(value)).split())


def agrees(wanted: Row, got: Row) -> bool:
    """Whether a row of ours has what a reader wrote in every field the reader wrote."""
    return all(_field_agrees(field, value, got) for field, value in wanted.items())


def _field_agrees(field: str, value: Any, got: Row) -> bool:
    if field == "starts":
        return plain(got["text"]).startswith(plain(value))
    if field == "contains":
        return plain(value) in plain(got["text"])
    choices = value if isinstance(value, list) else [value]
    return plain(got[field]) in [plain(choice) for choice in choices]


def pair(wanted: list[Row], got: list[Row]) -> dict[int, int]:
    """The largest pairing of expected rows with rows of ours: place in `got` to place in `wanted`.

    A reader who left a field out may have described several of our rows with one, so a row
    already paired is paired anew where that makes room for another.
    """
    paired: dict[int, int] = {}

    def place(number: int, tried: set[int]) -> bool:
        for at, row in enumerate(got):
            if at in tried or not agrees(wanted[number], row):
                continue
            tried.add(at)
            if at not in paired or place(paired[at], tried):
                paired[at] = number
                return True
        return False

    for number in range(len(wanted)):
        place(number, set())
    return paired


def compare(wanted: list[Row], got: list[Row]) -> str:
    """The rows that differ; empty where every row has its counterpart."""
    paired = pair(wanted, got)
    missing = [row for number, row in enumerate(wanted) if number not in paired.values()]
    surplus = [row for at, row in enumerate(got) if at not in paired]
    fields = sorted({field for row in wanted for field in row})
    lines = [f"missing    {row}" for row in missing]
    for row in surplus:
        # a table expected empty names no fields to show
        shown = {field: row[field] for field in fields if field in row} or row
        lines.append(f"unexpected {shown}")
    return "\n".join(lines)
