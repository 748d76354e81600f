"""Sittings of a document's own meeting, and which of them a sentence is about."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from dataclasses import dataclass, field, replace

from pipelines.extract.issues import IssueLog
from pipelines.extract.source import Passage, Place, Source
from pipelines.extract.summary import city, hours
from pipelines.languages.phrases import DateSpan, SittingRef, Span
from pipelines.tables import Sitting
from pipelines.text.traced import Traced


@dataclass(frozen=True)
class When:
    """The sitting and day a sentence is about."""

    sitting_from: int | None = None
    sitting_to: int | None = None
    date: dt.date | None = None
    numbers: tuple[int, ...] = ()
    """The sittings one by one."""


@dataclass
class _Known:
    """What the text says of one sitting."""

    place: Place
    dates: list[tuple[dt.date, Place]] = field(default_factory=list)


class Sittings:
    """The sittings of one meeting as its report refers to them."""

    def __init__(
        self, source: Source, meeting_id: str, year: int | None, *, of_many: bool = False
    ) -> None:
        """Read the sittings.

        Args:
            source: the report or record.
            meeting_id: the meeting.
            year: the year in which days without one are.
            of_many: whether the meeting reports in many documents, each on one item.
        """
        self.source = source
        self.meeting_id = meeting_id
        self.year = year
        self._of_many = of_many
        self.known: dict[int, _Known] = {}
        self._read: dict[str, list[SittingRef]] = {}
        self._day_before: DateSpan | None = None
        """The one day of the sittings referred to last."""
        self._when: dict[tuple[str, Span], When] = {}
        self._carried: dict[tuple[str, Span], When] = {}
        if source.document.masthead.sitting is not None:
            self._only(source.document.masthead.sitting)
            return
        for passage in source.body:
            for ref in self._refs(passage):
                self._note(passage, ref)
        self._follow()

    @property
    def single(self) -> int | None:
        """The one sitting that a summary record is of; None for a report on many."""
        head = self.source.document.masthead
        return next(iter(self.known), None) if head.sitting is not None else None

    @property
    def prefix(self) -> str:
        """What the ids of rows begin with; one meeting may have many records and reports."""
        if self.single is not None:
            return self.sitting_id(self.single)
        return f"{self.meeting_id}-{self.source.work_id}" if self._of_many else self.meeting_id

    def opening(self) -> When:
        """The sitting that what the head of the document tells is of."""
        number = self.single
        if number is None:
            return When()
        return When(number, number, self.date_of(number), (number,))

    def _only(self, line: Traced) -> None:
        """Of a summary record: every sentence is about the sitting its head names."""
        reading = self.source.reading(line)
        held = self.source.document.masthead.held or line
        days = self.source.language.dates(self.source.reading(held).tight)
        date = days[0].dates(self.year)[0] if days else None
        for ref in self.source.language.sittings(reading.tight)[:1]:
            place = self.source.place(None, reading.span(ref.start, ref.end))
            self.known[ref.first] = _Known(place, [(date, place)] if date else [])
            when = When(ref.first, ref.first, date, (ref.first,))
            for passage in self.source.body:
                for sentence in self.source.language.sentences(passage.lead.tight):
                    self._when[passage.node.key, sentence] = when
                    self._carried[passage.node.key, sentence] = when

    def _refs(self, passage: Passage) -> list[SittingRef]:
        """The sittings a paragraph refers to, those of the Assembly in plenary left out."""
        return [ref for ref in self._all_refs(passage) if not self._is_plenary(ref)]

    def _all_refs(self, passage: Passage) -> list[SittingRef]:
        """The sittings a paragraph refers to, each with its day where a sentence before has it."""
        if passage.node.key not in self._read:
            refs = []
            for ref in self.source.language.sittings(passage.lead.tight):
                if ref.same_day and ref.date is None:
                    ref = replace(ref, date=self._day_before)
                if ref.date is not None and not self._is_plenary(ref):
                    first, last = ref.date.dates(self.year)
                    self._day_before = ref.date if first == last else None
                refs.append(ref)
            self._read[passage.node.key] = refs
        return self._read[passage.node.key]

    def of_assembly(self, meeting_id: str | None) -> list[Sitting]:
        """The plenary meetings of the General Assembly that the report refers to."""
        rows: dict[int, Sitting] = {}
        for passage in self.source.body if meeting_id else ():
            for ref in self._all_refs(passage):
                if not self._is_plenary(ref):
                    continue
                place = self.source.place(passage.node, passage.lead.span(ref.start, ref.end))
                first, last = ref.date.dates(self.year) if ref.date else (None, None)
                rows.setdefault(
                    ref.first,
                    Sitting(
                        sitting_id=f"{meeting_id}-s{ref.first}",
                        meeting_id=meeting_id or "",
                        number=ref.first,
                        date=first if first == last else None,
                        document_id=place.document_id,
                        paragraph_id=place.paragraph_id,
                        source_start=place.source_start,
                        source_end=place.source_end,
                    ),
                )
        return list(rows.values())

    def sitting_id(self, number: int) -> str:
        """The id of a sitting."""
        return f"{self.meeting_id}-s{number}"

    def date_of(self, number: int | None) -> dt.date | None:
        """The day of a sitting, as first stated; None where no day is."""
        known = self.known.get(number) if number is not None else None
        return known.dates[0][0] if known and known.dates else None

    def when(self, passage: Passage, sentence: Span) -> When:
        """The sitting and day a sentence is about; nothing where it does not tell."""
        return self._when.get((passage.node.key, sentence), When())

    def apart(self, passage: Passage, sentence: Span) -> list[When]:
        """The sittings a sentence names, those that are told of apart from each other apart."""
        tight = passage.lead.tight
        left = [ref for ref in self._refs(passage) if _within(ref, sentence)]
        out: list[When] = []
        while left:
            together = self._together(left, tight)
            out.append(self._of_refs(together))
            left = left[len(together) :]
        return out

    def carried(self, passage: Passage, sentence: Span) -> When:
        """The sitting last named in the chapter, for a sentence that goes on from there."""
        return self._carried.get((passage.node.key, sentence), When())

    def rows(self, issues: IssueLog) -> list[Sitting]:
        """One row per sitting referred to."""
        rows = []
        told = hours(self.source) if self.single is not None else {}
        for number, known in sorted(self.known.items()):
            date = self.date_of(number)
            for other, place in known.dates[1:]:
                if other != date:
                    issues.add(
                        "warning",
                        "sitting_dates_differ",
                        f"Sitting {number} is dated {date} in one place and {other} in another.",
                        place=place,
                        table="sittings",
                        record=self.sitting_id(number),
                        evidence=_words(self.source, place),
                        about=f"{self.sitting_id(number)}-{place.source_start}",
                    )
            rows.append(
                Sitting(
                    sitting_id=self.sitting_id(number),
                    meeting_id=self.meeting_id,
                    number=number,
                    date=date,
                    opened_at=told.get("opened"),
                    closed_at=told.get("closed"),
                    city=city(self.source) if self.single is not None else None,
                    document_id=known.place.document_id,
                    paragraph_id=known.place.paragraph_id,
                    source_start=known.place.source_start,
                    source_end=known.place.source_end,
                )
            )
        return rows

    def _note(self, passage: Passage, ref: SittingRef) -> None:
        place = self.source.place(passage.node, passage.lead.span(ref.start, ref.end))
        first, last = ref.date.dates(self.year) if ref.date else (None, None)
        one_day = first is not None and first == last
        numbers = list(ref.numbers)
        if ref.range_:
            numbers = list(range(ref.first, ref.last + 1)) if ref.first <= ref.last else numbers
        for number in numbers:
            date = first if one_day else None
            if first and last and not one_day:
                # Sittings follow each other: the first was on the first day, the last on the
                # last; of those between, the text does not tell.
                date = first if number == numbers[0] else last if number == numbers[-1] else None
            known = self.known.get(number)
            if known is None or (date is not None and not known.dates):
                dates = known.dates if known else []
                self.known[number] = known = _Known(place, dates)
            if date is not None:
                known.dates.append((date, place))

    def _follow(self) -> None:
        """Walk through the sentences: "at the same sitting" is the sitting named before."""
        current = last = When()
        told = False
        chapter: str | None = None
        for passage in self.source.body:
            node, tight = passage.node, passage.lead.tight
            here = next((h.number for h in node.headings if h.depth == 0), None)
            if here != chapter:
                chapter, current = here, When()
            refs = self._all_refs(passage)
            same = self.source.language.same_sitting(tight)
            # A line without a number, or a sub-paragraph, goes on with what stands before it.
            told = told and (node.number is None or node.parent_key is not None)
            for sentence in self.source.language.sentences(tight):
                named = [ref for ref in refs if _within(ref, sentence)]
                inside = self._together([ref for ref in named if not self._is_plenary(ref)], tight)
                if named and not inside:
                    current, told = When(), False
                elif inside:
                    current, told = self._of_refs(inside), True
                elif any(sentence[0] <= span[0] < sentence[1] for span in same):
                    # At the head of a chapter, the same sitting is that of the chapter before.
                    current, told = current if current != When() else last, True
                else:
                    date = self._date_opening(tight, sentence)
                    if date is not None:
                        current, told = When(date=date), True
                if told:
                    self._when[node.key, sentence] = current
                self._carried[node.key, sentence] = current
                last = current if current.numbers else last

    def _is_plenary(self, ref: SittingRef) -> bool:
        """Whether a sitting is one of the General Assembly in plenary.

        A conference may be called as the Assembly is; in the report of a main committee only
        the Assembly is meant.
        """
        of_committee = re.match(r"ga-\d+-c\d$", self.meeting_id) is not None
        return ref.of_assembly or (ref.called_assembly and of_committee)

    def _together(self, refs: list[SittingRef], tight: str) -> list[SittingRef]:
        """The first reference, and those joined to it: 第1和第2次会议及6月17日第3次会议."""
        out = refs[:1]
        for before, after in itertools.pairwise(refs):
            if not self.source.language.joins_sittings(tight[before.end : after.start]):
                break
            out.append(after)
        return out

    def _of_refs(self, refs: list[SittingRef]) -> When:
        numbers: list[int] = []
        for ref in refs:
            listed = list(ref.numbers)
            if ref.range_ and ref.first <= ref.last:
                listed = list(range(ref.first, ref.last + 1))
            numbers += listed
        spans = [span for ref in refs if ref.date for span in ref.date.dates(self.year)]
        date = spans[0] if spans and len(set(spans)) == 1 else None
        if not spans:
            days = {self.date_of(number) for number in numbers}
            date = days.pop() if len(days) == 1 else None
        return When(numbers[0], numbers[-1], date, tuple(numbers))

    def _date_opening(self, tight: str, sentence: Span) -> dt.date | None:
        """The day a sentence opens with, as in `6月18日,裁军事务高级代表宣布大会开幕`."""
        start, end = sentence
        for span in self.source.language.dates(tight[start:end]):
            first, last = span.dates(self.year)
            opens = self.source.language.opening.fullmatch(tight, start, start + span.start)
            if opens and first is not None and first == last:
                return first
            return None
        return None


def _within(ref: SittingRef, sentence: Span) -> bool:
    return sentence[0] <= ref.start < sentence[1]


def _words(source: Source, place: Place) -> str:
    return " ".join(source.document.raw.text[place.source_start : place.source_end].split())
