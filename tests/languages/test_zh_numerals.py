"""Numbers in every form Chinese documents print: in figures, in characters, in marks."""

from __future__ import annotations

import datetime as dt

import pytest

from pipelines.languages.zh.agenda import items
from pipelines.languages.zh.citing import citations
from pipelines.languages.zh.dates import dates
from pipelines.languages.zh.language import CHINESE
from pipelines.languages.zh.meetings import meetings
from pipelines.languages.zh.numerals import number
from pipelines.languages.zh.sittings import sittings
from pipelines.text.fold import fold
from pipelines.text.markers import Mark, marker_of
from pipelines.text.traced import Reading, Traced


def reading(text: str) -> Reading:
    return Reading(Traced.of(text, 0, len(text)), CHINESE.drop)


@pytest.mark.parametrize(
    ("printed", "value"),
    [("廿一", 21), ("二十一", 21), ("一百零三", 103), ("二〇一八", 2018), ("二O一八", 2018)],
)
def test_numerals(printed: str, value: int) -> None:
    assert number(printed) == value


@pytest.mark.parametrize(
    "printed",
    [
        "二〇一八年六月十八日",
        "二零一八年六月十八日",
        "二Ｏ一八年六月十八日",
        "２０１８年６月１８日",
    ],
)
def test_dates(printed: str) -> None:
    (found,) = dates(fold(printed))
    assert found.dates() == (dt.date(2018, 6, 18), dt.date(2018, 6, 18))


def test_sittings_and_items() -> None:
    (found,) = sittings(fold("六月二十九日，會議在第十八次會議上"))
    assert found.numbers == (18,)
    (item,) = items(fold("審議了議程項目九(a)至(c)和十"))
    assert item.numbers == ("9(a)", "9(b)", "9(c)", "10")


def test_years_of_meetings_named_together() -> None:
    (found,) = meetings(reading("二〇〇八年第三次和二〇一〇年第四次双年度国家会议"))
    assert (found.ordinals, found.years) == ((3, 4), (2008, 2010))


def test_resolutions_digit_by_digit() -> None:
    found = citations(reading("安全理事會第一五四〇(二〇〇四)號決議和大會第六七／五八號決議"))
    assert [c.symbol for c in found] == ["S/RES/1540(2004)", "A/RES/67/58"]


@pytest.mark.parametrize(
    ("text", "mark", "value"),
    [
        ("１．在第", Mark.NUMBER, "1"),
        ("16、在第18次会议上", Mark.NUMBER, "16"),
        ("1 . 导言", Mark.NUMBER, "1"),
        ("34、66/47 号决议", Mark.NONE, ""),
        ("16.4", Mark.NONE, ""),
        ("（ａ）标识", Mark.ITEM, "a"),
        ("（一）标识", Mark.ITEM, "i"),
        ("㈡ 标识", Mark.ITEM, "ii"),
        ("③标识", Mark.ITEM, "3"),
        ("（二〇一八年）", Mark.NONE, ""),
        ("一、导言", Mark.CHAPTER, "一"),
        ("十二．導言", Mark.CHAPTER, "十二"),
    ],
)
def test_marks(text: str, mark: Mark, value: str) -> None:
    found = marker_of(text, CHINESE.structure)
    assert (found.mark, found.value) == (mark, value)
