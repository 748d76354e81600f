"""What must hold of `paragraphs`."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import polars as pl

from expectations.base import base_rules
from expectations.common import NUMBER_CHECKS, begins_with, is_slug, read_from_passage, recorded
from expectations.numbering import ANY, is_printed, label_of, stem_of, successors, unexpected
from expectations.passages import FURNITURE
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["paragraphs"])

NUMBERED = ("numbered", "operative")
"""Kinds of paragraph whose numbers count up."""

Key = Callable[[dict[str, Any]], object]


def _groups(frame: pl.DataFrame, key: Key) -> dict[object, list[dict[str, Any]]]:
    groups: dict[object, list[dict[str, Any]]] = defaultdict(list)
    for row in frame.sort("position").iter_rows(named=True):
        groups[key(row)].append(row)
    return groups


@BOOK.rule("document_id")
def id_is_slug(_given: Given) -> pl.Expr:
    """The id is a slug that begins with the document's: it can be read and traced."""
    return is_slug("paragraph_id") & begins_with("paragraph_id", "document_id")


@BOOK.rule("document_id", "position")
def positions_consecutive(_given: Given) -> pl.Expr:
    """Positions in a document are 1, 2, 3 ... with none left out: no paragraph was lost."""
    return pl.col("position") == pl.col("position").rank("ordinal").over("document_id")


@BOOK.rule("part", "section", "number", "position")
def numbers_in_order(given: Given) -> pl.Series:
    """Every printed number is present once and in order.

    In each part of a document numbers begin with 1 and go up by one; they may begin again
    under another heading, and in another annex. The drafts that a report recommends have numbers
    of their own, between two of the report's. Where the source itself leaves out, repeats or
    disorders a number, an issue of the document says so.
    """
    whole = given.frame.filter(
        pl.col("kind").is_in(NUMBERED) & pl.col("number").str.contains("^[0-9]+$")
    )
    wrong: set[str] = set()
    for rows in _groups(whole, lambda row: (row["document_id"], row["part"], row["kind"])).values():
        flags = zip(rows, unexpected(map(_number, rows)), strict=True)
        wrong.update(row["paragraph_id"] for row, misfit in flags if misfit)
    for rows in _groups(whole, lambda row: (row["document_id"], row["part"])).values():
        # A heading with a number may be taken for a paragraph of either kind.
        for before, row in itertools.pairwise(rows):
            if int(row["number"]) == int(before["number"]) + 1:
                wrong.discard(row["paragraph_id"])
    excused = given.frame.select(
        recorded(given, "document_id", *NUMBER_CHECKS, of="document_id")
    ).to_series()
    return excused | given.each(lambda row: row["paragraph_id"] not in wrong)


def _number(row: dict[str, Any]) -> tuple[int, object]:
    # One annex may follow another without a heading between that has a number, and so may one
    # draft that a report recommends.
    begins = row["part"] == "annex" or (row["kind"] == "operative" and row["section"] is not None)
    heading = ANY if begins else (row["section"], row["section_title"])
    return int(row["number"]), heading


@BOOK.rule("parent_id", "number", "source_start")
def sub_paragraphs_all_read(given: Given) -> pl.Series:
    """No sub-paragraph that the source prints was lost.

    Where (c) follows (a), no line of the raw text between the two begins with (b): what the
    source leaves out is the source's, what it prints has a row.
    """
    labelled = given.frame.filter(
        pl.col("parent_id").is_not_null() & pl.col("number").str.contains(r"\([^()]+\)$")
    )
    starts = dict(given.frame.select("paragraph_id", "source_start").iter_rows())
    wrong: set[str] = set()
    for rows in _groups(labelled, lambda row: (row["parent_id"], stem_of(row["number"]))).values():
        before: str | None = None
        end = starts.get(rows[0]["parent_id"], 0)
        for row in rows:
            label, awaited = label_of(row["number"]), successors(before)
            if label not in awaited:
                between = given.passage(row["document_id"], end, row["source_start"])
                if is_printed(awaited, between):
                    wrong.add(row["paragraph_id"])
            before, end = label, row["source_end"]
    excused = given.frame.select(recorded(given, "paragraph_id", *NUMBER_CHECKS)).to_series()
    return excused | given.each(lambda row: row["paragraph_id"] not in wrong)


@BOOK.rule("parent_id", "number")
def sub_paragraph_under_its_paragraph(given: Given) -> pl.Series:
    """A paragraph numbered `37(b)` hangs under the paragraph numbered `37`."""
    number = dict(given.frame.select("paragraph_id", "number").iter_rows())

    def holds(row: dict[str, Any]) -> bool:
        stem = stem_of(row["number"] or "")
        if row["kind"] not in NUMBERED or stem is None or not stem[0].isdigit():
            return True
        return row["parent_id"] is not None and number.get(row["parent_id"]) == stem

    return given.each(holds)


@BOOK.rule("document_id", "parent_id")
def parent_in_document(given: Given) -> pl.Series:
    """The paragraph above is another paragraph of the same document."""
    document = dict(given.frame.select("paragraph_id", "document_id").iter_rows())
    return given.each(
        lambda row: (
            row["parent_id"] is None
            or (
                row["parent_id"] != row["paragraph_id"]
                and document.get(row["parent_id"]) == row["document_id"]
            )
        )
    )


@BOOK.rule("position", "source_start")
def passages_in_order(given: Given) -> pl.Series:
    """Paragraphs stand in the raw text in the order of their positions, footnotes apart.

    A footnote is printed at the foot of the page its caller is on, so it may stand anywhere.
    """
    rows = given.frame.filter(pl.col("kind") != "footnote").sort("document_id", "position")
    before = pl.col("source_start").shift(1).over("document_id")
    wrong = rows.filter(pl.col("source_start") < before).get_column("paragraph_id")
    return ~given.frame.get_column("paragraph_id").is_in(wrong.implode())


@BOOK.rule("text")
def text_tidy(_given: Given) -> pl.Expr:
    """The text has no white space around it and no empty line: broken lines were rejoined."""
    text = pl.col("text")
    return (text == text.str.strip_chars()) & ~text.str.contains(r"\n[^\S\n]*\n|\r")


@BOOK.rule("text")
def no_page_furniture(given: Given) -> pl.Series:
    """No page footer is left inside the text."""
    return given.each(lambda row: FURNITURE.search(row["text"]) is None)


@BOOK.rule("text", "source_start", "source_end")
def text_from_passage(given: Given) -> pl.Series:
    """Every character of the text is in the raw passage, in its order.

    Where a text was repaired, an issue with the handling `repaired` names the paragraph as its
    record.
    """
    return read_from_passage(given, "text")


@BOOK.rule("section")
def section_notation(_given: Given) -> pl.Expr:
    """Headings are numbered in one notation whatever the language prints: 二 is `II`."""
    section = pl.col("section")
    return section.is_null() | section.str.contains(r"^[A-Za-z0-9().]+(/[A-Za-z0-9().]+)*$")
