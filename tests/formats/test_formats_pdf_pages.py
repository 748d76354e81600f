"""What stands around the text of a page: headers, footers, notes, and what nobody reads."""

from reportlab.pdfbase import pdfmetrics

from pipelines.text.blocks import read_blocks
from pipelines.text.lines import read_lines
from tests.formats.small_pdf import BOLD, ROMAN, Sheet, paragraphs

BODY = """
    The first paragraph of the page says what the
meeting has done, in lines that reach its margin as
those of a printed document do.

    The second paragraph goes on at some length so
that the page has a text to be told from what stands
above and below it on every one of its pages, and it
"""
REST = """
ends on the next page, where the words that are left
of it stand at the margin and are not set in.

    The third paragraph stands alone.
"""
READ = [
    "The first paragraph of the page says what the | meeting has done, in lines that reach its"
    " margin as | those of a printed document do.",
    "The second paragraph goes on at some length so | that the page has a text to be told from"
    " what stands | above and below it on every one of its pages, and it | ends on the next page,"
    " where the words that are left | of it stand at the margin and are not set in.",
    "The third paragraph stands alone.",
]


def two_pages(*, header: str, footers: tuple[str, str]) -> Sheet:
    sheet = Sheet()
    sheet.justified(60, 120, 250, BODY, full=True)
    sheet.at(60, 800, footers[0], size=9)
    sheet.page()
    sheet.at(60, 60, header, size=9, font=BOLD)
    sheet.justified(60, 120, 250, REST)
    sheet.at(400, 800, footers[1], size=9)
    return sheet


def set_aside(sheet: Sheet) -> list[str]:
    read = sheet.read()
    return [read.text[start:end] for start, end in read.furniture]


def test_symbol_job_number_and_page_numbers_are_set_aside_and_the_paragraph_goes_on():
    sheet = two_pages(header="A/72/122", footers=("18-11232 (C)", "2/9"))
    read = sheet.read()
    assert paragraphs(read) == READ
    assert [read.text[start:end] for start, end in read.furniture] == [
        *("18-11232 (C)", "A/72/122", "2/9"),
    ]


def test_the_job_number_of_the_footer_is_that_of_the_document():
    read = two_pages(header="A/72/122", footers=("18-11232 (C)", "2/9")).read()
    lines = read_lines(read.text, read.furniture, read.notes)
    assert lines.job_number == "18-11232 (C)"
    assert "18-11232 (C)" not in [line.text.text for line in lines.lines]


def test_headers_known_by_nothing_but_that_they_come_again():
    sheet = Sheet()
    for number in range(1, 5):
        sheet.at(60, 60, f"Report of the Committee on Samples, part {number}", size=9)
        sheet.justified(60, 120, 250, BODY, full=True)
        sheet.at(250, 805, f"Page {number} of this report", size=9)
        sheet.page()
    aside = set_aside(sheet)
    assert aside == [
        line
        for number in range(1, 5)
        for line in (
            f"Report of the Committee on Samples, part {number}",
            f"Page {number} of this report",
        )
    ]


def test_the_first_lines_of_pages_are_no_headers_though_they_stand_at_one_height():
    sheet = Sheet()
    for _ in range(3):
        sheet.justified(60, 70, 250, BODY.strip(), full=True)
        sheet.page()
    assert set_aside(sheet) == []


def test_the_symbol_in_the_head_of_the_first_page_is_no_header():
    sheet = Sheet()
    sheet.at(450, 60, "A/RES/72/57", size=14)
    sheet.justified(60, 120, 250, BODY, full=True)
    sheet.at(60, 800, "17-22761 (E)")
    sheet.page()
    sheet.at(60, 60, "A/RES/72/57", size=9)
    sheet.justified(60, 120, 250, REST)
    assert paragraphs(sheet.read()) == ["A/RES/72/57", *READ]


def test_bar_code_recycling_line_and_date_are_set_aside():
    sheet = Sheet()
    sheet.justified(60, 120, 250, BODY, full=True)
    sheet.at(60, 790, "17-22761 (E)    081217")
    sheet.at(60, 806, "*1722761*", size=12)
    sheet.at(450, 790, "Please recycle")
    sheet.page()
    sheet.at(60, 60, "05/12/2017")
    sheet.at(450, 60, "A/72/PV.62")
    sheet.justified(60, 120, 250, REST)
    assert paragraphs(sheet.read()) == READ


def test_a_colophon_below_the_first_page_is_set_aside():
    sheet = Sheet()
    sheet.justified(60, 120, 230, BODY, full=True)
    sheet.justified(312, 120, 230, BODY.replace("    The first", "The first", 1), full=True)
    sheet.rule(60, 700, 482)
    sheet.lines(
        120, 712,
        "This record contains the text of speeches delivered in one language and the translation\n"
        "of those delivered in the others. Corrections should be sent to the office that made it.",
        size=8, pitch=10,
    )  # fmt: skip
    sheet.page()
    sheet.justified(60, 120, 230, REST)
    read = sheet.read()
    assert not [part for part in paragraphs(read) if "Corrections" in part]
    assert paragraphs(read)[-2].endswith("on every one of its pages, and it | ends on the next"
                                         " page, where the words that are left | of it stand at the"
                                         " margin and are not set in.")  # fmt: skip


def with_notes() -> Sheet:
    sheet = Sheet()
    sheet.justified(60, 120, 250, BODY, full=True)
    sheet.at(310.2, 182.5, "1", size=6)
    sheet.rule(60, 700, 60)
    sheet.at(60, 709, "1", size=5.5)
    sheet.at(66, 712, "See resolution 72/57, which the Assembly had adopted the year", size=8.5)
    sheet.at(60, 722, "before, and the report mentioned in it, in particular", size=8.5)
    sheet.page()
    sheet.justified(60, 120, 250, REST.rstrip() + " It has a call.")
    end = 84 + pdfmetrics.stringWidth("The third paragraph stands alone. It has a call.", ROMAN, 10)
    sheet.at(end, 146.5, "2", size=6)
    sheet.rule(60, 700, 60)
    sheet.at(60, 712, "its second part, which this note had still to name.", size=8.5)
    sheet.at(60, 721, "2", size=5.5)
    sheet.at(66, 724, "A/72/122.", size=8.5)
    return sheet


def test_notes_come_after_the_text_of_their_page_and_the_paragraph_goes_on_after_them():
    read = with_notes().read()
    assert paragraphs(read)[:2] == [
        READ[0],
        READ[1].split(" | ends")[0] + "¹",
    ]
    assert [read.text[start:end] for start, end in read.notes] == [
        "¹ See resolution 72/57, which the Assembly had adopted the year",
        "before, and the report mentioned in it, in particular",
        "its second part, which this note had still to name.",
        "² A/72/122.",
    ]


def test_the_text_layer_joins_a_paragraph_over_its_page_and_a_note_over_its_page():
    from pipelines.languages.zh.structure import STRUCTURE

    read = with_notes().read()
    lines = read_lines(read.text, read.furniture, read.notes).lines
    blocks = read_blocks(lines, STRUCTURE, lambda _: False, parted=True)
    texts = [block.text.text for block in blocks]
    joined = [part.replace(" | ", " ") for part in READ]
    assert texts == [
        joined[0],
        joined[1].replace("pages, and it ends", "pages, and it¹ ends"),
        "¹ See resolution 72/57, which the Assembly had adopted the year before, and the report"
        " mentioned in it, in particular its second part, which this note had still to name.",
        "The third paragraph stands alone. It has a call.²",
        "² A/72/122.",
    ]


def test_pages_start_where_they_are_said_to():
    read = two_pages(header="A/72/122", footers=("18-11232 (C)", "2/9")).read()
    assert len(read.pages) == 2
    assert read.pages[0] == 0
    assert read.text[read.pages[1] :].startswith("A/72/122\nends on the next page")
    assert read.text[read.pages[1] - 1] == "\f"


def test_turned_and_unprinted_words_are_not_read():
    sheet = Sheet()
    sheet.justified(60, 120, 250, BODY + REST.strip("\n"), full=True)
    sheet.turned(30, 500, "Advance version, not edited")
    sheet.at(60, 400, "This was never printed.", mode=3)
    text = sheet.read().text
    assert "Advance" not in text
    assert "never printed" not in text
    assert "The third paragraph" in text


def test_words_below_the_picture_of_a_page_are_read_where_there_are_no_others():
    sheet = Sheet()
    sheet.picture()
    y = 120.0
    for line in (BODY + REST.strip("\n")).strip("\n").split("\n"):
        sheet.at(60, y, line, mode=3)
        y += 12
    assert "The third paragraph stands alone." in sheet.read().text


def test_a_page_that_is_shown_turned_is_read_upright():
    sheet = Sheet()
    sheet.canvas.setPageRotation(90)
    for number, line in enumerate(["The first line is long enough", "and the second goes on."]):
        sheet.canvas.saveState()
        sheet.canvas.translate(100 + 12 * number, 200)
        sheet.canvas.rotate(90)
        sheet.canvas.setFont("Times-Roman", 10)
        sheet.canvas.drawString(0, 0, line)
        sheet.canvas.restoreState()
    joined = " ".join(sheet.read().text.split())
    assert joined == "The first line is long enough and the second goes on."
