"""The headings over the discussion of agenda items."""

import pytest

from pipelines.languages.en.headings import agenda, named_items, numbers


def titles(text):
    return {number: " ".join(text[slice(*span)].split()) for number, span in agenda(text).titles}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("97 and 98 (a)", ("97", "98(a)")),
        ("21 to 24", ("21", "22", "23", "24")),
        ("52 (b) and 90 to 92", ("52(b)", "90", "91", "92")),
        ("48, 114 and 121", ("48", "114", "121")),
        ("117 (a) to (c)", ("117(a)", "117(b)", "117(c)")),
    ],
)
def test_numbers_of_items(text, expected):
    assert numbers(text) == expected


def test_one_item_with_its_documents():
    text = (
        "Agenda item 15\nZone of peace\nof the South Atlantic\nReport of the "
        "Secretary-General (A/60/253)\nDraft resolution (A/61/L.66)"
    )
    found = agenda(text)
    assert titles(text) == {"15": "Zone of peace of the South Atlantic"}
    assert found.continued == ()
    assert found.draft.symbol == "A/61/L.66"
    assert found.report is None


def test_a_report_may_be_the_item():
    text = (
        "Agenda item 26\nReport of the Peacebuilding Commission\nLetter from the Acting Chair "
        "(A/61/1035)"
    )
    assert titles(text) == {"26": "Report of the Peacebuilding Commission"}


def test_sub_items_and_their_titles_over_lines():
    text = (
        "Agenda item 111 (continued)\nElections to fill vacancies\n"
        "(a) Election of five members of the\nSecurity Council\n"
        "(b) Other elections (continued)\nReport of the First Committee (A/61/394)"
    )
    found = agenda(text)
    assert titles(text) == {
        "111": "Elections to fill vacancies",
        "111(a)": "Election of five members of the Security Council",
        "111(b)": "Other elections",
    }
    assert found.numbers == found.continued == ("111", "111(a)", "111(b)")
    assert text[slice(*found.report)] == "A/61/394"
    assert found.draft is None


def test_a_sub_item_may_be_continued_by_itself():
    found = agenda("Agenda item 99\nDisarmament\n(a) Small arms (continued)\n(b) Mines")
    assert found.continued == ("99(a)",)


def test_several_items_have_a_title_each():
    text = (
        "Agenda items 48 and 114 (continued)\nImplementation of the\noutcomes of "
        "conferences\nFollow-up to the Summit"
    )
    assert titles(text) == {
        "48": "Implementation of the outcomes of conferences",
        "114": "Follow-up to the Summit",
    }


def test_titles_that_cannot_be_told_apart_are_left_out():
    assert titles("Agenda items 48 and 114\nOne title\nAnother title\nA third title") == {}


def test_what_is_done_is_no_title():
    assert (
        titles("Agenda items 52 (b) and 90 to 106 (continued)\nAction on all draft resolutions")
        == {}
    )


def test_items_named_in_a_question():
    assert named_items("to conclude its consideration of items 9, 10 and 15") == ("9", "10", "15")
    assert named_items("of sub-item (b) of agenda item 53") == ("53",)
