"""The meetings of the Programme of Action process: their numbers, English names, acronyms."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pipelines.names.instruments import instrument_list
from pipelines.names.lexicon import Lexicon, normal_form
from pipelines.names.listed import check_languages
from pipelines.names.organizations import organization_list
from pipelines.names.reference import REFERENCE_FOLDER, Names, load_sections, read_entries

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


MEETINGS = REFERENCE_FOLDER / "meetings.yaml"


def acronym(series: str, kind: str, ordinal: int | None) -> str | None:
    """`RevCon3`, `BMS7`, `MGE1`; None where the kind has none or the number is not known."""
    if series != "poa" or ordinal is None or kind not in _ACRONYMS:
        return None
    return f"{_ACRONYMS[kind]}{ordinal}"


def english_name(
    series: str,
    kind: str,
    ordinal: int | None,
    parent: tuple[str, int | None] | None = None,
    label: str = "",
) -> str | None:
    """The name the United Nations uses in English; None where kind and number do not tell it.

    `label` is `es` of an emergency special session of the General Assembly, `s` of a special one.
    """
    if series == "ga" and kind == "committee":
        return None
    if series == "ga" and ordinal is not None:
        special = {"es": "emergency special ", "s": "special "}.get(label, "")
        return f"{english_ordinal(ordinal)} {special}session of the General Assembly"
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
    raw = load_sections(MEETINGS, ("meetings", "bodies"))
    return read_entries(MEETINGS, "meetings", raw["meetings"], HeldMeeting)


@dataclass(frozen=True, kw_only=True)
class Body:
    """A body or subject that meetings outside the process are known by."""

    id: str
    names: Names


@cache
def _bodies(language: str) -> Lexicon[str]:
    """Bodies, instruments and organizations by name; the key is the id."""
    raw = load_sections(MEETINGS, ("meetings", "bodies"))
    bodies = read_entries(MEETINGS, "bodies", raw["bodies"], Body)
    for body in bodies:
        check_languages(body.names, f"{MEETINGS.name}, {body.id}")
    pairs = [(name, body.id) for body in bodies for name in body.names.get(language, ())]
    pairs += instrument_list().forms(language) + organization_list().forms(language)
    # A name that two lists have stands for the first.
    unique: dict[str, str] = {}
    for name, key in pairs:
        unique.setdefault(normal_form(name), key)
    return Lexicon(unique.items())


def body_id(label: str, language: str) -> str:
    """The id of the body or treaty that makes a meeting itself; the label where none is known.

    One meeting has one id in every language only where the lists know its body.
    """
    plain = label.strip("《》“”")
    return (_bodies(language).get(plain) or label) if plain else label


def ordinal_in(kind: str, year: int | None) -> int | None:
    """The number of the meeting of a kind held in a year; None where the list has none."""
    return next((m.ordinal for m in held_meetings() if (m.kind, m.year) == (kind, year)), None)


def year_of(kind: str, ordinal: int | None) -> int | None:
    """The year of a numbered meeting; None where the list does not have it."""
    return next((m.year for m in held_meetings() if (m.kind, m.ordinal) == (kind, ordinal)), None)
