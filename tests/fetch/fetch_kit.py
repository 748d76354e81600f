"""What the tests of the fetcher share: documents, a clock that does not wait, and a fetch."""

import datetime as dt
import hashlib
import io
import zipfile
from pathlib import Path

import yaml
from fetch_server import Server

from pipelines.fetch.run import Wanted, fetch
from pipelines.fetch.settings import Settings

TODAY = dt.datetime(2026, 11, 21, 12, 0, tzinfo=dt.UTC)
PDF = b"%PDF-1.7\n1 0 obj << >> endobj\n" + b"x" * 4000 + b"\ntrailer << >>\n%%EOF\n"
OTHER_PDF = PDF.replace(b"xx", b"yy")


def docx(member="word/document.xml") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(member, "<w:document>" + "小武器" * 500 + "</w:document>")
    return file.getvalue()


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


class FakeClock:
    """Time that passes only when someone sleeps, or by `tick` seconds with each look at it."""

    def __init__(self, tick: float = 0) -> None:
        self.seconds, self.tick = 0.0, tick
        self.slept: list[float] = []

    def now(self) -> dt.datetime:
        return TODAY + dt.timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        self.seconds += self.tick
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds


class Fetching:
    """Fetches into a folder of texts from the local server, and looks at what came of it."""

    def __init__(self, texts: Path, server: Server) -> None:
        self.texts, self.server = texts, server
        self.clock = FakeClock()
        self.told: list[str] = []

    def __call__(self, *symbols, languages=("zh",), form="pdf", patterns=(), **settings):
        wanted = Wanted(symbols or (), tuple(patterns), languages, form)
        chosen = {"base_url": self.server.url, "interval": 0.0, **settings}
        return fetch(wanted, self.texts, Settings(**chosen), self.told.append, self.clock)

    def one(self, symbol="A/RES/65/64", **settings):
        (outcome,) = self(symbol, **settings)
        return outcome

    @property
    def folder(self) -> Path:
        return self.texts / "fetched"

    @property
    def files(self) -> set[str]:
        """Every file of the folder but the catalogue, hidden ones too."""
        return {path.name for path in self.folder.iterdir()} - {"catalogue.yaml"}

    @property
    def catalogue(self) -> dict:
        path = self.folder / "catalogue.yaml"
        if not path.exists():
            return {"texts": [], "superseded": []}
        return yaml.safe_load(path.read_text(encoding="utf-8"))
