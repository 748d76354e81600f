"""A committee's report and the record of its sitting tell of one vote."""

from __future__ import annotations

from pathlib import Path

from tests.readers import rows_of

REPORT = (Path(__file__).parents[1] / "composed" / "first-committee-report-2020.en.txt").read_text(
    "utf-8"
)
# The record of the tenth meeting is made up.
RECORD = """\
United Nations

General Assembly

Seventy-fifth session

First Committee
10th meeting
Tuesday, 3 November 2020, 10 a.m.
New York

A/C.1/75/PV.10

Official Records

Chair: Mr. Santos Maraver ........................ (Spain)

The meeting was called to order at 10.15 a.m.

Agenda item 103 (continued)

General and complete disarmament

The Chair: The Committee will now take a decision on draft resolution A/C.1/75/L.43.

A recorded vote was taken.

In favour:
Argentina, Chile, France, Japan

Against:
Egypt

Abstaining:
None

Draft resolution A/C.1/75/L.43 was adopted by 4 votes to 1.

The meeting rose at 1 p.m.
"""


def test_the_vote_is_one_and_what_differs_is_told_with_both_passages() -> None:
    for texts in ((REPORT, RECORD), (RECORD, REPORT)):
        rows = rows_of(*texts)
        events = [row.as_dict() for row in rows["vote_events"]]
        whole = [
            event
            for event in events
            if (event["document_symbol"], event["vote_scope"]) == ("A/C.1/75/L.43", "whole")
        ]
        (event,) = whole
        assert (event["total_yes"], event["document_id"]) == (29, "a-75-399-en")
        own = [v.as_dict() for v in rows["votes"] if v.as_dict()["document_id"] != "a-75-399-en"]
        assert not own
        issues = [row.as_dict() for row in rows["issues"]]
        (lists,) = [row for row in issues if row["check"] == "votes_differ"]
        assert lists["record_id"] == event["vote_event_id"]
        (total,) = [row for row in issues if row["check"] == "documents_differ"]
        assert "29 to 1" in total["evidence"]
        assert "4 votes to 1" in total["other_evidence"]


def test_what_is_left_of_a_damaged_field_is_no_part_of_a_chinese_name() -> None:
    name = "biennial-meeting-2032-manners-of-speaking.zh.txt"
    text = (Path(__file__).parents[1] / "composed" / name).read_text("utf-8")
    damaged = text.replace("Original: English", "Origina: English")
    names = [row.as_dict()["name"] for row in rows_of(text)["meetings"]]
    assert [row.as_dict()["name"] for row in rows_of(damaged)["meetings"]] == names
    left = [row.as_dict() for row in rows_of(damaged)["issues"]]
    assert "Origina:" in [row["evidence"] for row in left if row["check"] == "text_not_read"]
