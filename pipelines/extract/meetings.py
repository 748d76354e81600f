"""Meetings and the places where they are named."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping

from pipelines.extract.documents import kind_of
from pipelines.extract.fact import Fact
from pipelines.extract.facts import facts_of
from pipelines.extract.identity import Register
from pipelines.extract.issues import IssueLog
from pipelines.extract.meet import Meet
from pipelines.extract.meeting_dates import (
    dates_of,
    note_called_off,
    note_left_open,
    note_misnumbered,
    note_places,
    own_first,
)
from pipelines.extract.source import Source
from pipelines.names.series import acronym, english_name, year_of
from pipelines.tables import CalendarEntry, Meeting, MeetingMention, Text


class Meetings:
    """All meetings named in all documents, each fact tied to its meeting."""

    def __init__(self, sources: list[Source]) -> None:
        self.facts: list[Fact] = [fact for source in sources for fact in facts_of(source)]
        self.register = Register()
        self.register.resolve(self.facts)
        self.register.follow(_twins(self.facts, sources))
        self.ambiguous = self.register.merge()
        self.sources = sources

    def of(self, fact: Fact) -> Meet | None:
        """The meeting a fact is about."""
        return self.register.of_fact.get(id(fact))

    def own(self, source: Source) -> Meet | None:
        """The meeting a document is the record of."""
        return next(
            (self.of(fact) for fact in self.facts if fact.source is source and fact.is_own), None
        )

    def in_passage(self, source: Source, key: str) -> list[tuple[Fact, Meet]]:
        """The meetings named in one paragraph."""
        return [
            (fact, meet)
            for fact in self.facts
            if fact.source is source
            and fact.passage
            and fact.passage.node.key == key
            and (meet := self.of(fact)) is not None
        ]

    def mentions(self) -> list[MeetingMention]:
        """One row per place where a meeting is named."""
        rows: dict[tuple[str, str, int], MeetingMention] = {}
        for fact in self.facts:
            meet = self.of(fact)
            if meet is None:
                continue
            place = fact.place
            key = (meet.meeting_id, place.document_id, place.source_start)
            rows[key] = MeetingMention(
                meeting_id=meet.meeting_id,
                name_as_printed=fact.printed,
                document_id=place.document_id,
                paragraph_id=place.paragraph_id,
                source_start=place.source_start,
                source_end=place.source_end,
            )
        return list(rows.values())

    def texts(self) -> list[Text]:
        """The fullest name of each meeting in each language."""
        rows = []
        for meet in self.register.meets:
            facts = [fact for fact in meet.facts if fact.ordinal in (None, meet.ordinal)]
            for code in sorted({fact.source.document.language for fact in facts}):
                best = _fullest(meet, code)
                rows.append(
                    Text(
                        table_name="meetings",
                        record_id=meet.meeting_id,
                        column_name="name",
                        language=code,
                        text=best.printed,
                        document_id=best.place.document_id,
                        paragraph_id=best.place.paragraph_id,
                        source_start=best.place.source_start,
                        source_end=best.place.source_end,
                    )
                )
        return rows

    def rows(
        self,
        calendar: list[CalendarEntry],
        sittings_stated: Mapping[str, int],
        held_sessions: set[int],
        issues: IssueLog,
    ) -> list[Meeting]:
        """One row per meeting.

        Args:
            calendar: decisions on meetings, for the resolution that convened each.
            sittings_stated: meeting id to the number of sittings its report states.
            held_sessions: General Assembly sessions shown to be held by a resolution of theirs.
            issues: where contradictions are recorded.
        """
        note_left_open(self.facts, issues)
        note_misnumbered(self.register.misnumbered, issues)
        return [
            self._row(meet, calendar, sittings_stated, held_sessions, issues)
            for meet in self.register.meets
            if meet.facts
        ]

    def _row(
        self,
        meet: Meet,
        calendar: list[CalendarEntry],
        stated: Mapping[str, int],
        held_sessions: set[int],
        issues: IssueLog,
    ) -> Meeting:
        meeting_id = meet.meeting_id
        own = next((fact for fact in meet.facts if fact.is_own), None)
        start, end = dates_of(meet, issues)
        note_called_off(meet, issues)
        note_places(meet, issues)
        dated = [fact for fact in meet.facts if fact.date is not None]
        precision = "day" if start else None
        if precision is None and meet.year is not None:
            months = any(f.date is not None and f.date.precision == "month" for f in dated)
            precision = "month" if months else "year"
        best = _fullest(meet)
        city = next((f for f in own_first(meet) if f.city), None)
        report = own is not None and _is_report(own)
        held = _is_held(meet, (start, end), held_sessions)
        if meet in self.ambiguous:
            issues.add(
                "warning",
                "meeting_ambiguous",
                f"Several meetings are named that nothing tells apart from {meeting_id}; they "
                "are one row.",
                place=best.place,
                evidence=best.printed,
                table="meetings",
                record=meeting_id,
            )
        if meet.inferred:
            issues.add(
                "info",
                "meeting_number_inferred",
                f"Meeting {meeting_id} is taken to be number {meet.ordinal} of its series: "
                f"{meet.inferred}.",
                place=best.place,
                evidence=best.printed,
                table="meetings",
                record=meeting_id,
            )
        return Meeting(
            meeting_id=meeting_id,
            series=meet.series,
            kind=meet.kind,
            ordinal=meet.ordinal,
            acronym=acronym(meet.series, meet.kind, meet.ordinal),
            name=best.printed,
            name_language=best.source.document.language,
            name_en=english_name(
                meet.series,
                meet.kind,
                meet.ordinal,
                (meet.parent.kind, meet.parent.ordinal) if meet.parent else None,
                meet.label,
            ),
            year=start.year if start else meet.year,
            start_date=start,
            end_date=end,
            date_precision=precision,
            city=city.city if city else None,
            venue=next((f.venue for f in own_first(meet) if f.venue), None),
            country_code=city.country_code if city else None,
            status="held" if held else "scheduled",
            sittings_stated=stated.get(meeting_id),
            convened_by=_convened_by(meeting_id, calendar),
            parent_meeting_id=meet.parent.meeting_id if meet.parent else None,
            document_id=own.place.document_id if own and report and held else None,
            source_document_id=best.place.document_id,
            paragraph_id=best.place.paragraph_id,
            source_start=best.place.source_start,
            source_end=best.place.source_end,
        )


def _twins(facts: list[Fact], sources: list[Source]) -> list[tuple[Fact, Fact]]:
    """Each fact of a version that is not followed with what the version followed says there.

    Of a work, the version followed stands first among the sources.
    """
    first: dict[str, Source] = {}
    for source in sources:
        first.setdefault(source.work_id, source)
    count: Counter[tuple[object, ...]] = Counter()
    placed: dict[tuple[object, ...], Fact] = {}
    for fact in facts:
        key = fact.source.fact_key(fact.passage.node) if fact.passage else None
        # Two versions may name the meetings of one kind in a paragraph in their own order: only
        # one that is alone of its kind is sure to be the same.
        at = (fact.source.document_id, key, fact.kind, fact.name.series)
        count[at] += 1
        placed[at] = fact
    twins = []
    for (document_id, *rest), fact in placed.items():
        followed = first[fact.source.work_id].document_id
        twin = placed.get((followed, *rest))
        alone = count[document_id, *rest] == count[followed, *rest] == 1
        if twin is not None and twin is not fact and alone:
            twins.append((fact, twin))
    return twins


def _is_report(fact: Fact) -> bool:
    """Whether the document is a report of the meeting at its head, not of one sitting of it."""
    return (
        fact.name.series not in ("ga", "sc")
        and fact.source.conference is not None
        and kind_of(fact.source) not in ("summary_record", "verbatim_record")
    )


def _fullest(meet: Meet, language: str | None = None) -> Fact:
    """The fact with the fullest name: the meeting's own, printed alone, the longest.

    Names are compared in one language: that of the meeting's own report, else of its first fact.
    """
    if language is None:
        first = next((fact for fact in meet.facts if fact.is_own), meet.facts[0])
        language = first.source.document.language
    return max(
        (fact for fact in meet.facts if fact.source.document.language == language),
        key=lambda fact: (
            fact.name.kind == meet.kind and fact.name.series != "ga",
            fact.ordinal == meet.ordinal,
            not fact.shared,
            len(fact.printed),
            fact.is_own,
            -fact.place.source_start,
        ),
    )


def _is_held(
    meet: Meet, days: tuple[dt.date | None, dt.date | None], held_sessions: set[int]
) -> bool:
    """Whether some text looks back on the meeting, of these first and last days."""
    start, end = days
    # A number without a year is of the year that the list of meetings has for it.
    listed = year_of(meet.kind, meet.ordinal) if meet.series == "poa" else None
    year = meet.year or listed
    if meet.kind == "conference" and meet.series == "poa" and meet.year is None:
        # The process began with it: whoever names it without its year looks back on it.
        return True
    if meet.series in ("ga", "sc"):
        special = meet.label in ("es", "s")
        return (meet.ordinal in held_sessions and not special) or any(
            fact.is_own for fact in meet.facts
        )
    for fact in meet.facts:
        seen = fact.source.as_of
        before = start is not None and seen is not None and seen < start
        if fact.is_own and (kind_of(fact.source) == "report" or not before):
            # A note for the participants has the meeting in its head before it is held; of a
            # report, a first day after its date is an error.
            return True
        if end is not None and seen is not None:
            if end < seen:
                return True
        elif year is not None and seen is not None:
            if year < seen.year:
                return True
            if year == seen.year and not fact.forward:
                return True
        elif not fact.forward and not _prepares_later(meet, seen):
            return True
    return False


def _prepares_later(meet: Meet, seen: dt.date | None) -> bool:
    """Whether a committee prepares a conference that is years ahead of a text that names it."""
    ahead = meet.parent.year if meet.parent is not None else None
    return ahead is not None and seen is not None and ahead > seen.year + 1


def _convened_by(meeting_id: str, calendar: list[CalendarEntry]) -> str | None:
    """The resolution that decided on the meeting; of several, the one that set its days."""
    deciding = [
        entry
        for entry in calendar
        if entry.meeting_id == meeting_id
        and entry.decided_by_symbol
        and "/RES/" in entry.decided_by_symbol
    ]
    if not deciding:
        return None
    precise = {"day": 0, "month": 1, "year": 2, None: 3}
    return min(deciding, key=lambda entry: precise[entry.date_precision]).decided_by_symbol
