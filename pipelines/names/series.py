"""English names and acronyms of the meetings of the Programme of Action process."""

from __future__ import annotations

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
