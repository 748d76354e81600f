import datetime as dt

import pytest

from pipelines.languages.zh.language import CHINESE
from pipelines.text.traced import Reading, Traced

POA = "从各个方面防止、打击和消除小武器和轻武器非法贸易的行动纲领"


def named(text: str):
    return CHINESE.meetings(Reading(Traced.of(text, 0, len(text)), CHINESE.drop))


@pytest.mark.parametrize(
    ("text", "kind", "ordinals"),
    [
        (f"第三次联合国审查{POA}执行进度大会", "review_conference", (3,)),
        ("行动纲领执行进度第二次审议大会", "review_conference", (2,)),
        ("第四次各国审议行动纲领执行情况双年度会议", "biennial_meeting", (4,)),
        (f"各国审议{POA}执行情况第五次双年度国家会议", "biennial_meeting", (5,)),
        (f"各国第三和第四次审议《{POA}》执行情况两年期会议", "biennial_meeting", (3, 4)),
        (f"关于{POA}执行情况的第二次不限成员名额政府专家会议", "governmental_experts", (2,)),
        (f"执行《{POA}》不限成员名额政府专家会议", "governmental_experts", ()),
        ("大会第七十二届会议", "plenary", (72,)),
        ("联合国小武器和轻武器非法贸易各方面问题大会", "conference", ()),
    ],
)
def test_names(text: str, kind: str, ordinals: tuple):
    (name,) = named(text)
    assert (name.kind, name.ordinals) == (kind, ordinals)
    assert (name.start, name.end) == (0, len(text))


def test_what_stands_before_and_after_a_name():
    (name,) = named("决定于 2011 年 5 月 9 日至 13 日在纽约召开不限成员名额政府专家会议。")
    assert name.date is not None
    assert name.date.dates() == (dt.date(2011, 5, 9), dt.date(2011, 5, 13))
    assert name.held
    (name,) = named("在 2024 年举行会期两周的第四次审查大会。")
    assert (name.duration, name.duration_bound) == ("P2W", "exact")
    (name,) = named("于 2012 年年初在纽约召开审议大会筹备委员会会议，会期不超过共五个工作日；")
    assert (name.kind, name.duration, name.duration_bound) == (
        "preparatory_committee",
        "P5D",
        "at_most",
    )
    (name,) = named("第六次双年度国家会议(2016年)")
    assert name.date is not None
    assert name.date.year == 2016


def test_kinds_in_general_are_no_meetings():
    names = named("将审查大会、双年度国家会议和不限成员名额政府专家会议等会议任务联系起来")
    assert all(name.generic for name in names)
    (name,) = named("可考虑建议再召开一个不限成员名额政府专家会议")
    assert name.generic


def test_each_of_two_coordinated_meetings_has_its_year():
    (name,) = named("2008 年第三届和 2010 年第四届各国审议行动纲领执行情况双年度会议")
    assert (name.ordinals, name.years) == ((3, 4), (2008, 2010))
