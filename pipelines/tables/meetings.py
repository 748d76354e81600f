"""Meetings, where they are named, their sittings, agenda and calendar."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Row, Sourced
from pipelines.tables.vocabularies import (
    DATE_PRECISION,
    DURATION_BOUND,
    ITEM_ACTION,
    LANGUAGE,
    MEETING_KIND,
    MEETING_STATUS,
    SERIES,
)


@dataclass(frozen=True, kw_only=True)
class Meeting(Row):
    """One row per conference, session or meeting of States: an event of days."""

    ABOUT: ClassVar[About] = About("meetings", "会议", key=("meeting_id",))

    meeting_id: Annotated[
        str, Col("Series, kind, ordinal and year, as far as they are known.", "会议标识")
    ]
    series: Annotated[str, Col("Process the meeting belongs to.", "系列", vocabulary=SERIES)]
    kind: Annotated[str, Col("Kind of meeting.", "会议类别", vocabulary=MEETING_KIND)]
    ordinal: Annotated[
        int | None,
        Col(
            "Number of the meeting in its series, from a text or from the list of meetings held; "
            "null where neither gives it.",
            "届次",
            minimum=1,
        ),
    ]
    acronym: Annotated[
        str | None,
        Col("Usual short name, built from kind and ordinal; null where either is missing.", "简称"),
    ]
    name: Annotated[str, Col("Name in the fullest form printed.", "名称")]
    name_language: Annotated[str, Col("Language of that name.", "名称语文", vocabulary=LANGUAGE)]
    name_en: Annotated[
        str | None,
        Col(
            "English name, built from kind and ordinal for the kinds of this process; null for "
            "others.",
            "英文名称",
        ),
    ]
    year: Annotated[int | None, Col("Year; null where not stated.", "年份", minimum=1945)]
    start_date: Annotated[
        dt.date | None, Col("First day; null where not known to the day.", "开始日期")
    ]
    end_date: Annotated[
        dt.date | None, Col("Last day; null where not known to the day.", "结束日期")
    ]
    date_precision: Annotated[
        str | None,
        Col(
            "How precisely the dates are known; null where not at all.",
            "日期精度",
            vocabulary=DATE_PRECISION,
        ),
    ]
    city: Annotated[str | None, Col("City as printed; null where not stated.", "城市")]
    venue: Annotated[str | None, Col("Venue as printed; null where not stated.", "会场")]
    country_code: Annotated[
        str | None,
        Col(
            "Country of the city; null where not known.", "国家代码", references="states.state_code"
        ),
    ]
    status: Annotated[
        str, Col("Held, or still ahead in the texts at hand.", "状态", vocabulary=MEETING_STATUS)
    ]
    sittings_stated: Annotated[
        int | None,
        Col(
            "Plenary meetings the report says were held; null where it does not say.",
            "所述全体会议次数",
            minimum=1,
        ),
    ]
    convened_by: Annotated[
        str | None,
        Col("Symbol of the resolution that convened it; null where not stated.", "召开依据"),
    ]
    parent_meeting_id: Annotated[
        str | None,
        Col(
            "The conference a preparatory committee prepares; null for the others.",
            "所筹备会议",
            references="meetings.meeting_id",
        ),
    ]
    document_id: Annotated[
        str | None,
        Col(
            "Its own report, where it is among the documents; else null.",
            "会议报告",
            references="documents.document_id",
        ),
    ]
    source_document_id: Annotated[
        str,
        Col(
            "The document the row was first read from.",
            "依据文件",
            references="documents.document_id",
        ),
    ]
    paragraph_id: Annotated[
        str | None,
        Col(
            "The paragraph the row was first read from; null outside the paragraphs.",
            "段落",
            references="paragraphs.paragraph_id",
        ),
    ]
    source_start: Annotated[
        int, Col("Offset in the raw text where that passage starts.", "原文起点", minimum=0)
    ]
    source_end: Annotated[
        int, Col("Offset in the raw text just past its end.", "原文终点", minimum=1)
    ]


@dataclass(frozen=True, kw_only=True)
class MeetingMention(Sourced):
    """One row per place where a meeting is named."""

    ABOUT: ClassVar[About] = About(
        "meeting_mentions",
        "会议提及",
        key=("meeting_id", "document_id", "source_start"),
        order=("document_id", "source_start", "meeting_id"),
    )

    meeting_id: Annotated[str, Col("The meeting named.", "会议", references="meetings.meeting_id")]
    name_as_printed: Annotated[str, Col("The name as printed there.", "原文名称")]


@dataclass(frozen=True, kw_only=True)
class Sitting(Sourced):
    """One row per numbered plenary meeting inside a meeting."""

    ABOUT: ClassVar[About] = About(
        "sittings", "全体会议", key=("sitting_id",), order=("meeting_id", "number")
    )

    sitting_id: Annotated[str, Col("Meeting and number.", "全体会议标识")]
    meeting_id: Annotated[
        str, Col("The meeting it is part of.", "会议", references="meetings.meeting_id")
    ]
    number: Annotated[int, Col("Number of the sitting.", "次数", minimum=1)]
    date: Annotated[
        dt.date | None,
        Col("Day; null where the text gives only a range of days for several sittings.", "日期"),
    ]


@dataclass(frozen=True, kw_only=True)
class AgendaItem(Sourced):
    """One row per item or sub-item of a meeting's adopted agenda."""

    ABOUT: ClassVar[About] = About(
        "agenda_items", "议程项目", key=("agenda_item_id",), order=("meeting_id", "position")
    )

    agenda_item_id: Annotated[str, Col("Meeting and item number.", "议程项目标识")]
    meeting_id: Annotated[str, Col("The meeting.", "会议", references="meetings.meeting_id")]
    number: Annotated[
        str, Col("Number, `9(a)` for a sub-item.", "项目编号", pattern=r"[0-9]+(\([a-z]+\))?")
    ]
    parent_number: Annotated[
        str | None, Col("Number of the item above a sub-item; else null.", "上级项目编号")
    ]
    position: Annotated[int, Col("Place in the agenda, from 1.", "位置", minimum=1)]
    title: Annotated[str, Col("Title as printed, without its closing mark.", "标题")]
    language: Annotated[str, Col("Language of the title.", "语文", vocabulary=LANGUAGE)]
    agenda_symbol: Annotated[
        str | None,
        Col("Symbol of the document that carries the agenda; null where not stated.", "议程文号"),
    ]


@dataclass(frozen=True, kw_only=True)
class SittingAgendaItem(Sourced):
    """One row per agenda item taken up at a sitting."""

    ABOUT: ClassVar[About] = About(
        "sitting_agenda_items",
        "全体会议审议的议程项目",
        key=("sitting_id", "agenda_item_id", "action"),
    )

    sitting_id: Annotated[str, Col("The sitting.", "全体会议", references="sittings.sitting_id")]
    agenda_item_id: Annotated[
        str, Col("The item taken up.", "议程项目", references="agenda_items.agenda_item_id")
    ]
    action: Annotated[str, Col("What was done with it.", "审议情况", vocabulary=ITEM_ACTION)]


@dataclass(frozen=True, kw_only=True)
class CalendarEntry(Sourced):
    """One row per decision that sets or recalls a future meeting."""

    ABOUT: ClassVar[About] = About(
        "calendar", "会议日历", key=("calendar_id",), order=("document_id", "source_start")
    )

    calendar_id: Annotated[str, Col("Document, paragraph and meeting.", "日历标识")]
    meeting_id: Annotated[
        str, Col("The meeting decided on.", "会议", references="meetings.meeting_id")
    ]
    kind: Annotated[str, Col("Kind of meeting.", "会议类别", vocabulary=MEETING_KIND)]
    year: Annotated[int | None, Col("Year; null where not stated.", "年份", minimum=1945)]
    start_date: Annotated[
        dt.date | None, Col("First day; null where not stated to the day.", "开始日期")
    ]
    end_date: Annotated[
        dt.date | None, Col("Last day; null where not stated to the day.", "结束日期")
    ]
    date_precision: Annotated[
        str | None,
        Col(
            "How precisely the decision dates it; null where not at all.",
            "日期精度",
            vocabulary=DATE_PRECISION,
        ),
    ]
    duration: Annotated[
        str | None,
        Col(
            "Length as an ISO 8601 duration; null where not stated.",
            "会期",
            pattern=r"P[0-9]+[DWM]",
        ),
    ]
    duration_bound: Annotated[
        str | None,
        Col(
            "Whether that length is exact or a limit; null without a length.",
            "会期性质",
            vocabulary=DURATION_BOUND,
        ),
    ]
    city: Annotated[str | None, Col("City as printed; null where not stated.", "城市")]
    decision_verb: Annotated[str, Col("Verb of the decision as printed.", "决定用语")]
    decided_by: Annotated[
        str | None,
        Col(
            "The document that took the decision, where it is among the documents; else null.",
            "决定文件",
            references="documents.document_id",
        ),
    ]
    decided_by_symbol: Annotated[
        str | None,
        Col(
            "Symbol of the resolution or report that took the decision; null where the text "
            "does not tell.",
            "决定文号",
        ),
    ]
    text: Annotated[str, Col("The sentence that says so.", "原文")]
