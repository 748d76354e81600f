"""Who took part, in which role, and for whom they spoke."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Sourced
from pipelines.tables.vocabularies import CONTEXT, PARTY_KIND, ROLE


@dataclass(frozen=True, kw_only=True)
class Participant(Sourced):
    """One row per party in one role at one meeting."""

    ABOUT: ClassVar[About] = About(
        "participants",
        "与会者",
        "每个与会方在每个会议上以每一角色出现为一行。",
        key=("participant_id",),
        order=("meeting_id", "document_id", "source_start", "participant_id"),
    )

    participant_id: Annotated[
        str,
        Col(
            "Meeting, paragraph, role and party.", "由会议、段落、角色和与会方组成。", "与会者标识"
        ),
    ]
    meeting_id: Annotated[
        str, Col("The meeting.", "与会方所参加的会议。", "会议", references="meetings.meeting_id")
    ]
    role: Annotated[str, Col("Role.", "与会方的角色。", "角色", vocabulary=ROLE)]
    party_kind: Annotated[
        str,
        Col(
            "State, organization or person.",
            "与会方是国家、组织还是个人。",
            "与会方类别",
            vocabulary=PARTY_KIND,
        ),
    ]
    state_code: Annotated[
        str | None,
        Col(
            "The State, or the State a person is of; null for organizations, for persons whose "
            "State is not stated, and for a name that is not recognized.",
            "该国,或个人所属的国家;与会方是组织、文本未写明个人所属国家或名称未能识别时为空值。",
            "国家代码",
            references="states.state_code",
        ),
    ]
    organization_id: Annotated[
        str | None,
        Col(
            "The organization, or the one a person is of; null for States and for a name that "
            "is not recognized.",
            "该组织,或个人所属的组织;与会方是国家或名称未能识别时为空值。",
            "组织",
            references="organizations.organization_id",
        ),
    ]
    name_as_printed: Annotated[
        str,
        Col(
            "The party's name as printed, broken lines rejoined.",
            "所印的与会方名称,断行已接合。",
            "原文名称",
        ),
    ]
    person_name: Annotated[
        str | None,
        Col(
            "Name of the person in its most frequent spelling; null where no person is named.",
            "个人姓名最常见的写法;未提及个人时为空值。",
            "姓名",
        ),
    ]
    person_name_variants: Annotated[
        str | None,
        Col(
            "Other spellings of that name in the document, `|` between them; null where none.",
            "文件中该姓名的其他写法,以 `|` 分隔;没有时为空值。",
            "姓名异写",
        ),
    ]
    context: Annotated[
        str, Col("Part of the proceedings.", "所属的议事环节。", "场合", vocabulary=CONTEXT)
    ]
    on_behalf_of: Annotated[
        str | None,
        Col(
            "On whose behalf the party spoke, as printed; null where not stated.",
            "与会方代表谁发言,按原文;未写明时为空值。",
            "代表",
        ),
    ]
    on_behalf_of_id: Annotated[
        str | None,
        Col(
            "The group or organization that is, where recognized; else null.",
            "所代表的集团或组织;未能识别或并非代表他方时为空值。",
            "所代表组织",
            references="organizations.organization_id",
        ),
    ]
    also_national: Annotated[
        bool | None,
        Col(
            "True where the text says the party also spoke in its national capacity; null for "
            "a party that spoke on nobody's behalf.",
            "文本写明与会方同时以本国名义发言的为 true;并非代表他方发言时为空值。",
            "兼以本国名义",
        ),
    ]
    capacity: Annotated[
        str | None,
        Col(
            "Capacity the party acted in, as printed, for several parties together the joint "
            "words; null where not stated.",
            "与会方行事的身份,按原文,若干与会方共有身份的为其共同的文字;未写明时为空值。",
            "身份",
        ),
    ]
    date: Annotated[
        dt.date | None,
        Col(
            "Day; null where not stated, or only as a range of days.",
            "日期;未写明或只写明起止日期时为空值。",
            "日期",
        ),
    ]
    sitting_from: Annotated[
        int | None,
        Col(
            "First sitting concerned; null where not stated.",
            "所涉第一次全体会议的序号;未写明时为空值。",
            "起始会议序号",
            minimum=1,
        ),
    ]
    sitting_to: Annotated[
        int | None,
        Col(
            "Last sitting concerned; null where not stated.",
            "所涉最后一次全体会议的序号;未写明时为空值。",
            "终止会议序号",
            minimum=1,
        ),
    ]
    times_listed: Annotated[
        int,
        Col(
            "How often the list names the party; 1 where it does once.",
            "名单列出该与会方的次数;只列一次的为 1。",
            "列名次数",
            minimum=1,
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class RepresentedState(Sourced):
    """One row per State that a speaker spoke for by name."""

    ABOUT: ClassVar[About] = About(
        "represented_states",
        "被代表国家",
        "发言者点名代表的每个国家一行。",
        key=("participant_id", "state_name"),
    )

    participant_id: Annotated[
        str,
        Col(
            "The speaker.", "代为发言的与会方。", "发言者", references="participants.participant_id"
        ),
    ]
    state_code: Annotated[
        str | None,
        Col(
            "The State spoken for; null where the printed name is not recognized.",
            "所代表的国家;所印国名未能识别时为空值。",
            "国家代码",
            references="states.state_code",
        ),
    ]
    state_name: Annotated[str, Col("Its name as printed.", "所印的国名。", "原文国名")]
