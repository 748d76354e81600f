"""A French version beside the Chinese one: one work, one set of facts.

`review-conference-2024-disputed-votes.fr.txt` is no document of the United Nations: it is the
composed Chinese text of that name in `tests/composed`, put into French for testing.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from pipelines.extract.rows import Rows
from tests.readers import rows_of

HERE = Path(__file__).parent
NAME = "review-conference-2024-disputed-votes"
CHINESE = HERE.parent / "composed" / f"{NAME}.zh.txt"
FRENCH = HERE / f"{NAME}.fr.txt"
DECIDED = [
    *("vote_event_id", "sitting_number", "date", "vote_scope", "document_symbol", "section"),
    *("paragraph", "as_amended", "procedure", "result", "total_yes", "total_no"),
    *("total_abstentions", "counted_yes", "counted_no", "counted_abstentions", "reconciles"),
]
ID = "poa-revcon-4-2024"


@cache
def built(*paths: Path) -> Rows:
    return rows_of(*(path.read_bytes().decode("utf-8") for path in paths))


def cells(rows: Rows, table: str, columns: list[str]) -> list[tuple[object, ...]]:
    told = [tuple(row.as_dict()[column] for column in columns) for row in rows[table]]
    return sorted(told, key=str)


def checks(rows: Rows, table: str) -> set[str]:
    found = [row.as_dict() for row in rows["issues"]]
    return {cell["check"] for cell in found if cell["table_name"] == table}


def test_two_versions_are_one_work() -> None:
    (work,) = built(CHINESE, FRENCH)["works"]
    assert work.as_dict()["languages"] == "fr|zh"
    assert len(built(CHINESE, FRENCH)["documents"]) == 2


def test_decisions_stand_once() -> None:
    """The decisions of the French text, as I read it."""
    both = built(CHINESE, FRENCH)
    paragraphs = ["3", "4", "6", "7", "10", "11", "12", "13", "14", "16"]
    ids = [row.as_dict()["vote_event_id"] for row in both["vote_events"]]
    assert sorted(ids) == sorted(f"{ID}-p{number}" for number in paragraphs)


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("vote_events", DECIDED),
        ("votes", ["vote_event_id", "vote", "state_code", "times_listed"]),
        ("sittings", ["sitting_id", "date"]),
    ],
)
def test_the_french_tells_what_the_chinese_tells(table: str, columns: list[str]) -> None:
    chinese = cells(built(CHINESE), table, columns)
    assert chinese
    assert cells(built(FRENCH), table, columns) == chinese
    assert cells(built(CHINESE, FRENCH), table, columns) == chinese


def test_meetings_have_the_ids_they_have_in_chinese() -> None:
    """The French annex of outcomes is left out, and so are the meetings it decides on."""
    french = cells(built(FRENCH), "meetings", ["meeting_id", "start_date", "end_date"])
    assert [row[0] for row in french] == [ID, f"{ID}-prepcom"]
    assert set(french) <= set(
        cells(built(CHINESE), "meetings", ["meeting_id", "start_date", "end_date"])
    )


def test_versions_do_not_differ() -> None:
    both = built(CHINESE, FRENCH)
    found = {row.as_dict()["check"] for row in both["issues"]}
    assert not found & {"versions_differ", "votes_differ", "vote_list_repaired"}
    for table in ("vote_events", "votes", "sittings", "participants", "represented_states"):
        assert "not_in_every_version" not in checks(both, table)


def test_what_french_does_not_read_is_said_and_not_missed() -> None:
    """French reads no decisions on meetings to come: the calendar is from the Chinese alone."""
    both = built(CHINESE, FRENCH)
    assert cells(both, "calendar", ["calendar_id"]) == cells(
        built(CHINESE), "calendar", ["calendar_id"]
    )
    assert "not_in_every_version" not in checks(both, "calendar")
    (said,) = [
        row.as_dict() for row in both["issues"] if row.as_dict()["check"] == "language_read_in_part"
    ]
    assert said["document_id"] == "a-conf-192-2024-rc-3-fr"
    assert said["severity"] == "info"
    assert "decisions on meetings to come" in said["message"]
