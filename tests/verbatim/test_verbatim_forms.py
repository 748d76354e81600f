"""Single forms in which records tell of votes, each in a small record made up for it."""

from __future__ import annotations

from typing import Any

import pytest

from pipelines.extract.rows import Rows
from tests.readers import rows_of
from tests.verbatim.verbatim_rows import rows_alone

_HEAD = """A/C.1/66/PV.22

United Nations

General Assembly

Sixty-sixth session

First Committee

22nd meeting

Friday, 28 October 2011, 10 a.m.
New York

Chair: Mr. Viinanen . . . . . . . . . . . . . . . . (Finland)

The meeting was called to order at 10.10 a.m.

Agenda items 87 to 106 (continued)

The Chair: I now put draft resolution A/C.1/66/L.5 to the vote. A recorded vote has been requested.

"""
_LISTS = """In favour:
Algeria, Angola, Chad

Against:
Israel

Abstaining:
France, Japan

"""
_ADOPTED = "Draft resolution A/C.1/66/L.5 was adopted by 3 votes to 1, with 2 abstentions.\n\n"
_END = "The Chair: I thank the Committee.\n\nThe meeting rose at 12.55 p.m.\n"


def _rows(body: str) -> Rows:
    return rows_of(_HEAD + body + _END)


def _votes(rows: Rows) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in (one.as_dict() for one in rows["votes"]):
        found.setdefault(row["vote"], []).append(row["state_code"] or row["state_name"])
    return found


def _checks(rows: Rows) -> list[Any]:
    return [row.as_dict()["check"] for row in rows["issues"]]


@pytest.mark.parametrize(
    ("sentence", "result", "scope"),
    [
        (
            "By 3 votes to 1, with 2 abstentions, the draft resolution was adopted.",
            "adopted",
            "whole",
        ),
        (
            "The Committee adopted the draft resolution by 3 votes to 1, with 2 abstentions.",
            "adopted",
            "whole",
        ),
        (
            "The Committee decided, by 3 votes to 1, with 2 abstentions, to retain paragraph 6.",
            "retained",
            "paragraph",
        ),
        (
            "The last preambular paragraph was retained by 3 votes to 1, with 2 abstentions.",
            "retained",
            "paragraph",
        ),
        (
            "The ruling of the Chair was upheld by 3 votes to 1, with 2 abstentions.",
            "adopted",
            "procedural",
        ),
    ],
)
def test_a_list_ends_where_the_outcome_begins(sentence: str, result: str, scope: str) -> None:
    rows = _rows(f"A recorded vote was taken.\n\n{_LISTS}{sentence}\n\n")
    (event,) = [row.as_dict() for row in rows["vote_events"]]
    assert (event["result"], event["vote_scope"], event["reconciles"]) == (result, scope, True)
    assert _votes(rows) == {"Y": ["DZA", "AGO", "TCD"], "N": ["ISR"], "A": ["FRA", "JPN"]}


def test_lists_that_no_line_announces_are_of_a_recorded_vote() -> None:
    rows = _rows(_LISTS + _ADOPTED)
    (event,) = [row.as_dict() for row in rows["vote_events"]]
    assert (event["procedure"], event["reconciles"]) == ("recorded_vote", True)


def test_what_a_delegate_says_under_such_words_is_no_vote() -> None:
    rows = _rows(f"Mr. Kane (Mali): The vote last year was as follows.\n\n{_LISTS}{_ADOPTED}")
    assert not rows["vote_events"]
    assert not rows["votes"]


def test_totals_without_a_line_that_announces_a_vote_leave_the_procedure_open() -> None:
    rows = _rows("The motion was rejected by 61 votes to 14, with 40 abstentions.\n\n")
    (event,) = [row.as_dict() for row in rows["vote_events"]]
    assert (event["procedure"], event["total_yes"], event["total_no"]) == (None, 14, 61)


def test_a_roll_call_and_a_show_of_hands_are_told_apart() -> None:
    events = [row.as_dict() for row in rows_alone("first-committee-66-roll-call")["vote_events"]]
    told = [event["procedure"] for event in events if event["total_yes"] is not None]
    assert told.count("show_of_hands") == told.count("roll_call") == 1


def test_a_member_that_took_no_part_is_not_voting() -> None:
    rows = rows_alone("security-council-2013-absent")
    absent = [row.as_dict() for row in rows["votes"] if row.as_dict()["vote"] == "X"]
    assert [row["state_code"] for row in absent] == ["KOR"]


@pytest.mark.parametrize(
    "note",
    [
        "[Subsequently, the delegation of Mali informed the Secretariat of its views.]",
        "[Subsequently, the delegations of Mali, Peru and Chad informed the Secretariat that they "
        "had intended to vote in favour and against, respectively.]",
    ],
)
def test_a_note_that_is_not_understood_is_an_issue_and_no_row(note: str) -> None:
    rows = _rows(f"A recorded vote was taken.\n\n{_LISTS}{_ADOPTED}{note}\n\n")
    assert "X" not in _votes(rows)
    assert "intention_not_read" in _checks(rows)


def test_delegations_that_had_intended_to_vote_each_in_its_way() -> None:
    note = (
        "[Subsequently, the delegations of Mali and Trinidad and Tobago informed the Secretariat "
        "that they had intended to vote in favour and to abstain, respectively.]"
    )
    rows = _rows(f"A recorded vote was taken.\n\n{_LISTS}{_ADOPTED}{note}\n\n")
    votes = (row.as_dict() for row in rows["votes"])
    intended = {row["state_code"]: row["vote_intended"] for row in votes if row["vote_intended"]}
    assert intended == {"MLI": "Y", "TTO": "A"}


def test_a_vote_that_is_taken_again_leaves_the_first_as_an_issue() -> None:
    again = "The Chair: There has been a technical problem. We shall vote again.\n\n"
    taken = f"A recorded vote was taken.\n\n{_LISTS}"
    rows = _rows(taken + again + taken + _ADOPTED)
    assert len(rows["vote_events"]) == 1
    assert _checks(rows) == ["vote_not_read"]


def test_resolutions_that_are_not_as_many_as_the_texts_are_tied_to_none() -> None:
    rows = _rows("Draft resolutions I to III were adopted (resolutions 66/20 and 66/21).\n\n")
    events = [row.as_dict() for row in rows["vote_events"]]
    assert [event["draft"][-3:] for event in events] == ["n I", " II", "III"]
    assert {event["resulting_symbol"] for event in events} == {None}
    assert _checks(rows) == ["result_not_tied"]
