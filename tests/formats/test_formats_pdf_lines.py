"""The words of a line and the paragraphs of a column, read from gaps and margins."""

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont

from pipelines.languages.zh.structure import STRUCTURE
from pipelines.text.blocks import read_blocks
from pipelines.text.lines import read_lines
from tests.formats.small_pdf import BOLD, ROMAN, Sheet, paragraphs

CHINESE = "STSong-Light"
pdfmetrics.registerFont(UnicodeCIDFont(CHINESE))


def word_by_word(sheet: Sheet, y: float, words: list[str], gap: float, spread: float = 0.0) -> None:
    """Print words without any space between them, only white paper."""
    x = 60.0
    for word in words:
        sheet.at(x, y, word, spread=spread)
        x += pdfmetrics.stringWidth(word, ROMAN, 10) + spread * len(word) + gap


def test_words_that_only_white_paper_parts():
    sheet = Sheet()
    word_by_word(sheet, 100, ["The", "meeting", "rose", "at", "6", "p.m."], gap=2.5)
    assert paragraphs(sheet.read()) == ["The meeting rose at 6 p.m."]


def test_a_squeezed_line_keeps_its_spaces_and_a_stretched_one_gains_none():
    sheet = Sheet()
    word_by_word(sheet, 100, ["We", "welcome", "the", "adoption", "of", "the", "text."], gap=1.8)
    word_by_word(sheet, 140, ["It", "was", "so", "decided."], gap=14.0)
    assert paragraphs(sheet.read()) == [
        "We welcome the adoption of the text.",
        "It was so decided.",
    ]


def test_a_name_set_with_gaps_between_its_letters_is_one_word():
    sheet = Sheet()
    word_by_word(sheet, 100, ["The", "President", "of", "the", "Conference"], gap=5.5, spread=2.5)
    sheet.at(60, 140, "P r e s i d e n t", spread=0.0)
    sheet.at(60, 180, "President", spread=4.0)
    assert paragraphs(sheet.read()) == ["The President of the Conference", "President", "President"]


def test_spaces_between_all_letters_and_wider_ones_between_words():
    sheet = Sheet()
    x = 60.0
    for word in ("Vice", "President", "of", "Utopia"):
        sheet.at(x, 100, " ".join(word) + " ")
        x += pdfmetrics.stringWidth(" ".join(word), ROMAN, 10) + 8
    assert paragraphs(sheet.read()) == ["Vice President of Utopia"]


def test_chinese_has_no_spaces_though_it_is_set_wide():
    sheet = Sheet()
    sheet.at(60, 100, "联合国", font=CHINESE, size=14, spread=12)
    sheet.at(60, 140, "大会于 2018 年 6 月 18 日通过了议程。", font=CHINESE, spread=3)
    assert paragraphs(sheet.read()) == ["联合国", "大会于 2018 年 6 月 18 日通过了议程。"]


def test_full_width_marks_stay_as_they_are_printed():
    sheet = Sheet()
    sheet.at(60, 100, "（一）《行动纲领》，Ａ组：１２件；“通过”", font=CHINESE)
    assert paragraphs(sheet.read()) == ["（一）《行动纲领》，Ａ组：１２件；“通过”"]


def test_digits_of_one_line_in_several_sizes_are_one_line_and_raised_ones_call_a_note():
    sheet = Sheet()
    sheet.at(60, 100, "107", size=20, font=BOLD)
    sheet.at(90.5, 100, "th plenary meeting")
    sheet.at(60, 140, "It recalled the resolution,")
    end = 60 + pdfmetrics.stringWidth("It recalled the resolution,", ROMAN, 10)
    sheet.at(end, 136.4, "12", size=6)
    sheet.at(end + 8, 140, "as amended.")
    assert paragraphs(sheet.read()) == [
        "107th plenary meeting",
        "It recalled the resolution,¹² as amended.",
    ]


def test_a_letter_printed_twice_to_make_it_bold_is_read_once():
    sheet = Sheet()
    for shift in (0.0, 0.3):
        sheet.at(60 + shift, 100, "Agenda item 11: coffee and bookkeeping")
    assert paragraphs(sheet.read()) == ["Agenda item 11: coffee and bookkeeping"]


def test_paragraphs_parted_by_white_space_alone():
    sheet = Sheet()
    y = sheet.lines(60, 100, "A line of the first paragraph\nthat ends on the second.")
    sheet.lines(60, y + 6, "Another paragraph of two lines\nfollows a little lower.")
    assert paragraphs(sheet.read()) == [
        "A line of the first paragraph | that ends on the second.",
        "Another paragraph of two lines | follows a little lower.",
    ]


NUMBERED = """
1.   The first paragraph has its number at the margin and
its other lines there too, as reports have them.
2.   The second follows without white space between, and
mentions the number 1. in passing.
"""


def test_numbered_paragraphs_without_white_space_between():
    sheet = Sheet()
    y = 100.0
    for line in NUMBERED.strip().split("\n"):
        number, _, words = line.partition("   ")
        if words:
            sheet.at(60, y, number)
            sheet.at(90, y, words)
        else:
            sheet.at(60, y, line)
        y += 12
    assert paragraphs(sheet.read()) == [
        "1. The first paragraph has its number at the margin and | its other lines there too, as"
        " reports have them.",
        "2. The second follows without white space between, and"
        " | mentions the number 1. in passing.",
    ]


def test_entries_whose_numbers_hang_out_and_entries_without_numbers():
    sheet = Sheet()
    sheet.at(60, 100, "The Conference elected the following officers from among its members, by")
    sheet.at(60, 112, "acclamation and without a vote:")
    y = 124
    for mark, lines in {
        "(a)": ["Opening of the session by the representative of the Secretary-", "General;"],
        "(b)": ["Election of the President."],
    }.items():
        sheet.at(90, y, mark)
        for line in lines:
            sheet.at(114, y, line)
            y += 12
    for name in ("Austria", "Estonia", "Iran (Islamic Republic of)", "Japan"):
        sheet.at(90, y, name)
        y += 12
    assert paragraphs(sheet.read()) == [
        "The Conference elected the following officers from among its members, by | acclamation"
        " and without a vote:",
        "(a) Opening of the session by the representative of the Secretary- | General;",
        "(b) Election of the President.",
        *("Austria", "Estonia", "Iran (Islamic Republic of)", "Japan"),
    ]


def test_a_heading_of_several_lines_is_one_and_a_speaker_begins_below_it():
    sheet = Sheet()
    title = (
        "Follow-up to the outcome of the meeting on the\nitem, and of its two working groups, held"
    )
    sheet.lines(60, 100, title + "\nin June", font=BOLD)
    sheet.at(84, 136, "Mr. Smith", font=BOLD)
    sheet.at(84 + pdfmetrics.stringWidth("Mr. Smith ", BOLD, 10), 136, "(France): My delegation is")
    sheet.at(60, 148, "grateful for this opportunity, and so am I, Sir.")
    assert paragraphs(sheet.read()) == [
        "Follow-up to the outcome of the meeting on the | item, and of its two working groups, held"
        " | in June",
        "Mr. Smith (France): My delegation is | grateful for this opportunity, and so am I, Sir.",
    ]


def test_a_quotation_set_in_is_one_paragraph_with_its_first_line_farther_in():
    sheet = Sheet()
    y = sheet.justified(
        60, 100, 240, "    He then quoted from the report of the group of\nexperts:"
    )
    y = sheet.justified(
        78,
        y + 6,
        222,
        "   “If we do not act swiftly and decisively,\nthere will be nothing left to do.”",
    )
    sheet.justified(
        60, y + 6, 240, "    That was the view of his delegation, he said, and\nof many."
    )
    assert paragraphs(sheet.read()) == [
        "He then quoted from the report of the group of | experts:",
        "“If we do not act swiftly and decisively, | there will be nothing left to do.”",
        "That was the view of his delegation, he said, and | of many.",
    ]


VOTE = """
Albania, Andorra, Argentina, Austria, Belgium,
Bolivia (Plurinational State of), Brazil, Guinea-
"""
VOTE_REST = """
Bissau, Japan, Iran (Islamic Republic of), Mexico,
Timor-Leste, Ukraine
"""


VOTES = (
    "Albania, Andorra, Argentina, Austria, Belgium, Bolivia (Plurinational State of), Brazil,"
    " Guinea-Bissau, Japan, Iran (Islamic Republic of), Mexico, Timor-Leste, Ukraine"
)
FILLER = """    A paragraph of the record fills the column above
the vote, to its foot or nearly.
"""


def blocks_of(sheet: Sheet) -> list[str]:
    """The paragraphs as the text layer joins them."""
    read = sheet.read()
    lines = read_lines(read.text, read.furniture, read.notes).lines
    blocks = read_blocks(lines, STRUCTURE, lambda _: False, parted=True)
    return [block.text.text for block in blocks]


def test_a_list_of_votes_runs_on_over_a_column():
    sheet = Sheet()
    y = sheet.justified(60, 100, 230, FILLER * 8)
    sheet.at(78, y + 6, "In favour:")
    sheet.justified(78, y + 24, 212, VOTE, full=True)
    y = sheet.justified(330, 100, 212, VOTE_REST)
    sheet.justified(312, y + 6, 230, FILLER * 6)
    found = blocks_of(sheet)
    assert found[found.index("In favour:") + 1] == VOTES


def test_a_list_of_votes_runs_on_over_a_page_its_footer_and_the_next_header():
    sheet = Sheet()
    y = sheet.justified(60, 100, 230, FILLER * 8)
    sheet.at(78, y + 6, "In favour:")
    sheet.justified(78, y + 24, 212, VOTE, full=True)
    sheet.at(60, 800, "12 07-50429", size=8)
    sheet.page()
    sheet.at(60, 60, "A/61/PV.107", size=8, font=BOLD)
    y = sheet.justified(78, 100, 212, VOTE_REST)
    sheet.justified(60, y + 6, 230, FILLER * 6)
    found = blocks_of(sheet)
    assert found[found.index("In favour:") + 1] == VOTES
