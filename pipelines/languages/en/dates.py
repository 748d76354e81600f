"""Dates as English documents print them."""

from __future__ import annotations

import re

from pipelines.languages.headwords import IN_ENGLISH
from pipelines.languages.phrases import DateSpan, Span

FIRST_YEAR, LAST_YEAR = 1945, 2200
"""Years that a document of the United Nations can speak of meetings in."""

MONTHS = IN_ENGLISH.months
_MONTH = rf"(?:{'|'.join(MONTHS)})"
_YEAR = r"(?:19|20|21)\d{2}"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
"""What may stand before a day: `Monday, 17 June`."""
_TO = rf"(?:\s*[-–—]\s*|,?\s+to\s+{WEEKDAY}|\s+until\s+|\s+through\s+|\s+and\s+|,\s+)"

# "18-29 June 2018", "18 to 29 June", "27 August to 7 September 2012", "31 October and 1 November
# 2011", "30 December 2010-2 January 2011", "9, 10 and 11 May 2011"
_DAYS_FIRST = (
    rf"(?P<day>{_DAY})(?:\s+(?P<month>{_MONTH})(?:,?\s+(?P<year>{_YEAR}))?)?"
    # "8 to 12 and 15 to 17 October"
    rf"(?P<middle>(?:(?:,\s+|\s+to\s+|\s*[-–]\s*|,?\s+and\s+(?:from\s+)?){_DAY})*)"
    rf"(?P<to>{_TO}|,?\s+and\s+)(?P<day2>{_DAY})\s+(?P<month2>{_MONTH})(?:,?\s+(?P<year2>{_YEAR}))?"
)
# "29 June 2018", "the 18th of June 2018", "18 June"
_DAY_FIRST = rf"(?P<d>{_DAY})\s+(?:of\s+)?(?P<m>{_MONTH})(?:,?\s+(?P<y>{_YEAR}))?"
# "June 18, 2018", "June 18-29, 2018"
_MONTH_FIRST = (
    rf"(?P<am>{_MONTH})\s+(?P<ad>{_DAY})(?:(?P<ato>{_TO})(?P<ad2>{_DAY}))?,\s+(?P<ay>{_YEAR})"
)
# "August and September 2012", "June/July 2001", "August 2011 to July 2012", "March 2012",
# "March of 2012"
_MONTHS_ONLY = (
    rf"(?P<n>{_MONTH})(?:,?\s+(?P<ny>{_YEAR}))?"
    rf"(?:{_TO}|\s*/\s*|\s+or\s+)(?P<n2>{_MONTH}),?\s+(?P<ny2>{_YEAR})"
    rf"|(?P<only_month>{_MONTH}),?\s+(?:of\s+)?(?P<oy>{_YEAR})"
)
# "2012", "early 2012", "the beginning of 2012"; no part of a symbol, number or range
_YEAR_ONLY = (
    rf"(?:(?i:early|late|mid|the\s+(?:beginning|start|middle|end)\s+of"
    rf"|the\s+first\s+half\s+of|the\s+second\s+half\s+of)(?:\s+in)?[-\s]+)?(?P<only>{_YEAR})"
)
DATE = re.compile(
    rf"(?<![\w/.\-–])(?:{_DAYS_FIRST}|{_MONTH_FIRST}|{_DAY_FIRST}|{_MONTHS_ONLY})(?!\w)"
    rf"|(?<![\w/.\-–$€£])(?:{_YEAR_ONLY})(?![\w/]|[.,]\d|\s*[-–]\s*\d|\s\(\d{{4}}\)|\sAgenda)"
)
DATE_PATTERN = re.sub(r"\(\?P<\w+>", "(?:", DATE.pattern)
"""A date, without groups, for use inside other patterns."""


def dates(tight: str) -> list[DateSpan]:
    """Dates in their order; impossible months and days are left out."""
    return [span for match in DATE.finditer(tight) if (span := _span(match)) is not None]


def month_of(word: str) -> int:
    """The number of a month by its name."""
    return MONTHS.index(word) + 1


def _day(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _year(text: str | None) -> int | None:
    return int(text) if text else None


def _span(match: re.Match[str]) -> DateSpan | None:
    start, end = match.span()
    if match["only"]:
        only = int(match["only"])
        known = FIRST_YEAR <= only < LAST_YEAR
        return DateSpan(start, end, only, (None, None), (None, None)) if known else None
    if match["day"]:
        month2 = month_of(match["month2"])
        month = month_of(match["month"]) if match["month"] else month2
        last = _year(match["year2"])
        first = _year(match["year"]) or last
        return DateSpan(
            start,
            end,
            first,
            (month, _day(match["day"])),
            (month2, _day(match["day2"])),
            last_year=last if last != first else None,
            range_=True,
        )
    if match["am"]:
        month, day = month_of(match["am"]), _day(match["ad"])
        day2 = _day(match["ad2"]) if match["ad2"] else day
        return DateSpan(
            start, end, int(match["ay"]), (month, day), (month, day2), range_=bool(match["ad2"])
        )
    if match["d"]:
        at = month_of(match["m"]), _day(match["d"])
        return DateSpan(start, end, _year(match["y"]), at, at)
    if match["n"]:
        year, year2 = _year(match["ny"]), int(match["ny2"])
        return DateSpan(
            start,
            end,
            year or year2,
            (month_of(match["n"]), None),
            (month_of(match["n2"]), None),
            last_year=year2 if year and year != year2 else None,
            range_=True,
        )
    at_month = month_of(match["only_month"]), None
    return DateSpan(start, end, int(match["oy"]), at_month, at_month)


# "... before the Preparatory Committee meets on 19 March, on 18 June": what is said to come first
_BEFORE_CLAIM = re.compile(
    r"(?P<earlier>[^.;]{4,160}?),?\s+(?:prior\s+to|before|preceding|in\s+advance\s+of)\s+"
    r"(?P<later>[^.;]{4,160})"
    r"|(?:Prior\s+to|Before)\s+(?P<later2>[^.;]{4,160}?),\s+(?P<earlier2>[^.;]{4,160})"
)


def order_claims(tight: str) -> list[tuple[Span, DateSpan, DateSpan]]:
    """`..., on (date), prior to ..., on (date)`: the first is said to come before the second.

    Read only where each side holds one date, beside the words that say so.
    """
    found = []
    for match in _BEFORE_CLAIM.finditer(tight):
        earlier = dates(match["earlier"] or match["earlier2"])
        later = dates(match["later"] or match["later2"])
        days = [span for span in (*earlier, *later) if span.precision == "day"]
        if len(earlier) == 1 and len(later) == 1 and len(days) == 2:
            found.append((match.span(), earlier[0], later[0]))
    return found
