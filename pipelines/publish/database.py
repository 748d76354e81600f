"""The DuckDB file: every table with its keys, checks and comments, and the views."""

from __future__ import annotations

from pathlib import Path

import duckdb

from pipelines.publish.errors import PublishError
from pipelines.publish.files import Progress, literal, silent, sql_name, sql_text, table_path
from pipelines.publish.packages import (
    DATABASE,
    ForeignKey,
    english_title,
    foreign_keys,
    home_of,
)
from pipelines.publish.views import VOTES_UNDL, View, vote_matrix
from pipelines.tables import TABLES, Column, TableSpec
from pipelines.tables.declare import ColumnType

SQL_TYPES: dict[ColumnType, str] = {
    "string": "VARCHAR",
    "integer": "BIGINT",
    "boolean": "BOOLEAN",
    "date": "DATE",
}
_STORAGE = "v1.2.0"
"""Oldest storage format with all that is used here: clients from 1.2 on open the file."""


def write_database(folder: Path, progress: Progress = silent) -> None:
    """Build `small-arms.duckdb` in a publication from the Parquet files in it.

    Args:
        folder: a publication whose tables are written.
        progress: told that the database is built.

    Raises:
        PublishError: the tables break a key, a reference or a vocabulary.
    """
    target = folder / DATABASE
    target.unlink(missing_ok=True)
    progress("database")
    with duckdb.connect(config={"threads": 1}) as connection:
        connection.execute(
            f"ATTACH {sql_text(str(target))} AS published (STORAGE_VERSION '{_STORAGE}')"
        )
        connection.execute("USE published")
        connection.execute("BEGIN")
        for spec in TABLES.values():
            connection.execute(table_ddl(spec))
            for statement in comments(spec):
                connection.execute(statement)
            _load(connection, spec, folder)
        for view in (VOTES_UNDL, vote_matrix(_listed_votes(connection))):
            _create_view(connection, view)
        connection.execute("COMMIT")
        connection.execute("CHECKPOINT published")
        connection.execute("USE memory")
        connection.execute("DETACH published")


def table_ddl(spec: TableSpec) -> str:
    """The CREATE TABLE statement of a table, keys and checks included."""
    parts = [_column_ddl(column) for column in spec.columns]
    parts.append(f"PRIMARY KEY ({', '.join(sql_name(name) for name in spec.key)})")
    parts += [_foreign_ddl(key) for key in foreign_keys(spec)]
    body = ",\n  ".join(parts)
    return f"CREATE TABLE {sql_name(spec.name)} (\n  {body}\n)"


def _column_ddl(column: Column) -> str:
    name = sql_name(column.name)
    parts = [name, SQL_TYPES[column.type]]
    if not column.nullable:
        parts.append("NOT NULL")
    if column.doc.vocabulary is not None:
        codes = ", ".join(sql_text(code) for code in column.doc.vocabulary.codes)
        parts.append(f"CHECK ({name} IN ({codes}))")
    if column.doc.pattern is not None:
        parts.append(f"CHECK (regexp_full_match({name}, {sql_text(column.doc.pattern)}))")
    if column.doc.minimum is not None:
        parts.append(f"CHECK ({name} >= {column.doc.minimum})")
    return " ".join(parts)


def _foreign_ddl(key: ForeignKey) -> str:
    parent = f"{sql_name(key.table)} ({sql_name(key.parent_column)})"
    return f"FOREIGN KEY ({sql_name(key.column)}) REFERENCES {parent}"


def comments(spec: TableSpec) -> list[str]:
    """The COMMENT statements of a table and its columns: English, then the Chinese label."""
    table = sql_name(spec.name)
    statements = [
        f"COMMENT ON TABLE {table} IS "
        + sql_text(f"{english_title(spec.name)} ({spec.title_zh}). {spec.description}")
    ]
    for column in spec.columns:
        codes = ""
        if column.doc.vocabulary is not None:
            labels = column.doc.vocabulary.labels.items()
            codes = " " + "; ".join(f"{code} = {en} ({zh})" for code, (en, zh) in labels) + "."
        text = f"{column.doc.en} [{column.doc.zh}]{codes}"
        statements.append(f"COMMENT ON COLUMN {table}.{sql_name(column.name)} IS {sql_text(text)}")
    return statements


def _load(connection: duckdb.DuckDBPyConnection, spec: TableSpec, folder: Path) -> None:
    path = table_path(folder, home_of(spec.name).name, spec.name, "parquet")
    source = f"read_parquet({sql_text(literal(str(path)))})"
    table = sql_name(spec.name)
    own = [key for key in foreign_keys(spec) if key.table == spec.name]
    try:
        if not own:
            connection.execute(f"INSERT INTO {table} SELECT * FROM {source}")
            return
        _load_by_level(connection, spec, own, source)
    except duckdb.ConstraintException as error:
        first = str(error).splitlines()[0]
        raise PublishError(f"the table {spec.name} breaks its own rules: {first}") from error


def _load_by_level(
    connection: duckdb.DuckDBPyConnection, spec: TableSpec, own: list[ForeignKey], source: str
) -> None:
    """Load a table that refers to itself: parents in one statement, their children in the next.

    DuckDB looks up references before the rows of the same statement are there.
    """
    table, key = sql_name(spec.name), sql_name(spec.key[0])
    parents_there = " AND ".join(
        f"(r.{sql_name(own_key.column)} IS NULL OR r.{sql_name(own_key.column)} IN "
        f"(SELECT {sql_name(own_key.parent_column)} FROM {table}))"
        for own_key in own
    )
    loaded, total = -1, _count(connection, source)
    while (there := _count(connection, table)) not in (loaded, total):
        loaded = there
        connection.execute(
            f"INSERT INTO {table} SELECT r.* FROM {source} r WHERE {parents_there} "
            f"AND r.{key} NOT IN (SELECT {key} FROM {table})"
        )
    if there != total:
        columns = ", ".join(own_key.column for own_key in own)
        raise PublishError(
            f"the table {spec.name} breaks its own rules: {total - there} row(s) refer through "
            f"{columns} to rows that are not there, or to each other in a circle"
        )


def _count(connection: duckdb.DuckDBPyConnection, relation: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {relation}").fetchall()[0][0])


def _listed_votes(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """The votes that have lists, in the order they were taken."""
    rows = connection.execute(
        "SELECT vote_event_id FROM vote_events WHERE vote_event_id IN "
        "(SELECT vote_event_id FROM votes) ORDER BY meeting_id, sequence, vote_event_id"
    ).fetchall()
    return [row[0] for row in rows]


def _create_view(connection: duckdb.DuckDBPyConnection, view: View) -> None:
    connection.execute(view.sql)
    name = sql_name(view.name)
    text = f"{view.title} ({view.title_zh}). {view.description}"
    connection.execute(f"COMMENT ON VIEW {name} IS {sql_text(text)}")
    for column in view.columns:
        comment = sql_text(f"{column.en} [{column.zh}]")
        connection.execute(f"COMMENT ON COLUMN {name}.{sql_name(column.name)} IS {comment}")
