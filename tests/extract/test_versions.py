"""One document in two languages: its facts once, and its differences as issues."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pipelines.extract.rows import Rows
from tests.readers import CONFERENCE, RESOLUTION, rows_of, text_of

TRANSLATED = Path(__file__).parents[1] / "translated"
RESOLUTION_EN = "2010-resolution-65-64.en.txt"


def _english(name: str) -> str:
    return (TRANSLATED / name).read_bytes().decode("utf-8")


def _rows(rows: Rows, table: str, **wanted: object) -> list[dict[str, Any]]:
    found = (row.as_dict() for row in rows[table])
    return [row for row in found if all(row[key] == value for key, value in wanted.items())]


# A small report of a biennial meeting in both languages, with one recorded vote.

_NAME_EN = (
    "Ninth Biennial Meeting of States to Consider the Implementation of the Programme of Action "
    "to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All "
    "Its Aspects"
)
_NAME_ZH = (
    "各国审议从各个方面防止、打击和消除小武器和轻武器非法贸易的行动纲领执行情况第九次双年度国家会议"
)
ENGLISH = f"""\
United Nations A/CONF.192/BMS/2026/1

Distr.: General
26 June 2026
Original: English

{_NAME_EN}

New York, 15-19 June 2026

Report of the {_NAME_EN}

I. Introduction

1. At its 1st meeting, on 15 June 2026, the Meeting elected María Pérez (Chile) as Chair by \
acclamation.

2. At its 9th meeting, on 19 June 2026, the Meeting decided, by a recorded vote of 4 to 2, with 1 \
abstention, to retain paragraph 12 of the draft outcome document (A/CONF.192/BMS/2026/CRP.1). The \
voting was as follows:

In favour: Brazil, Chile, France, Japan.

Against: Cuba, Egypt.

Abstaining: India.
"""
CHINESE = f"""\
联合国 A/CONF.192/BMS/2026/1

Distr.: General
26 June 2026
Chinese
Original: English

{_NAME_ZH}

2026年6月15日至19日,纽约

{_NAME_ZH}的报告

一. 导言

1. 在2026年6月15日第1次会议上,会议以鼓掌方式选举玛丽亚·佩雷斯(智利)为主席。

2. 在2026年6月19日第9次会议上,会议以记录表决,以4票对2票、1票弃权,决定保留成果文件草案\
(A/CONF.192/BMS/2026/CRP.1)第12段。表决情况如下:

赞成:巴西、智利、法国、日本。

反对:古巴、埃及。

弃权:印度。
"""
EVENT = "poa-bms-9-2026-p2"


def test_two_versions_of_one_symbol_are_one_work() -> None:
    rows = rows_of(CHINESE, ENGLISH)
    (work,) = _rows(rows, "works")
    assert work["work_id"] == "a-conf-192-bms-2026-1"
    assert work["languages"] == "en|zh"
    assert (work["followed_language"], work["followed_because"]) == ("en", "original_language")
    assert sorted(row["document_id"] for row in _rows(rows, "documents")) == [
        "a-conf-192-bms-2026-1-en",
        "a-conf-192-bms-2026-1-zh",
    ]


def test_what_the_versions_agree_on_is_published_once() -> None:
    rows = rows_of(CHINESE, ENGLISH)
    (event,) = _rows(rows, "vote_events", procedure="recorded_vote")
    assert event["vote_event_id"] == EVENT
    assert (event["total_yes"], event["total_no"], event["total_abstentions"]) == (4, 2, 1)
    assert event["reconciles"] is True
    votes = {row["state_code"]: row["vote"] for row in _rows(rows, "votes")}
    assert votes == {
        "BRA": "Y", "CHL": "Y", "FRA": "Y", "JPN": "Y", "CUB": "N", "EGY": "N", "IND": "A",
    }  # fmt: skip
    (chair,) = _rows(rows, "participants", role="chair")
    assert (chair["state_code"], chair["person_name"]) == ("CHL", "María Pérez")
    told = {"versions_differ", "votes_differ", "not_in_every_version", "vote_list_repaired"}
    assert not told & {row["check"] for row in _rows(rows, "issues")}


def test_the_order_of_the_files_decides_nothing() -> None:
    one, other = rows_of(CHINESE, ENGLISH), rows_of(ENGLISH, CHINESE)
    for table in ("works", "vote_events", "votes", "participants", "sittings", "calendar"):
        assert _rows(one, table) == _rows(other, table), table


def test_a_state_listed_differently_is_an_issue_with_both_passages() -> None:
    moved = CHINESE.replace("法国、日本", "印度、日本").replace("弃权:印度", "弃权:法国")
    rows = rows_of(moved, ENGLISH)
    votes = {row["state_code"]: row["vote"] for row in _rows(rows, "votes")}
    assert (votes["FRA"], votes["IND"]) == ("Y", "A")
    found = _rows(rows, "issues", check="votes_differ")
    assert {row["record_id"] for row in found} == {EVENT}
    passages = {(row["evidence"], row["other_evidence"]) for row in found}
    assert passages == {("France", "法国"), ("India", "印度")}
    assert {row["severity"] for row in found} == {"error"}


def test_a_damaged_list_is_repaired_from_the_whole_one() -> None:
    damaged = ENGLISH.replace("Brazil, Chile, France, Japan", "Brazil, Chile, Japan")
    rows = rows_of(CHINESE, damaged)
    (event,) = _rows(rows, "vote_events", procedure="recorded_vote")
    assert event["document_id"] == "a-conf-192-bms-2026-1-zh"
    assert (event["counted_yes"], event["reconciles"]) == (4, True)
    votes = _rows(rows, "votes")
    assert {row["document_id"] for row in votes} == {"a-conf-192-bms-2026-1-zh"}
    assert "FRA" in {row["state_code"] for row in votes}
    (repair,) = _rows(rows, "issues", check="vote_list_repaired")
    assert (repair["handling"], repair["record_id"]) == ("repaired", EVENT)
    assert repair["other_document_id"] == "a-conf-192-bms-2026-1-en"


def test_a_total_that_differs_is_an_issue_and_the_original_is_followed() -> None:
    altered = CHINESE.replace("以4票对2票", "以5票对2票")
    altered = altered.replace("法国、日本", "法国、日本、肯尼亚")
    rows = rows_of(altered, ENGLISH)
    (event,) = _rows(rows, "vote_events", procedure="recorded_vote")
    assert (event["total_yes"], event["document_id"]) == (4, "a-conf-192-bms-2026-1-en")
    (issue,) = _rows(rows, "issues", check="versions_differ")
    assert "total_yes is 4 in the version in en and 5 in that in zh" in issue["message"]
    assert "以5票对2票" in issue["other_evidence"]


def test_a_date_and_an_officer_that_differ_are_issues() -> None:
    altered = CHINESE.replace("在2026年6月19日第9次", "在2026年6月18日第9次").replace(
        "佩雷斯(智利)", "佩雷斯(秘鲁)"
    )
    rows = rows_of(altered, ENGLISH)
    messages = [row["message"] for row in _rows(rows, "issues", check="versions_differ")]
    assert any("date is 2026-06-19" in text and "2026-06-18" in text for text in messages)
    assert any("state_code is CHL" in text and "PER" in text for text in messages)
    (chair,) = _rows(rows, "participants", role="chair")
    assert chair["state_code"] == "CHL"


def test_titles_and_names_stand_in_every_language_at_hand() -> None:
    rows = rows_of(CHINESE, ENGLISH)
    names = _rows(rows, "texts", table_name="meetings", record_id="poa-bms-9-2026")
    assert {row["language"]: row["text"] for row in names} == {"en": _NAME_EN, "zh": _NAME_ZH}


def test_the_resolution_in_two_languages_gives_what_it_gives_in_one() -> None:
    alone = rows_of(text_of(RESOLUTION))
    both = rows_of(text_of(RESOLUTION), _english(RESOLUTION_EN))
    for table, key in (
        ("vote_events", "vote_event_id"),
        ("sittings", "sitting_id"),
        ("meetings", "meeting_id"),
    ):
        assert {row[key] for row in _rows(alone, table)} == {row[key] for row in _rows(both, table)}
    assert len(_rows(alone, "calendar")) == len(_rows(both, "calendar"))


def test_a_text_alone_is_the_only_version() -> None:
    rows = rows_of(text_of(CONFERENCE))
    (work,) = _rows(rows, "works")
    assert (work["languages"], work["followed_because"]) == ("zh", "only_version")


def test_a_decision_that_one_version_lacks_keeps_its_place() -> None:
    first = "1. At its 1st meeting, on 15 June 2026, the Meeting elected"
    lacking = ENGLISH.replace(first, "1. At its 1st meeting, on 15 June 2026, the Meeting thanked")
    rows = rows_of(CHINESE, lacking)
    events = sorted(_rows(rows, "vote_events"), key=lambda row: row["sequence"])
    assert [row["sequence"] for row in events] == [1, 2]
    assert [row["vote_event_id"] for row in events] == ["poa-bms-9-2026-p1", EVENT]
    (issue,) = _rows(rows, "issues", check="not_in_every_version", table_name="vote_events")
    assert issue["record_id"] == "poa-bms-9-2026-p1"
