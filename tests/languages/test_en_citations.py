import pytest

from pipelines.languages.en.language import ENGLISH
from pipelines.text.traced import Reading, Traced


def cited(text: str) -> list[tuple[str | None, str, str | None]]:
    reading = Reading(Traced.of(text, 0, len(text)), ENGLISH.drop)
    return [
        (c.symbol, reading.printed(*c.span), reading.printed(*c.locator) if c.locator else None)
        for c in ENGLISH.citations(reading)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "See A/CONF.192/15, chap. IV, para. 24.",
            [("A/CONF.192/15", "A/CONF.192/15", "chap. IV, para. 24")],
        ),
        (
            "Report of the Conference (A/CONF. 192/15), chap. IV, sect. II, para. 33.",
            [("A/CONF.192/15", "A/CONF. 192/15", "chap. IV, sect. II, para. 33")],
        ),
        (
            "A/60/88 and Corr.2, annex",
            [("A/60/88", "A/60/88", "annex"), ("A/60/88/Corr.2", "Corr.2", "annex")],
        ),
        ("S/2011/757, paras. 93-108", [("S/2011/757", "S/2011/757", "paras. 93-108")]),
        (
            "resolutions 65/67, 66/34 and 66/47",
            [
                ("A/RES/65/67", "resolutions 65/67", None),
                ("A/RES/66/34", "66/34", None),
                ("A/RES/66/47", "66/47", None),
            ],
        ),
        ("resolution 56/24 V of 24 December 2001", [("A/RES/56/24V", "resolution 56/24 V", None)]),
        (
            "resolutions 51/45 F, N and R, 53/77 E and T, and 54/54 R of 1 December 1999",
            [
                ("A/RES/51/45F", "resolutions 51/45 F", None),
                ("A/RES/51/45N", "N", None),
                ("A/RES/51/45R", "R", None),
                ("A/RES/53/77E", "53/77 E", None),
                ("A/RES/53/77T", "T", None),
                ("A/RES/54/54R", "54/54 R", None),
            ],
        ),
        ("decision 60/519", [("A/DEC/60/519", "decision 60/519", None)]),
        (
            "Security Council resolutions 1540 (2004) of 28 April 2004 and 2117 (2013)",
            [
                ("S/RES/1540(2004)", "resolutions 1540 (2004)", None),
                ("S/RES/2117(2013)", "2117 (2013)", None),
            ],
        ),
        (
            "In its resolution 5/4, the Conference of the Parties decided; see resolution 65/64",
            [(None, "resolution 5/4", None), ("A/RES/65/64", "resolution 65/64", None)],
        ),
        ("S/RES/2370 (2017)", [("S/RES/2370(2017)", "S/RES/2370 (2017)", None)]),
        (
            "In accordance with rule 4 of its rules of procedure (A/CONF.192/L.3)",
            [("A/CONF.192/L.3", "A/CONF.192/L.3", "rule 4")],
        ),
    ],
)
def test_symbols_in_their_normal_form(text: str, expected: list):
    assert cited(text) == expected


@pytest.mark.parametrize(
    "text", ["www.un.org/disarmament/revcon3", "item 95 (i)", "2011/12", "PoA-ISS", "and/or"]
)
def test_what_is_no_symbol(text: str):
    assert cited(text) == []
