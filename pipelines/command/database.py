"""`poa sql` and `poa issues`: questions to the published database, which is only read."""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipelines.command.terminal import CommandError, show, tell
from pipelines.publish.packages import DATABASE
from pipelines.tables.vocabularies import SEVERITY

if TYPE_CHECKING:
    import duckdb

_READING = ("SELECT", "EXPLAIN", "RELATION", "CALL", "PRAGMA", "MULTI")
"""Kinds of statement that only read; MULTI is how DuckDB runs a PIVOT."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The columns and rows a question was answered with."""

    columns: tuple[str, ...]
    rows: list[tuple[object, ...]]


def database_in(out: Path) -> Path:
    """The database of a publication.

    Raises:
        CommandError: there is none yet.
    """
    return _existing(out / DATABASE)


def ask(database: Path, query: str, parameters: Sequence[object] = ()) -> Answer:
    """Answer one SQL statement from a database that is opened for reading only.

    Raises:
        CommandError: there is no database, it cannot be read, the query is not one statement
            that reads, or DuckDB refuses it.
    """
    import duckdb

    _existing(database)
    # The query may come from anywhere: it sees the database, and no other file.
    closed = {"enable_external_access": "false", "lock_configuration": "true"}
    try:
        connection = duckdb.connect(str(database), read_only=True, config=closed)
    except duckdb.Error as error:
        raise CommandError(f"{database} cannot be opened: {_sentence(error)}") from error
    with connection:
        try:
            statements = connection.extract_statements(query)
            _refuse_all_but_one_question(statements)
            connection.execute(statements[0], list(parameters))
            columns = tuple(column[0] for column in connection.description or ())
            return Answer(columns, connection.fetchall())
        except duckdb.Error as error:
            raise CommandError(f"The query cannot be answered: {_sentence(error)}") from error


def _existing(database: Path) -> Path:
    if not database.is_file():
        raise CommandError(f"There is no database at {database}; run `poa build` first.")
    return database


def _refuse_all_but_one_question(statements: Sequence[duckdb.Statement]) -> None:
    if len(statements) != 1:
        raise CommandError(f"`poa sql` takes one SQL statement, not {len(statements)}.")
    kind = statements[0].type.name
    if kind not in _READING:
        raise CommandError(f"`poa sql` only reads: a statement of type {kind} is refused.")


def _sentence(error: Exception) -> str:
    """What DuckDB says, without the drawing of the query below it."""
    return " ".join(str(error).split("\nLINE ")[0].split())


def print_answer(answer: Answer, *, as_csv: bool) -> None:
    """Print an answer as a table, or as CSV (RFC 4180 quoting, null as nothing)."""
    if as_csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(answer.columns)
        writer.writerows([_csv_value(value) for value in row] for row in answer.rows)
        return
    show("", answer.columns, answer.rows)
    tell(f"({len(answer.rows)} row{'' if len(answer.rows) == 1 else 's'})")


def _csv_value(value: object) -> object:
    return str(value).lower() if isinstance(value, bool) else value


def published_issues(
    database: Path, severity: str | None, document: str | None, check: str | None
) -> Answer:
    """The published issues, gravest first, of one severity, document or check if so asked.

    Raises:
        CommandError: no such severity, document or check; or as `ask`.
    """
    if severity is not None and severity not in SEVERITY.codes:
        raise CommandError(f"No severity {severity!r}: it is one of {', '.join(SEVERITY.codes)}.")
    _must_be_known(database, "documents", "document_id", document)
    _must_be_known(database, "issues", "check", check)
    filters = {"severity": severity, "document_id": document, "check": check}
    wanted = {column: value for column, value in filters.items() if value is not None}
    where = " AND ".join(f'"{column}"::VARCHAR = ?' for column in wanted) or "true"
    query = (
        'SELECT severity, document_id, "check", message, evidence, handling FROM issues '
        f"WHERE {where} ORDER BY list_position(?, severity::VARCHAR), document_id, issue_id"
    )
    return ask(database, query, [*wanted.values(), list(SEVERITY.codes)])


def _must_be_known(database: Path, table: str, column: str, value: str | None) -> None:
    if value is None:
        return
    known = [row[0] for row in ask(database, f'SELECT DISTINCT "{column}" FROM {table}').rows]
    if value not in known:
        names = ", ".join(sorted(map(str, known))) or "none"
        raise CommandError(f"No {table[:-1]} has the {column} {value!r}; there are: {names}.")


def print_issues(answer: Answer) -> None:
    """Print issues one below the other, each with the words concerned."""
    for severity, document, check, message, evidence, handling in answer.rows:
        tell(f"{severity}  {document or '-'}  {check}  ({handling})")
        tell(f"    {message}")
        if evidence:
            tell(f"    “{' '.join(str(evidence).split())}”")
    counts = {code: sum(row[0] == code for row in answer.rows) for code in SEVERITY.codes}
    by_severity = ", ".join(f"{count} {code}" for code, count in counts.items())
    tell(f"issues: {len(answer.rows)} ({by_severity})")
