from pipelines.text.lines import read_lines
from pipelines.text.traced import Traced, tidy


def texts(raw: str) -> list[str]:
    return [line.text.text for line in read_lines(raw).lines]


def test_footer_alone_on_a_line_is_set_aside_and_gives_the_job_number():
    lines = read_lines("大会通过了报告。\n\n18-11232 (C) **21/21**\n")
    assert [line.text.text for line in lines.lines] == ["大会通过了报告。"]
    assert lines.job_number == "18-11232 (C)"


def test_footer_inside_a_line_is_cut_out():
    assert texts("安提瓜和巴18-11232 (C) 3/21布达。") == ["安提瓜和巴布达。"]


def test_page_numbers_rules_and_bar_codes_are_furniture():
    assert texts("3/21\n12\n- 4 -\n---\n*1811232*\n第 3 页\n正文。") == ["正文。"]


def test_a_symbol_repeated_as_page_header_is_kept_once():
    lines = read_lines("A/67/176\n\n一段。\n\nA/67/176\n\n又一段。")
    assert [line.text.text for line in lines.lines] == ["A/67/176", "一段。", "又一段。"]
    assert lines.running_symbol == "A/67/176"


def test_markup_is_taken_off_and_superscripts_kept():
    (line,) = read_lines("## **强调**有必要，<sup>12</sup>").lines
    assert line.text.text == "强调有必要，¹²"
    assert line.heading == 2


def test_spaces_of_broken_lines_go_and_others_stay():
    assert texts("让-克洛德 • 布鲁内 于 2018 年") == ["让-克洛德•布鲁内于 2018 年"]


def test_every_character_knows_its_place():
    raw = "  - 1. 阿尔 及利亚<sup>3</sup>"
    (line,) = read_lines(raw).lines
    start, end = line.text.span(line.text.text.index("阿"), line.text.text.index("亚") + 1)
    assert raw[start:end] == "阿尔 及利亚"
    start, end = line.text.span(len(line.text) - 1)
    assert raw[start:end] == "<sup>3</sup>"


def test_carriage_returns_and_byte_order_mark_are_not_text():
    assert texts("\ufeff大会,\r\n\r\n1. 决定;\r\n") == ["大会,", "1. 决定;"]


def test_tidy_keeps_one_space_between_words():
    assert tidy(Traced.of("A  B \n 甲 乙", 0, 10)).text == "A B 甲乙"
