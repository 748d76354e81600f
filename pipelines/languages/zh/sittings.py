"""Numbered sittings: 第 18 次会议."""

from __future__ import annotations

import re

from pipelines.languages.phrases import DateSpan, SittingRef
from pipelines.languages.sittings import from_to
from pipelines.languages.zh.dates import dates
from pipelines.languages.zh.numerals import NUMERAL, number

# "第18次会议", "第1至第4次会议", "第2次和第3次全体会议", "上午第1次和下午第2次会议",
# "第10次(闭幕)会议"
_HALF = r"(?:上午|下午|晚上)?"
_DAY = rf"(?:{NUMERAL}月)?{NUMERAL}日{_HALF}(?:的)?"
_SITTING = re.compile(
    rf"{_HALF}第(?P<first>{NUMERAL})次?"
    rf"(?P<rest>(?:(?:至|到|-|—|、|和|及|以及){_HALF}第?{NUMERAL}次?)*)"
    rf"(?:次?(?:\([^()]{{1,6}}\))?(?P<plenary>全体|公开|非公开|正式)?会议"
    # "举行了11次会议(第10至第20次)"
    r"|(?<=次)(?=\))"
    # "6月1日第1次、6月2日第3次和6月3日第5次会议": each with its own day
    rf"|(?<=次)(?=(?:、|和|及|以及){_DAY}第{NUMERAL}次))"
)
_COUNTED = re.compile(rf"(?:举行|召开)了?{NUMERAL}次(?:全体|正式)?会议\($")
_EACH_DAY = re.compile(rf"(?:、|和|及|以及){_DAY}第{NUMERAL}次")
_MORE = re.compile(rf"(?P<to>至|到|-|—|、|和|及|以及){_HALF}第?(?P<n>{NUMERAL})")
# What may stand between a date and the sitting: "5月9日举行的第2次会议", "5月11日的第5次会议",
# "6月16日,会议在第3次会议上", "7月26日,会议举行了第1次会议"
_AFTER_DATE = re.compile(
    r"(?:分别)?(?:上午和下午|上午|下午)?(?:,(?:会议|大会|(?:第[一二三四五六])?委员会)?(?:在|于)?)?(?:在[^,。]{1,12})?"
    r"(?:举行|召开)?(?:了|的)?$"
)
_AND_DATE = re.compile(r"(?:、|和|及|以及)")
_AFTER_DAY = re.compile(r"日(?:、|和|及|以及)$")
_BEFORE = re.compile(
    r"(?:^|[,。;:(]|在|于|的|其|日|时|举行|同|和|年|月|了|是|及|(?<!委员)会议|大会"
    # never "全权证书委员会第1次会议", a committee within the meeting
    r"|(?:^|[,。;:在于]|筹备|第[一二三四五六])委员会)$"
)
_SAME_DAY = re.compile(r"(?:同日|同一天)(?:上午|下午)?(?:举行)?的?$")
# "第3次全体会议上,大会根据总务委员会的建议"
_OF_ASSEMBLY = re.compile(r"上?,?大会(?!的|秘书|主席)")

SAME = re.compile(r"同一?次会议|同一天?的?会议|该次会议|本次会议上")
"""A sitting referred to by the one before."""

COUNT = re.compile(
    rf"(?:举行|召开|共举行)了?(?:过|总共|共)?(?:(?P<n>{NUMERAL})(?:次|场)(?:全体|正式)?会议(?!\(第)"
    rf"|(?:全体|正式)会议(?P<after>{NUMERAL})次)"
)
"""How many sittings a report says there were: 召开了九次全体会议."""


def sittings(tight: str) -> list[SittingRef]:
    """Sittings referred to by number, with the date stated just before."""
    days = dates(tight)
    found = []
    for match in _SITTING.finditer(tight):
        before = tight[: match.start()]
        counted = _COUNTED.search(before)
        each = match[0].endswith("次") and _EACH_DAY.match(tight, match.end())
        if counted is None and not each and not match[0].endswith("会议"):
            continue
        several = bool(match["rest"])
        head = before[: counted.start()] + "举行了" if counted else before
        date = _date_before(head, days, several)
        if not _BEFORE.search(before) and date is None:
            # "安全理事会第 7000 次会议": a sitting of another body
            continue
        numbers = [number(match["first"])]
        more = list(_MORE.finditer(match["rest"]))
        numbers += [number(item["n"]) for item in more]
        if 0 in numbers:
            continue
        range_ = any(item["to"] in ("至", "到", "-", "—") for item in more)
        start = date.start if date else match.start()
        # "大会第3次全体会议", "大会2018年9月21日第3次全体会议"
        called = (tight[: date.start] if date else before).endswith("大会") or before.endswith(
            "大会"
        )
        found.append(
            SittingRef(
                start,
                match.end(),
                tuple(numbers),
                range_,
                date,
                same_day=date is None and bool(_SAME_DAY.search(before)),
                called_assembly=called or bool(_OF_ASSEMBLY.match(tight, match.end())),
            )
        )
    return found


def joins(between: str) -> bool:
    """Whether words between two references make them one: 第1和第2次会议及6月17日第3次会议."""
    return len(between) <= 3 and not any(char in ",。;" for char in between)


def _date_before(before: str, days: list[DateSpan], several: bool) -> DateSpan | None:
    found: DateSpan | None = None
    for day in reversed(days):
        if day.end > len(before) or day.first[1] is None:
            continue
        if found is None:
            if not _AFTER_DATE.fullmatch(before[day.end :]):
                return None
            found = day
        elif _AND_DATE.fullmatch(before, day.end, found.start):
            found = from_to(day, found)
        else:
            break
        if not _AFTER_DAY.search(before[: found.start]):
            return found
        if not several:
            # "10月27日和11月1日,第20次会议": it is on one of the days
            return None
    return None


def sittings_stated(tight: str) -> list[tuple[int, int, int]]:
    """How many sittings are said to have been held: (count, start, end)."""
    return [(number(m["n"] or m["after"]), m.start(), m.end()) for m in COUNT.finditer(tight)]
