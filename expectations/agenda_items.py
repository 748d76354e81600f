"""What must hold of `agenda_items`."""

from __future__ import annotations

import polars as pl

from expectations.base import base_rules
from expectations.common import (
    AGENDA_CHECKS,
    from_record,
    is_symbol,
    on_one_line,
    recorded,
    reproduced,
)
from expectations.numbering import is_printed, label_of, stem_of, successors
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["agenda_items"])


def _not_listed(given: Given) -> pl.Series:
    """Items that the record of a sitting takes up, in whatever order: it lists no agenda."""
    return given.frame.select(from_record(given)).to_series()


@BOOK.rule("meeting_id", "number")
def id_tells_number(_given: Given) -> pl.Expr:
    """The id is the meeting's with `-item-` and the number: `9(a)` is `-item-9-a`."""
    number = pl.col("number").str.replace_all("(", "-", literal=True)
    return pl.col("agenda_item_id") == (
        pl.col("meeting_id") + "-item-" + number.str.replace_all(")", "", literal=True)
    )


@BOOK.rule("meeting_id", "position")
def positions_consecutive(given: Given) -> pl.Expr:
    """Positions in an agenda are 1, 2, 3 ... with none left out: no item was lost.

    The record of a sitting tells only the items taken up there, each in a place of its own.
    """
    listed = ~from_record(given)
    rank = pl.col("position").rank("ordinal").over("meeting_id", listed)
    alone = pl.struct("meeting_id", "document_id", "position").is_unique()
    return pl.when(listed).then(pl.col("position") == rank).otherwise(alone)


@BOOK.rule("number", "parent_number")
def parent_of_number(given: Given) -> pl.Series:
    """`9(a)` has the parent `9`; an item of a plain number has none."""
    return given.each(lambda row: stem_of(row["number"]) == row["parent_number"])


@BOOK.rule("meeting_id", "parent_number")
def parent_on_agenda(given: Given) -> pl.Series:
    """A sub-item of an agenda stands under an item of the same meeting."""
    known = set(given.frame.select("meeting_id", "number").iter_rows())
    return _not_listed(given) | given.each(
        lambda row: (
            row["parent_number"] is None or (row["meeting_id"], row["parent_number"]) in known
        )
    )


@BOOK.rule("meeting_id", "number", "position")
def numbers_in_order(given: Given) -> pl.Series:
    """Items are numbered 1, 2, 3 ...

    Where the source itself leaves out, repeats or disorders a number, an issue of the document
    says so.
    """
    wrong: set[str] = set()
    before: dict[str, int] = {}
    listed = given.frame.filter(~from_record(given))
    items = listed.filter(pl.col("number").str.contains("^[0-9]+$")).sort("position")
    for row in items.iter_rows(named=True):
        number = int(row["number"])
        if number != before.get(row["meeting_id"], 0) + 1:
            wrong.add(row["agenda_item_id"])
        before[row["meeting_id"]] = number
    excused = given.frame.select(
        recorded(given, "document_id", *AGENDA_CHECKS, of="document_id")
    ).to_series()
    return _not_listed(given) | excused | given.each(lambda row: row["agenda_item_id"] not in wrong)


@BOOK.rule("number", "source_start")
def sub_items_all_read(given: Given) -> pl.Series:
    """No sub-item that the source prints was lost.

    Where (c) follows (a), no line of the raw text between the two begins with (b): what the
    source leaves out is the source's, what it prints has a row, or an issue says that the
    letters do not follow.
    """
    wrong: set[str] = set()
    last: dict[tuple[str, str], tuple[str | None, int]] = {}
    for row in given.frame.filter(~from_record(given)).sort("position").iter_rows(named=True):
        stem, label = stem_of(row["number"]), label_of(row["number"])
        if stem is None:
            last[row["meeting_id"], row["number"]] = (None, row["source_start"])
            continue
        before, end = last.get((row["meeting_id"], stem), (None, row["source_start"]))
        awaited = successors(before)
        if label not in awaited:
            between = given.passage(row["document_id"], end, row["source_start"])
            if is_printed(awaited, between):
                wrong.add(row["agenda_item_id"])
        last[row["meeting_id"], stem] = (label, row["source_end"])
    excused = given.frame.select(recorded(given, "agenda_item_id", *AGENDA_CHECKS)).to_series()
    return _not_listed(given) | excused | given.each(lambda row: row["agenda_item_id"] not in wrong)


@BOOK.rule("title")
def title_in_place(given: Given) -> pl.Series:
    """The passage has the title as printed, broken lines and page ends apart."""
    return reproduced(given, "title", "inside")


@BOOK.rule("title")
def title_on_one_line(_given: Given) -> pl.Expr:
    """The broken lines of a title were rejoined."""
    return pl.col("title").is_null() | on_one_line("title")


@BOOK.rule("agenda_symbol")
def agenda_symbol_is_normal(_given: Given) -> pl.Expr:
    """The document that carries the agenda is given by its symbol in normal form."""
    return is_symbol("agenda_symbol")
