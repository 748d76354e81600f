"""When the meetings named in a text are held, in the less usual ways of saying so."""

from __future__ import annotations

import datetime as dt

import pytest

from pipelines.languages.en.language import ENGLISH
from pipelines.languages.zh.language import CHINESE
from pipelines.text.traced import Reading, Traced
from tests.extract import test_decided_texts as told
from tests.readers import rows_of


def named(text: str):
    language = ENGLISH if text.isascii() else CHINESE
    return language.meetings(Reading(Traced.of(text, 0, len(text)), language.drop))


def days(text: str):
    return [
        (name.ordinals, name.date.dates() if name.date.first[1] else name.date.year)
        for name in named(text)
        if name.date is not None
    ]


def day(month: int, number: int, year: int = 2020) -> dt.date:
    return dt.date(year, month, number)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("决定于2020年(6月15日至19日,纽约)举行双年度国家会议", (day(6, 15), day(6, 19))),
        ("决定在2020年6月15日星期一至19日星期五举行双年度国家会议", (day(6, 15), day(6, 19))),
        ("决定从2020年起每两年举行一次双年度国家会议", 2020),
        (
            "决定于2020年1月8日至12日在日内瓦和2020年3月4日至8日在纽约举行双年度国家会议",
            2020,
        ),
        (
            "decided to hold a biennial meeting of States in 2020 (15 to 19 June)",
            (day(6, 15), day(6, 19)),
        ),
        (
            "decided that the biennial meeting of States would be held from Monday, 15 June, to "
            "Friday, 19 June 2020",
            (day(6, 15), day(6, 19)),
        ),
        ("decided to hold a biennial meeting of States every two years from 2020", 2020),
        (
            "decided to hold a biennial meeting of States of at least two weeks in 2020",
            2020,
        ),
        (
            "decided to hold a biennial meeting of States in Geneva from 8 to 12 January 2020 and "
            "in New York from 4 to 8 March 2020",
            2020,
        ),
    ],
)
def test_one_meeting(text: str, held: object):
    assert [when for _, when in days(text)] == [held]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "决定第七次双年度国家会议于2020年、第八次双年度国家会议于2022年举行",
            [((7,), 2020), ((8,), 2022)],
        ),
        (
            "decided to hold the ninth biennial meeting of States in 2026 and the tenth in 2028",
            [((9,), 2026), ((10,), 2028)],
        ),
    ],
)
def test_each_of_two(text: str, held: object):
    assert days(text) == held


@pytest.mark.parametrize(
    ("template", "sentence"),
    [
        (told.CHINESE, "会议决定在2038年或2039年举行双年度国家会议。"),
        (
            told.ENGLISH,
            "The Meeting decided to convene a biennial meeting of States in 2038 or 2039.",
        ),
    ],
)
def test_a_year_left_open_gives_an_issue_and_no_row(template: str, sentence: str):
    rows = rows_of(template.format(sentence))
    assert not rows["calendar"]
    assert {row.check for row in rows["issues"]} >= {"meeting_year_open"}
