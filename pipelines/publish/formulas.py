"""No CSV cell may start a formula when a spreadsheet opens the file.

A spreadsheet takes a cell that starts with `=`, `+`, `-`, `@`, a tab or a line break for a
formula, and runs it; the full-width forms of those characters count too where the computer is
set to Chinese or Japanese. Texts are published verbatim and may start so. In CSV, and only
there, such a value is written with an apostrophe before it, which a spreadsheet reads as "this
is text". A value that already starts with apostrophes and then such a character gets one more,
so that taking one apostrophe off always gives back the printed value. Parquet and DuckDB hold
values as they are.
"""

from __future__ import annotations

import re

import polars as pl

STARTS = "=+-@\t\r\n＝＋－＠"
"""Characters that no CSV cell starts with."""
_CLASS = r"[=+\-@\t\r\n＝＋－＠]"
_NEEDS_GUARD = rf"^'*{_CLASS}"
_GUARDED = rf"^'+{_CLASS}"


def guard(text: str) -> str:
    """The text as a CSV cell holds it."""
    return f"'{text}" if re.match(_NEEDS_GUARD, text) else text


def unguard(cell: str) -> str:
    """The text a CSV cell stands for; undoes `guard`."""
    return cell[1:] if re.match(_GUARDED, cell) else cell


def guard_frame(frame: pl.DataFrame) -> tuple[pl.DataFrame, int]:
    """The frame as CSV holds it, and how many of its cells got an apostrophe."""
    strings = [name for name, kind in frame.schema.items() if kind == pl.String]
    if not strings:
        return frame, 0
    needs = [pl.col(name).str.contains(_NEEDS_GUARD) for name in strings]
    count = frame.select(pl.sum_horizontal(need.sum() for need in needs)).item() or 0
    guarded = frame.with_columns(
        pl.when(need).then(pl.lit("'") + pl.col(name)).otherwise(pl.col(name)).alias(name)
        for name, need in zip(strings, needs, strict=True)
    )
    return guarded, int(count)


def unguard_sql(column: str) -> str:
    """SQL for the value a CSV column of text stands for; `column` is a quoted identifier."""
    pattern = _GUARDED.replace("'", "''")
    return f"CASE WHEN regexp_matches({column}, '{pattern}') THEN {column}[2:] ELSE {column} END"
