"""What each document says of each meeting it names."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from pipelines.extract.places import find_place
from pipelines.extract.source import Passage, Place, Source
from pipelines.languages.phrases import DateSpan, MeetingName
from pipelines.text.traced import Reading, Traced


@dataclass(frozen=True)
class Fact:
    """One meeting named at one place; a name that covers two meetings gives two facts."""

    source: Source
    passage: Passage | None
    name: MeetingName
    printed: str
    place: Place
    ordinal: int | None
    year: int | None
    date: DateSpan | None
    city: str | None = None
    country_code: str | None = None
    venue: str | None = None
    is_own: bool = False
    """The head of the document names it as the meeting reported on."""
    shared: bool = False
    """The name covers several meetings at once."""
    forward: bool = False
    """The words before it look forward."""

    @property
    def kind(self) -> str:
        """Kind of meeting."""
        return self.name.kind

    @property
    def dates(self) -> tuple[dt.date | None, dt.date | None]:
        """First and last day where stated to the day."""
        return self.date.dates() if self.date else (None, None)

    @property
    def is_bare(self) -> bool:
        """Neither number nor date: only the context can tell which meeting it is."""
        return self.ordinal is None and self.year is None


def facts_of(source: Source) -> list[Fact]:
    """Every meeting named in a document, its own first."""
    facts = _own(source)
    for passage in source.passages:
        year: int | None = None
        for name in source.language.meetings(passage.lead):
            for fact in _facts(source, passage, passage.lead, name):
                if name.same_year and fact.year is None:
                    fact = replace(fact, year=year)
                year = fact.year or year
                facts.append(fact)
    return facts


def _own(source: Source) -> list[Fact]:
    """The meeting the document is the record of, as its head says."""
    head = source.document.masthead
    facts: list[Fact] = []
    if head.conference is not None:
        reading = source.reading(head.conference)
        names = source.language.meetings(reading)
        if names:
            whole = replace(names[0], start=0, end=len(reading.tight), generic=False)
            facts = _facts(source, None, reading, whole)
            facts = [_with_dates(fact, source, head.dates) for fact in facts]
    elif head.session and head.organ and head.organ in source.language.head.organs[:1]:
        facts = _session(source, head.session)
    return [replace(fact, is_own=True) for fact in facts]


def _with_dates(fact: Fact, source: Source, line: Traced | None) -> Fact:
    if line is None:
        return fact
    reading = source.reading(line)
    spans = source.language.dates(reading.tight)
    if not spans:
        return fact
    found = find_place(reading.printed(spans[0].end, len(reading.tight)), source.language.code)
    return replace(
        fact,
        date=spans[0],
        year=spans[0].year,
        city=found.city,
        country_code=found.country_code,
        venue=found.venue,
    )


def _session(source: Source, number: str) -> list[Fact]:
    """The session of the General Assembly printed at the head of its resolutions."""
    head = source.document.masthead
    line = head.session_line
    if not number.isdigit() or line is None or head.adopted is None:
        return []
    reading = source.reading(line)
    name = MeetingName(0, len(reading.tight), "plenary", "ga", (int(number),), (None,))
    return _facts(source, None, reading, name)


def _facts(
    source: Source, passage: Passage | None, reading: Reading, name: MeetingName
) -> list[Fact]:
    node = passage.node if passage else None
    place = source.place(node, reading.span(name.start, name.end))
    found = find_place(reading.printed(*name.place) if name.place else None, source.language.code)
    date_year = name.date.year if name.date else None
    window = reading.tight[max(0, name.start - 40) : name.start]
    sentence = window.rsplit("。", 1)[-1]
    base = Fact(
        source=source,
        passage=passage,
        name=name,
        printed=reading.printed(name.start, name.end),
        place=place,
        ordinal=None,
        year=date_year,
        date=name.date,
        city=found.city,
        country_code=found.country_code,
        venue=found.venue,
        forward=bool(source.language.forward.search(sentence)),
    )
    if not name.ordinals:
        return [base]
    return [
        replace(base, ordinal=ordinal, year=year or date_year, shared=len(name.ordinals) > 1)
        for ordinal, year in zip(name.ordinals, name.years, strict=True)
    ]
