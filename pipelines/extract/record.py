"""The verbatim record of a sitting: who presided, who spoke, what was taken up and decided."""

from __future__ import annotations

import re

from pipelines.extract.agenda import item_id, item_row, taken_up_row
from pipelines.extract.issues import IssueLog
from pipelines.extract.record_statements import StatementReader
from pipelines.extract.record_votes import RecordVotes
from pipelines.extract.source import Passage, Source, slug
from pipelines.languages.phrases import Span
from pipelines.languages.records import AgendaHeading, Record, RecordHead
from pipelines.tables import (
    AgendaItem,
    Participant,
    RepresentedState,
    Sitting,
    SittingAgendaItem,
    Statement,
)
from pipelines.text.traced import Reading

# "S/PV.7442 (Resumption 1)"
_RESUMED = re.compile(r"\((Resumption\s?\w+|Part\s?\w+)\)$")


class RecordReader:
    """Reads one verbatim record."""

    def __init__(self, source: Source, meeting_id: str, issues: IssueLog) -> None:
        record, front = source.language.record, source.document.record_head
        assert record is not None
        assert front is not None
        self.source = source
        self.record: Record = record
        self.issues = issues
        self.meeting_id = meeting_id
        self.front: Reading = source.reading(front)
        self.head: RecordHead | None = record.head(self.front.tight)
        self.sittings: list[Sitting] = []
        self.statements: list[Statement] = []
        self.agenda_items: dict[str, AgendaItem] = {}
        self.taken_up: list[SittingAgendaItem] = []
        self.participants: list[Participant] = []
        self.represented: list[RepresentedState] = []
        self.votes: RecordVotes | None = None
        self._opened: str | None = None
        self._closed: str | None = None
        self._items: tuple[str, ...] = ()

    @property
    def sitting_id(self) -> str:
        """The id of the sitting; a sitting resumed has a record, and a row, of its own."""
        assert self.head is not None
        resumed = _RESUMED.search(self.source.symbol or "")
        part = f"-{slug(resumed[1])}" if resumed else ""
        return f"{self.meeting_id}-s{self.head.sitting}{part}"

    def read(self) -> None:
        """Fill the lists of rows."""
        if self.head is None:
            return
        where = (self.source, self.meeting_id, self.sitting_id, self.head, self.issues)
        self.votes = votes = RecordVotes(*where)
        speakers = StatementReader(*where)
        for officer in (*self.head.officers, *self.record.presiding(self.front.tight)):
            speakers.officer(self.front, None, officer)
        for passage in self.source.passages:
            text = passage.whole.tight
            if passage.node.kind == "speech":
                self._spoken(passage, text, speakers, votes)
            else:
                speakers.close()
                self._proceedings(passage, text, speakers, votes)
        speakers.close()
        votes.finish()
        self.statements, self.participants = speakers.statements, speakers.participants
        self.represented = speakers.represented
        self._sitting(self.head)

    def _spoken(
        self, passage: Passage, text: str, speakers: StatementReader, votes: RecordVotes
    ) -> None:
        turn = self.record.turn(text)
        if turn is not None and not turn.titled and speakers.is_nobody(passage, turn):
            # "Weapons Convention (CCW): …" in a statement
            turn = None
        speakers.hear(passage, turn, self._items)
        speaker = speakers.speaker
        if speaker is None:
            return
        if speaker.presiding or speaker.secretary:
            votes.spoken(passage, text, turn.end if turn else 0, speaker.presiding)
        elif turn is not None:
            votes.others()

    def _proceedings(
        self, passage: Passage, text: str, speakers: StatementReader, votes: RecordVotes
    ) -> None:
        """What the record tells of the proceedings."""
        told = self.record.clock(text)
        if told is not None:
            self._time(*told)
        for officer in self.record.presiding(text):
            speakers.officer(passage.whole, passage, officer)
        heading = self.record.agenda(text)
        if heading is not None:
            self._agenda(passage, heading)
            votes.heading(passage, heading)
        elif passage.node.headings and passage.node.headings[-1].title.span() == passage.node.span:
            # A heading that names no item ends the discussion of the last.
            self._items = ()
            votes.heading(passage, AgendaHeading((), (), ()))
        else:
            votes.proceedings(passage, text)

    def _time(self, event: str, at: str) -> None:
        """The first opening, and the last closing; a record may begin when a sitting is resumed."""
        if event == "closed":
            self._closed = at
        elif event in ("opened", "resumed") and self._opened is None:
            self._opened = at

    def _sitting(self, head: RecordHead) -> None:
        place = self.source.place(None, self.front.span(*head.sitting_span))
        city = self.front.printed(*head.place) if head.place else None
        self.sittings.append(
            Sitting(
                sitting_id=self.sitting_id,
                meeting_id=self.meeting_id,
                number=head.sitting,
                date=head.date,
                opened_at=self._opened,
                closed_at=self._closed,
                city=city,
                document_id=place.document_id,
                paragraph_id=None,
                source_start=place.source_start,
                source_end=place.source_end,
            )
        )

    def _agenda(self, passage: Passage, heading: AgendaHeading) -> None:
        """Rows of the items under a heading, and that the sitting took them up."""
        self._items = heading.numbers
        titles = dict(heading.titles)
        for number in dict.fromkeys([*titles, *heading.numbers]):
            self._item(passage, number, titles.get(number))
            if number in heading.numbers:
                action = "continued" if number in heading.continued else "considered"
                self._taken_up(passage, number, action)

    def _item(self, passage: Passage, number: str, title: Span | None) -> None:
        """One row for each item; its title may be printed only where it is named again."""
        row_id = item_id(self.meeting_id, number)
        known = self.agenda_items.get(row_id)
        if known is not None and (title is None or known.title is not None):
            return
        span = title or (0, len(passage.whole.tight))
        place = self.source.place(passage.node, passage.whole.span(*span))
        self.agenda_items[row_id] = item_row(
            self.source,
            self.meeting_id,
            number,
            passage.whole.printed(*title) if title else None,
            known.position if known else len(self.agenda_items) + 1,
            place,
        )

    def _taken_up(self, passage: Passage, number: str, action: str) -> None:
        row_id = item_id(self.meeting_id, number)
        if any(row.agenda_item_id == row_id for row in self.taken_up):
            return
        whole = self.source.place(passage.node, passage.node.span)
        self.taken_up.append(taken_up_row(self.sitting_id, row_id, action, whole))
