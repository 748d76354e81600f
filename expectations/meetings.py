"""What must hold of `meetings`."""

from __future__ import annotations

from typing import Any

import polars as pl

from expectations.base import base_rules
from expectations.common import (
    SITTING_RECORDS,
    dates_in_order,
    is_slug,
    is_symbol,
    precision_agrees,
    recorded,
)
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["meetings"])

ACRONYMS = {
    "review_conference": "RevCon",
    "biennial_meeting": "BMS",
    "governmental_experts": "MGE",
}
"""Kinds of meeting of the Programme of Action process that are known by an acronym."""
CONFERENCES = ("conference", "review_conference", "conference_of_parties")


@BOOK.rule()
def id_is_slug(_given: Given) -> pl.Expr:
    """The id is a slug, readable in a URL and a query."""
    return is_slug("meeting_id")


@BOOK.rule("series", "kind", "ordinal", "acronym")
def acronym_agrees(given: Given) -> pl.Series:
    """The acronym is that of the kind with the ordinal (`RevCon3`), null where there is none.

    Meetings outside the process may have another acronym that ends with the ordinal.
    """

    def holds(row: dict[str, Any]) -> bool:
        ordinal, acronym = row["ordinal"], row["acronym"]
        if ordinal is None:
            return acronym is None
        if row["series"] == "poa" and row["kind"] in ACRONYMS:
            return bool(acronym == f"{ACRONYMS[row['kind']]}{ordinal}")
        return acronym is None or str(acronym).endswith(str(ordinal))

    return given.each(holds)


@BOOK.rule("start_date", "end_date")
def dates_ordered(given: Given) -> pl.Expr:
    """A meeting does not end before it starts.

    Where the source prints it so, a `meeting_dates_reversed` issue names the meeting.
    """
    return dates_in_order() | recorded(given, "meeting_id", "meeting_dates_reversed")


@BOOK.rule("date_precision", "year", "start_date", "end_date")
def precision_matches(_given: Given) -> pl.Expr:
    """`date_precision` agrees with what is known.

    `day` has all of year, start and end; `month` and `year` have the year alone; without a
    precision nothing is known.
    """
    return precision_agrees()


@BOOK.rule("year", "start_date")
def year_of_start(_given: Given) -> pl.Expr:
    """The year is that of the first day."""
    start = pl.col("start_date")
    return start.is_null() | (pl.col("year") == start.dt.year())


@BOOK.rule("kind", "parent_meeting_id")
def parent_is_conference(given: Given) -> pl.Series:
    """Only a preparatory committee has a parent, and the parent is a conference."""
    kinds = dict(given.frame.select("meeting_id", "kind").iter_rows())
    return given.each(
        lambda row: (
            row["parent_meeting_id"] is None
            or (
                row["kind"] == "preparatory_committee"
                and kinds.get(row["parent_meeting_id"]) in CONFERENCES
            )
        )
    )


@BOOK.rule("status", "document_id")
def scheduled_has_no_record(given: Given) -> pl.Expr:
    """A meeting still ahead has no sittings and no report of its own."""
    met = given.table("sittings").get_column("meeting_id").drop_nulls().unique()
    ahead = pl.col("status") == "scheduled"
    return ~ahead | (pl.col("document_id").is_null() & ~pl.col("meeting_id").is_in(met.implode()))


@BOOK.rule("kind", "ordinal", "year")
def one_row_per_meeting(given: Given) -> pl.Expr:
    """One meeting is one row, though several documents name it, some without its number.

    Of a numbered kind of meeting of the process each ordinal has one row, and a row without an
    ordinal is alone in its year. Where sources contradict each other on which meeting is
    meant, a `meeting_ambiguous` issue names the row.
    """
    process = (pl.col("series") == "poa") & pl.col("kind").is_in(list(ACRONYMS))
    by_ordinal = pl.struct("series", "kind", "ordinal").is_unique()
    in_year = pl.len().over("series", "kind", "year")
    unnumbered_in_year = pl.col("ordinal").is_null().any().over("series", "kind", "year")
    alone = pl.col("year").is_null() | (in_year == 1) | ~unnumbered_in_year
    unique = (pl.col("ordinal").is_null() | by_ordinal) & alone
    return ~process | unique | recorded(given, "meeting_id", "meeting_ambiguous")


@BOOK.rule("sittings_stated", "document_id")
def sittings_stated_by_report(given: Given) -> pl.Series:
    """How many sittings were held is stated by a report; the record of one sitting cannot know."""
    kinds = dict(given.table("documents").select("document_id", "kind").iter_rows())
    return given.each(
        lambda row: (
            row["sittings_stated"] is None or kinds.get(row["document_id"]) not in SITTING_RECORDS
        )
    )


@BOOK.rule("convened_by")
def convened_by_symbol(_given: Given) -> pl.Expr:
    """The resolution that convened the meeting is given by its symbol in normal form."""
    return is_symbol("convened_by")
