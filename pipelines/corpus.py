"""A folder of texts as received: which files are in it, and which of them cannot be read."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

CATALOGUE = "catalogue.yaml"
LARGEST_TEXT = 50 * 1024 * 1024
"""Bytes; no United Nations document comes near it."""

_BOM = "\ufeff"


class InputError(Exception):
    """Input that nothing can be built from; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True)
class RawText:
    """A text as received.

    `text` is the decoded file, unchanged: an offset into it is an offset into the file.
    """

    name: str
    text: str
    sha256: str
    retrieved_from: str | None = None
    received: dt.date | None = None


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


def load_corpus(folder: Path) -> Corpus:
    """Read every `.txt` file below a folder, and its catalogue where there is one.

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
        raise InputError(f"The folder {folder} holds no .txt file{reason}")
    catalogue = _load_catalogue(folder / CATALOGUE)
    texts: list[RawText] = []
    rejected: list[RejectedText] = list(closed)
    for path in paths:
        name = path.relative_to(folder).as_posix()
        read = load_text(path, name, catalogue.get(name))
        if isinstance(read, RawText):
            texts.append(read)
        else:
            rejected.append(read)
    known = {path.relative_to(folder).as_posix() for path in paths}
    rejected += [
        RejectedText(name, f"{name} is listed in {CATALOGUE} but is not in {folder}.")
        for name in sorted(set(catalogue) - known)
    ]
    return Corpus(folder, tuple(texts), tuple(rejected))


def _find_texts(folder: Path) -> tuple[list[Path], list[RejectedText]]:
    """The `.txt` files below a folder, hidden ones aside, and the folders that cannot be read."""
    closed: list[RejectedText] = []

    def note(error: OSError) -> None:
        name = Path(str(error.filename)).name
        closed.append(RejectedText(name, f"The folder {name} cannot be read: {error.strerror}."))

    paths = [
        Path(root) / name
        for root, _, names in os.walk(folder, onerror=note)
        for name in names
        if Path(name).suffix.lower() == ".txt" and not name.startswith(".")
    ]
    return sorted(path for path in paths if path.is_file()), closed


def load_text(path: Path, name: str, entry: _Entry | None = None) -> RawText | RejectedText:
    """Read one file strictly: UTF-8 text with something in it, or the reason why not."""
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
    if b"\0" in data:
        return RejectedText(name, f"{name} is not a text: it holds zero bytes, as binary files do.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return RejectedText(name, f"{name} is not UTF-8: byte {error.start} cannot be decoded.")
    if not text.strip().strip(_BOM).strip():
        return RejectedText(name, f"{name} is empty.")
    return RawText(
        name=name,
        text=text,
        sha256=hashlib.sha256(data).hexdigest(),
        retrieved_from=entry.retrieved_from if entry else None,
        received=entry.received if entry else None,
    )


def _load_catalogue(path: Path) -> Mapping[str, _Entry]:
    if not path.exists():
        return {}
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError, OSError) as error:
        place = getattr(error, "problem_mark", None)
        where = f" at line {place.line + 1}" if place else ""
        raise InputError(f"The catalogue {path} is malformed{where}: it is not YAML.") from error
    if content is None:
        return {}
    if not isinstance(content, dict) or not isinstance(content.get("texts"), list):
        raise InputError(f"The catalogue {path} is malformed: it needs a list `texts`.")
    entries: dict[str, _Entry] = {}
    for number, item in enumerate(content["texts"], start=1):
        where = f"The catalogue {path} is malformed: entry {number}"
        if not isinstance(item, dict) or not isinstance(item.get("file"), str):
            raise InputError(f"{where} needs the name of a `file`.")
        unknown = sorted(str(key) for key in set(item) - {"file", "retrieved_from", "received"})
        if unknown:
            raise InputError(f"{where} has the unknown key `{unknown[0]}`.")
        source, received = item.get("retrieved_from"), item.get("received")
        if source is not None and not isinstance(source, str):
            raise InputError(f"{where} has a `retrieved_from` that is not text.")
        if received is not None and type(received) is not dt.date:
            raise InputError(f"{where} has a `received` that is not a date such as 2026-11-21.")
        if item["file"] in entries:
            raise InputError(f"{where} names {item['file']} a second time.")
        entries[item["file"]] = _Entry(source, received)
    return entries
