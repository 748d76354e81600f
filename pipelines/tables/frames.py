"""Rows to Polars frames, in the order they are published."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import polars as pl

from pipelines.tables import TABLES
from pipelines.tables.declare import ColumnType, Row, TableSpec

_POLARS: dict[ColumnType, type[pl.DataType]] = {
    "string": pl.String,
    "integer": pl.Int64,
    "boolean": pl.Boolean,
    "date": pl.Date,
}

Frames = Mapping[str, pl.DataFrame]
"""The published tables, by name."""


def polars_schema(spec: TableSpec) -> dict[str, type[pl.DataType]]:
    """Column name to Polars type, in the order of publication."""
    return {column.name: _POLARS[column.type] for column in spec.columns}


def frame_of(rows: Iterable[Row], spec: TableSpec) -> pl.DataFrame:
    """The rows as a frame with the declared columns, sorted as declared."""
    schema = polars_schema(spec)
    data = [tuple(getattr(row, name) for name in schema) for row in rows]
    frame = pl.DataFrame(data, schema=schema, orient="row")
    # The key closes the order, so that rows equal in the leading columns keep one place.
    by = list(dict.fromkeys((*spec.order, *spec.key)))
    return frame.sort(by, nulls_last=True, maintain_order=True)


def frames_of(rows: Mapping[str, Sequence[Row]]) -> dict[str, pl.DataFrame]:
    """All declared tables as frames; a table without rows is an empty frame."""
    return {name: frame_of(rows.get(name, ()), spec) for name, spec in TABLES.items()}
