"""What must hold of `represented_states`."""

from __future__ import annotations

import polars as pl

from expectations.base import base_rules
from expectations.common import (
    name_is_listed,
    on_one_line,
    reproduced,
    unknown_recorded,
)
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["represented_states"])


@BOOK.rule()
def spoken_for_by_speaker(given: Given) -> pl.Series:
    """States are spoken for by a party that spoke for others, and the same document says so."""
    speakers = given.table("participants").filter(pl.col("on_behalf_of").is_not_null())
    known = set(speakers.select("participant_id", "document_id").iter_rows())
    return given.each(lambda row: (row["participant_id"], row["document_id"]) in known)


@BOOK.rule("state_code")
def state_name_listed(given: Given) -> pl.Series:
    """The printed name is among the spellings that `state_names` lists for the State."""
    return name_is_listed(given, "state_name")


@BOOK.rule("state_code")
def unknown_name_recorded(given: Given) -> pl.Series:
    """A name that is not recognized is in the words of an issue for the same document."""
    return unknown_recorded(given, "state_name", pl.col("state_code").is_null())


@BOOK.rule()
def name_in_place(given: Given) -> pl.Series:
    """The passage is the name as printed, broken lines and page ends apart."""
    return reproduced(given, "state_name", "whole")


@BOOK.rule()
def name_on_one_line(_given: Given) -> pl.Expr:
    """The broken lines of a name were rejoined."""
    return on_one_line("state_name")
