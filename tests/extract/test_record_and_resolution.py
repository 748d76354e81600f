"""A resolution and the record of the sitting that adopted it tell of one decision."""

from __future__ import annotations

from typing import Any

from pipelines.extract.rows import Rows
from tests.readers import RESOLUTION, rows_of, text_of

# The record of a made-up sitting with the number and day that the resolution's last line gives.
RECORD = """\
United Nations

General Assembly

Sixty-fifth session

60th plenary meeting
Wednesday, 8 December 2010, 10 a.m.
New York

A/65/PV.60

Official Records

President: Mr. Deiss ........................ (Switzerland)

The meeting was called to order at 10.15 a.m.

Agenda item 97 (continued)

General and complete disarmament

(z) The illicit trade in small arms and light weapons in all its aspects

Report of the First Committee (A/65/410)

The President (spoke in French): The Assembly will now take a decision on draft resolution XX.

A recorded vote was taken.

In favour:
Albania, Chile, France, Mali

Against:
None

Abstaining:
Zimbabwe

Draft resolution XX was adopted by 4 votes to none, with 1 abstention (resolution 65/64).

Mr. Prieto (Colombia) (spoke in Spanish): We thank all delegations for their support.

The meeting rose at 1 p.m.
"""
EVENT = "ga-65-res-65-64"


def _rows(rows: Rows, table: str, **wanted: object) -> list[dict[str, Any]]:
    found = (row.as_dict() for row in rows[table])
    return [row for row in found if all(row[key] == value for key, value in wanted.items())]


def test_the_decision_is_one_row_with_what_the_record_tells() -> None:
    rows = rows_of(text_of(RESOLUTION), RECORD)
    (event,) = _rows(rows, "vote_events")
    assert event["vote_event_id"] == EVENT
    assert (event["procedure"], event["total_yes"], event["total_no"]) == ("recorded_vote", 4, 0)
    assert (event["draft"], event["report_symbol"]) == ("draft resolution XX", "A/65/410")
    assert event["resulting_symbol"] == "A/RES/65/64"
    assert event["reconciles"] is True
    votes = {row["state_code"]: row["vote"] for row in _rows(rows, "votes")}
    assert votes == {"ALB": "Y", "CHL": "Y", "FRA": "Y", "MLI": "Y", "ZWE": "A"}
    assert not _rows(rows, "issues", check="documents_differ")


def test_the_sitting_is_one_row_with_its_times() -> None:
    rows = rows_of(text_of(RESOLUTION), RECORD)
    (sitting,) = _rows(rows, "sittings")
    assert sitting["sitting_id"] == "ga-65-s60"
    assert (sitting["opened_at"], sitting["closed_at"]) == ("10:15", "13:00")


def test_a_day_that_differs_is_an_issue() -> None:
    rows = rows_of(text_of(RESOLUTION), RECORD.replace("8 December 2010", "9 December 2010"))
    assert len(_rows(rows, "vote_events")) == 1
    messages = [row["message"] for row in _rows(rows, "issues", check="documents_differ")]
    assert any("2010-12-08" in text and "2010-12-09" in text for text in messages)
