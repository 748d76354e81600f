"""What one place in a text says of a meeting."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from pipelines.extract.places import find_place
from pipelines.extract.source import Passage, Place, Source
from pipelines.languages.phrases import DateSpan, MeetingName
from pipelines.names.series import body_id
from pipelines.text.traced import Reading


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
    def leaves_open(self) -> bool:
        """Whether neither a number nor a year says which meeting it is: `in 2020 or 2021`."""
        return self.name.open_date and self.ordinal is None

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


def facts_named(
    source: Source, passage: Passage | None, reading: Reading, name: MeetingName
) -> list[Fact]:
    """What one name says: a fact for each of the meetings that it covers.

    Args:
        source: the document.
        passage: the paragraph that prints the name; None for the head.
        reading: the text in which the name was found.
        name: the name, with the circumstances printed beside it.
    """
    node = passage.node if passage else None
    place = source.place(node, reading.span(name.start, name.end))
    name = replace(name, label=body_id(name.label, source.language.code))
    found = find_place(reading.printed(*name.place) if name.place else None, source.language.code)
    date_year = name.date.year if name.date else None
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
        forward=source.language.looks_forward(reading.tight, name.start),
    )
    if name.called_off:
        base = replace(base, date=None, city=None, country_code=None, venue=None)
    if base.date is not None and name.more_dates:
        # "two meetings, in 2020 and in 2022"
        days = (base.date, *name.more_dates)
        ordinals = name.ordinals if len(name.ordinals) == len(days) else (None,) * len(days)
        return [
            replace(base, ordinal=ordinal, date=day, year=day.year, shared=True)
            for ordinal, day in zip(ordinals, days, strict=True)
        ]
    if not name.ordinals:
        return [base]
    return [
        replace(base, ordinal=ordinal, year=year or date_year, shared=len(name.ordinals) > 1)
        for ordinal, year in zip(name.ordinals, name.years, strict=True)
    ]
