"""Preparatory committees, each of the conference that its name names."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.extract.test_decided_texts import CHINESE, ENGLISH
from tests.readers import rows_of

TOLD = {
    ("other-att-prepcom", dt.date(2012, 2, 13), "other-att"),
    ("poa-revcon-2-2012-prepcom", dt.date(2012, 3, 19), "poa-revcon-2-2012"),
}


@pytest.mark.parametrize(
    ("template", "first", "second"),
    [
        (
            CHINESE,
            "联合国武器贸易条约会议筹备委员会于2012年2月13日至17日在纽约举行。",
            "行动纲领第二次审议大会筹备委员会于2012年3月19日至23日在纽约举行。",
        ),
        (
            CHINESE,
            "联合国武器贸易条约会议筹备委员会第四届暨最后一届会议于2012年2月13日至17日在纽约举行。",
            "行动纲领第二次审议大会筹备委员会于2012年3月19日至23日在纽约举行。",
        ),
        (
            ENGLISH,
            "The Preparatory Committee for the United Nations Conference on the Arms Trade Treaty "
            "met in New York from 13 to 17 February 2012.",
            "The Preparatory Committee for the Second Review Conference was held in New York from "
            "19 to 23 March 2012.",
        ),
    ],
)
def test_two_committees_of_one_year(template: str, first: str, second: str) -> None:
    rows = rows_of(template.format(f"{first}\n\n2. {second}"))["meetings"]
    found = {
        (row.meeting_id, row.start_date, row.parent_meeting_id)
        for row in rows
        if row.kind == "preparatory_committee"
    }
    assert found == TOLD
