"""Frames to the CSV and Parquet files of the packages."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb
import polars as pl

from pipelines.publish.errors import PublishError
from pipelines.publish.formulas import guard_frame
from pipelines.publish.packages import packages_with
from pipelines.tables import TABLES, TableSpec
from pipelines.tables.declare import ColumnType
from pipelines.tables.frames import Frames, polars_schema

Progress = Callable[[str], None]
"""Is told, in a few words, what is being done."""

_PANDAS: dict[ColumnType, tuple[str, str]] = {
    "string": ("unicode", "object"),
    "integer": ("int64", "Int64"),
    "boolean": ("bool", "boolean"),
    "date": ("date", "object"),
}


@dataclass(frozen=True, slots=True)
class FileInfo:
    """A written file: its size in bytes and SHA-256 in hexadecimal."""

    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class TableFiles:
    """A published table: its rows, its two files, and the CSV cells that got an apostrophe."""

    rows: int
    csv: FileInfo
    parquet: FileInfo
    guarded_cells: int


def silent(_: str) -> None:
    """Progress nobody listens to."""


def file_info(path: Path) -> FileInfo:
    """Size and hash of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return FileInfo(path.stat().st_size, digest.hexdigest())


def write_text(path: Path, text: str) -> None:
    r"""Write UTF-8 with `\n` line ends, whatever the platform."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))


def write_json(path: Path, value: object) -> None:
    """Write a JSON file for people and programs: indented, Chinese as it is."""
    write_text(path, json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def sql_text(value: str) -> str:
    """The value as a SQL string literal."""
    return "'" + value.replace("'", "''") + "'"


def sql_name(value: str) -> str:
    """The value as a SQL identifier."""
    return '"' + value.replace('"', '""') + '"'


def literal(path: str) -> str:
    """The path with nothing in it that a glob, or DuckDB reading files, takes for a wildcard."""
    return "".join(f"[{char}]" if char in "*?[" else char for char in path)


def table_path(folder: Path, package: str, table: str, extension: str) -> Path:
    """Where a table's file lies in a publication."""
    return folder / package / "data" / f"{table}.{extension}"


def check_frames(frames: Frames) -> None:
    """Refuse frames that are not the declared tables.

    Raises:
        PublishError: a table is missing, its columns or types are not those declared, or a text
            is empty (in CSV it would read as null) or holds a NUL character.
    """
    for name, spec in TABLES.items():
        if name not in frames:
            raise PublishError(f"the table {name} is missing from what was to be published")
        frame = frames[name]
        if dict(frame.schema) != polars_schema(spec):
            raise PublishError(
                f"the table {name} does not have the declared columns and types: {frame.schema}"
            )
        for column in spec.columns:
            if column.type == "string":
                _check_texts(frame, spec, column.name)


def _check_texts(frame: pl.DataFrame, spec: TableSpec, column: str) -> None:
    text = pl.col(column)
    bad = frame.filter((text == "") | text.str.contains("\x00", literal=True))
    if not bad.is_empty():
        key = ", ".join(str(value) for value in bad.select(spec.key).row(0))
        raise PublishError(
            f"{spec.name}.{column} is an empty text or holds a NUL character, which CSV cannot "
            f"tell from null, in {bad.height} row(s), the first being {key}"
        )


def write_tables(
    frames: Frames, folder: Path, progress: Progress = silent
) -> dict[str, TableFiles]:
    """Write each table as CSV and Parquet into every package that holds it.

    Args:
        frames: all declared tables, in the order of publication.
        folder: the folder the publication is built in.
        progress: told each table's name and rows.

    Returns:
        What was written, by table, in the order of declaration.

    Raises:
        PublishError: a frame is not what is declared.
    """
    check_frames(frames)
    # One thread keeps the rows in the order of the frames, so that two runs write the same bytes.
    with duckdb.connect(config={"threads": 1}) as connection:
        written = {}
        for name, spec in TABLES.items():
            written[name] = _write_table(connection, frames[name], spec, folder)
            progress(f"table {name}: {written[name].rows} rows")
    return written


def _write_table(
    connection: duckdb.DuckDBPyConnection, frame: pl.DataFrame, spec: TableSpec, folder: Path
) -> TableFiles:
    first, *others = packages_with(spec.name)
    csv_path = table_path(folder, first.name, spec.name, "csv")
    parquet_path = table_path(folder, first.name, spec.name, "parquet")
    csv_path.parent.mkdir(parents=True, exist_ok=True)
    guarded_cells = _write_csv(frame, csv_path)
    _write_parquet(connection, frame, spec, parquet_path)
    for package in others:
        for source in (csv_path, parquet_path):
            target = folder / package.name / "data" / source.name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    return TableFiles(
        rows=frame.height,
        csv=file_info(csv_path),
        parquet=file_info(parquet_path),
        guarded_cells=guarded_cells,
    )


def _write_csv(frame: pl.DataFrame, path: Path) -> int:
    """Write RFC 4180 CSV with null as nothing; returns how many cells got an apostrophe."""
    guarded, count = guard_frame(frame)
    guarded.write_csv(
        path,
        line_terminator="\n",
        quote_style="necessary",
        null_value="",
        date_format="%Y-%m-%d",
    )
    return count


def _write_parquet(
    connection: duckdb.DuckDBPyConnection, frame: pl.DataFrame, spec: TableSpec, path: Path
) -> None:
    """Write Parquet that pandas, and so Frictionless, reads with null integers kept integers."""
    metadata = {
        "pandas": json.dumps(_pandas_schema(spec)),
        "title": spec.name,
        "description": spec.description,
    }
    pairs = ", ".join(f"{key}: {sql_text(value)}" for key, value in metadata.items())
    connection.register("frame", frame.to_arrow())
    connection.execute(
        f"COPY (SELECT * FROM frame) TO {sql_text(str(path))} "
        f"(FORMAT parquet, COMPRESSION zstd, KV_METADATA {{{pairs}}})"
    )
    connection.unregister("frame")


def _pandas_schema(spec: TableSpec) -> Mapping[str, object]:
    columns = [
        {
            "name": column.name,
            "field_name": column.name,
            "pandas_type": _PANDAS[column.type][0],
            "numpy_type": _PANDAS[column.type][1],
            "metadata": None,
        }
        for column in spec.columns
    ]
    return {
        "index_columns": [],
        "column_indexes": [],
        "columns": columns,
        "creator": {"library": "duckdb", "version": ""},
        "pandas_version": "2.0.0",
    }
