"""How English texts name meetings."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from pipelines.languages.en.circumstances import Circumstances, Surroundings
from pipelines.languages.en.dates import MONTHS, dates
from pipelines.languages.en.names import BARE_ARTICLE, NAMES, ONE_ORDINAL
from pipelines.languages.en.numerals import ORDINAL, number
from pipelines.languages.en.sentences import sentences
from pipelines.languages.phrases import MeetingName
from pipelines.text.traced import Reading

# "review conferences, biennial meetings of States and …": meetings of the kind, not one of them
_PLURAL = re.compile(r"(?:conferences|meetings|committees)\b", re.IGNORECASE)
# "a further open-ended meeting of governmental experts": one more, not the one named before
_ANOTHER = re.compile(r"\b(?:an?other|further|additional|any|each|every|future|subsequent)\s+$")
# "following the Second Biennial Meeting of States, held in 2005": a time, not what is decided on
_IN_PASSING = re.compile(
    r"\b(?:[Ff]ollowing|[Aa]fter|[Ss]ince|[Ss]ubsequent\s+to|[Ff]urther\s+to|(?:outcome|reports?|results?|success|conclusion)\s+of"
    r"|(?:adopted|held|made)\s+at)\s+(?:the\s+)?$"
)
_BESIDE = re.compile(r"\s*(?:,|and|or|,\s+and|as\s+well\s+as)\s+(?:the\s+|of\s+(?:the\s+)?)?")
# What may join a second meeting to one that is held: ", and a ", ", preceded by a ", ", to be
# preceded by the "
_ALSO_HELD = re.compile(
    r",?\s*(?:(?:and|as\s+well\s+as|to\s+be\s+preceded\s+by|preceded\s+by|followed\s+by|and\s+that)"
    r"[,\s]+)|,\s+(?=an?\s)"
)


# "in 2008 and 2010, respectively": the years of meetings named in one breath
_RESPECTIVELY = re.compile(
    r",?\s+(?:held\s+)?in\s+(?P<years>(?:19|20|21)\d{2}(?:(?:,\s+|\s+and\s+|,\s+and\s+)(?:19|20|21)\d{2})+)"
)


# "a conference no later than 2006 to review …"
_NO_LATER = re.compile(r"\b(?:no|not)\s+later\s+than\b")
# "decided that the meeting would be held in New York": the meeting named before
_SAME_MEETING = re.compile(
    r"\bthat\s+(?P<head>the\s+(?P<noun>[Mm]eeting|[Cc]onference))(?=\s+(?:would|will|shall|should)\s+be\s+(?:held|convened)\b)"
)
# "and the tenth in 2028"
_AND_THE_NEXT = re.compile(
    rf"(?:,|\band)\s+(?:that\s+)?the\s+(?P<ord>{ORDINAL})(?:\s+one)?"
    r"(?=,?\s+(?:(?:would|should|will|to)\s+be\s+(?:held|convened)\s+)?(?:in|from|on|during)\s+(?:[A-Z]\w+\s+(?:[A-Z]\w+\s+)?in\s+)?"
    r"(?:the\s+)?(?:early\s+|late\s+)?(?:\d"
    rf"|{'|'.join(MONTHS)}))"
)
# "decided to convene|", "by its decision", where "the Meeting" is the document's own
_DECIDES = re.compile(r"\b(?:decided|decides|decision)\b")
_OWN_NOUN = re.compile(
    r"\b[Tt]he\s+(?P<noun>Conference|Meeting|Preparatory\s+Committee)\b(?!\s+(?:of|to|on|for)\s)"
)
_NOUNS = {
    "meeting": ("biennial_meeting", "governmental_experts"),
    "conference": ("review_conference", "conference"),
    "preparatory committee": ("preparatory_committee",),
}


def meetings(reading: Reading) -> list[MeetingName]:
    """Meetings named in a text, in their order; the longest name at each place."""
    tight = reading.tight
    named = [
        _name(match, kind, series)
        for kind, series, pattern in NAMES
        for match in pattern.finditer(tight)
    ]
    named += _own_sessions(tight)
    full = [_prepared(tight, name, named) for name in named]
    named = [name for name, _ in full]
    prepared = {name.start: conference for name, conference in full if conference is not None}
    kept = _longest([name for name in named if 0 not in name.ordinals])
    more = [*_named_again(tight, kept), *_and_the_next(tight, kept)]
    kept = sorted([*kept, *more], key=lambda name: name.start)
    told = _without_generic(tight, _with_circumstances(tight, kept))
    more = [*_own_named(tight, told), *(prepared[n.start] for n in told if n.start in prepared)]
    return sorted([*told, *more], key=lambda name: name.start)


# "Preparatory Committee |for the |United Nations Conference on the Arms Trade Treaty"
_FOR = re.compile(r"\s+(?:for|of)\s+(?:the\s+)?$")


def _prepared(
    tight: str, name: MeetingName, named: list[MeetingName]
) -> tuple[MeetingName, MeetingName | None]:
    """A committee that prepares a conference, by its full name, and the conference in that name."""
    if name.kind != "preparatory_committee":
        return name, None
    for other in named:
        inside = name.start < other.start < other.end <= name.end
        beside = other.start > name.end and _FOR.fullmatch(tight, name.end, other.start)
        known = other.label or other.ordinals
        if other.kind in ("conference", "review_conference") and known and (inside or beside):
            return replace(name, end=max(name.end, other.end)), other
    return name, None


# "to submit to it at its seventy-eighth session": the session of the body named before
_ITS_SESSION = re.compile(
    rf"\b(?:at|of|for|during)\s+(?P<head>its)\s+(?P<ord>{ORDINAL})\s+session\b"
)
_BODY = re.compile(
    r"\b(?:(?P<ga>(?:General\s+)?Assembly)|(?:Conference|Meeting)\s+of\s+(?:the\s+|States\s+)?Parties"
    r"|Committee|Commission|Council|Working\s+Group|Conference|Congress|Board)\b"
)


def _own_sessions(tight: str) -> list[MeetingName]:
    """Sessions of the General Assembly named by `its` in a sentence about the Assembly."""
    found = []
    for match in _ITS_SESSION.finditer(tight):
        sentence = re.split(r"[.;]\s", tight[: match.start()])[-1]
        bodies = list(_BODY.finditer(sentence))
        of_agenda = sentence.endswith("agenda ") and any(body["ga"] for body in bodies)
        if bodies and (bodies[-1]["ga"] or of_agenda):
            found.append(
                MeetingName(
                    match.start("ord"),
                    match.end(),
                    "plenary",
                    "ga",
                    (number(match["ord"]),),
                    (None,),
                )
            )
    return found


def _name(match: re.Match[str], kind: str, series: str) -> MeetingName:
    groups = match.groupdict()
    ordinals: list[int] = []
    years: list[int | None] = []
    for key in ("ord", "ord2", "ord3"):
        for item in ONE_ORDINAL.finditer(groups.get(key) or ""):
            ordinals.append(number(item["n"]))
            year = item["year"] or item["year2"]
            years.append(int(year) if year else None)
    if groups.get("digit"):
        ordinals.append(int(groups["digit"] or 0))
        years.append(None)
    skip = BARE_ARTICLE.match(match[0])
    return MeetingName(
        start=match.start() + (skip.end() if skip else 0),
        end=match.end(),
        kind=kind,
        series=series,
        ordinals=tuple(ordinals),
        years=tuple(years),
        label=groups.get("label") or groups.get("label2") or "",
        generic=not ordinals and series == "poa" and bool(_PLURAL.search(groups.get("head") or "")),
    )


def _with_circumstances(tight: str, names: list[MeetingName]) -> list[MeetingName]:
    """Add the date, place and length stated beside each name."""
    beside = Surroundings(tight)
    out: list[MeetingName] = []
    end = 0
    before: Circumstances | None = None
    for index, name in enumerate(names):
        limit = names[index + 1].start if index + 1 < len(names) else len(tight)
        head = beside.before(name.start, end)
        if not head.held and out:
            # "decided to convene, as the second review conference had decided, the sixth …": a
            # meeting named in passing
            head = beside.across(name.start, end) or head
        if before is not None and before.held and not head.held:
            joined = _ALSO_HELD.match(tight, end)
            if joined:
                also = beside.consume(joined.end(), name.start, Circumstances(held=True))
                between = tight[also.end : name.start]
                if len(between) < 40 and not re.search(r"[.;:]", between):
                    head = head.and_(also)
        tail = beside.after(name.end, limit)
        both = head.and_(tail)
        if beside.puts_off(name.start):
            both = tail = beside.moved(name.end)
        shared = _RESPECTIVELY.match(tight, name.end) if len(name.ordinals) > 1 else None
        years = [int(year) for year in re.findall(r"\d{4}", shared["years"])] if shared else []
        if years and len(years) == len(name.ordinals):
            name = replace(name, years=tuple(years))
            both = replace(both, date=None, more_dates=())
        if name.kind == "council_meeting" or _NO_LATER.search(tight, name.start, name.end):
            # The day stands inside the name.
            inside = dates(tight[name.start : name.end])
            if inside and both.date is None:
                day = inside[0]
                day = replace(day, start=name.start + day.start, end=name.start + day.end)
                both = replace(both, date=day)
        another = bool(_ANOTHER.search(tight[: name.start]))
        # "biennial meetings of States in 2020 and in 2022" are those two
        if _IN_PASSING.search(tight[: name.start]):
            both = replace(both, held=False)
        generic = (name.generic and not both.more_dates) or (another and both.date is None)
        out.append(_told(replace(name, generic=generic), both))
        before, end = both, max(name.end, tail.end)
    return out


def _told(name: MeetingName, told: Circumstances) -> MeetingName:
    """A name with the circumstances stated beside it."""
    return replace(
        name,
        date=told.date,
        more_dates=told.more_dates,
        place=told.place,
        duration=told.duration,
        duration_bound=told.duration_bound,
        held=told.held,
        called_off=told.put_off,
        open_date=told.date is None and told.open_date,
    )


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


def _named_again(tight: str, names: list[MeetingName]) -> list[MeetingName]:
    """`the meeting would be held`, in a paragraph that has named one meeting of the kind."""
    found = []
    for match in _SAME_MEETING.finditer(tight):
        kinds = _NOUNS[match["noun"].lower()]
        before = [n for n in names if n.end <= match.start() and n.kind in kinds and not n.generic]
        if len({(n.kind, n.ordinals) for n in before}) == 1 and before[0].series == "poa":
            found.append(replace(before[-1], start=match.start("noun"), end=match.end("head")))
    return found


def _and_the_next(tight: str, names: list[MeetingName]) -> list[MeetingName]:
    """`the ninth biennial meeting of States in 2026 and the tenth in 2028`: the tenth of them."""
    found = []
    for match in _AND_THE_NEXT.finditer(tight):
        before = [name for name in names if name.end <= match.start() and name.ordinals]
        if before and not re.search(r"[.;]\s", tight[before[-1].end : match.start()]):
            ordinals = (number(match["ord"]),)
            start, end = match.start("ord"), match.end("ord")
            found.append(
                replace(before[-1], start=start, end=end, ordinals=ordinals, years=(None,))
            )
    return [name for name in found if name.series == "poa"]


def _own_named(tight: str, names: list[MeetingName]) -> list[MeetingName]:
    """`decided to convene the Meeting in New York from …`: the document's own, by its noun."""
    found = []
    beside = Surroundings(tight)
    for start, end in sentences(tight):
        if not _DECIDES.search(tight, start, end) or any(
            name.series == "poa" and start <= name.start < end for name in names
        ):
            continue
        for match in _OWN_NOUN.finditer(tight, start, end):
            told = beside.before(match.start(), start).and_(beside.after(match.end(), end))
            if told.held and told.date is not None:
                kinds = _NOUNS[match["noun"].lower()]
                span = match.span("noun")
                named = MeetingName(*span, kinds[0], "poa", own_kinds=kinds)
                found.append(_told(named, told))
    return found


def _is_bare(name: MeetingName) -> bool:
    return not name.ordinals and name.date is None


def _longest(found: list[MeetingName]) -> list[MeetingName]:
    """Of names that overlap, the longest; in the order of the text."""
    kept: list[MeetingName] = []
    for name in sorted(found, key=lambda item: (item.start - item.end, item.start)):
        if all(name.end <= other.start or name.start >= other.end for other in kept):
            kept.append(name)
    return sorted(kept, key=lambda item: item.start)
