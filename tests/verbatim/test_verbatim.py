"""The composed verbatim records give the rows a reader found in them."""

from __future__ import annotations

import pytest

from tests.verbatim.verbatim_rows import (
    NAMES,
    TABLES,
    differences,
    expectation,
    rows_alone,
    vote_differences,
)


def test_there_are_records() -> None:
    assert len(NAMES) >= 12


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("name", NAMES)
def test_rows_are_those_a_reader_found(name: str, table: str) -> None:
    assert differences(name, table) == []


@pytest.mark.parametrize("name", NAMES)
def test_votes_are_those_a_reader_found(name: str) -> None:
    assert vote_differences(name) == []


@pytest.mark.parametrize("name", NAMES)
def test_what_does_not_add_up_is_an_issue(name: str) -> None:
    """Every list that does not match its total is an error, and no other list is."""
    events = [row.as_dict() for row in rows_alone(name)["vote_events"]]
    flawed = {event["vote_event_id"] for event in events if event["reconciles"] is False}
    told = {
        issue["record_id"]
        for issue in (row.as_dict() for row in rows_alone(name)["issues"])
        if issue["check"] == "tally_mismatch" and issue["severity"] == "error"
    }
    wanted = [row for row in expectation(name)["vote_events"] if row.get("reconciles") is False]
    assert told == flawed
    assert len(flawed) == len(wanted)
