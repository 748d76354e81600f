"""The first and last day of a meeting, and the places that give it others."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable

from pipelines.extract.differences import LONGEST_EVIDENCE
from pipelines.extract.fact import Fact
from pipelines.extract.issues import IssueLog
from pipelines.extract.meet import Meet
from pipelines.extract.places import known_city
from pipelines.extract.source import Place

Dates = tuple[dt.date | None, dt.date | None]


def own_first(meet: Meet) -> list[Fact]:
    """What is said of a meeting, first what the head of its own report says."""
    return sorted(meet.facts, key=lambda fact: not fact.is_own)


def dates_of(meet: Meet, issues: IssueLog) -> Dates:
    """First and last day: the report's own, else those most texts state."""
    stated = [(fact, fact.dates) for fact in own_first(meet) if None not in fact.dates]
    if not stated:
        return None, None
    heads = [dates for fact, dates in stated if fact.is_own]
    # Where reports contradict each other, that of the year by which the meeting is known.
    in_year = [dates for dates in heads if dates[0] and dates[0].year == meet.year]
    own = next(iter(in_year or heads), None)
    chosen = own or Counter(dates for _, dates in stated).most_common(1)[0][0]
    why = "the head of its report has it" if own else "most places have it"
    at = next(fact for fact, dates in stated if dates == chosen)
    others: dict[tuple[str, Dates], list[Fact]] = {}
    for fact, dates in stated:
        if dates != chosen:
            others.setdefault((fact.place.document_id, dates), []).append(fact)
    for (_, dates), facts in others.items():
        fact = facts[0]
        place, words = _shown(fact)
        more = f" and in {len(facts) - 1} more places of this document" if facts[1:] else ""
        issues.add(
            "warning",
            "meeting_dates_differ",
            f"Meeting {meet.meeting_id} is published as from {chosen[0]} to {chosen[1]}, as {why}; "
            f"here{more} it is from {dates[0]} to {dates[1]}.",
            place=place,
            evidence=words,
            other=_shown(at) if at.source is not fact.source else None,
            table="meetings",
            record=meet.meeting_id,
            about=f"{meet.meeting_id}-{fact.place.source_start}",
        )
    start, end = chosen
    if start and end and end < start:
        issues.add(
            "error",
            "meeting_dates_reversed",
            f"Meeting {meet.meeting_id} is said to end on {end}, before it begins on {start}.",
            place=stated[0][0].place,
            evidence=stated[0][0].printed,
            table="meetings",
            record=meet.meeting_id,
            handling="dropped",
        )
        return None, None
    return start, end


def note_places(meet: Meet, issues: IssueLog) -> None:
    """Record where a meeting that one text puts in a city is put in another by the next."""
    stated = [
        (fact, city)
        for fact in own_first(meet)
        if (fact.is_own or None not in fact.dates)
        and (city := known_city(fact.city, fact.source.document.language))
    ]
    told: set[tuple[str, str]] = set()
    for fact, city in stated:
        at = (fact.place.document_id, city)
        if city == stated[0][1] or at in told:
            continue
        told.add(at)
        first = stated[0][0]
        place, words = _shown(fact)
        issues.add(
            "warning",
            "meeting_places_differ",
            f"Meeting {meet.meeting_id} is published as held in {first.city}; here it is in "
            f"{fact.city}.",
            place=place,
            evidence=words,
            other=_shown(first) if first.source is not fact.source else None,
            table="meetings",
            record=meet.meeting_id,
            about=f"{meet.meeting_id}-{fact.place.source_start}",
        )


def note_called_off(meet: Meet, issues: IssueLog) -> None:
    """Record where a text says that a meeting is not held as it was once planned."""
    for fact in meet.facts:
        if fact.name.called_off:
            issues.add(
                "info",
                "meeting_called_off",
                f"The text says that meeting {meet.meeting_id} is not held as it was planned; "
                "the days once planned are not published.",
                place=fact.place,
                evidence=fact.printed,
                table="meetings",
                record=meet.meeting_id,
                about=f"{meet.meeting_id}-{fact.place.source_start}",
            )


def note_left_open(facts: Iterable[Fact], issues: IssueLog) -> None:
    """Record where a text leaves open in which year a meeting without a number is held."""
    for fact in facts:
        if fact.leaves_open:
            issues.add(
                "info",
                "meeting_year_open",
                f'The text leaves open in which year "{fact.printed}" is held; it has no row.',
                place=fact.place,
                evidence=fact.printed,
                table="calendar",
                handling="dropped",
            )


def note_misnumbered(told: Iterable[tuple[Fact, Meet]], issues: IssueLog) -> None:
    """Record where another version numbers a meeting otherwise."""
    for fact, meet in told:
        first = next(other for other in own_first(meet) if other.ordinal == meet.ordinal)
        issues.add(
            "warning",
            "versions_differ",
            f"ordinal is {meet.ordinal} in the version in {first.source.document.language} and "
            f"{fact.ordinal} in that in {fact.source.document.language}; the former is published, "
            "as the version followed.",
            place=first.place,
            evidence=first.printed,
            other=(fact.place, fact.printed),
            table="meetings",
            record=meet.meeting_id,
            about=f"{meet.meeting_id}-ordinal-{fact.place.source_start}",
        )


def _shown(fact: Fact) -> tuple[Place, str]:
    """The name of a meeting with the days printed beside it; the days alone in a head."""
    source = fact.source
    start, end = fact.place.source_start, fact.place.source_end
    if fact.passage is None:
        days = source.document.masthead.dates
        start, end = days.span() if days is not None else (start, end)
    elif fact.date is not None:
        first, last = fact.passage.lead.span(fact.date.start, fact.date.end)
        start, end = min(start, first), max(end, last)
        if end - start > LONGEST_EVIDENCE:
            start, end = first, last
    words = " ".join(source.document.raw.text[start:end].split())
    return source.place(fact.passage.node if fact.passage else None, (start, end)), words
