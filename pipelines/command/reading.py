"""One file named on the command line, read; and `poa text`, which shows what was read."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pipelines.command.terminal import CommandError

if TYPE_CHECKING:
    from pipelines.corpus import RawText


def read_file(file: Path) -> RawText:
    """The text of a file, in whichever format it is.

    Raises:
        CommandError: the file is not there, or no text can be got out of it.
    """
    from pipelines.corpus import RejectedText, load_text

    if not file.exists():
        raise CommandError(f"The file {file} is not there.")
    if file.is_dir():
        raise CommandError(f"{file} is a folder; name one text in it.")
    text = load_text(file, file.name)
    if isinstance(text, RejectedText):
        raise CommandError(text.reason)
    return text


def print_text(file: Path, start: int, end: int | None) -> None:
    """Print the text that offsets point into, or the passage between two offsets.

    Raises:
        CommandError: the file cannot be read, or there is no such passage in it.
    """
    text = read_file(file).text
    stop = len(text) if end is None else end
    if not 0 <= start <= stop <= len(text):
        raise CommandError(
            f"{file.name} has no passage from {start} to {stop}: it has {len(text)} characters."
        )
    # As it is: what prints tables folds lines and cleans control characters away.
    sys.stdout.write(text[start:stop])
    sys.stdout.flush()
