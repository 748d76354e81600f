"""Meetings, and where they are named."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Row, Sourced
from pipelines.tables.vocabularies import (
    DATE_PRECISION,
    LANGUAGE,
    MEETING_KIND,
    MEETING_STATUS,
    SERIES,
)


@dataclass(frozen=True, kw_only=True)
class Meeting(Row):
    """One row per conference, session or meeting of States: an event of days."""

    ABOUT: ClassVar[About] = About(
        "meetings",
        "会议",
        "每个大会、届会或国家会议一行,均指会期以日计的整个会议。",
        key=("meeting_id",),
    )

    meeting_id: Annotated[
        str,
        Col(
            "Series, kind, ordinal and year, as far as they are known.",
            "由系列、类别、届次和年份组成,以已知者为限。",
            "会议标识",
        ),
    ]
    series: Annotated[
        str, Col("Process the meeting belongs to.", "会议所属的进程。", "系列", vocabulary=SERIES)
    ]
    kind: Annotated[
        str, Col("Kind of meeting.", "会议的类别。", "会议类别", vocabulary=MEETING_KIND)
    ]
    ordinal: Annotated[
        int | None,
        Col(
            "Number of the meeting in its series, from a text or from the list of meetings "
            "held; null where neither gives it.",
            "会议在本系列中的届次,依据文本或已举行会议一览表;两者均未载明时为空值。",
            "届次",
            minimum=1,
        ),
    ]
    acronym: Annotated[
        str | None,
        Col(
            "Usual short name, built from kind and ordinal; null where either is missing.",
            "通用简称,由类别和届次组成;缺其一时为空值。",
            "简称",
        ),
    ]
    name: Annotated[str, Col("Name in the fullest form printed.", "文本所印的最完整名称。", "名称")]
    name_language: Annotated[
        str, Col("Language of that name.", "该名称的语文。", "名称语文", vocabulary=LANGUAGE)
    ]
    name_en: Annotated[
        str | None,
        Col(
            "English name, built from kind and number for the meetings of this process and the "
            "sessions of the General Assembly; null for others.",
            "英文名称,本进程的会议和大会届会由类别和届次组成;其他会议为空值。",
            "英文名称",
        ),
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
        Col("First day; null where not known to the day.", "第一天;日期不详时为空值。", "开始日期"),
    ]
    end_date: Annotated[
        dt.date | None,
        Col(
            "Last day; null where not known to the day.", "最后一天;日期不详时为空值。", "结束日期"
        ),
    ]
    date_precision: Annotated[
        str | None,
        Col(
            "How precisely the dates are known; null where not at all.",
            "日期所知的精确程度;日期完全不详时为空值。",
            "日期精度",
            vocabulary=DATE_PRECISION,
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
    venue: Annotated[
        str | None,
        Col("Venue as printed; null where not stated.", "会场,按原文;未写明时为空值。", "会场"),
    ]
    country_code: Annotated[
        str | None,
        Col(
            "Country of the city; null where not known.",
            "该城市所属的国家;不详时为空值。",
            "国家代码",
            references="states.state_code",
        ),
    ]
    status: Annotated[
        str,
        Col(
            "Held, or still ahead in the texts at hand.",
            "已举行,或就现有文本而言尚待举行。",
            "状态",
            vocabulary=MEETING_STATUS,
        ),
    ]
    sittings_stated: Annotated[
        int | None,
        Col(
            "Plenary meetings the report says were held; null where it does not say.",
            "报告所说举行全体会议的次数;未说明时为空值。",
            "所述全体会议次数",
            minimum=1,
        ),
    ]
    convened_by: Annotated[
        str | None,
        Col(
            "Symbol of the resolution that convened it; null where not stated.",
            "据以召开会议的决议的文号;未写明时为空值。",
            "召开依据",
        ),
    ]
    parent_meeting_id: Annotated[
        str | None,
        Col(
            "The conference a preparatory committee prepares; null for the others.",
            "筹备委员会所筹备的会议;其他会议为空值。",
            "所筹备会议",
            references="meetings.meeting_id",
        ),
    ]
    document_id: Annotated[
        str | None,
        Col(
            "Its own report, where it is among the documents; else null.",
            "会议本身的报告;所收文件中没有该报告时为空值。",
            "会议报告",
            references="documents.document_id",
        ),
    ]
    source_document_id: Annotated[
        str,
        Col(
            "The document the row was first read from.",
            "该行最先依据的文件。",
            "依据文件",
            references="documents.document_id",
        ),
    ]
    paragraph_id: Annotated[
        str | None,
        Col(
            "The paragraph the row was first read from; null outside the paragraphs.",
            "该行最先依据的段落;所依据的原文不在文件各段落之内时为空值。",
            "段落",
            references="paragraphs.paragraph_id",
        ),
    ]
    source_start: Annotated[
        int,
        Col(
            "Offset in the raw text where that passage starts.",
            "该段原文在原始文本中的起始位置,按字符计。",
            "原文起点",
            minimum=0,
        ),
    ]
    source_end: Annotated[
        int,
        Col(
            "Offset in the raw text just past its end.",
            "该段原文在原始文本中结束之后的位置,按字符计。",
            "原文终点",
            minimum=1,
        ),
    ]
    source_page: Annotated[
        int | None,
        Col(
            "Page of the file on which that passage starts, from 1; null where the file's format "
            "has no pages.",
            "该段原文起始处在文件中的页次,从 1 起;文件格式不分页时为空值。",
            "原文页次",
            minimum=1,
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class MeetingMention(Sourced):
    """One row per place where a meeting is named."""

    ABOUT: ClassVar[About] = About(
        "meeting_mentions",
        "会议提及",
        "每次提及某一会议为一行。",
        key=("meeting_id", "document_id", "source_start"),
        order=("document_id", "source_start", "meeting_id"),
    )

    meeting_id: Annotated[
        str, Col("The meeting named.", "所提及的会议。", "会议", references="meetings.meeting_id")
    ]
    name_as_printed: Annotated[
        str, Col("The name as printed there.", "该处所印的名称。", "原文名称")
    ]
