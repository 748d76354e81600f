"""What must hold of `sitting_agenda_items`."""

from __future__ import annotations

import polars as pl

from expectations.base import base_rules
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["sitting_agenda_items"])


@BOOK.rule()
def one_meeting(given: Given) -> pl.Series:
    """The sitting and the item are of one meeting: no sitting takes up another's agenda."""
    sittings = dict(given.table("sittings").select("sitting_id", "meeting_id").iter_rows())
    items = dict(given.table("agenda_items").select("agenda_item_id", "meeting_id").iter_rows())
    return given.each(
        lambda row: (
            row["sitting_id"] in sittings
            and sittings[row["sitting_id"]] == items.get(row["agenda_item_id"])
        )
    )
