"""The summary record of a main committee of the General Assembly, in English."""

from __future__ import annotations

from tests.readers import rows_of

RECORD = """United Nations  A/C.1/50/SR.12

General Assembly
Distr.: General
9 November 1995
Original: English

Fiftieth session
Official Records

First Committee

Summary record of the 12th meeting
Held at Headquarters, New York, on Monday, 23 October 1995, at 3 p.m.

Chairman: Mr. Erdenechuluun . . . . . . . . . . . . . . . . . . . (Mongolia)

The meeting was called to order at 3.20 p.m.

Agenda item 70: General and complete disarmament (continued)

1. Mr. Hoffmann (Germany) and Ms. Mason (Canada) said that they supported the draft resolution.

2. A recorded vote was taken on the draft decision in document A/C.1/50/L.7.

In favour: Algeria, Brazil, Finland.

Against: None.

Abstaining: Cuba, Israel.

3. The draft decision was adopted by 3 votes to none, with 2 abstentions.

The meeting rose at 5.55 p.m.
"""


def test_the_committee_sits_speaks_and_votes() -> None:
    rows = rows_of(RECORD)
    (sitting,) = rows["sittings"]
    assert (sitting.meeting_id, sitting.number) == ("ga-50-c1", 12)
    speakers = [(p.person_name, p.state_code) for p in rows["participants"] if p.role == "speaker"]
    assert speakers == [("Hoffmann", "DEU"), ("Mason", "CAN")]
    (event,) = rows["vote_events"]
    assert (event.document_symbol, event.total_yes, event.reconciles) == ("A/C.1/50/L.7", 3, True)
    assert not [issue for issue in rows["issues"] if issue.check == "record_not_read"]
