import datetime as dt

import pytest

from pipelines.languages.en.language import ENGLISH
from pipelines.text.traced import Reading, Traced

POA = (
    "Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and "
    "Light Weapons in All Its Aspects"
)


def named(text: str):
    return ENGLISH.meetings(Reading(Traced.of(text, 0, len(text)), ENGLISH.drop))


@pytest.mark.parametrize(
    ("text", "kind", "ordinals"),
    [
        (
            "Third United Nations Conference to Review Progress Made in the Implementation of the "
            + POA,
            "review_conference",
            (3,),
        ),
        (
            "second review conference on the implementation of the Programme of Action",
            "review_conference",
            (2,),
        ),
        (
            f"Fourth Biennial Meeting of States to Consider the Implementation of the {POA}",
            "biennial_meeting",
            (4,),
        ),
        ("Third and Fourth Biennial Meetings of States", "biennial_meeting", (3, 4)),
        ("BMS7", "biennial_meeting", (7,)),
        (
            f"Second Open-ended Meeting of Governmental Experts on the Implementation of the {POA}",
            "governmental_experts",
            (2,),
        ),
        ("seventy-second session of the General Assembly", "plenary", (72,)),
        (
            "United Nations Conference on the Illicit Trade in Small Arms and Light Weapons in "
            "All Its Aspects",
            "conference",
            (),
        ),
    ],
)
def test_names(text: str, kind: str, ordinals: tuple):
    (name,) = named(text)
    assert (name.kind, name.ordinals) == (kind, ordinals)
    assert (name.start, name.end) == (0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "decided to convene the Open-ended Meeting of Governmental Experts in New York from 9 to "
        "13 May 2011",
        "decided to convene, in New York from 9 to 13 May 2011, an open-ended meeting of "
        "governmental experts",
        "The Open-ended Meeting of Governmental Experts was held in New York from 9 to 13 May 2011",
    ],
)
def test_what_stands_before_and_after_a_name(text: str):
    (name,) = named(text)
    assert name.date is not None
    assert name.date.dates() == (dt.date(2011, 5, 9), dt.date(2011, 5, 13))
    assert name.place is not None
    assert text[slice(*name.place)] == "New York"
    assert name.held


def test_how_long_a_meeting_is():
    (name,) = named("Decides to convene a one-week biennial meeting of States in 2020;")
    assert (name.duration, name.duration_bound) == ("P1W", "exact")
    conference, committee = named(
        "Decides to convene the fourth review conference for a period of two weeks in 2024, "
        "preceded by a preparatory committee meeting of not more than five days in early 2024."
    )
    assert (conference.duration, conference.duration_bound) == ("P2W", "exact")
    assert (committee.kind, committee.duration, committee.duration_bound, committee.held) == (
        "preparatory_committee",
        "P5D",
        "at_most",
        True,
    )


def test_kinds_in_general_are_no_meetings():
    names = named(
        "the outcomes of review conferences, biennial meetings of States and open-ended meetings "
        "of governmental experts"
    )
    assert len(names) == 3
    assert all(name.generic for name in names)
    (name,) = named("the convening of a further open-ended meeting of governmental experts")
    assert name.generic


@pytest.mark.parametrize(
    "text",
    [
        "the Third and Fourth Biennial Meetings of States, in 2008 and 2010, respectively",
        "the third (2008) and fourth (2010) biennial meetings of States",
    ],
)
def test_each_of_two_coordinated_meetings_has_its_year(text: str):
    (name,) = named(text)
    assert (name.ordinals, name.years) == ((3, 4), (2008, 2010))


def test_its_session_is_that_of_the_body_spoken_of():
    (name,) = named("The Assembly requested a report to be submitted at its sixty-sixth session.")
    assert (name.kind, name.series, name.ordinals) == ("plenary", "ga", (66,))
    assert named("The Commission discussed it at its twenty-first session.") == []


def test_looking_forward():
    text = "the second review conference, to be held in New York"
    assert ENGLISH.looks_forward(text, text.index("second"))
    text = "measures highlighted in the reports of the Third Biennial Meeting of States"
    assert not ENGLISH.looks_forward(text, text.index("Third"))
