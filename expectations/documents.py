"""What must hold of `documents`."""

from __future__ import annotations

import polars as pl

from expectations.base import base_rules
from expectations.common import is_list, is_slug, is_symbol
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["documents"])


@BOOK.rule("language")
def id_is_slug(_given: Given) -> pl.Expr:
    """The id is a slug that ends with the language: versions of one document stay apart."""
    return is_slug("document_id") & pl.col("document_id").str.ends_with("-" + pl.col("language"))


@BOOK.rule("symbol", "symbol_basis")
def symbol_has_basis(_given: Given) -> pl.Expr:
    """A symbol says how it is known, and only a symbol does: none is guessed."""
    return pl.col("symbol").is_null() == pl.col("symbol_basis").is_null()


@BOOK.rule("symbol")
def symbol_is_normal(_given: Given) -> pl.Expr:
    """The symbol is in its normal form, so that citations can be joined to it."""
    return is_symbol("symbol")


@BOOK.rule("characters")
def characters_counted(given: Given) -> pl.Series:
    """`characters` is the length of the raw text, which all offsets are offsets into."""
    lengths = {name: len(text) for name, text in given.raw.items()}
    return given.each(lambda row: lengths.get(row["document_id"]) == row["characters"])


@BOOK.rule("paragraph_count")
def paragraphs_counted(given: Given) -> pl.Series:
    """`paragraph_count` is the number of its rows in `paragraphs`."""
    rows = dict(given.table("paragraphs").group_by("document_id").len().iter_rows())
    return given.each(lambda row: row["paragraph_count"] == rows.get(row["document_id"], 0))


@BOOK.rule("agenda_items")
def agenda_items_separated(_given: Given) -> pl.Expr:
    """Agenda items are separated by `|` alone: no item is empty or padded with spaces."""
    return is_list("agenda_items")
