"""The issues of the sample: each excuses some trouble of its texts."""

from __future__ import annotations

from typing import Any

from expectations_raw import MEETING, RECORD, RECORD_ZH, REPORT, other, source
from expectations_record import EVENT_45, SITTING

from pipelines import tables as t


def _issue(check: str, message: str, evidence: str | None = None, **values: Any) -> t.Issue:
    name = check.replace("_", "-") + "-" + str(values.get("record_id") or "document")
    return t.Issue(
        check=check,
        message=message,
        evidence=evidence,
        **{
            "issue_id": f"{REPORT}-{name}", "severity": "warning", "document_id": REPORT,
            "paragraph_id": None, "table_name": None, "record_id": None, "handling": "kept",
            "source_start": None, "source_end": None, **values,
        },
    )  # fmt: skip


def issue_rows() -> list[t.Row]:
    event = {"table_name": "vote_events", "record_id": f"{MEETING}-p5"}
    p5 = {"paragraph_id": f"{REPORT}-p5"}
    late = "The date 2 July 2018 is outside the meeting."
    return [
        _issue("tally_mismatch", "1 abstention is stated, 2 are listed.", severity="error",
               **event, **p5),
        _issue("state_in_two_lists", "CHN is in two lists.", **event, **p5),
        _issue("repeated_name", "A name is repeated.", "古巴、\n古巴",
               **source("p5", "古巴、\n古巴")),
        _issue("repeated_name", "A name is repeated.", "和平组织", table_name="participants",
               record_id=f"{MEETING}-p4-peace"),
        _issue("unknown_state", "金星国 is not recognized.", table_name="votes",
               record_id=f"{MEETING}-p5"),
        _issue("unknown_state", "A name is not recognized.", "火星国", **source("p4", "火星国"),
               table_name="represented_states", record_id=f"{MEETING}-p4-cuba"),
        _issue("date_outside_meeting", late, **event),
        _issue("date_outside_meeting", late, table_name="sittings", record_id=f"{MEETING}-s2"),
        _issue("date_outside_meeting", late, table_name="participants",
               record_id=f"{MEETING}-p3-president"),
        _issue("paragraph_number_gap", "Paragraph 9 follows paragraph 7.", table_name="paragraphs",
               record_id=f"{REPORT}-p9"),
        _issue("sitting_times_reversed", "It rose at 13:00, before 15:00.", table_name="sittings",
               record_id=f"{MEETING}-s2"),
        _issue("vote_list_repaired", "The list is repaired from the other version.",
               "Cuba, Fr", other_document_id=RECORD_ZH, other_evidence="古巴、法国",
               **other(RECORD_ZH, "古巴、法国"), issue_id=f"{RECORD}-vote_list_repaired-{EVENT_45}",
               table_name="vote_events", record_id=EVENT_45, handling="repaired",
               **source(None, "Cuba, Fr", document=RECORD)),
        _issue("state_unknown", "A name is not recognized.", "Trill",
               issue_id=f"{RECORD}-state_unknown-{SITTING}-t3", table_name="statements",
               record_id=f"{SITTING}-t3", **source(None, "Trill", document=RECORD)),
        _issue("unreadable_file", "A file is no document.", document_id=None,
               issue_id="unreadable-file-notes-txt", handling="dropped"),
    ]  # fmt: skip
