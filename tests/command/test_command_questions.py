"""`poa sql`, `poa issues`, `poa validate`, `poa inspect` on the real publication."""

import csv
import io
import os
import shutil
import subprocess
import sys

import pytest

from pipelines.folders import ROOT, TEXTS


@pytest.fixture
def ask(poa, rebuilt):
    return lambda *arguments: poa("sql", "--out", rebuilt.out, *arguments)


def test_a_table_for_people(ask):
    result = ask("SELECT name_zh, m49 FROM states WHERE state_code = 'NAM'")
    assert result.exit_code == 0
    assert [line.split() for line in result.output.splitlines()] == [
        ["name_zh", "m49"],
        ["纳米比亚", "516"],
        ["(1", "row)"],
    ]


def test_markup_in_the_data_is_text(ask):
    result = ask("SELECT '[bold]x[/bold]' AS a, '[1]' AS b")
    assert "[bold]x[/bold]" in result.output
    assert "[1]" in result.output


def test_csv_for_programs(ask):
    result = ask("--csv", "SELECT 'a,\"b\"' AS t, NULL AS n, true AS f, DATE '2018-07-06' AS d")
    assert result.exit_code == 0
    assert list(csv.reader(io.StringIO(result.stdout))) == [
        ["t", "n", "f", "d"],
        ['a,"b"', "", "true", "2018-07-06"],
    ]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("SELEC 1", "syntax error"),
        ("SELECT * FROM vote", "votes"),
        ("", "one SQL statement"),
        ("SELECT 1; SELECT 2", "one SQL statement"),
        ("DELETE FROM votes", "only reads"),
        ("UPDATE votes SET vote = 'Y'", "only reads"),
        ("DROP TABLE votes", "only reads"),
        ("CREATE TABLE t AS SELECT 1", "only reads"),
        ("COPY votes TO 'votes.csv'", "only reads"),
        ("ATTACH 'other.duckdb'", "only reads"),
        ("SELECT * FROM read_csv('/etc/passwd')", "disabled"),
        ("SELECT 'x'::INTEGER", "Conversion"),
    ],
)
def test_what_is_refused_is_refused_in_one_sentence(ask, query, expected):
    result = ask(query)
    assert result.exit_code == 2
    assert result.stderr.startswith("poa: ")
    assert result.stderr.count("\n") == 1
    assert expected in result.stderr
    assert not result.stdout


def test_nothing_is_published_yet(poa, tmp_path):
    for command in (["sql", "SELECT 1"], ["issues"]):
        result = poa(*command, "--out", tmp_path)
        assert result.exit_code == 2
        assert "run `poa build` first" in result.stderr


def test_a_file_that_is_no_database(poa, tmp_path):
    (tmp_path / "x.duckdb").write_text("not a database", encoding="utf-8")
    result = poa("sql", "SELECT 1", "--database", tmp_path / "x.duckdb")
    assert result.exit_code == 2
    assert "cannot be opened" in result.stderr


def test_issues_can_be_chosen(poa, ask, rebuilt):
    severity, document, check, count = (
        ask(
            "--csv",
            'SELECT severity, document_id, "check", count(*) FROM issues '
            "WHERE document_id IS NOT NULL GROUP BY ALL ORDER BY ALL LIMIT 1",
        )
        .stdout.splitlines()[1]
        .split(",")
    )
    options = ["--severity", severity, "--document", document, "--check", check]
    found = poa("issues", "--out", rebuilt.out, *options)
    assert found.exit_code == 0
    assert found.output.splitlines()[-1].startswith(f"issues: {count} (")
    as_csv = poa("issues", "--out", rebuilt.out, "--csv", *options)
    rows = list(csv.DictReader(io.StringIO(as_csv.stdout)))
    assert len(rows) == int(count)
    assert {(row["severity"], row["document_id"], row["check"]) for row in rows} == {
        (severity, document, check)
    }


@pytest.mark.parametrize("option", ["--severity", "--document", "--check"])
def test_choosing_what_is_not_there(poa, rebuilt, option):
    result = poa("issues", "--out", rebuilt.out, option, "nonsense")
    assert result.exit_code == 2
    assert "'nonsense'" in result.stderr


def test_a_good_publication_is_valid(poa, rebuilt):
    result = poa("validate", rebuilt.out)
    assert result.exit_code == 0
    assert result.stdout.strip().endswith("is valid.")


def test_a_damaged_publication_is_not(poa, rebuilt, tmp_path):
    damaged = shutil.copytree(rebuilt.out, tmp_path / "damaged")
    file = damaged / "small-arms-votes" / "data" / "states.csv"
    file.write_bytes(file.read_bytes().replace(b"NAM", b"NAN", 1))
    result = poa("validate", damaged)
    assert result.exit_code == 1
    assert "states.csv" in result.output


def test_no_publication_to_validate(poa, tmp_path):
    for folder in (tmp_path, tmp_path / "nowhere"):
        result = poa("validate", folder)
        assert result.exit_code == 2
        assert str(folder) in result.stderr


def test_inspecting_shows_outline_rows_and_issues_and_writes_nothing(poa, tmp_path):
    file = shutil.copy(TEXTS / "2018-review-conference-3-report.zh.txt", tmp_path)
    result = poa("inspect", file)
    assert result.exit_code == 0
    assert "A/CONF.192/2018/RC/3" in result.output
    assert "[body]" in result.output
    assert "vote_events" in result.output
    assert "Issues by severity" in result.output
    assert [path.name for path in tmp_path.iterdir()] == [os.path.basename(file)]  # noqa: PTH119


def test_chinese_comes_out_whatever_the_locale(rebuilt):
    query = "SELECT name_zh FROM states WHERE state_code = 'NAM'"
    plain = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    result = subprocess.run(
        [sys.executable, "-m", "pipelines.cli", "sql", query, "--out", rebuilt.out],
        cwd=ROOT,
        env={**os.environ, **plain},
        capture_output=True,
    )
    assert result.returncode == 0
    assert "纳米比亚" in result.stdout.decode("utf-8")
