"""Whether a publication on disk is what it says it is."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import duckdb

from pipelines.publish.conformity import descriptor_problems
from pipelines.publish.database import SQL_TYPES
from pipelines.publish.files import Progress, file_info, literal, silent, sql_name, sql_text
from pipelines.publish.formulas import unguard_sql
from pipelines.publish.index import INDEX, UNHASHED, files_in, read_index
from pipelines.publish.packages import DATABASE

_SHOWN = 20
"""Errors in one resource that are told one by one."""


def validate(out: Path, progress: Progress = silent) -> list[str]:
    """Check a publication against its own index, descriptors and keys.

    Args:
        out: the folder of the publication.
        progress: told what is being checked.

    Returns:
        One sentence per problem, naming the file; empty where all is well. Checked are: that the
        files are those of the index, of the size and hash it says; that the descriptors conform
        to Data Package 2.0; that the CSV files satisfy their schemas, keys and references
        (Frictionless); that Parquet and the database hold the rows of the CSV files.

    Raises:
        PublishError: there is no publication at `out`, or its index cannot be read.
    """
    index = read_index(out)
    progress("files against the index")
    problems = list(_file_problems(out, index))
    descriptors = {}
    for name, package in index["packages"].items():
        progress(f"package {name}")
        found, read = _package_problems(out, name, out / package["descriptor"])
        problems += found
        if read is not None:
            descriptors[name] = read
    progress("Parquet and database against CSV")
    with duckdb.connect() as connection:
        for name, descriptor in descriptors.items():
            problems += _parquet_problems(connection, out / name, descriptor)
        problems += _database_problems(connection, out, index, descriptors)
    return problems


def _file_problems(out: Path, index: Mapping[str, Any]) -> Iterator[str]:
    listed = {file["path"]: file for file in index["files"]}
    there = set(files_in(out)) - {INDEX}
    for path, file in listed.items():
        if path not in there:
            yield f"{path}: the file is missing"
        elif path not in UNHASHED:
            info = file_info(out / path)
            if info.bytes != file["bytes"]:
                yield f"{path}: it has {info.bytes} bytes, {INDEX} says {file['bytes']}"
            if info.sha256 != file["sha256"]:
                yield f"{path}: its SHA-256 is {info.sha256}, {INDEX} says {file['sha256']}"
    for path in sorted(there - set(listed)):
        yield f"{path}: it is not in {INDEX}"


def _package_problems(
    out: Path, name: str, path: Path
) -> tuple[list[str], Mapping[str, Any] | None]:
    """Problems of a descriptor and its data, and the descriptor where it can be relied on."""
    where = path.relative_to(out).as_posix()
    if not path.is_file():
        return [f"{where}: the descriptor is missing"], None
    try:
        descriptor = json.loads(path.read_bytes())
    except ValueError as error:
        return [f"{where}: it is not valid JSON: {error}"], None
    found = [f"{where}: {problem}" for problem in descriptor_problems(descriptor)]
    if found:
        return found, None
    found += [f"{name}/{problem}" for problem in frictionless_problems(descriptor, path.parent)]
    return found, descriptor


def frictionless_problems(descriptor: Mapping[str, Any], folder: Path) -> list[str]:
    """What Frictionless finds wrong: sizes, hashes, and in CSV every row, key and reference.

    It takes Parquet for files and leaves the rows in them to the comparison with CSV, which is
    many times faster.
    """
    # Imported here: it takes over a second, and most uses of this package do not validate.
    from frictionless import Package

    report = Package.from_descriptor(dict(descriptor), basepath=str(folder)).validate()
    problems = [error.message for error in report.errors]
    for task in report.tasks:
        shown = [f"{task.place}: {error.message}" for error in task.errors[:_SHOWN]]
        more = len(task.errors) - len(shown)
        problems += shown + ([f"{task.place}: and {more} errors more"] if more else [])
    return problems


def csv_relation(path: Path, schema: Mapping[str, Any]) -> str:
    """SQL for the rows of a published CSV file, typed and as printed, by its Table Schema."""
    fields = schema["fields"]
    types = ", ".join(
        f"{sql_text(field['name'])}: {sql_text(SQL_TYPES[field['type']])}" for field in fields
    )
    columns = ", ".join(
        f"{unguard_sql(name)} AS {name}" if field["type"] == "string" else name
        for field in fields
        for name in [sql_name(field["name"])]
    )
    return (
        f"SELECT {columns} FROM read_csv({sql_text(literal(str(path)))}, header = true, "
        f"delim = ',', quote = '\"', escape = '\"', nullstr = '', auto_detect = false, "
        f"columns = {{{types}}})"
    )


def _parquet_problems(
    connection: duckdb.DuckDBPyConnection, folder: Path, descriptor: Mapping[str, Any]
) -> Iterator[str]:
    paths = {resource["name"]: folder / resource["path"] for resource in descriptor["resources"]}
    for resource in descriptor["resources"]:
        if resource["format"] != "csv":
            continue
        csv, parquet = paths[resource["name"]], paths.get(f"{resource['name']}-parquet")
        where = f"{folder.name}/{resource['path']}"
        if parquet is None:
            yield f"{where}: there is no Parquet resource of the table"
        elif csv.is_file() and parquet.is_file():
            yield from _differences(
                connection,
                where,
                csv_relation(csv, resource["schema"]),
                "Parquet",
                f"SELECT * FROM read_parquet({sql_text(literal(str(parquet)))})",
            )


def _differences(
    connection: duckdb.DuckDBPyConnection, where: str, csv: str, other_name: str, other: str
) -> Iterator[str]:
    """How the rows of a CSV file and of another form of the table differ."""
    try:
        only_csv = _count(connection, f"({csv}) EXCEPT ALL ({other})")
        only_other = _count(connection, f"({other}) EXCEPT ALL ({csv})")
    except duckdb.Error as error:
        first = str(error).splitlines()[0]
        yield f"{where}: it cannot be compared with {other_name}: {first}"
        return
    if only_csv or only_other:
        yield (
            f"{where}: {only_csv} row(s) are not in {other_name}, "
            f"{only_other} row(s) of {other_name} are not in it"
        )


def _count(connection: duckdb.DuckDBPyConnection, query: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM ({query})").fetchall()[0][0])


def _database_problems(
    connection: duckdb.DuckDBPyConnection,
    out: Path,
    index: Mapping[str, Any],
    descriptors: Mapping[str, Mapping[str, Any]],
) -> Iterator[str]:
    path = out / DATABASE
    if not path.is_file():
        return  # told already, as a file of the index that is missing
    try:
        connection.execute(f"ATTACH {sql_text(str(path))} AS published (READ_ONLY)")
    except duckdb.Error as error:
        yield f"{DATABASE}: it cannot be opened: {str(error).splitlines()[0]}"
        return
    tables = {
        row[0]
        for row in connection.execute(
            "SELECT table_name FROM duckdb_tables() WHERE database_name = 'published'"
        ).fetchall()
    }
    for name in sorted(tables ^ set(index["tables"])):
        missing = "is missing" if name in index["tables"] else f"is not in {INDEX}"
        yield f"{DATABASE}: the table {name} {missing}"
    schemas = _csv_resources(out, descriptors)
    for name in sorted(tables & set(schemas)):
        csv, schema = schemas[name]
        if csv.is_file():
            other = f"SELECT * FROM published.main.{sql_name(name)}"
            where = csv.relative_to(out).as_posix()
            relation = csv_relation(csv, schema)
            yield from _differences(connection, where, relation, DATABASE, other)
    yield from _view_problems(connection, index)
    yield from _comment_problems(connection)


def _csv_resources(
    out: Path, descriptors: Mapping[str, Mapping[str, Any]]
) -> dict[str, tuple[Path, Mapping[str, Any]]]:
    """The CSV file and schema of each table, in the first package that holds it."""
    found: dict[str, tuple[Path, Mapping[str, Any]]] = {}
    for package, descriptor in descriptors.items():
        for resource in descriptor["resources"]:
            if resource["format"] == "csv":
                path = out / package / resource["path"]
                found.setdefault(resource["name"], (path, resource["schema"]))
    return found


def _view_problems(
    connection: duckdb.DuckDBPyConnection, index: Mapping[str, Any]
) -> Iterator[str]:
    for name in index["database"]["views"]:
        try:
            _count(connection, f"SELECT * FROM published.main.{sql_name(name)}")
        except duckdb.Error as error:
            yield f"{DATABASE}: the view {name} cannot be read: {str(error).splitlines()[0]}"


def _comment_problems(connection: duckdb.DuckDBPyConnection) -> Iterator[str]:
    """Tables, views and columns nobody has said the meaning of."""
    rows = connection.execute(
        """
        SELECT table_name FROM duckdb_tables()
        WHERE database_name = 'published' AND comment IS NULL
        UNION ALL SELECT view_name FROM duckdb_views()
        WHERE database_name = 'published' AND NOT internal AND comment IS NULL
        UNION ALL SELECT c.table_name || '.' || c.column_name FROM duckdb_columns() c
        WHERE c.database_name = 'published' AND NOT c.internal AND c.comment IS NULL
        ORDER BY 1
        """
    ).fetchall()
    for (name,) in rows:
        yield f"{DATABASE}: {name} has no comment"
