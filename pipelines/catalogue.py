"""The catalogues of a folder of texts: where each file came from, and what it was asked for as."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import yaml

from pipelines.errors import InputError

CATALOGUE = "catalogue.yaml"
_KEYS = {
    *("file", "retrieved_from", "received"),
    *("symbol", "language", "sha256", "headers", "superseded"),
}
"""What an entry of a catalogue may say; the second line is what the fetcher adds."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a catalogue says of one file; None where it does not say."""

    retrieved_from: str | None
    received: dt.date | None
    symbol: str | None
    language: str | None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What the catalogues of a folder and of folders in it say; names are relative to it."""

    entries: Mapping[str, Entry]
    superseded: frozenset[str]
    subfolders: frozenset[str]
    """Folders with a catalogue of their own: what it does not list is not of the corpus."""

    def leaves_out(self, name: str) -> bool:
        """Whether a file is in a catalogued subfolder, but not among its current texts."""
        inside = any(parent.as_posix() in self.subfolders for parent in PurePosixPath(name).parents)
        return inside and name not in self.entries


def load_catalogues(folder: Path) -> Catalogue:
    """Read the catalogue of a folder and those of the folders in it; none need be there.

    Raises:
        InputError: a catalogue is malformed, or two list one file.
    """
    entries: dict[str, Entry] = {}
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
    return Catalogue(entries, frozenset(superseded), frozenset(subfolders))


def _load_catalogue(path: Path) -> tuple[Mapping[str, Entry], Iterable[str]]:
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


def _load_entries(items: list[object], of: str) -> dict[str, Entry]:
    """The entries of one list; `of` begins what is said of one that is malformed."""
    entries: dict[str, list[Entry]] = {}
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
        same.append(Entry(source, received, symbol, language))
    return {name: _merged(same) for name, same in entries.items()}


def _merged(same: list[Entry]) -> Entry:
    """One entry for bytes that were fetched under several names: which is theirs is not known."""
    symbols, languages = {entry.symbol for entry in same}, {entry.language for entry in same}
    return dataclasses.replace(
        same[0],
        symbol=same[0].symbol if len(symbols) == 1 else None,
        language=same[0].language if len(languages) == 1 else None,
    )
