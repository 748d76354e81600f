"""What must hold of `issues`: they point at what they speak of."""

from __future__ import annotations

from typing import Any

import polars as pl

from expectations.base import base_rules
from expectations.common import record_ids
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

    A record is named by its key; where the key has several columns, by all of them with hyphens
    between, or by the value of any one that is an id, as a vote is by its event.
    """
    known = record_ids(given)
    return given.each(
        lambda row: (
            row["record_id"] is None or row["record_id"] in known.get(row["table_name"] or "", ())
        )
    )


@BOOK.rule("document_id", "source_start", "source_end")
def place_complete(_given: Given) -> pl.Expr:
    """A place has a document, a start and an end, or no start and no end."""
    return _complete("document_id", "source_start", "source_end")


@BOOK.rule("other_document_id", "other_source_start", "other_source_end")
def other_place_complete(_given: Given) -> pl.Expr:
    """The other place has a document, a start and an end, or no start and no end."""
    return _complete("other_document_id", "other_source_start", "other_source_end")


def _complete(document: str, first: str, last: str) -> pl.Expr:
    start, end = pl.col(first).is_null(), pl.col(last).is_null()
    return (start == end) & (start | pl.col(document).is_not_null())


@BOOK.rule("document_id", "other_document_id")
def other_is_another(_given: Given) -> pl.Expr:
    """What says otherwise is another document than the one the issue is with."""
    other = pl.col("other_document_id")
    return other.is_null() | (pl.col("document_id") != other)


@BOOK.rule("evidence", "source_start", "source_end")
def evidence_from_passage(given: Given) -> pl.Series:
    """The evidence is verbatim: all its characters are in the passage, in their order."""

    def holds(row: dict[str, Any]) -> bool:
        place = (row["document_id"], row["source_start"], row["source_end"])
        if row["evidence"] is None or None in place:
            return True
        return spells(row["evidence"], given.passage(*place))

    return given.each(holds)


@BOOK.rule("other_evidence", "other_source_start", "other_source_end")
def other_evidence_from_passage(given: Given) -> pl.Series:
    """The other document's words are verbatim too, and their place is known."""

    def holds(row: dict[str, Any]) -> bool:
        place = (row["other_document_id"], row["other_source_start"], row["other_source_end"])
        if row["other_evidence"] is None:
            return True
        return None not in place and spells(row["other_evidence"], given.passage(*place))

    return given.each(holds)


@BOOK.rule("message")
def message_is_a_sentence(_given: Given) -> pl.Expr:
    """The message is one line that ends with a full stop."""
    return pl.col("message").str.contains(r"^\S[^\n]*\.$")


@BOOK.rule("check", "severity", "record_id")
def mismatch_is_real(given: Given) -> pl.Series:
    """A `tally_mismatch` issue names a vote event whose totals do not equal its lists.

    That is the event as the document of the issue tells it: where another version tells it
    better, the event is published as the other has it, and adds up.
    """
    events = given.table("vote_events").select("vote_event_id", "document_id", "reconciles")
    told = {event: (document, adds_up) for event, document, adds_up in events.iter_rows()}
    works = dict(given.table("documents").select("document_id", "work_id").iter_rows())

    def holds(row: dict[str, Any]) -> bool:
        if row["check"] != "tally_mismatch":
            return True
        document, adds_up = told.get(row["record_id"], (None, None))
        own = row["document_id"]
        return adds_up is False or (
            document is not None and document != own and works.get(document) == works.get(own)
        )

    return given.each(holds)
