"""Texts composed in the manner of UN documents against rows written by reading them.

Each text is built alone. README.md says what the texts are and how the rows are written.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from composed_rows import (
    HERE,
    NAMES,
    TABLES,
    KnownDifference,
    agrees,
    compare,
    expectation,
    rows_alone,
    rows_got,
)

import pipelines
from pipelines.tables import TABLES as SPECS

WRITTEN = [(name, table) for name in NAMES for table in TABLES if table in expectation(name).rows]
FIELDS_OF_THE_READER = {"paragraph", "parent", "starts", "contains", "sitting", "item", "speaker"}
PROGRAM = Path(pipelines.__file__).parent
DIFFERENCES = [
    pytest.param(name, known, id=f"{name}-{known.table}-{number}")
    for name in NAMES
    for number, known in enumerate(expectation(name).known_differences, 1)
]


def test_every_text_has_its_rows_beside_it() -> None:
    assert NAMES
    assert sorted(path.stem for path in HERE.glob("*.yaml")) == NAMES


@pytest.mark.parametrize(("name", "table"), WRITTEN)
def test_rows_are_those_a_reader_found(name: str, table: str) -> None:
    found = expectation(name)
    stands = [known.got for known in found.differences(table) if known.got is not None]
    difference = compare(found.rows[table] + stands, rows_got(name, table))
    assert not difference, "\n" + difference


@pytest.mark.parametrize(("name", "known"), DIFFERENCES)
def test_known_differences_still_differ(name: str, known: KnownDifference) -> None:
    """Fails when the difference is gone: its row then belongs among the expected rows."""
    assert known.expected is not None or known.got is not None
    got = rows_got(name, known.table)
    if known.got is not None:
        assert any(agrees(known.got, row) for row in got), "no longer given: " + str(known.got)
    if known.expected is not None:
        assert not any(agrees(known.expected, row) for row in got), "now read: " + known.passage


@pytest.mark.parametrize("name", NAMES)
def test_issues_are_those_a_reader_would_raise(name: str) -> None:
    found = expectation(name)
    checks = {issue.check for issue in rows_alone(name)["issues"]}
    assert set(found.issues_present) <= checks
    assert not set(found.issues_absent) & checks


@pytest.mark.parametrize("name", NAMES)
def test_fields_and_checks_are_spelt_as_they_are_used(name: str) -> None:
    """A misspelt check would be absent whatever is raised."""
    found = expectation(name)
    written = [(table, row) for table, rows in found.rows.items() for row in rows]
    for known in found.known_differences:
        written += [(known.table, row) for row in (known.expected, known.got) if row]
    for table, row in written:
        assert set(row) <= {c.name for c in SPECS[table].columns} | FIELDS_OF_THE_READER, row
    source = "".join(path.read_text(encoding="utf-8") for path in PROGRAM.rglob("*.py"))
    for check in found.issues_present + found.issues_absent:
        assert f'"{check}"' in source
