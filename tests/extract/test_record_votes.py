"""Votes in verbatim records told in many ways, and on whose behalf delegations speak."""

from __future__ import annotations

import pytest

from pipelines.extract.rows import Rows
from tests.readers import rows_of

RECORD = """A/C.1/60/PV.21

United Nations

General Assembly

Official Records

Sixtieth session

First Committee

21st meeting

Wednesday, 26 October 2005, 3 p.m.
New York

Chair: Mr. Choi . . . . . . . . . . . . . . . . . . (Republic of Korea)

The meeting was called to order at 3.10 p.m.

{heading}

The Chair: I put draft resolution A/C.1/60/L.4 to the vote.

A recorded vote was taken.

In favour:
Algeria, Austria, Brazil, Chile, Swaziland

Against:
India, Israel

Abstaining:
Japan, Kenya, Turkey

{outcome}

The Chair: I thank all delegations.

Mr. Smith (Canada): {speech}

The meeting rose at 6 p.m.
"""
HEADING = "Agenda item 97 (continued)\n\nGeneral and complete disarmament"
VOTES = " by 5 votes to 2, with 3 abstentions."


def read(
    outcome: str = f"Draft resolution A/C.1/60/L.4 was adopted{VOTES}",
    speech: str = "We voted as we did.",
    heading: str = HEADING,
) -> Rows:
    return rows_of(RECORD.format(outcome=outcome, speech=speech, heading=heading))


@pytest.mark.parametrize(
    ("outcome", "scope", "symbol", "paragraph", "result"),
    [
        (f"The no-action motion was rejected{VOTES}", "procedural", None, None, "rejected"),
        (f"The programme of work was adopted{VOTES}", "procedural", None, None, "adopted"),
        (f"The inclusion of item 98 was approved{VOTES}", "procedural", None, None, "adopted"),
        (f"The request for division was rejected{VOTES}", "procedural", None, None, "rejected"),
        (
            f"The annex to draft resolution A/C.1/60/L.4 was retained{VOTES}",
            "part",
            "A/C.1/60/L.4",
            None,
            "retained",
        ),
        (
            f"The title of draft resolution A/C.1/60/L.4 was adopted{VOTES}",
            "part",
            "A/C.1/60/L.4",
            None,
            "adopted",
        ),
        (
            f"The report of the Credentials Committee was approved{VOTES}",
            "whole",
            None,
            None,
            "adopted",
        ),
        (
            "It was decided, by 5 votes to 2, with 3 abstentions, to retain operative paragraph 5.",
            "paragraph",
            "A/C.1/60/L.4",
            "5",
            "retained",
        ),
        (
            "By 5 votes to 2, with 3 abstentions, it was decided to retain operative paragraph 5.",
            "paragraph",
            "A/C.1/60/L.4",
            "5",
            "retained",
        ),
        (
            "The result of the vote was 5 in favour, 2 against and 3 abstentions. Draft resolution "
            "A/C.1/60/L.4 was adopted.",
            "whole",
            "A/C.1/60/L.4",
            None,
            "adopted",
        ),
    ],
)
def test_an_outcome_on_whatever_ends_the_lists(
    outcome: str, scope: str, symbol: str | None, paragraph: str | None, result: str
) -> None:
    rows = read(outcome)
    (event,) = rows["vote_events"]
    assert (event.vote_scope, event.document_symbol, event.paragraph, event.result) == (
        scope,
        symbol,
        paragraph,
        result,
    )
    assert (event.total_yes, event.total_no, event.total_abstentions) == (5, 2, 3)
    assert event.reconciles
    assert len(rows["votes"]) == 10


def test_an_equal_number_of_votes() -> None:
    rows = read(
        "There being an equal number of votes in favour and against, draft resolution A/C.1/60/L.4 "
        "was not adopted."
    )
    (event,) = rows["vote_events"]
    assert (event.result, event.counted_abstentions) == ("rejected", 3)


def intentions(note: str) -> dict[str, str]:
    votes = read(f"Draft resolution A/C.1/60/L.4 was adopted{VOTES}\n\n{note}")["votes"]
    return {vote.state_code or "": vote.vote_intended for vote in votes if vote.vote_intended}


@pytest.mark.parametrize(
    ("note", "told"),
    [
        (
            "(Subsequently, the delegation of Ghana informed the Secretariat that it had intended "
            "to vote in favour.)",
            {"GHA": "Y"},
        ),
        (
            "[Subsequently, the delegations of Ghana and Fiji informed the Secretariat that Ghana "
            "had intended to vote in favour and Fiji had intended to abstain.]",
            {"GHA": "Y", "FJI": "A"},
        ),
        (
            "* The delegation of Ghana subsequently informed the Secretariat that it had intended "
            "to vote in favour.\n** The delegation of Fiji subsequently informed the Secretariat "
            "that it had intended to abstain.",
            {"GHA": "Y", "FJI": "A"},
        ),
    ],
)
def test_intentions(note: str, told: dict[str, str]) -> None:
    assert intentions(note) == told


@pytest.mark.parametrize(
    ("speech", "group", "states"),
    [
        ("This statement is delivered on behalf of Chile and Kenya.", None, ["CHL", "KEN"]),
        ("This explanation of vote is made on behalf of France and Mali.", None, ["FRA", "MLI"]),
        ("The following is a statement on behalf of the Arab Group.", "arab-group", []),
        ("I speak on behalf of the five Nordic countries.", "nordic-countries", []),
        ("Canada, on behalf of Austria and Chile, explains its vote.", None, ["AUT", "CHL"]),
    ],
)
def test_on_whose_behalf(speech: str, group: str | None, states: list[str]) -> None:
    rows = read(speech=speech)
    assert rows["statements"][-1].on_behalf_of_id == group
    assert [row.state_code for row in rows["represented_states"]] == states


@pytest.mark.parametrize(
    ("heading", "action"),
    [
        ("AGENDA ITEM 97 (continued)\n\nGeneral and complete disarmament", "continued"),
        ("Agenda item 97: General and complete disarmament (continued)", "continued"),
        ("Agenda item 97 (continued)*\n\nGeneral and complete disarmament", "continued"),
        ("Agenda item 97 (concluded)\n\nGeneral and complete disarmament", "continued"),
        ("Agenda item 97\n\nGeneral and complete disarmament", "considered"),
    ],
)
def test_headings(heading: str, action: str) -> None:
    rows = read(heading=heading)
    (item,) = rows["agenda_items"]
    assert (item.number, item.title) == ("97", "General and complete disarmament")
    assert [row.action for row in rows["sitting_agenda_items"]] == [action]


@pytest.mark.parametrize(
    ("remark", "names"),
    [
        ("The Vice-Chair, Ms. Kafando (Burkina Faso), took the Chair.", ["Ms. Kafando"]),
        (
            "Mr. Ali (Chad), Vice-Chair, and later Mr. Keita (Mali), Vice-Chair, took the Chair.",
            ["Mr. Ali", "Mr. Keita"],
        ),
    ],
)
def test_who_took_the_chair(remark: str, names: list[str]) -> None:
    rows = read(f"Draft resolution A/C.1/60/L.4 was adopted{VOTES}\n\n{remark}")
    took = [row.person_name for row in rows["participants"] if row.role == "presiding_officer"]
    assert took == names


def test_a_record_whose_head_is_not_read_is_an_issue() -> None:
    rows = rows_of(
        RECORD.replace("21st meeting", "MEETING").format(heading="", outcome="", speech="")
    )
    assert not rows["sittings"]
    assert "record_not_read" in {issue.check for issue in rows["issues"]}


@pytest.mark.parametrize(
    ("outcome", "contradicted"),
    [
        (f"Draft resolution A/C.1/60/L.4 was rejected{VOTES}", True),
        (f"Draft resolution A/C.1/60/L.4 was adopted{VOTES}", False),
        (
            f"Draft resolution A/C.1/60/L.4, having failed to obtain the required two-thirds "
            f"majority, was not adopted{VOTES}",
            False,
        ),
    ],
)
def test_a_result_that_the_lists_contradict_is_an_issue(outcome: str, contradicted: bool) -> None:
    checks = {issue.check for issue in read(outcome)["issues"]}
    assert ("result_contradicted" in checks) == contradicted
