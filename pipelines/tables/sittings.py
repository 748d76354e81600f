"""The sittings of a meeting, its agenda, and what was taken up when."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Sourced
from pipelines.tables.vocabularies import ITEM_ACTION, LANGUAGE

CLOCK = r"([01][0-9]|2[0-3]):[0-5][0-9]"
"""A time of day, on the clock of 24 hours."""


@dataclass(frozen=True, kw_only=True)
class Sitting(Sourced):
    """One row per numbered sitting of a meeting: a plenary meeting, a meeting of a committee."""

    ABOUT: ClassVar[About] = About(
        "sittings",
        "全体会议",
        "会议期间每次编有序号的全体会议一行。",
        key=("sitting_id",),
        order=("meeting_id", "number"),
    )

    sitting_id: Annotated[str, Col("Meeting and number.", "由会议和会议序号组成。", "全体会议标识")]
    meeting_id: Annotated[
        str,
        Col(
            "The meeting it is part of.",
            "该次全体会议所属的会议。",
            "会议",
            references="meetings.meeting_id",
        ),
    ]
    number: Annotated[
        int,
        Col(
            "Number of the sitting.",
            "全体会议的序号,例如“第 18 次会议”为 18。",
            "会议序号",
            minimum=1,
        ),
    ]
    date: Annotated[
        dt.date | None,
        Col(
            "Day; where the text gives a range of days for a range of sittings, the first "
            "sitting has the first day and the last the last, and those between are null; null "
            "also where no day is stated.",
            "日期;文本对若干次会议只写明起止日期的,首次会议为第一天,末次会议为最后一天,"
            "其间各次为空值;未写明时为空值。",
            "日期",
        ),
    ]
    opened_at: Annotated[
        str | None,
        Col(
            "Local time at which it was called to order, `15:05`; null where not stated.",
            "宣布开会的当地时间,写作 `15:05`;未写明时为空值。",
            "开会时间",
            pattern=CLOCK,
        ),
    ] = None
    closed_at: Annotated[
        str | None,
        Col(
            "Local time at which it rose, `18:00`; null where not stated.",
            "散会的当地时间,写作 `18:00`;未写明时为空值。",
            "散会时间",
            pattern=CLOCK,
        ),
    ] = None
    city: Annotated[
        str | None,
        Col(
            "Place of the sitting as printed; null where not stated.",
            "该次会议的地点,按原文;未写明时为空值。",
            "地点",
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class AgendaItem(Sourced):
    """One row per item or sub-item of a meeting's adopted agenda."""

    ABOUT: ClassVar[About] = About(
        "agenda_items",
        "议程项目",
        "会议所通过议程的每个项目或分项一行。",
        key=("agenda_item_id",),
        order=("meeting_id", "position"),
    )

    agenda_item_id: Annotated[
        str, Col("Meeting and item number.", "由会议和项目编号组成。", "议程项目标识")
    ]
    meeting_id: Annotated[
        str, Col("The meeting.", "议程所属的会议。", "会议", references="meetings.meeting_id")
    ]
    number: Annotated[
        str,
        Col(
            "Number, `9(a)` for a sub-item, `9(a)(i)` for one under it.",
            "项目编号,分项写作 `9(a)`,其下再分者写作 `9(a)(i)`。",
            "项目编号",
            pattern=r"[0-9]+(\([a-z0-9]+\)){0,2}",
        ),
    ]
    parent_number: Annotated[
        str | None,
        Col(
            "Number of the item above a sub-item; else null.",
            "分项所属项目的编号;其他情况为空值。",
            "上级项目编号",
        ),
    ]
    position: Annotated[
        int, Col("Place in the agenda, from 1.", "在议程中的次序,从 1 起。", "位置", minimum=1)
    ]
    title: Annotated[
        str | None,
        Col(
            "Title as printed, without its closing mark; null where a record takes up the item "
            "by its number alone.",
            "印出的标题,不含末尾的标点;会议记录仅以编号提及该项目的为空值。",
            "标题",
        ),
    ]
    language: Annotated[
        str, Col("Language of the title.", "标题的语文。", "语文", vocabulary=LANGUAGE)
    ]
    agenda_symbol: Annotated[
        str | None,
        Col(
            "Symbol of the document that carries the agenda; null where not stated.",
            "载有议程的文件的文号;未写明时为空值。",
            "议程文号",
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class SittingAgendaItem(Sourced):
    """One row per agenda item taken up at a sitting.

    A sentence that names several sittings and an item together gives a row for each, so
    `begun` may stand at two.
    """

    ABOUT: ClassVar[About] = About(
        "sitting_agenda_items",
        "全体会议审议的议程项目",
        "每次全体会议审议的每个议程项目一行。一句话同时提及若干次会议和某一项目的,"
        "每次会议各为一行,因此同一项目的“开始审议”可能见于两次会议。",
        key=("sitting_id", "agenda_item_id", "action"),
    )

    sitting_id: Annotated[
        str,
        Col("The sitting.", "审议项目的全体会议。", "全体会议", references="sittings.sitting_id"),
    ]
    agenda_item_id: Annotated[
        str,
        Col(
            "The item taken up.",
            "所审议的项目。",
            "议程项目",
            references="agenda_items.agenda_item_id",
        ),
    ]
    action: Annotated[
        str,
        Col(
            "What was done with it.",
            "该次会议对项目的审议情况。",
            "审议情况",
            vocabulary=ITEM_ACTION,
        ),
    ]
