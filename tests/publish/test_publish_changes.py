"""The changelog: what was added, removed and changed, and nothing when nothing was."""

import dataclasses
import datetime as dt
import json

import pytest
from publish_sample import CREATED, rows, vote

from pipelines.publish import PublishError, publish
from pipelines.tables.frames import frames_of

LATER = dt.date(2019, 1, 1)

pytestmark = pytest.mark.usefixtures("unchecked")


def entries(out):
    return json.loads((out / "changelog.json").read_bytes())["entries"]


def changed_rows():
    data = rows()
    data["votes"] = [
        *data["votes"][1:-1],
        dataclasses.replace(data["votes"][-1], vote="A", times_listed=3, source_end=999),
        vote("revcon-p16", "AFG", "阿富汗", "Y"),
    ]
    return data


def test_first_publication(published):
    (entry,) = entries(published)
    assert entry["first"] is True
    assert {table["table"]: table["rows"] for table in entry["tables"]}["votes"] == 5
    assert "First publication." in (published / "CHANGELOG.md").read_text("utf-8")


def test_rows_added_removed_changed(copy):
    publish(frames_of(changed_rows()), copy, created=LATER)
    new, first = entries(copy)
    assert first["first"] is True
    assert new["created"] == "2019-01-01"
    assert new["data"] != first["data"]
    assert new["tables"] == [
        {
            "table": "votes",
            "rows": 5,
            "added": 1,
            "removed": 1,
            "changed": 1,
            "added_keys": [["revcon-p16", "Y", "阿富汗"]],
            "removed_keys": [["revcon-p15", "Y", "纳米比亚"]],
            "changed_rows": [
                {
                    "key": ["revcon-p16", "A", "纳米比亚"],
                    "columns": ["times_listed", "source_end"],
                }
            ],
        }
    ]
    text = (copy / "CHANGELOG.md").read_text("utf-8")
    assert "- added: 1\n  - `revcon-p16`, `Y`, `阿富汗`\n" in text
    assert "- removed: 1\n  - `revcon-p15`, `Y`, `纳米比亚`\n" in text
    assert "  - `revcon-p16`, `A`, `纳米比亚`: times_listed, source_end\n" in text
    assert text.index("2019-01-01") < text.index("2018-07-06")


def test_history_stays_when_nothing_changes(copy):
    frames = frames_of(changed_rows())
    publish(frames, copy, created=LATER)
    before = {name: (copy / name).read_bytes() for name in ("changelog.json", "CHANGELOG.md")}
    publish(frames, copy, created=LATER)
    publish(frames, copy, created=dt.date(2020, 1, 1))
    assert {name: (copy / name).read_bytes() for name in before} == before


def test_a_publication_elsewhere_carries_the_changelog_on(copy, frames, tmp_path):
    out = tmp_path / "elsewhere"
    publish(frames, out, created=CREATED, previous=copy)
    for name in ("changelog.json", "CHANGELOG.md", "index.json"):
        assert (out / name).read_bytes() == (copy / name).read_bytes()


def test_a_null_that_becomes_a_value_is_a_change(copy):
    data = rows()
    data["documents"][1] = dataclasses.replace(data["documents"][1], title="新标题")
    publish(frames_of(data), copy, created=LATER)
    (table,) = entries(copy)[0]["tables"]
    assert table["changed_rows"] == [{"key": ["report-2012-zh"], "columns": ["title"]}]


def test_altered_files_are_healed_and_no_change_is_invented(copy, frames):
    before = {path.name: path.read_bytes() for path in copy.glob("*/data/votes.csv")}
    for path in copy.glob("*/data/votes.csv"):
        path.write_text("nonsense")
    publish(frames, copy, created=CREATED)
    assert len(entries(copy)) == 1
    assert {path.name: path.read_bytes() for path in copy.glob("*/data/votes.csv")} == before


def test_rows_are_not_compared_with_an_altered_file(copy):
    for path in copy.glob("*/data/votes.csv"):
        path.write_text("nonsense")
    publish(frames_of(changed_rows()), copy, created=LATER)
    (table,) = entries(copy)[0]["tables"]
    assert table["table"] == "votes"
    assert "not compared" in table["note"]
    assert "not compared" in (copy / "CHANGELOG.md").read_text("utf-8")


def test_columns_that_come_and_go_are_named(copy):
    index = json.loads((copy / "index.json").read_bytes())
    import hashlib

    path = copy / "small-arms-votes" / "data" / "votes.csv"
    path.write_text(path.read_text("utf-8").replace("times_listed", "repetitions", 1), "utf-8")
    index["tables"]["votes"]["csv_sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
    index["tables"]["old_table"] = index["tables"]["votes"]
    (copy / "index.json").write_text(json.dumps(index))
    publish(frames_of(rows()), copy, created=LATER)
    entry = entries(copy)[0]
    (table,) = entry["tables"]
    assert (table["columns_added"], table["columns_removed"]) == (["times_listed"], ["repetitions"])
    assert "changed" not in table
    assert entry["tables_removed"] == ["old_table"]
    text = (copy / "CHANGELOG.md").read_text("utf-8")
    assert "columns added: times_listed" in text
    assert "The table `old_table` is no longer published." in text


def test_a_changelog_that_cannot_be_read_is_told(copy, frames):
    (copy / "changelog.json").write_text("<<<<<<< HEAD")
    with pytest.raises(PublishError, match=r"changelog\.json is not a changelog.*restore it"):
        publish(frames, copy, created=CREATED)
    assert (copy / "changelog.json").read_text() == "<<<<<<< HEAD"
