"""What must hold of `source_page`, in whatever table it is."""

from __future__ import annotations

import polars as pl

from expectations.rules import Given

_PAGE, _START = pl.col("source_page"), pl.col("source_start")


def pages_in_order(given: Given) -> pl.Series:
    """Further on in a document is on the same page or a later one, and one place is on one page."""
    document = given.spec.source_document_column
    rows = given.frame.with_row_index("place").filter(_PAGE.is_not_null() & _START.is_not_null())
    rows = rows.sort(document, "source_start", "source_page")
    backwards = _PAGE.cum_max().over(document) > _PAGE
    on_two_pages = _PAGE.n_unique().over(document, "source_start") > 1
    wrong = rows.filter(backwards | on_two_pages).get_column("place")
    places = given.frame.with_row_index("place").get_column("place")
    return ~places.is_in(wrong.implode())


def pages_of_all_or_none(given: Given) -> pl.Expr:
    """Where one row of a document has a page, in any table, all that have a passage have one.

    Whether a text has pages is a matter of its format, not of the row.
    """
    known = [_with_pages(frame) for frame in given.frames.values()]
    paged = pl.concat(known).unique() if known else pl.Series(dtype=pl.String)
    has_pages = pl.col(given.spec.source_document_column).is_in(paged.implode())
    wanted = _START.is_not_null() & has_pages.fill_null(value=False)
    return _PAGE.is_not_null() == wanted


def _with_pages(frame: pl.DataFrame) -> pl.Series:
    """The documents of which a table gives a page."""
    if "source_page" not in frame.columns:
        return pl.Series("document_id", dtype=pl.String)
    own = "source_document_id" if "source_document_id" in frame.columns else "document_id"
    found = frame.filter(_PAGE.is_not_null()).get_column(own).drop_nulls().unique()
    return found.alias("document_id").cast(pl.String)
