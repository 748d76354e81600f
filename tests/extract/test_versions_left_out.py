"""What one version of a document leaves out, numbers otherwise or tells with fewer words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pipelines.extract.rows import Rows
from tests.extract.test_decided_texts import CHINESE, ENGLISH
from tests.readers import rows_of

EN = {
    "chair": "At its 1st meeting, on 14 June, the Meeting elected María Pérez (Chile) as Chair by "
    "acclamation.",
    "vice": "At the same meeting, the following States were elected Vice-Chairs by acclamation: "
    "Egypt, Estonia, Japan, Mexico, Peru.",
    "agenda": "At the same meeting, the Meeting adopted its agenda (A/CONF.192/BMS/2032/L.1) as "
    "follows:\n\n1. Election of the Chair.\n\n2. Adoption of the agenda.\n\n3. International "
    "cooperation and assistance.\n\n4. Adoption of the final document.",
    "heard": "At its 2nd meeting, on 15 June, statements were made by the representatives of "
    "Nigeria (on behalf of the Group of African States) and the International "
    "Committee of the Red Cross.",
    "vote": "At its 9th meeting, on 18 June, the Meeting decided, by a recorded vote of 4 to 2, "
    "with 1 abstention, to retain paragraph 12 of the draft final document "
    "(A/CONF.192/BMS/2032/L.3). The voting was as follows:\n\nIn favour: Brazil, Chile, France, "
    "Japan.\n\nAgainst: Cuba, Egypt.\n\nAbstaining: India.",
    "adopted": "Also at its 9th meeting, on 18 June, the Meeting adopted by consensus the draft "
    "final document (A/CONF.192/BMS/2032/L.3).",
    "next": "The Meeting decided to convene the thirteenth biennial meeting of States in New York "
    "from 12 to 16 June 2034.",
}
ZH = {
    "chair": "在6月14日第1次会议上,会议以鼓掌方式选举玛丽亚·佩雷斯(智利)为主席。",
    "vice": "在同次会议上,下列国家以鼓掌方式当选为副主席:埃及、爱沙尼亚、日本、墨西哥、秘鲁。",
    "agenda": "在同次会议上,会议通过了议程(A/CONF.192/BMS/2032/L.1)如下:\n\n1. 选举主席。\n\n"
    "2. 通过议程。\n\n3. 国际合作与援助。\n\n4. 通过最后文件。",
    "heard": "在6月15日第2次会议上,尼日利亚(代表非洲国家组)和红十字国际委员会的代表发了言。",
    "vote": "在6月18日第9次会议上,会议以4票对2票、1票弃权的记录表决,决定保留最后文件草案"
    "(A/CONF.192/BMS/2032/L.3)第12段。表决情况如下:\n\n赞成:巴西、智利、法国、日本。\n\n"
    "反对:古巴、埃及。\n\n弃权:印度。",
    "adopted": "也在6月18日第9次会议上,会议以协商一致方式通过了最后文件草案"
    "(A/CONF.192/BMS/2032/L.3)。",
    "next": "会议决定于2034年6月12日至16日在纽约举行第十三次各国双年度会议。",
}


def english(pieces: Mapping[str, str]) -> str:
    """The report in English, its paragraphs numbered from 1."""
    return _written(ENGLISH, pieces.values())


def chinese(pieces: Mapping[str, str]) -> str:
    """The report in Chinese."""
    return _written(CHINESE, pieces.values())


def _written(template: str, pieces: Iterable[str]) -> str:
    head, tail = template.split("1. {}")
    numbered = [f"{number}. {piece}\n\n" for number, piece in enumerate(pieces, start=1)]
    return head + "".join(numbered) + tail


def but(pieces: Mapping[str, str], **changed: tuple[str, str]) -> dict[str, str]:
    """The paragraphs, words in some changed."""
    for key, (old, _) in changed.items():
        assert old in pieces[key]
    return {k: text.replace(*changed[k]) if k in changed else text for k, text in pieces.items()}


def without(pieces: Mapping[str, str], *keys: str) -> dict[str, str]:
    return {key: text for key, text in pieces.items() if key not in keys}


def differences(rows: Rows) -> list[tuple[str, str | None]]:
    checks = (
        "versions_differ",
        "not_in_every_version",
        "paragraph_not_in_every_version",
        "votes_differ",
        "meeting_places_differ",
    )
    return sorted((i.check, i.table_name) for i in rows["issues"] if i.check in checks)


def test_versions_that_agree_have_no_difference() -> None:
    alone, both = rows_of(english(EN)), rows_of(english(EN), chinese(ZH))
    assert not differences(both)
    for table in ("vote_events", "votes", "participants", "agenda_items", "calendar", "meetings"):
        assert len(both[table]) == len(alone[table])


def test_a_vote_left_out_and_the_rest_counted_on_is_taken_from_the_other() -> None:
    rows = rows_of(english(without(EN, "vote")), chinese(ZH))
    told = [(v.vote_scope, v.total_yes) for v in rows["vote_events"] if v.vote_scope != "election"]
    assert sorted(told, key=str) == [("paragraph", 4), ("procedural", None), ("whole", None)]
    assert len(rows["votes"]) == 7
    assert differences(rows) == [("paragraph_not_in_every_version", "paragraphs")]
    rows = rows_of(english(EN), chinese(without(ZH, "vote")))
    assert len(rows["vote_events"]) == 5
    assert differences(rows) == [("paragraph_not_in_every_version", "paragraphs")]


def test_an_item_left_out_and_the_rest_counted_on_is_known_by_what_it_is_on() -> None:
    less = but(ZH, agenda=("3. 国际合作与援助。\n\n4. 通过", "3. 通过"))
    rows = rows_of(english(EN), chinese(less))
    titles = {(t.record_id[-1], t.text) for t in rows["texts"] if t.language == "zh"}
    assert ("4", "通过最后文件") in titles
    (issue,) = [i for i in rows["issues"] if i.check == "not_in_every_version"]
    assert issue.record_id == "poa-bms-12-2032-item-3"
    assert len(rows["agenda_items"]) == 4


def test_a_meeting_numbered_otherwise_is_an_issue_and_no_name_of_it() -> None:
    rows = rows_of(english(EN), chinese(but(ZH, next=("第十三次", "第十四次"))))
    assert differences(rows) == [("versions_differ", "meetings")]
    names = [t.text for t in rows["texts"] if t.record_id == "poa-bms-13-2034"]
    assert names == ["thirteenth biennial meeting of States"]


def test_another_city_is_an_issue() -> None:
    rows = rows_of(english(EN), chinese(but(ZH, next=("纽约", "日内瓦"))))
    assert differences(rows) == [
        ("meeting_places_differ", "meetings"),
        ("versions_differ", "calendar"),
    ]
    (meeting,) = [m for m in rows["meetings"] if m.meeting_id == "poa-bms-13-2034"]
    assert meeting.city == "New York"


def test_a_group_or_a_name_that_one_version_leaves_out_is_an_issue() -> None:
    rows = rows_of(english(EN), chinese(but(ZH, heard=("(代表非洲国家组)", ""))))
    (issue,) = [i for i in rows["issues"] if i.check == "versions_differ"]
    assert issue.message.startswith("on_behalf_of is Group of African States")


def test_the_state_of_who_is_elected_is_no_second_officer() -> None:
    rows = rows_of(english(EN), chinese(but(ZH, chair=("玛丽亚·佩雷斯(智利)", "智利"))))
    chairs = [p.person_name for p in rows["participants"] if p.role == "chair"]
    assert chairs == ["María Pérez"]
    assert differences(rows) == [("versions_differ", "participants")]


def test_two_neighbours_that_differ_are_two_differences_and_no_more_officers() -> None:
    other = but(ZH, vice=("爱沙尼亚、日本", "加纳、巴西"))
    rows = rows_of(english(EN), chinese(other))
    states = [p.state_code for p in rows["participants"] if p.role == "vice_chair"]
    assert states == ["EGY", "EST", "JPN", "MEX", "PER"]
    assert differences(rows) == [("versions_differ", "participants")] * 2


def test_an_organization_misprinted_in_the_version_followed_is_repaired() -> None:
    broken = but(
        EN, heard=("International Committee of the Red Cross", "Intl Commitee of Red Cros")
    )
    rows = rows_of(english(broken), chinese(ZH))
    heard = [p.organization_id for p in rows["participants"] if p.party_kind == "organization"]
    assert heard == ["icrc"]
    (issue,) = [i for i in rows["issues"] if i.check == "versions_differ"]
    assert issue.handling == "repaired"
