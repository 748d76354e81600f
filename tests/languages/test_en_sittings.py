import datetime as dt

import pytest

from pipelines.languages.en.agenda import announces_agenda, items, recalls, schedulings
from pipelines.languages.en.sentences import sentences
from pipelines.languages.en.sittings import joins, sittings, sittings_stated


@pytest.mark.parametrize(
    ("text", "numbers", "day"),
    [
        ("At its 18th plenary meeting, on 29 June, the Conference", (18,), (6, 29)),
        ("On 18 June, at its 1st meeting, the Conference", (1,), (6, 18)),
        ("At the second meeting, also on 9 May, the Meeting", (2,), (5, 9)),
        ("the 10th (closing) meeting", (10,), None),
    ],
)
def test_one_sitting_with_its_day(text: str, numbers: tuple, day: tuple | None):
    (ref,) = sittings(text)
    assert ref.numbers == numbers
    assert (ref.date.first if ref.date else None) == day


def test_ranges_and_lists_of_sittings():
    (ref,) = sittings("At its 1st to 4th meetings, on 18 and 19 June")
    assert (ref.numbers, ref.range_) == ((1, 4), True)
    assert ref.date is not None
    assert ref.date.dates(2018) == (dt.date(2018, 6, 18), dt.date(2018, 6, 19))
    (ref,) = sittings("at its 2nd and 3rd meetings, held on 9 and 10 May, respectively")
    assert (ref.numbers, ref.range_) == ((2, 3), False)
    (ref,) = sittings("at its 1st to 3rd and 6th meetings")
    assert ref.numbers == (1, 2, 3, 6)


@pytest.mark.parametrize(
    "text",
    [
        "the 7447th meeting of the Security Council",
        "the Security Council, at its 7447th meeting",
        "the Fifth Biennial Meeting of States",
        "the Second Meeting of States Parties",
        "its seventy-second session",
        "held three informal meetings",
    ],
)
def test_sittings_of_others_and_sessions_are_not_ours(text: str):
    assert sittings(text) == []


def test_a_plenary_meeting_of_the_assembly_is_known_as_such():
    (ref,) = sittings("At its 2nd plenary meeting, on 18 September 2020, the General Assembly")
    assert ref.of_assembly


def test_how_many_sittings_are_stated():
    assert [n for n, _, _ in sittings_stated("the Meeting held nine plenary meetings")] == [9]
    assert [n for n, _, _ in sittings_stated("Ten plenary meetings were held")] == [10]
    assert sittings_stated("held a number of informal meetings") == []


def test_what_joins_two_references():
    assert joins(" and ")
    assert not joins(", the Conference adopted its agenda. At its ")


def test_items_taken_up():
    found = items("considered agenda item 6 (b) and began its consideration of agenda item 6 (c)")
    assert [(i.action, i.numbers) for i in found] == [
        ("considered", ("6(b)",)),
        ("begun", ("6(c)",)),
    ]
    (one,) = items("considered agenda items 6 (f) and 7 (a)")
    assert one.numbers == ("6(f)", "7(a)")
    (one,) = items("continued its consideration of items 9 (a) to (c)")
    assert (one.action, one.numbers) == ("continued", ("9(a)", "9(b)", "9(c)"))


def test_an_agenda_is_announced_by_its_adoption():
    assert announces_agenda("the Meeting adopted its agenda (A/CONF.192/BMS/2021/L.1), as follows:")
    assert announces_agenda("the Committee adopted the following agenda (A/CONF.192/L.1):")
    assert not announces_agenda("the Meeting elected the following Vice-Chairs:")


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Decides to convene a meeting in 2011;", "Decides"),
        ("Recalls its decision to convene a conference in 2012;", "Recalls"),
        ("the Assembly recalled its decision to convene a meeting.", "recalled"),
    ],
)
def test_what_decides_on_a_meeting(text: str, verb: str):
    (found,) = schedulings(text)
    assert text[slice(*found.verb)] == verb
    assert recalls(verb) is verb.lower().startswith("recall")


def test_a_recalled_resolution_decides_nothing():
    assert schedulings("Recalling its resolution 64/50 of 2 December 2009,") == []


def test_sentences_do_not_end_at_abbreviations():
    text = "Mr. J. Smith (Chile) spoke (see para. 10). The Meeting rose."
    assert [text[a:b] for a, b in sentences(text)] == [
        "Mr. J. Smith (Chile) spoke (see para. 10)",
        "The Meeting rose",
    ]
