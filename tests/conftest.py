"""What several kinds of tests share: the command, and one build of the real texts."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from pipelines.cli import app
from pipelines.folders import PUBLISHED, TEXTS

RESOLUTION = TEXTS / "2010-resolution-65-64.zh.txt"


@dataclass(frozen=True)
class Rebuilt:
    """A build of the real texts on top of a copy of what is committed."""

    out: Path
    result: Result


def run_poa(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture(scope="session")
def rebuilt(tmp_path_factory) -> Rebuilt:
    out = tmp_path_factory.mktemp("rebuilt") / "published"
    if PUBLISHED.exists():
        shutil.copytree(PUBLISHED, out)
    return Rebuilt(out, run_poa("build", "--texts", TEXTS, "--out", out))


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
