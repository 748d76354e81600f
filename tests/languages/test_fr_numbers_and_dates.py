"""Numbers and dates as French documents print them."""

from __future__ import annotations

import datetime as dt

import pytest

from pipelines.languages.fr.dates import dates
from pipelines.languages.fr.language import FRENCH
from pipelines.languages.fr.numerals import number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("28", 28),
        ("zéro", 0),
        ("une", 1),
        ("vingt et un", 21),
        ("vingt-et-un", 21),
        ("soixante-dix-sept", 77),
        ("soixante et onze", 71),
        ("quatre-vingts", 80),
        ("quatre-vingt-onze", 91),
        ("quatre-vingt-dix-neuf", 99),
        ("cent deux", 102),
        ("cent-quatre-vingt-treize", 193),
        ("deux cents", 200),
        ("1re", 1),
        ("18e", 18),
        ("première", 1),
        ("deuxième", 2),
        ("soixante-septième", 67),
        ("soixante et onzième", 71),
        ("soixante-dix-neuvième", 79),
        ("quatre-vingtième", 80),
        ("quatre-vingt-unième", 81),
        ("Quatre-vingt-dixième", 90),
        ("centième", 100),
    ],
)
def test_number(text: str, value: int) -> None:
    assert number(text) == value


def test_no_number() -> None:
    with pytest.raises(ValueError, match="no number"):
        number("plusieurs")


def day(year: int, month: int, date: int) -> dt.date:
    return dt.date(year, month, date)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("le 18 juin 2018", day(2018, 6, 18), day(2018, 6, 18)),
        ("du 18 au 29 juin 2018", day(2018, 6, 18), day(2018, 6, 29)),
        ("New York, 18-29 juin 2018", day(2018, 6, 18), day(2018, 6, 29)),
        ("le 1er juillet 2018", day(2018, 7, 1), day(2018, 7, 1)),
        ("du 27 août au 7 septembre 2012", day(2012, 8, 27), day(2012, 9, 7)),
        ("du 30 décembre 2010 au 2 janvier 2011", day(2010, 12, 30), day(2011, 1, 2)),
        ("les 9, 10 et 11 mai 2011", day(2011, 5, 9), day(2011, 5, 11)),
        ("le 31 octobre et le 1er novembre 2011", day(2011, 10, 31), day(2011, 11, 1)),
        ("du lundi 18 au vendredi 29 juin 2018", day(2018, 6, 18), day(2018, 6, 29)),
        ("le 3 aout 2001", day(2001, 8, 3), day(2001, 8, 3)),
    ],
)
def test_days(text: str, first: dt.date, last: dt.date) -> None:
    (span,) = dates(text)
    assert span.dates() == (first, last)
    assert span.precision == "day"


def test_a_day_without_a_year_takes_that_of_the_meeting() -> None:
    (span,) = dates("À sa 1re séance, le 18 juin, la Conférence")
    assert span.dates() == (None, None)
    assert span.dates(2018) == (day(2018, 6, 18), day(2018, 6, 18))


@pytest.mark.parametrize(
    ("text", "year", "precision"),
    [
        ("en mars 2012", 2012, "month"),
        ("en août et septembre 2012", 2012, "month"),
        ("en 2024", 2024, "year"),
        ("début 2024", 2024, "year"),
        ("le 31 juin 2018", 2018, "month"),
    ],
)
def test_months_and_years(text: str, year: int, precision: str) -> None:
    (span,) = dates(text)
    assert (span.year, span.precision) == (year, precision)


@pytest.mark.parametrize(
    "text",
    [
        "A/CONF.192/2018/RC/3",
        "à l’horizon 2030",
        "la résolution 2009/14",
        "2001-2012",
        "la 2018e fois",
    ],
)
def test_no_date(text: str) -> None:
    assert dates(text) == []


def test_spaces_of_french_typography_mean_nothing() -> None:
    text = "Votent  pour\u00a0: « Néant »\u202f;"
    tight = "".join(char for at, char in enumerate(text) if not FRENCH.drop(text, at))
    assert tight == "Votent pour: «Néant»;"
