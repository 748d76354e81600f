"""The folder of fetched documents: each kept once, under its SHA-256, beside the catalogue."""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipelines.catalogue import CATALOGUE
from pipelines.fetch.catalogue import PREFIX, Entry, install, read_catalogue, write_catalogue
from pipelines.fetch.errors import FetchError

FETCHED = "fetched"
"""The folder of fetched documents, in the folder of texts."""


@contextmanager
def opened(folder: Path) -> Iterator[Store]:
    """The store in a folder, which is made if need be and kept from other runs meanwhile.

    What interrupted runs left unfinished is removed first.

    Raises:
        FetchError: another run is fetching into it, or its catalogue is malformed.
        OSError: it cannot be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise FetchError(f"Another run is fetching into {folder}: wait for it.") from error
        for unfinished in folder.glob(f"{PREFIX}*"):
            unfinished.unlink()
        yield Store(folder)
    finally:
        os.close(handle)


class Store:
    """The documents of a folder, and their catalogue as it is on disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / CATALOGUE
        self.catalogue = read_catalogue(self._path)

    @contextmanager
    def incoming(self) -> Iterator[Path]:
        """A place for a file that is still arriving; what is left there in the end is removed."""
        path = self.folder / f"{PREFIX}document"
        try:
            yield path
        finally:
            path.unlink(missing_ok=True)

    def has(self, entry: Entry) -> bool:
        """Whether the file of an entry is there, with the bytes that were received."""
        path = self.folder / entry.file
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == entry.sha256

    def keep(self, arrived: Path, entry: Entry) -> None:
        """Keep a checked file under its name, and list it in the catalogue.

        The file goes first: a run killed in between leaves a file that nothing lists, and no
        entry without its file.

        Raises:
            OSError: they cannot be written; the catalogue is as it was.
        """
        if not self.has(entry):
            install(arrived, self.folder / entry.file)
        changed = self.catalogue.with_entry(entry)
        if changed != self.catalogue:
            write_catalogue(changed, self._path)
            self.catalogue = changed
