"""Downloads one file: politely, with retries, and never more or longer than allowed."""

from __future__ import annotations

import hashlib
import urllib.parse
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

import requests
import tenacity
from tenacity.wait import wait_base
from urllib3.exceptions import LocationParseError, ReadTimeoutError

from pipelines.fetch.catalogue import SENDABLE
from pipelines.fetch.clock import Clock
from pipelines.fetch.errors import DownloadError, ServerBusyError, ServerTroubleError
from pipelines.fetch.retry_after import seconds_to_wait
from pipelines.fetch.settings import Settings
from pipelines.fetch.transport import PatientSession

KEPT_HEADERS = ("etag", "last-modified", "content-type")
"""Headers of an answer that are worth keeping."""

_LONGEST_HEADER = 500
_REDIRECTS = 5
_REDIRECTING = {301, 302, 303, 307, 308}
_ABSENT = {204, 404, 410}
_PASSING = {408, 425, 429, 500, 502, 503, 504}
"""Statuses after which asking again may help."""

_MOST_DIGITS = 30
"""Digits of a size that are read: more than any file has."""

_CHUNK = 1 << 16
_BACKOFF: wait_base = tenacity.wait_exponential(multiplier=1, max=60)
"""1, 2, 4 ... seconds."""

_IN_A_URL = "%/:=&?~#+!$,;'@()*[]"
"""Characters that mean something in an address, or are escaped already."""


@dataclass(frozen=True, slots=True)
class Received:
    """A file that arrived whole: its size in bytes, its SHA-256, and headers worth keeping."""

    size: int
    sha256: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server has nothing newer than what is known."""


@dataclass(frozen=True, slots=True)
class Absent:
    """The server has no such document, and how it said so."""

    reason: str


class _PassingError(DownloadError):
    """A failure that may pass; the server may have said after how many seconds."""

    def __init__(self, message: str, retry_after: float = 0) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class _DeadlineError(Exception):
    """The time for a document is over."""


class Client:
    """Asks a server for one file at a time.

    Args:
        settings: the limits.
        clock: what is waited and measured with.
        tell: told in a line why something is asked for again.
    """

    def __init__(self, settings: Settings, clock: Clock, tell: Callable[[str], None]) -> None:
        self._settings, self._clock, self._tell = settings, clock, tell
        self._session = PatientSession(self._seconds_left, settings.user_agent)
        self._next_request = clock.monotonic()
        self._end = clock.monotonic()

    def download(
        self, url: str, known: Mapping[str, str], into: Path
    ) -> Received | NotModified | Absent:
        """Ask for a file, again where that may help, and write it.

        Args:
            url: where it is.
            known: headers kept from the last time (`etag`, `last-modified`): with them the
                server is asked for the file only if it has changed.
            into: the file to write; only after `Received` is it whole.

        Raises:
            DownloadError: it did not arrive; `ServerTroubleError` where the server or the
                network is at fault.
            OSError: it cannot be written.
        """
        self._wait_for_turn()
        self._end = self._clock.monotonic() + self._settings.deadline
        attempts = tenacity.Retrying(
            retry=tenacity.retry_if_exception_type(_PassingError),
            wait=self._wait,
            stop=self._is_over,
            sleep=self._clock.sleep,
            before_sleep=self._tell_retry,
            reraise=True,
        )
        try:
            return attempts(self._follow, url, _conditions(known), into)
        except _DeadlineError as error:
            message = f"it took longer than the {self._settings.deadline:g} s allowed"
            raise ServerTroubleError(message) from error
        except _PassingError as error:
            tried = attempts.statistics["attempt_number"]
            times = "once" if tried == 1 else f"{tried} times"
            raise ServerTroubleError(f"{error} (tried {times})") from error

    def _follow(
        self, url: str, conditions: Mapping[str, str], into: Path
    ) -> Received | NotModified | Absent:
        """One attempt, through its redirects."""
        for hop in range(_REDIRECTS + 1):
            if hop:
                self._wait_for_turn()
            self._next_request = self._clock.monotonic() + self._settings.interval
            try:
                with self._ask(url, conditions) as response:
                    location = response.headers.get("location")
                    if response.status_code not in _REDIRECTING or not location:
                        return self._take(response, conditions, into)
                    url = _target(url, location)
            except requests.RequestException as error:
                raise self._passing(error) from error
            except LocationParseError as error:
                raise DownloadError("it is said to be at an address that is none") from error
        raise DownloadError(f"the server redirects more than {_REDIRECTS} times")

    def _ask(self, url: str, conditions: Mapping[str, str]) -> requests.Response:
        limits = (self._settings.connect_timeout, self._settings.read_timeout)
        try:
            return self._session.get(url, headers=dict(conditions), stream=True, timeout=limits)
        except (requests.exceptions.InvalidURL, UnicodeError) as error:
            raise DownloadError("it is said to be at an address that is none") from error

    def _take(
        self, response: requests.Response, conditions: Mapping[str, str], into: Path
    ) -> Received | NotModified | Absent:
        status = response.status_code
        if status == HTTPStatus.OK:
            return self._write(response, into)
        if status == HTTPStatus.NOT_MODIFIED and conditions:
            return NotModified()
        if status in _ABSENT:
            return Absent(f"the server answered {_named(status)}")
        if status in _PASSING:
            asked = seconds_to_wait(response.headers.get("retry-after"), self._clock.now())
            self._respect(asked)
            raise _PassingError(f"the server answered {_named(status)}", asked)
        raise DownloadError(f"the server answered {_named(status)}")

    def _write(self, response: requests.Response, into: Path) -> Received:
        """Stream a body into a file, counting."""
        stated = _stated_size(response)
        largest = self._settings.largest
        too_large = f"it is larger than the {largest:,} bytes allowed"
        if stated is not None and stated > largest:
            raise DownloadError(too_large)
        digest, size = hashlib.sha256(), 0
        with into.open("wb") as file:
            for chunk in response.iter_content(_CHUNK):
                size += len(chunk)
                if size > largest:
                    raise DownloadError(too_large)
                digest.update(chunk)
                file.write(chunk)
        # The library checks this too; that no half document is kept shall not rest on it.
        if stated is not None and stated != size:
            raise _PassingError(f"only {size:,} of {stated:,} bytes arrived")
        kept = {name: response.headers.get(name, "").strip() for name in KEPT_HEADERS}
        headers = {
            name: text
            for name, text in kept.items()
            if len(text) <= _LONGEST_HEADER and SENDABLE.fullmatch(text)
        }
        return Received(size, digest.hexdigest(), headers)

    def _wait_for_turn(self) -> None:
        seconds = self._next_request - self._clock.monotonic()
        if seconds > 0:
            self._clock.sleep(seconds)

    def _respect(self, asked: float) -> None:
        """Leave the server alone as long as it asks, also with the next document.

        Raises:
            ServerBusyError: that is longer than a run waits.
        """
        longest = self._settings.longest_retry_after
        if asked > longest:
            raise ServerBusyError(
                f"the server asks to wait {asked:,.0f} s, longer than the {longest:g} s a run waits"
            )
        self._next_request = max(self._next_request, self._clock.monotonic() + asked)

    def _seconds_left(self) -> float:
        """How long the next read from the server may take."""
        left = self._end - self._clock.monotonic()
        if left <= 0:
            raise _DeadlineError
        return min(left, self._settings.read_timeout)

    def _wait(self, state: tenacity.RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        asked = error.retry_after if isinstance(error, _PassingError) else 0
        return max(_BACKOFF(state), asked, self._next_request - self._clock.monotonic())

    def _is_over(self, state: tenacity.RetryCallState) -> bool:
        """No attempt is left, or no time for one."""
        late = self._clock.monotonic() + state.upcoming_sleep >= self._end
        return late or state.attempt_number >= self._settings.attempts

    def _tell_retry(self, state: tenacity.RetryCallState) -> None:
        error = state.outcome.exception() if state.outcome else None
        self._tell(f"    {error}; asking again in {state.upcoming_sleep:.0f} s")

    def _passing(self, error: requests.RequestException) -> Exception:
        """What an error of the library means, for people."""
        if self._clock.monotonic() >= self._end:
            return _DeadlineError()
        if isinstance(error, requests.ConnectTimeout):
            return _PassingError("the server cannot be reached in time")
        late = bool(error.args) and isinstance(error.args[0], ReadTimeoutError)
        if late or isinstance(error, requests.Timeout):
            return _PassingError(f"nothing came for {self._settings.read_timeout:g} s")
        if isinstance(error, requests.exceptions.ChunkedEncodingError):
            return _PassingError("the connection was cut before the whole file had arrived")
        if isinstance(error, requests.exceptions.SSLError):
            return _PassingError("the certificate of the server cannot be trusted")
        if isinstance(error, requests.ConnectionError):
            return _PassingError(f"the server cannot be reached: {_cause(error)}")
        return DownloadError(f"the answer cannot be read: {_cause(error)}")


def _conditions(known: Mapping[str, str]) -> dict[str, str]:
    """The headers that ask for a file only if it is another than the one known."""
    names = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}
    return {names[name]: known[name] for name in names if known.get(name)}


def _target(url: str, location: str) -> str:
    """Where a redirect leads; its header came as bytes, each read as one character."""
    try:
        escaped = urllib.parse.quote(location.encode("latin-1"), safe=_IN_A_URL)
        target = urllib.parse.urljoin(url, escaped)
        scheme = urllib.parse.urlsplit(target).scheme
    except ValueError as error:
        raise DownloadError("the server redirects to an address that is none") from error
    if scheme not in ("http", "https"):
        raise DownloadError(f"the server redirects to {scheme}:, which is not followed")
    return target


def _stated_size(response: requests.Response) -> int | None:
    """How many bytes the server says it sends; None where it does not, or sends them packed."""
    text = response.headers.get("content-length", "")
    packed = response.headers.get("content-encoding", "identity").lower() != "identity"
    whole = text.isascii() and text.isdigit() and "transfer-encoding" not in response.headers
    # No file has a size of so many digits, and Python reads no number of thousands of them.
    return int(text.lstrip("0")[:_MOST_DIGITS] or "0") if whole and not packed else None


def _named(status: int) -> str:
    """`404 Not Found`, in the words of the standard: the server's own may be anything."""
    known = {item.value: item.phrase for item in HTTPStatus}
    return f"{status} {known.get(status, '')}".strip()


def _cause(error: BaseException) -> str:
    """What the system said at the root of an error: `Connection refused`; else its kind."""
    root: BaseException | None = error
    while root is not None:
        if isinstance(root, OSError) and root.strerror:
            return root.strerror
        root = root.__cause__ or root.__context__
    return type(error).__name__
