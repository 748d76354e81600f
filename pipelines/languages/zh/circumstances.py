"""When, where and for how long: what stands before and after the name of a meeting."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace

from pipelines.languages.phrases import DateSpan
from pipelines.languages.zh.dates import DATE, dates
from pipelines.languages.zh.numerals import NUMERAL, number

DATE_PATTERN = re.sub(r"\(\?P<\w+>", "(?:", re.sub(r"\s+(?![^\[]*\])", "", DATE.pattern))
"""A date, without groups, for use inside other patterns."""
_UNITS = {
    "天": "D",
    "日": "D",
    "个工作日": "D",
    "工作日": "D",
    "周": "W",
    "星期": "W",
    "个星期": "W",
    "个月": "M",
}
# "为期一周的", "会期两周的", "会期不超过五天的", "为期一个星期的", "会期不超过共五个工作日"
_LENGTH = (
    rf"(?:(?:为期|会期|期限)(?:为)?(?P<bound>不超过|至多|最多)?|(?P<limit>不超过|至多|最多))"
    rf"(?:共)?(?P<count>{NUMERAL})"
    r"(?P<unit>个工作日|工作日|个星期|星期|个月|周|天|日)"
)
# "为期至少三天的", "为期三至五天的": no one length
_OPEN_LENGTH = (
    rf"(?:为期|会期|期限)(?:至少|不少于|最少)?(?:共)?{NUMERAL}(?:至{NUMERAL})?"
    r"(?:个工作日|工作日|个星期|星期|个月|周|天|日)"
)
_PLACE = r"(?P<place>(?!此|会议|该|本|同)[一-鿿·]{2,16}?)"
_HELD = r"(?:举行|召开|举办|召集)"
# "2020年(6月15日至19日,纽约)": the days and the place in brackets
_IN_BRACKETS = rf"(?:\((?:(?P<inner>{DATE_PATTERN})[,、]?)?(?P<city>[一-鿿·]{{2,12}})?\))?"
# "从2020年起每两年": the first of a series
_SERIES = r"(?:起|开始),?每隔?[一两二三四]年"
# "2024年1月8日至12日在日内瓦和|": another time before the one that stands by the name
_OTHER_TIME = re.compile(rf"(?P<date>{DATE_PATTERN})(?:(?:在|于){_PLACE})?(?:和|及|以及|、|并)$")
# "2020年和2022年": several meetings under one name; "2020年或2021年" leaves the year open
_DATES = rf"(?:{DATE_PATTERN})(?:(?:、|和|及|以及|或)(?:于|在)?(?:{DATE_PATTERN})){{0,4}}"
_EACH = r"(?:各|分别|均|都)?"
# What may stand before a name: "于2018年6月18日至29日在纽约召开|", "2006年举行的|",
# "在2024年举行会期两周的|", "2012年|", "自2020年起每两年举行一次|"
_BEFORE = re.compile(
    rf"(?P<no>不(?:再)?)?(?:(?:分别)?(?P<planned>原定|原拟|原计划)?(?:于|在|至迟在|至迟于|定于|从|自)?"
    rf"(?:(?P<date>{_DATES})(?:期间|{_SERIES})?{_IN_BRACKETS}"
    r"|(?P<same>同年)(?:[一-鿿]{0,6}?)))?"
    rf"(?:(?:在|于){_PLACE})?{_EACH}(?P<held>(?:成功|首次|再次?|另行)?{_HELD})?(?:了|的)?(?:一次|下一次|下一届)?"
    rf"(?:(?:{_LENGTH}|{_OPEN_LENGTH})(?:\([^()]{{2,14}}\))?)?的?(?:题为[^,。;]{{2,30}}的)?$"
)
# ",并于2030年初召开|会期五天的筹备委员会会议": what is held then is another meeting
_NOT_ANOTHER = (
    r"(?!(?:会期|为期|期限)[^,。;]{1,14}的(?!会议(?:$|[,。;])|届会)"
    r"|第[^,。;]{1,8}(?:次|届)(?!会议|届会)|一次(?!会议)|双年度|两年期|筹备|不限成员|审[查议]大会)"
)
# What may stand after it: "于2018年6月18日至29日在纽约举行", "(2014年)",
# "的报告,2001年7月9日至20日,纽约》", ",会期不超过共五个工作日"
_AFTER = re.compile(
    rf"(?:(?:会议)?(?:[,，]?(?:(?P<moved>推迟|改期|延期|提前|改)|并))?(?:已|将|定|应当?|须)?(?:分别)?(?:于|在|至|到)?(?P<date>{_DATES})"
    rf"(?:(?:在|于){_PLACE})?{_EACH}(?:(?:成功)?{_HELD}{_NOT_ANOTHER}|(?(moved)(?=$|[,。;])|(?=、[^,。;]{{2,70}}{_HELD})))"
    rf"|\((?P<year>{DATE_PATTERN})\)"
    rf"|的?报告,(?P<listed>{DATE_PATTERN}),(?P<city>[一-鿿·]{{2,12}})》)"
)
# "在纽约举行,为期两周", "在纽约举行为期两周的会议"
_LENGTH_AFTER = re.compile(rf",?(?:每次|每届|各)?(?:{_LENGTH})")


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is stated beside the name of a meeting."""

    dates: tuple[DateSpan, ...] = ()
    place: tuple[int, int] | None = None
    duration: str | None = None
    duration_bound: str | None = None
    held: bool = False
    """Whether a word for holding a meeting is among them."""
    same_year: bool = False
    """`同年`: the year named before."""
    called_off: bool = False
    """Whether it is not to be held then: `不再举行`, or was only planned for then: `原定`."""
    open_date: bool = False
    """Whether the text leaves open when it is held: `2020年或2021年`."""
    moved: bool = False
    """Whether it is moved to the date: `推迟至2021年举行`."""


def before(tight: str, at: int) -> Circumstances:
    """What the words just before a name state."""
    low = max(0, at - 110)
    window = tight[low:at]
    for match in _BEFORE.finditer(window):
        if match.end() == len(window) and match[0]:
            days = _dates(match["date"], low + match.start("date")) if match["date"] else ()
            if match["inner"]:
                days = _in_year(days, _dates(match["inner"], low + match.start("inner")))
            other = _OTHER_TIME.search(window[: match.start()]) if match["date"] else None
            if other and days and [day.year for day in dates(other["date"])] == [days[0].year]:
                # Two times of one meeting: neither is the time of it all, but the year is.
                return Circumstances(
                    (replace(days[0], first=(None, None), last=(None, None), range_=False),),
                    None,
                    *_duration(match),
                    held=bool(match["held"]),
                )
            if not match["date"] and match["place"] and not match["held"]:
                # 在…方面: a place is one only where something is held there.
                continue
            return Circumstances(
                days,
                _place(match, "place", low) or _place(match, "city", low),
                *_duration(match),
                bool(match["held"]),
                bool(match["same"]),
                bool(match["no"] or match["planned"]),
                open_date=_is_open(match["date"] or ""),
            )
    return Circumstances()


def after(tight: str, at: int) -> Circumstances:
    """What the words just after a name state."""
    match = _AFTER.match(tight, at)
    length = _LENGTH_AFTER.match(tight, match.end() if match else at)
    duration = _duration(length) if length else (None, None)
    if match is None:
        return Circumstances((), None, *duration)
    key = next(key for key in ("date", "year", "listed") if match[key])
    place = _place(match, "city", 0) or _place(match, "place", 0)
    return Circumstances(
        _dates(match[key], match.start(key)),
        place,
        *duration,
        key == "date",
        open_date=_is_open(match[key]),
        moved=bool(match["moved"]),
    )


def _dates(text: str, offset: int) -> tuple[DateSpan, ...]:
    """The dates of the meetings that one name covers; none where the text leaves the date open."""
    if _is_open(text):
        return ()
    found = dates(text)
    years = [span.year for span in found]
    if None in years or len(set(years)) < len(years):
        found = found[:1]
    return tuple(replace(span, start=offset + span.start, end=offset + span.end) for span in found)


def _is_open(text: str) -> bool:
    """Whether the text leaves open which of two dates it is: `2020年或2021年`."""
    return any("或" in text[a.end : b.start] for a, b in itertools.pairwise(dates(text)))


def _in_year(years: tuple[DateSpan, ...], days: tuple[DateSpan, ...]) -> tuple[DateSpan, ...]:
    """`2020年(6月15日至19日)`: the days, in the year printed before them."""
    if len(years) != 1 or len(days) != 1:
        return years
    return (replace(days[0], start=years[0].start, year=days[0].year or years[0].year),)


def _place(match: re.Match[str], group: str, offset: int) -> tuple[int, int] | None:
    if not match[group]:
        return None
    return offset + match.start(group), offset + match.end(group)


def _duration(match: re.Match[str] | None) -> tuple[str | None, str | None]:
    if match is None or not match["count"]:
        return None, None
    value = f"P{number(match['count'])}{_UNITS[match['unit']]}"
    return value, "at_most" if match["bound"] or match["limit"] else "exact"
