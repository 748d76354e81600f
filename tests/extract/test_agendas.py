"""One agenda told by several documents: a report, the record of a sitting, two versions."""

from __future__ import annotations

from pathlib import Path

from pipelines.extract.rows import Rows
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
