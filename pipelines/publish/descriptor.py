"""The `datapackage.json` of a package, derived from the declarations of its tables."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl

from pipelines.publish.files import FileInfo, TableFiles, write_json
from pipelines.publish.packages import (
    AUTHOR,
    DATA_VERSION,
    LICENCE,
    PACKAGES,
    Package,
    english_title,
    foreign_keys,
    packages_with,
)
from pipelines.tables import TABLES, Column, TableSpec

PACKAGE_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
SCHEMA_PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json"
_CSV_NOTE = (
    "UTF-8, comma, RFC 4180 quoting; an empty cell is null. A text that a spreadsheet would take "
    "for a formula has an apostrophe before it, in this CSV only ({count} cells here)."
)
_CSV_NOTE_ZH = (
    "UTF-8,以逗号分隔,按 RFC 4180 加引号;空单元格为空值。电子表格会当作公式的文本前"
    "加有撇号,仅限本 CSV(此处有 {count} 个单元格)。"
)
_PARQUET_NOTE = "Parquet, ZSTD; texts exactly as printed."
_PARQUET_NOTE_ZH = "Parquet,ZSTD 压缩;文本与原文完全一致。"
_PARQUET_FORMAT = "Parquet"
"""Not `parquet`, and no `type`: Frictionless 5.21 fails every Parquet table that states its
`bytes`, because it counts none ("expected is 7476 and actual is None"). Under this name it takes
the file for a file and checks its size and hash."""

_TEXTS_LICENCE = {
    "path": "https://www.un.org/en/about-us/terms-of-use",
    "title": "United Nations, terms of use; the text is not covered by the licence of the package",
}
_OWN_LICENCES = {"paragraphs": _TEXTS_LICENCE}
"""Tables that the licence of their package does not cover."""


@dataclass(frozen=True, slots=True)
class ReferenceSource:
    """Whose work the reference lists draw on."""

    title: str
    gives: str
    licence: str | None
    """None where the source states none."""
    tables: tuple[str, ...]


REFERENCE_SOURCES: tuple[ReferenceSource, ...] = (
    ReferenceSource(
        "pycountry and iso-codes",
        "ISO 3166 codes and names of States, and their translations",
        "GNU Lesser General Public License 2.1 (LGPL-2.1)",
        ("states", "state_names"),
    ),
    ReferenceSource(
        "Unicode Common Locale Data Repository (CLDR), by way of babel",
        "names of States",
        "Unicode License v3",
        ("states", "state_names"),
    ),
    ReferenceSource(
        "United Nations lists",
        "M49 regions and membership of the United Nations",
        None,
        ("states",),
    ),
)


def descriptor(
    package: Package,
    tables: Mapping[str, TableFiles],
    documents: pl.DataFrame,
    created: dt.date,
) -> dict[str, Any]:
    """The Data Package 2.0 descriptor of one package.

    Args:
        package: which package.
        tables: the written files, by table.
        documents: the `documents` table, the sources of the data.
        created: date the inputs are of.
    """
    return {
        "$schema": PACKAGE_PROFILE,
        "name": package.name,
        "title": package.title,
        "title_zh": package.title_zh,
        "description": package.description,
        "description_zh": package.description_zh,
        "version": DATA_VERSION,
        "created": f"{created:%Y-%m-%d}T00:00:00Z",
        "keywords": list(package.keywords),
        "licenses": [LICENCE],
        "contributors": [{"title": AUTHOR, "roles": ["creator", "publisher"]}],
        "sources": [
            *(_source(row) for row in documents.iter_rows(named=True)),
            *(_reference(source) for source in REFERENCE_SOURCES if _draws_on(package, source)),
        ],
        "resources": [
            resource
            for name in package.tables
            for resource in _resources(TABLES[name], package, tables[name])
        ],
    }


def write_descriptors(
    tables: Mapping[str, TableFiles], documents: pl.DataFrame, folder: Path, created: dt.date
) -> None:
    """Write `<package>/datapackage.json` of every package."""
    for package in PACKAGES:
        write_json(
            folder / package.name / "datapackage.json",
            descriptor(package, tables, documents, created),
        )


def _source(document: Mapping[str, Any]) -> dict[str, str]:
    names = [document["symbol"], document["title"]]
    title = ": ".join(name for name in names if name) or document["file"]
    source = {"title": f"United Nations, {title}", "file": document["file"]}
    if document["symbol"]:
        source["symbol"] = document["symbol"]
    source["sha256"] = document["sha256"]
    where = document["retrieved_from"]
    if where and re.fullmatch(r"https?://\S+", where):
        source["path"] = where
    elif where:
        source["retrieved_from"] = where
    return source


def _draws_on(package: Package, source: ReferenceSource) -> bool:
    return not set(source.tables).isdisjoint(package.tables)


def _reference(source: ReferenceSource) -> dict[str, str]:
    named = {"title": f"{source.title}: {source.gives}"}
    return named if source.licence is None else named | {"license": source.licence}


def _resources(spec: TableSpec, package: Package, files: TableFiles) -> list[dict[str, Any]]:
    """The CSV and the Parquet resource of a table, with one schema."""
    schema = table_schema(spec, package)
    note = _CSV_NOTE.format(count=files.guarded_cells)
    note_zh = _CSV_NOTE_ZH.format(count=files.guarded_cells)
    return [
        {
            "name": spec.name,
            "type": "table",
            "path": f"data/{spec.name}.csv",
            **_described(spec, note, note_zh),
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            **_measured(files.csv),
            "schema": schema,
        },
        {
            "name": f"{spec.name}-parquet",
            "path": f"data/{spec.name}.parquet",
            **_described(spec, _PARQUET_NOTE, _PARQUET_NOTE_ZH),
            "format": _PARQUET_FORMAT,
            "mediatype": "application/vnd.apache.parquet",
            "encoding": "utf-8",
            **_measured(files.parquet),
            "schema": schema,
        },
    ]


def _described(spec: TableSpec, note: str, note_zh: str) -> dict[str, Any]:
    own = _OWN_LICENCES.get(spec.name)
    return {
        "title": english_title(spec.name),
        "title_zh": spec.title_zh,
        "description": f"{spec.description} {note}",
        "description_zh": f"{spec.description_zh}{note_zh}",
        **({} if own is None else {"licenses": [own]}),
    }


def _measured(file: FileInfo) -> dict[str, Any]:
    return {"bytes": file.bytes, "hash": f"sha256:{file.sha256}"}


def table_schema(spec: TableSpec, package: Package) -> dict[str, Any]:
    """The Table Schema of a table as a member of a package."""
    schema: dict[str, Any] = {
        "$schema": SCHEMA_PROFILE,
        "fields": [_field(spec, column, package) for column in spec.columns],
        "missingValues": [""],
        "primaryKey": list(spec.key),
    }
    keys = [
        {
            "fields": [key.column],
            # A table that refers to itself names no resource.
            "reference": ({} if key.table == spec.name else {"resource": key.table})
            | {"fields": [key.parent_column]},
        }
        for key in foreign_keys(spec, package)
    ]
    if keys:
        schema["foreignKeys"] = keys
    return schema


def _field(spec: TableSpec, column: Column, package: Package) -> dict[str, Any]:
    doc = column.doc
    field: dict[str, Any] = {
        "name": column.name,
        "type": column.type,
        "title": english_title(column.name),
        "title_zh": doc.zh,
        "description": doc.en + _elsewhere(column, package, " Refers to {} in the package {}."),
        "description_zh": doc.zh_text + _elsewhere(column, package, "引用 {},见数据包 {}。", "、"),
    }
    if column.type == "date":
        field["format"] = "default"
    constraints: dict[str, Any] = {}
    if not column.nullable:
        constraints["required"] = True
    if spec.key == (column.name,):
        constraints["unique"] = True
    if doc.pattern is not None:
        constraints["pattern"] = doc.pattern
    if doc.minimum is not None:
        constraints["minimum"] = doc.minimum
    if doc.vocabulary is not None:
        field["categories"] = [
            {"value": code, "label": en, "label_zh": zh}
            for code, (en, zh) in doc.vocabulary.labels.items()
        ]
        # Readers that do not know categories still hold the column to its codes.
        constraints["enum"] = list(doc.vocabulary.codes)
    if constraints:
        field["constraints"] = constraints
    return field


def _elsewhere(column: Column, package: Package, words: str, mark: str = " and ") -> str:
    """Where to look for the parent of a column that is not in the package."""
    if column.parent is None or column.parent[0] in package.tables:
        return ""
    table, name = column.parent
    homes = mark.join(home.name for home in packages_with(table))
    return words.format(f"{table}.{name}", homes)
