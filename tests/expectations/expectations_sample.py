"""A small, complete and consistent set of tables, with the raw texts they were read from.

It holds every trouble that a source may have and that an issue may excuse, so that taking the
issue away has to break the rule.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Any

import polars as pl
import pycountry
from expectations_issues import issue_rows
from expectations_raw import MEETING, REPORT, RESOLUTION, between, source
from expectations_record import (
    record_agenda,
    record_documents,
    record_events,
    record_participant,
    record_sitting,
    record_texts,
    record_votes,
    record_work,
    session,
    statements,
)
from expectations_texts import document_row, paragraph_rows, text_rows, work_row

from pipelines import tables as t
from pipelines.tables.frames import frames_of

__all__ = ["MEETING", "frames"]


@cache
def _states() -> tuple[t.State, ...]:
    # Which they are does not matter here, only that they are as many as there are members.
    return tuple(
        t.State(
            state_code=entry.alpha_3,
            alpha_2=entry.alpha_2,
            m49=entry.numeric,
            name_en=entry.name,
            name_zh=entry.name,
            name_fr=entry.name,
            name_es=entry.name,
            name_ru=entry.name,
            name_ar=entry.name,
            un_member=place < 193,
            region=None,
        )
        for place, entry in enumerate(pycountry.countries)
    )


def _state_names() -> list[t.Row]:
    named = {"中国": "CHN", "古巴": "CUB", "法国": "FRA", "阿拉伯叙利亚共和国": "SYR",
             "China": "CHN", "Cuba": "CUB"}  # fmt: skip
    names = [
        t.StateName(
            name=name, language="en" if name.isascii() else "zh", state_code=code, source="M49",
            valid_from=None, valid_until=None,
        )
        for name, code in named.items()
    ]  # fmt: skip
    former = t.StateName(
        name="扎伊尔",
        language="zh",
        state_code="COD",
        source="M49",
        valid_from=dt.date(1971, 10, 27),
        valid_until=dt.date(1997, 5, 17),
    )
    return [*names, former]


def _meeting(meeting: str, kind: str, year: int | None, words: str, **values: Any) -> t.Meeting:
    where = source("p1", words)
    return t.Meeting(
        meeting_id=meeting,
        kind=kind,
        year=year,
        name=words,
        source_document_id=where.pop("document_id"),
        **{
            "series": "poa", "ordinal": None, "acronym": None, "name_language": "zh",
            "name_en": None, "start_date": None, "end_date": None,
            "date_precision": None if year is None else "year", "city": None, "venue": None,
            "country_code": None, "status": "scheduled", "sittings_stated": None,
            "convened_by": None, "parent_meeting_id": None, "document_id": None,
            **where, **values,
        },
    )  # fmt: skip


def _meetings() -> list[t.Row]:
    held = {"start_date": dt.date(2018, 6, 18), "end_date": dt.date(2018, 6, 29)}
    return [
        _meeting(MEETING, "review_conference", 2018, "第三次审查大会", **held, ordinal=3,
                 acronym="RevCon3", date_precision="day", status="held", city="纽约",
                 country_code="USA", sittings_stated=2, convened_by="A/RES/65/64",
                 document_id=REPORT),
        _meeting("poa-bms-7-2020", "biennial_meeting", 2020, "第三次审查大会", ordinal=7,
                 acronym="BMS7"),
        _meeting("poa-prepcom-2019", "preparatory_committee", 2019, "筹备委员会",
                 date_precision="month", parent_meeting_id=MEETING),
        _meeting("other-seminar", "seminar", None, "筹备委员会", series="other", status="held"),
        session(),
    ]  # fmt: skip


def _proceedings() -> dict[str, list[t.Row]]:
    items = [("1", None, "大会开幕"), ("2", None, "选举主席团成员"), ("2(a)", "2", "选举主席"),
             ("2(b)", "2", "选举副主席"), ("3", None, "通过报告")]  # fmt: skip
    printed = {"选举主席团成员": "选举主席团\n成员", "通过报告": "通过**报告**"}
    return {
        "meeting_mentions": [
            t.MeetingMention(
                meeting_id=MEETING, name_as_printed=name, **source(number, name, document=document)
            )
            for name, number, document in [
                ("第三次审查大会", "p1", REPORT),
                ("第三次审查大会", "p1", RESOLUTION),
            ]
        ],
        "sittings": [
            t.Sitting(sitting_id=f"{MEETING}-s{number}", meeting_id=MEETING, number=number,
                      date=date, opened_at=opened, closed_at="13:00",
                      **source(key, f"第 {number} 次会议"))
            for number, date, opened, key in [(1, None, None, "p3"),
                                              (2, dt.date(2018, 7, 2), "15:00", "p5")]
        ] + [record_sitting()],
        "statements": statements(),
        "agenda_items": [
            t.AgendaItem(
                agenda_item_id=f"{MEETING}-item-" + number.replace("(", "-").replace(")", ""),
                meeting_id=MEETING, number=number, parent_number=parent, position=position,
                title=title, language="zh", agenda_symbol="A/CONF.192/2018/RC/L.1",
                **source("p2", printed.get(title, title), "2. 大会通过"),
            )
            for position, (number, parent, title) in enumerate(items, start=1)
        ] + record_agenda(),
        "sitting_agenda_items": [
            t.SittingAgendaItem(sitting_id=f"{MEETING}-s1", agenda_item_id=f"{MEETING}-item-{n}",
                                action="considered", **source("p3", "项目 1"))
            for n in (1, 2)
        ],
    }  # fmt: skip


def _participant(name: str, kind: str, key: str, words: str, **values: Any) -> t.Participant:
    return t.Participant(
        participant_id=f"{MEETING}-{key}",
        meeting_id=MEETING,
        party_kind=kind,
        name_as_printed=name,
        **{
            "role": "speaker", "state_code": None, "organization_id": None, "person_name": None,
            "person_name_variants": None, "context": "general_exchange", "on_behalf_of": None,
            "on_behalf_of_id": None, "also_national": None, "capacity": None, "date": None,
            "sitting_from": None, "sitting_to": None, "times_listed": 1, **source("p4", words),
            **values,
        },
    )  # fmt: skip


def _parties() -> dict[str, list[t.Row]]:
    cuba = between(REPORT, "古巴(", "火星国)")
    return {
        "participants": [
            _participant("让-克洛德 • 布鲁内", "person", "p3-president", "主席让-克洛德 • 布鲁内",
                         role="president", state_code="FRA", person_name="让-克洛德·布鲁内",
                         person_name_variants="让-克劳德·布鲁内", context="officers",
                         date=dt.date(2018, 7, 1), sitting_from=1, sitting_to=1,
                         **source("p3", "主席让-克洛德 • 布鲁内")),
            _participant("古巴", "state", "p4-cuba", cuba, state_code="CUB", sitting_from=1,
                         sitting_to=2, on_behalf_of="不结盟运动", on_behalf_of_id="nam",
                         also_national=False, date=dt.date(2018, 6, 18)),
            _participant("和平组织", "organization", "p4-peace", "和平组织", times_listed=2,
                         organization_id="peace"),
            _participant("金星国", "state", "p4-venus", "金星国"),
            record_participant(),
        ],
        "represented_states": [
            t.RepresentedState(participant_id=f"{MEETING}-p4-cuba", state_code=code,
                               state_name=name, **source("p4", words))
            for code, name, words in [
                ("SYR", "阿拉伯叙利亚共和国", between(REPORT, "阿拉伯", "亚共和国")),
                (None, "火星国", "火星国"),
            ]
        ],
    }  # fmt: skip


def _vote_event(key: str, sequence: int, words: str, **values: Any) -> t.VoteEvent:
    empty = [f"{kind}_{end}" for kind in ("total", "counted")
             for end in ("yes", "no", "abstentions")]  # fmt: skip
    return t.VoteEvent(
        vote_event_id=f"{MEETING}-{key}",
        meeting_id=MEETING,
        sequence=sequence,
        motion=words,
        **{
            "sitting_number": 2, "date": None, "vote_scope": "paragraph",
            "document_symbol": "A/CONF.192/2018/RC/CRP.1/Rev.3", "section": "I",
            "paragraph": "16", "as_amended": False, "procedure": "recorded_vote",
            "result": "retained", **dict.fromkeys(empty), "reconciles": None,
            **source(key, words), **values,
        },
    )  # fmt: skip


def _votes() -> dict[str, list[t.Row]]:
    event = f"{MEETING}-p5"
    cast = [("Y", "CHN", "中国", 1, "中国"), ("Y", "CUB", "古巴", 2, "古巴"),
            ("Y", None, "金星国", 1, "金星国"), ("A", "CHN", "中国", 1, "中国"),
            ("A", "FRA", "法国", 1, "法\n国")]  # fmt: skip
    return {
        "vote_events": [
            _vote_event("p5", 1, "大会以 3 票对 0 票、1 票弃权决定保留第 16 段。", total_yes=3,
                        total_no=0, total_abstentions=1, counted_yes=3, counted_no=0,
                        counted_abstentions=2, reconciles=False, date=dt.date(2018, 7, 2)),
            _vote_event("p6", 2, "大会以协商一致方式通过报告。", procedure="consensus",
                        vote_scope="whole", result="adopted"),
            *record_events(),
        ],
        "votes": [
            t.Vote(vote_event_id=event, state_code=code, vote=vote, state_name=name,
                   times_listed=times, **source("p5", words, "弃权:" if vote == "A" else "赞成:"))
            for vote, code, name, times, words in cast
        ] + record_votes(),
    }  # fmt: skip


@cache
def _frames() -> dict[str, pl.DataFrame]:
    rows: dict[str, list[t.Row]] = {
        "states": list(_states()),
        "state_names": _state_names(),
        "organizations": [
            t.Organization(organization_id=slug, name_en=en, name_zh=zh, acronym=None, kind="ngo")
            for slug, en, zh in [("nam", "Non-Aligned", "不结盟运动"), ("peace", "Peace", None)]
        ],
        "instruments": [
            t.Instrument(instrument_id=slug, name_en=en, name_zh=zh, acronym=None, kind="agreement")
            for slug, en, zh in [("iti", "Tracing", "追查文书"), ("poa", "Programme", "行动纲领")]
        ],
        "works": [
            work_row(REPORT, "A/CONF.192/2018/RC/3"),
            work_row(RESOLUTION, "A/RES/65/64", kind="resolution"),
            record_work(),
        ],
        "documents": [
            document_row(REPORT, "A/CONF.192/2018/RC/3", 11),
            document_row(RESOLUTION, "A/RES/65/64", 3, kind="resolution", symbol_basis="derived"),
            *record_documents(),
        ],
        "paragraphs": paragraph_rows(),
        "meetings": _meetings(),
        **_proceedings(),
        **_parties(),
        **_votes(),
        **text_rows(),
        "texts": record_texts(),
        "issues": issue_rows(),
    }
    return frames_of(rows)


def frames() -> dict[str, pl.DataFrame]:
    """A new mapping of all tables; frames are not changed in place."""
    return dict(_frames())
