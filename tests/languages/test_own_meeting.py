"""Decisions on meetings, where only a noun names the meeting or it is named in passing."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.extract.test_decided_texts import CHINESE, ENGLISH
from tests.readers import rows_of

OWN = ("poa-bms-12-2032", dt.date(2032, 6, 14), dt.date(2032, 6, 18))


@pytest.mark.parametrize(
    ("template", "sentence", "told"),
    [
        (
            ENGLISH,
            "By its resolution 86/40, the General Assembly decided that the Meeting would be held "
            "from 14 to 18 June 2032 in New York.",
            [(*OWN, "A/RES/86/40")],
        ),
        (
            ENGLISH,
            "The Meeting recalled the decision of the General Assembly, in its resolution 86/40, "
            "to convene the Meeting in New York from 14 to 18 June 2032.",
            [(*OWN, "A/RES/86/40")],
        ),
        (
            CHINESE,
            "大会第86/40号决议决定于2032年6月14日至18日在纽约召开本次会议。",
            [(*OWN, "A/RES/86/40")],
        ),
        (
            ENGLISH,
            "The Meeting decided that, following the Second Biennial Meeting of States held in "
            "2005, the next biennial meeting of States would be held in 2034.",
            [("poa-bms-2034", None, None, "A/CONF.192/BMS/2032/3")],
        ),
        (
            CHINESE,
            "会议决定于2034年举行第十三次双年度国家会议。",
            [("poa-bms-13-2034", None, None, "A/CONF.192/BMS/2032/3")],
        ),
        (CHINESE, "会议决定于6月15日举行会议。", []),
        (ENGLISH, "The Meeting held 10 meetings from 14 to 18 June 2032.", []),
    ],
)
def test_calendar(template: str, sentence: str, told: list):
    rows = rows_of(template.format(sentence))["calendar"]
    assert [(r.meeting_id, r.start_date, r.end_date, r.decided_by_symbol) for r in rows] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "会议决定于2034年召开第五次审查大会,并于2034年初召开会期五天的筹备委员会会议。",
            [("poa-revcon-5-2034", None), ("poa-revcon-5-2034-prepcom", "P5D")],
        ),
        (
            "会议决定于2034年举行为期一周(五个工作日)的双年度会议。",
            [("poa-bms-2034", "P1W")],
        ),
        (
            "会议决定分别于2034年和2036年举行双年度国家会议,每次会期一周。",
            [("poa-bms-2034", "P1W"), ("poa-bms-2036", "P1W")],
        ),
        (
            "会议决定于2034年第二季度召开第四次不限成员名额政府专家会议。",
            [("poa-mge-4-2034", None)],
        ),
    ],
)
def test_length_of_each(sentence: str, told: list):
    rows = rows_of(CHINESE.format(sentence))["calendar"]
    assert [(r.meeting_id, r.duration) for r in rows] == told


def test_what_another_conference_decided_is_no_decision_of_the_resolution_before_it():
    words = "大会第72/57号决议回顾第三次审查大会决定于2034年举行为期两周的第四次审查大会。"
    (row,) = rows_of(CHINESE.format(words))["calendar"]
    assert (row.meeting_id, row.decided_by_symbol) == ("poa-revcon-4-2034", None)


def test_a_conference_of_a_listed_year_is_held_and_a_committee_of_one_to_come_is_not():
    rows = rows_of(
        ENGLISH.format(
            "The Meeting recalled the outcome document of the Third Review Conference. The fourth "
            "review conference in 2044 would be preceded by a preparatory committee."
        )
    )["meetings"]
    status = {row.meeting_id: row.status for row in rows}
    assert status["poa-revcon-3-2018"] == "held"
    assert status["poa-revcon-4-2044"] == "scheduled"
    assert status.get("poa-revcon-4-2044-prepcom", "scheduled") == "scheduled"
