"""What steps leave for each other: never shared between runs, found again by later ones."""

import dagster as dg
import polars as pl
import pytest

from pipelines.resources import ParquetTables, PickledObjects

FRAME = pl.DataFrame({"name": ["刚果民主共和国", None], "count": [1, None]})


@dg.asset(io_manager_key="frames")
def table() -> pl.DataFrame:
    return FRAME


@dg.asset(io_manager_key="objects")
def rows(table: pl.DataFrame) -> list[tuple]:
    return table.rows()


def make(instance, *assets):
    return dg.materialize(
        [table, rows],
        instance=instance,
        selection=[asset.key for asset in assets],
        resources={"frames": ParquetTables(), "objects": PickledObjects()},
    )


@pytest.fixture
def instance(tmp_path):
    with dg.DagsterInstance.ephemeral(tempdir=str(tmp_path)) as instance:
        yield instance


def stored(tmp_path):
    return sorted(path.name for path in tmp_path.rglob("*") if path.is_file())


def test_tables_pass_as_parquet_and_other_things_as_pickle(instance, tmp_path):
    result = make(instance, table, rows)
    assert result.output_for_node("rows") == FRAME.rows()
    assert stored(tmp_path) == ["rows.pickle", "table.parquet"]


def test_two_runs_share_no_file(instance, tmp_path):
    make(instance, table)
    make(instance, table)
    assert stored(tmp_path) == ["table.parquet", "table.parquet"]


def test_a_step_run_alone_reads_what_the_last_run_left(instance):
    make(instance, table)
    assert make(instance, rows).output_for_node("rows") == FRAME.rows()


def test_a_step_run_alone_says_what_is_missing(instance):
    with pytest.raises(FileNotFoundError, match=r"table\.parquet"):
        make(instance, rows)
