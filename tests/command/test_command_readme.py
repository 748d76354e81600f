"""What the README tells people to type works."""

import re

import pytest

from pipelines.folders import ROOT
from pipelines.publish.packages import PACKAGES
from pipelines.tables import TABLES

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
PYTHON = [code for language, code in BLOCKS if language == "python"]
QUERIES = re.findall(r'poa sql "\n(.*?)"\n', README, re.DOTALL) + re.findall(
    r'dbGetQuery\(con, "(.*?)"\)', README
)


@pytest.fixture
def project(rebuilt, tmp_path, monkeypatch):
    """A folder with the publication where the README expects it."""
    (tmp_path / "datasets").mkdir()
    (tmp_path / "datasets" / "published").symlink_to(rebuilt.out)
    monkeypatch.chdir(tmp_path)


def test_there_is_an_example_for_each_tool():
    assert [language for language, _ in BLOCKS][1:5] == ["sh", "python", "python", "r"]
    assert len(QUERIES) == 3


@pytest.mark.parametrize("code", PYTHON, ids=["polars", "pandas"])
def test_python_examples_run_and_show_rows(project, code, capsys):
    exec(compile(code, "README.md", "exec"), {})
    shown = capsys.readouterr().out
    assert len(shown.splitlines()) > 3
    assert "Empty DataFrame" not in shown


@pytest.mark.parametrize("query", QUERIES)
def test_sql_examples_give_rows(poa, rebuilt, query):
    result = poa("sql", "--csv", "--out", rebuilt.out, query)
    assert result.exit_code == 0, result.stderr
    assert len(result.stdout.splitlines()) > 1


def test_every_table_is_listed_with_its_packages():
    listed = dict(re.findall(r"^\| `(\w+)` \| .* \| (.*) \|$", README, re.MULTILINE))
    assert set(listed) == set(TABLES)
    for table, packages in listed.items():
        names = {p.name.removeprefix("small-arms-") for p in PACKAGES if table in p.tables}
        assert names == (
            {"meetings", "votes", "texts"} if packages == "all three" else set(packages.split(", "))
        ), table
