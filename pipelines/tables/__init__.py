"""The published tables and packages, declared once."""

from pipelines.tables.calendar import CalendarEntry
from pipelines.tables.citations import Citation
from pipelines.tables.declare import Col, Column, Row, Sourced, TableSpec, spec_of
from pipelines.tables.documents import Document, Work
from pipelines.tables.issues import Issue
from pipelines.tables.meetings import Meeting, MeetingMention
from pipelines.tables.paragraphs import Paragraph
from pipelines.tables.participants import Participant, RepresentedState
from pipelines.tables.references import (
    Instrument,
    Mention,
    Organization,
    State,
    StateName,
)
from pipelines.tables.sittings import AgendaItem, Sitting, SittingAgendaItem
from pipelines.tables.statements import Statement
from pipelines.tables.texts import Text
from pipelines.tables.votes import Vote, VoteEvent

ROW_CLASSES: tuple[type[Row], ...] = (
    State,
    StateName,
    Organization,
    Instrument,
    Work,
    Document,
    Paragraph,
    Meeting,
    MeetingMention,
    Sitting,
    Statement,
    AgendaItem,
    SittingAgendaItem,
    Participant,
    RepresentedState,
    VoteEvent,
    Vote,
    CalendarEntry,
    Citation,
    Mention,
    Text,
    Issue,
)
"""Parents before the tables that refer to them."""

TABLES: dict[str, TableSpec] = {cls.ABOUT.name: spec_of(cls) for cls in ROW_CLASSES}

__all__ = [
    "ROW_CLASSES",
    "TABLES",
    "AgendaItem",
    "CalendarEntry",
    "Citation",
    "Col",
    "Column",
    "Document",
    "Instrument",
    "Issue",
    "Meeting",
    "MeetingMention",
    "Mention",
    "Organization",
    "Paragraph",
    "Participant",
    "RepresentedState",
    "Row",
    "Sitting",
    "SittingAgendaItem",
    "Sourced",
    "State",
    "StateName",
    "Statement",
    "TableSpec",
    "Text",
    "Vote",
    "VoteEvent",
    "Work",
    "spec_of",
]
