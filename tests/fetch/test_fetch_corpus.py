"""A folder of texts with fetched documents in it: which of them are read, and as what."""

import datetime as dt

import pytest

from pipelines.corpus import LARGEST_TEXT, load_corpus
from pipelines.errors import InputError
from pipelines.fetch.settings import Settings

HEAD = "大会\n第六十五届会议\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "fetched").mkdir()
    for name in ("own.txt", "fetched/a.txt", "fetched/b.txt"):
        (tmp_path / name).write_text(HEAD, encoding="utf-8")
    return tmp_path


def entry(name: str, symbol: str = "A/1", language: str = "zh") -> str:
    return (
        f"- symbol: {symbol}\n  language: {language}\n  file: {name}\n  sha256: '00'\n"
        "  retrieved_from: http://example.org/\n  received: 2026-11-21\n  headers: {etag: x}\n"
    )


def catalogue(folder, *texts: str, superseded: str = "[]") -> None:
    content = f"texts:\n{''.join(texts)}superseded: {superseded}\n"
    (folder / "fetched" / "catalogue.yaml").write_text(content, encoding="utf-8")


def test_a_catalogue_in_a_subfolder_names_files_relative_to_itself(folder):
    catalogue(folder, entry("a.txt"), entry("b.txt", "A/2", "en"))
    corpus = load_corpus(folder)
    assert corpus.rejected == ()
    told = {text.name: (text.requested_symbol, text.requested_language) for text in corpus.texts}
    assert told == {
        "own.txt": (None, None),
        "fetched/a.txt": ("A/1", "zh"),
        "fetched/b.txt": ("A/2", "en"),
    }
    (text,) = [text for text in corpus.texts if text.name == "fetched/a.txt"]
    assert text.retrieved_from == "http://example.org/"
    assert text.received == dt.date(2026, 11, 21)


def test_superseded_files_are_passed_over_in_silence(folder):
    superseded = "\n" + entry("b.txt") + "  superseded: 2026-11-28\n"
    catalogue(folder, entry("a.txt"), superseded=superseded)
    corpus = load_corpus(folder)
    assert [text.name for text in corpus.texts] == ["fetched/a.txt", "own.txt"]
    assert corpus.rejected == ()


def test_files_that_the_catalogue_of_their_folder_does_not_list_are_not_read(folder):
    catalogue(folder, entry("a.txt"))
    corpus = load_corpus(folder)
    assert [text.name for text in corpus.texts] == ["fetched/a.txt", "own.txt"]
    (rejected,) = corpus.rejected
    assert rejected.reason == "fetched/b.txt is not listed in the catalogue there."


def test_files_that_are_listed_and_not_there_are_told(folder):
    catalogue(folder, entry("a.txt"), entry("b.txt"), entry("c.pdf"))
    (rejected,) = load_corpus(folder).rejected
    assert rejected.name == "fetched/c.pdf"


@pytest.mark.parametrize(
    ("second", "symbol", "language"),
    [
        (("A/1", "en"), "A/1", None),
        (("A/2", "zh"), None, "zh"),
        (("A/2", "en"), None, None),
    ],
)
def test_bytes_fetched_under_several_names_are_one_text(folder, second, symbol, language):
    catalogue(folder, entry("a.txt"), entry("a.txt", *second), entry("b.txt", "A/3"))
    corpus = load_corpus(folder)
    assert len(corpus.texts) == 3
    text = corpus.texts[0]
    assert text.name == "fetched/a.txt"
    assert (text.requested_symbol, text.requested_language) == (symbol, language)


def test_an_unknown_key_is_still_an_error(folder):
    catalogue(folder, entry("a.txt") + "  colour: red\n")
    with pytest.raises(InputError, match="entry 1 has the unknown key `colour`"):
        load_corpus(folder)


def test_a_file_listed_in_two_catalogues_is_an_error(folder):
    catalogue(folder, entry("a.txt"), entry("b.txt"))
    (folder / "catalogue.yaml").write_text("texts:\n  - file: fetched/a.txt\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"fetched/a\.txt is listed elsewhere"):
        load_corpus(folder)


def test_a_file_outside_the_folder_is_not_taken_for_one_in_it(folder):
    catalogue(folder, entry("a.txt"), entry("b.txt"), entry("../../../etc/hosts"))
    (rejected,) = load_corpus(folder).rejected
    assert "is listed in catalogue.yaml but is not in" in rejected.reason


def test_nothing_is_fetched_that_would_be_too_large_to_read():
    assert Settings().largest == LARGEST_TEXT
