"""Stage four: the published tables, one asset each."""

from collections.abc import Iterator

import dagster as dg

from assets import groups
from pipelines.tables import TABLES, Row, TableSpec
from pipelines.tables.declare import Column
from pipelines.tables.frames import frame_of


def table_schema(spec: TableSpec) -> dg.TableSchema:
    """The columns of a table as Dagster shows them."""
    return dg.TableSchema(columns=[_column(column, spec) for column in spec.columns])


def _column(column: Column, spec: TableSpec) -> dg.TableColumn:
    rules = []
    if column.doc.vocabulary:
        rules.append("one of " + ", ".join(column.doc.vocabulary.codes))
    if column.parent:
        rules.append("found in " + ".".join(column.parent))
    return dg.TableColumn(
        name=column.name,
        type=column.type,
        description=f"{column.doc.en} ({column.doc.zh})",
        constraints=dg.TableColumnConstraints(
            nullable=column.nullable, unique=spec.key == (column.name,), other=rules
        ),
    )


def _out(spec: TableSpec) -> dg.AssetOut:
    return dg.AssetOut(
        key=spec.name,
        group_name=groups.TABLES,
        kinds={"polars", "parquet"},
        io_manager_key=groups.FRAMES,
        description=f"{spec.description} ({spec.title_zh})",
        metadata={"dagster/column_schema": table_schema(spec), "key": ", ".join(spec.key)},
    )


@dg.multi_asset(
    name="tables",
    outs={name: _out(spec) for name, spec in TABLES.items()},
    description="The rows as sorted tables with the declared columns and types.",
)
def tables(records: dict[str, list[Row]]) -> Iterator[dg.Output]:  # type: ignore[type-arg]
    """Turn the rows of each table into a frame."""
    for name, spec in TABLES.items():
        frame = frame_of(records.get(name, ()), spec)
        yield dg.Output(frame, name, metadata={"dagster/row_count": frame.height})
