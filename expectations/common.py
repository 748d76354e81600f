"""Statements that the rules of several tables share."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import polars as pl

from expectations.passages import Reach, bare, letters, reproduces, spells
from expectations.rules import Given
from pipelines.tables import TABLES

SLUG = r"^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_]+(-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_]+)*$"
"""Words in lower case with hyphens between; letters of any script, since names may be."""

# "A/CONF.192/15", "A/RES/56/24 V", "S/2011/255", "A/CONF.192/2018/RC/CRP.1/Rev.3"
SYMBOL = (
    r"^[A-Z][A-Za-z0-9.\-]*(/[A-Za-z0-9.()\[\]\-]+)+"
    r"( [A-Z](-[A-Z])?| \((Vol|Part|Resumption|SUPP)[^()]*\))?$"
)

NUMBER_CHECKS = ("paragraph_number_gap", "paragraph_number_repeated", "paragraph_number_order")
"""Checks that record what is wrong with the paragraph numbers of a source."""
SITTING_RECORDS = ("verbatim_record", "summary_record")
"""Kinds of document that are the record of a single sitting."""
HEAD = 1000
"""Characters of a passage in which a speaker is named; what follows is what was said."""
AGENDA_CHECKS = ("agenda_number_gap", "agenda_number_repeated", "agenda_number_order")
"""Checks that record what is wrong with the item numbers of a source."""


def is_slug(column: str) -> pl.Expr:
    """The id is a readable slug."""
    return pl.col(column).str.contains(SLUG)


def is_symbol(column: str) -> pl.Expr:
    """The column is null or a United Nations symbol in its normal form."""
    return pl.col(column).is_null() | pl.col(column).str.contains(SYMBOL)


def is_list(column: str) -> pl.Expr:
    """The column is null or values with `|` between them, none of them empty or padded."""
    values = pl.col(column)
    return values.is_null() | values.str.contains(
        r"^[^|\s]([^|]*[^|\s])?(\|[^|\s]([^|]*[^|\s])?)*$"
    )


def begins_with(column: str, prefix: str) -> pl.Expr:
    """The id begins with the id in another column and a hyphen."""
    return pl.col(column).str.starts_with(pl.col(prefix) + "-")


def on_one_line(column: str) -> pl.Expr:
    """The name has no line break inside and no white space around it."""
    name = pl.col(column)
    return (name == name.str.strip_chars()) & ~name.str.contains(r"[\r\n]")


def recorded(given: Given, column: str, *checks: str, of: str = "record_id") -> pl.Expr:
    """One of these checks recorded an issue about the record (or `of`) named in a column."""
    known = given.issues(*checks).get_column(of).drop_nulls().unique()
    return pl.col(column).is_in(known.implode()).fill_null(value=False)


def repetition_recorded(given: Given, column: str) -> pl.Expr:
    """A `repeated_name` issue is recorded for the record, or in the row's paragraph."""
    places = given.issues("repeated_name").select(_place("document_id", "paragraph_id"))
    in_place = _place("document_id", "paragraph_id").is_in(places.to_series().unique().implode())
    return recorded(given, column, "repeated_name") | in_place


def _place(document: str, paragraph: str) -> pl.Expr:
    return pl.col(document).fill_null("") + "\n" + pl.col(paragraph).fill_null("")


def record_ids(given: Given) -> dict[str, set[object]]:
    """By table that the rows name in `table_name`: all that a `record_id` may be.

    A record is named by its key; where the key has several columns, by all of them with hyphens
    between, or by the value of any one that is an id, as a vote is by its event.
    """
    known: dict[str, set[object]] = {}
    for table in given.frame.get_column("table_name").drop_nulls().unique():
        if table in TABLES:
            keys = given.table(table).select(TABLES[table].key).rows()
            known[table] = {value for key in keys for value in key if isinstance(value, str)}
            known[table] |= {"-".join(map(str, key)) for key in keys}
    return known


def dates_in_order() -> pl.Expr:
    """`start_date` is not after `end_date`, where both are known."""
    start, end = pl.col("start_date"), pl.col("end_date")
    return start.is_null() | end.is_null() | (start <= end)


def precision_agrees() -> pl.Expr:
    """`date_precision` says which of year, `start_date` and `end_date` are known."""
    start, end, year = (pl.col(name).is_not_null() for name in ("start_date", "end_date", "year"))
    precision = pl.col("date_precision")
    return (
        pl.when(precision == "day")
        .then(start & end & year)
        .when(precision.is_in(["month", "year"]))
        .then(~start & ~end & year)
        .when(precision.is_null())
        .then(~start & ~end & ~year)
        .otherwise(statement=False)
    )


def inside_meeting(given: Given, record: str) -> pl.Series:
    """The date is within the days of the meeting, or an issue says that it is not."""
    days = given.table("meetings").select("meeting_id", "start_date", "end_date").unique()
    joined = given.frame.join(days, on="meeting_id", how="left", maintain_order="left")
    date, start, end = pl.col("date"), pl.col("start_date"), pl.col("end_date")
    unknown = date.is_null() | start.is_null() | end.is_null()
    excused = recorded(given, record, "date_outside_meeting")
    return joined.select((unknown | date.is_between(start, end) | excused).alias("h")).to_series()


def reproduced(given: Given, column: str, reach: Reach) -> pl.Series:
    """The passage the offsets point at gives back the printed value, where there is one."""
    return given.each(
        lambda row: row[column] is None or reproduces(row[column], _passage(given, row), reach)
    )


def named_at_head(given: Given, row: dict[str, Any], column: str) -> bool:
    """Whether a statement's passage names a party at its head, before what was said.

    A word parted at the end of a line has a hyphen there that the name has not.
    """
    head, name = _passage(given, row)[:HEAD], row[column]
    wanted = letters(name)
    return bool(wanted) and (wanted in letters(head) or reproduces(name, head, "inside"))


def from_record(given: Given) -> pl.Expr:
    """The row was read from the record of a sitting."""
    kinds = given.table("documents").filter(pl.col("kind").is_in(SITTING_RECORDS))
    known = kinds.get_column("document_id").unique()
    return pl.col("document_id").is_in(known.implode()).fill_null(value=False)


def read_from_passage(given: Given, column: str) -> pl.Series:
    """The words of a text are those of its passage, or a repair of the paragraph is recorded.

    A text that is missing was not read from anywhere.
    """
    repaired = given.table("issues").filter(
        (pl.col("handling") == "repaired") & (pl.col("table_name") == "paragraphs")
    )
    excused = set(repaired.get_column("record_id"))
    return given.each(
        lambda row: (
            row[column] is None
            or row["paragraph_id"] in excused
            or spells(row[column], _passage(given, row))
        )
    )


def _passage(given: Given, row: dict[str, Any]) -> str:
    return given.passage(row["document_id"], row["source_start"], row["source_end"])


def name_is_listed(given: Given, name: str, *, within: bool = False) -> pl.Series:
    """A recognized State's printed name is among the spellings `state_names` lists for it.

    With `within`, one of those spellings is somewhere in the printed words.
    """
    listed: dict[str, set[str]] = defaultdict(set)
    for spelling, code in given.table("state_names").select("name", "state_code").iter_rows():
        listed[code].add(letters(spelling))

    def holds(row: dict[str, Any]) -> bool:
        if row["state_code"] is None:
            return True
        printed, spellings = letters(row[name]), listed[row["state_code"]]
        return any(each in printed for each in spellings) if within else printed in spellings

    return given.each(holds)


def unknown_recorded(given: Given, name: str, is_unknown: pl.Expr) -> pl.Series:
    """A name without a code is in the words of an issue recorded for the same document."""
    issues = given.table("issues").select("document_id", "evidence", "message")
    words: dict[str, str] = {}
    for document, evidence, message in issues.filter(pl.col("document_id").is_not_null()).rows():
        words[document] = words.get(document, "") + bare(f"{evidence or ''}|{message}") + "|"
    unknown = given.frame.select(is_unknown.alias("unknown")).to_series()
    names = given.frame.select("document_id", name).rows()
    kept = [
        not missing or bare(printed) in words.get(document, "")
        for missing, (document, printed) in zip(unknown, names, strict=True)
    ]
    return pl.Series("holds", kept, dtype=pl.Boolean)
