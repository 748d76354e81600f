"""Decisions and the votes cast on them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Sourced
from pipelines.tables.vocabularies import PROCEDURE, RESULT, VOTE, VOTE_SCOPE


@dataclass(frozen=True, kw_only=True)
class VoteEvent(Sourced):
    """One row per decision taken, by vote or without one."""

    ABOUT: ClassVar[About] = About(
        "vote_events", "表决与决定", key=("vote_event_id",), order=("meeting_id", "sequence")
    )

    vote_event_id: Annotated[str, Col("Meeting and paragraph of the decision.", "表决标识")]
    meeting_id: Annotated[
        str, Col("The meeting that decided.", "会议", references="meetings.meeting_id")
    ]
    sitting_number: Annotated[
        int | None, Col("Number of the sitting; null where not stated.", "次数", minimum=1)
    ]
    date: Annotated[dt.date | None, Col("Day; null where not stated.", "日期")]
    sequence: Annotated[
        int, Col("Order of the decision at the meeting, from 1, as reported.", "顺序", minimum=1)
    ]
    motion: Annotated[str, Col("The sentence that reports the decision, verbatim.", "原文")]
    vote_scope: Annotated[
        str | None,
        Col(
            "What the decision was on; null where the sentence does not tell.",
            "表决范围",
            vocabulary=VOTE_SCOPE,
        ),
    ]
    document_symbol: Annotated[
        str | None,
        Col("Symbol of the text decided on; null where not stated.", "文号"),
    ]
    section: Annotated[
        str | None,
        Col(
            "Section of that text, in the notation of `paragraphs.section`; null where not stated.",
            "章节",
        ),
    ]
    paragraph: Annotated[
        str | None, Col("Paragraph of that text; null where not stated.", "段落号")
    ]
    as_amended: Annotated[bool, Col("Whether the text is said to be amended or revised.", "经修正")]
    procedure: Annotated[
        str | None,
        Col(
            "How the decision was taken; null where the text does not say.",
            "程序",
            vocabulary=PROCEDURE,
        ),
    ]
    result: Annotated[str, Col("What was decided.", "结果", vocabulary=RESULT)]
    total_yes: Annotated[
        int | None,
        Col("Votes in favour as stated; null where not stated.", "所述赞成票", minimum=0),
    ]
    total_no: Annotated[
        int | None, Col("Votes against as stated; null where not stated.", "所述反对票", minimum=0)
    ]
    total_abstentions: Annotated[
        int | None, Col("Abstentions as stated; null where not stated.", "所述弃权票", minimum=0)
    ]
    counted_yes: Annotated[
        int | None,
        Col(
            "Names in the list of those in favour, each once; null without a list.",
            "所列赞成票",
            minimum=0,
        ),
    ]
    counted_no: Annotated[
        int | None,
        Col(
            "Names in the list of those against, each once; null without a list.",
            "所列反对票",
            minimum=0,
        ),
    ]
    counted_abstentions: Annotated[
        int | None,
        Col(
            "Names in the list of those abstaining, each once; null without a list.",
            "所列弃权票",
            minimum=0,
        ),
    ]
    reconciles: Annotated[
        bool | None,
        Col("Whether the stated totals equal the lists; null where there is no list.", "是否相符"),
    ]


@dataclass(frozen=True, kw_only=True)
class Vote(Sourced):
    """One row per State per recorded vote; two only where the text lists it under two heads."""

    ABOUT: ClassVar[About] = About("votes", "各国投票", key=("vote_event_id", "vote", "state_name"))

    vote_event_id: Annotated[str, Col("The vote.", "表决", references="vote_events.vote_event_id")]
    state_code: Annotated[
        str | None,
        Col(
            "The State; null where the printed name is not recognized.",
            "国家代码",
            references="states.state_code",
        ),
    ]
    vote: Annotated[str, Col("How it voted.", "投票", vocabulary=VOTE)]
    state_name: Annotated[str, Col("Its name as printed.", "原文国名")]
    times_listed: Annotated[int, Col("How often the list names it.", "列名次数", minimum=1)]
