"""`poa fetch`: sentences, exit codes, the summary, and what is asked of which server."""

import signal
import subprocess
import sys

import pytest
from fetch_kit import PDF, docx, sha256
from fetch_server import Answer, dripping

from pipelines.folders import ROOT

WATCHLIST = """symbols:
  - {symbol: A/1, title: one}
patterns:
  - {pattern: 'A/2/{number}', title: two, number: 1-2}
"""


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "raw"
    folder.mkdir()
    return folder


@pytest.fixture
def fetch(poa, server, folder):
    def run(*arguments):
        options = ("--base-url", server.url, "--texts", folder, "--interval", 0)
        if "--languages" not in arguments:
            options += ("--languages", "zh")
        return poa("fetch", *arguments, *options)

    return run


def sentence(result) -> str:
    """What the command says is wrong, as its last line; never a traceback."""
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert "Traceback" not in result.output
    last = result.stderr.strip().splitlines()[-1]
    assert last.startswith("poa: ")
    return last


def counts(result) -> dict[str, int]:
    rows = [line.split() for line in result.stdout.splitlines() if line.strip()]
    assert rows[0] == ["result", "documents"]
    return {name: int(count) for name, count in rows[1:]}


def test_all_is_well(fetch, server, folder):
    server.gives(Answer(PDF, headers={"ETag": "x"}), Answer(b"", 304), to="A/1")
    server.gives(Answer(PDF), to="A/2")
    first = fetch("A/1")
    assert first.exit_code == 0, first.stderr
    assert f"A/1 zh: stored, {len(PDF):,} bytes" in first.stderr
    second = fetch("A/1", "A/2")
    assert second.exit_code == 0
    assert counts(second) == {"stored": 1, "unchanged": 1, "missing": 0, "failed": 0}
    assert (folder / "fetched" / f"{sha256(PDF)}.pdf").read_bytes() == PDF


def test_without_languages_chinese_and_english_are_asked_for(poa, server, folder):
    poa("fetch", "A/1", "--base-url", server.url, "--texts", folder, "--interval", 0)
    assert [asked.language for asked in server.asked] == ["zh", "en"]


def test_languages_and_format(fetch, server):
    server.otherwise = Answer(docx())
    assert fetch("A/1", "--languages", "zh,en", "--format", "doc").exit_code == 0
    assert [(asked.language, asked.form) for asked in server.asked] == [
        ("zh", "doc"),
        ("en", "doc"),
    ]


def test_what_did_not_come_is_named_and_exits_with_1(fetch, server):
    server.gives(Answer(PDF), to="A/1")
    server.gives(Answer(b"no", 403), to="A/3")
    result = fetch("A/1", "A/2", "A/3")
    assert result.exit_code == 1
    assert sentence(result) == "poa: 2 of 3 did not come: A/2 zh, A/3 zh."
    assert counts(result) == {"stored": 1, "unchanged": 0, "missing": 1, "failed": 1}
    assert "A/3 zh: failed, the server answered 403 Forbidden" in result.stderr


def test_many_that_did_not_come_are_counted(fetch):
    result = fetch(*(f"A/{number}" for number in range(1, 9)))
    assert sentence(result).endswith("A/5 zh and 3 more.")


def test_the_watch_list(fetch, server, folder):
    (folder / "watchlist.yaml").write_text(WATCHLIST, encoding="utf-8")
    server.gives(Answer(PDF), to="A/1")
    server.gives(Answer(PDF), to="A/2/2")
    result = fetch("--watchlist")
    assert result.exit_code == 0, result.stderr
    assert counts(result) == {"stored": 2, "unchanged": 0, "missing": 1, "failed": 0}


def test_a_named_symbol_of_the_watch_list_that_is_missing(fetch, folder):
    (folder / "watchlist.yaml").write_text(WATCHLIST, encoding="utf-8")
    result = fetch("--watchlist")
    assert result.exit_code == 1
    assert sentence(result) == "poa: 1 of 3 did not come: A/1 zh."


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), "Name the symbols to fetch, or use --watchlist and name none."),
        (("A/1", "--watchlist"), "Name the symbols to fetch, or use --watchlist and name none."),
        (("--watchlist",), "watchlist.yaml cannot be used"),
        (("../..",), "'../..' is not the symbol"),
        (("A/1", "A/RES/65/64%00"), "'A/RES/65/64%00' is not the symbol"),
        (("A/1\nA/2",), r"'A/1\nA/2' is not the symbol"),
        (("A/" + "9" * 10_000,), "is not the symbol"),
        (("A/1", "--languages", "xx"), "'xx' is not a language"),
        (("A/1", "--format", "html"), "'html' is not a format"),
        (("A/1", "--deadline", "0"), "The setting 'deadline' must be"),
        (("A/1", "--read-timeout", "nan"), "The setting 'read timeout' must be"),
        (("A/1", "--max-size", "-1"), "The setting 'largest' must be"),
        (("A/1", "--contact", "x\ny"), "The contact"),
    ],
)
def test_wrong_use_is_one_sentence_and_exits_with_2(fetch, server, folder, arguments, expected):
    result = fetch(*arguments)
    assert result.exit_code == 2
    assert expected in sentence(result)
    assert len(sentence(result)) < 400
    assert server.asked == []
    assert list(folder.iterdir()) == []


def test_a_bad_watch_list_exits_with_2(fetch, server, folder):
    (folder / "watchlist.yaml").write_text(WATCHLIST.replace("title: one", "titel: one"))
    result = fetch("--watchlist")
    assert result.exit_code == 2
    assert "watchlist.yaml cannot be used: watchlist.yaml, symbols, entry 1" in sentence(result)
    assert server.asked == []


def test_folders_that_cannot_be_used(poa, server, folder):
    nowhere = poa("fetch", "A/1", "--base-url", server.url, "--texts", folder / "nowhere")
    assert nowhere.exit_code == 2
    assert sentence(nowhere) == f"poa: The folder {folder / 'nowhere'} is not there."
    (folder / "fetched").write_text("a file")
    taken = poa("fetch", "A/1", "--base-url", server.url, "--texts", folder)
    assert taken.exit_code == 2
    assert f"{folder / 'fetched'}: File exists" in sentence(taken)


def test_an_address_that_is_none(poa, folder):
    result = poa("fetch", "A/1", "--base-url", "documents.un.org", "--texts", folder)
    assert result.exit_code == 2
    assert "'documents.un.org' is not the address of a document system" in sentence(result)


def test_the_address_comes_from_the_environment(poa, server, folder, monkeypatch):
    monkeypatch.setenv("POA_ODS_URL", server.url)
    monkeypatch.setenv("POA_CONTACT", "https://example.org")
    server.gives(Answer(PDF), to="A/1")
    assert poa("fetch", "A/1", "--texts", folder).exit_code == 0
    assert server.asked[0].headers["user-agent"].endswith(" (+https://example.org)")


def test_interrupting_keeps_what_came_and_leaves_nothing_half_done(server, folder):
    server.gives(Answer(PDF), to="A/1")
    server.gives(dripping(), to="A/2")
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "pipelines.cli", "fetch", "A/1", "A/2"),
            *("--interval", "0", "--texts", str(folder), "--base-url", server.url),
        ],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        # What runs in the background of a shell is deaf to interrupts, and so is what it starts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert process.stderr is not None
    for line in process.stderr:
        if line.startswith("A/1 zh: stored"):
            break
    process.send_signal(signal.SIGINT)
    rest = process.stderr.read()
    assert process.wait(timeout=30) == 130
    assert "Traceback" not in rest
    assert "Interrupted" in rest
    names = {path.name for path in (folder / "fetched").iterdir()}
    assert names == {"catalogue.yaml", f"{sha256(PDF)}.pdf"}
