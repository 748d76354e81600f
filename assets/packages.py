"""Stage six: the checked tables as data packages and a database, published as a whole."""

import datetime as dt
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import dagster as dg
import polars as pl

from assets import groups
from pipelines import publish
from pipelines.corpus import Corpus
from pipelines.publish.packages import DATABASE, PACKAGES, Package
from pipelines.resources import Folders
from pipelines.tables import TABLES
from pipelines.tables.frames import Frames

_NO_DATE = dt.date(1970, 1, 1)
"""What the packages are dated where no input bears a date."""


class UnfitDataError(Exception):
    """What was built does not satisfy the rules of publication; one sentence says which."""


@dataclass(frozen=True, slots=True)
class Staged:
    """A publication being built, in the storage of its run."""

    folder: Path
    tables: Mapping[str, publish.TableFiles]
    created: dt.date


def date_of(texts: Corpus, documents: pl.DataFrame) -> dt.date:
    """The date the packages bear: the latest a text was received or a document is dated.

    It comes from the inputs, never from the clock, so that two runs write the same bytes.
    """
    dates = [text.received for text in texts.texts if text.received is not None]
    dates += documents["date"].drop_nulls().to_list()
    return max(dates, default=_NO_DATE)


def asset_name(package: Package) -> str:
    """The name of a package in the graph, where a hyphen is not allowed."""
    return package.name.replace("-", "_")


def _out(package: Package) -> dg.AssetOut:
    return dg.AssetOut(
        key=asset_name(package),
        group_name=groups.PACKAGES,
        kinds={"frictionless", "csv", "parquet"},
        io_manager_key=groups.OBJECTS,
        description=f"{package.description} (Data Package v2: descriptor, CSV, Parquet, zip.)",
    )


@dg.multi_asset(
    name="data_packages",
    ins={"raw_texts": dg.AssetIn("raw_texts")} | {name: dg.AssetIn(name) for name in TABLES},
    outs={asset_name(package): _out(package) for package in PACKAGES},
    internal_asset_deps={
        asset_name(package): {
            dg.AssetKey("raw_texts"),
            *(dg.AssetKey(table) for table in package.tables),
        }
        for package in PACKAGES
    },
    description="Writes every table as CSV and Parquet, with a descriptor and a zip per package.",
)
def data_packages(
    context: dg.AssetExecutionContext, raw_texts: Corpus, **tables: pl.DataFrame
) -> Iterator[dg.Output[Staged]]:
    """Write the packages into the storage of the run; nothing is published yet.

    Raises:
        UnfitDataError: a table is not as declared.
    """
    staged = stage(tables, date_of(raw_texts, tables["documents"]), _staging(context))
    for package in PACKAGES:
        yield dg.Output(
            staged,
            asset_name(package),
            metadata={
                "tables": len(package.tables),
                "rows": sum(staged.tables[name].rows for name in package.tables),
                "created": f"{staged.created:%Y-%m-%d}",
            },
        )


def stage(frames: Frames, created: dt.date, folder: Path) -> Staged:
    """Write the files and descriptors of all packages into a new folder.

    Raises:
        UnfitDataError: a table is not as declared.
    """
    try:
        publish.check_frames(frames)
    except publish.PublishError as error:
        raise UnfitDataError(str(error)) from error
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    files = publish.write_tables(frames, folder)
    publish.write_packages(frames, files, folder, created)
    return Staged(folder, files, created)


def _staging(context: dg.AssetExecutionContext) -> Path:
    storage: str = context.instance.storage_directory()
    return Path(storage) / "staged" / str(context.run_id)


_FROM_PACKAGES = {asset_name(package): dg.AssetIn(asset_name(package)) for package in PACKAGES}


@dg.asset(
    group_name=groups.PACKAGES,
    kinds={"duckdb"},
    io_manager_key=groups.OBJECTS,
    ins=_FROM_PACKAGES,
    description=(
        "All tables in one DuckDB file, with keys, comments and the views `votes_undl` and "
        "`vote_matrix`, loaded from the Parquet files of the packages."
    ),
)
def database(context: dg.AssetExecutionContext, **packages: Staged) -> Staged:
    """Write the database beside the packages.

    Raises:
        UnfitDataError: a row breaks a key or a reference.
    """
    staged = next(iter(packages.values()))
    try:
        publish.write_database(staged.folder)
    except publish.PublishError as error:
        raise UnfitDataError(str(error)) from error
    context.add_output_metadata(
        {
            "tables": len(staged.tables),
            "bytes": (staged.folder / DATABASE).stat().st_size,
        }
    )
    return staged


@dg.asset(
    group_name=groups.PACKAGES,
    kinds={"python", "markdown"},
    io_manager_key=groups.OBJECTS,
    description=(
        "The packages, the database, the data dictionary, the changelog, the validation report "
        "and `index.json`, validated and then put in the place of the last publication in one "
        "step."
    ),
)
def publication(
    context: dg.AssetExecutionContext, folders: Folders, database: Staged, validation_report: str
) -> dg.MaterializeResult:  # type: ignore[type-arg]
    """Finish, validate and publish what was staged.

    Raises:
        UnfitDataError: the finished publication is not valid.
        PublishError: the folder cannot be published to.
    """
    out = folders.out_path
    finish(database, previous=out, report=validation_report)
    publish.install(database.folder, out)
    return dg.MaterializeResult(
        metadata={
            "folder": dg.MetadataValue.path(out),
            "tables": len(database.tables),
            "rows": sum(files.rows for files in database.tables.values()),
            "created": f"{database.created:%Y-%m-%d}",
            "data_sha256": publish.data_digest(database.tables),
        }
    )


def finish(staged: Staged, previous: Path, report: str) -> None:
    """Write the documentation and the index, and validate the whole.

    Raises:
        UnfitDataError: the finished publication is not valid.
        PublishError: the publication before cannot be read.
    """
    publish.write_documentation(staged.tables, staged.folder, staged.created, previous, report)
    publish.write_index(staged.tables, staged.folder, staged.created)
    problems = publish.validate(staged.folder)
    if problems:
        raise UnfitDataError("The packages are not valid: " + "; ".join(problems))
