"""The adoption of a resolution, as its head and its last lines tell of it."""

from __future__ import annotations

import datetime as dt

from pipelines.extract.issues import IssueLog
from pipelines.extract.source import Place, Source, slug
from pipelines.tables import Sitting, VoteEvent
from pipelines.text.traced import Traced


def adoption(
    source: Source, meeting_id: str, issues: IssueLog
) -> tuple[list[Sitting], list[VoteEvent]]:
    """The sitting at which a resolution was adopted, and the decision.

    The text does not say how the resolution was adopted: `procedure` is null.
    """
    document, head = source.document, source.document.masthead
    sitting: tuple[int, Traced] | None = None
    closing_day: tuple[dt.date, Traced] | None = None
    for line in (*document.closing, *([head.adopted] if head.adopted is not None else [])):
        tight = source.reading(line).tight
        for ref in source.language.sittings(tight):
            sitting = sitting or (ref.first, line)
        day = _day(source, line)
        if line is not head.adopted:
            closing_day = closing_day or ((day, line) if day else None)
    if sitting is None and head.adopted_kind == "decision" and source.body:
        # A decision names its sitting in its one sentence.
        first = source.body[0].lead
        refs = source.language.sittings(first.tight)[:1]
        sitting = (refs[0].first, first.cut(refs[0].start, refs[0].end)) if refs else None
    head_day = _day(source, head.adopted) if head.adopted is not None else None
    day = head_day or (closing_day[0] if closing_day else None)
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
    told = head.adopted or (closing_day[1] if closing_day else None)
    if told is None or document.resolution is None:
        return [], []
    sittings = []
    if sitting is not None:
        place = source.place(None, sitting[1].span())
        sittings.append(_sitting(meeting_id, sitting[0], day, place))
    place = source.place(None, told.span())
    kind = "dec" if head.adopted_kind == "decision" else "res"
    event = VoteEvent(
        vote_event_id=f"{meeting_id}-{kind}-{slug(document.resolution)}",
        meeting_id=meeting_id,
        sitting_number=sitting[0] if sitting else None,
        date=day,
        sequence=1,
        motion=" ".join(document.raw.text[place.source_start : place.source_end].split()),
        vote_scope="whole",
        document_symbol=source.symbol,
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
    return sittings, [event]


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
