"""`index.json`: all that a publication holds."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pipelines.publish.errors import PublishError
from pipelines.publish.files import TableFiles, file_info, write_json
from pipelines.publish.packages import (
    DATA_VERSION,
    DATABASE,
    LICENCE,
    PACKAGES,
    RIGHTS,
    TITLE,
    TITLE_ZH,
    english_title,
    packages_with,
)
from pipelines.publish.views import VOTES_UNDL
from pipelines.tables import TABLES

INDEX = "index.json"
REPORT = "validation/report.html"
FORMAT = "small-arms-publication/1"
"""Says that a folder is a publication of this project, and in which layout."""
UNHASHED = frozenset({DATABASE, REPORT})
"""Files whose bytes differ from run to run though their contents do not."""


def data_digest(tables: Mapping[str, TableFiles]) -> str:
    """SHA-256 over the hashes of all the tables: the same for the same rows."""
    lines = "".join(f"{name} {tables[name].csv.sha256}\n" for name in sorted(tables))
    return hashlib.sha256(lines.encode()).hexdigest()


def write_index(tables: Mapping[str, TableFiles], folder: Path, created: dt.date) -> None:
    """Write the index of a publication that is otherwise complete."""
    write_json(folder / INDEX, _index(tables, folder, created))


def _index(
    tables: Mapping[str, TableFiles], folder: Path, created: dt.date
) -> Mapping[str, object]:
    return {
        "format": FORMAT,
        "title": TITLE,
        "title_zh": TITLE_ZH,
        "version": DATA_VERSION,
        "created": f"{created:%Y-%m-%d}",
        "data_sha256": data_digest(tables),
        "licenses": [LICENCE],
        "rights": RIGHTS,
        "database": {"path": DATABASE, "views": [VOTES_UNDL.name, "vote_matrix"]},
        "packages": {
            package.name: {
                "title": package.title,
                "title_zh": package.title_zh,
                "descriptor": f"{package.name}/datapackage.json",
                "zip": f"{package.name}.zip",
                "tables": list(package.tables),
            }
            for package in PACKAGES
        },
        "tables": {
            name: {
                "title": english_title(name),
                "title_zh": TABLES[name].title_zh,
                "rows": files.rows,
                "packages": [package.name for package in packages_with(name)],
                "csv_sha256": files.csv.sha256,
                "guarded_csv_cells": files.guarded_cells,
            }
            for name, files in tables.items()
        },
        "files": [_file(folder, path) for path in files_in(folder) if path != INDEX],
    }


def _file(folder: Path, path: str) -> Mapping[str, object]:
    if path in UNHASHED:
        return {"path": path}
    info = file_info(folder / path)
    return {"path": path, "bytes": info.bytes, "sha256": info.sha256}


def files_in(folder: Path) -> list[str]:
    """The files under a folder, as paths from it, sorted."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_symlink() or not path.is_dir()
    )


def read_index(folder: Path) -> dict[str, Any]:
    """The index of a publication.

    Raises:
        PublishError: the folder is missing, holds no index, or holds one that cannot be read or
            is of something else.
    """
    path = folder / INDEX
    if not folder.is_dir():
        raise PublishError(f"there is no publication at {folder}: the folder does not exist")
    if not path.is_file():
        raise PublishError(f"there is no publication at {folder}: it holds no {INDEX}")
    try:
        index = json.loads(path.read_bytes())
    except ValueError as error:
        raise PublishError(f"{path} is not valid JSON: {error}") from error
    except OSError as error:
        raise PublishError(f"{path} cannot be read: {error.strerror}") from error
    if not isinstance(index, dict) or index.get("format") != FORMAT:
        raise PublishError(f"{path} is not the index of a publication of this project")
    for name, kind in (("tables", dict), ("packages", dict), ("files", list)):
        if not isinstance(index.get(name), kind):
            raise PublishError(f"{path} is damaged: {name} is missing")
    entries = (
        (index["tables"].values(), "rows"),
        (index["packages"].values(), "descriptor"),
        (index["files"], "path"),
    )
    for values, key in entries:
        if not all(isinstance(value, dict) and key in value for value in values):
            raise PublishError(f"{path} is damaged: an entry has no {key}")
    return index
