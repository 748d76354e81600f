"""What must hold of `citations`."""

from __future__ import annotations

import polars as pl

from expectations.base import base_rules
from expectations.common import begins_with, is_slug, is_symbol, reproduced
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["citations"])


@BOOK.rule("document_id")
def id_is_slug(_given: Given) -> pl.Expr:
    """The id is a slug that begins with the document's: it can be read and traced."""
    return is_slug("citation_id") & begins_with("citation_id", "document_id")


@BOOK.rule("cited_symbol", "cited_as")
def symbol_is_normal(_given: Given) -> pl.Expr:
    """The symbol is in its normal form, without the blanks of print, so that it can be joined."""
    return is_symbol("cited_symbol")


@BOOK.rule("cited_as")
def cited_in_place(given: Given) -> pl.Series:
    """The passage is the citation as printed, broken lines and page ends apart."""
    return reproduced(given, "cited_as", "whole")
