"""One fact changed in one of two versions: one issue with both passages, and no second row."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from pipelines.build import extract_rows, parse_corpus
from pipelines.corpus import Corpus
from pipelines.extract.rows import Rows
from tests.extract.test_record_and_resolution import RECORD
from tests.extract.test_report_and_record import RECORD as COMMITTEE
from tests.extract.test_report_and_record import REPORT
from tests.extract.test_versions import CHINESE, ENGLISH, EVENT, TRANSLATED
from tests.readers import CONFERENCE, EXPERTS, RESOLUTION, raw_text, rows_of, text_of

DIFFERENCES = {
    "versions_differ",
    "votes_differ",
    "not_in_every_version",
    "vote_list_repaired",
    "paragraph_not_in_every_version",
    "meeting_dates_differ",
}
CONFERENCE_EN = (TRANSLATED / "2018-review-conference-3-report.en.txt").read_text("utf-8")
RESOLUTION_EN = (TRANSLATED / "2010-resolution-65-64.en.txt").read_text("utf-8")


def _rows(rows: Rows, table: str, **wanted: object) -> list[dict[str, Any]]:
    found = (row.as_dict() for row in rows[table])
    return [row for row in found if all(row[key] == value for key, value in wanted.items())]


def _told(rows: Rows) -> list[dict[str, Any]]:
    return [row for row in _rows(rows, "issues") if row["check"] in DIFFERENCES]


def _changed(text: str, old: str, new: str) -> str:
    assert old in text
    return text.replace(old, new, 1)


def test_a_misprinted_state_of_the_version_followed_is_repaired() -> None:
    rows = rows_of(CHINESE, _changed(ENGLISH, "France", "Frnace"))
    votes = _rows(rows, "votes")
    assert {row["document_id"] for row in votes} == {"a-conf-192-bms-2026-1-zh"}
    assert all(row["state_code"] for row in votes)
    assert sorted(row["check"] for row in _told(rows)) == ["vote_list_repaired", "votes_differ"]
    (issue,) = _rows(rows, "issues", check="votes_differ")
    assert (issue["evidence"], issue["other_evidence"]) == ("法国", "Frnace")


def test_a_vote_told_as_consensus_is_no_repair_and_its_lists_are_one_issue() -> None:
    told = "decided, by a recorded vote of 4 to 2, with 1 abstention, to retain"
    altered = _changed(ENGLISH, told, "decided by consensus to retain")
    altered = altered[: altered.index("The voting was")]
    rows = rows_of(CHINESE, altered)
    (event,) = _rows(rows, "vote_events", vote_event_id=EVENT)
    assert (event["procedure"], event["total_yes"]) == ("consensus", None)
    assert not _rows(rows, "votes")
    (procedure,) = _rows(rows, "issues", check="versions_differ")
    assert "procedure is consensus in the version in en" in procedure["message"]
    assert "as the version followed" in procedure["message"]
    lists = _rows(rows, "issues", check="votes_differ")
    assert len([row for row in lists if "4 States are listed in favour" in row["message"]]) == 1


def test_a_list_that_is_cut_is_one_issue() -> None:
    cut = _changed(CHINESE, "赞成:巴西、智利、法国、日本。\n\n", "")
    (issue,) = _rows(rows_of(cut, ENGLISH), "issues", check="votes_differ")
    assert "4 States are listed in favour in the version in en" in issue["message"]
    assert issue["evidence"] == "Brazil, Chile, France, Japan"
    assert "记录表决" in issue["other_evidence"]


@pytest.mark.parametrize("new", ["Peru", "Greese"])
def test_another_vice_president_is_no_second_one(new: str) -> None:
    altered = _changed(CONFERENCE_EN, "Estonia\n\nGreece", f"Estonia\n\n{new}")
    rows = rows_of(text_of(CONFERENCE), altered)
    named = _rows(rows, "participants", role="vice_president")
    assert len(named) == 11
    published = "PER" if new == "Peru" else "GRC"
    assert published in {row["state_code"] for row in named}
    (issue,) = _told(rows)
    assert issue["check"] == "versions_differ"
    assert (issue["evidence"], issue["other_evidence"]) == (new, "希腊")
    assert issue["handling"] == ("kept" if new == "Peru" else "repaired")


def test_a_missing_officer_is_shown_with_the_list_that_lacks_it() -> None:
    altered = _changed(text_of(CONFERENCE), "爱沙尼亚\n\n希腊", "爱沙尼亚")
    (issue,) = _told(rows_of(altered, CONFERENCE_EN))
    assert (issue["check"], issue["evidence"]) == ("not_in_every_version", "Greece")
    assert "爱沙尼亚" in issue["other_evidence"]
    assert "希腊" not in issue["other_evidence"]


def test_a_version_that_numbers_otherwise_makes_no_second_decision() -> None:
    altered = _changed(CONFERENCE_EN, "- 16. Also at its 18th", "- 17. Also at its 18th")
    rows = rows_of(text_of(CONFERENCE), altered)
    both = rows_of(text_of(CONFERENCE), CONFERENCE_EN)
    for table in ("vote_events", "votes", "participants", "sittings", "calendar"):
        assert len(rows[table]) == len(both[table]), table
    assert not _told(rows)


def test_a_paragraph_left_out_is_one_issue() -> None:
    gone = re.sub(r"12\. 在 6 月 20 日第 5 次.*?\n", "", text_of(CONFERENCE), count=1)
    rows = rows_of(gone, CONFERENCE_EN)
    (issue,) = _told(rows)
    assert issue["check"] == "paragraph_not_in_every_version"
    assert issue["evidence"].startswith("12. At its 5th meeting")
    both = rows_of(text_of(CONFERENCE), CONFERENCE_EN)
    assert len(rows["participants"]) == len(both["participants"])


def test_an_annex_left_out_is_one_issue() -> None:
    gone = CONFERENCE_EN[: CONFERENCE_EN.index("#### Annex")]
    (issue,) = _told(rows_of(text_of(CONFERENCE), gone))
    assert (
        "181 paragraphs (annex-i-p1 to annex-v-p17) stand in the version in zh"
        in (issue["message"])
    )


@pytest.mark.parametrize("language", ["zh", "en"])
def test_another_year_is_one_entry_of_the_calendar(language: str) -> None:
    chinese, english = text_of(RESOLUTION), RESOLUTION_EN
    if language == "zh":
        chinese = _changed(chinese, "18. **决定**于 2012 年年初", "18. **决定**于 2013 年年初")
    else:
        english = _changed(english, "in New York in early 2012", "in New York in early 2013")
    rows = rows_of(chinese, english)
    assert len(_rows(rows, "calendar")) == 3
    (entry,) = _rows(rows, "calendar", kind="preparatory_committee")
    assert entry["year"] == (2012 if language == "zh" else 2013)
    (issue,) = _told(rows)
    assert issue["record_id"] == entry["calendar_id"]
    assert "2012" in issue["message"]
    assert "2013" in issue["message"]
    if language == "zh":
        assert not _rows(rows, "meetings", meeting_id="poa-prepcom-2013")


def test_other_days_in_a_head_are_one_issue_for_each_document() -> None:
    altered = _changed(ENGLISH, "New York, 15-19 June 2026", "New York, 15-18 June 2026")
    rows = rows_of(CHINESE, altered)
    (issue,) = _rows(rows, "issues", check="meeting_dates_differ")
    assert "as the head of its report has it" in issue["message"]
    assert "2026年6月15日至19日" in issue["evidence"]
    assert "15-18 June 2026" in issue["other_evidence"]


def test_heads_that_differ_are_issues() -> None:
    altered = _changed(CHINESE, "26 June 2026", "29 June 2026")
    (issue,) = _told(rows_of(altered, ENGLISH))
    assert (issue["table_name"], issue["record_id"]) == ("works", "a-conf-192-bms-2026-1")
    assert "26 June 2026" in issue["evidence"]
    assert "29 June 2026" in issue["other_evidence"]


def test_a_revision_is_read_before_what_it_revises_and_a_corrigendum_never() -> None:
    def named(end: str) -> str:
        return _changed(ENGLISH, "BMS/2026/1\n", f"BMS/2026/1{end}\n")

    for texts in ((ENGLISH, named("/Rev.1")), (named("/Rev.1"), ENGLISH)):
        (event,) = _rows(rows_of(*texts), "vote_events", vote_event_id=EVENT)
        assert event["document_id"] == "a-conf-192-bms-2026-1-rev-1-en"
    for texts in ((ENGLISH, named("/Corr.1")), (named("/Corr.1"), ENGLISH)):
        rows = rows_of(*texts)
        (event,) = _rows(rows, "vote_events", vote_event_id=EVENT)
        assert event["document_id"] == "a-conf-192-bms-2026-1-en"
        assert len(_rows(rows, "works")) == 2


def test_of_two_copies_of_a_version_the_longest_is_read() -> None:
    longer = _changed(ENGLISH, "India.", "India.\n\n3. The Meeting was then closed.")
    for texts in ((ENGLISH, longer), (longer, ENGLISH)):
        rows = rows_of(*texts)
        (document,) = _rows(rows, "documents")
        assert document["paragraph_count"] == 3
        assert len(_rows(rows, "issues", check="duplicate_document")) == 1


def test_two_files_of_one_name_are_copies_where_no_symbol_tells() -> None:
    text = text_of(EXPERTS)
    raws = (raw_text(text, "report.zh.txt"), raw_text(f"{text}\n", "report.zh.html"))
    for order in (raws, raws[::-1]):
        rows = extract_rows(parse_corpus(Corpus(Path("texts"), order, ())))
        (document,) = _rows(rows, "documents")
        assert document["file"] == "report.zh.html"
        assert len(_rows(rows, "issues", check="duplicate_document")) == 1


def test_whatever_differs_the_tables_keep_their_rules(poa, tmp_path) -> None:
    english = _changed(CONFERENCE_EN, "New York, 18–29 June 2018", "New York, 18–28 June 2018")
    english = _changed(english, "Ethiopia, Finland, France", "Ethiopia, Finlnad, France")
    english = _changed(english, "- 16. Also at its 18th", "- 17. Also at its 18th")
    english = _changed(english, "Estonia\n\nGreece", "Estonia\n\nGreese")
    english = _changed(english, "    - (b) Report of", "    - (c) Report of")
    chinese = _changed(text_of(CONFERENCE), "Distr.: General 6 July", "Distr.: General 9 July")
    chinese = re.sub(r"12\. 在 6 月 20 日第 5 次.*?\n", "", chinese, count=1)
    texts = {
        "a.txt": english,
        "b.txt": chinese,
        "c.txt": _changed(text_of(RESOLUTION), "2012 年年初", "2013 年年初"),
        "d.txt": RESOLUTION_EN,
        "e.txt": RECORD.replace("8 December", "9 December"),
        "f.txt": REPORT,
        "g.txt": COMMITTEE,
    }
    folder = tmp_path / "texts"
    folder.mkdir()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    result = poa("build", "--texts", folder, "--out", tmp_path / "published")
    assert result.exit_code == 0, result.output
