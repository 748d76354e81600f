"""The `poa` command: a thin front to the job `build_datasets` and to what it publishes.

The heavy libraries are imported inside the commands, so that `poa --help` answers at once.
"""

from __future__ import annotations

import importlib.metadata
from pathlib import Path
from typing import Annotated

import typer

from pipelines.command import terminal
from pipelines.folders import PUBLISHED

app = typer.Typer(
    name="poa",
    help=(
        "Open data on the United Nations small arms process, read from the documents.\n\n"
        "Exit codes: 0 good, 1 the data failed a check, 2 wrong use or unreadable input."
    ),
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

_Out = Annotated[
    Path | None,
    typer.Option("--out", metavar="DIR", help="A publication; datasets/published by default."),
]
_Csv = Annotated[bool, typer.Option("--csv", help="Print CSV instead of a table.")]


def main() -> None:
    """Run the command."""
    terminal.speak_utf8()
    app(prog_name="poa")


def _print_version(wanted: bool) -> None:
    if wanted:
        terminal.tell(f"poa {importlib.metadata.version('un-small-arms-data')}")
        raise typer.Exit


@app.callback()
def poa(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version."
        ),
    ] = False,
) -> None:
    """Set up nothing: each subcommand stands alone."""


@app.command(short_help="Read the texts, check the tables, publish.")
def build(
    texts: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="A folder of .txt files; datasets/raw by default."),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help="Where the publication goes; datasets/published by default."
        ),
    ] = None,
) -> None:
    """Read the texts, check the tables, publish the packages and the database."""
    with terminal.honest_exit():
        terminal.say("Starting the pipeline")
        from pipelines.command.build import build as run

        raise typer.Exit(run(texts, out))


@app.command(short_help="Show what would be read from one text.")
def inspect(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="One text.")],
) -> None:
    """Show what would be read from one text: outline, rows per table, issues. Writes nothing."""
    with terminal.honest_exit():
        from pipelines.command.inspection import inspect as run

        run(file)


@app.command(short_help="List what is wrong with the texts.")
def issues(
    severity: Annotated[
        str | None, typer.Option(metavar="SEVERITY", help="error, warning or info.")
    ] = None,
    document: Annotated[
        str | None, typer.Option(metavar="ID", help="A document_id, e.g. a-res-65-64-zh.")
    ] = None,
    check: Annotated[str | None, typer.Option(metavar="CODE", help="A check's code.")] = None,
    out: _Out = None,
    as_csv: _Csv = False,
) -> None:
    """List what a careful reader should know about the texts, gravest first."""
    with terminal.honest_exit():
        from pipelines.command import database

        found = database.published_issues(
            database.database_in(out or PUBLISHED), severity, document, check
        )
        if as_csv:
            database.print_answer(found, as_csv=True)
        else:
            database.print_issues(found)


@app.command(short_help="Check a publication on disk.")
def validate(
    directory: Annotated[
        Path | None,
        typer.Argument(metavar="[DIR]", help="A publication; datasets/published by default."),
    ] = None,
) -> None:
    """Check a publication: descriptors, hashes, keys, and CSV, Parquet and database alike."""
    with terminal.honest_exit():
        from pipelines.command.validation import validate as run

        raise typer.Exit(run(directory or PUBLISHED))


@app.command(short_help="Ask the published database in SQL.")
def sql(
    query: Annotated[str, typer.Argument(metavar="QUERY", help="One SQL statement that reads.")],
    as_csv: _Csv = False,
    out: _Out = None,
    database: Annotated[
        Path | None,
        typer.Option("--database", metavar="FILE", help="A database file instead."),
    ] = None,
) -> None:
    """Ask the published database a question in SQL (DuckDB's). Nothing is ever written."""
    with terminal.honest_exit():
        from pipelines.command import database as published

        file = database or published.database_in(out or PUBLISHED)
        published.print_answer(published.ask(file, query), as_csv=as_csv)


if __name__ == "__main__":
    main()
