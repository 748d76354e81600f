"""Dates as Chinese documents print them."""

from __future__ import annotations

import re

from pipelines.languages.phrases import DateSpan, Span
from pipelines.languages.zh.numerals import NUMERAL, number

FIRST_YEAR, LAST_YEAR = 1945, 2200
"""Years that a document of the United Nations can speak of meetings in."""

YEAR = r"(?:\d{4}|[〇零○O0一二三四五六七八九]{4})"
"""`2018`, `二〇一八`, `二零一八`, and with a letter or figure for the nought: `二O一八`."""
# "6月17日星期一", "6月17日(星期一)"
_WEEKDAY = r"(?:\(?(?:星期|周)[一二三四五六日天]\)?)?"
# "2012年8月27日至9月7日", "5月9日至13日", "2011年10月31日和11月1日", "2012年8月和9月",
# "2012年3月", "2024年初", "2012年年初", "2020年"
DATE = re.compile(
    rf"""(?:(?P<year>{YEAR})年)?
         (?P<month>{NUMERAL})月(?:份)?
         (?:(?P<day>{NUMERAL})日{_WEEKDAY})?
         (?:(?P<to>至|到|-|—|–|和|、|及|/|或)
            (?:(?P<year2>{YEAR})年)?
            (?:(?P<month2>{NUMERAL})月)?
            (?:(?P<day2>{NUMERAL})日{_WEEKDAY}|(?<=月))
            (?:(?:、|和|及|以及|至|到|-|—|–)(?P<day3>{NUMERAL})日)*
         )?
       | (?P<only>{YEAR})年(?P<early>年?初|第?[一二三四1-4]季度|上半年|年中|年?底|下半年|年?末)?
    """,
    re.VERBOSE,
)


def dates(tight: str) -> list[DateSpan]:
    """Dates in their order; impossible months and days are left out."""
    found = []
    for match in DATE.finditer(tight):
        span = _span(match)
        if span is not None:
            found.append(span)
    return found


def _span(match: re.Match[str]) -> DateSpan | None:
    printed = [match[group] for group in ("year", "year2", "only") if match[group]]
    if any(not FIRST_YEAR <= number(text) < LAST_YEAR for text in printed):
        return None
    if match["only"]:
        return DateSpan(
            match.start(), match.end(), number(match["only"]), (None, None), (None, None)
        )
    end = match.end()
    month = number(match["month"])
    day = number(match["day"]) if match["day"] else None
    month2 = number(match["month2"]) if match["month2"] else month
    # "5月21日、22日和24日": from the first of several days to the last
    last = match["day3"] or match["day2"]
    day2 = number(last) if last else None
    to = match["to"]
    if to and (day is None) != (day2 is None):
        # "8 月和 9 日" is no range: what follows the month belongs to something else.
        to, end = None, match.start("to")
    if not to:
        month2, day2 = month, day
    if not 1 <= month <= 12 or not 1 <= month2 <= 12:
        return None
    if any(value is not None and not 1 <= value <= 31 for value in (day, day2)):
        return None
    year = number(match["year"]) if match["year"] else None
    return DateSpan(
        match.start(),
        end,
        year,
        (month, day),
        (month2, day2),
        last_year=number(match["year2"]) if to and match["year2"] else None,
        range_=bool(to),
    )


_BEFORE_CLAIM = re.compile(r"在(?P<later>[^。;]{4,80}?)(?:之前|以前),(?P<earlier>[^。;]{4,60})")


def order_claims(tight: str) -> list[tuple[Span, DateSpan, DateSpan]]:
    """`在…会议(date)之前,于(date)…`: the second is said to come before the first."""
    found = []
    for match in _BEFORE_CLAIM.finditer(tight):
        later, earlier = dates(match["later"]), dates(match["earlier"])
        if len(later) == 1 and earlier and earlier[0].start <= 2:
            found.append((match.span(), earlier[0], later[0]))
    return found
