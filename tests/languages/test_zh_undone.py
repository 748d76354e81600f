"""What Chinese texts say was not done, put off, moved, or left to others."""

from __future__ import annotations

import pytest

from pipelines.languages.zh.language import CHINESE
from pipelines.text.traced import Reading, Traced


def _reading(text: str) -> Reading:
    return Reading(Traced.of(text, 0, len(text)), CHINESE.drop)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("大会未能以协商一致方式通过提交大会的报告。", ("whole", "rejected", None)),
        ("由于缺乏协商一致意见,大会无法通过提交大会的报告。", ("whole", "rejected", None)),
        ("大会没有通过议事规则。", ("procedural", "rejected", None)),
        ("大会拒绝通过提交大会的报告。", ("whole", "rejected", None)),
        (
            "大会以65票对0票、25票弃权的记录表决,未能保留第13段。",
            ("paragraph", "rejected", "recorded_vote"),
        ),
        ("大会没有进行表决就通过了议程。", ("procedural", "adopted", None)),
        ("大会未经表决通过了议程。", ("procedural", "adopted", "without_vote")),
        ("会议决定推迟选举其余副主席。", ("procedural", "adopted", None)),
    ],
)
def test_decisions(text: str, told: tuple[str, str, str | None]) -> None:
    (phrase,) = CHINESE.decisions(text)
    assert (phrase.scope, phrase.result, phrase.procedure) == told


@pytest.mark.parametrize(
    "text",
    [
        "大会未能选出主席。",
        "大会建议大会第七十三届会议通过提交大会的报告。",
        "大会商定,将在下次会议上通过提交大会的报告。",
    ],
)
def test_no_decision(text: str) -> None:
    assert CHINESE.decisions(text) == []


@pytest.mark.parametrize(
    "text",
    ["会议决定不任命中国、乌拉圭为全权证书委员会成员。", "会议决定推迟选举日本为副主席。"],
)
def test_no_one_is_given_an_office(text: str) -> None:
    assert CHINESE.parties(text) == []


def test_items_put_off_are_not_taken_up() -> None:
    text = "会议决定推迟审议议程项目6(e),并审议了议程项目7。会议未能审议议程项目8。"
    assert [item.numbers for item in CHINESE.items(text)] == [("7",)]


@pytest.mark.parametrize(
    ("text", "paragraph"),
    [
        ("会议以3票对1票决定保留第一节第16至18段和第20段。", "16|17|18|20"),
        ("会议以3票对1票决定保留第16、17和18段。", "16|17|18"),
        ("会议以3票对1票决定保留第16段(a)分段。", "16(a)"),
        ("会议以3票对1票决定保留第一节第16段和第二节第5段。", None),
    ],
)
def test_paragraphs_voted_on(text: str, paragraph: str | None) -> None:
    (phrase,) = CHINESE.decisions(text)
    assert (phrase.scope, phrase.paragraph) == ("paragraph", paragraph)


@pytest.mark.parametrize(
    ("text", "held", "days"),
    [
        (
            "决定在2020年和2022年各举行一次为期一周的双年度国家会议。",
            True,
            [(2020, None), (2022, None)],
        ),
        (
            "决定分别于2020年和2022年举行第七次和第八次双年度国家会议。",
            True,
            [(2020, None), (2022, None)],
        ),
        ("决定在2020年或2021年举行双年度国家会议。", True, []),
        ("决定不在2020年举行双年度国家会议。", False, [(2020, None)]),
        ("决定取消原定于2020年6月15日至19日举行的双年度国家会议。", False, [(2020, 15)]),
        (
            "决定将原定于2020年6月15日至19日在纽约举行的双年度国家会议推迟至2021年7月26日至30日举行。",
            True,
            [(2021, 26)],
        ),
        ("决定将2020年双年度国家会议改期至2021年7月26日至30日。", True, [(2021, 26)]),
    ],
)
def test_meetings(text: str, held: bool, days: list[tuple[int, int | None]]) -> None:
    (name,) = CHINESE.meetings(_reading(text))
    dates = [name.date, *name.more_dates] if name.date else []
    assert (name.held, [(date.year, date.first[1]) for date in dates]) == (held, days)


def test_what_another_is_to_decide_is_no_decision() -> None:
    assert CHINESE.schedulings("建议大会第七十三届会议决定在2024年举行审议大会。") == []
