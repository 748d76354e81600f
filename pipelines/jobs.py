"""The two jobs: everything from the raw texts to the packages, and the same after a fetch."""

from pathlib import Path

import dagster as dg

from assets import groups

# Both selections begin with everything there is: Dagster takes one that matches nothing for one
# that matches everything.
_FETCHED = dg.AssetSelection.assets(groups.FETCHED)

build_datasets = dg.define_asset_job(
    "build_datasets",
    selection=dg.AssetSelection.all() - _FETCHED,
    description=(
        "Reads every text, checks every table and publishes the packages and the database. "
        "`make data`, `poa build` and the sensor run this job. It asks no network for anything."
    ),
    executor_def=dg.in_process_executor,
)

update_datasets = dg.define_asset_job(
    "update_datasets",
    selection=dg.AssetSelection.all(),
    description=(
        "Fetches what is new on the watch list, and then does what `build_datasets` does. What "
        "cannot be fetched is told, and the rest is built and published all the same."
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
