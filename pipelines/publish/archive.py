"""A zip file per package, the same bytes whenever and wherever it is made."""

from __future__ import annotations

import zipfile
from pathlib import Path

from pipelines.publish.packages import PACKAGES

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip file can state; no clock is asked."""


def write_archives(folder: Path) -> None:
    """Write `<package>.zip` with the descriptor of the package at its root."""
    for package in PACKAGES:
        write_archive(folder / package.name, folder / f"{package.name}.zip")


def write_archive(source: Path, target: Path) -> None:
    """Write the files under a folder to a zip file, by name."""
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(path for path in source.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(source).as_posix(), _EPOCH)
            entry.create_system = 3  # Unix, on any platform: it is written into the file
            entry.external_attr = 0o100644 << 16
            # Stored, not deflated: builds of zlib differ in the bytes they write, and the hash
            # of this file is published. Parquet is compressed already.
            entry.compress_type = zipfile.ZIP_STORED
            archive.writestr(entry, path.read_bytes())
