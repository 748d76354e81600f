"""`poa build` where all is well, where the data fail a check, and where it is interrupted."""

import json
import os
import signal
import subprocess
import sys
import time

import polars as pl

import assets.tables
from pipelines.folders import ROOT
from pipelines.tables import TABLES


def test_progress_rows_and_issues_are_told(rebuilt):
    assert rebuilt.exit_code == 0, rebuilt.stderr
    for step in ("Reading the raw texts", "Checking the tables", "Writing the packages"):
        assert step in rebuilt.stderr
    lines = [line.split() for line in rebuilt.stdout.splitlines()]
    index = json.loads((rebuilt.out / "index.json").read_bytes())
    for name in TABLES:
        assert [name, str(index["tables"][name]["rows"])] in lines
    assert {line[0] for line in lines if line} >= {"error", "warning", "info"}


def test_the_layout_is_the_one_promised(rebuilt):
    names = {path.relative_to(rebuilt.out).as_posix() for path in rebuilt.out.rglob("*")}
    assert {
        "small-arms.duckdb",
        "index.json",
        "small-arms-votes/datapackage.json",
        "small-arms-votes/data/votes.csv",
        "small-arms-votes/data/votes.parquet",
        "small-arms-meetings/data/meetings.csv",
        "small-arms-texts/data/paragraphs.parquet",
    } <= names


def test_data_that_fail_a_check_are_not_published(poa, texts, tmp_path, monkeypatch):
    made = assets.tables.frame_of

    def with_a_state_twice(rows, spec) -> pl.DataFrame:
        frame = made(rows, spec)
        return frame.vstack(frame.head(1)) if spec.name == "states" else frame

    monkeypatch.setattr(assets.tables, "frame_of", with_a_state_twice)
    out = tmp_path / "published"
    result = poa("build", "--texts", texts, "--out", out)
    assert result.exit_code == 1
    assert "Traceback" not in result.output
    assert "states: " in result.stderr
    assert "unique_key" in result.stderr
    assert "| AFG |" in result.stderr, "the failing rows are shown"
    assert result.stderr.strip().splitlines()[-1].startswith("poa: The data failed a check")
    assert "Writing the packages" not in result.stderr
    assert not out.exists()


def test_interrupting_leaves_nothing_behind(texts, tmp_path):
    out, storage = tmp_path / "published", tmp_path / "storage"
    storage.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "pipelines.cli", "build", "--texts", texts, "--out", out],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(storage)},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    for line in process.stderr:
        if line.startswith("Checking the tables"):
            break
    time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    rest = process.stderr.read()
    assert process.wait(timeout=30) == 130
    assert "Traceback" not in rest
    assert "Interrupted" in rest
    assert not out.exists()
    assert not list(storage.iterdir())


def test_help_names_every_command():
    result = subprocess.run(
        [sys.executable, "-m", "pipelines.cli", "--help"], cwd=ROOT, capture_output=True, text=True
    )
    assert result.returncode == 0
    for name in ("build", "fetch", "inspect", "issues", "validate", "sql"):
        assert f"  {name}  " in result.stdout


def test_help_loads_none_of_the_heavy_libraries():
    heavy = "{'dagster', 'polars', 'duckdb', 'great_expectations', 'pandas'}"
    code = f"import sys, pipelines.cli; print(sorted({heavy} & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert result.stdout.strip() == "[]", result.stderr


def test_the_version_is_told(poa):
    result = poa("--version")
    assert result.exit_code == 0
    assert result.output.startswith("poa 0.")
