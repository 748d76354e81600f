"""What must hold of a State's name as printed in a list: the same in every table of such names."""

from __future__ import annotations

import polars as pl

from expectations.common import name_is_listed, on_one_line, reproduced, unknown_recorded
from expectations.rules import Given, RuleBook


def enter_rules(book: RuleBook) -> None:
    """Enter the rules of the columns `state_name` and `state_code`."""
    book.rule("state_code")(state_name_listed)
    book.rule("state_code")(unknown_name_recorded)
    book.rule()(name_in_place)
    book.rule()(name_on_one_line)


def state_name_listed(given: Given) -> pl.Series:
    """The printed name is among the spellings that `state_names` lists for the State."""
    return name_is_listed(given, "state_name")


def unknown_name_recorded(given: Given) -> pl.Series:
    """A name that is not recognized is in the words of an issue for the same document."""
    return unknown_recorded(given, "state_name", pl.col("state_code").is_null())


def name_in_place(given: Given) -> pl.Series:
    """The passage is the name as printed, broken lines and page ends apart."""
    return reproduced(given, "state_name", "whole")


def name_on_one_line(_given: Given) -> pl.Expr:
    """The broken lines of a name were rejoined."""
    return on_one_line("state_name")
