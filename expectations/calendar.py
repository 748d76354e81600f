"""What must hold of `calendar`: decisions that set or recall a meeting to come."""

from __future__ import annotations

from string import ascii_uppercase

import polars as pl

from expectations.base import base_rules
from expectations.common import (
    dates_in_order,
    is_slug,
    is_symbol,
    precision_agrees,
    read_from_passage,
    recorded,
)
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["calendar"])


def _of_meeting(given: Given, column: str) -> pl.Series:
    values = dict(given.table("meetings").select("meeting_id", column).iter_rows())
    found = [values.get(meeting) for meeting in given.frame.get_column("meeting_id")]
    return pl.Series(column, found, dtype=given.table("meetings").schema[column])


@BOOK.rule("document_id")
def id_is_slug(given: Given) -> pl.Expr:
    """The id is a slug that begins with the work's, in whatever language it was read.

    So it can be traced, and a decision that several versions tell has one id.
    """
    works = dict(given.table("documents").select("document_id", "work_id").iter_rows())
    work = pl.col("document_id").replace_strict(works, default=None, return_dtype=pl.String)
    return is_slug("calendar_id") & pl.col("calendar_id").str.starts_with(work + "-")


@BOOK.rule("meeting_id", "kind")
def kind_of_meeting(given: Given) -> pl.Series:
    """The kind is that of the meeting decided on."""
    return given.frame.get_column("kind") == _of_meeting(given, "kind")


@BOOK.rule("meeting_id", "year")
def year_of_meeting(given: Given) -> pl.Series:
    """The year is that of the meeting decided on, where both are known.

    Where documents name different years, a `calendar_conflict` issue names the entry, or a
    `meeting_dates_differ` issue the meeting.
    """
    own, other = given.frame.get_column("year"), _of_meeting(given, "year")
    unknown = own.is_null() | other.is_null()
    excused = recorded(given, "calendar_id", "calendar_conflict") | recorded(
        given, "meeting_id", "meeting_dates_differ"
    )
    return (own == other) | unknown | given.frame.select(excused).to_series()


@BOOK.rule("year", "start_date")
def year_of_start(_given: Given) -> pl.Expr:
    """The year is that of the first day."""
    start = pl.col("start_date")
    return start.is_null() | (pl.col("year") == start.dt.year())


@BOOK.rule("start_date", "end_date")
def dates_ordered(given: Given) -> pl.Expr:
    """A meeting is not set to end before it starts.

    Where the source prints it so, a `meeting_dates_reversed` or `meeting_dates_differ` issue
    names the meeting.
    """
    checks = ("meeting_dates_reversed", "meeting_dates_differ")
    return dates_in_order() | recorded(given, "meeting_id", *checks)


@BOOK.rule("date_precision", "year", "start_date", "end_date")
def precision_matches(_given: Given) -> pl.Expr:
    """`date_precision` agrees with what is known.

    `day` has all of year, start and end; `month` and `year` have the year alone; without a
    precision nothing is known.
    """
    return precision_agrees()


@BOOK.rule("duration", "duration_bound")
def bound_of_duration(_given: Given) -> pl.Expr:
    """A length says whether it is exact or a limit, and only a length does."""
    return pl.col("duration").is_null() == pl.col("duration_bound").is_null()


@BOOK.rule("decided_by", "decided_by_symbol")
def decided_by_one_document(given: Given) -> pl.Series:
    """The document and the symbol of the decision are those of one document.

    A document may hold several resolutions under one number, each with a letter behind it.
    """
    symbols = dict(given.table("documents").select("document_id", "symbol").iter_rows())
    return given.each(
        lambda row: (
            row["decided_by"] is None
            or row["decided_by_symbol"] is None
            or symbols.get(row["decided_by"])
            in (None, row["decided_by_symbol"], row["decided_by_symbol"].rstrip(ascii_uppercase))
        )
    )


@BOOK.rule("decided_by_symbol")
def symbol_is_normal(_given: Given) -> pl.Expr:
    """The decision is given by its symbol in normal form."""
    return is_symbol("decided_by_symbol")


@BOOK.rule("text")
def text_from_passage(given: Given) -> pl.Series:
    """Every character of the sentence is in the raw passage, in its order: it is verbatim."""
    return read_from_passage(given, "text")
