"""Web pages: what a browser would show, paragraph by paragraph."""

import pytest

from pipelines.formats import Extracted, extract_text
from pipelines.formats.html.sniff import is_html
from tests.formats.small_pdf import paragraphs


def read(body: str) -> Extracted:
    return extract_text(f"<!DOCTYPE html><html><body>{body}</body></html>".encode(), "page.html")


def texts(body: str) -> list[str]:
    return paragraphs(read(body))


def test_blocks_are_paragraphs_and_the_lines_of_the_source_are_not():
    assert texts(
        "<h1>Report of\nthe  Conference</h1><div>One <b>bold</b> word.<p>Two.</p>tail</div>"
        "<blockquote>Three.</blockquote>"
    ) == ["Report of the Conference", "One bold word.", "Two.", "tail", "Three."]


def test_a_line_of_the_source_that_ends_between_chinese_characters_leaves_no_space():
    assert texts("<p>裁军事务高级\n    代表宣布 2018\n年大会开幕。</p>") == [
        "裁军事务高级代表宣布 2018 年大会开幕。"
    ]


def test_what_is_not_shown_is_not_read():
    assert texts(
        "<nav>Home</nav><script>a</script><style>b</style><p hidden>c</p>"
        "<p style='display: none'>d</p><!-- e --><p>Shown <del>old</del><ins>new</ins>.</p>"
        "<template>f</template><div role='navigation'>g</div>"
    ) == ["Shown new."]


def test_calls_and_notes_in_the_forms_that_programs_write():
    found = read(
        "<p>Recalling its resolution,<sup>1</sup> and another,"
        '<a href="#_ftn2"><span>[2]</span></a> and that of the 20<sup>th</sup> session,</p>'
        "<p><sup>1</sup> Resolution 72/57.</p>"
        '<p><a href="#_ftnref2">[2]</a> See A/72/122.</p>'
        "<p><span style='vertical-align:super'>3</span> See A/72/123.</p>"
    )
    assert paragraphs(found) == [
        "Recalling its resolution,¹ and another,² and that of the 20th session,",
        "¹ Resolution 72/57.",
        "² See A/72/122.",
        "³ See A/72/123.",
    ]
    assert len(found.notes) == 3


def test_lists_with_their_numbers():
    assert texts(
        "<ol><li>Opening<li>Work:<ol type=a><li>Marking<li>Tracing</ol><li value=7>Seven</ol>"
        "<ol start=4 type=I><li>Chapter</ol><ul><li>Austria<li><p>Estonia</p></ul>"
        "<ol style='list-style-type: none'><li>3. Printed</ol><ol start=2><li>2. Printed</ol>"
    ) == [
        *("1. Opening", "2. Work:", "(a) Marking", "(b) Tracing", "7. Seven", "IV. Chapter"),
        *("- Austria", "- Estonia", "3. Printed", "2. Printed"),
    ]


def test_tables_by_row():
    assert texts(
        "<table><caption>Officers</caption><thead><tr><th>Office<th>Name</thead>"
        "<tr><td>Chair:<td>Mr. Sample<br>(Utopia)<tr><td>1.<td>Opening<td>3</table>"
    ) == ["Officers", "Office", "Name", "Chair:", "Mr. Sample | (Utopia)", "1. Opening\t3"]


def test_line_breaks_and_empty_lines():
    assert texts(
        "<p>One<br>line after the other<br><br>A new paragraph<br/>&nbsp;<br/>again</p>"
    ) == [
        "One | line after the other",
        "A new paragraph",
        "again",
    ]


def test_entities_and_spaces_that_do_not_break():
    body = "<p>&nbsp;&nbsp;&nbsp;1.&nbsp;&nbsp;&nbsp;Caf&eacute; &amp; &#31532;&ldquo;x&rdquo;</p>"
    assert read(body).text == "   1. Café & 第“x”\n"


@pytest.mark.parametrize(
    ("encoding", "named"),
    [("utf-8", "utf-8"), ("gb18030", "gb2312"), ("big5", "big5"), ("utf-16", ""), ("utf-8", "")],
)
def test_the_encoding_that_a_page_names(encoding, named):
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={named}">' if named else ""
    page = f"<html><head>{meta}</head><body><p>聯合國大會</p></body></html>".encode(encoding)
    assert is_html(page)
    assert extract_text(page, "a.txt").text == "聯合國大會\n"


def test_a_text_with_some_markup_is_no_page():
    assert not is_html("<sup>1</sup> 见 A/72/122。\n\n## 大会".encode())
    assert not is_html("1. 大会<div>".encode())
    assert is_html(b"<!-- made by a program -->\n<HTML><BODY>a")
    assert is_html(b"<p>One.</p>\n<p>Two.</p>")


LINES = """
1.&nbsp;&nbsp;&nbsp;大会在其关于行动纲领执行情况的第 63/72 号决议中，决定至迟在
2011 年召开一次为期一个星期的不限成员名额政府专家会议，围绕国际合
作和援助等特定问题和主题，讨论执行方面的重大挑战和机会。
2.&nbsp;&nbsp;&nbsp;大会在其第 64/50 号决议中，回顾了召开一次不限成员名额政府专家
会议的决定。
""".strip().split("\n")


def test_a_page_with_a_paragraph_for_every_printed_line_is_left_to_the_text_layer():
    found = read("".join(f"<p>{line}</p>" for line in LINES * 6))
    assert found.parted is False
    assert found.text.split("\n")[:3] == [
        line.replace("&nbsp;&nbsp;&nbsp;", " ") for line in LINES[:3]
    ]


def test_a_page_of_preformatted_lines_keeps_them():
    body = "\n".join(line.replace("&nbsp;", " ") for line in LINES)
    found = read(f"<pre>{body}\n\n  3. 完。</pre>")
    assert found.parted is False
    assert found.text.startswith(body + "\n\n  3. 完。")
