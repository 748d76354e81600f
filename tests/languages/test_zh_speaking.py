"""Who speaks, is elected or presides, in the less usual ways that Chinese reports say so."""

from __future__ import annotations

import pytest

from tests.extract.test_decided_texts import CHINESE
from tests.readers import rows_of

Party = tuple[str, str | None, str | None, str | None]


def told(sentence: str) -> list[Party]:
    """Role, State, organization and person of each party."""
    rows = rows_of(CHINESE.format(sentence))["participants"]
    return [(r.role, r.state_code, r.organization_id, r.person_name) for r in rows]


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        (
            "在6月14日第1次会议上,会议选举了下列国家为副主席:埃及、日本。",
            [("vice_chair", "EGY", None, None), ("vice_chair", "JPN", None, None)],
        ),
        (
            "在6月14日第1次会议上,会议选举柯蒂斯·雷诺兹大使阁下(牙买加)为主席,并选举拉脱维亚和秘鲁为副主席。",
            [
                ("chair", "JAM", None, "柯蒂斯·雷诺兹"),
                ("vice_chair", "LVA", None, None),
                ("vice_chair", "PER", None, None),
            ],
        ),
        (
            "筹备委员会建议审查大会选举马里察·陈(瓦努阿图)为主席。",
            [("chair_designate", "VUT", None, "马里察·陈")],
        ),
        (
            "联合国裁军事务厅丹尼尔·普林斯先生担任会议秘书长。",
            [("secretary_general", None, "unoda", "丹尼尔·普林斯")],
        ),
        (
            "会议于6月14日至18日举行,由柯蒂斯·雷诺兹(牙买加)担任主席。",
            [("chair", "JAM", None, "柯蒂斯·雷诺兹")],
        ),
        (
            "柯蒂斯·雷诺兹大使(牙买加)主持了会议。",
            [("presiding_officer", "JAM", None, "柯蒂斯·雷诺兹")],
        ),
        (
            "裁军事务高级代表中满泉宣读了秘书长的致辞。",
            [("speaker", None, None, "中满泉")],
        ),
        (
            "秘书长安东尼奥·古特雷斯在会议上致辞。",
            [("speaker", None, None, "安东尼奥·古特雷斯")],
        ),
        (
            "日本外务副大臣和墨西哥外交部副部长发了言。",
            [("speaker", "JPN", None, None), ("speaker", "MEX", None, None)],
        ),
        (
            "墨西哥代表发言,古巴代表发言,巴西代表也发了言。",
            [
                ("speaker", "MEX", None, None),
                ("speaker", "CUB", None, None),
                ("speaker", "BRA", None, None),
            ],
        ),
        ("表决后,日本代表解释投票。", [("speaker", "JPN", None, None)]),
    ],
)
def test_parties(sentence: str, parties: list[Party]) -> None:
    assert sorted(told(sentence), key=str) == sorted(parties, key=str)


@pytest.mark.parametrize(
    ("sentence", "group", "national"),
    [
        ("古巴代表代表不结盟运动发了言。", "nam", False),
        ("古巴代表代表不结盟运动并以本国名义发言。", "nam", True),
        ("古巴代表以不结盟运动和本国的名义发言。", "nam", True),
    ],
)
def test_for_a_group(sentence: str, group: str, national: bool) -> None:
    rows = rows_of(CHINESE.format(sentence))
    (row,) = [row for row in rows["participants"] if row.role == "speaker"]
    assert (row.state_code, row.on_behalf_of_id, row.also_national) == ("CUB", group, national)
    assert not [issue for issue in rows["issues"] if issue.check == "word_doubled"]


def test_for_others_in_two_clauses() -> None:
    rows = rows_of(
        CHINESE.format("加拿大代表代表澳大利亚和新西兰发了言,埃及代表代表阿拉伯集团发了言。")
    )
    spoken_for = [(row.state_code) for row in rows["represented_states"]]
    assert spoken_for == ["AUS", "NZL"]
    assert [row.on_behalf_of_id for row in rows["participants"]][-1:] == ["arab-group"]


def test_what_is_recommended_is_no_election() -> None:
    rows = rows_of(CHINESE.format("筹备委员会建议审查大会选举马里察·陈(瓦努阿图)为主席。"))
    assert not [event for event in rows["vote_events"] if event.vote_scope == "election"]
