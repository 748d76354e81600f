import shutil
from pathlib import Path

import pytest
from publish_sample import CREATED, rows

import pipelines.publish as publishing
from pipelines.publish import publish
from pipelines.tables.frames import frames_of


@pytest.fixture(scope="session")
def frames() -> dict:
    return frames_of(rows())


@pytest.fixture(scope="session")
def published(frames, tmp_path_factory) -> Path:
    """One publication for all tests that only read it."""
    out = tmp_path_factory.mktemp("shared") / "published"
    publish(frames, out, created=CREATED)
    return out


@pytest.fixture
def copy(published, tmp_path) -> Path:
    """A copy of it, to be damaged."""
    return Path(shutil.copytree(published, tmp_path / "copy"))


@pytest.fixture
def unchecked(monkeypatch) -> None:
    """Publish without the second that validating takes, where that is not what is tested."""
    monkeypatch.setattr(publishing, "validate", lambda *_: [])
