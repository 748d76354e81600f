"""What a summary record tells of the sitting it is of: its hours and its place."""

from __future__ import annotations

from pipelines.extract.places import find_place
from pipelines.extract.source import Source


def hours(source: Source) -> dict[str, str]:
    """When the sitting was `opened` and `closed`, as `HH:MM`, where the record says so."""
    told = (source.language.clock(passage.lead.tight) for passage in source.body)
    return dict(event for event in told if event is not None)


def city(source: Source) -> str | None:
    """Where the sitting was held, as printed."""
    line = source.document.masthead.held
    if line is None:
        return None
    reading = source.reading(line)
    found = find_place(reading.printed(0, len(reading.tight)), source.document.language)
    return found.city if found.country_code else None
