"""All or nothing: nothing half published, nobody's files taken away."""

import json
import shutil
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from publish_sample import CREATED, rows

import pipelines.publish as publishing
from pipelines.publish import PublishError, building, install, publish, swap_in, validate
from pipelines.publish import swap as swapping
from pipelines.tables.frames import frames_of


def fingerprint(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def beside(out: Path) -> list[str]:
    return sorted(path.name for path in out.parent.iterdir() if path != out)


def fewer_votes():
    data = rows()
    data["votes"] = data["votes"][1:]
    return frames_of(data)


@pytest.mark.usefixtures("unchecked")
def test_two_builds_write_the_same_bytes(published, frames, tmp_path):
    out = tmp_path / "not" / "there" / "yet"
    publish(frames, out, created=CREATED)
    one, two = fingerprint(published), fingerprint(out)
    assert one.keys() == two.keys()
    assert {name for name in one if one[name] != two[name]} <= {"small-arms.duckdb"}
    assert beside(out) == []


@pytest.mark.usefixtures("unchecked")
def test_publishing_again_changes_nothing(copy, frames):
    before = fingerprint(copy)
    publish(frames, copy, created=CREATED)
    after = fingerprint(copy)
    assert {name for name in before if before[name] != after.get(name)} <= {"small-arms.duckdb"}
    assert before.keys() == after.keys()


def test_no_path_of_this_machine_is_published(published):
    for path in published.rglob("*"):
        if path.is_file():
            assert str(published.parent).encode() not in path.read_bytes(), path


def test_index_lists_everything_once(published):
    index = json.loads((published / "index.json").read_bytes())
    listed = [file["path"] for file in index["files"]]
    assert sorted([*listed, "index.json"]) == sorted(fingerprint(published))
    assert {"path": "small-arms.duckdb"} in index["files"]
    assert index["tables"]["votes"]["rows"] == 5
    assert index["created"] == "2018-07-06"


@pytest.mark.parametrize("step", ["write_packages", "write_database", "write_index", "swap_in"])
@pytest.mark.usefixtures("unchecked")
def test_a_failure_leaves_the_last_publication(copy, frames, monkeypatch, step):
    def fail(*_args, **_kwargs):
        raise RuntimeError("the disk caught fire")

    before = fingerprint(copy)
    monkeypatch.setattr(publishing, step, fail)
    with pytest.raises(RuntimeError, match="caught fire"):
        publish(fewer_votes(), copy, created=CREATED)
    assert fingerprint(copy) == before
    assert beside(copy) == []


def test_what_does_not_validate_is_not_published(copy, monkeypatch):
    before = fingerprint(copy)
    monkeypatch.setattr(publishing, "validate", lambda *_: ["votes.csv: it is wrong"])
    with pytest.raises(PublishError, match=r"not published, 1 problem.*votes\.csv: it is wrong"):
        publish(fewer_votes(), copy, created=CREATED)
    assert fingerprint(copy) == before


@pytest.mark.usefixtures("unchecked")
def test_a_killed_run_leaves_the_last_publication(copy, frames):
    before = fingerprint(copy)
    script = textwrap.dedent(
        """
        import os, signal, sys
        from pathlib import Path
        from pipelines.publish import publish
        from pipelines.tables.frames import frames_of
        import datetime as dt
        def die_in_database(what):
            if what == "documentation":
                os.kill(os.getpid(), signal.SIGKILL)
        publish(frames_of({}), Path(sys.argv[1]), created=dt.date(2020, 1, 1),
                progress=die_in_database)
        """
    )
    done = subprocess.run([sys.executable, "-c", script, str(copy)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert fingerprint(copy) == before
    left = beside(copy)
    assert any(name.startswith(".copy.building-") for name in left)
    assert validate(copy) == []
    publish(frames, copy, created=CREATED)
    assert beside(copy) == []


@pytest.mark.usefixtures("unchecked")
def test_without_exchange_two_renames_do(copy, monkeypatch):
    monkeypatch.setattr(swapping, "_exchange", lambda *_: False)
    publication = publish(fewer_votes(), copy, created=CREATED)
    assert publication.rows["votes"] == 4
    assert validate(copy) == []
    assert beside(copy) == []


@pytest.mark.usefixtures("unchecked")
def test_without_exchange_a_failed_rename_is_undone(copy, monkeypatch):
    before = fingerprint(copy)
    monkeypatch.setattr(swapping, "_exchange", lambda *_: False)
    rename = Path.rename

    def fail_second(self, target):
        if ".building-" in self.name:
            raise OSError("no space")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail_second)
    with pytest.raises(PublishError, match="no space"):
        publish(fewer_votes(), copy, created=CREATED)
    monkeypatch.undo()
    assert fingerprint(copy) == before
    assert beside(copy) == []


def test_a_run_killed_between_two_renames_is_put_right(copy, frames):
    before = fingerprint(copy)
    copy.rename(copy.with_name(".copy.replaced"))
    shutil.copytree(copy.with_name(".copy.replaced"), copy.with_name(".copy.building-1"))
    with building(copy) as folder:
        assert list(folder.iterdir()) == []
        assert fingerprint(copy) == before
    assert beside(copy) == []


def test_exchange_is_one_step(tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    for folder in (one, two):
        folder.mkdir()
        (folder / folder.name).touch()
    if not swapping._exchange(one, two):
        pytest.skip("this system cannot exchange two folders in one step")
    assert (one / "two").exists()
    assert (two / "one").exists()


def test_two_runs_do_not_meet(tmp_path):
    out = tmp_path / "out"
    with (
        building(out),
        pytest.raises(PublishError, match="another run is publishing"),
        building(out),
    ):
        pytest.fail("two runs at once")
    with building(out):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_someones_files_is_refused(tmp_path, frames):
    (tmp_path / "thesis.docx").write_text("years of work")
    with pytest.raises(PublishError, match="holds files that are not of a publication"):
        publish(frames, tmp_path, created=CREATED)
    assert (tmp_path / "thesis.docx").read_text() == "years of work"
    assert beside(tmp_path / "thesis.docx") == []


def test_someones_files_in_a_publication_are_refused(copy, frames):
    (copy / "notes.txt").write_text("mine")
    with pytest.raises(PublishError, match=r"beside the publication it holds notes\.txt"):
        publish(frames, copy, created=CREATED)
    assert (copy / "notes.txt").read_text() == "mine"


@pytest.mark.parametrize("index", ["{", "[]", '{"name": "an npm package"}'])
def test_an_index_of_something_else_is_refused(tmp_path, frames, index):
    (tmp_path / "index.json").write_text(index)
    with pytest.raises(PublishError, match=r"index\.json is not"):
        publish(frames, tmp_path, created=CREATED)
    assert (tmp_path / "index.json").read_text() == index


@pytest.mark.usefixtures("unchecked")
def test_a_file_is_refused_and_an_empty_folder_is_not(tmp_path, frames):
    (tmp_path / "file").touch()
    with pytest.raises(PublishError, match="it is a file"):
        publish(frames, tmp_path / "file", created=CREATED)
    (tmp_path / "empty").mkdir()
    assert publish(frames, tmp_path / "empty", created=CREATED).rows["votes"] == 5


@pytest.mark.usefixtures("unchecked")
def test_a_link_is_followed(copy, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(copy)
    publication = publish(fewer_votes(), link, created=CREATED)
    assert link.is_symlink()
    assert publication.folder == copy
    assert json.loads((link / "index.json").read_bytes())["tables"]["votes"]["rows"] == 4


def test_the_root_is_refused():
    with pytest.raises(PublishError, match="name a folder in it"), building(Path("/")):
        pytest.fail("built beside the root")


def test_a_folder_that_cannot_be_made_is_told(tmp_path, frames):
    (tmp_path / "file").touch()
    with pytest.raises(PublishError, match="cannot publish to"):
        publish(frames, tmp_path / "file" / "out", created=CREATED)


def test_any_name_of_a_folder_will_do(tmp_path, frames):
    out = tmp_path / "it's [2018] *" / "小 武器 [x]"
    publish(frames, out, created=CREATED)
    out.with_name(f".{out.name}.building-1").mkdir()
    assert publish(fewer_votes(), out, created=CREATED).rows["votes"] == 4
    assert beside(out) == []


def test_install_publishes_what_was_built_elsewhere(published, tmp_path):
    out = tmp_path / "out"
    before = fingerprint(published)
    install(published, out)
    assert fingerprint(out) == fingerprint(published) == before
    with pytest.raises(PublishError, match="does not exist"):
        install(tmp_path / "nothing", out)


def test_swap_in_checks_again(copy, tmp_path):
    with building(copy) as folder:
        (folder / "index.json").touch()
        (copy / "late.txt").touch()
        with pytest.raises(PublishError, match=r"late\.txt"):
            swap_in(folder, copy)
    assert (copy / "late.txt").exists()


@pytest.mark.usefixtures("unchecked")
def test_report_goes_with_the_data(frames, tmp_path):
    out = tmp_path / "out"
    publish(frames, out, created=CREATED, report="<!doctype html><title>报告</title>")
    assert "报告" in (out / "validation" / "report.html").read_text("utf-8")
    index = json.loads((out / "index.json").read_bytes())
    assert {"path": "validation/report.html"} in index["files"]
    assert validate(out) == []
