"""The rows read from documents, table by table."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipelines.tables import (
    AgendaItem,
    CalendarEntry,
    Citation,
    Document,
    Mention,
    Paragraph,
    Participant,
    RepresentedState,
    Sitting,
    SittingAgendaItem,
    Statement,
    Text,
    Vote,
    VoteEvent,
)


@dataclass
class Found:
    """Rows of one document, of one work, or of all."""

    documents: list[Document] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    calendar: list[CalendarEntry] = field(default_factory=list)
    sittings: list[Sitting] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    agenda_items: list[AgendaItem] = field(default_factory=list)
    sitting_agenda_items: list[SittingAgendaItem] = field(default_factory=list)
    vote_events: list[VoteEvent] = field(default_factory=list)
    votes: list[Vote] = field(default_factory=list)
    participants: list[Participant] = field(default_factory=list)
    represented_states: list[RepresentedState] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
