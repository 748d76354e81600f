"""The catalogue of what was fetched: `fetched/catalogue.yaml`, written by the fetcher alone.

`texts` lists the documents as they are now at the source, `superseded` those that have changed
there since; the files of both stay.
"""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import yaml

from pipelines.fetch.errors import FetchError
from pipelines.names.reference import ReferenceListError, load_sections, read_entries

PREFIX = ".incoming-"
"""How the names of unfinished files begin; the readers of texts pass over hidden files."""

_HEAD = """\
# Written by `poa fetch`; what it fetches next rests on this, so do not edit it.
# texts: each document as it is now at the source. superseded: as it was there before.
"""

_FILE = re.compile(r"[0-9a-f]{64}\.(pdf|docx)")
SENDABLE = re.compile(r"[^\x00-\x1f\x7f\u0100-\U0010ffff]+")
"""What can be sent back in a header: no control characters, and one byte each."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A document that was fetched, and where its bytes are."""

    symbol: str
    language: str
    file: str
    sha256: str
    retrieved_from: str
    received: dt.date
    headers: Mapping[str, str]
    """`etag`, `last-modified` and `content-type`, as far as the server sent them."""


@dataclass(frozen=True, slots=True)
class SupersededEntry(Entry):
    """A document as it was before it changed at the source."""

    superseded: dt.date


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What was fetched; of `texts` there is one entry for each symbol and language."""

    texts: tuple[Entry, ...] = ()
    superseded: tuple[SupersededEntry, ...] = ()

    def find(self, symbol: str, language: str) -> Entry | None:
        """The document as it is now at the source, if it was fetched."""
        wanted = (symbol, language)
        return next((e for e in self.texts if (e.symbol, e.language) == wanted), None)

    def with_entry(self, entry: Entry) -> Catalogue:
        """The catalogue with an entry put in the place of that of its symbol and language.

        If the bytes differ, the one before is listed as superseded on the day the new one came.
        """
        before = self.find(entry.symbol, entry.language)
        texts = [other for other in self.texts if other is not before]
        superseded = list(self.superseded)
        if before is not None and before.sha256 != entry.sha256:
            kept = {field.name: getattr(before, field.name) for field in fields(Entry)}
            superseded.append(SupersededEntry(**kept, superseded=entry.received))
        return Catalogue(
            tuple(sorted([*texts, entry], key=_place)),
            tuple(sorted(superseded, key=lambda old: (*_place(old), old.superseded))),
        )


def _place(entry: Entry) -> tuple[str, str]:
    return entry.symbol, entry.language


def read_catalogue(path: Path) -> Catalogue:
    """Read a catalogue strictly; one that is not there yet is empty.

    Raises:
        FetchError: it is malformed.
    """
    if not path.exists():
        return Catalogue()
    try:
        sections = load_sections(path, ("texts", "superseded"))
        catalogue = Catalogue(
            read_entries(path, "texts", sections["texts"], Entry),
            read_entries(path, "superseded", sections["superseded"], SupersededEntry),
        )
    except ReferenceListError as error:
        why = " ".join(str(error).split())
        raise FetchError(f"The catalogue {path} cannot be used: {why}.") from error
    seen = set()
    for entry in (*catalogue.texts, *catalogue.superseded):
        where = f"The catalogue {path} cannot be used: {entry.symbol} in {entry.language}"
        if not _FILE.fullmatch(entry.file) or not entry.file.startswith(entry.sha256):
            raise FetchError(f"{where} has a `file` that is not named by its SHA-256.")
        if any(not SENDABLE.fullmatch(value) for value in entry.headers.values()):
            raise FetchError(f"{where} has a header that cannot be sent.")
    for entry in catalogue.texts:
        if _place(entry) in seen:
            raise FetchError(
                f"The catalogue {path} cannot be used: "
                f"{entry.symbol} in {entry.language} is listed twice."
            )
        seen.add(_place(entry))
    return catalogue


def write_catalogue(catalogue: Catalogue, path: Path) -> None:
    """Put a catalogue in the place of the one before, whole or not at all.

    Raises:
        OSError: it cannot be written; the one before is as it was.
    """
    content = yaml.safe_dump(
        {
            "texts": [asdict(entry) for entry in catalogue.texts],
            "superseded": [asdict(entry) for entry in catalogue.superseded],
        },
        allow_unicode=True,
        sort_keys=False,
        width=10_000,
    )
    unfinished = path.with_name(PREFIX + path.name)
    unfinished.write_text(_HEAD + content, encoding="utf-8")
    install(unfinished, path)


def install(unfinished: Path, path: Path) -> None:
    """Give a finished file its name, once all of it has reached the disk.

    Raises:
        OSError: that cannot be done; a file of that name is as it was.
    """
    with unfinished.open("rb") as file:
        os.fsync(file.fileno())
    unfinished.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
