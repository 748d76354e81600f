"""Several meetings under one name, and meetings put off or moved, in English."""

from __future__ import annotations

import pytest

from pipelines.languages.en.language import ENGLISH
from pipelines.languages.phrases import MeetingName
from pipelines.text.traced import Reading, Traced


def _named(text: str) -> tuple[MeetingName, ...]:
    return tuple(ENGLISH.meetings(Reading(Traced.of(text, 0, len(text)), ENGLISH.drop)))


def _years(name: MeetingName) -> list[int | None]:
    return [date.year for date in (name.date, *name.more_dates) if date is not None]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Decides to convene a one-week biennial meeting of States in 2020 and in 2022, and a "
            "two-week review conference in 2024;",
            [("biennial_meeting", [2020, 2022], "P1W"), ("review_conference", [2024], "P2W")],
        ),
        (
            "decided to convene biennial meetings of States in 2020 and 2022.",
            [("biennial_meeting", [2020, 2022], None)],
        ),
        (
            "States agreed to hold a biennial meeting of States in 2014 and again in 2016, each "
            "for a period of one week, and an open-ended meeting of governmental experts in 2015.",
            [("biennial_meeting", [2014, 2016], "P1W"), ("governmental_experts", [2015], None)],
        ),
        (
            "The First and Second Biennial Meetings of States were held in New York from 7 to 11 "
            "July 2003 and from 11 to 15 July 2005, respectively.",
            [("biennial_meeting", [2003, 2005], None)],
        ),
    ],
)
def test_several(text: str, told: list[tuple[str, list[int], str | None]]) -> None:
    names = _named(text)
    assert [(name.kind, _years(name), name.duration) for name in names] == told
    assert all(name.held and not name.generic for name in names)


@pytest.mark.parametrize(
    ("text", "held", "years"),
    [
        ("It decided to postpone the Seventh Biennial Meeting of States to 2021.", True, [2021]),
        (
            "It decided to postpone the Seventh Biennial Meeting of States, which had been "
            "scheduled to be held from 15 to 19 June 2020, to 2021.",
            True,
            [2021],
        ),
        (
            "It decided to postpone the Seventh Biennial Meeting of States, scheduled to be held "
            "in New York from 15 to 19 June 2020, to a later date to be decided.",
            False,
            [],
        ),
        ("It decided to cancel the Seventh Biennial Meeting of States.", False, []),
        ("It decided not to convene a biennial meeting of States in 2020.", False, []),
    ],
)
def test_put_off(text: str, held: bool, years: list[int]) -> None:
    (name,) = _named(text)
    assert (name.held, name.called_off, _years(name)) == (held, not held, years)


def test_what_another_is_to_decide_is_no_decision() -> None:
    text = "The Committee recommended that the General Assembly decide to convene a conference."
    assert ENGLISH.schedulings(text) == []
