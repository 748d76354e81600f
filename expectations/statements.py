"""What must hold of `statements`: who spoke at a sitting, one after the other."""

from __future__ import annotations

from typing import Any

import polars as pl

from expectations.base import base_rules
from expectations.common import is_list, named_at_head, on_one_line, read_from_passage, recorded
from expectations.passages import spells
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["statements"])

PLACE = ("document_id", "source_start", "source_end")


@BOOK.rule("sitting_id", "position")
def id_tells_place(_given: Given) -> pl.Expr:
    """The id is the sitting's with `-t` and the position."""
    told = pl.col("sitting_id") + "-t" + pl.col("position").cast(pl.String)
    return pl.col("statement_id") == told


@BOOK.rule("sitting_id", "position")
def positions_consecutive(_given: Given) -> pl.Expr:
    """Positions at a sitting are 1, 2, 3 ... with none left out or repeated: none was lost."""
    return pl.col("position") == pl.col("position").rank("ordinal").over("sitting_id")


@BOOK.rule("party_kind", "state_code", "organization_id")
def codes_fit_kind(_given: Given) -> pl.Expr:
    """The code is that of the kind of party, so a statement never has both.

    Only one who represents a State has its code, only one who represents an organization has
    that; one who presides speaks for neither.
    """
    kind = pl.col("party_kind")
    state, organization = pl.col("state_code"), pl.col("organization_id")
    return (state.is_null() | (kind == "state")) & (
        organization.is_null() | (kind == "organization")
    )


@BOOK.rule("party_kind", "state_code", "organization_id", "affiliation")
def unknown_party_recorded(given: Given) -> pl.Expr:
    """A State or organization that is not recognized is the subject of an issue.

    It is a `state_unknown` or a `party_unknown` that names the statement.
    """
    kind = pl.col("party_kind")
    unknown = ((kind == "state") & pl.col("state_code").is_null()) | (
        (kind == "organization") & pl.col("organization_id").is_null()
    )
    return ~unknown | recorded(given, "statement_id", "state_unknown", "party_unknown")


@BOOK.rule("speaker")
def speaker_in_place(given: Given) -> pl.Series:
    """The passage names the speaker at its head, broken lines and page ends apart."""
    return given.each(lambda row: named_at_head(given, row, "speaker"))


@BOOK.rule("speaker")
def speaker_on_one_line(_given: Given) -> pl.Expr:
    """The broken lines of a name were rejoined."""
    return on_one_line("speaker")


@BOOK.rule("affiliation")
def affiliation_from_passage(given: Given) -> pl.Series:
    """Every character of the affiliation is in the raw passage, in its order."""
    return read_from_passage(given, "affiliation")


@BOOK.rule("on_behalf_of")
def behalf_from_passage(given: Given) -> pl.Series:
    """Every character of the one spoken for is in the raw passage, in its order.

    Or it is in that of the statement before, by which the one who presides gives the floor.
    """
    before = {
        (row["sitting_id"], row["position"] + 1): row
        for row in given.frame.filter(pl.col("is_presiding")).iter_rows(named=True)
    }

    def announced(row: dict[str, Any]) -> bool:
        floor = before.get((row["sitting_id"], row["position"]))
        if floor is None or row["on_behalf_of"] is None:
            return False
        return spells(row["on_behalf_of"], given.passage(*(floor[name] for name in PLACE)))

    return read_from_passage(given, "on_behalf_of") | given.each(announced)


@BOOK.rule("on_behalf_of", "on_behalf_of_id")
def behalf_agrees(_given: Given) -> pl.Expr:
    """Only one who spoke for others has the code of the one spoken for."""
    return pl.col("on_behalf_of_id").is_null() | pl.col("on_behalf_of").is_not_null()


@BOOK.rule("agenda_items")
def agenda_items_separated(_given: Given) -> pl.Expr:
    """Agenda items are separated by `|` alone: no item is empty or padded with spaces."""
    return is_list("agenda_items")
