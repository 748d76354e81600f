"""A document system on this machine that answers as it is told to, however badly."""

import socket
import struct
import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Asked:
    """A request as the server saw it."""

    path: str
    symbol: str | None
    language: str | None
    form: str | None
    headers: dict[str, str]


@dataclass(frozen=True)
class Answer:
    """What to send: a status, headers as bytes or text, and a body, its length told truly."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str | bytes] = field(default_factory=dict)
    length: int | None = None
    """Told instead of the true length."""


Script = Answer | Callable[[BaseHTTPRequestHandler], None]


class _QuietServer(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Report what goes wrong, but not that a client hung up: many here are meant to."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class Server:
    """Answers each request for a symbol with the next of its script, the last one for ever."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.scripts: dict[str, deque[Script]] = {}
        self.otherwise: Script = Answer(b"not here", 404)
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                outer.answer(self)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = _QuietServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> "Server":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def gives(self, *answers: Script, to: str = "A/RES/65/64") -> None:
        """Answer the requests for a symbol, or another path, with these in turn."""
        self.scripts[to] = deque(answers)

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        parts = urlsplit(handler.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        headers = {name.lower(): value for name, value in handler.headers.items()}
        asked = Asked(parts.path, query.get("s"), query.get("l"), query.get("t"), headers)
        self.asked.append(asked)
        script = self.scripts.get(asked.symbol or asked.path)
        step = self.otherwise
        if script:
            step = script.popleft() if len(script) > 1 else script[0]
        if isinstance(step, Answer):
            send(handler, step)
        else:
            step(handler)


def send(handler: BaseHTTPRequestHandler, answer: Answer) -> None:
    """Send an answer, and close the connection where its length is not the one told."""
    told = len(answer.body) if answer.length is None else answer.length
    head(handler, answer.status, {"Content-Length": str(told), **answer.headers})
    if answer.status != 304:
        handler.wfile.write(answer.body)
    handler.close_connection = told != len(answer.body)


def head(handler: BaseHTTPRequestHandler, status: int, headers: dict[str, str | bytes]) -> None:
    """Send a status line and headers, as the bytes they are."""
    lines = [f"HTTP/1.1 {status} Whatever".encode()]
    for name, value in headers.items():
        raw = value if isinstance(value, bytes) else value.encode("ascii")
        lines.append(name.encode() + b": " + raw)
    handler.wfile.write(b"\r\n".join(lines) + b"\r\n\r\n")


def redirect(location: str | bytes, status: int = 302) -> Answer:
    return Answer(b"", status, {"Location": location})


def reset(handler: BaseHTTPRequestHandler) -> None:
    """Break the connection off with a reset, with nothing sent."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.close_connection = True
    handler.rfile.close()
    handler.wfile.close()
    handler.connection.close()


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    """End the connection with nothing sent."""
    handler.close_connection = True


def chunked(*chunks: bytes, whole: bool) -> Callable[[BaseHTTPRequestHandler], None]:
    """Send a body in chunks; if it is not whole the last chunk is cut and the end missing."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        head(handler, 200, {"Transfer-Encoding": "chunked"})
        for chunk in chunks:
            handler.wfile.write(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n")
        handler.wfile.write(b"0\r\n\r\n" if whole else b"400\r\nhalf")
        handler.close_connection = not whole

    return answer


def unbounded(content: bytes) -> Callable[[BaseHTTPRequestHandler], None]:
    """Send a body with no length told, and end it by closing the connection."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        head(handler, 200, {})
        handler.close_connection = True
        try:
            handler.wfile.write(content)
        except (BrokenPipeError, ConnectionResetError):
            return  # the client has had enough

    return answer


def dripping(*, headers: bool = False) -> Callable[[BaseHTTPRequestHandler], None]:
    """Send byte after byte as long as someone listens, as a body or as one endless header."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        handler.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            if headers:
                handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            else:
                head(handler, 200, {"Content-Length": "40000000"})
                handler.wfile.write(b"%PDF-1.7\n")
            while True:
                handler.wfile.write(b"x")
        except (BrokenPipeError, ConnectionResetError):
            return  # the client has had enough

    return answer
