import datetime as dt

import pytest

from pipelines.languages.zh.dates import dates
from pipelines.languages.zh.numerals import number

D = dt.date


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("十八", 18),
        ("二十", 20),
        ("三十一", 31),
        ("一百零二", 102),
        ("二〇一八", 2018),
        ("二○一二", 2012),
        ("七十二", 72),
        ("九", 9),
        ("10", 10),
        ("十", 10),
    ],
)
def test_numerals(text: str, value: int):
    assert number(text) == value


def test_what_is_no_numeral_is_refused():
    with pytest.raises(ValueError, match="not a Chinese numeral"):
        number("届")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2018年6月18日至29日", D(2018, 6, 18), D(2018, 6, 29)),
        ("2012年8月27日至9月7日", D(2012, 8, 27), D(2012, 9, 7)),
        ("2011年12月30日至2012年1月3日", D(2011, 12, 30), D(2012, 1, 3)),
        ("2012年5月21日和22日", D(2012, 5, 21), D(2012, 5, 22)),
        ("2011年10月31日和11月1日", D(2011, 10, 31), D(2011, 11, 1)),
        ("二○一二年三月十九日", D(2012, 3, 19), D(2012, 3, 19)),
    ],
)
def test_days(text: str, first: dt.date, last: dt.date):
    (span,) = dates(text)
    assert span.dates() == (first, last)
    assert span.precision == "day"


def test_a_year_may_come_from_elsewhere():
    (span,) = dates("6月18日")
    assert span.dates() == (None, None)
    assert span.dates(2018) == (D(2018, 6, 18), D(2018, 6, 18))


@pytest.mark.parametrize(
    ("text", "precision"),
    [("2012年3月", "month"), ("2012年8月和9月", "month"), ("2024年初", "year"), ("2020年", "year")],
)
def test_less_than_a_day(text: str, precision: str):
    (span,) = dates(text)
    assert span.precision == precision
    assert span.dates() == (None, None)


def test_impossible_days_are_no_dates():
    assert dates("2018年13月40日") == []
    (span,) = dates("2018年2月30日")
    assert span.dates() == (None, None)
