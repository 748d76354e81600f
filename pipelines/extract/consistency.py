"""Rows that contradict each other: what the texts say does not add up."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from pipelines.extract.issues import IssueLog
from pipelines.extract.source import Place, Source
from pipelines.tables import (
    CalendarEntry,
    Citation,
    Meeting,
    Participant,
    RepresentedState,
    Sitting,
    Vote,
    VoteEvent,
)

FIRST_DECISION = 401
"""The General Assembly numbers its decisions from 401 in each session, its resolutions from 1."""

BESIDE = 60
"""Characters within which two persons are named side by side: `X (New Zealand) and Y (China)`."""


def check_sittings(
    source: Source,
    meeting_id: str,
    stated: tuple[int, Place, str] | None,
    sittings: Sequence[Sitting],
    issues: IssueLog,
) -> None:
    """Sittings stated against sittings referred to, and numbers never referred to."""
    numbers = {sitting.number for sitting in sittings}
    if not numbers:
        return
    if stated is not None and stated[0] != max(numbers):
        count, place, words = stated
        issues.add(
            "warning",
            "sittings_stated_differ",
            f"The report says {count} sittings were held but refers to sitting {max(numbers)}.",
            place=place,
            evidence=words,
            table="meetings",
            record=meeting_id,
        )
    missing = sorted(set(range(1, max(numbers) + 1)) - numbers)
    if missing:
        issues.add(
            "info",
            "sitting_not_mentioned",
            f"The report refers to sitting {max(numbers)} but never to sitting "
            f"{', '.join(str(number) for number in missing)}.",
            document_id=source.document_id,
            table="meetings",
            record=meeting_id,
        )


def check_stated(
    meeting_id: str, first: tuple[int, Place, str], stated: tuple[int, Place, str], issues: IssueLog
) -> None:
    """Versions of one report that state another number of sittings."""
    if first[0] != stated[0]:
        issues.add(
            "warning",
            "versions_differ",
            f"sittings_stated is {first[0]} in {first[1].document_id} and {stated[0]} in "
            f"{stated[1].document_id}; the former is published, as the version followed.",
            place=first[1],
            evidence=first[2],
            other=(stated[1], stated[2]),
            table="meetings",
            record=meeting_id,
            about=f"{meeting_id}-sittings_stated-{stated[1].document_id}",
        )


def check_dates(
    meetings: Sequence[Meeting],
    sittings: Sequence[Sitting],
    events: Sequence[VoteEvent],
    participants: Sequence[Participant],
    raw: dict[str, str],
    issues: IssueLog,
) -> None:
    """Days outside the meeting they belong to, and sittings that end before they begin."""
    spans = {
        m.meeting_id: (m.start_date, m.end_date)
        for m in meetings
        if m.start_date is not None and m.end_date is not None
    }
    rows: list[tuple[str, str, str, dt.date | None, Place]] = []
    for sitting in sittings:
        rows.append(
            ("sittings", sitting.sitting_id, sitting.meeting_id, sitting.date, _place(sitting))
        )
    for event in events:
        rows.append(
            ("vote_events", event.vote_event_id, event.meeting_id, event.date, _place(event))
        )
    for party in participants:
        rows.append(
            ("participants", party.participant_id, party.meeting_id, party.date, _place(party))
        )
    for table, record, meeting_id, date, place in rows:
        if date is None or meeting_id not in spans:
            continue
        start, end = spans[meeting_id]
        if start and end and not start <= date <= end:
            words = raw[place.document_id][place.source_start : place.source_end]
            issues.add(
                "warning",
                "date_outside_meeting",
                f"{date} is outside the meeting, which was from {start} to {end}.",
                place=place,
                evidence=" ".join(words.split())[:200],
                table=table,
                record=record,
            )
    _check_times(sittings, issues)


def _check_times(sittings: Sequence[Sitting], issues: IssueLog) -> None:
    """Sittings that rose before they were called to order, as their records have it."""
    for sitting in sittings:
        opened, closed = sitting.opened_at, sitting.closed_at
        if opened is not None and closed is not None and closed <= opened:
            issues.add(
                "warning",
                "sitting_times_reversed",
                f"The sitting was called to order at {opened} and rose at {closed}: that was on "
                "the next day, or one of the two is wrong.",
                place=_place(sitting),
                table="sittings",
                record=sitting.sitting_id,
            )


def _place(row: Sitting | VoteEvent | Participant) -> Place:
    return Place(row.document_id, row.paragraph_id, row.source_start, row.source_end)


def check_names(votes: Sequence[Vote], issues: IssueLog) -> None:
    """One State under several names in one document."""
    names: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    last: dict[tuple[str, str, str], Vote] = {}
    for vote in votes:
        if vote.state_code:
            names[vote.document_id, vote.state_code][vote.state_name] += 1
            last[vote.document_id, vote.state_code, vote.state_name] = vote
    for (document_id, code), forms in sorted(names.items()):
        if len(forms) > 1:
            rare = forms.most_common()[-1][0]
            vote = last[document_id, code, rare]
            told = ", ".join(f"{name} ({count})" for name, count in forms.most_common())
            issues.add(
                "info",
                "state_name_varies",
                f"{code} is printed in several forms: {told}.",
                place=Place(document_id, vote.paragraph_id, vote.source_start, vote.source_end),
                evidence=rare,
                table="votes",
                record=vote.vote_event_id,
                about=code,
            )


def check_spoken_for(
    participants: Sequence[Participant], represented: Sequence[RepresentedState], issues: IssueLog
) -> None:
    """States that spoke for themselves where another spoke for them by name."""
    speakers = {
        (p.meeting_id, p.context, p.state_code): p for p in participants if p.role == "speaker"
    }
    by_id = {p.participant_id: p for p in participants}
    for row in represented:
        party = by_id[row.participant_id]
        own = speakers.get((party.meeting_id, party.context, row.state_code))
        if row.state_code and own is not None and own is not party:
            issues.add(
                "info",
                "state_also_spoken_for",
                f"{row.state_name} spoke, and {party.name_as_printed} spoke for it as well.",
                place=Place(row.document_id, row.paragraph_id, row.source_start, row.source_end),
                evidence=row.state_name,
                table="participants",
                record=own.participant_id,
            )


def _in_one_breath(source: Source, rows: Sequence[Participant]) -> bool:
    """Whether persons are named side by side, as those who preside together are."""
    text, places = source.document.raw.text, sorted(rows, key=lambda row: row.source_start)
    between = [
        source.language.honorific.sub("", text[one.source_end : other.source_start])
        for one, other in itertools.pairwise(places)
    ]
    return all(len(words) < BESIDE and not re.search("[.。;；]", words) for words in between)


def check_heads(source: Source, participants: Sequence[Participant], issues: IssueLog) -> None:
    """Documents that name more than one person as the one who presides over a meeting."""
    heads: dict[tuple[str, str, str], list[Participant]] = defaultdict(list)
    for row in participants:
        if row.role in ("president", "chair") and row.person_name:
            known = heads[row.document_id, row.meeting_id, row.role]
            if not any(_is_same(row, other) for other in known):
                known.append(row)
    for rows in heads.values():
        if len(rows) > 1 and not _in_one_breath(source, rows):
            last = rows[-1]
            named = " and ".join(row.person_name or "" for row in rows)
            issues.add(
                "warning",
                "several_heads",
                f"The document names {len(rows)} persons as {last.role}: {named}.",
                place=Place(
                    last.document_id, last.paragraph_id, last.source_start, last.source_end
                ),
                evidence=last.name_as_printed,
                table="participants",
                record=last.participant_id,
            )


def _is_same(row: Participant, other: Participant) -> bool:
    """Whether two rows are of one person, by any spelling."""
    names = {row.person_name, *(row.person_name_variants or "").split("|")} - {""}
    return bool(
        names & ({other.person_name, *(other.person_name_variants or "").split("|")} - {""})
    )


def check_citations(citations: Sequence[Citation], issues: IssueLog) -> None:
    """Decisions of the General Assembly cited as resolutions."""
    for row in citations:
        match = re.fullmatch(r"A/(RES|DEC)/\d+/(\d+)", row.cited_symbol or "")
        if match and (match[1] == "RES") == (int(match[2]) >= FIRST_DECISION):
            wrong, right = (
                ("resolution", "decision") if match[1] == "RES" else ("decision", "resolution")
            )
            issues.add(
                "warning",
                "decision_or_resolution",
                f"{row.cited_as} is cited as a {wrong}; the General Assembly numbers its "
                f"decisions from {FIRST_DECISION}, so that it is a {right}.",
                place=Place(row.document_id, row.paragraph_id, row.source_start, row.source_end),
                evidence=row.cited_as,
                table="citations",
                record=row.citation_id,
            )


def check_calendar(
    calendar: Sequence[CalendarEntry], meetings: Sequence[Meeting], issues: IssueLog
) -> None:
    """Decisions that give a meeting another year than the other texts do."""
    years = {meeting.meeting_id: meeting.year for meeting in meetings}
    for entry in calendar:
        year = years[entry.meeting_id]
        if entry.year is not None and year is not None and entry.year != year:
            issues.add(
                "warning",
                "calendar_conflict",
                f"This decision puts {entry.meeting_id} in {entry.year}; elsewhere it is in "
                f"{year}.",
                place=Place(
                    entry.document_id, entry.paragraph_id, entry.source_start, entry.source_end
                ),
                evidence=entry.text,
                table="calendar",
                record=entry.calendar_id,
            )
