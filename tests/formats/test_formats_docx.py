"""Word documents: numbers as Word prints them, notes, tables, changes, text boxes, pages."""

import io

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt

from pipelines.formats import Extracted, extract_text
from pipelines.formats.docx.numbering import chinese, format_number
from tests.formats.render_docx import Footnotes, Lists
from tests.formats.small_pdf import paragraphs

W = nsdecls("w")


def read(document) -> Extracted:
    out = io.BytesIO()
    document.save(out)
    return extract_text(out.getvalue(), "paper.docx")


def texts(document) -> list[str]:
    return paragraphs(read(document))


def add_xml(paragraph, xml: str) -> None:
    """Put a piece of WordprocessingML at the end of a paragraph."""
    paragraph._p.append(parse_xml(xml))


def list_of_levels(document, *levels: tuple[str, str], start: int = 1) -> str:
    """Declare a list; each level is its number format and what is printed."""
    root = document.part.numbering_part.element
    made = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (form, text) in enumerate(levels)
    )
    key = 500 + len(root)
    root.insert(0, parse_xml(f'<w:abstractNum {W} w:abstractNumId="{key}">{made}</w:abstractNum>'))
    root.append(parse_xml(f'<w:num {W} w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>'))
    return str(key)


def numbered(document, text: str, key: str, level: int = 0):
    paragraph = document.add_paragraph(text)
    paragraph._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="{key}"/></w:numPr>')
    )
    return paragraph


def test_numbers_are_counted_level_by_level():
    document = docx.Document()
    key = list_of_levels(
        document, ("upperRoman", "%1."), ("upperLetter", "%2."), ("decimal", "%3."),
        ("lowerLetter", "(%4)"), ("lowerRoman", "(%5)"),
    )  # fmt: skip
    for level, text in [(0, "Introduction"), (0, "Work"), (1, "Opening"), (2, "One"), (2, "Two"),
                        (3, "First"), (3, "Second"), (4, "Deep"), (1, "Officers"), (2, "Three"),
                        (0, "Closing"), (1, "Thanks")]:  # fmt: skip
        numbered(document, text, key, level)
    assert texts(document) == [
        *("I. Introduction", "II. Work", "A. Opening", "1. One", "2. Two", "(a) First"),
        *("(b) Second", "(i) Deep", "B. Officers", "1. Three", "III. Closing", "A. Thanks"),
    ]


def test_chinese_chapters_and_numbers_of_several_levels():
    document = docx.Document()
    chapters = list_of_levels(document, ("chineseCountingThousand", "%1."))
    for number in range(12):
        numbered(document, f"第{number}", chapters)
    legal = list_of_levels(document, ("decimal", "%1"), ("decimal", "%1.%2"))
    numbered(document, "甲", legal)
    numbered(document, "乙", legal, 1)
    found = texts(document)
    assert found[9:12] == ["十. 第9", "十一. 第10", "十二. 第11"]
    assert found[12:] == ["1 甲", "1.1 乙"]


def test_a_list_that_starts_anew_and_one_that_goes_on_after_other_words():
    document = docx.Document()
    key = list_of_levels(document, ("decimal", "%1."))
    numbered(document, "One", key)
    document.add_paragraph("Words between.")
    numbered(document, "Two", key)
    root = document.part.numbering_part.element
    root.append(
        parse_xml(
            f'<w:num {W} w:numId="77"><w:abstractNumId w:val="{key}"/><w:lvlOverride w:ilvl="0">'
            '<w:startOverride w:val="5"/></w:lvlOverride></w:num>'
        )
    )
    numbered(document, "Five", "77")
    numbered(document, "Six", "77")
    assert texts(document) == ["1. One", "Words between.", "2. Two", "5. Five", "6. Six"]


def test_a_number_that_comes_with_the_style_and_one_that_is_switched_off():
    document = docx.Document()
    key = list_of_levels(document, ("decimal", "%1."))
    style = document.styles.add_style("Numbered", 1)
    style.element.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {W}><w:numId w:val="{key}"/></w:numPr>')
    )
    document.add_paragraph("One", style="Numbered")
    plain = document.add_paragraph("No number", style="Numbered")
    plain._p.get_or_add_pPr().append(parse_xml(f'<w:numPr {W}><w:numId w:val="0"/></w:numPr>'))
    document.add_paragraph("", style="Numbered")
    document.add_paragraph("Two", style="Numbered")
    assert texts(document) == ["1. One", "No number", "2. Two"]


def test_bullets():
    document = docx.Document()
    document.add_paragraph("Austria", style="List Bullet")
    assert texts(document) == ["- Austria"]


@pytest.mark.parametrize(
    ("value", "form", "printed"),
    [
        *((28, "lowerLetter", "bb"), (4, "lowerRoman", "iv"), (3, "decimalEnclosedCircle", "③")),
        *((12, "chineseCounting", "十二"), (7, "decimalZero", "07"), (5, "unheardOf", "5")),
    ],
)
def test_forms_of_numbers(value, form, printed):
    assert format_number(value, form) == printed


def test_chinese_counting():
    assert [chinese(value) for value in (1, 10, 20, 35, 101, 110, 1005)] == [
        *("一", "十", "二十", "三十五", "一百零一", "一百一十", "一千零五"),
    ]


def test_notes_follow_the_paragraph_that_calls_them():
    document = docx.Document()
    notes = Footnotes(document)
    first = document.add_paragraph("It recalled its resolution")
    notes.call(first, "Resolution 72/57.")
    first.add_run(" and another one,")
    notes.call(first, "See A/72/122.")
    document.add_paragraph("The next paragraph.")
    notes.save()
    found = read(document)
    assert paragraphs(found) == [
        "It recalled its resolution¹ and another one,²",
        "¹ Resolution 72/57.",
        "² See A/72/122.",
        "The next paragraph.",
    ]
    assert [found.text[start:end] for start, end in found.notes] == [
        *("¹ Resolution 72/57.", "² See A/72/122."),
    ]


def test_superscripts_hidden_words_and_marks_that_are_no_letters():
    document = docx.Document()
    paragraph = document.add_paragraph("Resolution")
    paragraph.add_run("12").font.superscript = True
    paragraph.add_run("hidden").font.hidden = True
    add_xml(
        paragraph,
        f'<w:r {W}><w:t xml:space="preserve"> of the</w:t><w:tab/><w:t>Secretary</w:t>'
        "<w:noBreakHyphen/><w:t>Gen</w:t><w:softHyphen/><w:t>eral</w:t>"
        '<w:sym w:font="Symbol" w:char="F0B7"/></w:r>',
    )
    assert texts(document) == ["Resolution¹² of the Secretary-General•"]


def test_changes_are_accepted():
    document = docx.Document()
    paragraph = document.add_paragraph("The vote was ")
    add_xml(
        paragraph,
        f'<w:del {W} w:id="1" w:author="a"><w:r><w:delText>62</w:delText></w:r></w:del>',
    )
    add_xml(paragraph, f'<w:ins {W} w:id="2" w:author="a"><w:r><w:t>63</w:t></w:r></w:ins>')
    add_xml(paragraph, f'<w:r {W}><w:t xml:space="preserve"> to 2, with </w:t></w:r>')
    paragraph._p.get_or_add_pPr().append(
        parse_xml(f'<w:rPr {W}><w:del w:id="3" w:author="a"/></w:rPr>')
    )
    document.add_paragraph("28 abstentions.")
    assert texts(document) == ["The vote was 63 to 2, with 28 abstentions."]


def test_fields_links_and_controls_keep_what_they_show():
    document = docx.Document()
    paragraph = document.add_paragraph("See ")
    add_xml(
        paragraph,
        f'<w:r {W}><w:fldChar w:fldCharType="begin"/><w:instrText>REF x</w:instrText>'
        '<w:fldChar w:fldCharType="separate"/><w:t>chapter IV</w:t>'
        '<w:fldChar w:fldCharType="end"/></w:r>',
    )
    add_xml(paragraph, f"<w:hyperlink {W}><w:r><w:t>, para. 24</w:t></w:r></w:hyperlink>")
    document.element.body.insert(
        1,
        parse_xml(
            f"<w:sdt {W}><w:sdtContent><w:p><w:r><w:t>Inside a control.</w:t></w:r></w:p>"
            "</w:sdtContent></w:sdt>"
        ),
    )
    assert texts(document) == ["See chapter IV, para. 24", "Inside a control."]


def test_tables_row_by_row():
    document = docx.Document()
    table = document.add_table(rows=4, cols=3)
    rows = [
        ("1.", "Opening of the session", "3"),
        ("Chair:", "Mr. Sample (Utopia)", ""),
        ("Austria", "Estonia", "Iran (Islamic Republic of)"),
        ("(a)", "Marking;", ""),
    ]
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    assert texts(document) == [
        "1. Opening of the session\t3",
        *("Chair:", "Mr. Sample (Utopia)"),
        *("Austria", "Estonia", "Iran (Islamic Republic of)"),
        "(a) Marking;",
    ]


def test_cells_that_run_over_rows_are_read_once():
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "In favour"
    table.cell(0, 1).text, table.cell(1, 1).text = "Albania, Andorra", "Austria"
    assert texts(document) == ["In favour", "Albania, Andorra", "Austria"]


def test_a_text_box_is_read_once_after_its_paragraph():
    document = docx.Document()
    paragraph = document.add_paragraph("Beside the box.")
    inner = "<w:txbxContent><w:p><w:r><w:t>Inside the box.</w:t></w:r></w:p></w:txbxContent>"
    add_xml(
        paragraph,
        f'<w:r {W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{inner}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{inner}</w:pict></mc:Fallback></mc:AlternateContent></w:r>",
    )
    document.add_paragraph("Below.")
    assert texts(document) == ["Beside the box.", "Inside the box.", "Below."]


def test_pages_are_known_only_where_word_left_marks():
    document = docx.Document()
    document.add_paragraph("One page.")
    assert read(document).pages == ()
    paragraph = document.add_paragraph("A sentence that begins here ")
    add_xml(paragraph, f"<w:r {W}><w:lastRenderedPageBreak/><w:t>ends on page two.</w:t></w:r>")
    paragraph = document.add_paragraph()
    add_xml(paragraph, f"<w:r {W}><w:lastRenderedPageBreak/><w:t>Page three.</w:t></w:r>")
    found = read(document)
    assert [found.text[start:][:8] for start in found.pages] == [
        *("One page", "ends on ", "\nPage th"),
    ]
    assert found.text == (
        "One page.\n\nA sentence that begins here \fends on page two.\f\nPage three.\n"
    )


def test_the_head_of_the_first_page_is_text_and_other_headers_and_footers_are_not():
    document = docx.Document()
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "United Nations\tA/72/122"
    section.first_page_footer.paragraphs[0].text = "17-22761 (E)"
    section.header.paragraphs[0].text = "A/72/122"
    document.add_paragraph("General Assembly")
    found = read(document)
    assert paragraphs(found) == ["United Nations A/72/122", "General Assembly"]
    assert [found.text[start:end] for start, end in found.furniture] == [
        *("A/72/122", "17-22761 (E)"),
    ]


def test_a_line_break_ends_a_line_and_no_paragraph():
    document = docx.Document()
    document.add_paragraph("Report of the\nConference")
    document.add_paragraph().paragraph_format.left_indent = Pt(24)
    assert read(document).text == "Report of the\nConference\n"


def test_entries_are_set_in_as_word_sets_them_in():
    document = docx.Document()
    lists = Lists(document)
    paragraph = document.add_paragraph("Opening")
    lists.number(paragraph, "entry", "1.", 480)
    document.add_paragraph("Closing").paragraph_format.first_line_indent = Pt(24)
    assert read(document).text == "     1. Opening\n\n     Closing\n"
