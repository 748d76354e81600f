import pytest

from pipelines.languages.zh.language import CHINESE
from pipelines.text.traced import Reading, Traced


def cited(text: str) -> list[tuple[str | None, str, str | None]]:
    reading = Reading(Traced.of(text, 0, len(text)), CHINESE.drop)
    return [
        (c.symbol, reading.printed(*c.span), reading.printed(*c.locator) if c.locator else None)
        for c in CHINESE.citations(reading)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "见 A/CONF. 192/15，第四章，第 24 段。",
            [("A/CONF.192/15", "A/CONF. 192/15", "第四章，第 24 段")],
        ),
        (
            "A/60/88 和 Corr. 2，附件",
            [
                ("A/60/88", "A/60/88", "附件"),
                ("A/60/88/Corr.2", "Corr. 2", "附件"),
            ],
        ),
        (
            "(A/CONF.192/2018/RC/2,第 10 段)",
            [
                ("A/CONF.192/2018/RC/2", "A/CONF.192/2018/RC/2", "第 10 段"),
            ],
        ),
        (
            "第 65/67、66/34 和 66/47 号决议",
            [
                ("A/RES/65/67", "第 65/67", None),
                ("A/RES/66/34", "66/34", None),
                ("A/RES/66/47", "66/47 号决议", None),
            ],
        ),
        (
            "第 53/77 E 和 T 号、第 54/54 R 号决议",
            [
                ("A/RES/53/77E", "第 53/77 E", None),
                ("A/RES/53/77T", "T", None),
                ("A/RES/54/54R", "第 54/54 R 号决议", None),
            ],
        ),
        ("第 56/24 V 号决议", [("A/RES/56/24V", "第 56/24 V 号决议", None)]),
        ("第 60/519 号决定", [("A/DEC/60/519", "第 60/519 号决定", None)]),
        ("安全理事会第 2370(2017)号决议", [("S/RES/2370(2017)", "第 2370(2017)号决议", None)]),
        ("缔约方大会第五届会议通过第 5/4 号决议", [(None, "第 5/4 号决议", None)]),
        ("见 S/PRST/2012/16。", [("S/PRST/2012/16", "S/PRST/2012/16", None)]),
        (
            "载于 A/CONF.192/MGE/2011/L.2/Rev.1号文件",
            [
                ("A/CONF.192/MGE/2011/L.2/Rev.1", "A/CONF.192/MGE/2011/L.2/Rev.1", None),
            ],
        ),
    ],
)
def test_symbols_in_their_normal_form(text: str, expected: list):
    assert cited(text) == expected


@pytest.mark.parametrize("text", ["www.un.org/disarmament/revcon3", "95(i)", "2011/12", "PoA-ISS"])
def test_what_is_no_symbol(text: str):
    assert cited(text) == []
