"""The meetings that were decided on."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Sourced
from pipelines.tables.vocabularies import DATE_PRECISION, DURATION_BOUND, MEETING_KIND


@dataclass(frozen=True, kw_only=True)
class CalendarEntry(Sourced):
    """One row per decision that sets or recalls a future meeting."""

    ABOUT: ClassVar[About] = About(
        "calendar",
        "会议日历",
        "确定或回顾今后某一会议的每项决定一行。",
        key=("calendar_id",),
        order=("document_id", "source_start"),
    )

    calendar_id: Annotated[
        str, Col("Document, paragraph and meeting.", "由文件、段落和会议组成。", "日历标识")
    ]
    meeting_id: Annotated[
        str,
        Col(
            "The meeting decided on.", "决定所涉的会议。", "会议", references="meetings.meeting_id"
        ),
    ]
    kind: Annotated[
        str, Col("Kind of meeting.", "会议的类别。", "会议类别", vocabulary=MEETING_KIND)
    ]
    year: Annotated[
        int | None,
        Col(
            "Year; a decision for the beginning or the latest of a year has that year; null "
            "where not stated.",
            "年份;决定写明年初举行或至迟在某年举行的,为该年;未写明时为空值。",
            "年份",
            minimum=1945,
        ),
    ]
    start_date: Annotated[
        dt.date | None,
        Col(
            "First day; null where not stated to the day.",
            "第一天;未写明具体日期时为空值。",
            "开始日期",
        ),
    ]
    end_date: Annotated[
        dt.date | None,
        Col(
            "Last day; null where not stated to the day.",
            "最后一天;未写明具体日期时为空值。",
            "结束日期",
        ),
    ]
    date_precision: Annotated[
        str | None,
        Col(
            "How precisely the decision dates it; null where not at all.",
            "决定所定日期的精确程度;未定日期时为空值。",
            "日期精度",
            vocabulary=DATE_PRECISION,
        ),
    ]
    duration: Annotated[
        str | None,
        Col(
            "Length as an ISO 8601 duration, working days counted as days; null where not stated.",
            "会期,采用 ISO 8601 时段写法,工作日按日计;未写明时为空值。",
            "会期",
            pattern=r"P[0-9]+[DWM]",
        ),
    ]
    duration_bound: Annotated[
        str | None,
        Col(
            "Whether that length is exact or a limit; null without a length.",
            "该会期是确定的会期还是上限;未写明会期时为空值。",
            "会期性质",
            vocabulary=DURATION_BOUND,
        ),
    ]
    city: Annotated[
        str | None,
        Col(
            "City as printed; null where not stated.",
            "会议所在城市,按原文;未写明时为空值。",
            "城市",
        ),
    ]
    decision_verb: Annotated[
        str, Col("Verb of the decision as printed.", "决定所用的动词,按原文。", "决定用语")
    ]
    decided_by: Annotated[
        str | None,
        Col(
            "The document that took the decision, where it is among the documents; else null.",
            "作出决定的文件;所收文件中没有该文件时为空值。",
            "决定文件",
            references="documents.document_id",
        ),
    ]
    decided_by_symbol: Annotated[
        str | None,
        Col(
            "Symbol of the resolution or report that took the decision; null where the text "
            "does not tell.",
            "作出决定的决议或报告的文号;从文本看不出时为空值。",
            "决定文号",
        ),
    ]
    text: Annotated[str, Col("The sentence that says so.", "载有该决定的原句。", "原文")]
