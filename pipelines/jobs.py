"""The one job: everything from the raw texts to the packages."""

from pathlib import Path

import dagster as dg

build_datasets = dg.define_asset_job(
    "build_datasets",
    selection=dg.AssetSelection.all(),
    description=(
        "Reads every text, checks every table and publishes the packages and the database. "
        "`make data`, `poa build`, the weekly schedule and the sensor all run this job."
    ),
    executor_def=dg.in_process_executor,
)


def run_config(texts: Path, out: Path) -> dg.RunConfig:
    """The configuration of a run that reads and publishes other folders than the project's."""
    from pipelines.resources import Folders

    return dg.RunConfig(
        resources={"folders": Folders(texts=str(texts), out=str(out))},
        loggers={"console": {"config": {"log_level": "CRITICAL"}}},
    )
