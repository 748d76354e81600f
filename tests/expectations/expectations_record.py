"""The rows of the sample that are read from the record of a sitting, at hand in two languages."""

from __future__ import annotations

import datetime as dt
from typing import Any

from expectations_raw import RECORD, RECORD_ZH, source
from expectations_texts import document_row

from pipelines import tables as t

SESSION = "ga-73"
SITTING = f"{SESSION}-s45"
EVENT_45 = f"{SITTING}-v1"
BALLOT = f"{SITTING}-v2"
RES_30 = f"{SESSION}-res-73-30"
DEBATER = f"{SITTING}-speaker-cub-mr-castro"
FLOOR = "**The President**: I give the floor to the representative of Cuba."
CASTRO = "Mr. Cas-\ntro (Cuba) (*spoke in Spanish*): I speak on behalf of the Non-Aligned Movement"

_COUNTS = [f"{kind}_{end}" for kind in ("total", "counted") for end in ("yes", "no", "abstentions")]


def _read(words: str, after: str = "", document: str = RECORD) -> Any:
    return source(None, words, after, document)


def record_documents() -> list[t.Row]:
    kept: dict[str, Any] = {"kind": "verbatim_record", "date": dt.date(2018, 12, 5), "work_id":
                            "a-73-pv-45"}  # fmt: skip
    return [
        document_row(RECORD, "A/73/PV.45", 0, language="en", **kept),
        document_row(RECORD_ZH, "A/73/PV.45", 0, **kept),
    ]


def record_work() -> t.Work:
    return t.Work(
        work_id="a-73-pv-45",
        symbol="A/73/PV.45",
        kind="verbatim_record",
        date=dt.date(2018, 12, 5),
        languages="en|zh",
        followed_language="en",
        followed_because="original_language",
    )


def session() -> t.Meeting:
    where = _read("General Assembly")
    empty = ("acronym", "name_en", "year", "start_date", "end_date", "date_precision", "venue",
             "sittings_stated", "convened_by", "parent_meeting_id", "document_id")  # fmt: skip
    return t.Meeting(
        meeting_id=SESSION,
        series="ga",
        kind="plenary",
        ordinal=73,
        name="General Assembly",
        name_language="en",
        city="New York",
        country_code="USA",
        status="held",
        source_document_id=where.pop("document_id"),
        **dict.fromkeys(empty),
        **where,
    )


def record_sitting() -> t.Sitting:
    return t.Sitting(
        sitting_id=SITTING,
        meeting_id=SESSION,
        number=45,
        date=dt.date(2018, 12, 5),
        opened_at="15:05",
        closed_at="18:00",
        city="New York",
        **_read("45th plenary meeting"),
    )


def _statement(position: int, speaker: str, words: str, **values: Any) -> t.Statement:
    return t.Statement(
        statement_id=f"{SITTING}-t{position}",
        sitting_id=SITTING,
        position=position,
        speaker=speaker,
        **{
            "is_presiding": False, "party_kind": "state", "state_code": None,
            "organization_id": None, "affiliation": None, "spoken_language": None,
            "on_behalf_of": None, "on_behalf_of_id": None, "agenda_items": "101",
            **_read(words), **values,
        },
    )  # fmt: skip


def record_agenda() -> list[t.Row]:
    """The items taken up, not all of an agenda, one of them by its number alone."""
    taken_up = [
        ("101", None, "General and complete disarmament", "General and complete\ndisarmament"),
        ("103(b)", "103", None, "Item 103 (b)"),
    ]
    return [
        t.AgendaItem(
            agenda_item_id=f"{SESSION}-item-{number.replace('(', '-').rstrip(')')}",
            meeting_id=SESSION,
            number=number,
            parent_number=parent,
            position=position,
            title=title,
            language="en",
            agenda_symbol=None,
            **_read(words),
        )
        for position, (number, parent, title, words) in enumerate(taken_up, start=1)
    ]


def record_participant() -> t.Participant:
    return t.Participant(
        participant_id=DEBATER,
        meeting_id=SESSION,
        role="speaker",
        party_kind="state",
        state_code="CUB",
        organization_id=None,
        name_as_printed="Cuba",
        person_name="Mr. Castro",
        person_name_variants=None,
        context="debate",
        on_behalf_of="the Non-Aligned Movement",
        on_behalf_of_id="nam",
        also_national=False,
        capacity=None,
        date=dt.date(2018, 12, 5),
        sitting_from=45,
        sitting_to=45,
        times_listed=2,
        **_read(CASTRO),
    )


def statements() -> list[t.Row]:
    return [
        _statement(1, "The President", FLOOR, is_presiding=True,
                   party_kind="person", agenda_items=None),
        _statement(2, "Mr. Castro", CASTRO, state_code="CUB", affiliation="Cuba",
                   spoken_language="es", on_behalf_of="the Non-Aligned Movement",
                   on_behalf_of_id="nam"),
        _statement(3, "Ms. Dax", "Ms. Dax (Trill): We thank the President.",
                   affiliation="Trill"),
        _statement(4, "Mr. Pax", "Mr. Pax (Peace): So do we.", party_kind="organization",
                   organization_id="peace", affiliation="Peace"),
    ]  # fmt: skip


def _event(key: str, sequence: int, words: str, **values: Any) -> t.VoteEvent:
    return t.VoteEvent(
        vote_event_id=key,
        meeting_id=SESSION,
        sequence=sequence,
        motion=words,
        **{
            "sitting_number": 45, "date": dt.date(2018, 12, 5), "vote_scope": "whole",
            "document_symbol": None, "report_symbol": "A/73/510", "agenda_items": "101",
            "section": None, "paragraph": None, "as_amended": False, "procedure": "recorded_vote",
            "result": "adopted", **dict.fromkeys(_COUNTS), "reconciles": None,
            **_read(words), **values,
        },
    )  # fmt: skip


def record_events() -> list[t.Row]:
    adopted = "Draft resolution II was adopted by 2 votes to none, with 1 abstention"
    return [
        _event(EVENT_45, 1, adopted, draft="draft resolution II", resulting_symbol="A/RES/73/52",
               total_yes=2, total_no=0, total_abstentions=1, counted_yes=2, counted_abstentions=1,
               reconciles=True),
        _event(BALLOT, 2, "The Assembly elected Peace by secret ballot.", vote_scope="election",
               procedure="secret_ballot", result="elected", report_symbol=None,
               agenda_items=None),
        _event(RES_30, 3, "Draft resolution III was adopted without a vote",
               draft="Draft resolution III", resulting_symbol="A/RES/73/30",
               procedure="without_vote"),
    ]  # fmt: skip


def record_votes() -> list[t.Row]:
    cast = [
        ("Y", "CUB", "Cuba", None, _read("Cuba", "In favour:")),
        ("Y", "FRA", "法国", None, _read("法国", "赞成:", RECORD_ZH)),
        ("A", None, "Trill", None, _read("Trill", "Abstaining:")),
        ("X", "CHN", "China", "Y", _read("China", "[Subsequently")),
    ]
    return [
        t.Vote(vote_event_id=EVENT_45, state_code=code, vote=vote, state_name=name, times_listed=1,
               vote_intended=intended, **where)
        for vote, code, name, intended, where in cast
    ]  # fmt: skip


def record_texts() -> list[t.Row]:
    return [
        t.Text(table_name="meetings", record_id=SESSION, column_name="name", language=language,
               text=words, **_read(words, document=document))
        for language, words, document in [
            ("en", "General Assembly", RECORD),
            ("zh", "大会", RECORD_ZH),
        ]
    ]  # fmt: skip
