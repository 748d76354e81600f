"""Agenda items in verbatim records: their titles stand in headings, here or in another record."""

from pipelines.build import extract_rows
from tests.readers import parsed

RECORD = """A/65/PV.{number}

United Nations

General Assembly

Sixty-fifth session

{number}th plenary meeting

Wednesday, 8 December 2010, 3 p.m.
New York

President: Mr. Deiss (Switzerland)

The meeting was called to order at 3 p.m.

{headings}

The President: The General Assembly will now begin its consideration.

The meeting rose at 4 p.m.
"""
RANGE = "Agenda items 96 to 98\n\nReports of the First Committee"
ITEM = (
    "Agenda item 97\n\nGeneral and complete disarmament\n\nReport of the First Committee (A/65/410)"
)
OTHER = "Agenda item 96\n\nConclusion of effective international arrangements"


def titles(*records: str) -> dict[str, str | None]:
    rows = extract_rows(parsed(*records))
    return {row.number: row.title for row in rows["agenda_items"]}


def test_an_item_of_a_range_has_the_title_of_its_own_heading():
    assert titles(RECORD.format(number=60, headings=f"{RANGE}\n\n{ITEM}")) == {
        "96": None,
        "97": "General and complete disarmament",
        "98": None,
    }


def test_an_item_named_by_number_has_the_title_that_another_record_gives_it():
    first = RECORD.format(number=60, headings=RANGE)
    second = RECORD.format(number=61, headings=OTHER)
    assert titles(first, second) == titles(second, first)
    assert titles(first, second)["96"] == "Conclusion of effective international arrangements"
