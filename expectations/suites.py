"""All suites by the name of their table."""

from __future__ import annotations

from expectations import (
    agenda_items,
    calendar,
    citations,
    documents,
    instruments,
    issues,
    meeting_mentions,
    meetings,
    mentions,
    organizations,
    paragraphs,
    participants,
    represented_states,
    sitting_agenda_items,
    sittings,
    state_names,
    states,
    vote_events,
    votes,
)
from expectations.rules import RuleBook
from pipelines.tables import TABLES

_MODULES = (
    agenda_items,
    calendar,
    citations,
    documents,
    instruments,
    issues,
    meeting_mentions,
    meetings,
    mentions,
    organizations,
    paragraphs,
    participants,
    represented_states,
    sitting_agenda_items,
    sittings,
    state_names,
    states,
    vote_events,
    votes,
)
_BY_TABLE = {module.BOOK.spec.name: module.BOOK for module in _MODULES}

SUITES: dict[str, RuleBook] = {name: _BY_TABLE[name] for name in TABLES}
"""Table name to its rules; KeyError on import where a declared table has none."""
