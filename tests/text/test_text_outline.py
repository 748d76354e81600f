from pipelines.languages.zh.head import HEAD
from pipelines.languages.zh.structure import STRUCTURE
from pipelines.text.blocks import read_blocks
from pipelines.text.document import parse
from pipelines.text.head_fields import head_line
from pipelines.text.lines import read_lines
from pipelines.text.model import Outline
from pipelines.text.outline import read_outline
from tests.readers import CONFERENCE, EXPERTS, raw_text, report, text_of


def outline(raw: str) -> Outline:
    return read_outline(read_blocks(read_lines(raw).lines, STRUCTURE, head_line(HEAD)), STRUCTURE)


def numbers(raw: str) -> list[str | None]:
    return [node.number for node in outline(raw).paragraphs]


def texts(raw: str) -> list[str]:
    return [node.text.text for node in outline(raw).paragraphs]


def test_a_sentence_cut_by_a_footer_is_one_paragraph():
    raw = (
        "# 一. 导言\n\n1. 大会听取了观察员(代\n\n18-11232 (C) 3/21\n\n表成员国)的发言。\n\n2. 完。"
    )
    assert texts(raw) == ["大会听取了观察员(代表成员国)的发言。", "完。"]


def test_a_sentence_cut_just_after_its_number_is_one_paragraph():
    raw = "# 一. 导言\n\n1. 大会\n\n18-11232 (C) 3/21\n\n通过了议程。\n\n2. 完。"
    assert texts(raw) == ["大会通过了议程。", "完。"]


def test_a_sentence_cut_by_footnotes_goes_on_after_them():
    raw = (
        "一. 引言\n\n1. 评估团¹发现有大量来自储备库的武器和弹药，包括火箭榴弹、高射机枪和轻型高\n\n"
        "¹ 见 S/2012/42。\n\n射炮，被走私进入该区域。\n\n2. 完。"
    )
    assert texts(raw) == [
        "评估团¹发现有大量来自储备库的武器和弹药，包括火箭榴弹、高射机枪和轻型高射炮，被走私进入该区域。",
        "见 S/2012/42。",
        "完。",
    ]


def test_lines_wrapped_at_a_margin_are_rejoined_with_or_without_blank_lines():
    wrapped = (
        "1. 大会在其关于行动纲领执行情况的第 63/72 号决议中，决定至迟在 2011 年召开一次\n"
        "为期一个星期的不限成员名额政府专家会议，围绕国际合作和援助等特定问题和主题，讨\n"
        "论执行方面的重大挑战和机会。\n"
        "2. 大会在其第 64/50 号决议中，回顾了召开一次不限成员名额政府专家会议的决定。\n"
    )
    spaced = wrapped.replace("\n", "\n\n")
    assert numbers(wrapped) == numbers(spaced) == ["1", "2"]
    assert texts(wrapped)[0].endswith("讨论执行方面的重大挑战和机会。")
    assert texts(wrapped) == texts(spaced)


def test_agenda_items_belong_to_their_paragraph_even_where_numbers_meet():
    # The agenda's item 3 stands where paragraph 3 is expected.
    items = "\n".join(f"  {n}. 第{n}个项目。" for n in range(1, 5))
    raw = f"# 一. 议程\n\n1. 开幕。\n2. 大会通过议程如下:\n{items}\n3. 大会选举了主席。\n4. 完。"
    found = outline(raw).paragraphs
    assert [node.number for node in found] == ["1", "2", "3", "4"]
    assert [entry.number for entry in found[1].entries] == ["1", "2", "3", "4"]


def test_sub_items_of_an_agenda_are_numbered_under_their_item():
    raw = "1. 大会通过议程如下:\n  1. 全权证书:\n    (a) 任命成员;\n    (b) 报告。\n  2. 报告。\n"
    (node,) = outline(raw).paragraphs
    assert [entry.number for entry in node.entries] == ["1", "1(a)", "1(b)", "2"]


def test_sub_paragraphs_have_their_parent():
    found = outline("1. 这些问题包括：\n (a) 甲；\n (b) 乙。\n2. 完。").paragraphs
    assert [(n.number, n.parent_key) for n in found] == [
        ("1", None),
        ("1(a)", "p1"),
        ("1(b)", "p1"),
        ("2", None),
    ]


def test_a_short_line_with_a_number_and_no_full_stop_is_a_heading():
    raw = "# 一. 导言\n\n1. 首段。\n\n1. 安全理事会\n\n2. 次段。\n\n(a) 甲方面\n\n3. 末段。"
    found = outline(raw)
    assert [node.number for node in found.paragraphs] == ["1", "2", "3"]
    assert [node.section for node in found.paragraphs] == ["I", "I/1", "I/1/(a)"]


def test_chapters_of_an_annex_number_their_paragraphs_anew():
    body = "1. 通过了文件(见附件)。\n\n附件\n\n成果文件\n\n"
    raw = body + "一. 宣言\n\n1. 甲。\n\n二. 执行\n\n1. 乙。\n2. 丙。"
    found = outline(raw)
    assert [(n.part, n.section, n.number) for n in found.paragraphs] == [
        ("body", None, "1"),
        ("annex", "I", "1"),
        ("annex", "II", "1"),
        ("annex", "II", "2"),
    ]
    assert len({n.key for n in found.paragraphs}) == 4
    assert not found.numbering


def test_gaps_repetitions_and_disorder_are_told():
    assert [f.check for f in outline("1. 甲。\n3. 乙。").numbering] == ["paragraph_number_gap"]
    assert [f.check for f in outline("1. 甲。\n2. 乙。\n2. 丙。").numbering] == [
        "paragraph_number_repeated"
    ]
    assert [f.check for f in outline("1. 甲。\n3. 乙。\n2. 丙。").numbering] == [
        "paragraph_number_gap",
        "paragraph_number_order",
    ]


def test_a_paragraph_may_begin_with_a_date_or_a_year():
    assert numbers("1. 5 月 9 日第 1 次会议开幕。\n2. 1991 年设立的登记册。") == ["1", "2"]


def test_decimal_numbers_are_no_paragraph_numbers():
    line = "1. 加强轻小武器项目与有关《2030年可持续发展议程》项目之间的协调，包括具体目标"
    assert numbers(f"{line}\n16.4 的实现情况。\n2. 完。") == ["1", "2"]


def test_footnotes_are_tied_to_the_paragraph_that_calls_them():
    document = parse(raw_text(report("1. 首段¹ 如此。\n\n¹ 见 A/67/150。\n\n2. 次段。")))
    note = next(node for node in document.paragraphs if node.kind == "footnote")
    assert (note.number, note.parent_key) == ("1", "p1")


def test_nothing_of_the_real_texts_is_left_unread():
    for name in (CONFERENCE, EXPERTS):
        assert parse(raw_text(text_of(name))).unclaimed == ()
