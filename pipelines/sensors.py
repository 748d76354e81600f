"""What is watched: the folder of raw texts."""

import hashlib
from pathlib import Path

import dagster as dg

from pipelines.jobs import build_datasets, update_datasets
from pipelines.resources import Folders

UNFINISHED = [
    dg.DagsterRunStatus.QUEUED,
    dg.DagsterRunStatus.NOT_STARTED,
    dg.DagsterRunStatus.STARTING,
    dg.DagsterRunStatus.STARTED,
    dg.DagsterRunStatus.CANCELING,
]
"""Statuses of a run that is not over."""


def fingerprint(folder: Path) -> str:
    """One hash over the names and contents of all files in a folder, hidden ones excepted.

    An absent folder has the fingerprint of an empty one.
    """
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            name = path.relative_to(folder).as_posix().encode("utf-8", "surrogateescape")
            digest.update(hashlib.sha256(name).digest())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


@dg.sensor(
    job=build_datasets,
    minimum_interval_seconds=30,
    default_status=dg.DefaultSensorStatus.RUNNING,
    description="Runs the job when a raw text or the catalogue is new, changed or gone.",
)
def raw_texts_changed(
    context: dg.SensorEvaluationContext, folders: Folders
) -> dg.SensorResult | dg.SkipReason:
    """Compare the folder of texts with what it was when the job was last asked for.

    While documents are being fetched the folder changes with each of them, and the job that
    fetches them builds the datasets itself: until it is done, nothing is compared.

    The cursor is `<count>:<fingerprint>`. The count is part of the run key, because Dagster
    runs a key only once and a folder may come back to what it was before.
    """
    fetching = dg.RunsFilter(job_name=update_datasets.name, statuses=UNFINISHED)
    if context.instance.get_runs_count(fetching):
        return dg.SkipReason("Documents are being fetched; what is new is built after that.")
    now = fingerprint(folders.texts_path)
    count, _, before = (context.cursor or "0:").partition(":")
    if now == before:
        return dg.SkipReason(f"Nothing has changed in {folders.texts}.")
    cursor = f"{int(count) + 1}:{now}"
    return dg.SensorResult(run_requests=[dg.RunRequest(run_key=cursor)], cursor=cursor)
