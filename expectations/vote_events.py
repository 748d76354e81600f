"""What must hold of `vote_events`: the totals a document states against its lists."""

from __future__ import annotations

from typing import Any

import polars as pl

from expectations.base import base_rules
from expectations.common import (
    begins_with,
    inside_meeting,
    is_list,
    is_slug,
    is_symbol,
    read_from_passage,
    recorded,
)
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["vote_events"])

HEADS = {"Y": "yes", "N": "no", "A": "abstentions"}
"""Vote code to the ending of the columns that total it."""
COUNTED = tuple(f"counted_{ending}" for ending in HEADS.values())
TOTALS = tuple(f"total_{ending}" for ending in HEADS.values())
NOT_VOTED = ("consensus", "without_vote", "acclamation")
"""Procedures in which nobody's vote is counted."""
BY_NAME = ("recorded_vote", "roll_call", "show_of_hands")
"""Procedures in which the record may say how each State voted."""


@BOOK.rule("meeting_id")
def id_is_slug(_given: Given) -> pl.Expr:
    """The id is a slug that begins with the meeting's: it can be read and traced."""
    return is_slug("vote_event_id") & begins_with("vote_event_id", "meeting_id")


@BOOK.rule("meeting_id", "document_id", "sequence")
def sequence_consecutive(given: Given) -> pl.Series:
    """The decisions of a meeting are numbered 1, 2, 3 ... with none left out or repeated.

    Each document that reports decisions of the meeting numbers its own, whichever of its
    versions they are read from.
    """
    works = given.table("documents").select("document_id", "work_id").unique("document_id")
    numbered = given.frame.join(works, on="document_id", how="left", maintain_order="left")
    place = pl.col("sequence").rank("ordinal").over("meeting_id", "work_id")
    return numbered.select(pl.col("sequence") == place).to_series()


@BOOK.rule(*COUNTED)
def lists_counted(given: Given) -> pl.Series:
    """Each `counted_` column is the number of rows in `votes` under that head.

    It is 0 where the text prints the head and lists none, null where there is no list; where
    it is null no State is listed under that head.
    """
    votes = given.table("votes").group_by("vote_event_id", "vote").len()
    rows = {(event, vote): count for event, vote, count in votes.iter_rows()}
    return given.each(
        lambda row: all(
            (row[f"counted_{ending}"] or 0) == rows.get((row["vote_event_id"], vote), 0)
            for vote, ending in HEADS.items()
        )
    )


@BOOK.rule(*TOTALS, *COUNTED, "reconciles")
def reconciles_agrees(given: Given) -> pl.Series:
    """`reconciles` says whether the stated totals equal the lists.

    It is null without any list, false where a total differs from its list, true where all
    that are stated equal theirs. Where only some heads have a list, what is missing decides
    nothing.
    """
    votes = given.table("votes")
    # A State that no list names and a note speaks of is a row, but no list.
    noted = (pl.col("vote") == "X") & pl.col("vote_intended").is_not_null()
    listed = set(votes.filter(~noted).get_column("vote_event_id"))

    def holds(row: dict[str, Any]) -> bool:
        pairs = [(row[total], row[counted]) for total, counted in zip(TOTALS, COUNTED, strict=True)]
        if all(counted is None for _, counted in pairs):
            # A list of those not voting alone has no total to be compared with.
            return row["vote_event_id"] in listed or row["reconciles"] is None
        stated = [(total, counted) for total, counted in pairs if total is not None]
        if any(counted is not None and total != counted for total, counted in stated):
            return row["reconciles"] is False
        if stated and all(counted is not None for _, counted in stated):
            return row["reconciles"] is True
        return True

    return given.each(holds)


@BOOK.rule(*TOTALS, *COUNTED, "reconciles")
def mismatch_has_issue(given: Given) -> pl.Expr:
    """Totals that do not equal the lists are published with an issue that says so.

    It is a `tally_mismatch` of severity `error` that names the event.
    """
    grave = given.issues("tally_mismatch").filter(pl.col("severity") == "error")
    known = grave.get_column("record_id").drop_nulls().unique()
    fine = pl.col("reconciles").is_null() | pl.col("reconciles")
    return fine | pl.col("vote_event_id").is_in(known.implode())


@BOOK.rule("meeting_id", "date")
def date_in_meeting(given: Given) -> pl.Series:
    """A decision is taken within the days of its meeting.

    Where the source prints another day, a `date_outside_meeting` issue names the event.
    """
    return inside_meeting(given, "vote_event_id")


@BOOK.rule("meeting_id", "sitting_number")
def sitting_known(given: Given) -> pl.Series:
    """The sitting at which a decision was taken is a row of `sittings`."""
    known = set(given.table("sittings").select("meeting_id", "number").iter_rows())
    return given.each(
        lambda row: (
            row["sitting_number"] is None or (row["meeting_id"], row["sitting_number"]) in known
        )
    )


@BOOK.rule("procedure", *TOTALS, *COUNTED)
def no_totals_without_vote(given: Given) -> pl.Expr:
    """A decision by consensus, by acclamation or without a vote has no totals and no lists.

    Where the source gives both, a `vote_without_vote` issue names the event.
    """
    voted = ~pl.col("procedure").is_in(NOT_VOTED).fill_null(value=False)
    nothing = pl.all_horizontal(pl.col(name).is_null() for name in (*TOTALS, *COUNTED))
    return voted | nothing | recorded(given, "vote_event_id", "vote_without_vote")


@BOOK.rule("vote_scope", "result")
def elected_by_election(_given: Given) -> pl.Expr:
    """Somebody is elected in an election, and nothing else is."""
    return (pl.col("result") != "elected") | (pl.col("vote_scope") == "election")


@BOOK.rule("procedure", "vote_scope")
def ballot_is_election(_given: Given) -> pl.Expr:
    """What is decided by secret ballot is an election."""
    secret = (pl.col("procedure") == "secret_ballot").fill_null(value=False)
    return ~secret | (pl.col("vote_scope") == "election")


@BOOK.rule("meeting_id", "procedure", "total_no", "result")
def vetoed_in_the_council(given: Given) -> pl.Series:
    """A veto is a vote against, cast in the Security Council."""
    series = dict(given.table("meetings").select("meeting_id", "series").iter_rows())
    return given.each(
        lambda row: (
            row["result"] != "vetoed"
            or (
                series.get(row["meeting_id"]) == "sc"
                and row["procedure"] not in NOT_VOTED
                and row["total_no"] != 0
            )
        )
    )


@BOOK.rule("document_symbol")
def symbol_is_normal(_given: Given) -> pl.Expr:
    """The text decided on is given by its symbol in normal form."""
    return is_symbol("document_symbol")


@BOOK.rule("report_symbol")
def report_symbol_is_normal(_given: Given) -> pl.Expr:
    """The report that carries the draft is given by its symbol in normal form."""
    return is_symbol("report_symbol")


@BOOK.rule("resulting_symbol")
def resulting_symbol_is_normal(_given: Given) -> pl.Expr:
    """The resolution or decision that resulted is given by its symbol in normal form."""
    return is_symbol("resulting_symbol")


@BOOK.rule("agenda_items")
def agenda_items_separated(_given: Given) -> pl.Expr:
    """Agenda items are separated by `|` alone: no item is empty or padded with spaces."""
    return is_list("agenda_items")


@BOOK.rule("motion")
def motion_from_passage(given: Given) -> pl.Series:
    """Every character of the motion is in the raw passage, in its order: it is verbatim."""
    return read_from_passage(given, "motion")
