"""The adoption of a resolution, as its head and its last lines tell of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.extract.issues import IssueLog
from pipelines.extract.source import Place, Source, slug
from pipelines.tables import Sitting, VoteEvent
from pipelines.text.traced import Traced


@dataclass(frozen=True)
class _Told:
    """What the text tells of one adoption."""

    line: Traced
    """The words that tell of it."""
    day: dt.date | None
    sitting: tuple[int, Traced] | None
    letter: str = ""


def adoption(
    source: Source, meeting_id: str, issues: IssueLog
) -> tuple[list[Sitting], list[VoteEvent]]:
    """The sittings at which a resolution, or each of its lettered parts, was adopted.

    The text does not say how the resolution was adopted: `procedure` is null.
    """
    document = source.document
    if document.resolution is None:
        return [], []
    if document.parts:
        found = [_told(source, part.closing, issues, part.letter) for part in document.parts]
    else:
        found = [_told(source, document.closing, issues)]
    told = [one for one in found if one is not None]
    sittings: dict[str, Sitting] = {}
    for one in told:
        if one.sitting is not None:
            place = source.place(None, one.sitting[1].span())
            row = _sitting(meeting_id, one.sitting[0], one.day, place)
            sittings.setdefault(row.sitting_id, row)
    events = [
        _event(source, meeting_id, document.resolution, one, number)
        for number, one in enumerate(told, start=1)
    ]
    return list(sittings.values()), events


def _told(
    source: Source, closing: Sequence[Traced], issues: IssueLog, letter: str = ""
) -> _Told | None:
    """What the lines below a resolution, and the head where it is one alone, tell."""
    head = source.document.masthead
    sitting: tuple[int, Traced] | None = None
    closing_day: tuple[dt.date, Traced] | None = None
    adopted = head.adopted
    for line in (*closing, *([adopted] if adopted is not None and not letter else [])):
        for ref in source.language.sittings(_past_organ(source, line)):
            sitting = sitting or (ref.first, line)
        day = _day(source, line)
        if line is not adopted:
            closing_day = closing_day or ((day, line) if day else None)
    if sitting is None and head.adopted_kind == "decision" and source.body:
        # A decision names its sitting in its one sentence.
        first = source.body[0].lead
        refs = source.language.sittings(first.tight)[:1]
        sitting = (refs[0].first, first.cut(refs[0].start, refs[0].end)) if refs else None
    head_day = _day(source, adopted) if adopted is not None and not letter else None
    if head_day and closing_day and head_day != closing_day[0]:
        place = source.place(None, closing_day[1].span())
        issues.add(
            "warning",
            "adoption_dates_differ",
            f"The head says the resolution was adopted on {head_day}, the end on {closing_day[0]}.",
            place=place,
            evidence=closing_day[1].text,
            table="vote_events",
        )
    day = head_day or (closing_day[0] if closing_day else None)
    below = closing_day[1] if closing_day else None
    # Of a lettered part the head tells nothing that the others do not share.
    told = (below or adopted) if letter else (adopted or below)
    return _Told(told, day, sitting, letter) if told is not None else None


def _past_organ(source: Source, line: Traced) -> str:
    """The words of a line after the organ it names: the sitting is that organ's own."""
    tight = source.reading(line).tight
    match = source.language.head.adopted.match(tight)
    return tight[match.end("organ") :] if match else tight


def _event(source: Source, meeting_id: str, resolution: str, told: _Told, number: int) -> VoteEvent:
    place = source.place(None, told.line.span())
    kind = "dec" if source.document.masthead.adopted_kind == "decision" else "res"
    return VoteEvent(
        vote_event_id=f"{meeting_id}-{kind}-{slug(resolution + told.letter)}",
        meeting_id=meeting_id,
        sitting_number=told.sitting[0] if told.sitting else None,
        date=told.day,
        sequence=number,
        motion=" ".join(source.document.raw.text[place.source_start : place.source_end].split()),
        vote_scope="whole",
        document_symbol=source.symbol_of(told.letter),
        section=None,
        paragraph=None,
        as_amended=False,
        procedure=None,
        result="adopted",
        total_yes=None,
        total_no=None,
        total_abstentions=None,
        counted_yes=None,
        counted_no=None,
        counted_abstentions=None,
        reconciles=None,
        document_id=place.document_id,
        paragraph_id=None,
        source_start=place.source_start,
        source_end=place.source_end,
    )


def _sitting(meeting_id: str, number: int, day: dt.date | None, place: Place) -> Sitting:
    return Sitting(
        sitting_id=f"{meeting_id}-s{number}",
        meeting_id=meeting_id,
        number=number,
        date=day,
        document_id=place.document_id,
        paragraph_id=None,
        source_start=place.source_start,
        source_end=place.source_end,
    )


def _day(source: Source, line: Traced) -> dt.date | None:
    for span in source.language.dates(source.reading(line).tight):
        first, last = span.dates()
        if first is not None and first == last:
            return first
    return None
