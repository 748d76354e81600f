"""How Chinese texts name meetings."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from pipelines.languages.phrases import MeetingName
from pipelines.languages.zh.circumstances import after, before
from pipelines.languages.zh.dates import YEAR, dates
from pipelines.languages.zh.names import NAMES, POA
from pipelines.languages.zh.numerals import NUMERAL, number
from pipelines.text.traced import Reading

# "在2012年8月和9月…会议,审议《行动纲领》的执行进展情况": a review conference by what it does
_DESCRIBED = re.compile(rf"会议,?(?:以)?(?:审议|审查){POA}的?执行(?:进展|进度)?(?:情况)?")
# "审查大会、双年度国家会议和…会议等会议任务": meetings of the kind, not one of them
_GENERIC_AFTER = re.compile(r"等(?:会议|大会)?")
# "再召开一个不限成员名额政府专家会议": one more, not the one named before
_ANOTHER = re.compile(r"(?:再次?|另行?|又)(?:召开|举行|举办)(?:一个|一次|另一次)?$")
# "召开本次会议", "于6月18日至29日召开大会": the document's own
_OWN_NOUN = re.compile(
    r"(?P<the>本次|本届|此次|这次|该次)?(?P<noun>会议|大会|筹备委员会)(?=[,。;]|将?(?:于|在)\d|$)"
)
_OWN_KINDS = {
    "会议": ("biennial_meeting", "governmental_experts"),
    "大会": ("review_conference", "conference"),
    "筹备委员会": ("preparatory_committee",),
}
_LONGEST_NAME = 40
"""Characters of the name of a conference before that of its committee."""
_COMMITTEE = re.compile(r"的?(?:筹备委员会|筹备会议|第[^,。;]{1,4}[次届]筹备)")
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
    for kind, series, pattern in NAMES:
        for match in pattern.finditer(tight):
            found.append(_name(tight, match, kind, series))
    full = [_prepared(tight, name) for name in found]
    found = [name for name, _ in full]
    prepared = {conference.start: conference for _, conference in full if conference is not None}
    for match in _DESCRIBED.finditer(tight):
        head = before(tight, match.start())
        if head.dates:
            found.append(
                _with_circumstances(
                    tight, MeetingName(match.start(), match.end(), "review_conference", "poa")
                )
            )
    found += _own_sessions(tight)
    found = _longest(found)
    found = _longest([*found, *_own_named(tight, found)])
    found = _without_generic(tight, [name for name in found if 0 not in name.ordinals])
    return sorted([*found, *(prepared[n.start] for n in found if n.start in prepared)], key=_start)


def _start(name: MeetingName) -> tuple[int, int]:
    return name.start, name.end


def _prepared(tight: str, name: MeetingName) -> tuple[MeetingName, MeetingName | None]:
    """A committee that prepares a conference, by its full name, and the conference in that name.

    "联合国武器贸易条约会议筹备委员会" names two: the committee, and its conference.
    """
    if name.kind != "preparatory_committee":
        return name, None
    for kind, series, pattern in NAMES:
        if kind not in ("conference", "review_conference"):
            continue
        for match in pattern.finditer(tight, max(0, name.start - _LONGEST_NAME), name.end):
            conference = _named(match, kind, series)
            known = conference.label or conference.ordinals
            if known and match.start() <= name.start and _COMMITTEE.match(tight, match.end()):
                full = replace(name, start=match.start(), date=None, place=None)
                return _with_circumstances(tight, full), conference
    return name, None


def _own_named(tight: str, names: list[MeetingName]) -> list[MeetingName]:
    """`决定于2018年6月18日至29日在纽约召开大会`: the document's own meeting, by its noun."""
    found = []
    for match in _OWN_NOUN.finditer(tight):
        start = max(tight.rfind(mark, 0, match.start()) for mark in "。;") + 1
        if match["noun"] == "会议" and match["the"] is None:
            # "决定于6月20日举行会议": any
            continue
        if "决定" not in tight[start : match.start()] or any(
            name.series == "poa" and start <= name.start < match.end() for name in names
        ):
            continue
        kinds = _OWN_KINDS[match["noun"]]
        own = MeetingName(match.start(), match.end(), kinds[0], "poa", own_kinds=kinds)
        named = _with_circumstances(tight, own)
        if named.held and named.date is not None:
            found.append(named)
    return found


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
    return _with_circumstances(tight, _named(match, kind, series))


def _named(match: re.Match[str], kind: str, series: str) -> MeetingName:
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
    return name


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
