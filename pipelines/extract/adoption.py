"""The adoption of a resolution, as its head and its last lines tell of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.extract.documents import kind_of
from pipelines.extract.issues import IssueLog
from pipelines.extract.source import Place, Source, slug
from pipelines.tables import Sitting, VoteEvent
from pipelines.text.traced import Reading, Traced


@dataclass(frozen=True)
class _Told:
    """What the text tells of one adoption."""

    line: Traced
    """The words that tell of it."""
    day: dt.date | None
    sitting: tuple[int, Traced] | None
    letter: str = ""
    procedure: str | None = None
    totals: tuple[int | None, int | None, int | None] = (None, None, None)


def adoption(
    source: Source, meeting_id: str, issues: IssueLog
) -> tuple[list[Sitting], list[VoteEvent]]:
    """The sittings at which a resolution, or each of its lettered parts, was adopted.

    The text of a resolution does not say how it was adopted: `procedure` is null. That of a
    decision may.
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
    if kind_of(source) == "decision" and source.body:
        return _decided(source, source.body[0].lead, told, day, sitting)
    return _Told(told, day, sitting, letter) if told is not None else None


def _decided(
    source: Source,
    first: Reading,
    line: Traced | None,
    day: dt.date | None,
    sitting: tuple[int, Traced] | None,
) -> _Told | None:
    """A decision tells its sitting, its day and its vote in its one sentence."""
    end = source.language.sentences(first.tight)[0][1]
    tight = first.tight[:end]
    at = _past(tight, source)
    refs = source.language.sittings(tight) or source.language.sittings(tight[at:])
    if sitting is None and refs:
        shift = 0 if source.language.sittings(tight) else at
        sitting = (refs[0].first, first.cut(refs[0].start + shift, refs[0].end + shift))
    if day is None and sitting is not None:
        day = next((d for span in source.language.dates(tight)[:1] if (d := span.dates()[0])), None)
    how = next(
        (
            phrase
            for phrase in source.language.decisions(first.tight)
            if phrase.procedure is not None or phrase.totals[0] is not None
        ),
        None,
    )
    line = line or (sitting[1] if sitting else None)
    if line is None:
        return None
    if how is None:
        return _Told(line, day, sitting)
    return _Told(line, day, sitting, "", how.procedure, how.totals)


def _past(tight: str, source: Source) -> int:
    """Where the words after the name of the Assembly begin: 大会|第61次全体会议."""
    organs = source.language.head.organs.items()
    ends = [
        tight.find(name) + len(name)
        for name, code in organs
        if code == "general_assembly" and name in tight
    ]
    return min(ends, default=0)


def _past_organ(source: Source, line: Traced) -> str:
    """The words of a line after the organ it names: the sitting is that organ's own."""
    tight = source.reading(line).tight
    match = source.language.head.adopted.match(tight)
    return tight[match.end("organ") :] if match else tight


def _event(source: Source, meeting_id: str, resolution: str, told: _Told, number: int) -> VoteEvent:
    place = source.place(None, told.line.span())
    kind = "dec" if kind_of(source) == "decision" else "res"
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
        procedure=told.procedure,
        result="adopted",
        total_yes=told.totals[0],
        total_no=told.totals[1],
        total_abstentions=told.totals[2],
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
