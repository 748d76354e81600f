"""The watch list: the symbols and patterns of the process, kept by hand with their titles."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pipelines.fetch.errors import FetchError
from pipelines.fetch.patterns import Pattern, pattern
from pipelines.fetch.symbols import checked_symbol
from pipelines.names.reference import ReferenceListError, load_sections, read_entries

WATCHLIST = "watchlist.yaml"
"""The watch list, in the folder of texts."""

_MISSES = 3
_MOST_MISSES = 50


@dataclass(frozen=True, slots=True)
class WatchedSymbol:
    """A document that is known to exist, and what it is."""

    symbol: str
    title: str


@dataclass(frozen=True, slots=True)
class WatchedPattern:
    """Documents that may exist: a pattern, what they are, and the range of each field."""

    pattern: str
    title: str
    year: str | None = None
    session: str | None = None
    number: str | None = None
    misses: int | None = None
    """After how many numbers in a row without a document an open `number` ends."""


@dataclass(frozen=True, slots=True)
class WatchList:
    """What to ask for: symbols that must be there, and patterns that may match nothing."""

    symbols: tuple[str, ...]
    patterns: tuple[Pattern, ...]


def read_watchlist(path: Path) -> WatchList:
    """Read a watch list strictly.

    Raises:
        FetchError: it is not there, or an entry is not as it should be; the message names the
            file and the place.
    """
    try:
        sections = load_sections(path, ("symbols", "patterns"))
        symbols = read_entries(path, "symbols", sections["symbols"], WatchedSymbol)
        patterns = read_entries(path, "patterns", sections["patterns"], WatchedPattern)
    except ReferenceListError as error:
        why = " ".join(str(error).split())
        raise FetchError(f"The watch list {path} cannot be used: {why}.") from error
    seen: set[str] = set()
    for number, item in enumerate(symbols, 1):
        where = f"The watch list {path} cannot be used: symbols, entry {number}"
        try:
            symbol = checked_symbol(item.symbol)
        except FetchError as error:
            raise FetchError(f"{where}: {error}") from error
        if symbol in seen:
            raise FetchError(f"{where}: {symbol} is listed twice.")
        seen.add(symbol)
    return WatchList(
        tuple(item.symbol for item in symbols),
        tuple(_compiled(path, number, item) for number, item in enumerate(patterns, 1)),
    )


def _compiled(path: Path, number: int, item: WatchedPattern) -> Pattern:
    where = f"The watch list {path} cannot be used: patterns, entry {number}"
    if item.misses is not None and not 1 <= item.misses <= _MOST_MISSES:
        raise FetchError(f"{where}: `misses` must be from 1 to {_MOST_MISSES}.")
    ranges = {"year": item.year, "session": item.session, "number": item.number}
    try:
        compiled = pattern(item.pattern, ranges, item.misses or _MISSES)
    except FetchError as error:
        raise FetchError(f"{where}: {error}") from error
    numbers = compiled.ranges.get("number")
    if item.misses is not None and (numbers is None or numbers.last is not None):
        raise FetchError(f"{where}: `misses` is for an open `number` only.")
    return compiled
