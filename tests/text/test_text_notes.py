"""Notes and their calls, in texts that have lost what raised them."""

from __future__ import annotations

import pytest

from tests.readers import rows_of

RESOLUTION = """A/RES/83/61

United Nations
General Assembly

Distr.: General
12 December 2028
Original: English

Eighty-third session
Agenda item 100 (q)

Resolution adopted by the General Assembly on 5 December 2028

[on the report of the First Committee (A/83/412, para. 90)]

83/61. The illicit trade in small arms and light weapons in all its aspects

The General Assembly,

Recalling its resolution 82/41 of 6 December 2027,

Emphasizing the importance of the continued and full implementation of the Programme of Action,1

Welcoming the report of the Tenth Biennial Meeting of States,

1. Underlines the fact that the illicit trade in small arms requires concerted efforts;

2. Requests the Secretary-General to report to the General Assembly at its next session.

46th plenary meeting
5 December 2028
{}"""
NOTE = "Report of the United Nations Conference on the Illicit Trade in Small Arms (A/CONF.192/15)."


@pytest.mark.parametrize(
    ("foot", "notes"),
    [
        (f"\n1 {NOTE}\n", ["fn1"]),
        (f"\n_______________\n1 {NOTE}\n", ["fn1"]),
        (f"\n_______________\n1\n{NOTE}\n", ["fn1"]),
        ("", []),
    ],
    ids=["without a rule", "below a rule", "number on its own line", "no note"],
)
def test_a_call_after_a_comma_ends_its_clause_all_the_same(foot: str, notes: list[str]) -> None:
    rows = rows_of(RESOLUTION.format(foot))["paragraphs"]
    keys = [row.paragraph_id.removeprefix("a-res-83-61-en-") for row in rows]
    assert keys == ["pp1", "pp2", "pp3", "p1", "p2", *notes]


def test_the_number_of_a_page_below_the_notes_is_no_note() -> None:
    foot = (
        f"\n_______________\n1 {NOTE}\n\n2\n\nAnnex\n\nThe programme\n\nStates will meet again.\n"
    )
    rows = rows_of(RESOLUTION.format(foot))["paragraphs"]
    assert [row.text for row in rows if row.kind == "footnote"] == [NOTE]
