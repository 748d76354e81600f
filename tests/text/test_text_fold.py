"""Folding keeps the length and finds traditional, full-width and copied forms."""

from __future__ import annotations

import pytest

from pipelines.text.fold import fold, one_width


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("大會國家會議軍備贊成", "大会国家会议军备赞成"),
        ("敍利亞、敘利亞", "叙利亚、叙利亚"),
        ("答覆瞭解沿著警衞", "答复了解沿着警卫"),
        ("裏約、裡約、羣島、為、爲", "里约、里约、群岛、为、为"),
        ("Ａ／ＣＯＮＦ．１９２", "A/CONF.192"),
        ("「大會」〈行動綱領〉", "“大会”《行动纲领》"),
        ("⼩武器⼤⻓", "小武器大长"),
        ("著作、显著", "着作、显着"),
        ("résolution Москва مؤتمر", "résolution Москва مؤتمر"),
    ],
)
def test_one_form_for_matching(printed: str, folded: str) -> None:
    assert fold(printed) == folded
    assert len(fold(printed)) == len(printed)
    assert fold(fold(printed)) == fold(printed)


def test_one_width_keeps_the_characters() -> None:
    assert one_width("瑪麗察・陳（哥斯達黎加）") == "瑪麗察·陳(哥斯達黎加)"


@pytest.mark.parametrize("code", range(0x3400, 0xFB00, 97))
def test_every_character_folds_to_one_that_stays(code: int) -> None:
    folded = fold(chr(code))
    assert len(folded) == 1
    assert fold(folded) == folded
