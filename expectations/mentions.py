"""What must hold of `mentions`."""

from __future__ import annotations

import polars as pl

from expectations.base import base_rules
from expectations.common import reproduced
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["mentions"])


@BOOK.rule("as_printed")
def name_in_place(given: Given) -> pl.Series:
    """The passage is the name as printed, broken lines and page ends apart."""
    return reproduced(given, "as_printed", "whole")
