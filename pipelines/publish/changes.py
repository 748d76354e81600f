"""What changed against what was published before, row by row.

The changelog is history: an entry is written when the published rows differ from those of the
publication before, and never again touched. Publishing the same rows twice adds nothing, so two
runs write the same bytes. `changelog.json` is the record; `CHANGELOG.md` is it for people.
"""

from __future__ import annotations

import csv
import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import polars as pl

from pipelines.publish.errors import PublishError
from pipelines.publish.files import TableFiles, file_info, table_path, write_json
from pipelines.publish.index import INDEX, data_digest, read_index
from pipelines.publish.packages import DATA_VERSION, home_of
from pipelines.tables import TABLES, TableSpec

CHANGELOG = "changelog.json"
LISTED = 500
"""Rows of one kind of change that an entry names for one table; their count is always exact."""


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A row whose key stayed and whose values did not."""

    key: list[str]
    columns: list[str]


@dataclass(frozen=True, slots=True)
class TableChange:
    """How one table differs from the one published before."""

    table: str
    rows: int
    added: int = 0
    removed: int = 0
    changed: int = 0
    added_keys: tuple[list[str], ...] = ()
    removed_keys: tuple[list[str], ...] = ()
    changed_rows: tuple[ChangedRow, ...] = ()
    columns_added: tuple[str, ...] = ()
    columns_removed: tuple[str, ...] = ()
    note: str | None = None
    """Why the rows could not be compared; null where they were."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One publication that differed from the one before."""

    created: str
    version: str
    data: str
    """First 12 digits of the hash of all the tables."""
    first: bool
    tables: tuple[TableChange, ...]
    tables_removed: tuple[str, ...] = ()


def changelog(
    tables: Mapping[str, TableFiles], folder: Path, created: dt.date, previous: Path | None
) -> list[dict[str, Any]]:
    """The entries of the changelog, the newest first.

    Args:
        tables: the tables as written into `folder`.
        folder: the publication being built.
        created: date the inputs are of.
        previous: the publication before, or None; a folder without one counts as none.

    Raises:
        PublishError: the index or changelog of the publication before cannot be read.
    """
    entry = Entry(f"{created:%Y-%m-%d}", DATA_VERSION, data_digest(tables)[:12], True, ())
    if previous is None or not (previous / INDEX).is_file():
        rows = tuple(TableChange(name, files.rows) for name, files in tables.items())
        return [_as_json(entry, tables=rows)]
    index = read_index(previous)
    history = _history(previous)
    changes = tuple(_changes(tables, folder, previous, index))
    removed = tuple(name for name in index["tables"] if name not in tables)
    if not changes and not removed:
        return history
    new = _as_json(entry, first=False, tables=changes, tables_removed=removed)
    return [new, *history]


def write_changelog(entries: list[dict[str, Any]], folder: Path) -> None:
    """Write `changelog.json`; the Markdown is written with the rest of the documentation."""
    write_json(folder / CHANGELOG, {"entries": entries})


def _as_json(entry: Entry, **changed: object) -> dict[str, Any]:
    """The entry as JSON, without what is empty."""
    fields = asdict(entry) | {
        name: [asdict(item) if isinstance(item, TableChange) else item for item in value]
        if isinstance(value, tuple)
        else value
        for name, value in changed.items()
    }
    fields["tables"] = [
        {name: value for name, value in table.items() if value not in ((), None, 0)}
        | {"rows": table["rows"]}
        for table in fields["tables"]
    ]
    if not fields["tables_removed"]:
        del fields["tables_removed"]
    cleaned: dict[str, Any] = json.loads(json.dumps(fields))
    return cleaned


def _history(previous: Path) -> list[dict[str, Any]]:
    path = previous / CHANGELOG
    if not path.is_file():
        return []
    try:
        entries: list[dict[str, Any]] = json.loads(path.read_bytes())["entries"]
    except (ValueError, KeyError, TypeError) as error:
        raise PublishError(
            f"{path} is not a changelog that can be read: restore it, or delete it to start anew"
        ) from error
    return entries


def _changes(
    tables: Mapping[str, TableFiles], folder: Path, previous: Path, index: Mapping[str, Any]
) -> Iterator[TableChange]:
    for name, files in tables.items():
        before = index["tables"].get(name)
        if before is None:
            yield TableChange(name, files.rows, added=files.rows, note="new table")
        elif before["csv_sha256"] != files.csv.sha256:
            path = table_path(previous, before["packages"][0], name, "csv")
            if not path.is_file() or file_info(path).sha256 != before["csv_sha256"]:
                # What lies there is not what was published: comparing would report a fiction.
                note = "the file published before is missing or altered, rows not compared"
                yield TableChange(name, files.rows, note=note)
            else:
                new = table_path(folder, home_of(name).name, name, "csv")
                yield compare_tables(TABLES[name], path, new)


def compare_tables(spec: TableSpec, before: Path, after: Path) -> TableChange:
    """Compare two CSV files of a table by its key."""
    old, new = _read(before), _read(after)
    key = list(spec.key)
    columns_added = tuple(name for name in new.columns if name not in old.columns)
    columns_removed = tuple(name for name in old.columns if name not in new.columns)
    if not set(key) <= set(old.columns) or old.select(key).is_duplicated().any():
        return TableChange(
            spec.name,
            new.height,
            columns_added=columns_added,
            columns_removed=columns_removed,
            note="the key of the table changed, rows not compared",
        )
    added = new.join(old, on=key, how="anti").select(key).rows()
    removed = old.join(new, on=key, how="anti").select(key).rows()
    changed = _changed_rows(old, new, key)
    return TableChange(
        table=spec.name,
        rows=new.height,
        added=len(added),
        removed=len(removed),
        changed=len(changed),
        added_keys=tuple(list(row) for row in sorted(added)[:LISTED]),
        removed_keys=tuple(list(row) for row in sorted(removed)[:LISTED]),
        changed_rows=tuple(changed[:LISTED]),
        columns_added=columns_added,
        columns_removed=columns_removed,
    )


def _changed_rows(old: pl.DataFrame, new: pl.DataFrame, key: list[str]) -> list[ChangedRow]:
    common = [name for name in new.columns if name in old.columns and name not in key]
    if not common:
        return []
    both = new.join(old, on=key, how="inner", suffix="\x00before")
    flags = both.select(
        *key, *(pl.col(name).ne_missing(pl.col(f"{name}\x00before")) for name in common)
    )
    changed = flags.filter(pl.any_horizontal(common)).sort(key)
    return [
        ChangedRow([row[name] for name in key], [name for name in common if row[name]])
        for row in changed.iter_rows(named=True)
    ]


def _read(path: Path) -> pl.DataFrame:
    """A published CSV, every value as the text that stands there."""
    # The csv module and not a fast reader: it splits quoted line breaks right whatever the size.
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    return pl.DataFrame(rows, schema=dict.fromkeys(header, pl.String), orient="row")
