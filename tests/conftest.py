"""What several kinds of tests share: the command, and one build of the real texts."""

import fcntl
import json
import os
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from pipelines.cli import app
from pipelines.folders import PUBLISHED, TEXTS

RESOLUTION = TEXTS / "2010-resolution-65-64.zh.txt"


@dataclass(frozen=True)
class Rebuilt:
    """A build of the real texts on top of a copy of what is committed; only to be read."""

    out: Path
    exit_code: int
    stdout: str
    stderr: str


def run_poa(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def rebuild(folder: Path) -> Rebuilt:
    out = folder / "published"
    if PUBLISHED.exists():
        shutil.copytree(PUBLISHED, out)
    result = run_poa("build", "--texts", TEXTS, "--out", out)
    return Rebuilt(out, result.exit_code, result.stdout, result.stderr)


@pytest.fixture(scope="session")
def rebuilt(tmp_path_factory) -> Rebuilt:
    """Built once, though several processes may run the tests: the others wait for the first."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        return rebuild(tmp_path_factory.mktemp("rebuilt"))
    folder = tmp_path_factory.getbasetemp().parent / "rebuilt"
    folder.mkdir(exist_ok=True)
    done = folder / "done.json"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            done.write_text(json.dumps(asdict(rebuild(folder)), default=str), encoding="utf-8")
    told = json.loads(done.read_text(encoding="utf-8"))
    return Rebuilt(**told | {"out": Path(told["out"])})


@pytest.fixture
def poa():
    """Run the command in this process."""
    return run_poa


@pytest.fixture
def texts(tmp_path) -> Path:
    """A folder with the shortest of the real texts."""
    folder = tmp_path / "texts"
    folder.mkdir()
    shutil.copy(RESOLUTION, folder)
    return folder
