"""Ways of breaking the sample: each gives new tables and texts, the sample stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl
from expectations_raw import RAW, REPORT
from expectations_sample import frames

from expectations.run import TableReport, check_table


@dataclass
class Tables:
    """Tables and texts that may be changed."""

    frames: dict[str, pl.DataFrame]
    raw: dict[str, str]

    def check(self, table: str) -> TableReport:
        return check_table(table, self.frames, self.raw)

    def failing(self, table: str) -> set[str]:
        return {result.name for result in self.check(table).failures}


Change = Callable[[Tables], None]


def sample(*changes: Change) -> Tables:
    """The sample, changed."""
    tables = Tables(frames(), dict(RAW))
    for change in changes:
        change(tables)
    return tables


def _where(where: Mapping[str, Any]) -> pl.Expr:
    return pl.all_horizontal(
        pl.lit(value=True), *(pl.col(name).eq_missing(value) for name, value in where.items())
    )


def cells(table: str, where: Mapping[str, Any] | None = None, **values: Any) -> Change:
    """Set cells, of all rows or of those where columns have certain values."""

    def change(tables: Tables) -> None:
        frame = tables.frames[table]
        chosen = _where(where or {})
        assert frame.filter(chosen).height, f"no such row in {table}"
        tables.frames[table] = frame.with_columns(
            pl.when(chosen)
            .then(pl.lit(value, dtype=frame.schema[name]))
            .otherwise(pl.col(name))
            .alias(name)
            for name, value in values.items()
        )

    return change


def without(table: str, **where: Any) -> Change:
    """Take rows out."""

    def change(tables: Tables) -> None:
        frame = tables.frames[table]
        tables.frames[table] = frame.filter(~_where(where))
        assert tables.frames[table].height < frame.height, f"no such row in {table}"

    return change


def again(table: str, where: Mapping[str, Any] | None = None, **values: Any) -> Change:
    """Put a row in once more, with other values."""

    def change(tables: Tables) -> None:
        frame = tables.frames[table]
        copies = frame.filter(_where(where or {})).head(1)
        assert copies.height, f"no such row in {table}"
        changed = copies.with_columns(
            pl.lit(value, dtype=frame.schema[name]).alias(name) for name, value in values.items()
        )
        tables.frames[table] = pl.concat([frame, changed])

    return change


def no_issue(check: str, **where: Any) -> Change:
    """Take the issues of a check out."""
    return without("issues", check=check, **where)


def issue(check: str, **values: Any) -> Change:
    """Record an issue of the report."""
    empty = dict.fromkeys(("paragraph_id", "table_name", "record_id", "evidence"))
    given = {"check": check, "document_id": REPORT, "handling": "kept", **empty, **values}
    return again("issues", source_start=None, source_end=None, **given)


def text(document: str, old: str, new: str) -> Change:
    """Put other words of the same length into a raw text, so that offsets stay."""
    assert len(old) == len(new)

    def change(tables: Tables) -> None:
        assert old in tables.raw[document]
        tables.raw[document] = tables.raw[document].replace(old, new, 1)

    return change
