"""Validation finds what was done to a publication after it was made."""

import json
import shutil

import duckdb
import polars as pl
import pytest

from pipelines.publish import PublishError, validate

VOTES = "small-arms-votes/data/votes"


def rehash(copy, path):
    """Make index and descriptor agree with a file that was altered, so that only its rows tell."""
    import hashlib

    raw = (copy / path).read_bytes()
    digest = hashlib.sha256(raw).hexdigest()
    index = json.loads((copy / "index.json").read_bytes())
    package, _, name = path.partition("/")
    descriptor_path = f"{package}/datapackage.json"
    descriptor = json.loads((copy / descriptor_path).read_bytes())
    for resource in descriptor["resources"]:
        if resource["path"] == name:
            resource.update(bytes=len(raw), hash=f"sha256:{digest}")
    (copy / descriptor_path).write_text(json.dumps(descriptor))
    changed = {path: raw, descriptor_path: (copy / descriptor_path).read_bytes()}
    for file in index["files"]:
        if file["path"] in changed:
            content = changed[file["path"]]
            file.update(bytes=len(content), sha256=hashlib.sha256(content).hexdigest())
    (copy / "index.json").write_text(json.dumps(index))


def test_a_publication_is_valid(published):
    told = []
    assert validate(published, told.append) == []
    assert "package small-arms-votes" in told


def test_an_edited_byte_is_found(copy):
    path = copy / f"{VOTES}.csv"
    raw = path.read_bytes()
    path.write_bytes(raw.replace(b",Y,", b",N,", 1))
    problems = validate(copy)
    assert any(p.startswith(f"{VOTES}.csv: its SHA-256 is") for p in problems)
    assert any("hash" in p and "data/votes.csv" in p for p in problems)


def test_missing_and_added_files_are_found(copy):
    (copy / f"{VOTES}.parquet").unlink()
    (copy / "small-arms.duckdb").unlink()
    (copy / "extra.txt").touch()
    problems = validate(copy)
    assert f"{VOTES}.parquet: the file is missing" in problems
    assert "small-arms.duckdb: the file is missing" in problems
    assert "extra.txt: it is not in index.json" in problems


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (",NAM,Y,", ",XXX,Y,", "foreign"),
        (",NAM,Y,", ",NAM,Q,", "enum"),
        ("revcon-p15,NAM,Y,纳米比亚,1", "revcon-p15,NAM,Y,纳米比亚,many", "integer"),
        ("revcon-p15,USA,N,美国", "revcon-p15,USA,Y,美国", "primary key"),
        ("vote_event_id,state_code", "vote_event_id,state", "state_code"),
    ],
)
def test_frictionless_finds_broken_rows(copy, old, new, told):
    path = copy / f"{VOTES}.csv"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    rehash(copy, f"{VOTES}.csv")
    problems = [p for p in validate(copy) if p.startswith("small-arms-votes/data/votes.csv")]
    assert any(told in p.lower() or told in p for p in problems), problems


def test_rows_that_only_the_csv_has_are_found(copy):
    path = copy / f"{VOTES}.csv"
    path.write_text(path.read_text("utf-8").replace("某国,2,", "某国,4,"), "utf-8")
    rehash(copy, f"{VOTES}.csv")
    problems = validate(copy)
    assert (
        f"{VOTES}.csv: 1 row(s) are not in Parquet, 1 row(s) of Parquet are not in it" in problems
    )
    assert any("of small-arms.duckdb are not in it" in p for p in problems)


def test_rows_that_only_the_parquet_has_are_found(copy):
    path = copy / f"{VOTES}.parquet"
    frame = pl.read_parquet(path)
    pl.concat([frame, frame[:1]]).write_parquet(path)
    rehash(copy, f"{VOTES}.parquet")
    problems = validate(copy)
    assert (
        f"{VOTES}.csv: 0 row(s) are not in Parquet, 1 row(s) of Parquet are not in it" in problems
    )


def test_a_database_that_differs_is_found(copy):
    with duckdb.connect(str(copy / "small-arms.duckdb")) as connection:
        connection.execute("DELETE FROM mentions")
        connection.execute("COMMENT ON COLUMN mentions.as_printed IS NULL")
        connection.execute("CREATE TABLE extra (a INTEGER)")
        connection.execute("DROP VIEW vote_matrix")
    problems = validate(copy)
    assert any("mentions.csv: 1 row(s) are not in small-arms.duckdb" in p for p in problems)
    assert "small-arms.duckdb: mentions.as_printed has no comment" in problems
    assert "small-arms.duckdb: the table extra is not in index.json" in problems
    assert any("the view vote_matrix cannot be read" in p for p in problems)


def test_a_database_that_is_none_is_found(copy):
    (copy / "small-arms.duckdb").write_text("not a database")
    assert any("small-arms.duckdb: it cannot be opened" in p for p in validate(copy))


def test_a_broken_descriptor_is_found(copy):
    path = copy / "small-arms-votes" / "datapackage.json"
    descriptor = json.loads(path.read_bytes())
    descriptor.pop("licenses")
    path.write_text(json.dumps(descriptor))
    problems = validate(copy)
    assert "small-arms-votes/datapackage.json: licenses: there is no licence" in problems
    path.write_text("{")
    assert any("datapackage.json: it is not valid JSON" in p for p in validate(copy))
    path.unlink()
    assert "small-arms-votes/datapackage.json: the descriptor is missing" in validate(copy)


def test_no_publication_is_told_in_one_sentence(copy, tmp_path):
    with pytest.raises(PublishError, match="the folder does not exist"):
        validate(tmp_path / "nowhere")
    (copy / "index.json").write_text("{")
    with pytest.raises(PublishError, match=r"index\.json is not valid JSON"):
        validate(copy)
    (copy / "index.json").write_text('{"format": "small-arms-publication/1"}')
    with pytest.raises(PublishError, match="is damaged"):
        validate(copy)
    (copy / "index.json").unlink()
    with pytest.raises(PublishError, match=r"it holds no index\.json"):
        validate(copy)


def test_a_moved_publication_is_valid(copy, tmp_path):
    moved = tmp_path / "elsewhere" / "it's here"
    moved.parent.mkdir()
    shutil.move(copy, moved)
    assert validate(moved) == []
