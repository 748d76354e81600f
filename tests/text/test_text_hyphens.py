"""Words broken at the end of a line: the document tells whether their hyphen is their own."""

import pytest

from pipelines.languages.zh.structure import STRUCTURE
from pipelines.text.blocks import read_blocks
from pipelines.text.hyphens import Hyphens
from pipelines.text.lines import read_lines


def joined(text: str) -> str:
    """The one paragraph that the lines of a text make."""
    lines = read_lines(text).lines
    (block,) = read_blocks(lines, STRUCTURE, lambda _: False, parted=True)
    return block.text.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The next line begins with a capital: a name.
        ("Guinea-\nBissau and Timor-\nLeste", "Guinea-Bissau and Timor-Leste"),
        ("the Secretary-\nGeneral", "the Secretary-General"),
        ("Non-Self-\nGoverning Territories", "Non-Self-Governing Territories"),
        # The document prints the word on one line elsewhere.
        ("a follow-up,\nand the follow-\nup to it", "a follow-up, and the follow-up to it"),
        (
            "disarmament and the commission on disarma-\nment",
            "disarmament and the commission on disarmament",
        ),
        ("peacebuilding. The peace-\nbuilding fund", "peacebuilding. The peacebuilding fund"),
        # It never does: both halves are words of it, or they are not.
        ("capacity, building, capacity-\nbuilding", "capacity, building, capacity-building"),
        ("its imple-\nmentation", "its implementation"),
        ("non-proliferation and use, non-\nuse", "non-proliferation and use, non-use"),
        # Half a word that waits for the other.
        ("small- and large-scale, troop-\nand police-contributing", "small- and large-scale, troop-"
         " and police-contributing"),
        # Numbers and symbols keep theirs.
        ("in 2018-\n2024", "in 2018-2024"),
        ("resolution 64/50-\nA", "resolution 64/50-A"),
        # A hyphen that only a line end shows.
        ("imple\u00ad\nmentation", "implementation"),
        # A dash is no hyphen.
        ("the text -\nas amended", "the text - as amended"),
    ],
)  # fmt: skip
def test_words_broken_at_the_end_of_a_line(text, expected):
    assert joined(text) == expected


def test_a_document_that_breaks_no_words_keeps_hyphens_it_never_prints_again():
    lines = [
        "a so-called record, and a long-",
        "term plan",
        "so-",
        "called and long-term",
        "re-",
        "entry",
    ]
    assert Hyphens(lines).never_breaks
    assert Hyphens(lines).glue("re-", "entry") == ""


def test_a_joined_word_shows_its_whole_passage():
    raw = "its imple-\nmentation in Guinea-\nBissau"
    (block,) = read_blocks(read_lines(raw).lines, STRUCTURE, lambda _: False, parted=True)
    text = block.text
    at = text.text.index("implementation")
    start, end = text.span(at, at + len("implementation"))
    assert raw[start:end] == "imple-\nmentation"
    at = text.text.index("Guinea-Bissau")
    start, end = text.span(at, at + len("Guinea-Bissau"))
    assert raw[start:end] == "Guinea-\nBissau"


def test_chinese_lines_are_joined_without_a_space_unless_one_is_printed():
    assert joined("文件载于 \nA/72/122 号\n文件。") == "文件载于 A/72/122 号文件。"
    assert joined("文件载于\nA/72/122号文件。") == "文件载于A/72/122号文件。"
    assert joined("让-\n克洛德") == "让-克洛德"
