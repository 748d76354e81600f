"""What must hold of `issues`: they point at what they speak of."""

from __future__ import annotations

from typing import Any

import polars as pl

from expectations.base import base_rules
from expectations.passages import spells
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["issues"])


@BOOK.rule("document_id", "check")
def id_tells_check(_given: Given) -> pl.Expr:
    """The id begins with the document, where there is one, and the check: it can be read.

    What follows may be a name as printed, in any script.
    """
    document = pl.col("document_id").fill_null("")
    told = pl.when(document == "").then(pl.col("check")).otherwise(document + "-" + pl.col("check"))
    issue = pl.col("issue_id").str.replace_all("_", "-", literal=True)
    return issue.str.starts_with(told.str.replace_all("_", "-", literal=True))


@BOOK.rule("table_name")
def table_known(_given: Given) -> pl.Expr:
    """The table named is one that is published."""
    return pl.col("table_name").is_null() | pl.col("table_name").is_in(list(TABLES))


@BOOK.rule("table_name", "record_id")
def record_known(given: Given) -> pl.Series:
    """The record named is in the table named.

    A record is named by its key; where the key has several columns, by the value of any one
    of them that is an id, as a vote is by its event.
    """
    named = given.frame.filter(pl.col("record_id").is_not_null()).get_column("table_name")
    known: dict[str, set[object]] = {}
    for table in named.drop_nulls().unique():
        if table in TABLES:
            keys = [given.table(table).get_column(name) for name in TABLES[table].key]
            known[table] = {value for column in keys for value in column if isinstance(value, str)}
    return given.each(
        lambda row: (
            row["record_id"] is None or row["record_id"] in known.get(row["table_name"] or "", ())
        )
    )


@BOOK.rule("document_id", "source_start", "source_end")
def place_complete(_given: Given) -> pl.Expr:
    """A place has a document, a start and an end, or no start and no end."""
    start, end = pl.col("source_start").is_null(), pl.col("source_end").is_null()
    return (start == end) & (start | pl.col("document_id").is_not_null())


@BOOK.rule("evidence", "source_start", "source_end")
def evidence_from_passage(given: Given) -> pl.Series:
    """The evidence is verbatim: all its characters are in the passage, in their order."""

    def holds(row: dict[str, Any]) -> bool:
        place = (row["document_id"], row["source_start"], row["source_end"])
        if row["evidence"] is None or None in place:
            return True
        return spells(row["evidence"], given.passage(*place))

    return given.each(holds)


@BOOK.rule("message")
def message_is_a_sentence(_given: Given) -> pl.Expr:
    """The message is one line that ends with a full stop."""
    return pl.col("message").str.contains(r"^\S[^\n]*\.$")


@BOOK.rule("check", "severity", "record_id")
def mismatch_is_real(given: Given) -> pl.Expr:
    """A `tally_mismatch` issue names a vote event whose totals do not equal its lists."""
    events = given.table("vote_events").filter(~pl.col("reconciles"))
    differ = events.get_column("vote_event_id").unique()
    return (pl.col("check") != "tally_mismatch") | pl.col("record_id").is_in(
        differ.implode()
    ).fill_null(value=False)
