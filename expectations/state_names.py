"""What must hold of `state_names`, the spellings that are recognized."""

from __future__ import annotations

import polars as pl

from expectations.base import base_rules
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["state_names"])


@BOOK.rule("valid_from", "valid_until")
def validity_in_order(_given: Given) -> pl.Expr:
    """A name was not given up before it was taken."""
    first, last = pl.col("valid_from"), pl.col("valid_until")
    return first.is_null() | last.is_null() | (first <= last)


@BOOK.rule("name")
def name_trimmed(_given: Given) -> pl.Expr:
    """A spelling has no white space around it, or it would match no printed name."""
    return pl.col("name") == pl.col("name").str.strip_chars()
