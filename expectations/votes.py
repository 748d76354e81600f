"""What must hold of `votes`: each State's vote in each recorded vote."""

from __future__ import annotations

from typing import Any

import polars as pl

from expectations.base import base_rules
from expectations.common import recorded, repetition_recorded
from expectations.printed_states import enter_rules
from expectations.rules import Given
from expectations.vote_events import BY_NAME
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
    """The event was put to a vote of which the record names the voters, and tells both itself.

    Where the source contradicts itself on the vote, a `vote_without_vote` issue names the event.
    Where the list of one version was repaired from another, the votes may be read from that
    other version, and a `vote_list_repaired` issue names the event.
    """
    excused = recorded(given, "vote_event_id", "vote_without_vote").alias("excused")
    repaired = recorded(given, "vote_event_id", "vote_list_repaired").alias("repaired")
    events = given.table("vote_events").with_columns(excused, repaired)
    known = {event["vote_event_id"]: event for event in events.iter_rows(named=True)}
    works = dict(given.table("documents").select("document_id", "work_id").iter_rows())

    def holds(row: dict[str, Any]) -> bool:
        event = known.get(row["vote_event_id"])
        if event is None:
            return False
        voted = event["procedure"] in (None, *BY_NAME) or event["excused"]
        own, other = event["document_id"], row["document_id"]
        versions = own in works and works[own] == works.get(other)
        return voted and (own == other or (event["repaired"] and versions))

    return given.each(holds)


@BOOK.rule("times_listed", "paragraph_id")
def repetition_has_issue(given: Given) -> pl.Expr:
    """A name listed more than once has a `repeated_name` issue, for the event or its paragraph."""
    return (pl.col("times_listed") == 1) | repetition_recorded(given, "vote_event_id")


enter_rules(BOOK)
