"""The watch list: strict reading, patterns and the symbols they stand for."""

import datetime as dt

import pytest
from fetch_kit import PDF
from fetch_server import Answer

from pipelines.fetch.errors import FetchError
from pipelines.fetch.patterns import LONGEST_SERIES, pattern, session_on
from pipelines.fetch.run import Status
from pipelines.fetch.watchlist import read_watchlist
from pipelines.folders import TEXTS

GOOD = """symbols:
  - symbol: A/CONF.192/15
    title: Report of the conference
patterns:
  - pattern: A/CONF.192/BMS/{year}/{number}
    title: Documents of biennial meetings
    year: 2003-
    number: 1-
    misses: 2
"""
BMS = "pattern: A/CONF.192/BMS/{year}/{number}"


def compiled(template, misses=3, **ranges):
    return pattern(template, {"year": None, "session": None, "number": None} | ranges, misses)


def symbols(template, today=dt.date(2026, 11, 21), **ranges):
    return [s for series in compiled(template, **ranges).series(today) for s in series.symbols]


def test_a_good_list(tmp_path):
    path = tmp_path / "watchlist.yaml"
    path.write_text(GOOD, encoding="utf-8")
    listed = read_watchlist(path)
    assert listed.symbols == ("A/CONF.192/15",)
    (found,) = listed.patterns
    assert (found.template, found.misses) == ("A/CONF.192/BMS/{year}/{number}", 2)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("symbols:", "symbol:"), "unknown key symbol; known are patterns, symbols"),
        (("    title: Report", "    titel: Report"), "symbols, entry 1 (A/CONF.192/15): unknown"),
        (("    title: Report of the conference\n", ""), "title is missing"),
        (("A/CONF.192/15", "../.."), "symbols, entry 1: '../..' is not the symbol"),
        (("A/CONF.192/15", "15"), "symbols, entry 1 (15), symbol: expected text"),
        (("    misses: 2", "    misses: 2\n    month: 1"), "unknown key month"),
        (("    misses: 2", "    misses: 0"), "`misses` must be from 1 to 50"),
        (("    misses: 2", "    misses: many"), "expected a number"),
        (("number: 1-", "number: 1-5"), "`misses` is for an open `number` only"),
        (("    year: 2003-\n", ""), "the field 'year' needs a range"),
        (("{year}/", ""), "the field 'year' has a range but is not in the pattern"),
        (("year: 2003-", "year: 2003"), "year: expected text"),
        (("year: 2003-", "year: now-"), "the year 'now-' is no range"),
        (("year: 2003-", "year: '2010-2003'"), "the year '2010-2003' must run upwards"),
        (("year: 2003-", "year: 1-"), "the year '1-' begins before the United Nations"),
        (("number: 1-", "number: 1-9999"), "the number '1-9999' must run upwards"),
        ((BMS, "pattern: A/CONF.192/BMS/{date}/{number}"), "the field 'date' is none of year"),
        ((BMS, "pattern: A/{year.real}/{number}"), "the field 'year.real' is none of year"),
        ((BMS, "pattern: A/{year}/{number}/{year}"), "the field 'year' is there twice"),
        ((BMS, "pattern: A/../{year}/{number}"), "is not the symbol"),
        ((BMS, "pattern: A/{{year}}/{number}"), "is not the symbol"),
        ((BMS, "pattern: A/CONF.192/15"), "a pattern needs a field"),
        (("title: Documents", "title: [Documents]\n    title: Documents"), "is given twice"),
        (("patterns:", "patterns: ["), "cannot be read"),
        (("patterns:", "  - symbol: A/CONF.192/15\n    title: again\npatterns:"), "listed twice"),
    ],
)
def test_a_bad_list_is_one_sentence_with_file_and_place(tmp_path, change, message):
    path = tmp_path / "watchlist.yaml"
    assert change[0] in GOOD
    path.write_text(GOOD.replace(*change, 1), encoding="utf-8")
    with pytest.raises(FetchError) as caught:
        read_watchlist(path)
    said = str(caught.value)
    assert said.startswith(f"The watch list {path} cannot be used: ")
    assert message in said
    assert "\n" not in said


def test_a_list_that_is_not_there(tmp_path):
    with pytest.raises(FetchError, match=r"watchlist\.yaml cannot be used"):
        read_watchlist(tmp_path / "watchlist.yaml")


def test_years_end_with_this_year():
    years = [f"A/CONF.192/BMS/{year}/1" for year in (2024, 2025, 2026)]
    assert symbols("A/CONF.192/BMS/{year}/1", year="2024-") == years
    assert symbols("A/CONF.192/BMS/{year}/1", year="2024-2025") == years[:2]
    assert symbols("A/CONF.192/BMS/{year}/1", year="2024") == years[:1]
    assert symbols("A/CONF.192/BMS/{year}/1", year="2030-") == []


@pytest.mark.parametrize(
    ("day", "session"),
    [("2010-12-08", 65), ("2011-01-13", 65), ("2011-08-31", 65), ("2011-09-30", 66)],
)
def test_sessions_open_in_september(day, session):
    assert session_on(dt.date.fromisoformat(day)) == session


def test_sessions_end_with_the_current_one():
    assert symbols("A/RES/{session}/64", today=dt.date(2011, 1, 13), session="63-") == [
        "A/RES/63/64",
        "A/RES/64/64",
        "A/RES/65/64",
    ]


def test_numbers_are_counted_within_each_year():
    assert symbols("A/{number}/{year}", year="2024-2025", number="1-2") == [
        "A/1/2024",
        "A/2/2024",
        "A/1/2025",
        "A/2/2025",
    ]


def test_an_open_number_is_tried_until_so_many_in_a_row_are_missing(fetching, server):
    for number in (1, 2, 4):
        server.gives(Answer(PDF), to=f"A/9/{number}")
    outcomes = fetching(patterns=[compiled("A/9/{number}", misses=2, number="1-")])
    assert [asked.symbol for asked in server.asked] == [f"A/9/{n}" for n in range(1, 7)]
    statuses = [outcome.status for outcome in outcomes]
    stored, missing = Status.STORED, Status.MISSING
    assert statuses == [stored, stored, missing, stored, missing, missing]
    assert not any(outcome.bad for outcome in outcomes), "what is only tried may be missing"


def test_numbers_with_an_end_are_all_tried(fetching, server):
    server.gives(Answer(PDF), to="A/9/5")
    fetching(patterns=[compiled("A/9/{number}", misses=2, number="1-5")])
    assert len(server.asked) == 5


def test_every_year_of_an_open_number_is_tried_and_every_language(fetching, server):
    tried = compiled("A/{year}/{number}", misses=1, year="2025-", number="1-")
    server.gives(Answer(PDF), to="A/2026/1")
    fetching(patterns=[tried], languages=("zh", "en"))
    assert [(asked.language, asked.symbol) for asked in server.asked] == [
        (language, symbol)
        for language in ("zh", "en")
        for symbol in ("A/2025/1", "A/2026/1", "A/2026/2")
    ]


def test_a_failure_ends_an_open_series_and_is_told(fetching, server):
    server.otherwise = Answer(b"", 403)
    outcomes = fetching(patterns=[compiled("A/9/{number}", number="1-")])
    assert [outcome.status for outcome in outcomes] == [Status.FAILED]
    assert outcomes[0].bad


def test_a_server_that_has_a_document_for_every_number_is_left(fetching, server):
    server.otherwise = Answer(PDF)
    outcomes = fetching(patterns=[compiled("A/9/{number}", number="1-")])
    assert len(outcomes) == LONGEST_SERIES


def test_a_pattern_that_had_a_document_expects_it(fetching, server):
    server.gives(Answer(PDF), Answer(b"", 404), to="A/9/1")
    nine = compiled("A/9/{number}", number="1")
    (first,), (second,) = fetching(patterns=[nine]), fetching(patterns=[nine])
    assert (first.bad, second.bad) == (False, True)
    assert second.message.endswith("what was fetched before is kept")


def test_a_pattern_asks_again_for_no_symbol_that_is_named(fetching, server):
    server.gives(Answer(PDF), to="A/9/1")
    fetching("A/9/1", patterns=[compiled("A/9/{number}", number="1-2")])
    assert [asked.symbol for asked in server.asked] == ["A/9/1", "A/9/2"]


def test_the_list_of_the_project():
    listed = read_watchlist(TEXTS / "watchlist.yaml")
    assert {"A/CONF.192/15", "A/RES/65/64", "A/CONF.192/2018/RC/3"} <= set(listed.symbols)
    today = dt.date(2026, 11, 21)
    tried = {s for p in listed.patterns for series in p.series(today) for s in series.symbols}
    assert {"A/CONF.192/2024/RC/3", "A/CONF.192/BMS/2026/1"} <= tried
    assert not tried & set(listed.symbols)
