"""A list of votes that runs over a page whose head is words of the record's own head."""

from __future__ import annotations

import pytest

from tests.readers import rows_of

RECORD = """A/55/PV.70

United Nations

General Assembly

Official Records

Fifty-fifth session

70th plenary meeting

Monday, 20 November 2000, 3 p.m.

New York

President: Mr. Holkeri . . . . . . . . . . . . . . . . . . . (Finland)

The meeting was called to order at 3.10 p.m.

Agenda item 73 (continued)

General and complete disarmament

The President: I put to the vote draft resolution A/55/L.2.

A recorded vote was taken.

In favour:
Algeria, Austria, Brazil, Central

This record contains the original text of speeches delivered in English. Corrections should be
submitted to the original languages only, to the Chief of the Verbatim Reporting Service, room
C-154A.

00-74587 (E)

{head}

African Republic, Chad, Chile

Against:
None

Abstaining:
Kenya

Draft resolution A/55/L.2 was adopted by 6 votes to none, with 1 abstention (resolution 55/32).

The meeting rose at 6 p.m.
"""


@pytest.mark.parametrize(
    "head",
    [
        "General Assembly 70th plenary meeting\nFifty-fifth session 20 November 2000",
        "General Assembly\nFifty-fifth session\n70th plenary meeting\n20 November 2000",
        "A/55/PV.70\n20 November 2000",
        "A/55/PV.70",
    ],
)
def test_the_list_goes_on_below_the_head(head: str) -> None:
    rows = rows_of(RECORD.format(head=head))
    assert {v.state_code for v in rows["votes"] if v.vote == "Y"} == {
        "DZA",
        "AUT",
        "BRA",
        "CAF",
        "TCD",
        "CHL",
    }
    assert [event.reconciles for event in rows["vote_events"]] == [True]
