"""Bad input: one clear sentence on what and where, exit code 2, nothing touched."""

import shutil

import pytest

from pipelines.folders import TEXTS


def sentence(result) -> str:
    """What the command says is wrong, as its last line; never a traceback."""
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert "Traceback" not in result.output
    last = result.stderr.strip().splitlines()[-1]
    assert last.startswith("poa: ")
    return last


BAD_TEXTS = {
    "empty": (b"", "is empty"),
    "blank": ("\ufeff \n\u3000\n".encode(), "is empty"),
    "binary": (b"\x7fELF\x00\x01\x02", "binary"),
    "cut PDF": (b"%PDF-1.4\x00\x01\x02", "cut short or damaged"),
    "cut DOCX": (b"PK\x03\x04\x14\x00", "cut short or damaged"),
    "old Word": (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504), "save it as DOCX or PDF"),
    "empty page": (b"<html><body></body></html>", "without text"),
    "not UTF-8": ("联合国大会".encode("gb18030"), "not UTF-8"),
    "no document": ("今天天气很好,我们去公园散步。\n".encode(), "document"),
    "English prose": (b"The cat sat on the mat, and the dog looked on.\n", "document"),
    "Russian prose": ("Кошка сидела на ковре, а собака смотрела.\n".encode(), "language"),
}


@pytest.fixture
def published(tmp_path):
    """Something already published, as the publisher would recognize it: nothing at all."""
    return tmp_path / "published"


@pytest.mark.parametrize("kind", BAD_TEXTS)
def test_a_folder_with_nothing_readable(poa, tmp_path, published, kind):
    content, expected = BAD_TEXTS[kind]
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "bad.txt").write_bytes(content)
    result = poa("build", "--texts", folder, "--out", published)
    assert result.exit_code == 2
    assert expected in sentence(result)
    assert "bad.txt" in sentence(result)
    assert not published.exists()


@pytest.mark.parametrize("kind", BAD_TEXTS)
def test_inspecting_one_bad_text(poa, tmp_path, kind):
    content, expected = BAD_TEXTS[kind]
    (tmp_path / "bad.txt").write_bytes(content)
    result = poa("inspect", tmp_path / "bad.txt")
    assert result.exit_code == 2
    assert expected in sentence(result)


@pytest.mark.parametrize(
    ("name", "expected"), [("nowhere.txt", "is not there"), ("", "is a folder")]
)
def test_inspecting_what_is_no_file(poa, tmp_path, name, expected):
    result = poa("inspect", tmp_path / name)
    assert result.exit_code == 2
    assert expected in sentence(result)


def test_folders_of_texts_that_cannot_be_used(poa, tmp_path, published):
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("一", encoding="utf-8")
    for name, expected in {
        "empty": "holds no PDF, DOCX, HTML or text file",
        "nowhere": "is not there",
        "file": "is a file, not a folder",
    }.items():
        result = poa("build", "--texts", tmp_path / name, "--out", published)
        assert result.exit_code == 2
        assert expected in sentence(result)
        assert str(tmp_path / name) in sentence(result)
    assert not published.exists()


@pytest.mark.parametrize(
    "content",
    [
        "texts: [",
        "- a\n",
        "texts:\n  - name: a.txt\n",
        "texts:\n  - file: a.txt\n    colour: red\n",
    ],
)
def test_a_malformed_catalogue(poa, texts, published, content):
    (texts / "catalogue.yaml").write_text(content, encoding="utf-8")
    result = poa("build", "--texts", texts, "--out", published)
    assert result.exit_code == 2
    assert "malformed" in sentence(result)
    assert "catalogue.yaml" in sentence(result)
    assert not published.exists()


def test_places_that_cannot_be_published_to(poa, texts, tmp_path):
    (tmp_path / "file").write_text("一", encoding="utf-8")
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "a.jpg").write_bytes(b"x")
    for name, expected in {
        "file": "is a file",
        "file/below": "Nothing can be written",
        "photos": "not of a publication",
        "texts": "must be apart",
        "texts/out": "must be apart",
    }.items():
        result = poa("build", "--texts", texts, "--out", tmp_path / name)
        assert result.exit_code == 2
        assert expected in sentence(result)
    assert (tmp_path / "photos" / "a.jpg").read_bytes() == b"x"


def test_wrong_use_exits_with_2(poa):
    for arguments in ([], ["bild"], ["build", "--colour"], ["inspect"], ["sql"]):
        result = poa(*arguments)
        assert result.exit_code == 2
        assert "Usage: " in result.output


def test_nothing_readable_leaves_what_is_published(poa, rebuilt, tmp_path):
    before = {path: path.stat().st_mtime_ns for path in rebuilt.out.rglob("*")}
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "bad.txt").write_bytes(b"")
    assert poa("build", "--texts", folder, "--out", rebuilt.out).exit_code == 2
    assert {path: path.stat().st_mtime_ns for path in rebuilt.out.rglob("*")} == before


def test_one_bad_text_among_good_ones(poa, texts, published):
    (texts / "bad.txt").write_bytes(b"")
    result = poa("build", "--texts", texts, "--out", published)
    assert result.exit_code == 2
    assert "bad.txt is empty" in sentence(result)
    names = poa("sql", "--csv", "--out", published, "SELECT file FROM documents")
    assert names.output.split() == ["file", next(texts.glob("2010-*")).name]


def test_a_text_need_not_be_in_a_catalogue_nor_have_a_known_name(poa, tmp_path):
    shutil.copy(next(TEXTS.glob("2010-*")), tmp_path / "决议 一.txt")
    result = poa("inspect", tmp_path / "决议 一.txt")
    assert result.exit_code == 0
    assert "A/RES/65/64" in result.output
