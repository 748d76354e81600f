"""How fast documents of each format are read and extracted.

A report in Chinese (the longest of `datasets/raw`) and a verbatim record in English (one of those
composed for testing, with seven recorded votes) are written in every format by the renderers of
the tests. A page is a page of the one-column PDF. Times are of this machine and this run: what can
be compared is the ratios.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from pipelines.corpus import RawText
from pipelines.extract.rows import extract
from pipelines.formats import Extracted, extract_text
from pipelines.text.document import parse
from tests.formats.printed import Piece, Printed, printed
from tests.formats.render_docx import render_docx
from tests.formats.render_html import render_html
from tests.formats.render_pdf import render_pdf

ROOT = Path(__file__).parents[1]
REPORT = ROOT / "datasets" / "raw" / "2018-review-conference-3-report.zh.txt"
RECORD = ROOT / "tests" / "verbatim" / "first-committee-78-line-per-paragraph.en.txt"
STAGES = ("read", "parse", "extract")
"""Bytes to text; text to outline; outline to rows."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds for one document in one format, by stage."""

    document: str
    format: str
    pages: int
    seconds: dict[str, float]

    @property
    def total(self) -> float:
        """Seconds of all stages."""
        return sum(self.seconds.values())


def _record(text: str) -> Printed:
    """A record with a paragraph to a line, as pieces to be printed."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    opening = next(at for at, line in enumerate(lines) if line.startswith("The meeting was called"))
    kinds = ["head"] * opening + ["heading"] + ["plain"] * (len(lines) - opening - 1)
    pieces = [Piece(kind, line) for kind, line in zip(kinds, lines, strict=True)]
    return Printed(pieces, symbol=lines[0], job=None)


def _documents() -> dict[str, tuple[bytes, Printed]]:
    report, record = REPORT.read_bytes(), RECORD.read_bytes()
    return {
        "report": (report, printed(report.decode("utf-8"))),
        "verbatim record": (record, _record(record.decode("utf-8"))),
    }


def _files(text: bytes, document: Printed) -> tuple[dict[str, bytes], int]:
    """A document in each format, and how many pages its PDF has."""
    pdf = render_pdf(document, 1)
    made = {
        "text": text,
        "html": render_html(document),
        "docx": render_docx(document),
        "pdf, one column": pdf,
        "pdf, two columns": render_pdf(document, 2),
    }
    return made, max(len(extract_text(pdf, "made.pdf").pages), 1)


def measure(copies: int, rounds: int) -> list[Measured]:
    """The fastest of some rounds for every document and format.

    Args:
        copies: how often a document is read in a round.
        rounds: rounds, each format in every one, so that a slow moment hits all alike.
    """
    prepared = {name: _files(*document) for name, document in _documents().items()}
    best: dict[tuple[str, str], Measured] = {}
    for _ in range(rounds):
        for name, (made, pages) in prepared.items():
            for form, data in made.items():
                one = _once(name, form, data, pages, copies)
                known = best.get((name, form))
                if known is None or one.total < known.total:
                    best[name, form] = one
    return list(best.values())


def _once(name: str, form: str, data: bytes, pages: int, copies: int) -> Measured:
    seconds = dict.fromkeys(STAGES, 0.0)

    def timed(stage: str, work: Callable[[], T]) -> T:
        start = time.perf_counter()
        result = work()
        seconds[stage] += (time.perf_counter() - start) / copies
        return result

    for _ in range(copies):
        raw = _raw(timed("read", partial(extract_text, data, form)))
        document = timed("parse", partial(parse, raw))
        timed("extract", partial(extract, [document]))
    return Measured(name, form, pages, seconds)


def _raw(read: Extracted) -> RawText:
    return RawText(
        "document",
        read.text,
        sha256="",
        format=read.format,
        pages=read.pages,
        furniture=read.furniture,
        notes=read.notes,
        parted=read.parted,
    )


def report(measured: list[Measured]) -> str:
    """The figures as a table: pages per second, times the plain text, share of each stage."""
    lines = []
    for name in dict.fromkeys(one.document for one in measured):
        rows = [one for one in measured if one.document == name]
        plain = next(one for one in rows if one.format == "text")
        stages = "".join(f"{stage:>9}" for stage in STAGES)
        lines += [
            f"{name}, {plain.pages} pages",
            f"{'format':<18}{'pages/s read':>14}{'pages/s in all':>16}{'times text':>12}{stages}",
        ]
        for one in rows:
            shares = "".join(f"{one.seconds[stage] / one.total:>9.0%}" for stage in STAGES)
            lines.append(
                f"{one.format:<18}{one.pages / one.seconds['read']:>14,.0f}"
                f"{one.pages / one.total:>16,.1f}{one.total / plain.total:>12.1f}{shares}"
            )
        lines.append("")
    return "\n".join(lines).rstrip()
