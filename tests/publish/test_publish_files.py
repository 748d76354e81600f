"""CSV and Parquet: what a cell may be, and that both hold the same."""

import csv
import json

import duckdb
import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from publish_sample import CREATED, vote_event

from pipelines.publish import PublishError, publish, write_tables
from pipelines.publish.files import table_path
from pipelines.publish.formulas import STARTS, guard, guard_frame, unguard, unguard_sql
from pipelines.tables import TABLES

MEETINGS, VOTES, TEXTS = "small-arms-meetings", "small-arms-votes", "small-arms-texts"


def cells(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_csv_is_plain(published):
    raw = table_path(published, TEXTS, "paragraphs", "csv").read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    assert raw.endswith(b"\n")
    assert '"他说:""同意,但…"""'.encode() in raw
    header, *rows = cells(table_path(published, VOTES, "vote_events", "csv"))
    event = dict(zip(header, rows[0], strict=True))
    assert event["date"] == "2018-06-29"
    assert event["as_amended"] == "false"
    consensus = dict(zip(header, rows[2], strict=True))
    assert consensus["total_yes"] == consensus["reconciles"] == ""


def test_namibia_is_not_null(published):
    parquet = pl.read_parquet(table_path(published, MEETINGS, "states", "parquet"))
    assert parquet["alpha_2"].to_list() == ["AF", "NA", "US"]
    assert parquet["m49"].to_list() == ["004", "516", "840"]


@pytest.mark.parametrize("start", list(STARTS))
def test_no_cell_starts_a_formula(start):
    for text in (f"{start}1+1", f"'{start}1", f"''{start}"):
        cell = guard(text)
        assert cell == f"'{text}"
        assert unguard(cell) == text


def test_other_texts_are_left_alone():
    for text in ("a=b", "'quoted'", "'", "——", "·", "1-2"):
        assert guard(text) == text == unguard(text)


@given(st.lists(st.text(alphabet="'=+-@\t\r\n＝a国", min_size=1), min_size=1, max_size=20))
def test_guard_is_the_same_everywhere_and_can_be_undone(texts):
    guarded, count = guard_frame(pl.DataFrame({"text": texts}))
    cells_written = guarded["text"].to_list()
    assert cells_written == [guard(text) for text in texts]
    assert count == sum(cell != text for cell, text in zip(cells_written, texts, strict=True))
    assert not any(cell.startswith(tuple(STARTS)) for cell in cells_written)
    with duckdb.connect() as connection:
        back = connection.execute(
            f"SELECT list({unguard_sql('t')} ORDER BY n) "
            "FROM (SELECT unnest($1) AS t, generate_subscripts($1, 1) AS n)",
            [cells_written],
        ).fetchall()
    assert back[0][0] == texts


def test_formulas_are_guarded_in_csv_only_and_counted(published):
    header, *rows = cells(table_path(published, TEXTS, "issues", "csv"))
    at = header.index("evidence")
    assert [row[at] for row in rows] == ["'=1+1 票", "''=原文如此"]
    parquet = pl.read_parquet(table_path(published, TEXTS, "issues", "parquet"))
    assert parquet["evidence"].to_list() == ["=1+1 票", "'=原文如此"]
    index = json.loads((published / "index.json").read_bytes())
    assert index["tables"]["issues"]["guarded_csv_cells"] == 2
    assert index["tables"]["votes"]["guarded_csv_cells"] == 0
    for path in published.rglob("*.csv"):
        for row in cells(path):
            assert not any(cell.startswith(tuple(STARTS)) for cell in row), path


def test_parquet_keeps_null_integers_for_pandas(published):
    frame = pd.read_parquet(table_path(published, VOTES, "vote_events", "parquet"))
    assert str(frame["total_yes"].dtype) == "Int64"
    assert frame["total_yes"].isna().tolist() == [False, False, True]
    assert str(frame["reconciles"].dtype) == "boolean"


def test_frictionless_reads_the_parquet_as_a_table_too(published):
    from frictionless import Resource

    descriptor = json.loads((published / VOTES / "datapackage.json").read_bytes())
    resource = next(r for r in descriptor["resources"] if r["name"] == "vote_events-parquet")
    kept = {name: resource[name] for name in ("name", "path", "schema")}
    kept["schema"] = {**kept["schema"], "foreignKeys": []}
    report = Resource.from_descriptor(kept, basepath=str(published / VOTES)).validate()
    assert report.valid, report.flatten(["note"])
    assert report.task.type == "table"


def test_empty_text_is_refused(frames, tmp_path):
    event = vote_event("revcon-p15", 1, motion="")
    broken = {
        **frames,
        "vote_events": pl.DataFrame([event.as_dict()], frames["vote_events"].schema),
    }
    with pytest.raises(PublishError, match=r"vote_events\.motion is an empty text.*revcon-p15"):
        publish(broken, tmp_path / "out", created=CREATED)
    assert not (tmp_path / "out").exists()


def test_missing_table_and_wrong_columns_are_refused(frames, tmp_path):
    with pytest.raises(PublishError, match="votes is missing"):
        write_tables({name: f for name, f in frames.items() if name != "votes"}, tmp_path)
    with pytest.raises(PublishError, match="votes does not have the declared columns"):
        write_tables({**frames, "votes": frames["votes"].drop("vote")}, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_every_table_is_in_a_package(published):
    for name in TABLES:
        assert list(published.glob(f"*/data/{name}.csv")), name
        assert list(published.glob(f"*/data/{name}.parquet")), name
