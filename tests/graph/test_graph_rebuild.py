"""The committed publication is what the code makes of the texts, to the byte."""

import difflib
from pathlib import Path

from pipelines.folders import PUBLISHED

BUILT = {".parquet", ".zip", ".duckdb"}
"""What is built on each machine and not committed."""
SHOWN = 40


def committed(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix not in BUILT and "validation" not in path.parts
    }


def difference(name: str, before: bytes, after: bytes) -> str:
    lines = difflib.unified_diff(
        before.decode().splitlines(), after.decode().splitlines(), "committed", "rebuilt", "", "", 0
    )
    return f"{name}:\n" + "\n".join(list(lines)[:SHOWN])


def test_a_rebuild_gives_the_committed_data(rebuilt):
    assert rebuilt.exit_code == 0, rebuilt.stderr
    before, after = committed(PUBLISHED), committed(rebuilt.out)
    assert before, f"{PUBLISHED} is empty: run `make data` and commit what it makes."
    assert sorted(before) == sorted(after)
    changed = [name for name in before if before[name] != after[name]]
    assert not changed, (
        "The data are not what the code makes of the texts: run `make data`, read the diff, "
        "and commit it.\n" + "\n".join(difference(n, before[n], after[n]) for n in changed)
    )
