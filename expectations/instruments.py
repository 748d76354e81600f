"""What must hold of `instruments`, the agreements, systems and bodies that are recognized."""

from __future__ import annotations

import polars as pl

from expectations.base import base_rules
from expectations.common import is_slug
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["instruments"])


@BOOK.rule()
def id_is_slug(_given: Given) -> pl.Expr:
    """The id is a slug, readable in a URL and a query."""
    return is_slug("instrument_id")


@BOOK.rule("name_en")
def name_en_unique(_given: Given) -> pl.Expr:
    """No two rows share an English name: one instrument is one row."""
    return pl.col("name_en").is_unique()


@BOOK.rule("name_zh")
def name_zh_unique(_given: Given) -> pl.Expr:
    """No two rows share a Chinese name, or a printed name would mean either."""
    return pl.col("name_zh").is_unique()
