"""The meeting that a document is the record of, as its head says."""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.extract.fact import Fact, facts_named
from pipelines.extract.places import find_place
from pipelines.extract.source import Source
from pipelines.languages.phrases import MeetingName
from pipelines.text.fold import fold
from pipelines.text.traced import Traced


def own_facts(source: Source) -> list[Fact]:
    """The meeting the document is the record of, as its head says."""
    head = source.document.masthead
    facts: list[Fact] = []
    if source.document.record_head is not None:
        facts = _of_record(source, source.document.record_head)
    elif source.conference is not None:
        reading = source.reading(source.conference)
        names = source.language.meetings(reading)
        if names and names[0].kind == "preparatory_committee":
            conference = _prepared(source, source.conference)
            if conference:
                named = replace(names[0], start=0, end=len(reading.tight), generic=False)
                for fact in facts_named(source, None, reading, named):
                    dated = _with_dates(fact, source, head.dates)
                    conference.append(replace(dated, is_own=True))
                return conference
        if names:
            whole = replace(names[0], start=0, end=len(reading.tight), generic=False)
            facts = facts_named(source, None, reading, whole)
            facts = [_with_dates(fact, source, head.dates) for fact in facts]
            facts = [_of_sitting(fact, source, head.held) for fact in facts]
            prepares = _preparing(source, names[0].kind)
            if prepares:
                # The head is the conference's; the report is that of the committee preparing it.
                return facts + [replace(fact, is_own=True) for fact in prepares]
    elif head.sitting is not None:
        facts = _committee_sitting(source)
    elif head.adopted is not None and head.resolution is not None:
        facts = _council(source, head.adopted)
    elif head.session and _is_assembly(source, head.organ):
        committee = _committee(source, head.session)
        own = [replace(fact, is_own=True) for fact in committee]
        if own and _sat_in_plenary(source):
            return [*own, *_session_named(source, head.session)]
        facts = committee or _session(source, head.session)
    return [replace(fact, is_own=True) for fact in facts]


def _prepared(source: Source, name: Traced) -> list[Fact]:
    """The conference of 2001, where the head names the committee that prepared it.

    In Chinese its name stands within that of the committee.
    """
    for end in range(len(name), 0, -1):
        reading = source.reading(name[:end])
        for found in source.language.meetings(reading):
            if found.kind == "conference" and found.series == "poa":
                return facts_named(source, None, reading, found)
    return []


def _council(source: Source, adopted: Traced) -> list[Fact]:
    """The year of the Security Council in which it adopted a resolution."""
    reading, organs = source.reading(adopted), source.language.head.organs
    days = source.language.dates(reading.tight)
    named = [
        match.span()
        for organ, code in organs.items()
        if code == "security_council" and (match := re.search(re.escape(organ), reading.tight))
    ]
    if not days or not named:
        return []
    name = MeetingName(*named[0], "council", "sc")
    return [replace(fact, year=days[0].year) for fact in facts_named(source, None, reading, name)]


def _sat_in_plenary(source: Source) -> bool:
    """Whether the report of a committee refers to a plenary meeting of the Assembly."""
    return any(
        ref.of_assembly
        for passage in source.body
        for ref in source.language.sittings(passage.lead.tight)
    )


def _committee_sitting(source: Source) -> list[Fact]:
    """The main committee of the General Assembly whose sitting a summary record is of."""
    head, words = source.document.masthead, source.language.head
    if head.committee is None or words.sitting_of is None or words.committee_value is None:
        return []
    reading = source.reading(head.committee)
    match = words.sitting_of.search(reading.tight)
    if match is None or not (head.session or "").isdigit():
        return []
    label, ordinals = f"c{words.committee_value(match['n'])}", (int(head.session or ""),)
    name = MeetingName(*match.span(), "committee", "ga", ordinals, (None,), label=label)
    return facts_named(source, None, reading, name)


def _is_assembly(source: Source, organ: str | None) -> bool:
    return source.language.head.organs.get(fold(organ or "")) == "general_assembly"


def _preparing(source: Source, kind: str) -> list[Fact]:
    """The preparatory committee that the title names where the head names its conference."""
    title = source.document.masthead.title
    if title is None or kind == "preparatory_committee":
        return []
    reading = source.reading(title)
    for name in source.language.meetings(reading):
        if name.kind == "preparatory_committee":
            return facts_named(source, None, reading, replace(name, generic=False))
    return []


def _with_dates(fact: Fact, source: Source, line: Traced | None) -> Fact:
    if line is None:
        return fact
    reading = source.reading(line)
    spans = source.language.dates(reading.tight)
    if not spans:
        return fact
    beside = (0, spans[0].start), (spans[0].end, len(reading.tight))
    words = " ".join(reading.printed(*span) for span in beside)
    found = find_place(words, source.language.code)
    return replace(
        fact,
        date=spans[0],
        year=spans[0].year,
        city=found.city,
        country_code=found.country_code,
        venue=found.venue,
    )


def _committee(source: Source, number: str) -> list[Fact]:
    """The main committee of the General Assembly whose report it is, by its title."""
    head, words = source.document.masthead, source.language.head
    if words.committee is None or words.committee_value is None or head.title is None:
        return []
    reading = source.reading(head.title)
    match = words.committee.search(reading.tight)
    if match is None or not number.isdigit():
        return []
    label = f"c{words.committee_value(match['n'])}"
    span = match.span("name")
    name = MeetingName(*span, "committee", "ga", (int(number),), (None,), label=label)
    return facts_named(source, None, reading, name)


def _of_sitting(fact: Fact, source: Source, line: Traced | None) -> Fact:
    """A meeting one of whose sittings was held on a day: its year."""
    if line is None or fact.year is not None:
        return fact
    days = source.language.dates(source.reading(line).tight)
    return replace(fact, year=days[0].year) if days else fact


def _session(source: Source, number: str) -> list[Fact]:
    """The session of the General Assembly printed at the head of its resolutions."""
    document = source.document
    adopted = document.masthead.adopted is not None or document.resolution is not None
    return _session_named(source, number) if adopted else []


def _session_named(source: Source, number: str) -> list[Fact]:
    """The session of the General Assembly that the head names."""
    line = source.document.masthead.session_line
    numbered = _numbered(number)
    if numbered is None or line is None:
        return []
    reading, (ordinal, label) = source.reading(line), numbered
    name = MeetingName(0, len(reading.tight), "plenary", "ga", (ordinal,), (None,), label=label)
    return facts_named(source, None, reading, name)


def _numbered(session: str | None) -> tuple[int, str] | None:
    """The number of a session, and what tells a special one of that number from it.

    `67` is 67 alone, `ES-11` is 11 among the emergency special sessions.
    """
    match = re.fullmatch(r"(?:(?P<kind>E?S)-)?(?P<n>\d+)", session or "")
    return (int(match["n"]), (match["kind"] or "").lower()) if match else None


def _of_record(source: Source, front: Traced) -> list[Fact]:
    """The meeting whose sitting a verbatim record is of.

    That is a conference it names, a session of the General Assembly or of one of its main
    committees, or the Security Council in one year.
    """
    record, reading = source.language.record, source.reading(front)
    found = record.head(reading.tight) if record is not None else None
    if found is None:
        return []
    named = [name for name in source.language.meetings(reading) if name.series == "poa"]
    if named:
        return facts_named(source, None, reading, replace(named[0], generic=False))
    masthead, organs = source.document.masthead, source.language.head.organs
    organ = organs.get(masthead.organ or "")
    session = source.language.head.session.search(reading.tight)
    if organ == "security_council" and found.date is not None:
        at = reading.tight.find(masthead.organ or "")
        name = MeetingName(at, at + len(masthead.organ or ""), "council", "sc")
        return [
            replace(fact, year=found.date.year) for fact in facts_named(source, None, reading, name)
        ]
    numbered = _numbered(masthead.session)
    if session is None or numbered is None:
        return []
    ordinal, special = numbered
    kind = "committee" if found.committee else "plenary"
    label = f"c{found.committee}" if found.committee else special
    name = MeetingName(*session.span(), kind, "ga", (ordinal,), (None,), label=label)
    return facts_named(source, None, reading, name)
