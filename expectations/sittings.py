"""What must hold of `sittings`."""

from __future__ import annotations

import polars as pl

from expectations.base import base_rules
from expectations.common import inside_meeting, recorded
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["sittings"])


@BOOK.rule("meeting_id", "number")
def id_tells_number(_given: Given) -> pl.Expr:
    """The id is the meeting's with `-s` and the number, and the resumption or part there is of it.

    A sitting that is suspended and resumed another day has a record for each.
    """
    told = pl.col("meeting_id") + "-s" + pl.col("number").cast(pl.String)
    return (pl.col("sitting_id") == told) | (
        pl.col("sitting_id").str.starts_with(told + "-resumption-")
        | pl.col("sitting_id").str.starts_with(told + "-part-")
    )


@BOOK.rule("meeting_id", "number")
def number_unique(_given: Given) -> pl.Expr:
    """A meeting has one sitting of each number, resumptions and parts apart."""
    resumed = pl.col("sitting_id").str.contains("-resumption-|-part-")
    return resumed | pl.struct("meeting_id", "number", resumed).is_unique()


@BOOK.rule("meeting_id", "date")
def date_in_meeting(given: Given) -> pl.Series:
    """A sitting is held within the days of its meeting.

    Where the source prints another day, a `date_outside_meeting` issue names the sitting.
    """
    return inside_meeting(given, "sitting_id")


@BOOK.rule("opened_at", "closed_at")
def closed_after_opened(given: Given) -> pl.Expr:
    """A sitting rises after it was called to order, on the same day.

    Where the source prints it otherwise, a `sitting_times_reversed` issue names the sitting.
    """
    opened, closed = pl.col("opened_at"), pl.col("closed_at")
    unknown = opened.is_null() | closed.is_null()
    excused = recorded(given, "sitting_id", "sitting_times_reversed")
    return unknown | (opened < closed) | excused
