"""Tables to a publication on disk: packages, database, dictionary, index; all or nothing.

`publish` does it all. The steps it takes can be taken one by one, in this order, on any folder:

1. `write_tables(frames, folder)`: CSV and Parquet of each table in each package; gives what the
   other steps need.
2. `write_packages(frames, tables, folder, created)`: descriptors and zip files.
3. `write_database(folder)`: the DuckDB file, from the Parquet files.
4. `write_documentation(tables, folder, created, previous, report)`: dictionary, citation,
   changelog against the publication before, licences, report.
5. `write_index(tables, folder, created)`: `index.json`, last of all files.
6. `validate(folder)`: problems; none may be left.
7. `install(folder, out)`: puts the finished publication in the place of `out`. (`publish` builds
   beside `out` inside `building`, and uses `swap_in`.)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pipelines.publish.archive import write_archives
from pipelines.publish.database import write_database
from pipelines.publish.descriptor import write_descriptors
from pipelines.publish.documentation import write_documentation
from pipelines.publish.errors import PublishError
from pipelines.publish.files import Progress, TableFiles, check_frames, silent, write_tables
from pipelines.publish.index import data_digest, write_index
from pipelines.publish.packages import DATA_VERSION, PACKAGES
from pipelines.publish.swap import building, install, resolved, swap_in
from pipelines.publish.validation import validate
from pipelines.tables.frames import Frames

__all__ = [
    "DATA_VERSION",
    "PACKAGES",
    "Publication",
    "PublishError",
    "TableFiles",
    "building",
    "check_frames",
    "data_digest",
    "install",
    "publish",
    "swap_in",
    "validate",
    "write_database",
    "write_documentation",
    "write_index",
    "write_packages",
    "write_tables",
]

_PROBLEMS_TOLD = 5


@dataclass(frozen=True, slots=True)
class Publication:
    """What was published, and where."""

    folder: Path
    version: str
    created: dt.date
    data_sha256: str
    """The same for the same rows."""
    rows: Mapping[str, int]
    """Rows by table."""


def write_packages(
    frames: Frames, tables: Mapping[str, TableFiles], folder: Path, created: dt.date
) -> None:
    """Write the descriptor and the zip file of each package.

    Args:
        frames: the tables; the sources are taken from `documents`.
        tables: what `write_tables` wrote into `folder`.
        folder: the publication being built.
        created: date the inputs are of.
    """
    write_descriptors(tables, frames["documents"], folder, created)
    write_archives(folder)


def publish(
    frames: Frames,
    out: Path,
    *,
    created: dt.date,
    report: str | None = None,
    previous: Path | None = None,
    progress: Progress = silent,
) -> Publication:
    """Publish the tables at `out`, all or nothing.

    Args:
        frames: all declared tables, in the order of publication.
        out: the folder to publish at; need not exist.
        created: date the inputs are of; never that of the run.
        report: the validation report as HTML, to go with the data.
        previous: the publication whose changelog is carried on and that rows are compared with;
            the one at `out` where not given.
        progress: told what is being done.

    Returns:
        Where it is and how much it holds.

    Raises:
        PublishError: the frames, the finished publication or the place are not fit. What was
            published before is untouched.
    """
    check_frames(frames)
    out = resolved(out)
    with building(out) as folder:
        tables = write_tables(frames, folder, progress)
        progress("packages")
        write_packages(frames, tables, folder, created)
        write_database(folder, progress)
        progress("documentation")
        write_documentation(tables, folder, created, previous or out, report)
        write_index(tables, folder, created)
        problems = validate(folder, progress)
        if problems:
            told = "; ".join(problems[:_PROBLEMS_TOLD])
            raise PublishError(f"not published, {len(problems)} problem(s): {told}")
        progress(f"in place at {out}")
        swap_in(folder, out)
    return Publication(
        folder=out,
        version=DATA_VERSION,
        created=created,
        data_sha256=data_digest(tables),
        rows={name: files.rows for name, files in tables.items()},
    )
