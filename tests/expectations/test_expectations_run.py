"""Running the suites: what raises is reported, what is missing is said."""

import pandas as pd
import polars as pl
import pytest
from expectations_changes import sample
from expectations_raw import RAW
from expectations_sample import frames

from expectations import engine
from expectations.rules import Given, Rule, RuleBook, Stated
from expectations.run import check_table
from expectations.suites import SUITES
from pipelines.tables import TABLES


def _drop(table: str, column: str):
    return lambda tables: tables.frames.update({table: tables.frames[table].drop(column)})


def test_a_metric_that_raises_is_a_failure_with_its_exception():
    report = sample(_drop("votes", "vote")).check("votes")
    result = next(r for r in report.results if r.name == "vocabulary:vote")
    assert not result.success
    assert result.exception is not None
    assert '"vote"' in result.exception


def test_a_rule_that_raises_is_a_failure_with_its_exception():
    report = sample(lambda tables: tables.frames.pop("issues")).check("votes")
    result = next(r for r in report.results if r.name == "one_vote_per_state")
    assert not result.success
    assert result.exception == "KeyError: 'the table issues is not among the tables given'"
    assert not report.success


def test_a_missing_column_is_named():
    report = sample(_drop("votes", "vote")).check("votes")
    sampled = {result.name: result.sample for result in report.failures}
    assert sampled["types"] == (
        {"column": "vote", "declared": "String", "found": "no such column"},
    )
    assert "state_name" in str(sampled["columns"])


def test_a_rule_must_speak_of_every_row(monkeypatch):
    short = Rule("short", "Too few.", lambda given: pl.Series([True]))
    words = Rule("words", "No booleans.", lambda given: pl.col("state_name"))
    unknown = Rule("unknown", "Cannot tell.", lambda given: pl.lit(None, dtype=pl.Boolean))
    monkeypatch.setattr(SUITES["votes"], "entries", [short, words, unknown])
    failures = {r.name: r for r in check_table("votes", frames(), RAW).failures}
    assert failures["short"].exception.startswith("TypeError")
    assert failures["words"].exception.startswith("TypeError")
    assert failures["unknown"].failing == 9


def test_unknown_or_missing_tables_are_errors():
    with pytest.raises(KeyError):
        check_table("tallies", frames(), RAW)
    with pytest.raises(KeyError, match="votes"):
        check_table("votes", {}, RAW)


def test_rule_books_refuse_silent_and_double_rules():
    book = RuleBook("votes")
    with pytest.raises(ValueError, match="says nothing"):
        book.rule()(lambda given: pl.lit(value=True))
    book.add(Stated("one", "First.", lambda: None))
    with pytest.raises(ValueError, match="two rules"):
        book.add(Stated("one", "Second.", lambda: None))


def test_every_table_has_a_suite_and_every_rule_a_reason():
    assert list(SUITES) == list(TABLES)
    assert all(entry.description for book in SUITES.values() for entry in book.entries)


def test_outcomes_do_not_stick_to_the_batch():
    from great_expectations import expectations as gxe

    found = [
        engine.assert_all(
            pd.DataFrame({"a": values}),
            {"good": gxe.ExpectColumnValuesToBeInSet(column="a", value_set=[1])},
        )["good"].success
        for values in ([1, 1], [1, 2], [1])
    ]
    assert found == [True, False, True]


def test_a_passage_of_a_text_not_given_is_an_error():
    given = Given(TABLES["votes"], {}, {})
    with pytest.raises(KeyError, match="raw text of nowhere"):
        given.passage("nowhere", 0, 1)


def test_checking_is_quiet(capfd, caplog):
    check_table("votes", frames(), RAW)
    printed = capfd.readouterr()
    assert (printed.out, printed.err, caplog.text) == ("", "", "")
