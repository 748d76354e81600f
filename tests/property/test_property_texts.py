"""Rows follow the text in everything else: dates, numbers, names, page breaks, forms."""

import datetime as dt
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.readers import CONFERENCE, EXPERTS, RESOLUTION, SECRETARY_GENERAL, rows_of, text_of

TEXT = text_of(CONFERENCE)
SLOW = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
CONTENT = (
    "paragraphs",
    "vote_events",
    "votes",
    "participants",
    "agenda_items",
    "sittings",
    "calendar",
    "citations",
)


def facts(text: str) -> dict[str, list]:
    """Rows without what depends on where they stand in the file."""
    rows = rows_of(text)
    out = {}
    for table in CONTENT:
        out[table] = [
            {
                key: re.sub(r"\s", "", value) if isinstance(value, str) else value
                for key, value in row.as_dict().items()
                if key not in ("source_start", "source_end", "citation_id")
            }
            for row in rows.get(table, [])
        ]
    return out


def meeting(rows: dict, meeting_id: str):
    return next(m for m in rows["meetings"] if m.meeting_id == meeting_id)


BASE = facts(TEXT)
# Places inside the numbered paragraphs of the body, where a page may end.
BODY = TEXT[TEXT.index("# 二. 组织事项") : TEXT.index("#### 附件")]
PLACES = [
    TEXT.index("# 二. 组织事项") + match.start()
    for match in re.finditer(r"(?<=[一-鿿、])(?=[一-鿿])", BODY)
    if not BODY[BODY.rfind("\n", 0, match.start()) + 1 :].startswith(("#", " "))
    and len(BODY[BODY.rfind("\n", 0, match.start()) + 1 : match.start()]) > 30
]


@SLOW
@given(st.sampled_from(PLACES))
def test_a_page_may_end_anywhere_in_a_paragraph(place: int):
    assert facts(TEXT[:place] + "\n\n18-11232 (C) 5/21\n\n" + TEXT[place:]) == BASE


@SLOW
@given(st.integers(2026, 2060))
def test_the_meetings_to_come_follow_the_text(year: int):
    text = TEXT.replace("在 2022 年举行为期一周", f"在 {year} 年举行为期一周")
    entries = [c for c in rows_of(text)["calendar"] if c.kind == "biennial_meeting"]
    assert [(c.year, c.duration, c.duration_bound) for c in entries] == [
        (2020, "P1W", "exact"),
        (year, "P1W", "exact"),
    ]


@SLOW
@given(st.integers(1, 10), st.integers(11, 28))
def test_the_days_of_the_conference_follow_the_text(first: int, last: int):
    text = TEXT.replace("6 月 18 日至 29 日", f"6 月 {first} 日至 {last} 日").replace(
        "6月18日至29日", f"6月{first}日至{last}日"
    )
    rows = rows_of(text)
    found = meeting(rows, "poa-revcon-3-2018")
    assert (found.start_date, found.end_date) == (dt.date(2018, 6, first), dt.date(2018, 6, last))
    outside = {i.record_id for i in rows["issues"] if i.check == "date_outside_meeting"}
    dates = {s.sitting_id: s.date for s in rows["sittings"] if s.date}
    assert {r for r in outside if r in dates} == {
        r for r, date in dates.items() if not found.start_date <= date <= found.end_date
    }


def test_a_removed_paragraph_is_missed():
    start, end = TEXT.index("14. 在 6 月 20 日至 29 日"), TEXT.index("15. 在 6 月 29 日第 18 次")
    rows = rows_of(TEXT[:start] + TEXT[end:])
    (issue,) = [i for i in rows["issues"] if i.check.startswith("paragraph_number")]
    assert issue.check == "paragraph_number_gap"
    assert "14" in issue.message


@pytest.mark.parametrize("name", [CONFERENCE, EXPERTS, RESOLUTION, SECRETARY_GENERAL])
@pytest.mark.parametrize("form", ["full-width", "crlf", "bom"])
def test_the_form_of_the_characters_changes_no_fact(name: str, form: str):
    text = text_of(name)
    if form == "full-width":
        wide = text.maketrans(",:;()", "，：；（）")
        # Symbols, footers and marks of the file stay as they are everywhere.
        changed = re.sub(
            r"(?<=[一-鿿》])[,:;()]|[()](?=[一-鿿])", lambda m: m[0].translate(wide), text
        )
    else:
        changed = text.replace("\n", "\r\n") if form == "crlf" else "\ufeff" + text
    left, right = rows_of(text), rows_of(changed)
    assert changed != text
    for table in ("votes", "vote_events", "participants", "agenda_items", "sittings", "calendar"):
        assert len(left.get(table, [])) == len(right.get(table, [])), table
    assert [(v.state_code, v.vote) for v in left["votes"]] == [
        (v.state_code, v.vote) for v in right["votes"]
    ]
    assert [p.number for p in left["paragraphs"]] == [p.number for p in right["paragraphs"]]


@pytest.mark.parametrize("name", [CONFERENCE, EXPERTS, RESOLUTION, SECRETARY_GENERAL])
def test_every_passage_reproduces_what_was_read(name: str):
    text = text_of(name)
    rows = rows_of(text)
    printed = {
        "votes": "state_name",
        "represented_states": "state_name",
        "citations": "cited_as",
        "mentions": "as_printed",
        "participants": "name_as_printed",
        "meeting_mentions": "name_as_printed",
    }
    for table, column in printed.items():
        for row in rows.get(table, []):
            # Footnotes and footers may stand inside the passage, never around the name.
            passage = re.sub(r"\s", "", text[row.source_start : row.source_end])
            name = re.sub(r"\s", "", getattr(row, column))
            assert (passage[0], passage[-1]) == (name[0], name[-1]), (table, row)
            rest = iter(passage)
            assert all(char in rest for char in name), (table, row)


@SLOW
@given(st.integers(1, 40))
def test_a_text_may_end_anywhere(part: int):
    text = TEXT[: len(TEXT) * part // 40]
    rows = rows_of(text)
    assert len(rows["documents"]) == 1


@pytest.mark.parametrize("year", [2024, 2025, 2027])
def test_a_preparatory_committee_belongs_to_the_conference_named_beside_it(year: int):
    text = TEXT.replace("在 2024 年举行会期两周", f"在 {year} 年举行会期两周")
    entry = rows_of(text)["calendar"][-1]
    assert (entry.kind, entry.year, entry.duration, entry.duration_bound) == (
        "preparatory_committee",
        2024,
        "P5D",
        "at_most",
    )
    assert entry.meeting_id == f"poa-revcon-4-{year}-prepcom"
