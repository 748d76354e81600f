"""`poa text`: the text that offsets point into."""

import pytest

from tests.formats.small_pdf import Sheet


@pytest.fixture
def paper(tmp_path):
    sheet = Sheet()
    sheet.at(60, 100, "The first page has these words.")
    sheet.page()
    sheet.at(60, 100, "The second page has others.")
    (tmp_path / "paper.txt").write_bytes(sheet.data())
    return tmp_path / "paper.txt"


def test_the_text_is_printed_as_it_is(poa, paper):
    result = poa("text", paper)
    assert result.exit_code == 0
    assert result.stdout == "The first page has these words.\f\nThe second page has others.\n"


def test_a_passage_is_printed(poa, paper):
    assert poa("text", paper, "--start", 4, "--end", 9).stdout == "first"
    assert poa("text", paper, "--start", 44).stdout == "page has others.\n"


@pytest.mark.parametrize(
    ("name", "options", "expected"),
    [
        ("paper.txt", ["--start", "50", "--end", "9999"], "has no passage from 50 to 9999"),
        ("paper.txt", ["--start", "9", "--end", "4"], "has no passage from 9 to 4"),
        ("nowhere.txt", [], "is not there"),
        ("", [], "is a folder"),
        ("bad.pdf", [], "cut short or damaged"),
    ],
)
def test_what_cannot_be_printed(poa, paper, name, options, expected):
    (paper.parent / "bad.pdf").write_bytes(b"%PDF-1.7 and no more")
    result = poa("text", paper.parent / name, *options)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert expected in result.stderr
    assert result.stderr.startswith("poa: ")
