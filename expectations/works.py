"""What must hold of `works`: documents in however many languages they are at hand."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import polars as pl

from expectations.base import base_rules
from expectations.common import is_slug, is_symbol
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["works"])


def _versions(given: Given) -> dict[str, list[dict[str, Any]]]:
    """The documents of each work."""
    versions: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in given.table("documents").iter_rows(named=True):
        versions[row["work_id"]].append(row)
    return versions


@BOOK.rule()
def id_is_slug(_given: Given) -> pl.Expr:
    """The id is a slug, readable in a URL and a query."""
    return is_slug("work_id")


@BOOK.rule()
def id_begins_its_documents(given: Given) -> pl.Series:
    """The ids of a work's documents are its own and more: versions are seen to belong together."""
    versions = _versions(given)
    return given.each(
        lambda row: all(
            document["document_id"].startswith(f"{row['work_id']}-")
            for document in versions[row["work_id"]]
        )
    )


@BOOK.rule("languages")
def languages_of_documents(given: Given) -> pl.Series:
    """`languages` are those of the work's documents, each once, in the order of their codes."""
    versions = _versions(given)
    return given.each(
        lambda row: (
            (row["languages"] or "").split("|")
            == sorted({document["language"] for document in versions[row["work_id"]]})
        )
    )


@BOOK.rule("followed_language", "languages")
def followed_is_at_hand(given: Given) -> pl.Series:
    """The language followed is one of those at hand."""
    return given.each(lambda row: row["followed_language"] in (row["languages"] or "").split("|"))


@BOOK.rule("followed_because", "languages")
def only_version_alone(_given: Given) -> pl.Expr:
    """A version is followed as the only one where there is one, and then for no other reason."""
    alone = ~pl.col("languages").str.contains("|", literal=True)
    return (pl.col("followed_because") == "only_version") == alone


@BOOK.rule("followed_because", "followed_language")
def original_is_stated(given: Given) -> pl.Series:
    """A version is followed as the original only where a version says that it is."""
    versions = _versions(given)
    return given.each(
        lambda row: (
            row["followed_because"] != "original_language"
            or any(
                document["original_language"] == row["followed_language"]
                for document in versions[row["work_id"]]
            )
        )
    )


@BOOK.rule("kind", "date", "followed_language")
def described_as_followed(given: Given) -> pl.Series:
    """Kind and date are those of the version followed."""
    versions = _versions(given)
    return given.each(
        lambda row: any(
            document["language"] == row["followed_language"]
            and (document["kind"], document["date"]) == (row["kind"], row["date"])
            for document in versions[row["work_id"]]
        )
    )


@BOOK.rule("symbol")
def symbol_of_a_version(given: Given) -> pl.Series:
    """The symbol is that of a version; it is null only where no version has one."""
    versions = _versions(given)

    def holds(row: dict[str, Any]) -> bool:
        known = {document["symbol"] for document in versions[row["work_id"]]} - {None}
        return row["symbol"] in known if known else row["symbol"] is None

    return given.each(holds)


@BOOK.rule("symbol")
def symbol_is_normal(_given: Given) -> pl.Expr:
    """The symbol is in its normal form, so that citations can be joined to it."""
    return is_symbol("symbol")
