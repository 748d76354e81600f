"""Two persons who preside over one meeting, totals of what was rejected, days carried on."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.readers import report, rows_of


def test_two_presidents_are_an_issue() -> None:
    rows = rows_of(
        report(
            "1. 在6月15日第1次会议上,会议选举安娜·利马女士(巴西)为主席。\n\n"
            "2. 在6月16日第2次会议上,会议选举彼得·诺瓦克先生(斯洛伐克)为主席。"
        )
    )
    (issue,) = [issue for issue in rows["issues"] if issue.check == "several_heads"]
    assert "安娜·利马" in issue.message
    assert "彼得·诺瓦克" in issue.message


def test_one_president_named_twice_is_no_issue() -> None:
    rows = rows_of(
        report(
            "1. 在6月15日第1次会议上,会议选举安娜·利马女士(巴西)为主席。\n\n"
            "2. 同在第1次会议上,安娜·利马女士(巴西)当选为会议主席。"
        )
    )
    assert not [issue for issue in rows["issues"] if issue.check == "several_heads"]


def test_two_who_preside_together_are_no_issue() -> None:
    rows = rows_of(
        report(
            "1. 在6月15日第1次会议上,会议选举安娜·利马女士(巴西)和彼得·诺瓦克先生(斯洛伐克)"
            "为共同主席。"
        )
    )
    chairs = {row.person_name for row in rows["participants"] if row.role == "chair"}
    assert chairs == {"安娜·利马", "彼得·诺瓦克"}
    assert not [issue for issue in rows["issues"] if issue.check == "several_heads"]


def test_words_that_tell_what_someone_did_are_no_organization() -> None:
    rows = rows_of(report("1. 副主席(巴西)主持会议,并代表主席作了介绍性发言。"))
    (speaker,) = [row for row in rows["participants"] if row.role == "speaker"]
    assert (speaker.party_kind, speaker.state_code, speaker.capacity) == ("person", "BRA", "副主席")
    unread = [issue.evidence for issue in rows["issues"] if issue.check == "list_not_read"]
    assert unread == ["主持会议", "代表主席"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("以40票对22票、16票弃权否决了暂停会议的动议", (22, 40, 16)),
        ("以22票对40票、16票弃权否决了暂停会议的动议", (22, 40, 16)),
        ("以40票赞成、22票反对、16票弃权否决了暂停会议的动议", (40, 22, 16)),
        ("以40票对22票、16票弃权通过了暂停会议的动议", (40, 22, 16)),
    ],
)
def test_what_is_rejected_has_more_against(words: str, expected: tuple[int, int, int]) -> None:
    (event,) = rows_of(report(f"1. 在6月15日第1次会议上,会议{words}。"))["vote_events"]
    assert (event.total_yes, event.total_no, event.total_abstentions) == expected


def test_a_sitting_of_the_same_day_has_the_day_of_the_one_before() -> None:
    rows = rows_of(
        report("1. 在6月15日第1次会议上,会议通过了议程。在同日第2次会议上,会议核准了工作方案。")
    )
    assert [(s.number, s.date) for s in rows["sittings"]] == [
        (1, dt.date(2026, 6, 15)),
        (2, dt.date(2026, 6, 15)),
    ]
