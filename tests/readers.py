"""Reading a made-up or changed text the way a build does."""

from __future__ import annotations

import hashlib
from pathlib import Path

from pipelines.build import ParsedCorpus, extract_rows, parse_corpus
from pipelines.corpus import Corpus, RawText
from pipelines.extract.rows import Rows

RAW = Path(__file__).parents[1] / "datasets" / "raw"
CONFERENCE = "2018-review-conference-3-report.zh.txt"
EXPERTS = "2011-governmental-experts-report.zh.txt"
RESOLUTION = "2010-resolution-65-64.zh.txt"
SECRETARY_GENERAL = "2012-secretary-general-report-small-arms.zh.txt"


def text_of(name: str) -> str:
    """A text as received."""
    return (RAW / name).read_bytes().decode("utf-8")


def raw_text(text: str, name: str = "text.txt") -> RawText:
    """A text as if received under a name."""
    return RawText(name, text, hashlib.sha256(text.encode()).hexdigest())


def parsed(*texts: str) -> ParsedCorpus:
    """Texts parsed together."""
    raws = tuple(raw_text(text, f"text-{number}.txt") for number, text in enumerate(texts, 1))
    return parse_corpus(Corpus(Path("texts"), raws, ()))


def rows_of(*texts: str) -> Rows:
    """The rows of texts built together; every text must be recognized."""
    corpus = parsed(*texts)
    assert not corpus.rejected, corpus.rejected
    return extract_rows(corpus)


def report(body: str, *, name: str = "执行情况第九次双年度国家会议", city: str = "纽约") -> str:
    """A small report of a biennial meeting around some paragraphs."""
    conference = f"各国审议从各个方面防止、打击和消除小武器和轻武器非法贸易的行动纲领{name}"
    return (
        f"{conference}\n\n2026年6月15日至19日,{city}\n\n{conference}的报告\n\n"
        f"# 一. 导言\n\n{body}\n"
    )
