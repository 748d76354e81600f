"""Comparing printed values with raw passages, and numbers with their order."""

import pytest

from expectations.numbering import ANY, is_printed, label_of, stem_of, successors, unexpected
from expectations.passages import FURNITURE, letters, reproduces, spells

PAGE_END = "阿拉伯叙利\n\n18-11232 (C) 3/21\n\nA/CONF.192/2018/RC/3\n\n亚共和国"


@pytest.mark.parametrize(
    ("value", "passage", "reach"),
    [
        ("中国", "中国", "whole"),
        ("中国", "中\n 国", "whole"),
        ("中国", "**中国**<sup>1</sup>", "whole"),
        ("让-克洛德·布鲁内", "让-克洛德 • 布鲁内", "whole"),
        ("阿拉伯叙利亚共和国", PAGE_END, "whole"),
        ("阿拉伯叙利亚共和国", "阿拉伯叙利 18-11232 (C) 3/21 亚共和国", "whole"),
        ("古巴", "古巴(代表不结盟运动)", "edge"),
        ("丹尼尔·普林斯", "裁军事务厅的丹尼尔·普林斯", "edge"),
        ("选举主席", "(a) 选举主席;", "inside"),
    ],
)
def test_reproduced(value, passage, reach):
    assert reproduces(value, passage, reach)


@pytest.mark.parametrize(
    ("value", "passage", "reach"),
    [
        ("中国", "中国、古巴、法国", "whole"),
        ("中国", "中、国", "whole"),
        ("中国", "中华人民共和国", "whole"),
        ("中国", "古巴", "edge"),
        ("中国", "和中国、", "edge"),
        ("中国", "古巴", "inside"),
        ("", "中国", "inside"),
        ("中国", "", "whole"),
        ("阿拉伯叙利亚", PAGE_END, "whole"),
        ("中国", "\n".join(["中", *["页"] * 150, "国"]), "whole"),
    ],
)
def test_not_reproduced(value, passage, reach):
    assert not reproduces(value, passage, reach)


@pytest.mark.parametrize(
    "footer", ["18-11232 (C) 3/21", "18-11232* (C) **21/21**", "4/21 18-11232"]
)
def test_footers_are_furniture(footer):
    assert FURNITURE.search(f"在{footer}会议上")


@pytest.mark.parametrize(
    "words", ["A/60/88", "2018-11232 3/21", "第 65/64 号决议", "18-11232 号文件"]
)
def test_words_are_not_furniture(words):
    assert FURNITURE.search(words) is None


def test_text_is_spelled_by_its_passage():
    assert spells("大会,¹ 强调", "大会，\n<sup>1</sup> **强调**")
    assert not spells("强调大会", "大会强调")
    assert not spells("", "大会")


def test_spellings_are_compared_by_their_letters():
    assert letters("Côte d’Ivoire") == letters("côte d'Ivoire")
    assert letters("مُحَمَّد") == letters("محمد")
    assert letters("中国") != letters("古巴")


@pytest.mark.parametrize(
    ("numbers", "wrong"),
    [
        ([1, 2, 3], []),
        ([1, 3, 4], [1]),
        ([2, 3], [0]),
        ([1, 1], [1]),
        ([1, 2, 2, 3], [2]),
        ([1, 3, 2, 3], [1, 2]),
    ],
)
def test_numbers_follow_one_another(numbers, wrong):
    flags = unexpected((number, "I") for number in numbers)
    assert [place for place, misfit in enumerate(flags) if misfit] == wrong


def test_numbers_begin_again_under_another_heading_only():
    assert unexpected([(1, "I"), (2, "I"), (1, "II"), (2, "III")]) == [False] * 4
    assert unexpected([(1, ANY), (1, ANY)]) == [False, False]
    assert unexpected([(1, "I"), (2, "II"), (5, "III")]) == [False, False, True]


def test_labels():
    assert (label_of("37(b)"), stem_of("37(b)")) == ("b", "37")
    assert (label_of("37(b)(ii)"), stem_of("37(b)(ii)")) == ("ii", "37(b)")
    assert (label_of("37"), stem_of("37"), stem_of("(b)")) == (None, None, None)
    assert successors("a") == {"b"}
    assert successors("i") == {"j", "ii"}
    assert {"a", "i", "1"} <= successors(None)
    assert successors("z") == set()


def test_labels_are_looked_for_at_the_start_of_a_line():
    assert is_printed({"b"}, "一周;\n  - （b） 在")
    assert not is_printed({"b"}, "第 7(b)段\n(c) 在")
    assert not is_printed(set(), "(b)")
