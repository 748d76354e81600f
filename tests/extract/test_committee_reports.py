"""Reports of one main committee, each on an item of its agenda."""

from __future__ import annotations

from pathlib import Path

from tests.property.test_property_checks import failures
from tests.readers import rows_of

COMPOSED = Path(__file__).parents[1] / "composed"
ONE = (COMPOSED / "first-committee-report-2033-drafts-numbered.en.txt").read_text("utf-8")
# Another item of the same session: its own symbol, and its own drafts.
OTHER = ONE.replace("A/88/467", "A/88/468").replace("A/C.1/88/L.", "A/C.1/88/L.9")


def test_each_report_tells_its_own_decisions() -> None:
    both = rows_of(ONE, OTHER)
    told = [(event.vote_event_id, event.document_symbol) for event in both["vote_events"]]
    # The election and the general debate, in the same words in both, are one decision each.
    assert told[:2] == [("ga-88-c1-a-88-467-p2", None), ("ga-88-c1-a-88-467-p3", None)]
    assert set(told[2:]) == {
        (f"ga-88-c1-a-88-{report}-{paragraph}", f"A/C.1/88/{symbol}")
        for report, nine in (("467", ""), ("468", "9"))
        for paragraph, symbol in (
            ("p6-a", f"L.{nine}14/Rev.1"),
            ("p6-b", f"L.{nine}14/Rev.1"),
            ("p6-c", f"L.{nine}14/Rev.1"),
            ("p9", f"L.{nine}71"),
            ("p10", f"L.{nine}30"),
            ("p12", f"L.{nine}52"),
        )
    }
    assert [row.check for row in both["issues"] if row.check == "meeting_reported_twice"] == []
    assert failures(ONE, OTHER) == []
