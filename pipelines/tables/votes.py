"""Decisions and the votes cast on them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Sourced
from pipelines.tables.vocabularies import PROCEDURE, RESULT, VOTE, VOTE_SCOPE


@dataclass(frozen=True, kw_only=True)
class VoteEvent(Sourced):
    """One row per decision taken, by vote or without one.

    These are the decisions that the record of a meeting reports of itself, and the adoption of a
    resolution.
    """

    ABOUT: ClassVar[About] = About(
        "vote_events",
        "表决与决定",
        "会议记录所述会议本身作出的每项决定一行,无论是否付诸表决;每项决议的通过也为一行。",
        key=("vote_event_id",),
        order=("meeting_id", "sequence"),
    )

    vote_event_id: Annotated[
        str,
        Col(
            "Meeting and paragraph of the decision; meeting and resolution where one results; "
            "sitting and number of the decision in a verbatim record.",
            "由会议和决定所在的段落组成;产生决议的,由会议和决议编号组成;逐字记录中的决定,"
            "由全体会议和决定的次序组成。",
            "表决标识",
        ),
    ]
    meeting_id: Annotated[
        str,
        Col(
            "The meeting that decided.",
            "作出决定的会议。",
            "会议",
            references="meetings.meeting_id",
        ),
    ]
    sitting_number: Annotated[
        int | None,
        Col(
            "Number of the sitting, as stated, or that of the sitting last named; null where "
            "neither.",
            "全体会议的序号,按文本所述,或为此前最近述及的全体会议;两者均无时为空值。",
            "会议序号",
            minimum=1,
        ),
    ]
    date: Annotated[
        dt.date | None,
        Col(
            "Day, as stated, or that of the sitting last named; null where neither.",
            "日期,按文本所述,或为此前最近述及的全体会议的日期;两者均无时为空值。",
            "日期",
        ),
    ]
    sequence: Annotated[
        int,
        Col(
            "Order of the decision at the meeting, from 1 in each document that reports on it.",
            "决定在会议上的次序,在记述该会议的每份文件中从 1 起。",
            "顺序",
            minimum=1,
        ),
    ]
    motion: Annotated[
        str, Col("The sentence that reports the decision, verbatim.", "记述该决定的原句。", "原文")
    ]
    vote_scope: Annotated[
        str | None,
        Col(
            "What the decision was on; null where the sentence does not tell.",
            "决定所涉的范围;从原句看不出时为空值。",
            "表决范围",
            vocabulary=VOTE_SCOPE,
        ),
    ]
    document_symbol: Annotated[
        str | None,
        Col(
            "Symbol of the text decided on: printed in the sentence, or carried over from the "
            "sentence that last printed it with the same noun; null where neither.",
            "所决定案文的文号,为原句所印,或沿用此前以同一名词称该案文并印出文号的最近一句;"
            "两者均无时为空值。",
            "文号",
        ),
    ]
    draft: Annotated[
        str | None,
        Col(
            "The draft as the sentence names it without a symbol, such as `draft resolution II`; "
            "null where it does not.",
            "原句对草案的称呼(不含文号),例如 `draft resolution II`;没有时为空值。",
            "草案",
        ),
    ] = None
    report_symbol: Annotated[
        str | None,
        Col(
            "Symbol of the report that carries the draft; null where not stated.",
            "载有该草案的报告的文号;未写明时为空值。",
            "报告文号",
        ),
    ] = None
    agenda_items: Annotated[
        str | None,
        Col(
            "Numbers of the agenda items under which it was taken, `|` between them; null where "
            "not stated.",
            "作出决定时所审议的议程项目编号,以 `|` 分隔;未写明时为空值。",
            "议程项目",
        ),
    ] = None
    resulting_symbol: Annotated[
        str | None,
        Col(
            "Symbol of the resolution or decision that resulted; null where none is stated.",
            "所产生的决议或决定的文号;未写明时为空值。",
            "所产生文号",
        ),
    ] = None
    section: Annotated[
        str | None,
        Col(
            "Section of that text, in the notation of `paragraphs.section`; null where not stated.",
            "该案文的章节,写法与 `paragraphs.section` 相同;未写明时为空值。",
            "章节",
        ),
    ]
    paragraph: Annotated[
        str | None,
        Col(
            "Paragraph of that text decided on, or in which the text decided on stands; null "
            "where not stated.",
            "该案文中付诸决定的段落,或付诸决定的文字所在的段落;未写明时为空值。",
            "段落号",
        ),
    ]
    as_amended: Annotated[
        bool,
        Col(
            "Whether the text is said to be amended or revised.",
            "原句是否写明案文经修正或订正。",
            "经修正",
        ),
    ]
    procedure: Annotated[
        str | None,
        Col(
            "How the decision was taken, consensus including 一致通过;"
            " null where the text does not say.",
            "作出决定的方式,“协商一致”包括“一致通过”;文本未写明时为空值。",
            "通过方式",
            vocabulary=PROCEDURE,
        ),
    ]
    result: Annotated[str, Col("What was decided.", "决定的结果。", "结果", vocabulary=RESULT)]
    total_yes: Annotated[
        int | None,
        Col(
            "Votes in favour as stated; null where not stated.",
            "文件所载的赞成票数;未载明时为空值。",
            "文件所载赞成票数",
            minimum=0,
        ),
    ]
    total_no: Annotated[
        int | None,
        Col(
            "Votes against as stated; null where not stated.",
            "文件所载的反对票数;未载明时为空值。",
            "文件所载反对票数",
            minimum=0,
        ),
    ]
    total_abstentions: Annotated[
        int | None,
        Col(
            "Abstentions as stated; null where not stated.",
            "文件所载的弃权票数;未载明时为空值。",
            "文件所载弃权票数",
            minimum=0,
        ),
    ]
    counted_yes: Annotated[
        int | None,
        Col(
            "Names in the list of those in favour, each once; null without a list.",
            "赞成者名单所列国名数,每国只计一次;没有名单时为空值。",
            "名单所列赞成票数",
            minimum=0,
        ),
    ]
    counted_no: Annotated[
        int | None,
        Col(
            "Names in the list of those against, each once; null without a list.",
            "反对者名单所列国名数,每国只计一次;没有名单时为空值。",
            "名单所列反对票数",
            minimum=0,
        ),
    ]
    counted_abstentions: Annotated[
        int | None,
        Col(
            "Names in the list of those abstaining, each once; null without a list.",
            "弃权者名单所列国名数,每国只计一次;没有名单时为空值。",
            "名单所列弃权票数",
            minimum=0,
        ),
    ]
    reconciles: Annotated[
        bool | None,
        Col(
            "Whether the stated totals equal the lists; null where there is no list.",
            "文件所载票数与名单所列票数是否相符;没有名单时为空值。",
            "是否相符",
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class Vote(Sourced):
    """One row per State per vote of which the record names the voters.

    There are two only where the text lists a State under two heads.
    """

    ABOUT: ClassVar[About] = About(
        "votes",
        "各国投票",
        "每次载有投票国名单的表决中每个国家一行;只有文本将一国同时列入两份名单时才有两行。",
        key=("vote_event_id", "vote", "state_name"),
    )

    vote_event_id: Annotated[
        str, Col("The vote.", "所涉的表决。", "表决", references="vote_events.vote_event_id")
    ]
    state_code: Annotated[
        str | None,
        Col(
            "The State; null where the printed name is not recognized.",
            "投票的国家;所印国名未能识别时为空值。",
            "国家代码",
            references="states.state_code",
        ),
    ]
    vote: Annotated[
        str,
        Col(
            "How it voted; `X` also for a State that no list names and a note says had intended "
            "to vote.",
            "该国如何投票;名单均未列出、而说明称其本拟投票的国家亦为 `X`。",
            "投票",
            vocabulary=VOTE,
        ),
    ]
    state_name: Annotated[str, Col("Its name as printed.", "所印的国名。", "原文国名")]
    times_listed: Annotated[
        int, Col("How often the list names it.", "名单列出该国的次数。", "列名次数", minimum=1)
    ]
    vote_intended: Annotated[
        str | None,
        Col(
            "How its delegation afterwards said it had intended to vote, which changes neither "
            "the vote nor the totals; null where the record has no such note.",
            "该国代表团事后声明本拟如何投票,投票和票数均不因此改变;记录没有此项说明时为空值。",
            "本拟投票",
            vocabulary=VOTE,
        ),
    ] = None
