"""The date the packages bear comes from the inputs."""

import datetime as dt
from pathlib import Path

import polars as pl
import pytest

from assets.packages import date_of
from pipelines.corpus import Corpus, RawText

D2010, D2018, D2024 = dt.date(2010, 1, 13), dt.date(2018, 7, 6), dt.date(2024, 2, 29)


@pytest.mark.parametrize(
    ("received", "dated", "expected"),
    [
        ([D2024, None], [D2010, D2018], D2024),
        ([None, None], [D2010, D2018], D2018),
        ([D2010], [None], D2010),
        ([None], [None], dt.date(1970, 1, 1)),
    ],
)
def test_the_latest_date_of_the_inputs(received, dated, expected):
    texts = tuple(RawText("a.txt", "一", "0" * 64, received=date) for date in received)
    documents = pl.DataFrame({"date": dated}, schema={"date": pl.Date})
    assert date_of(Corpus(Path(), texts, ()), documents) == expected
