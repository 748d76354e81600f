"""What must hold of `participants`."""

from __future__ import annotations

from typing import Any

import polars as pl

from expectations.base import base_rules
from expectations.common import (
    begins_with,
    inside_meeting,
    is_slug,
    name_is_listed,
    named_at_head,
    on_one_line,
    repetition_recorded,
    reproduced,
    unknown_recorded,
)
from expectations.rules import Given
from pipelines.tables import TABLES

BOOK = base_rules(TABLES["participants"])

DEBATE = "debate"
"""The context of one whose statement is in the record of a sitting."""
_IN_DEBATE = pl.col("context") == DEBATE


@BOOK.rule("meeting_id")
def id_is_slug(_given: Given) -> pl.Expr:
    """The id is a slug that begins with the meeting's: it can be read and traced."""
    return is_slug("participant_id") & begins_with("participant_id", "meeting_id")


@BOOK.rule("party_kind", "state_code", "organization_id", "person_name")
def codes_fit_kind(_given: Given) -> pl.Expr:
    """The codes are those of the kind of party.

    A State has no organization's code, an organization no State's, and only a person has a
    person's name, or one that is named as having spoken for either at a sitting.
    """
    kind = pl.col("party_kind")
    state, organization = pl.col("state_code"), pl.col("organization_id")
    return (
        ((kind != "state") | organization.is_null())
        & ((kind != "organization") | state.is_null())
        & ((kind == "person") | _IN_DEBATE | pl.col("person_name").is_null())
    )


@BOOK.rule("name_as_printed", "state_code", "organization_id")
def unknown_name_recorded(given: Given) -> pl.Series:
    """A State or organization that is not recognized is the subject of an issue.

    Its printed name is in the evidence or message of one for the same document.
    """
    kind = pl.col("party_kind")
    unknown = ((kind == "state") & pl.col("state_code").is_null()) | (
        (kind == "organization") & pl.col("organization_id").is_null()
    )
    return unknown_recorded(given, "name_as_printed", unknown)


@BOOK.rule("name_as_printed", "state_code")
def state_name_listed(given: Given) -> pl.Series:
    """A State's printed name is among the spellings that `state_names` lists for it.

    The words in brackets after a speaker's name may say more than the name of the State.
    """
    listed = name_is_listed(given, "name_as_printed")
    within = name_is_listed(given, "name_as_printed", within=True)
    debate = given.frame.select(_IN_DEBATE).to_series()
    return listed | (debate & within) | (given.frame.get_column("party_kind") != "state")


@BOOK.rule("name_as_printed")
def name_in_place(given: Given) -> pl.Series:
    """The passage begins or ends with the printed name.

    An office may stand before a person's name, and those a State speaks for after its own. In
    the record of a sitting the name stands at the head of the statement, after the speaker's.
    """
    return reproduced(given, "name_as_printed", "edge") | given.each(
        lambda row: row["context"] == DEBATE and named_at_head(given, row, "name_as_printed")
    )


@BOOK.rule("name_as_printed")
def name_on_one_line(_given: Given) -> pl.Expr:
    """The broken lines of a name were rejoined."""
    return on_one_line("name_as_printed")


@BOOK.rule("person_name", "person_name_variants")
def variants_differ(given: Given) -> pl.Series:
    """Other spellings are other than the name, each once."""

    def holds(row: dict[str, Any]) -> bool:
        if row["person_name_variants"] is None:
            return True
        spellings = [row["person_name"], *row["person_name_variants"].split("|")]
        return all(spellings) and len(set(spellings)) == len(spellings)

    return given.each(holds)


@BOOK.rule("on_behalf_of", "on_behalf_of_id", "also_national")
def behalf_agrees(_given: Given) -> pl.Expr:
    """What is said of speaking for others is said only of a party that spoke for others.

    Only such a party has the code of the one it spoke for, and for it alone it is known
    whether it also spoke for itself.
    """
    behalf, code = pl.col("on_behalf_of"), pl.col("on_behalf_of_id")
    national = pl.col("also_national")
    return (code.is_null() | behalf.is_not_null()) & (national.is_null() == behalf.is_null())


@BOOK.rule("sitting_from", "sitting_to")
def sittings_complete(_given: Given) -> pl.Expr:
    """A first sitting has a last, the same where there is one only, and a last has a first.

    They may stand in any order: a source may print "第 17 至第 6 次会议".
    """
    return pl.col("sitting_from").is_null() == pl.col("sitting_to").is_null()


@BOOK.rule("meeting_id", "date", "context")
def date_in_meeting(given: Given) -> pl.Series:
    """A party takes part within the days of the meeting.

    Where the source prints another day, a `date_outside_meeting` issue names the participant.
    Officers are designated before the meeting.
    """
    before = given.frame.get_column("context") == "designation"
    return inside_meeting(given, "participant_id") | before


@BOOK.rule("name_as_printed", "times_listed", "paragraph_id")
def repetition_has_issue(given: Given) -> pl.Expr:
    """A name listed more than once has a `repeated_name` issue, for the row or its paragraph.

    To speak more than once at a sitting is no mistake.
    """
    once = (pl.col("times_listed") == 1) | _IN_DEBATE
    return once | repetition_recorded(given, "participant_id")
