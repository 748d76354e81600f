"""Each document once, nothing lost, and nothing asked for that is known."""

import datetime as dt
import errno

import pytest
from fetch_kit import OTHER_PDF, PDF, TODAY, docx, sha256
from fetch_server import Answer

import pipelines.fetch.store
from pipelines.fetch.errors import FetchError
from pipelines.fetch.run import Status
from pipelines.fetch.store import opened

FIRST, SECOND = f"{sha256(PDF)}.pdf", f"{sha256(OTHER_PDF)}.pdf"
TAGGED = {"ETag": '"v1"', "Last-Modified": "Wed, 12 Jan 2011 10:00:00 GMT"}
NOT_MODIFIED = Answer(b"", 304, TAGGED)


def test_what_is_asked(fetching, server):
    server.gives(Answer(PDF), to="A/RES/3314(XXIX) *")
    fetching.one("A/RES/3314(XXIX) *", languages=("en",), contact="https://example.org/poa")
    (asked,) = server.asked
    assert asked.path == "/api/symbol/access"
    assert (asked.symbol, asked.language, asked.form) == ("A/RES/3314(XXIX) *", "en", "pdf")
    agent = asked.headers["user-agent"]
    assert agent.startswith("un-small-arms-data/")
    assert agent.endswith(" (+https://example.org/poa)")
    assert asked.headers["accept-encoding"] == "identity"
    assert "if-none-match" not in asked.headers
    assert "if-modified-since" not in asked.headers


def test_304_is_unchanged_and_nothing_is_written(fetching, server):
    server.gives(Answer(PDF, headers=TAGGED), NOT_MODIFIED)
    fetching.one()
    path = fetching.folder / "catalogue.yaml"
    before = path.stat().st_mtime_ns, path.read_bytes()
    outcome = fetching.one()
    assert (outcome.status, outcome.message) == (Status.UNCHANGED, "as it was fetched before")
    assert not outcome.bad
    assert server.asked[1].headers["if-none-match"] == '"v1"'
    assert server.asked[1].headers["if-modified-since"] == "Wed, 12 Jan 2011 10:00:00 GMT"
    assert (path.stat().st_mtime_ns, path.read_bytes()) == before
    assert fetching.files == {FIRST}


def test_304_to_a_question_without_conditions_is_a_failure(fetching, server):
    server.gives(NOT_MODIFIED)
    outcome = fetching.one()
    assert outcome.status is Status.FAILED
    assert outcome.message == "the server answered 304 Not Modified"


def test_the_same_bytes_again_are_unchanged(fetching, server):
    server.gives(
        Answer(PDF, headers={"ETag": '"v1"'}),
        Answer(PDF, headers={"ETag": '"v2"'}),
        Answer(PDF, headers={"ETag": '"v2"'}),
    )
    fetching.one()
    fetching.clock.seconds = 7 * 86_400
    outcome = fetching.one()
    assert (outcome.status, outcome.message) == (Status.UNCHANGED, "the same bytes as before")
    (entry,) = fetching.catalogue["texts"]
    assert entry["received"] == dt.date(2026, 11, 21), "it is the file received on that day"
    assert entry["headers"] == {"etag": '"v2"'}
    fetching.one()
    assert server.asked[2].headers["if-none-match"] == '"v2"'
    assert fetching.catalogue["superseded"] == []


def test_a_document_that_changed_at_the_source(fetching, server):
    server.gives(Answer(PDF, headers={"ETag": '"v1"'}), Answer(OTHER_PDF))
    fetching.one()
    fetching.clock.seconds = 7 * 86_400
    outcome = fetching.one()
    assert outcome.status is Status.STORED
    assert outcome.message == (
        f"{len(OTHER_PDF):,} bytes; it has changed, and the one before is kept"
    )
    assert fetching.files == {FIRST, SECOND}
    (now,), (then,) = fetching.catalogue["texts"], fetching.catalogue["superseded"]
    assert (now["file"], now["received"]) == (SECOND, dt.date(2026, 11, 28))
    assert now["headers"] == {}
    assert (then["file"], then["received"]) == (FIRST, dt.date(2026, 11, 21))
    assert then["superseded"] == dt.date(2026, 11, 28)
    assert then["headers"] == {"etag": '"v1"'}


def test_a_document_that_changed_back(fetching, server):
    server.gives(Answer(PDF), Answer(OTHER_PDF), Answer(PDF))
    for _ in range(3):
        assert fetching.one().status is Status.STORED
    assert fetching.files == {FIRST, SECOND}
    assert [entry["file"] for entry in fetching.catalogue["texts"]] == [FIRST]
    assert [entry["file"] for entry in fetching.catalogue["superseded"]] == [FIRST, SECOND]


def test_the_same_bytes_for_several_symbols_are_kept_once(fetching, server):
    server.otherwise = Answer(PDF)
    fetching("S/2/1", "A/1", languages=("zh", "en"))
    assert fetching.files == {FIRST}
    entries = fetching.catalogue["texts"]
    assert [(entry["symbol"], entry["language"]) for entry in entries] == [
        ("A/1", "en"),
        ("A/1", "zh"),
        ("S/2/1", "en"),
        ("S/2/1", "zh"),
    ]
    assert {entry["file"] for entry in entries} == {FIRST}


def test_another_format_takes_the_place_and_is_asked_for_without_conditions(fetching, server):
    server.gives(Answer(PDF, headers=TAGGED), Answer(docx()))
    fetching.one()
    assert fetching.one(form="doc").status is Status.STORED
    assert "if-none-match" not in server.asked[1].headers
    (now,), (then,) = fetching.catalogue["texts"], fetching.catalogue["superseded"]
    assert (now["file"], then["file"]) == (f"{sha256(docx())}.docx", FIRST)


@pytest.mark.parametrize("damage", ["gone", "changed"])
def test_a_file_that_is_not_as_received_is_fetched_again(fetching, server, damage):
    server.gives(Answer(PDF, headers=TAGGED))
    fetching.one()
    path = fetching.folder / FIRST
    path.unlink() if damage == "gone" else path.write_bytes(b"%PDF-")
    outcome = fetching.one()
    assert outcome.status is Status.UNCHANGED
    assert "was not as received and is put back" in outcome.message
    assert "if-none-match" not in server.asked[1].headers
    assert path.read_bytes() == PDF


def test_headers_need_not_be_text(fetching, server):
    server.gives(
        Answer(PDF, headers={"ETag": b'"\xff\xe5\xb0\x8f"', "X-Name": b"\xfe\xff.pdf"}),
        Answer(b"", 304),
    )
    assert fetching.one().status is Status.STORED
    (entry,) = fetching.catalogue["texts"]
    assert entry["headers"]["etag"].encode("latin-1") == b'"\xff\xe5\xb0\x8f"'
    assert fetching.one().status is Status.UNCHANGED
    assert server.asked[1].headers["if-none-match"].encode("latin-1") == b'"\xff\xe5\xb0\x8f"'


@pytest.mark.parametrize("etag", [b'"a\tb"', b'"a\x01b"', b'"a\x00b"', b'"a\x7fb"', b'"\x1c"'])
def test_headers_that_cannot_be_sent_back_are_not_kept(fetching, server, etag):
    server.gives(Answer(PDF, headers={"ETag": etag, "Last-Modified": "yesterday"}))
    assert fetching.one().status is Status.STORED
    (entry,) = fetching.catalogue["texts"]
    assert entry["headers"] == {"last-modified": "yesterday"}
    assert fetching.one().status is Status.UNCHANGED
    assert "if-none-match" not in server.asked[1].headers


def test_a_symbol_named_twice_is_asked_for_once(fetching, server):
    server.gives(Answer(PDF))
    assert len(fetching("A/RES/65/64", "A/RES/65/64")) == 1
    assert len(server.asked) == 1


def test_each_document_is_in_the_catalogue_before_the_next_is_asked_for(fetching, server):
    seen = []

    def look(handler):
        seen.extend(entry["symbol"] for entry in fetching.catalogue["texts"])
        raise_interrupt.append(True)
        handler.close_connection = True

    raise_interrupt = []
    server.gives(Answer(PDF), to="A/1")
    server.gives(look, to="A/2")

    def interrupted(_seconds):
        raise KeyboardInterrupt

    fetching.clock.sleep = interrupted
    with pytest.raises(KeyboardInterrupt):
        fetching("A/1", "A/2")
    assert seen == ["A/1"]
    assert [entry["symbol"] for entry in fetching.catalogue["texts"]] == ["A/1"]
    assert fetching.files == {FIRST}


def test_what_interrupted_runs_left_is_cleared_away(fetching, server):
    fetching.folder.mkdir()
    for name in (".incoming-document", ".incoming-catalogue.yaml"):
        (fetching.folder / name).write_bytes(PDF[:99])
    server.gives(Answer(PDF))
    fetching.one()
    assert fetching.files == {FIRST}


def test_a_file_that_nothing_lists_is_taken_up_when_it_comes_again(fetching, server):
    fetching.folder.mkdir()
    (fetching.folder / FIRST).write_bytes(PDF)
    server.gives(Answer(PDF))
    assert fetching.one().status is Status.STORED
    assert [entry["file"] for entry in fetching.catalogue["texts"]] == [FIRST]


def test_a_full_disk_leaves_what_was_there(fetching, server, monkeypatch):
    server.gives(Answer(PDF), Answer(OTHER_PDF))
    fetching.one()
    before = fetching.catalogue

    def full(unfinished, path):
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr(pipelines.fetch.store, "install", full)
    with pytest.raises(OSError, match="No space left"):
        fetching.one()
    assert fetching.catalogue == before
    assert fetching.files == {FIRST}


def test_two_runs_do_not_meet(fetching, server):
    with opened(fetching.folder), pytest.raises(FetchError, match="Another run is fetching"):
        fetching.one()
    assert server.asked == []


GOOD = f"""texts:
  - symbol: A/1
    language: zh
    file: {FIRST}
    sha256: {sha256(PDF)}
    retrieved_from: http://example.org/
    received: {TODAY.date()}
    headers: {{etag: x}}
superseded: []
"""


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("texts:", "texts: ["), "cannot be read"),
        (("texts:", "documents:"), "unknown key documents"),
        (("    sha256", "    sha1"), "entry 1 (A/1): unknown key sha1"),
        (("2026-11-21", "yesterday"), "entry 1 (A/1), received: expected a date"),
        ((f"file: {FIRST}", "file: ../../etc/passwd"), "`file` that is not named by its SHA-256"),
        ((f"file: {FIRST}", f"file: {SECOND}"), "`file` that is not named by its SHA-256"),
        (("etag: x", "etag: 小"), "a header that cannot be sent"),
        (("superseded: []\n", ""), "superseded is missing"),
    ],
)
def test_a_malformed_catalogue_is_one_sentence(fetching, server, change, message):
    fetching.folder.mkdir()
    path = fetching.folder / "catalogue.yaml"
    path.write_text(GOOD.replace(*change), encoding="utf-8")
    with pytest.raises(FetchError) as caught:
        fetching.one()
    said = str(caught.value)
    assert said.startswith(f"The catalogue {path} cannot be used: ")
    assert message in said
    assert "\n" not in said
    assert server.asked == []


def test_the_well_formed_catalogue_is_read(fetching, server):
    fetching.folder.mkdir()
    (fetching.folder / "catalogue.yaml").write_text(GOOD, encoding="utf-8")
    server.gives(Answer(OTHER_PDF), to="A/1")
    assert fetching.one("A/1").status is Status.STORED
    assert [entry["file"] for entry in fetching.catalogue["superseded"]] == [FIRST]
