"""What must hold of `votes`: each State's vote in each recorded vote."""

from __future__ import annotations

import polars as pl

from expectations.base import base_rules
from expectations.common import recorded, repetition_recorded
from expectations.printed_states import enter_rules
from expectations.rules import Given
from expectations.vote_events import NOT_VOTED
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["votes"])


@BOOK.rule("state_code")
def one_vote_per_state(given: Given) -> pl.Expr:
    """No State votes twice in one event.

    Where the source lists a State under two heads both rows are kept, and a
    `state_in_two_lists` issue names the event; a State twice under one head is one row with
    `times_listed`, whatever the spellings.
    """
    known = pl.col("state_code").is_not_null()
    once = pl.struct("vote_event_id", "state_code").is_unique()
    once_under_head = pl.struct("vote_event_id", "state_code", "vote").is_unique()
    excused = recorded(given, "vote_event_id", "state_in_two_lists") & once_under_head
    return ~known | once | excused


@BOOK.rule("document_id")
def of_a_vote(given: Given) -> pl.Series:
    """The event was put to the vote, and the same document reports both.

    Where the source contradicts itself on that, a `vote_without_vote` issue names the event.
    """
    procedure = pl.col("procedure")
    excused = recorded(given, "vote_event_id", "vote_without_vote")
    voted = given.table("vote_events").filter(
        procedure.is_null() | ~procedure.is_in(NOT_VOTED) | excused
    )
    known = set(voted.select("vote_event_id", "document_id").iter_rows())
    return given.each(lambda row: (row["vote_event_id"], row["document_id"]) in known)


@BOOK.rule("times_listed", "paragraph_id")
def repetition_has_issue(given: Given) -> pl.Expr:
    """A name listed more than once has a `repeated_name` issue, for the event or its paragraph."""
    return (pl.col("times_listed") == 1) | repetition_recorded(given, "vote_event_id")


enter_rules(BOOK)
