"""The sensor: new, changed and removed texts ask for a run, and nothing else does."""

import os
import uuid

import dagster as dg
import pytest

from pipelines.resources import Folders
from pipelines.sensors import raw_texts_changed


@pytest.fixture
def watched(tmp_path):
    (tmp_path / "a.txt").write_text("一", encoding="utf-8")
    return tmp_path


def tick(folder, cursor=None, runs=()):
    with dg.DagsterInstance.ephemeral() as instance:
        for run in runs:
            instance.add_run(run)
        context = dg.build_sensor_context(
            instance=instance, cursor=cursor, resources={"folders": Folders(texts=str(folder))}
        )
        return raw_texts_changed(context)


def settled(folder) -> str:
    result = tick(folder)
    assert len(result.run_requests) == 1
    return result.cursor


def test_nothing_new_is_skipped(watched):
    cursor = settled(watched)
    assert isinstance(tick(watched, cursor), dg.SkipReason)


def test_the_clock_of_a_file_is_no_change(watched):
    cursor = settled(watched)
    os.utime(watched / "a.txt", (1, 1))
    assert isinstance(tick(watched, cursor), dg.SkipReason)


def add(folder):
    (folder / "sub").mkdir()
    (folder / "sub" / "b.txt").write_text("二", encoding="utf-8")


def change(folder):
    (folder / "a.txt").write_text("二", encoding="utf-8")


def rename(folder):
    (folder / "a.txt").rename(folder / "b.txt")


def remove(folder):
    (folder / "a.txt").unlink()


def catalogue(folder):
    (folder / "catalogue.yaml").write_text("texts: []\n", encoding="utf-8")


@pytest.mark.parametrize("what", [add, change, rename, remove, catalogue])
def test_a_change_asks_for_one_run(watched, what):
    cursor = settled(watched)
    what(watched)
    result = tick(watched, cursor)
    assert len(result.run_requests) == 1
    assert result.cursor != cursor
    assert isinstance(tick(watched, result.cursor), dg.SkipReason)


def test_coming_back_to_an_earlier_state_is_a_run_of_its_own(watched):
    first = tick(watched)
    change(watched)
    second = tick(watched, first.cursor)
    (watched / "a.txt").write_text("一", encoding="utf-8")
    third = tick(watched, second.cursor)
    keys = [result.run_requests[0].run_key for result in (first, second, third)]
    assert len(set(keys)) == 3


def test_a_folder_that_is_not_there_is_an_empty_one(tmp_path):
    cursor = settled(tmp_path / "nowhere")
    assert isinstance(tick(tmp_path, cursor), dg.SkipReason)


def run(job: str, status: dg.DagsterRunStatus) -> dg.DagsterRun:
    return dg.DagsterRun(job_name=job, run_id=str(uuid.uuid4()), status=status)


@pytest.mark.parametrize("status", [dg.DagsterRunStatus.STARTING, dg.DagsterRunStatus.STARTED])
def test_while_documents_are_fetched_no_run_is_asked_for(watched, status):
    assert isinstance(tick(watched, runs=[run("update_datasets", status)]), dg.SkipReason)


@pytest.mark.parametrize(
    ("job", "status"),
    [
        ("update_datasets", dg.DagsterRunStatus.SUCCESS),
        ("update_datasets", dg.DagsterRunStatus.FAILURE),
        ("build_datasets", dg.DagsterRunStatus.STARTED),
    ],
)
def test_other_runs_hold_nothing_up(watched, job, status):
    assert len(tick(watched, runs=[run(job, status)]).run_requests) == 1
