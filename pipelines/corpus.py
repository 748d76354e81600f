"""A folder of texts as received: which files are in it, and which of them cannot be read."""

from __future__ import annotations

import bisect
import dataclasses
import datetime as dt
import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import yaml

from pipelines.formats import SUFFIXES, UnreadableError, extract_text

CATALOGUE = "catalogue.yaml"
LARGEST_TEXT = 50 * 1024 * 1024
"""Bytes; no United Nations document comes near it."""

_KEYS = {
    *("file", "retrieved_from", "received"),
    *("symbol", "language", "sha256", "headers", "superseded"),
}
"""What an entry of a catalogue may say; the second line is what the fetcher adds."""


class InputError(Exception):
    """Input that nothing can be built from; the message is one sentence for the user."""


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


@dataclass(frozen=True, slots=True)
class _Entry:
    retrieved_from: str | None
    received: dt.date | None
    symbol: str | None
    language: str | None


@dataclass(frozen=True, slots=True)
class _Catalogue:
    """What the catalogues of a folder and of folders in it say; names are relative to it."""

    entries: Mapping[str, _Entry]
    superseded: frozenset[str]
    subfolders: frozenset[str]
    """Folders with a catalogue of their own: what it does not list is not of the corpus."""

    def leaves_out(self, name: str) -> bool:
        """Whether a file is in a catalogued subfolder, but not among its current texts."""
        inside = any(parent.as_posix() in self.subfolders for parent in PurePosixPath(name).parents)
        return inside and name not in self.entries


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
    catalogue = _load_catalogues(folder)
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


def load_text(path: Path, name: str, entry: _Entry | None = None) -> RawText | RejectedText:
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


def _load_catalogues(folder: Path) -> _Catalogue:
    entries: dict[str, _Entry] = {}
    superseded: set[str] = set()
    subfolders: set[str] = set()
    for path in sorted(folder.rglob(CATALOGUE)):
        place = path.parent.relative_to(folder)
        listed, replaced = _load_catalogue(path)
        for name, entry in listed.items():
            full = (place / name).as_posix()
            if full in entries:
                raise InputError(f"The catalogue {path} is malformed: {full} is listed elsewhere.")
            entries[full] = entry
        superseded |= {(place / name).as_posix() for name in replaced}
        if path.parent != folder:
            subfolders.add(place.as_posix())
    return _Catalogue(entries, frozenset(superseded), frozenset(subfolders))


def _load_catalogue(path: Path) -> tuple[Mapping[str, _Entry], Iterable[str]]:
    """The texts of one catalogue, and the names of the files that are superseded."""
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError, OSError) as error:
        place = getattr(error, "problem_mark", None)
        where = f" at line {place.line + 1}" if place else ""
        raise InputError(f"The catalogue {path} is malformed{where}: it is not YAML.") from error
    if content is None:
        return {}, ()
    if not isinstance(content, dict) or not isinstance(content.get("texts"), list):
        raise InputError(f"The catalogue {path} is malformed: it needs a list `texts`.")
    superseded = content.get("superseded", [])
    if not isinstance(superseded, list):
        raise InputError(f"The catalogue {path} is malformed: `superseded` is not a list.")
    texts = _load_entries(content["texts"], f"The catalogue {path} is malformed: entry")
    where = f"The catalogue {path} is malformed: superseded entry"
    return texts, _load_entries(superseded, where).keys()


def _load_entries(items: list[object], of: str) -> dict[str, _Entry]:
    """The entries of one list; `of` begins what is said of one that is malformed."""
    entries: dict[str, list[_Entry]] = {}
    for number, item in enumerate(items, start=1):
        where = f"{of} {number}"
        if not isinstance(item, dict) or not isinstance(item.get("file"), str):
            raise InputError(f"{where} needs the name of a `file`.")
        unknown = sorted(str(key) for key in set(item) - _KEYS)
        if unknown:
            raise InputError(f"{where} has the unknown key `{unknown[0]}`.")
        source, received = item.get("retrieved_from"), item.get("received")
        if source is not None and not isinstance(source, str):
            raise InputError(f"{where} has a `retrieved_from` that is not text.")
        if received is not None and type(received) is not dt.date:
            raise InputError(f"{where} has a `received` that is not a date such as 2026-11-21.")
        symbol, language = item.get("symbol"), item.get("language")
        if not isinstance(symbol, str | None) or not isinstance(language, str | None):
            raise InputError(f"{where} has a `symbol` or `language` that is not text.")
        same = entries.setdefault(item["file"], [])
        if same and (symbol is None or same[0].symbol is None):
            raise InputError(f"{where} names {item['file']} a second time.")
        same.append(_Entry(source, received, symbol, language))
    return {name: _merged(same) for name, same in entries.items()}


def _merged(same: list[_Entry]) -> _Entry:
    """One entry for bytes that were fetched under several names: which is theirs is not known."""
    symbols, languages = {entry.symbol for entry in same}, {entry.language for entry in same}
    return dataclasses.replace(
        same[0],
        symbol=same[0].symbol if len(symbols) == 1 else None,
        language=same[0].language if len(languages) == 1 else None,
    )
