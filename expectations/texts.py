"""What must hold of `texts`: names and titles in every language at hand."""

from __future__ import annotations

import polars as pl

from expectations.base import base_rules
from expectations.common import read_from_passage, record_ids
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["texts"])

COLUMNS = {
    (name, column.name)
    for name, spec in TABLES.items()
    for column in spec.columns
    if column.type == "string"
}
"""Every table with each of its columns that a text may be of."""


@BOOK.rule()
def column_declared(given: Given) -> pl.Series:
    """The table and its column are published, and the column holds texts."""
    return given.each(lambda row: (row["table_name"], row["column_name"]) in COLUMNS)


@BOOK.rule()
def record_known(given: Given) -> pl.Series:
    """The record is in the table named: its text can be joined to it."""
    known = record_ids(given)
    return given.each(lambda row: row["record_id"] in known.get(row["table_name"], ()))


@BOOK.rule("language", "document_id")
def language_of_document(given: Given) -> pl.Series:
    """The language is that of the document the text was read from."""
    languages = dict(given.table("documents").select("document_id", "language").iter_rows())
    return given.each(lambda row: languages.get(row["document_id"]) == row["language"])


@BOOK.rule("text")
def text_from_passage(given: Given) -> pl.Series:
    """Every character of the text is in the raw passage, in its order: it is as printed."""
    return read_from_passage(given, "text")
