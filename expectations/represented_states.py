"""What must hold of `represented_states`."""

from __future__ import annotations

import polars as pl

from expectations.base import base_rules
from expectations.printed_states import enter_rules
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["represented_states"])


@BOOK.rule()
def spoken_for_by_speaker(given: Given) -> pl.Series:
    """States are spoken for by a party that spoke for others, and the same document says so."""
    speakers = given.table("participants").filter(pl.col("on_behalf_of").is_not_null())
    known = set(speakers.select("participant_id", "document_id").iter_rows())
    return given.each(lambda row: (row["participant_id"], row["document_id"]) in known)


enter_rules(BOOK)
