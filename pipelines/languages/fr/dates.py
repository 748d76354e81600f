"""Dates as French documents print them."""

from __future__ import annotations

import re

from pipelines.languages.phrases import DateSpan

FIRST_YEAR, LAST_YEAR = 1945, 2200
"""Years that a document of the United Nations can speak of meetings in."""

MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
_MONTH = rf"(?:{'|'.join(MONTHS)}|fevrier|aout|decembre)"
_UNACCENTED = {"fevrier": 2, "aout": 8, "decembre": 12}
_YEAR = r"(?:19|20|21)\d{2}"
DAY = r"(?:1\s?er|1ᵉʳ|0?[1-9](?!\d)|[12]\d|3[01])"
WEEKDAY = r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?"
_TO = rf"(?:\s*[-–—]\s*|\s+au\s+|\s+à\s+|,?\s+et\s+(?:le\s+|du\s+)?|,\s+){WEEKDAY}"

# "18-29 juin 2018", "du 18 au 29 juin", "du 27 août au 7 septembre 2012", "31 octobre et 1er
# novembre 2011", "du 30 décembre 2010 au 2 janvier 2011", "les 9, 10 et 11 mai 2011"
_DAYS_FIRST = (
    rf"(?P<day>{DAY})(?:\s+(?P<month>{_MONTH})(?:\s+(?P<year>{_YEAR}))?)?"
    rf"(?:,\s+{DAY})*(?:{_TO})(?P<day2>{DAY})\s+(?P<month2>{_MONTH})(?:\s+(?P<year2>{_YEAR}))?"
)
# "le 29 juin 2018", "le 1er juillet"
_DAY_FIRST = rf"(?P<d>{DAY})\s+(?P<m>{_MONTH})(?:\s+(?P<y>{_YEAR}))?"
# "août et septembre 2012", "d’août 2011 à juillet 2012", "en mars 2012"
_MONTHS_ONLY = (
    rf"(?P<n>{_MONTH})(?:\s+(?P<ny>{_YEAR}))?{_TO}(?P<n2>{_MONTH})\s+(?P<ny2>{_YEAR})"
    rf"|(?P<only_month>{_MONTH})\s+(?P<oy>{_YEAR})"
)
# "2012", "début 2012"; no part of a symbol, number or range, and no Agenda of 2030
_YEAR_ONLY = rf"(?<!horizon )(?P<only>{_YEAR})"
DATE = re.compile(
    rf"(?<![\w/.\-–])(?:{_DAYS_FIRST}|{_DAY_FIRST}|{_MONTHS_ONLY})(?!\w)"
    rf"|(?<![\w/.\-–$€])(?:{_YEAR_ONLY})(?![\w/]|[.,]\d|\s*[-–]\s*\d|\s\(\d{{4}}\))",
    re.IGNORECASE,
)
DATE_PATTERN = f"(?i:{re.sub(r'[(][?]P<[a-z0-9_]+>', '(?:', DATE.pattern)})"
"""A date, without groups, for use inside other patterns."""


def dates(tight: str) -> list[DateSpan]:
    """Dates in their order; years out of bounds are left out."""
    return [span for match in DATE.finditer(tight) if (span := _span(match)) is not None]


def month_of(word: str) -> int:
    """The number of a month by its name."""
    name = word.lower()
    return _UNACCENTED.get(name) or MONTHS.index(name) + 1


def _day(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _year(text: str | None) -> int | None:
    return int(text) if text else None


def _span(match: re.Match[str]) -> DateSpan | None:
    start, end = match.span()
    if match["only"]:
        year = int(match["only"])
        known = FIRST_YEAR <= year < LAST_YEAR
        return DateSpan(start, end, year, (None, None), (None, None)) if known else None
    if match["day"]:
        month2 = month_of(match["month2"])
        month = month_of(match["month"]) if match["month"] else month2
        first, last = _years(match["year"], match["year2"])
        return DateSpan(
            start,
            end,
            first,
            (month, _day(match["day"])),
            (month2, _day(match["day2"])),
            last_year=last,
            range_=True,
        )
    if match["d"]:
        at = month_of(match["m"]), _day(match["d"])
        return DateSpan(start, end, _year(match["y"]), at, at)
    if match["n"]:
        first, last = _years(match["ny"], match["ny2"])
        months = (month_of(match["n"]), None), (month_of(match["n2"]), None)
        return DateSpan(start, end, first, *months, last_year=last, range_=True)
    at_month = month_of(match["only_month"]), None
    return DateSpan(start, end, int(match["oy"]), at_month, at_month)


def _years(first: str | None, last: str | None) -> tuple[int | None, int | None]:
    """Year of the first day, and of the last where it is another."""
    begins, ends = _year(first) or _year(last), _year(last)
    return begins, ends if ends != begins else None
