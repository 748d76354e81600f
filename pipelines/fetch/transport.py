"""A session of `requests` that never reads past a deadline and follows no redirect by itself.

The read time-out of a socket begins anew with every byte, so a server that sends one byte every
few seconds, in its headers or its body, would hold a run for ever. Here every single read from
the socket, whichever layer asks for it, first asks how long it may take.
"""

from __future__ import annotations

import http.client
import io
import socket
from collections.abc import Callable
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.poolmanager import PoolManager

SecondsLeft = Callable[[], float]
"""How long the next read may take, in seconds; raises where no time is left."""


class PatientSession(requests.Session):
    """A session for `http` and `https`, and no other scheme."""

    def __init__(self, seconds_left: SecondsLeft, user_agent: str) -> None:
        super().__init__()
        self.adapters.clear()
        for scheme in ("http://", "https://"):
            self.mount(scheme, _DeadlineAdapter(seconds_left))
        # Documents are compressed in themselves, and the size of what is sent can be checked.
        self.headers.update({"User-Agent": user_agent, "Accept-Encoding": "identity"})

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Follow nothing: the library would read the body of a redirect without a limit."""
        return


class _DeadlineAdapter(HTTPAdapter):
    """Makes connections whose every read is limited."""

    def __init__(self, seconds_left: SecondsLeft) -> None:
        self._seconds_left = seconds_left
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().init_poolmanager(*args, **kwargs)
        _limit(self.poolmanager, self._seconds_left)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        manager = super().proxy_manager_for(*args, **kwargs)
        _limit(manager, self._seconds_left)
        return manager


def _limit(manager: PoolManager, seconds_left: SecondsLeft) -> None:
    """Have a manager make its pools with limited connections, in place of plain ones."""
    manager.pool_classes_by_scheme = {
        scheme: _limited(pool, seconds_left)
        for scheme, pool in manager.pool_classes_by_scheme.items()
    }


def _limited(pool: type[HTTPConnectionPool], seconds_left: SecondsLeft) -> type[HTTPConnectionPool]:
    def respond(sock: socket.socket, *args: Any, **kwargs: Any) -> http.client.HTTPResponse:  # noqa: ANN401
        response = http.client.HTTPResponse(sock, *args, **kwargs)
        raw = response.fp.detach()
        response.fp = io.BufferedReader(_LimitedReader(raw, sock, seconds_left))
        return response

    connection = type(
        "LimitedConnection", (pool.ConnectionCls,), {"response_class": staticmethod(respond)}
    )
    return type("LimitedPool", (pool,), {"ConnectionCls": connection})


class _LimitedReader(io.RawIOBase):
    """Reads from a socket, each time no longer than is left."""

    def __init__(self, raw: io.RawIOBase, sock: socket.socket, seconds_left: SecondsLeft) -> None:
        super().__init__()
        self._raw, self._sock, self._seconds_left = raw, sock, seconds_left

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:  # noqa: ANN401 - as io declares it
        self._sock.settimeout(self._seconds_left())
        return self._raw.readinto(buffer)

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
        super().close()
