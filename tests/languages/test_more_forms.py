"""Officers, speakers, decisions and meetings in wordings that are less usual."""

from __future__ import annotations

import pytest

from pipelines.languages import languages
from pipelines.languages.agenda import item_numbers
from pipelines.text.traced import Reading, Traced


def _parties(code: str, text: str) -> list[tuple[str, str, str | None, str | None]]:
    def words(span: tuple[int, int] | None) -> str | None:
        return text[slice(*span)] if span else None

    return [
        (
            one.role,
            text[slice(*one.names)],
            words(one.of) or words(one.on_behalf),
            words(one.capacity),
        )
        for one in languages()[code].parties(text)
    ]


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        (
            "en",
            "At the 1st meeting, the Meeting elected by acclamation Martin Kimani, Permanent "
            "Representative of Kenya to the United Nations, as Chair of the Meeting.",
            [
                (
                    "head",
                    "Martin Kimani",
                    "Kenya",
                    "Permanent Representative of Kenya to the United Nations",
                )
            ],
        ),
        (
            "en",
            "The Conference was opened by the Chairman of the Preparatory Committee, Carlos dos "
            "Santos (Mozambique).",
            [
                (
                    "opening_speaker",
                    "Chairman of the Preparatory Committee, Carlos dos Santos (Mozambique)",
                    None,
                    None,
                )
            ],
        ),
        (
            "en",
            "At the 1st meeting, the Conference heard an address by Harri Holkeri (Finland), "
            "President of the General Assembly.",
            [("speaker", "Harri Holkeri", "Finland", "President of the General Assembly")],
        ),
        (
            "en",
            "At its 2nd meeting, the Meeting heard statements by Peru, Trinidad and Tobago, on "
            "behalf of the Caribbean Community, and Latvia, in its capacity as President of the "
            "Council, and Sweden.",
            [
                ("speaker", "Peru, ", None, None),
                ("speaker", "Trinidad and Tobago", "Caribbean Community", None),
                ("speaker", "Latvia", None, "President of the Council"),
                ("speaker", "Sweden", None, None),
            ],
        ),
        (
            "en",
            "The Credentials Committee met on 25 June and elected "
            "Keisha McGuire (Grenada) as Chair.",
            [],
        ),
        (
            "en",
            "The Office for Disarmament Affairs served as the secretariat of the Meeting.",
            [("secretariat_services", "Office for Disarmament Affairs", None, None)],
        ),
        ("zh", "全权证书委员会选举基莎·麦圭尔(格林纳达)为主席。", []),
        (
            "zh",
            "新西兰的吉姆·麦克莱先生获提名为候任主席,他在5月9日第一次会议上以鼓掌方式当选为会议主席。",
            [("head", "吉姆·麦克莱", "新西兰", None)],
        ),
        (
            "zh",
            "德国代表以欧洲联盟名义、墨西哥代表以里约集团名义发了言。",
            [("speaker", "德国", "欧洲联盟", None), ("speaker", "墨西哥", "里约集团", None)],
        ),
        (
            "zh",
            "会议审议了议程项目7,世界海关组织和裁军研究所的代表应邀发了言。",
            [("speaker", "世界海关组织和裁军研究所", None, None)],
        ),
        (
            "zh",
            "法国、德国和美利坚合众国代表就工作安排发了言。",
            [("speaker", "法国、德国和美利坚合众国", None, None)],
        ),
        (
            "zh",
            "挪威代表作为亚洲区域会议协调人作了发言。",
            [("speaker", "挪威", None, "亚洲区域会议协调人")],
        ),
        (
            "zh",
            "在第2次全体会议上发言的有:奥地利、印度尼西亚和古巴。",
            [("speaker", "奥地利、印度尼西亚和古巴", None, None)],
        ),
        (
            "zh",
            "表决前,古巴和越南发言解释立场;表决后,巴西和俄罗斯联邦代表发言解释立场。",
            [("speaker", "古巴和越南", None, None), ("speaker", "巴西和俄罗斯联邦", None, None)],
        ),
        (
            "zh",
            "古巴和巴基斯坦代表在表决前作了解释投票的发言。",
            [("speaker", "古巴和巴基斯坦", None, None)],
        ),
    ],
)
def test_who_is_named(code: str, text: str, told: list[tuple[str, str, str | None, str | None]]):
    assert _parties(code, text) == told


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        (
            "zh",
            "会议以62票对2票、29票弃权决定保留第二节第18段和第19段。",
            ("paragraph", "retained", "18|19"),
        ),
        ("zh", "会议以60票对2票、28票弃权决定删除第5段。", ("amendment", "adopted", "5")),
        (
            "en",
            "Paragraphs 84 and 91 were retained by a vote of 61 to 3, with 24 abstentions.",
            ("paragraph", "retained", "84|91"),
        ),
        (
            "en",
            "The Conference decided, by 60 votes to 2, to delete paragraph 5.",
            ("amendment", "adopted", "5"),
        ),
        (
            "en",
            "The Conference adopted its report without objection (see chapter IV).",
            ("whole", "adopted", None),
        ),
    ],
)
def test_what_is_decided(code: str, text: str, told: tuple[str, str, str | None]):
    (phrase,) = languages()[code].decisions(text)
    assert (phrase.scope, phrase.result, phrase.paragraph) == told


def test_a_recommendation_elects_no_one() -> None:
    text = (
        "The Committee decided to recommend that Prasad Kariyawasam (Sri Lanka) "
        "be elected President."
    )
    scopes = [phrase.scope for phrase in languages()["en"].decisions(text)]
    assert scopes == ["procedural"]


def test_totals_without_abstentions_told_at_the_end() -> None:
    (phrase,) = languages()["zh"].decisions("会议以134票对2票通过了整个报告草稿,没有弃权。")
    assert phrase.totals == (134, 2, 0)


@pytest.mark.parametrize(
    ("text", "ordinals", "year"),
    [
        (
            "Decides to convene in July 2003 the first of the biennial meetings of States to "
            "consider the implementation of the Programme of Action;",
            (1,),
            2003,
        ),
        (
            "Decides to convene a meeting of States on a biennial basis, commencing in 2003;",
            (),
            2003,
        ),
        (
            "decided to postpone the Seventh Biennial Meeting, which had been scheduled to be held "
            "from 15 to 19 June 2020, to a later date in 2021.",
            (7,),
            2021,
        ),
    ],
)
def test_when_a_biennial_meeting_is(text: str, ordinals: tuple[int, ...], year: int) -> None:
    english = languages()["en"]
    (name,) = english.meetings(Reading(Traced.of(text, 0, len(text)), english.drop))
    assert (name.kind, name.ordinals) == ("biennial_meeting", ordinals)
    assert name.date is not None
    assert (name.date.year, name.date.precision == "day") == (year, False)


@pytest.mark.parametrize(
    ("code", "line", "items"),
    [
        ("en", "Agenda item 98 (a) to (c)", ("98(a)", "98(b)", "98(c)")),
        ("en", "Agenda items 98 (a)-(c) and 99", ("98(a)", "98(b)", "98(c)", "99")),
        ("fr", "Point 98 a) à c) de l’ordre du jour", ("98(a)", "98(b)", "98(c)")),
        ("zh", "议程项目95(i)至(k)", ("95(i)", "95(j)", "95(k)")),
        ("zh", "议程项目98(a)-(c)、101", ("98(a)", "98(b)", "98(c)", "101")),
    ],
)
def test_the_items_at_the_head_of_a_document(code: str, line: str, items: tuple[str, ...]) -> None:
    head = languages()[code].head
    match = head.agenda.match(line)
    assert match is not None
    assert item_numbers(match["items"], head.item, head.item_value) == items
