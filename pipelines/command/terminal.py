"""How the command speaks: results on stdout, progress and errors on stderr, exit codes."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import IntEnum
from typing import TextIO

import typer
from rich.console import Console
from rich.table import Table

_NO_FOLDING = 100_000
"""Characters; wide enough that no line is folded where nobody looks at a window."""


class Exit(IntEnum):
    """What the command tells the shell."""

    GOOD = 0
    FAILED_CHECK = 1
    INCOMPLETE = 1
    WRONG_USE = 2
    INTERRUPTED = 130


class CommandError(Exception):
    """What went wrong, in one sentence for the user, and the exit code that says so."""

    def __init__(self, message: str, code: Exit = Exit.WRONG_USE) -> None:
        super().__init__(message)
        self.code = code


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Leave it to `honest_exit`: Rich would exit with 1, which means something else here."""
        raise BrokenPipeError


def speak_utf8() -> None:
    """Write UTF-8 whatever the locale: the texts are Chinese, and so is the data."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def out() -> Console:
    """The console for results."""
    return _console(sys.stdout)


def err() -> Console:
    """The console for progress and errors."""
    return _console(sys.stderr)


def _console(stream: TextIO) -> Console:
    """Lines are folded only in a window, and nothing in the data is markup."""
    width = None if stream.isatty() else _NO_FOLDING
    return _Console(file=stream, width=width, highlight=False, markup=False, emoji=False)


def say(message: str) -> None:
    """One line of progress or of what is wrong."""
    err().print(message, soft_wrap=True)


def tell(message: str = "") -> None:
    """One line of result."""
    out().print(message, soft_wrap=True)


def show(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A table of results; numbers to the right."""
    data = [list(row) for row in rows]
    table = Table(title=title or None, title_justify="left", title_style="bold", box=None)
    for index, column in enumerate(columns):
        numeric = bool(data) and all(
            isinstance(row[index], int | float | None) and not isinstance(row[index], bool)
            for row in data
        )
        table.add_column(column, justify="right" if numeric else "left", overflow="fold")
    for row in data:
        table.add_row(*(_cell(value) for value in row))
    out().print(table)


def _cell(value: object) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


@contextmanager
def honest_exit() -> Iterator[None]:
    """Turn what the user can mend into one sentence on stderr and an exit code.

    Anything else is a defect of the program and keeps its traceback.
    """
    from pipelines.errors import InputError
    from pipelines.fetch.errors import FetchError
    from pipelines.publish.errors import PublishError

    try:
        yield
    except CommandError as error:
        say(f"poa: {error}")
        raise typer.Exit(error.code) from error
    except (InputError, FetchError, PublishError) as error:
        say(f"poa: {error}")
        raise typer.Exit(Exit.WRONG_USE) from error
    except PermissionError as error:
        say(f"poa: {error.filename} cannot be read or written: {error.strerror}.")
        raise typer.Exit(Exit.WRONG_USE) from error
    except BrokenPipeError as error:
        # The reader of our output (`| head`) has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(Exit.GOOD) from error
    except KeyboardInterrupt as error:
        say("poa: Interrupted.")
        raise typer.Exit(Exit.INTERRUPTED) from error
