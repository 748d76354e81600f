"""Sub-paragraphs within sub-paragraphs, marked with letters, numerals or numbers."""

from __future__ import annotations

import pytest

from tests.readers import report, rows_of

LETTERS = [f"({letter}) 标识；" for letter in "abcdefghi"]


def numbers(body: str) -> list[tuple[str | None, str | None]]:
    """The numbers of the paragraphs, each with that of its parent."""
    rows = rows_of(report(body))
    of = {row.paragraph_id: row.number for row in rows["paragraphs"]}
    assert not [i for i in rows["issues"] if i.check == "paragraph_number_gap"]
    return [(row.number, of.get(row.parent_id)) for row in rows["paragraphs"]]


@pytest.mark.parametrize("marks", [("（一）", "（二）"), ("㈠", "㈡"), ("(i)", "(ii)")])
def test_numerals_stand_under_the_letter_before(marks: tuple[str, str]) -> None:
    first, second = marks
    body = (
        f"1. 会议建议：\n\n(a) 各国：\n\n{first} 标识；\n\n{second} 追查；\n\n(b) 联合国：\n\n"
        f"{first} 协助；\n\n(c) 其他。\n\n2. 会议结束。"
    )
    assert numbers(body) == [
        ("1", None),
        ("1(a)", "1"),
        ("1(a)(i)", "1(a)"),
        ("1(a)(ii)", "1(a)"),
        ("1(b)", "1"),
        ("1(b)(i)", "1(b)"),
        ("1(c)", "1"),
        ("2", None),
    ]


def test_the_letter_i_follows_h() -> None:
    body = "1. 会议建议：\n\n" + "\n\n".join(LETTERS) + "\n\n2. 会议结束。"
    assert numbers(body)[-2:] == [("1(i)", "1"), ("2", None)]


def test_circled_numbers_under_a_paragraph() -> None:
    body = "1. 会议建议：\n\n① 标识；\n\n② 追查。\n\n2. 会议结束。"
    assert numbers(body) == [("1", None), ("1(1)", "1"), ("1(2)", "1"), ("2", None)]
