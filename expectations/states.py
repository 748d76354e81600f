"""What must hold of `states`, the reference list of States and areas."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from expectations.base import base_rules
from expectations.rules import Given, Stated
from pipelines.tables import TABLES

if TYPE_CHECKING:
    from great_expectations.expectations.expectation import Expectation

UN_MEMBERS = 193
"""Members of the United Nations since South Sudan joined on 14 July 2011."""
FEWEST, MOST = 240, 260
"""ISO 3166-1 lists 249 States and areas; it gains or loses one in some years."""

BOOK = base_rules(TABLES["states"])


def _row_count() -> Expectation:
    from great_expectations import expectations as gxe

    return gxe.ExpectTableRowCountToBeBetween(min_value=FEWEST, max_value=MOST)


def _members() -> Expectation:
    from great_expectations import expectations as gxe

    return gxe.ExpectColumnSumToBeBetween(
        column="un_member", min_value=UN_MEMBERS, max_value=UN_MEMBERS
    )


BOOK.add(
    Stated(
        "complete_list",
        f"The list is all of ISO 3166-1, between {FEWEST} and {MOST} rows: a State missing "
        "here could not be recognized in any text.",
        _row_count,
    )
)
BOOK.add(
    Stated(
        "un_members",
        f"Exactly {UN_MEMBERS} States are members of the United Nations, which votes are "
        "compared with.",
        _members,
    )
)


@BOOK.rule("alpha_2", "m49")
def codes_of_iso_3166(given: Given) -> pl.Series:
    """The three codes are those of one entry of ISO 3166-1, so that other data can be joined.

    The numeric code of ISO 3166-1 is the M49 code.
    """
    import pycountry

    known = {(entry.alpha_3, entry.alpha_2, entry.numeric) for entry in pycountry.countries}
    return given.each(lambda row: (row["state_code"], row["alpha_2"], row["m49"]) in known)


@BOOK.rule("alpha_2")
def alpha_2_unique(_given: Given) -> pl.Expr:
    """No two rows share an alpha-2 code."""
    return pl.col("alpha_2").is_unique()


@BOOK.rule("m49")
def m49_unique(_given: Given) -> pl.Expr:
    """No two rows share an M49 code."""
    return pl.col("m49").is_unique()


@BOOK.rule("name_en")
def name_en_unique(_given: Given) -> pl.Expr:
    """No two rows share an English name, or a reader could not tell them apart."""
    return pl.col("name_en").is_unique()
