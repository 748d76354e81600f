"""A run of the fetcher: each document asked for once, and what came of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pipelines.fetch.catalogue import Entry
from pipelines.fetch.client import Absent, Client, NotModified
from pipelines.fetch.clock import Clock, SystemClock
from pipelines.fetch.content import NoSuchDocumentError, kind_of
from pipelines.fetch.errors import DownloadError, ServerBusyError, ServerTroubleError
from pipelines.fetch.patterns import Pattern, Series
from pipelines.fetch.settings import Settings
from pipelines.fetch.store import FETCHED, Store, opened
from pipelines.fetch.symbols import DEFAULT_FORMAT, DEFAULT_LANGUAGES
from pipelines.fetch.watchlist import WatchList

_TROUBLES = 3
"""Documents in a row that the server or the network kept back, after which a run gives up."""


class Status(StrEnum):
    """What came of a document."""

    STORED = "stored"
    UNCHANGED = "unchanged"
    MISSING = "missing"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one document in one language."""

    symbol: str
    language: str
    status: Status
    message: str
    expected: bool
    """Named, or had before; what a pattern only tries may well be missing."""

    @property
    def bad(self) -> bool:
        """Whether the run did not do what was asked of it."""
        return self.status is Status.FAILED or (self.expected and self.status is Status.MISSING)

    def __str__(self) -> str:
        """`A/RES/65/64 zh: stored, 123,456 bytes`."""
        return f"{self.symbol} {self.language}: {self.status}, {self.message}"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to ask for: documents by symbol or pattern, in which languages and format."""

    symbols: tuple[str, ...]
    patterns: tuple[Pattern, ...] = ()
    languages: tuple[str, ...] = tuple(DEFAULT_LANGUAGES.split(","))
    form: str = DEFAULT_FORMAT


def watched(watchlist: WatchList, languages: tuple[str, ...], form: str) -> Wanted:
    """All that a watch list names."""
    return Wanted(watchlist.symbols, watchlist.patterns, languages, form)


def fetch(
    wanted: Wanted,
    texts: Path,
    settings: Settings,
    tell: Callable[[str], None],
    clock: Clock | None = None,
) -> list[Outcome]:
    """Fetch what is wanted and not yet had into the folder `fetched` of a folder of texts.

    Args:
        wanted: what to ask for, checked.
        texts: the folder of texts.
        settings: where and how to ask.
        tell: told in a line what came of each document, as it comes.
        clock: the computer's if None.

    Returns:
        What came of each document, in the order they were asked for.

    Raises:
        FetchError: the folder is in use by another run, or its catalogue is malformed.
        OSError: it cannot be written to; what was fetched until then is kept.
    """
    clock = clock or SystemClock()
    with ExitStack() as stack:
        store = stack.enter_context(opened(texts / FETCHED))
        run = _Run(wanted.form, store, settings, clock, tell)
        for language in wanted.languages:
            for symbol in wanted.symbols:
                run.fetch(symbol, language, expected=True)
            for pattern in wanted.patterns:
                for series in pattern.series(clock.now().date()):
                    run.fetch_series(series, language)
        return run.outcomes


def summary(outcomes: Iterable[Outcome]) -> dict[Status, int]:
    """How many documents there are of each status, none left out."""
    statuses = [outcome.status for outcome in outcomes]
    return {status: statuses.count(status) for status in Status}


class _Run:
    """Fetches into an open store, and remembers what came of each document."""

    def __init__(
        self,
        form: str,
        store: Store,
        settings: Settings,
        clock: Clock,
        tell: Callable[[str], None],
    ) -> None:
        self._form, self._store, self._settings = form, store, settings
        self._clock, self._tell = clock, tell
        self._client = Client(settings, clock, tell)
        self._done: dict[tuple[str, str], Outcome] = {}
        self._troubles = 0
        self._given_up: str | None = None

    @property
    def outcomes(self) -> list[Outcome]:
        """What came of each document so far."""
        return list(self._done.values())

    def fetch_series(self, series: Series, language: str) -> None:
        """Ask for symbols in turn, until so many in a row are missing as the series allows.

        A failure ends a series that is open: how far it goes cannot be known then.
        """
        misses = 0
        for symbol in series.symbols:
            if self._given_up:
                return
            known = self._store.catalogue.find(symbol, language) is not None
            status = self.fetch(symbol, language, expected=known).status
            misses = misses + 1 if status is Status.MISSING else 0
            if series.misses and (misses >= series.misses or status is Status.FAILED):
                return

    def fetch(self, symbol: str, language: str, *, expected: bool) -> Outcome:
        """Fetch one document, unless this run has asked for it already."""
        done = self._done.get((symbol, language))
        if done is not None:
            return done
        if self._given_up:
            status, message = Status.FAILED, f"not asked for, since {self._given_up}"
        else:
            status, message = self._tried(symbol, language)
        outcome = Outcome(symbol, language, status, message, expected)
        self._done[symbol, language] = outcome
        self._tell(str(outcome))
        return outcome

    def _tried(self, symbol: str, language: str) -> tuple[Status, str]:
        """What came of a document, a failure of the server counted."""
        try:
            status, message = self._ask(symbol, language)
        except ServerTroubleError as error:
            self._troubles += 1
            if isinstance(error, ServerBusyError):
                self._given_up = str(error)
            elif self._troubles >= _TROUBLES:
                self._given_up = f"{_TROUBLES} documents in a row did not come"
            if self._given_up:
                self._tell(f"Giving up: {self._given_up}.")
            return Status.FAILED, str(error)
        except DownloadError as error:
            status, message = Status.FAILED, str(error)
        self._troubles = 0
        return status, message

    def _ask(self, symbol: str, language: str) -> tuple[Status, str]:
        """Download a document, check it and keep it.

        Raises:
            DownloadError: it did not arrive, or is not what it should be.
        """
        url = self._settings.address(symbol, language, self._form)
        before = self._store.catalogue.find(symbol, language)
        # Headers of another address, or of a file no longer there, say nothing of this one.
        whole = before is not None and self._store.has(before)
        same = before is not None and whole and before.retrieved_from == url
        with self._store.incoming() as path:
            answer = self._client.download(url, before.headers if before and same else {}, path)
            if isinstance(answer, NotModified):
                return Status.UNCHANGED, "as it was fetched before"
            if isinstance(answer, Absent):
                return Status.MISSING, _missing(answer.reason, before)
            try:
                kind = kind_of(path)
            except NoSuchDocumentError as error:
                return Status.MISSING, _missing(str(error), before)
            arrived = Entry(
                symbol=symbol,
                language=language,
                file=f"{answer.sha256}.{kind}",
                sha256=answer.sha256,
                retrieved_from=url,
                received=self._clock.now().date(),
                headers=answer.headers,
            )
            if before is not None and before.sha256 == answer.sha256:
                self._store.keep(path, dataclasses.replace(arrived, received=before.received))
                again = "" if whole else "; the file here was not as received and is put back"
                return Status.UNCHANGED, f"the same bytes as before{again}"
            self._store.keep(path, arrived)
        size = f"{answer.size:,} bytes"
        if before is not None:
            return Status.STORED, f"{size}; it has changed, and the one before is kept"
        return Status.STORED, size


def _missing(reason: str, before: Entry | None) -> str:
    kept = "; what was fetched before is kept" if before is not None else ""
    return f"no such document: {reason}{kept}"
