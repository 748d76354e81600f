"""A folder of texts as received: which files are in it, and which of them cannot be read."""

from __future__ import annotations

import bisect
import datetime as dt
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pipelines.catalogue import CATALOGUE, Entry, load_catalogues
from pipelines.errors import InputError
from pipelines.formats import SUFFIXES, UnreadableError, extract_text

LARGEST_TEXT = 50 * 1024 * 1024
"""Bytes; no United Nations document comes near it."""


@dataclass(frozen=True, slots=True)
class RawText:
    """A text as received.

    `text` is what offsets point into: the decoded file, unchanged, where the format is `text`,
    else what was extracted from it.
    """

    name: str
    text: str
    sha256: str
    retrieved_from: str | None = None
    received: dt.date | None = None
    requested_symbol: str | None = None
    requested_language: str | None = None
    """What the file was asked for as; None if it was not, or under several names."""
    format: str = "text"
    """`pdf`, `docx`, `html` or `text`."""
    pages: tuple[int, ...] = ()
    """Offset in `text` at which each page starts; empty where the format has no pages."""
    furniture: tuple[tuple[int, int], ...] = ()
    """Spans of page headers and footers, known by where they stand on the page."""
    notes: tuple[tuple[int, int], ...] = ()
    """Spans of the notes at the foot of pages, known by where they stand on the page."""
    parted: bool = False
    """Whether a blank line stands before every paragraph and nowhere else."""

    def page_at(self, offset: int) -> int | None:
        """The page, from 1, on which the character at an offset stands; None without pages."""
        return bisect.bisect_right(self.pages, offset) or None if self.pages else None


@dataclass(frozen=True, slots=True)
class RejectedText:
    """A file that cannot be read, with the reason in one sentence."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """What a folder holds, in the order of the file names."""

    folder: Path
    texts: tuple[RawText, ...]
    rejected: tuple[RejectedText, ...]


def load_corpus(folder: Path) -> Corpus:
    """Read every text below a folder (PDF, DOCX, HTML or plain), and its catalogue, if any.

    A folder in it may have a catalogue of its own; then the files it lists are read from that
    folder, and no others. Those it lists as superseded are passed over, the rest is rejected.

    Raises:
        InputError: the folder is not there or holds no text, or its catalogue is malformed.
    """
    if not folder.exists():
        raise InputError(f"The folder {folder} is not there.")
    if not folder.is_dir():
        raise InputError(f"{folder} is a file, not a folder of texts.")
    paths, closed = _find_texts(folder)
    if not paths:
        reason = f": {closed[0].reason}" if closed else "."
        raise InputError(f"The folder {folder} holds no PDF, DOCX, HTML or text file{reason}")
    catalogue = load_catalogues(folder)
    texts: list[RawText] = []
    rejected: list[RejectedText] = list(closed)
    for path in paths:
        name = path.relative_to(folder).as_posix()
        if catalogue.leaves_out(name):
            if name not in catalogue.superseded:
                rejected.append(RejectedText(name, f"{name} is not listed in the catalogue there."))
            continue
        read = load_text(path, name, catalogue.entries.get(name))
        if isinstance(read, RawText):
            texts.append(read)
        else:
            rejected.append(read)
    rejected += [
        RejectedText(name, f"{name} is listed in {CATALOGUE} but is not in {folder}.")
        for name in sorted(catalogue.entries)
        if not _holds(folder, name)
    ]
    return Corpus(folder, tuple(texts), tuple(rejected))


def _holds(folder: Path, name: str) -> bool:
    path = PurePosixPath(name)
    inside = not path.is_absolute() and ".." not in path.parts
    return inside and (folder / path).is_file()


def _find_texts(folder: Path) -> tuple[list[Path], list[RejectedText]]:
    """The files below a folder, hidden ones aside, and the folders that cannot be read."""
    closed: list[RejectedText] = []

    def note(error: OSError) -> None:
        name = Path(str(error.filename)).name
        closed.append(RejectedText(name, f"The folder {name} cannot be read: {error.strerror}."))

    paths = [
        Path(root) / name
        for root, _, names in os.walk(folder, onerror=note)
        for name in names
        if Path(name).suffix.lower() in SUFFIXES and not name.startswith(".")
    ]
    return sorted(path for path in paths if path.is_file()), closed


def load_text(path: Path, name: str, entry: Entry | None = None) -> RawText | RejectedText:
    """Read one file strictly, in whichever format it is, or tell the reason why not."""
    shown = name.encode("utf-8", "replace").decode()
    if shown != name:
        return RejectedText(shown, f"The name of the file {shown!r} is not valid UTF-8.")
    try:
        if path.exists() and not path.is_file():
            return RejectedText(name, f"{name} is not a file.")
        if path.stat().st_size > LARGEST_TEXT:
            return RejectedText(name, f"{name} is larger than {LARGEST_TEXT >> 20} MiB.")
        data = path.read_bytes()
    except OSError as error:
        return RejectedText(name, f"{name} cannot be read: {error.strerror}.")
    try:
        read = extract_text(data, name)
    except UnreadableError as error:
        return RejectedText(name, str(error))
    return RawText(
        name=name,
        text=read.text,
        sha256=hashlib.sha256(data).hexdigest(),
        retrieved_from=entry.retrieved_from if entry else None,
        received=entry.received if entry else None,
        requested_symbol=entry.symbol if entry else None,
        requested_language=entry.language if entry else None,
        format=read.format,
        pages=read.pages,
        furniture=read.furniture,
        notes=read.notes,
        parted=read.parted,
    )
