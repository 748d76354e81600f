"""How Chinese texts name meetings."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from pipelines.languages.phrases import MeetingName
from pipelines.languages.zh.circumstances import DATE_PATTERN, after, before
from pipelines.languages.zh.dates import YEAR, dates
from pipelines.languages.zh.numerals import NUMERAL, number
from pipelines.text.traced import Reading

# The Programme of Action by any of its names.
_POA = (
    r"(?:《?(?:联合国)?从各个方面防止[、,]打击和消除小武器和轻武器非法贸易的?行动纲领》?"
    r"|《行动纲领》|行动纲领)"
)
_ORDINAL = rf"第{NUMERAL}(?:次|届)?"
# "第三次", "第三和第四次", "2008年第三届和2010年第四届", "第三次和第四次"
_ORDINALS = rf"(?:(?:{YEAR}年)?{_ORDINAL}(?:(?:和|、|及)(?:{YEAR}年)?{_ORDINAL}){{0,5}})"
_ABOUT = r"(?:关于|执行|审议|审查|题为)?"
# "执行情况", "在国家、区域和全球各级执行情况"
_SPHERE = (
    r"(?:在(?:国家|次区域|区域|全球|国际|、|和|以及)+各?级?(?:上)?的?)?"
    r"(?:执行(?:情况|进度|进展情况|进展)?|进展情况)?"
)

# Kind, series, pattern; the first that matches at a place wins, the longest first.
_NAMES: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    (
        "preparatory_committee",
        "poa",
        # "筹备委员会", "审议大会筹备委员会会议", "行动纲领审议大会筹备委员会会议", "筹备会议"
        re.compile(
            rf"(?P<parent>(?:{_ORDINALS})?(?:联合国)?(?:审查|审议)?(?:{_POA})?{_SPHERE}"
            rf"(?:{_ORDINALS})?(?:审议|审查)?(?:大会|会议)的?)?(?P<ord>{_ORDINAL})?"
            rf"(?:筹备委员会(?:(?P<session>{_ORDINAL}(?:暨最后一届)?)会议|会议)?|筹备会议)"
        ),
    ),
    (
        "preparatory_committee",
        "poa",
        # "联合国小武器和轻武器非法贸易各方面问题大会筹备委员会第三届会议": that of 2001
        re.compile(
            r"联合国小武器和轻武器非法贸易(?:的)?各方面问题大会(?:的)?"
            rf"筹备委员会(?:(?P<session>{_ORDINAL}(?:暨最后一届)?)会议)?"
        ),
    ),
    (
        "review_conference",
        "poa",
        # "第三次联合国审查…行动纲领执行进度大会"
        re.compile(
            rf"(?P<ord>{_ORDINALS})?(?:联合国)?(?:审查|审议){_POA}{_SPHERE}的?"
            rf"(?P<ord2>{_ORDINALS})?(?:审查|审议)?(?:大会|会议)(?!.{{0,2}}(?:双年度|两年期))"
        ),
    ),
    (
        "review_conference",
        "poa",
        # "行动纲领执行进度第二次审议大会", "行动纲领审议大会", "第二次审议大会", "审查大会"
        re.compile(
            rf"(?:(?:联合国)?{_POA}的?{_SPHERE}的?)?(?P<ord>{_ORDINALS})?"
            rf"(?:{_POA})?(?:审议|审查)(?:大会|会议)"
        ),
    ),
    (
        "biennial_meeting",
        "poa",
        # "第五次双年度国家会议", "第四次各国审议行动纲领执行情况双年度会议",
        # "各国第三和第四次审议《…行动纲领》执行情况两年期会议"
        re.compile(
            rf"(?:各国)?(?P<ord>{_ORDINALS})?(?:各国)?(?:(?:审议|审查){_POA}{_SPHERE}的?)?"
            rf"(?P<ord2>{_ORDINALS})?(?:各国)?(?:双年度|两年期|双年期|两年度|两年一次的?)"
            rf"(?:国家|各国)?(?:审议|审查)?会议"
        ),
    ),
    (
        "governmental_experts",
        "poa",
        # "不限成员名额政府专家会议", "关于…行动纲领执行情况的第二次不限成员名额政府专家会议"
        re.compile(
            rf"(?:{_ABOUT}{_POA}{_SPHERE}的?|关于同一专题的)?(?:(?P<ord>{_ORDINALS})的?)?"
            rf"不限成员名额的?(?P<ord2>{_ORDINALS})?政府专家会议"
        ),
    ),
    (
        "conference",
        "poa",
        # "联合国小武器和轻武器非法贸易各方面问题大会", the conference of 2001
        re.compile(r"联合国小武器和轻武器非法贸易(?:的)?各方面问题大会"),
    ),
    (
        "plenary",
        "ga",
        # "大会第七十二届会议"
        re.compile(rf"(?:联合国)?大会(?P<ord>第{NUMERAL}届)会议"),
    ),
    (
        "conference_of_parties",
        "other",
        # "《联合国打击跨国有组织犯罪公约》缔约方大会第五届会议"
        re.compile(
            rf"(?P<label>《[^》]{{2,60}}》)缔约[方国](?:大会|会议)(?P<ord>第{NUMERAL}(?:届|次))会议"
        ),
    ),
    (
        "conference_of_parties",
        "other",
        # "《武器贸易条约》第二次缔约国会议"
        re.compile(
            rf"(?P<label>《[^》]{{2,60}}》)(?P<ord>第{NUMERAL}(?:届|次))缔约[方国](?:大会|会议)"
        ),
    ),
    (
        "ministerial_meeting",
        "other",
        # "《武装暴力与发展问题日内瓦宣言》第二次部长级审查会议"
        re.compile(
            rf"(?P<label>《[^》]{{2,60}}》)?(?P<ord>第{NUMERAL}(?:届|次))?部长级(?:审查|审议)?会议"
        ),
    ),
    (
        "conference",
        "other",
        # "联合国武器贸易条约会议", "联合国武器贸易条约最后会议"
        re.compile(
            r"联合国(?P<label>[^,。;、:联合国《》()第于在为]{2,20}?(?:条约|公约|议定书))(?:最后)?(?:大会|会议)"
        ),
    ),
    (
        "working_group",
        "other",
        # "枪支工作组于…举行首次会议", "技术审查小组…举行第三次会议"
        re.compile(
            rf"(?P<label>[^,。;、:《》()在于由的]{{2,16}}?(?:工作组|小组|专家组))"
            rf"(?=[^,。;]{{0,50}}?举行(?P<ord>首次|{_ORDINAL})会议)"
        ),
    ),
    (
        "council_meeting",
        "other",
        # "安全理事会2012年4月25日就…举行公开会议"
        re.compile(
            rf"(?P<label>安全理事会)(?:于|在)?(?={DATE_PATTERN})[^。;]{{0,60}}?举行了?"
            r"(?:公开|非公开|紧急)?会议"
        ),
    ),
    (
        "seminar",
        "other",
        # "在萨格勒布举办了“有前途的做法”区域研讨会"
        re.compile(r"(?:“(?P<label>[^”]{2,30})”)?(?:国际|区域|次区域)(?:研讨会|讲习班)"),
    ),
)

# "在2012年8月和9月…会议,审议《行动纲领》的执行进展情况": a review conference by what it does
_DESCRIBED = re.compile(rf"会议,?(?:以)?(?:审议|审查){_POA}的?执行(?:进展|进度)?(?:情况)?")
# "审查大会、双年度国家会议和…会议等会议任务": meetings of the kind, not one of them
_GENERIC_AFTER = re.compile(r"等(?:会议|大会)?")
# "再召开一个不限成员名额政府专家会议": one more, not the one named before
_ANOTHER = re.compile(r"(?:再次?|另行?|又)(?:召开|举行|举办)(?:一个|一次|另一次)?$")
_BESIDE = re.compile(r"(?:和|、|及|与|以及)")
# "决定将题为…的项目列入其第八十八届会议议程"
_ITS_SESSION = re.compile(rf"(?:其|列入)(?P<head>第(?P<n>{NUMERAL})届会议)")
# The one who acts: never "根据总务委员会的建议"
_BODY = re.compile(r"(大会|委员会|理事会|缔约方会议|缔约国会议|工作组)(?!的)")
_YEAR = re.compile(r"(?P<year>\d{4})年")
_ONE_ORDINAL = re.compile(rf"(?:(?P<year>{YEAR})年)?第(?P<n>{NUMERAL})(?:次|届)?")


def meetings(reading: Reading) -> list[MeetingName]:
    """Meetings named in a text, in their order; the longest name at each place."""
    tight = reading.tight
    found: list[MeetingName] = []
    for kind, series, pattern in _NAMES:
        for match in pattern.finditer(tight):
            found.append(_name(tight, match, kind, series))
    for match in _DESCRIBED.finditer(tight):
        head = before(tight, match.start())
        if head.dates:
            found.append(
                _with_circumstances(
                    tight, MeetingName(match.start(), match.end(), "review_conference", "poa")
                )
            )
    found += _own_sessions(tight)
    return _without_generic(tight, [n for n in _longest(found) if 0 not in n.ordinals])


def _own_sessions(tight: str) -> list[MeetingName]:
    """Sessions of the General Assembly named by 其 in a sentence about the Assembly."""
    found = []
    for match in _ITS_SESSION.finditer(tight):
        sentence = re.split("[。;]", tight[: match.start()])[-1]
        if _BODY.findall(sentence)[-1:] == ["大会"]:
            ordinal = number(match["n"])
            start, end = match.span("head")
            found.append(MeetingName(start, end, "plenary", "ga", (ordinal,), (None,)))
    return found


def _without_generic(tight: str, found: list[MeetingName]) -> list[MeetingName]:
    """Mark names without number or date that stand side by side: kinds, not meetings."""
    out = list(found)
    for index, (left, right) in enumerate(itertools.pairwise(found)):
        if _BESIDE.fullmatch(tight[left.end : right.start]) and _is_bare(left) and _is_bare(right):
            parent = left.kind == "preparatory_committee" or right.kind == "preparatory_committee"
            if not parent:
                out[index] = replace(out[index], generic=True)
                out[index + 1] = replace(out[index + 1], generic=True)
    return out


def _is_bare(name: MeetingName) -> bool:
    return not name.ordinals and name.date is None


def _name(tight: str, match: re.Match[str], kind: str, series: str) -> MeetingName:
    groups = match.groupdict()
    printed = [groups.get(key) for key in ("ord", "ord2", "session") if groups.get(key)]
    ordinals: list[int] = []
    years: list[int | None] = []
    for text in printed:
        if text == "首次":
            ordinals.append(1)
            years.append(None)
            continue
        for item in _ONE_ORDINAL.finditer(text or ""):
            ordinals.append(number(item["n"]))
            years.append(number(item["year"]) if item["year"] else None)
    name = MeetingName(
        start=match.start(),
        end=match.end(),
        kind=kind,
        series=series,
        ordinals=tuple(ordinals),
        years=tuple(years),
        label=groups.get("label") or "",
    )
    parent = groups.get("parent")
    if kind == "preparatory_committee" and parent:
        # The ordinal before 大会 is the conference's, not the committee's.
        own = [text for text in (groups.get("ord"), groups.get("session")) if text]
        values = [number(m["n"]) for text in own for m in _ONE_ORDINAL.finditer(text)]
        name = replace(name, ordinals=tuple(values), years=(None,) * len(values))
    return _with_circumstances(tight, name)


def _with_circumstances(tight: str, name: MeetingName) -> MeetingName:
    """Add the date, place and length stated beside the name."""
    head, tail = before(tight, name.start), after(tight, name.end)
    if tail.moved:
        # "将原定于2020年举行的…推迟至2021年举行"
        head = replace(head, dates=(), place=None, called_off=False)
    days = head.dates or tail.dates
    date = days[0] if days else None
    generic = bool(_GENERIC_AFTER.match(tight, name.end) or _ANOTHER.search(tight[: name.start]))
    if name.kind == "council_meeting":
        # The day stands inside the name.
        inside = dates(tight[name.start : name.end])
        date = (
            replace(inside[0], start=name.start + inside[0].start, end=name.start + inside[0].end)
            if inside
            else date
        )
    return replace(
        name,
        date=date,
        more_dates=days[1:],
        place=head.place or tail.place,
        duration=head.duration or tail.duration,
        duration_bound=head.duration_bound or tail.duration_bound,
        held=(head.held or tail.held) and not head.called_off,
        called_off=head.called_off,
        open_date=date is None and (head.open_date or tail.open_date),
        same_year=head.same_year,
        generic=name.generic or generic,
    )


def _longest(found: list[MeetingName]) -> list[MeetingName]:
    """Of names that overlap, the longest; in the order of the text."""
    kept: list[MeetingName] = []
    for name in sorted(found, key=lambda item: (item.start - item.end, item.start)):
        if all(name.end <= other.start or name.start >= other.end for other in kept):
            kept.append(name)
    return sorted(kept, key=lambda item: item.start)
