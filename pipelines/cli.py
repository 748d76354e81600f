"""The `poa` command: a thin front to the job `build_datasets` and to what it publishes.

The heavy libraries are imported inside the commands, so that `poa --help` answers at once.
"""

from __future__ import annotations

import importlib.metadata
from pathlib import Path
from typing import Annotated

import typer

from pipelines.command import terminal
from pipelines.fetch.settings import CONTACT_VARIABLE, ODS, ODS_VARIABLE, Settings
from pipelines.fetch.symbols import DEFAULT_FORMAT, DEFAULT_LANGUAGES
from pipelines.folders import PUBLISHED

app = typer.Typer(
    name="poa",
    help=(
        "Open data on the United Nations small arms process, read from the documents.\n\n"
        "Exit codes: 0 good, 1 the data failed a check or a document could not be fetched, "
        "2 wrong use or unreadable input."
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
_ASKING = Settings()
"""How the document system is asked where no option says otherwise."""

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
        typer.Option(metavar="DIR", help="A folder of texts; datasets/raw by default."),
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


@app.command(short_help="Fetch documents by their symbols.")
def fetch(
    symbols: Annotated[
        list[str] | None, typer.Argument(metavar="[SYMBOL]...", help="E.g. A/CONF.192/15.")
    ] = None,
    watchlist: Annotated[
        bool, typer.Option("--watchlist", help="Fetch what DIR/watchlist.yaml names instead.")
    ] = False,
    languages: Annotated[
        str, typer.Option(metavar="CODES", help="Any of ar,de,en,es,fr,ru,zh.")
    ] = DEFAULT_LANGUAGES,
    form: Annotated[
        str, typer.Option("--format", metavar="FORMAT", help="pdf or doc.")
    ] = DEFAULT_FORMAT,
    texts: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="The folder of texts; datasets/raw by default."),
    ] = None,
    base_url: Annotated[
        str, typer.Option(metavar="URL", envvar=ODS_VARIABLE, help="The document system.")
    ] = ODS,
    contact: Annotated[
        str, typer.Option(metavar="URL", envvar=CONTACT_VARIABLE, help="Told to the server.")
    ] = "",
    interval: Annotated[
        float, typer.Option(metavar="SECONDS", help="From one request to the next.")
    ] = _ASKING.interval,
    connect_timeout: Annotated[
        float, typer.Option(metavar="SECONDS", help="Until the server is reached.")
    ] = _ASKING.connect_timeout,
    read_timeout: Annotated[
        float, typer.Option(metavar="SECONDS", help="Without a byte arriving.")
    ] = _ASKING.read_timeout,
    deadline: Annotated[
        float, typer.Option(metavar="SECONDS", help="For one document, with all retries.")
    ] = _ASKING.deadline,
    max_size: Annotated[int, typer.Option(metavar="MIB", help="Of one document.")] = (
        _ASKING.largest >> 20
    ),
) -> None:
    """Fetch documents from the United Nations' Official Document System into DIR/fetched.

    What is there already and unchanged at the source is not fetched again.
    """
    with terminal.honest_exit():
        from pipelines.command.fetch import fetch as run

        settings = Settings(
            base_url=base_url,
            contact=contact,
            interval=interval,
            connect_timeout=connect_timeout,
            read_timeout=read_timeout,
            deadline=deadline,
            largest=max_size << 20,
        )
        code = run(
            symbols or (),
            watchlist=watchlist,
            texts=texts,
            languages=languages,
            form=form,
            settings=settings,
        )
        raise typer.Exit(code)


@app.command(short_help="Show what would be read from one text.")
def inspect(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="One text.")],
) -> None:
    """Show what would be read from one text: outline, rows per table, issues. Writes nothing."""
    with terminal.honest_exit():
        from pipelines.command.inspection import inspect as run

        run(file)


@app.command(short_help="Print the text that offsets point into.")
def text(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A PDF, DOCX, HTML or text file.")],
    start: Annotated[int, typer.Option(metavar="OFFSET", help="Where the passage starts.")] = 0,
    end: Annotated[
        int | None, typer.Option(metavar="OFFSET", help="Where it ends; the end by default.")
    ] = None,
) -> None:
    """Print the text read out of a file, into which source_start and source_end point."""
    with terminal.honest_exit():
        from pipelines.command.reading import print_text

        print_text(file, start, end)


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
