"""Pages as other engines set them: marks over margins, Chinese broken at spaces, short columns."""

from tests.formats.render_pdf import CHINESE
from tests.formats.small_pdf import BOLD, ROMAN, Sheet, paragraphs

LINE = "各国重申必须全面有效地执行行动纲领"
WIDTH = 10 * len(LINE)
WORDS = """words of a paragraph that is set between
two margins and that runs on and on and
"""


def in_columns(sheet: Sheet, left: list[str], right: list[str], edge: float) -> None:
    for x, lines in ((60, left), (edge, right)):
        for number, line in enumerate(lines):
            # Engines cut the white half of an opening mark off at the margin.
            cut = 5 if line.startswith("《") else 0
            sheet.at(x - cut, 100 + 14 * number, line, font=CHINESE)


def test_a_closing_mark_may_hang_over_the_margin_into_the_gutter():
    sheet = Sheet()
    hung = [LINE, LINE + "、", LINE, LINE + "。", LINE, LINE, LINE]
    in_columns(sheet, hung, [LINE] * 7, 60 + WIDTH + 12)
    assert "".join(paragraphs(sheet.read())).replace(" | ", "") == "".join(hung) + LINE * 7


def test_an_opening_mark_may_begin_a_line_of_the_right_column():
    sheet = Sheet()
    opened = [LINE, "《" + LINE[1:], LINE, "《" + LINE[1:], LINE, LINE, LINE]
    in_columns(sheet, [LINE] * 7, opened, 60 + WIDTH + 12)
    assert "".join(paragraphs(sheet.read())).replace(" | ", "") == LINE * 7 + "".join(opened)


def test_marks_with_their_white_halves_in_one_place_keep_their_order():
    sheet = Sheet()
    sheet.at(60, 100, "各国重申，", font=CHINESE)
    sheet.at(100, 100, "《行动纲领》", font=CHINESE)
    assert sheet.read().text == "各国重申，《行动纲领》\n"


def test_chinese_may_be_broken_at_spaces_only():
    sheet = Sheet()
    long = "大会和会议管理部就会议的安排提供了实质性服务并就其组织工作提出了若干建议供各国审议通过"
    lines = ["4.", long, "并于 2018 年 6 月 18", f"日{long[:41]}", "的报告。"]
    y = 100.0
    for _ in range(4):
        for line in lines:
            sheet.at(60, y, line, font=CHINESE)
            y += 14
        y += 8
    assert paragraphs(sheet.read()) == [" | ".join(lines)] * 4


def test_a_short_line_at_the_top_of_the_right_column_is_not_of_the_head():
    sheet = Sheet()
    sheet.at(60, 60, "Report of the Conference on its first session", font=BOLD)
    sheet.at(430, 60, "A/CONF.1/3")
    sheet.justified(60, 100, 230, WORDS * 4, full=True)
    sheet.at(400, 100, "In favour:", font=BOLD)
    sheet.justified(312, 116, 230, "Argentina, Brazil, Chile, China, Cuba, Egypt,\nFrance.")
    read = paragraphs(sheet.read())
    assert read[0] == "Report of the Conference on its first session"
    assert read[-2:] == [
        "In favour:",
        "Argentina, Brazil, Chile, China, Cuba, Egypt, | France.",
    ]


def test_the_raised_number_of_a_note_below_the_columns_goes_with_its_note():
    sheet = Sheet()
    sheet.justified(60, 100, 230, WORDS * 4, full=True)
    sheet.justified(312, 100, 230, WORDS * 4, full=True)
    sheet.at(60, 236, "1", size=5)
    note = "See the report of the Conference on the illicit trade in small arms, held in New York"
    sheet.at(66, 240, note + " in July of that year, chapter IV.", size=8, font=ROMAN)
    read = sheet.read()
    assert [read.text[start:end] for start, end in read.notes] == [
        f"¹ {note} in July of that year, chapter IV."
    ]


def test_a_subparagraph_named_at_the_start_of_a_stretched_line_is_no_mark():
    sheet = Sheet()
    text = """
At its meeting in May, under agenda item 7
(b), the Chair introduced a summary of it that
had been prepared with all delegations present.
"""
    sheet.justified(60, 100, 260, text)
    assert len(paragraphs(sheet.read())) == 1
