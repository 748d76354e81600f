"""One agenda told by several documents: a report, the record of a sitting, two versions."""

from __future__ import annotations

from pathlib import Path

from pipelines.extract.rows import Rows
from tests.extract.test_decided_texts import CHINESE, ENGLISH
from tests.property.test_property_checks import failures
from tests.readers import rows_of

COMPOSED = Path(__file__).parents[1] / "composed"


def _text(name: str) -> str:
    return (COMPOSED / name).read_text("utf-8")


REPORT = _text("review-conference-2012-general-exchange.en.txt")
RECORD = _text("summary-record-2012-fourth-meeting.en.txt").replace(
    "General exchange of views (continued)\n",
    "Agenda item 6: General exchange of views on all aspects (continued)\n",
)
VERSIONS = (
    _text("preparatory-committee-2030-bracketed-headings.zh.txt"),
    _text("preparatory-committee-2030-decisions-lettered.en.txt"),
)


def _items(rows: Rows) -> list[tuple[str, int, str | None]]:
    return [(row.number, row.position, row.title) for row in rows["agenda_items"]]


def test_the_adopted_agenda_comes_before_the_headings_of_a_record() -> None:
    alone = {number: (at, title) for number, at, title in _items(rows_of(REPORT))}
    for texts in ((REPORT, RECORD), (RECORD, REPORT)):
        rows = rows_of(*texts)
        assert {number: (at, title) for number, at, title in _items(rows)} == alone
        told = {
            (row.sitting_id, row.agenda_item_id, row.action)
            for row in rows["sitting_agenda_items"]
            if row.document_id == "a-conf-192-2012-rc-sr-4-en"
        }
        item = "poa-revcon-2-2012-item-6"
        assert told == {("poa-revcon-2-2012-s4", item, "continued")}
        assert failures(*texts) == []


def test_versions_whose_agendas_contradict_each_other_keep_the_rules() -> None:
    rows = rows_of(*VERSIONS)
    places = [position for _, position, _ in _items(rows)]
    assert sorted(places) == list(range(1, len(places) + 1))
    assert any(row.check == "not_in_every_version" for row in rows["issues"])
    assert failures(*VERSIONS) == []


_AGENDA = CHINESE.format(
    """会议通过了下列议程(A/CONF.192/BMS/2032/1):

1. 会议开幕。

2. 组织事项:

(一) 通过议事规则;

(二) 通过议程。

3. 审议《行动纲领》执行情况:

(a) 国家一级:

(一) 立法;

(二) 标识;

(b) 全球一级。

4. 其他事项。

2. 6月14日第1次会议上,会议审议了议程项目2。"""
)


def test_sub_items_by_numerals_stand_under_items_and_under_letters() -> None:
    rows = rows_of(_AGENDA)
    assert [(row.number, row.parent_number, row.title) for row in rows["agenda_items"]] == [
        ("1", None, "会议开幕"),
        ("2", None, "组织事项"),
        ("2(i)", "2", "通过议事规则"),
        ("2(ii)", "2", "通过议程"),
        ("3", None, "审议《行动纲领》执行情况"),
        ("3(a)", "3", "国家一级"),
        ("3(a)(i)", "3(a)", "立法"),
        ("3(a)(ii)", "3(a)", "标识"),
        ("3(b)", "3", "全球一级"),
        ("4", None, "其他事项"),
    ]
    assert [row.check for row in rows["issues"]] == []
    assert failures(_AGENDA) == []


def test_a_sub_item_left_out_is_an_issue() -> None:
    text = _AGENDA.replace("(二) 标识;", "(三) 标识;")
    rows = rows_of(text)
    assert [(row.check, row.record_id) for row in rows["issues"]] == [
        ("agenda_number_gap", "poa-bms-12-2032-item-3-a-iii")
    ]


def test_a_wrapped_line_of_a_sub_item_goes_on_with_it() -> None:
    rows = rows_of(
        ENGLISH.format(
            "At its 1st meeting, on 14 June, the Meeting adopted its agenda as follows:\n\n"
            "          1.  Election of the Chair.\n"
            "          2.  Consideration of the implementation of the Programme of Action:\n"
            "              (a)  International cooperation and national\n"
            "                   capacity-building;\n"
            "              (b)  Stockpile management.\n"
        )
    )
    assert {row.number: row.title for row in rows["agenda_items"]} == {
        "1": "Election of the Chair",
        "2": "Consideration of the implementation of the Programme of Action",
        "2(a)": "International cooperation and national capacity-building",
        "2(b)": "Stockpile management",
    }
