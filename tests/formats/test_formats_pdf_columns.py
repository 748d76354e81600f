"""Columns and their order: found from where the words stand, on pages of many layouts."""

from tests.formats.small_pdf import BOLD, Sheet, paragraphs

LEFT_COLUMN = """
    The President: The Assembly will now take
a decision on the draft resolution before it, as
orally revised by its main sponsor. A recorded vote
has been requested by one of the delegations and
will be taken after the explanations of vote.

    I give the floor to the representative of a State
that wishes to speak before the vote is taken and
"""
RIGHT_COLUMN = """
remind delegations that such statements are limited
to ten minutes and are to be made from their seats.

    Mr. Smith (France): My delegation will vote in
favour of the text because it keeps to the language
of previous years and adds what was agreed in June,
which is all that could be reached.

    The President: We have heard the last speaker.
"""
READ = [
    "The President: The Assembly will now take | a decision on the draft resolution before it, as"
    " | orally revised by its main sponsor. A recorded vote | has been requested by one of the"
    " delegations and | will be taken after the explanations of vote.",
    "I give the floor to the representative of a State | that wishes to speak before the vote is"
    " taken and | remind delegations that such statements are limited | to ten minutes and are to"
    " be made from their seats.",
    "Mr. Smith (France): My delegation will vote in | favour of the text because it keeps to the"
    " language | of previous years and adds what was agreed in June, | which is all that could be"
    " reached.",
    "The President: We have heard the last speaker.",
]


def test_two_columns_are_read_one_after_the_other_and_a_paragraph_runs_on_between_them():
    sheet = Sheet()
    sheet.justified(60, 100, 230, LEFT_COLUMN, full=True)
    sheet.justified(312, 100, 230, RIGHT_COLUMN)
    assert paragraphs(sheet.read()) == READ


def test_the_gutter_may_be_narrower_than_the_spaces_of_a_stretched_line():
    sheet = Sheet()
    sheet.justified(60, 100, 236, LEFT_COLUMN, full=True)
    sheet.justified(306, 101.5, 236, RIGHT_COLUMN)
    assert paragraphs(sheet.read()) == READ


def test_a_title_above_and_a_note_below_run_across_the_columns():
    sheet = Sheet()
    title = "Report of the Conference on the work of its session, held at Headquarters in June"
    sheet.at(60, 70, title, size=13, font=BOLD)
    sheet.justified(60, 100, 230, LEFT_COLUMN, full=True)
    sheet.justified(312, 100, 230, RIGHT_COLUMN)
    note = "The two columns above were set by hand, and this line below them runs across the page."
    sheet.at(60, 260, note)
    assert paragraphs(sheet.read()) == [title, *READ, note]


def test_each_block_of_columns_is_read_before_the_heading_below_it():
    sheet = Sheet()
    sheet.justified(60, 100, 230, LEFT_COLUMN, full=True)
    sheet.justified(312, 100, 230, RIGHT_COLUMN)
    heading = "Agenda item 12: an item with a title so long that it runs across both of the columns"
    sheet.at(60, 240, heading, font=BOLD)
    sheet.justified(60, 270, 230, LEFT_COLUMN, full=True)
    sheet.justified(312, 270, 230, RIGHT_COLUMN)
    assert paragraphs(sheet.read()) == [*READ, heading, *READ]


def test_a_page_in_one_column_between_pages_in_two():
    sheet = Sheet()
    one = """
The annex to the record is printed across the whole page, in lines that are as long as it
allows, and it is read line by line, with no gutter found where the spaces of a few of its
lines happen to stand above each other. It ends on the same page on which it has begun.
"""
    for number in range(3):
        if number == 1:
            sheet.justified(60, 100, 482, one)
        else:
            sheet.justified(60, 100, 230, LEFT_COLUMN, full=True)
            sheet.justified(312, 100, 230, RIGHT_COLUMN)
        if number < 2:
            sheet.page()
    annex = " | ".join(" ".join(line.split()) for line in one.strip().split("\n"))
    assert paragraphs(sheet.read()) == [*READ, annex, *READ]


def test_the_last_page_may_fill_its_left_column_only():
    sheet = Sheet()
    for _ in range(2):
        sheet.justified(60, 100, 230, LEFT_COLUMN, full=True)
        sheet.justified(312, 100, 230, RIGHT_COLUMN)
        sheet.page()
    sheet.justified(60, 100, 230, RIGHT_COLUMN.replace("\nremind", "\n    I remind", 1))
    first = READ[1].split(" | ")
    begun = " | ".join(["I " + first[2], first[3]])
    assert paragraphs(sheet.read()) == [*READ, *READ, begun, *READ[2:]]


def test_three_columns_of_text():
    sheet = Sheet()
    first = (
        "Lines of the first column are\nread before those of the next\none, and its words run on\n"
    )
    second = (
        "from the foot of each to the\nhead of the other, so that no\nsentence is parted here and\n"
    )
    sheet.justified(50, 100, 150, first * 2, full=True)
    sheet.justified(220, 100, 150, first + second, full=True)
    sheet.justified(
        390, 100, 150, second + "\n    A paragraph follows, and\nwith it the page is at its end."
    )
    one = " | ".join(first.strip().split("\n"))
    other = " | ".join(second.strip().split("\n"))
    assert paragraphs(sheet.read()) == [
        f"{one} | {one} | {one} | {other} | {other}",
        "A paragraph follows, and | with it the page is at its end.",
    ]


def test_a_list_with_leaders_is_read_row_by_row_and_is_no_column():
    sheet = Sheet()
    for number, (title, page) in enumerate(
        [("Introduction", 3), ("Organization of work", 4), ("Adoption of the report", 9),
         ("Closing of the session", 11), ("Annexes", 12)]
    ):  # fmt: skip
        sheet.at(80, 100 + 16 * number, f"{number + 1}.")
        dots = "." * (70 - len(title))
        sheet.at(100, 100 + 16 * number, f"{title} {dots}")
        sheet.at(500, 100 + 16 * number, str(page))
    read = paragraphs(sheet.read())
    assert [line.split(" .")[0] for line in read] == [
        "1. Introduction", "2. Organization of work", "3. Adoption of the report",
        "4. Closing of the session", "5. Annexes",
    ]  # fmt: skip
    assert [line.split()[-1] for line in read] == ["3", "4", "9", "11", "12"]


def test_the_head_of_a_record_is_read_by_its_rows_and_not_as_columns():
    sheet = Sheet()
    sheet.at(120, 70, "United Nations", size=14)
    sheet.at(480, 70, "A", size=20)
    sheet.at(495, 70, "/61/PV.7")
    sheet.rule(60, 75, 482)
    sheet.at(120, 100, "General Assembly", size=20, font=BOLD)
    sheet.at(480, 102, "Official Records")
    sheet.at(120, 114, "Sixty-first session")
    sheet.at(120, 140, "7", size=20, font=BOLD)
    sheet.at(130.5, 140, "th plenary meeting")
    sheet.rule(60, 200, 482)
    sheet.at(60, 215, "President:")
    sheet.at(120, 215, "Ms. Sample . . . . . . . . . . . . . . . . . (Utopia)")
    sheet.justified(60, 240, 230, LEFT_COLUMN, full=True)
    sheet.justified(312, 240, 230, RIGHT_COLUMN)
    assert paragraphs(sheet.read()) == [
        *("United Nations", "A/61/PV.7", "General Assembly", "Official Records"),
        *("Sixty-first session", "7th plenary meeting"),
        "President: Ms. Sample . . . . . . . . . . . . . . . . . (Utopia)",
        *READ,
    ]
