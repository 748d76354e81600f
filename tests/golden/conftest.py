"""The four texts, read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipelines.build import extract_rows, parse_corpus
from pipelines.corpus import Corpus, load_corpus
from pipelines.extract.rows import Rows

RAW = Path(__file__).parents[2] / "datasets" / "raw"


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    return load_corpus(RAW)


@pytest.fixture(scope="session")
def rows(corpus: Corpus) -> Rows:
    return extract_rows(parse_corpus(corpus))
