"""Decisions on meetings to come."""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.extract.fact import Fact
from pipelines.extract.meet import Meet
from pipelines.extract.meetings import Meetings
from pipelines.extract.source import Passage, Source
from pipelines.languages.phrases import Scheduling, Span
from pipelines.tables import CalendarEntry
from pipelines.text.fold import SUPERSCRIPTS, superscript_number


def calendar(source: Source, meetings: Meetings, documents: dict[str, str]) -> list[CalendarEntry]:
    """One row per meeting that a sentence decides on, or recalls the decision on.

    Args:
        source: the document.
        meetings: the meetings named in all documents.
        documents: symbol to document_id of the documents at hand.
    """
    rows: dict[str, CalendarEntry] = {}
    own = meetings.own(source)
    by_key = {passage.node.key: passage for passage in source.passages}
    for passage in source.passages:
        if passage.node.kind == "footnote":
            continue
        named = meetings.in_passage(source, passage.node.key)
        parent = by_key.get(passage.node.parent_key or "")
        for ruling, phrase in _schedulings(source, passage, parent):
            for fact, meet in named:
                start, end = phrase.sentence
                after_verb = ruling is not passage or phrase.verb[0] < max(fact.name.start, start)
                inside = start <= fact.name.start < end and after_verb
                if inside and fact.name.held and meet.series != "ga":
                    row = _row(source, passage, ruling, phrase, fact, meet, documents, own)
                    _add(rows, row)
    return list(rows.values())


def _add(rows: dict[str, CalendarEntry], row: CalendarEntry) -> None:
    """Add a row; a second one on a meeting in a paragraph only where another decided on it."""
    known = rows.setdefault(row.calendar_id, row)
    again = f"{row.calendar_id}-2"
    symbols = {known.decided_by_symbol, row.decided_by_symbol}
    if len(symbols) == 2 and None not in symbols and again not in rows:
        rows[again] = replace(row, calendar_id=again)


def _schedulings(
    source: Source, passage: Passage, parent: Passage | None
) -> list[tuple[Passage, Scheduling]]:
    """Where a paragraph decides on meetings, with the paragraph that holds the verb.

    A sub-paragraph without a verb of its own is ruled by that of its parent: 决定:(a)于…召开….
    """
    own = source.language.schedulings(passage.lead.tight)
    if own or parent is None or not parent.lead.tight.endswith(":"):
        return [(passage, phrase) for phrase in own]
    above = source.language.schedulings(parent.lead.tight)
    if not above:
        return []
    whole = (0, len(passage.lead.tight))
    return [(parent, Scheduling(whole, above[-1].verb))]


def _row(
    source: Source,
    passage: Passage,
    ruling: Passage,
    phrase: Scheduling,
    fact: Fact,
    meet: Meet,
    documents: dict[str, str],
    own: Meet | None,
) -> CalendarEntry:
    reading = passage.lead
    place = source.place(passage.node, reading.span(*phrase.sentence))
    symbol = _decided_by(source, ruling, phrase, own)
    if symbol is None and ruling is passage:
        symbol = _recalled(source, passage, (phrase.verb[1], fact.name.start))
    first, last = fact.dates
    if first is None or last is None:
        first = last = None
    verb = ruling.lead.printed(*phrase.verb)
    return CalendarEntry(
        calendar_id=f"{source.work_id}-{source.fact_key(passage.node)}-{meet.meeting_id}",
        meeting_id=meet.meeting_id,
        kind=meet.kind,
        year=fact.year,
        start_date=first,
        end_date=last,
        date_precision=(fact.date.precision if fact.date else None)
        or ("year" if fact.year else None),
        duration=fact.name.duration,
        duration_bound=fact.name.duration_bound,
        city=fact.city,
        decision_verb=verb,
        decided_by=documents.get(symbol) if symbol else _own_decision(source, ruling, phrase),
        decided_by_symbol=symbol,
        text=reading.printed(*phrase.sentence),
        document_id=place.document_id,
        paragraph_id=place.paragraph_id,
        source_start=place.source_start,
        source_end=place.source_end,
    )


def _decided_by(
    source: Source, passage: Passage, phrase: Scheduling, own: Meet | None
) -> str | None:
    """The resolution named before the verb, or in the sentence's footnote; else the document."""
    tight = passage.lead.tight
    start = next(s for s, end in source.language.sentences(tight) if phrase.verb[0] < end)
    if _other_meeting_decides(source, passage, phrase, own):
        return None
    if source.language.recalls(tight[phrase.verb[0] : phrase.verb[1]]):
        # What recalls a decision is not what took it.
        return None
    if source.document.resolution is not None and passage.node.kind != "preambular":
        # A resolution's own decision; the resolutions cited before it are those it builds on.
        return source.symbol_at(passage.node)
    named = [
        cited
        for cited in source.language.citations(passage.lead)
        if start <= cited.span[0] < phrase.verb[0] and cited.symbol
    ]
    if named:
        return named[-1].symbol
    if source.language.same_resolution.search(tight, start, phrase.verb[0]):
        return _cited_before(source, passage, start)
    called = _footnotes(source, passage)
    if len(called) == 1:
        return called[0]
    if _own_decision(source, passage, phrase):
        return source.symbol_at(passage.node)
    return None


def _other_meeting_decides(
    source: Source, passage: Passage, phrase: Scheduling, own: Meet | None
) -> bool:
    """Whether the subject of the verb is another conference by its name: 第三次审查大会决定."""
    for name in source.language.meetings(passage.lead):
        between = passage.lead.tight[name.end : phrase.verb[0]].strip()
        subject = name.end <= phrase.verb[0] and len(between) <= _LONGEST_ADVERB
        other = own is None or own.kind != name.kind or own.ordinal not in name.ordinals
        if subject and other and name.series == "poa" and name.ordinals:
            return True
    return False


_LONGEST_ADVERB = 1
"""Characters between a name and its verb: 第三次审查大会已决定."""


def _recalled(source: Source, passage: Passage, between: Span) -> str | None:
    """`recalled the decision of the General Assembly, in its resolution 75/241, to convene …`."""
    start, end = between
    told = source.language.decision.search(passage.lead.tight, start, max(start, end))
    cited = [
        phrase.symbol
        for phrase in source.language.citations(passage.lead)
        if told and told.end() <= phrase.span[0] < end and "/RES/" in (phrase.symbol or "")
    ]
    return cited[0] if len(cited) == 1 else None


def _cited_before(source: Source, passage: Passage, at: int) -> str | None:
    """The resolution cited last before a place in a paragraph, there or in one above."""
    for other in reversed(source.passages[: source.passages.index(passage) + 1]):
        cited = [
            phrase.symbol
            for phrase in source.language.citations(other.lead)
            if "/RES/" in (phrase.symbol or "") and (other is not passage or phrase.span[0] < at)
        ]
        if cited:
            return cited[-1]
    return None


def _footnotes(source: Source, passage: Passage) -> list[str]:
    """Resolutions cited alone in the footnotes that the paragraph calls."""
    out = []
    for match in re.finditer(rf"[{SUPERSCRIPTS}]+", passage.node.lead.text):
        number = superscript_number(match[0])
        note = source.footnote(number)
        cited = source.language.citations(note.whole) if note else []
        if len(cited) == 1 and cited[0].symbol and "/RES/" in cited[0].symbol:
            out.append(cited[0].symbol)
    return out


def _own_decision(source: Source, passage: Passage, phrase: Scheduling) -> str | None:
    """The document itself, where it decides: a resolution, an outcome, what its meeting decided."""
    tight = passage.lead.tight
    if source.language.recalls(tight[phrase.verb[0] : phrase.verb[1]]):
        return None
    deciding = source.document.resolution is not None or passage.node.part == "annex"
    if source.conference is not None and source.language.own_subject.search(
        tight[phrase.sentence[0] : phrase.verb[0]]
    ):
        deciding = True
    return source.document_id if deciding else None
