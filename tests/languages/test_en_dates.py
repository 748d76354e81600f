import datetime as dt

import pytest

from pipelines.languages.en.dates import dates, order_claims


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("from 18 to 29 June 2018", dt.date(2018, 6, 18), dt.date(2018, 6, 29)),
        ("New York, 18–29 June 2018", dt.date(2018, 6, 18), dt.date(2018, 6, 29)),
        ("27 August-7 September 2012", dt.date(2012, 8, 27), dt.date(2012, 9, 7)),
        ("31 October and 1 November 2011", dt.date(2011, 10, 31), dt.date(2011, 11, 1)),
        ("30 December 2010 to 2 January 2011", dt.date(2010, 12, 30), dt.date(2011, 1, 2)),
        ("June 18, 2018", dt.date(2018, 6, 18), dt.date(2018, 6, 18)),
        ("on Tuesday, 9 October 2012", dt.date(2012, 10, 9), dt.date(2012, 10, 9)),
        ("on 8 December 2010, the", dt.date(2010, 12, 8), dt.date(2010, 12, 8)),
    ],
)
def test_days(text: str, first: dt.date, last: dt.date):
    (span,) = dates(text)
    assert span.dates() == (first, last)
    assert span.precision == "day"


def test_days_without_a_year():
    first, second = dates("from 30 April to 2 May and on 3 May")
    assert first.dates(2011) == (dt.date(2011, 4, 30), dt.date(2011, 5, 2))
    assert second.dates(2011) == (dt.date(2011, 5, 3), dt.date(2011, 5, 3))
    assert first.precision is None


@pytest.mark.parametrize(
    ("text", "year", "precision"),
    [
        ("in July 2012", 2012, "month"),
        ("scheduled for August and September 2012", 2012, "month"),
        ("in early 2024", 2024, "year"),
        ("early in 2018", 2018, "year"),
        ("(2014)", 2014, "year"),
    ],
)
def test_months_and_years(text: str, year: int, precision: str):
    (span,) = dates(text)
    assert (span.year, span.precision) == (year, precision)


@pytest.mark.parametrize(
    "text",
    [
        "resolution 65/67",
        "A/CONF.192/2018/RC/3",
        "the 2012-2018 meeting cycle",
        "18-11232 (E)",
        "2,000 weapons",
        "the 2030 Agenda",
        "32 May 2011",
    ],
)
def test_what_is_no_date(text: str):
    assert [span for span in dates(text) if span.precision in ("day", "year")] == []


def test_an_order_is_claimed_only_between_two_days():
    (claim,) = order_claims("met on 18 June 2018, prior to the conference of 19 March 2018")
    assert (claim[1].first, claim[2].first) == ((6, 18), (3, 19))
    assert order_claims("met in 2018, prior to the conference of 19 March 2018") == []
