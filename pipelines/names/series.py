"""The meetings of the Programme of Action process: their numbers, English names, acronyms."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pipelines.names.reference import REFERENCE_FOLDER, load_sections, read_entries

_SUBJECT = (
    "the Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms "
    "and Light Weapons in All Its Aspects"
)
_NAMES = {
    "review_conference": (
        "{}United Nations Conference to Review Progress Made in the Implementation of " + _SUBJECT
    ),
    "biennial_meeting": (
        "{}Biennial Meeting of States to Consider the Implementation of " + _SUBJECT
    ),
    "governmental_experts": (
        "{}Open-ended Meeting of Governmental Experts on the Implementation of " + _SUBJECT
    ),
}
_ACRONYMS = {
    "review_conference": "RevCon",
    "biennial_meeting": "BMS",
    "governmental_experts": "MGE",
}
_WORDS = (
    "",
    "First",
    "Second",
    "Third",
    "Fourth",
    "Fifth",
    "Sixth",
    "Seventh",
    "Eighth",
    "Ninth",
    "Tenth",
    "Eleventh",
    "Twelfth",
)
# The United Nations printed no "First" before these two.
_FIRST_UNNUMBERED = {"review_conference", "governmental_experts"}


def acronym(series: str, kind: str, ordinal: int | None) -> str | None:
    """`RevCon3`, `BMS7`, `MGE1`; None where the kind has none or the number is not known."""
    if series != "poa" or ordinal is None or kind not in _ACRONYMS:
        return None
    return f"{_ACRONYMS[kind]}{ordinal}"


def english_name(
    series: str, kind: str, ordinal: int | None, parent: tuple[str, int | None] | None = None
) -> str | None:
    """The name the United Nations uses in English; None where kind and number do not tell it."""
    if series == "ga" and ordinal is not None:
        return f"{english_ordinal(ordinal)} session of the General Assembly"
    if series != "poa":
        return None
    if kind == "conference":
        return (
            "United Nations Conference on the Illicit Trade in Small Arms and Light Weapons in "
            "All Its Aspects"
        )
    if kind == "preparatory_committee" and parent is not None:
        conference = english_name(series, *parent)
        return f"Preparatory Committee for the {conference}" if conference else None
    if kind not in _NAMES or ordinal is None or ordinal >= len(_WORDS):
        return None
    word = "" if ordinal == 1 and kind in _FIRST_UNNUMBERED else f"{_WORDS[ordinal]} "
    return _NAMES[kind].format(word)


def english_ordinal(number: int) -> str:
    """`65th`, `72nd`."""
    suffix = (
        "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    )
    return f"{number}{suffix}"


@dataclass(frozen=True, kw_only=True)
class HeldMeeting:
    """A meeting of the list: its kind, its number in the series, its year."""

    kind: str
    ordinal: int
    year: int


@cache
def held_meetings() -> tuple[HeldMeeting, ...]:
    """The numbered meetings that were held, from `datasets/reference/meetings.yaml`.

    Raises:
        ReferenceListError: the list cannot be read strictly.
    """
    path = REFERENCE_FOLDER / "meetings.yaml"
    raw = load_sections(path, ("meetings",))
    return read_entries(path, "meetings", raw["meetings"], HeldMeeting)


def ordinal_in(kind: str, year: int | None) -> int | None:
    """The number of the meeting of a kind held in a year; None where the list has none."""
    return next((m.ordinal for m in held_meetings() if (m.kind, m.year) == (kind, year)), None)


def year_of(kind: str, ordinal: int | None) -> int | None:
    """The year of a numbered meeting; None where the list does not have it."""
    return next((m.year for m in held_meetings() if (m.kind, m.ordinal) == (kind, ordinal)), None)
