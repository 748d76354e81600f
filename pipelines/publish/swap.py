"""Publication is all or nothing: built beside, then swapped in.

A publication at `data/published` is built in `data/.published.building-<process id>`, on the same
filesystem, and exchanged with the last one in one step of the kernel (Linux `renameat2`). Where
that cannot be done, the last one is renamed to `data/.published.replaced`, the new one into its
place, and a run that finds only the former puts it back. `data/.published.lock` keeps two runs
apart and is gone when the run is.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipelines.publish.errors import PublishError
from pipelines.publish.files import literal
from pipelines.publish.index import INDEX, files_in, read_index

_RENAME_EXCHANGE = 2
_AT_FDCWD = -100
_NO_EXCHANGE = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}
_LEFT_BY_SYSTEMS = {".DS_Store", "Thumbs.db", "desktop.ini"}
"""Files that file managers leave everywhere; nobody misses them."""
_LEFT_BY_CLIENTS = (".duckdb.wal", ".duckdb.tmp")


@contextmanager
def building(out: Path) -> Iterator[Path]:
    """A new, empty folder beside `out`, to build the next publication in.

    Leaving the context removes what is still there: an unfinished build, or after `swap_in` the
    publication before. What killed runs left is cleared away first.

    Args:
        out: the folder to be published; need not exist, nor the folders above it.

    Yields:
        The folder to build in.

    Raises:
        PublishError: `out` is in use by another run, is a file, or holds files that are not of a
            publication; or its folder cannot be written to.
    """
    out = resolved(out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with _locked(out):
            _recover(out)
            refuse_foreign(out)
            folder = _beside(out, f"building-{os.getpid()}")
            folder.mkdir()
            try:
                yield folder
            finally:
                _remove(folder)
    except OSError as error:
        raise PublishError(f"cannot publish to {out}: {error}") from error


def swap_in(folder: Path, out: Path) -> None:
    """Put the finished publication in `folder` in the place of `out`.

    Until the last step the publication before is in place, whole; from then on the new one is.

    Raises:
        PublishError: `out` holds files that are not of a publication.
        OSError: the folders cannot be renamed; `out` is as it was.
    """
    out = resolved(out)
    refuse_foreign(out)
    _sync(folder)
    if not out.exists():
        folder.rename(out)
    elif not _exchange(folder, out):
        replaced = _beside(out, "replaced")
        out.rename(replaced)
        try:
            folder.rename(out)
        except BaseException:
            replaced.rename(out)
            raise
        _remove(replaced)
    _sync_folder(out.parent)


def install(staged: Path, out: Path) -> None:
    """Publish a finished publication that was built elsewhere, leaving it where it is.

    For callers that build in steps of their own, over several processes, and so cannot stay
    inside `building`.

    Raises:
        PublishError: as `building` and `swap_in`; or `staged` holds no publication.
    """
    read_index(staged)
    with building(out) as folder:
        shutil.copytree(staged, folder, dirs_exist_ok=True)
        swap_in(folder, out)


def resolved(out: Path) -> Path:
    """The folder itself, where `out` is relative or a link to it.

    Raises:
        PublishError: it is the root of the filesystem.
    """
    out = out.expanduser().resolve()
    if not out.name:
        raise PublishError(f"{out} cannot be a publication: name a folder in it")
    return out


def refuse_foreign(out: Path) -> None:
    """Refuse a folder that swapping would take someone's files away from.

    Raises:
        PublishError: `out` is a file, or is neither empty nor a publication, or holds files
            beside those its index lists.
    """
    if not out.exists():
        return
    if not out.is_dir():
        raise PublishError(f"cannot publish to {out}: it is a file, not a folder")
    if not any(out.iterdir()):
        return
    if not (out / INDEX).is_file():
        raise PublishError(
            f"cannot publish to {out}: it holds files that are not of a publication; "
            "name an empty folder, or one that does not exist yet"
        )
    listed = {file["path"] for file in read_index(out)["files"]} | {INDEX}
    foreign = [
        name
        for name in files_in(out)
        if name not in listed
        and Path(name).name not in _LEFT_BY_SYSTEMS
        and not name.endswith(_LEFT_BY_CLIENTS)
    ]
    if foreign:
        named = ", ".join(foreign[:3]) + (" and more" if len(foreign) > 3 else "")
        raise PublishError(
            f"cannot publish to {out}: beside the publication it holds {named}; "
            "move what is not of the publication elsewhere"
        )


def _beside(out: Path, what: str) -> Path:
    return out.with_name(f".{out.name}.{what}")


@contextmanager
def _locked(out: Path) -> Iterator[None]:
    """Hold the lock of a publication; it is also freed when the process dies."""
    path = _beside(out, "lock")
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(handle)
            raise PublishError(f"another run is publishing to {out}: wait for it") from error
        # The file may have been removed by the run that held it between opening and locking.
        if path.exists() and path.stat().st_ino == os.fstat(handle).st_ino:
            break
        os.close(handle)
    try:
        yield
    finally:
        path.unlink()
        os.close(handle)


def _recover(out: Path) -> None:
    """Undo what a killed run left half done; the lock is held, so no other run is at work."""
    replaced = _beside(out, "replaced")
    if replaced.exists():
        if out.exists():
            _remove(replaced)
        else:
            replaced.rename(out)
    for stale in out.parent.glob(f"{literal(_beside(out, 'building-').name)}*"):
        _remove(stale)


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; False where the system cannot."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    paths = os.fsencode(one), os.fsencode(other)
    if rename(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _NO_EXCHANGE:
        return False
    raise OSError(code, os.strerror(code), str(other))


def _sync(folder: Path) -> None:
    """Have all that was written reach the disk before it is relied on."""
    for path in sorted(folder.rglob("*")):
        if path.is_dir():
            _sync_folder(path)
        else:
            with path.open("rb") as file:
                os.fsync(file.fileno())
    _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
