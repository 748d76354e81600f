"""Chinese sentences that tell of several votes, of parts of paragraphs, or of what was rejected."""

from __future__ import annotations

import pytest

from tests.extract.test_decided_texts import CHINESE
from tests.readers import rows_of

ON = "在6月18日第10次会议上,会议"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "以120票对1票决定保留成果文件草案第5段,并以118票对2票、3票弃权决定保留第9段。",
            [
                ("paragraph", "5", "retained", (120, 1, None)),
                ("paragraph", "9", "retained", (118, 2, 3)),
            ],
        ),
        (
            "分别以120票对1票和118票对2票决定保留成果文件草案第5段和第9段。",
            [("paragraph", "5|9", "retained", (None, None, None))],
        ),
        (
            "以120票对1票、3票弃权决定保留成果文件草案第13段的最后一句。",
            [("part", "13", "retained", (120, 1, 3))],
        ),
        (
            "以120票对1票、3票弃权决定保留成果文件草案第4段中“和弹药”的字样。",
            [("part", "4", "retained", (120, 1, 3))],
        ),
        (
            "以30票对40票、5票弃权否决了成果文件草案。",
            [("whole", None, "rejected", (30, 40, 5))],
        ),
        (
            "以30票对40票、5票弃权否决了对成果文件草案第12段的修正案。",
            [("amendment", "12", "rejected", (30, 40, 5))],
        ),
    ],
)
def test_events(sentence: str, told: list) -> None:
    events = rows_of(CHINESE.format(ON + sentence))["vote_events"]
    assert [
        (v.vote_scope, v.paragraph, v.result, (v.total_yes, v.total_no, v.total_abstentions))
        for v in events
    ] == told


def test_each_sitting_has_its_own_day() -> None:
    words = "在6月14日第1次、6月15日第3次和6月16日第5次会议上,会议审议了议程项目5。"
    sittings = rows_of(CHINESE.format(words))["sittings"]
    assert [(s.number, s.date.day if s.date else None) for s in sittings] == [
        (1, 14),
        (3, 15),
        (5, 16),
    ]


def test_what_delegations_had_intended_below_the_lists() -> None:
    rows = rows_of(
        CHINESE.format(
            ON + "以4票对2票、1票弃权的记录表决,决定保留成果文件草案第12段。\n\n"
            "赞成:巴西、智利、法国、肯尼亚。\n\n反对:古巴、埃及。\n\n"
            "弃权:印度。随后,日本代表团通知秘书处,它本打算投赞成票;埃及代表团本打算弃权。"
        )
    )
    intended = {v.state_code: (v.vote, v.vote_intended) for v in rows["votes"] if v.vote_intended}
    assert intended == {"JPN": ("X", "Y"), "EGY": ("N", "A")}
    assert not [issue for issue in rows["issues"] if issue.check == "list_not_read"]
