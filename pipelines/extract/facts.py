"""What each document says of each meeting it names."""

from __future__ import annotations

from dataclasses import replace

from pipelines.extract.fact import Fact, facts_named
from pipelines.extract.own_meeting import own_facts
from pipelines.extract.source import Source
from pipelines.languages.phrases import MeetingName


def facts_of(source: Source) -> list[Fact]:
    """Every meeting named in a document, its own first."""
    facts = own_facts(source)
    for passage in source.passages:
        year: int | None = None
        for name in source.language.meetings(passage.lead):
            if source.document.record_head is not None and name.series != "poa":
                # Speakers name meetings of all kinds in passing.
                continue
            if name.own_kinds:
                own = next((fact for fact in facts if fact.is_own), None)
                if own is None or own.kind not in name.own_kinds:
                    continue
                name = _as_own(name, own)
            for fact in facts_named(source, passage, passage.lead, name):
                if name.same_year and fact.year is None:
                    fact = replace(fact, year=year)
                year = fact.year or year
                facts.append(fact)
    return facts


def _as_own(name: MeetingName, own: Fact) -> MeetingName:
    """`the Meeting`, as the meeting the document is the record of."""
    ordinals = (own.ordinal,) if own.ordinal is not None else ()
    return replace(
        name,
        kind=own.kind,
        series=own.name.series,
        label=own.name.label,
        ordinals=ordinals,
        years=(None,) * len(ordinals),
    )
