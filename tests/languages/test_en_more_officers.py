"""Officers whom English reports name by an office beside the name, or two in one sentence."""

from __future__ import annotations

import pytest

from tests.extract.test_decided_texts import CHINESE, ENGLISH
from tests.readers import rows_of


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "At its 1st meeting, on 14 June, Dalius Čekuolis, Permanent Representative of "
            "Lithuania to the United Nations, was elected Chair by acclamation.",
            [("chair", "LTU", "Dalius Čekuolis")],
        ),
        (
            "At its 1st meeting, on 14 June, Lazarus Ombai Amayo (Kenya) was confirmed as Chair of "
            "the Meeting by acclamation.",
            [("chair", "KEN", "Lazarus Ombai Amayo")],
        ),
        (
            "At its 1st meeting, on 14 June, the Meeting elected Enrique Manalo (Philippines) as "
            "Chair, and the following States as Vice-Chairs: Argentina, Japan and Nigeria.",
            [
                ("chair", "PHL", "Enrique Manalo"),
                ("vice_chair", "ARG", None),
                ("vice_chair", "JPN", None),
                ("vice_chair", "NGA", None),
            ],
        ),
        (
            "At its 1st meeting, on 14 June, the Meeting elected the following Vice-Chairs: from "
            "the African States, Egypt and South Africa; from the Asia-Pacific States, Japan.",
            [("vice_chair", "EGY", None), ("vice_chair", "ZAF", None), ("vice_chair", "JPN", None)],
        ),
        (
            "Daniel Prins served as Secretary-General of the Meeting and Sonia Elliott as its "
            "Secretary.",
            [
                ("secretary", None, "Sonia Elliott"),
                ("secretary_general", None, "Daniel Prins"),
            ],
        ),
        (
            "The Secretary of the Meeting was Sonia Elliott.",
            [("secretary", None, "Sonia Elliott")],
        ),
        (
            "The Office for Disarmament Affairs of the Secretariat provided substantive services.",
            [("substantive_support", None, None)],
        ),
    ],
)
def test_officers(sentence: str, told: list[tuple[str, str | None, str | None]]) -> None:
    rows = rows_of(ENGLISH.format(sentence))["participants"]
    assert sorted((row.role, row.state_code, row.person_name) for row in rows) == sorted(
        told, key=str
    )


@pytest.mark.parametrize(
    ("template", "sentence", "told"),
    [
        (
            ENGLISH,
            "At its 2nd meeting, presentations were made by Jan Kowalski (Poland), Himayu Shiotani "
            "(Small Arms Survey) and the representative of Japan.",
            [
                ("person", "POL", None, "Jan Kowalski"),
                ("person", None, "small-arms-survey", "Himayu Shiotani"),
                ("state", "JPN", None, None),
            ],
        ),
        (
            CHINESE,
            "在第2次会议上,扬·科瓦尔斯基(波兰)和保罗·霍尔托姆(联合国裁军研究所)作了介绍。",
            [
                ("person", "POL", None, "扬·科瓦尔斯基"),
                ("person", None, "unidir", "保罗·霍尔托姆"),
            ],
        ),
        (
            ENGLISH,
            "At its 3rd meeting, statements were made by the representatives of the following "
            "non-governmental organizations: Viva Rio (Brazil); Gun Free South Africa "
            "(South Africa).",
            [
                ("organization", None, "viva-rio", None),
                ("organization", None, "gun-free-south-africa", None),
            ],
        ),
        (
            ENGLISH,
            "At its 2nd meeting, the Secretary-General of the Meeting, Jane Roe, Chief of the "
            "Conventional Arms Branch, made a statement.",
            [("person", None, None, "Jane Roe")],
        ),
        (
            ENGLISH,
            "At its 2nd meeting, the Meeting was addressed by the representatives of Brazil and "
            "Japan.",
            [("state", "BRA", None, None), ("state", "JPN", None, None)],
        ),
    ],
)
def test_speakers(template: str, sentence: str, told: list):
    rows = rows_of(template.format(sentence))["participants"]
    found = [
        (r.party_kind, r.state_code, r.organization_id, r.person_name)
        for r in rows
        if r.role == "speaker"
    ]
    assert sorted(found, key=str) == sorted(told, key=str)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Ms. U. Joy Ogwu of Nigeria chaired the Meeting.",
            [("chair", "NGA", "U. Joy Ogwu", None)],
        ),
        (
            "The Chair, Jim McLay (New Zealand), made an introductory statement.",
            [("speaker", "NZL", "Jim McLay", None)],
        ),
        (
            "The representative of Cuba, speaking on behalf of the Non-Aligned Movement and in its "
            "national capacity, made a statement.",
            [("speaker", "CUB", None, "nam")],
        ),
        (
            "The representative of Cuba spoke before the vote; the representative of Egypt spoke "
            "after the vote.",
            [("speaker", "CUB", None, None), ("speaker", "EGY", None, None)],
        ),
    ],
)
def test_presiding_and_speaking(sentence: str, told: list):
    rows = rows_of(ENGLISH.format(sentence))["participants"]
    assert [(r.role, r.state_code, r.person_name, r.on_behalf_of_id) for r in rows] == told


def test_for_a_group_and_in_a_national_capacity():
    words = (
        "The representative of Cuba, speaking on behalf of the Non-Aligned Movement and in its "
        "national capacity, made a statement."
    )
    (row,) = rows_of(ENGLISH.format(words))["participants"]
    assert (row.on_behalf_of, row.also_national) == ("Non-Aligned Movement", True)
