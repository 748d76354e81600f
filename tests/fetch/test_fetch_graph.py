"""The weekly job: what is new is fetched first, and what fails there stops nothing after it."""

import shutil

import dagster as dg
import pytest
from fetch_kit import PDF, sha256
from fetch_server import Answer

from assets.fetched import CHECK, fetched_documents
from pipelines.definitions import defs
from pipelines.folders import TEXTS
from pipelines.jobs import run_config, update_datasets
from pipelines.resources import DocumentSystem, Folders

WATCHLIST = "symbols:\n- {symbol: A/1, title: one}\n- {symbol: A/2, title: two}\npatterns: []\n"


@pytest.fixture
def texts(tmp_path):
    """A folder with one text and a watch list."""
    folder = tmp_path / "raw"
    folder.mkdir()
    shutil.copy(TEXTS / "2010-resolution-65-64.zh.txt", folder)
    (folder / "watchlist.yaml").write_text(WATCHLIST, encoding="utf-8")
    return folder


def fetch(texts, url, **config):
    resources = {
        "folders": Folders(texts=str(texts)),
        "document_system": DocumentSystem(
            **{"base_url": url, "interval": 0, "languages": "zh", **config}
        ),
    }
    with dg.DagsterInstance.ephemeral() as instance:
        result = dg.materialize([fetched_documents], resources=resources, instance=instance)
        (check,) = result.get_asset_check_evaluations()
        (made,) = result.asset_materializations_for_node("fetched_documents")
    assert result.success
    assert check.check_name == CHECK
    assert check.severity is dg.AssetCheckSeverity.WARN
    assert not check.blocking
    return check, {name: value.value for name, value in made.metadata.items()}


def test_all_is_fetched(texts, server):
    server.otherwise = Answer(PDF)
    check, metadata = fetch(texts, server.url, languages="zh,en")
    assert check.passed
    counts = {"stored": 4, "unchanged": 0, "missing": 0, "failed": 0}
    assert metadata == {**counts, "problems": []}
    assert (texts / "fetched" / f"{sha256(PDF)}.pdf").exists()


def test_one_symbol_fails_and_the_other_is_stored(texts, server):
    server.gives(Answer(PDF), to="A/1")
    server.gives(Answer(b"no", 403), to="A/2")
    check, metadata = fetch(texts, server.url)
    assert not check.passed
    problem = "A/2 zh: failed, the server answered 403 Forbidden"
    assert check.description == problem
    assert metadata == {
        **{"stored": 1, "unchanged": 0, "missing": 0, "failed": 1},
        "problems": [problem],
    }


BROKEN = {
    "no watch list": (None, {}, "watchlist.yaml cannot be used"),
    "a broken watch list": ("symbols: [", {}, "watchlist.yaml cannot be used"),
    "a wrong language": (WATCHLIST, {"languages": "xx"}, "'xx' is not a language"),
    "a wrong number": (WATCHLIST, {"deadline": -1}, "The setting 'deadline' must be"),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_what_cannot_begin_is_a_warning(texts, server, kind):
    content, config, message = BROKEN[kind]
    (texts / "watchlist.yaml").unlink()
    if content is not None:
        (texts / "watchlist.yaml").write_text(content, encoding="utf-8")
    check, metadata = fetch(texts, server.url, **config)
    assert not check.passed
    assert message in check.description
    assert message in metadata["problems"][0]
    assert server.asked == []


def test_the_address_comes_from_the_environment(texts, server, monkeypatch):
    monkeypatch.setenv("POA_ODS_URL", server.url)
    server.otherwise = Answer(PDF)
    check, _ = fetch(texts, "")
    assert check.passed
    assert len(server.asked) == 2


def test_what_cannot_be_written_is_a_warning(texts, server):
    (texts / "fetched").write_text("a file in the way")
    check, _ = fetch(texts, server.url)
    assert not check.passed
    assert "File exists" in check.description


def test_a_mistake_of_the_fetcher_is_a_warning(texts, server, monkeypatch):
    def broken(*_: object) -> None:
        raise ValueError("so it goes")

    monkeypatch.setattr("assets.fetched.read_watchlist", broken)
    check, metadata = fetch(texts, server.url)
    assert not check.passed
    assert metadata["problems"] == ["The fetch broke off: ValueError: so it goes"]


def test_the_weekly_job_publishes_although_the_fetch_fails(texts, server, tmp_path):
    server.otherwise = Answer(b"down", 403)
    out = tmp_path / "published"
    config = run_config(texts, out).to_config_dict()
    config["resources"]["document_system"] = {"config": {"base_url": server.url, "interval": 0.0}}
    job = defs.resolve_job_def(update_datasets.name)
    with dg.DagsterInstance.ephemeral(tempdir=str(tmp_path)) as instance:
        result = job.execute_in_process(run_config=config, instance=instance)
    assert result.success
    assert (out / "index.json").exists()
    (check,) = [c for c in result.get_asset_check_evaluations() if c.check_name == CHECK]
    assert not check.passed
    steps = [event.step_key for event in result.all_events if event.is_step_start]
    assert steps.index("fetched_documents") < steps.index("raw_texts")
    # two symbols, each in Chinese and in English
    assert len(server.asked) == 4
