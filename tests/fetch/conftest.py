"""A server and a fetch for each test."""

import pytest
from fetch_kit import Fetching
from fetch_server import Server


@pytest.fixture(autouse=True)
def nothing_from_outside(monkeypatch):
    """Whatever proxy or document system the environment names is not for these tests."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.delenv("POA_ODS_URL", raising=False)
    monkeypatch.delenv("POA_CONTACT", raising=False)


@pytest.fixture
def server():
    with Server() as running:
        yield running


@pytest.fixture
def fetching(tmp_path, server) -> Fetching:
    return Fetching(tmp_path, server)
