"""What must hold of a table because of how it is declared: derived, never written twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import polars as pl

from expectations.pages import pages_in_order, pages_of_all_or_none
from expectations.rules import Given, Holds, Rule, RuleBook, Stated, prose
from pipelines.tables import Column, TableSpec

if TYPE_CHECKING:
    from great_expectations.expectations.expectation import Expectation

COLUMNS = "columns"
TYPES = "types"


def base_rules(spec: TableSpec) -> RuleBook:
    """The rules every table keeps by its declaration.

    Types are checked apart, see `expectations.run`: they are facts about the table, not
    about its rows, and an empty table has them too.
    """
    book = RuleBook(spec.name)
    book.add(_columns(spec))
    book.add(_unique_key(spec))
    for column in spec.columns:
        for entry in _column_rules(column):
            book.add(entry)
    book.add(Rule("no_blank_cells", _BLANK, _no_blank_cells))
    book.add(Rule("row_order", f"Rows are in the order {', '.join(spec.order)}.", _row_order))
    names = {column.name for column in spec.columns}
    if "source_start" in names:
        book.add(_passage_not_empty())
        passage = (spec.source_document_column, "source_start", "source_end")
        book.add(Rule("passage_in_text", _IN_TEXT, _passage_in_text, passage))
    if "source_page" in names:
        page = (spec.source_document_column, "source_start", "source_page")
        for holds in (pages_in_order, pages_of_all_or_none):
            book.add(Rule(holds.__name__, prose(holds), holds, page))
    if "paragraph_id" in names - set(spec.key):
        places = (spec.source_document_column, "paragraph_id")
        book.add(Rule("paragraph_of_document", _OF_DOCUMENT, _paragraph_of_document, places))
    return book


_BLANK = (
    "No cell is empty or white space: what a text does not say is null, and CSV cannot tell "
    "an empty cell from null."
)
_IN_TEXT = "The passage lies inside the raw text, so that it can be shown."
_OF_DOCUMENT = "The paragraph is one of the document the row was read from."


def _columns(spec: TableSpec) -> Stated:
    def make() -> Expectation:
        from great_expectations import expectations as gxe

        wanted = [column.name for column in spec.columns]
        return gxe.ExpectTableColumnsToMatchOrderedList(column_list=wanted)

    return Stated(COLUMNS, "The columns are those declared, in the order declared.", make)


def _unique_key(spec: TableSpec) -> Stated:
    def make() -> Expectation:
        from great_expectations import expectations as gxe

        if len(spec.key) == 1:
            return gxe.ExpectColumnValuesToBeUnique(column=spec.key[0])
        return gxe.ExpectCompoundColumnsToBeUnique(column_list=list(spec.key))

    return Stated("unique_key", f"No two rows have the same {' and '.join(spec.key)}.", make)


def _column_rules(column: Column) -> list[Rule | Stated]:
    name, doc = column.name, column.doc
    rules: list[Rule | Stated] = []
    if not column.nullable:
        rules.append(_stated("not_null", name, f"`{name}` is never missing.", _not_null))
    if doc.vocabulary is not None:
        codes = list(doc.vocabulary.codes)
        text = f"`{name}` is a code of the vocabulary {doc.vocabulary.name}."
        rules.append(_stated("vocabulary", name, text, lambda c: _in_set(c, codes)))
    if doc.pattern is not None:
        pattern = doc.pattern
        text = f"The whole of `{name}` matches `{pattern}`."
        rules.append(_stated("pattern", name, text, lambda c: _matches(c, pattern)))
    if doc.minimum is not None:
        least = doc.minimum
        text = f"`{name}` is at least {least}."
        rules.append(_stated("minimum", name, text, lambda c: _at_least(c, least)))
    if column.parent is not None:
        text = f"`{name}` is null or names a row of `{column.parent[0]}`."
        rules.append(Rule(f"references:{name}", text, _refers(column), (name,)))
    return rules


def _stated(kind: str, column: str, text: str, make: Callable[[str], Expectation]) -> Stated:
    return Stated(f"{kind}:{column}", text, lambda: make(column), (column,))


def _not_null(column: str) -> Expectation:
    from great_expectations import expectations as gxe

    return gxe.ExpectColumnValuesToNotBeNull(column=column)


def _in_set(column: str, codes: list[str]) -> Expectation:
    from great_expectations import expectations as gxe

    return gxe.ExpectColumnValuesToBeInSet(column=column, value_set=codes)


def _matches(column: str, pattern: str) -> Expectation:
    from great_expectations import expectations as gxe

    # `$` would let a trailing line break pass.
    return gxe.ExpectColumnValuesToMatchRegex(column=column, regex=rf"^(?:{pattern})\Z")


def _at_least(column: str, least: int) -> Expectation:
    from great_expectations import expectations as gxe

    return gxe.ExpectColumnValuesToBeBetween(column=column, min_value=least)


def _passage_not_empty() -> Stated:
    def make() -> Expectation:
        from great_expectations import expectations as gxe

        return gxe.ExpectColumnPairValuesAToBeGreaterThanB(
            column_A="source_end", column_B="source_start", ignore_row_if="either_value_is_missing"
        )

    text = "A passage ends after it starts: every row was read from some words."
    return Stated("passage_not_empty", text, make, ("source_start", "source_end"))


def _refers(column: Column) -> Holds:
    if column.parent is None:
        raise ValueError(f"{column.name} refers to no table")
    table, parent = column.parent

    def holds(given: Given) -> pl.Expr:
        known = given.table(table).get_column(parent).drop_nulls().unique()
        return pl.col(column.name).is_null() | pl.col(column.name).is_in(known.implode())

    return holds


def _no_blank_cells(given: Given) -> pl.Expr:
    texts = [column.name for column in given.spec.columns if column.type == "string"]
    return pl.all_horizontal(
        pl.col(name).is_null() | (pl.col(name).str.strip_chars() != "") for name in texts
    )


def _row_order(given: Given) -> pl.Series:
    by = list(dict.fromkeys((*given.spec.order, *given.spec.key)))
    numbered = given.frame.select(by).with_row_index("place")
    ordered = numbered.sort(by, nulls_last=True, maintain_order=True).get_column("place")
    return ordered == numbered.get_column("place")


def _passage_in_text(given: Given) -> pl.Series:
    document = given.spec.source_document_column
    lengths = {name: len(text) for name, text in given.raw.items()}
    return given.each(
        lambda row: (
            row["source_end"] is None
            or (
                (row["source_start"] or 0) >= 0
                and row["source_end"] <= lengths.get(row[document], -1)
            )
        )
    )


def _paragraph_of_document(given: Given) -> pl.Series:
    known = set(given.table("paragraphs").select("paragraph_id", "document_id").iter_rows())
    document = given.spec.source_document_column
    return given.each(
        lambda row: row["paragraph_id"] is None or (row["paragraph_id"], row[document]) in known
    )
