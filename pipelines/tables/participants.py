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
        key=("participant_id",),
        order=("meeting_id", "document_id", "source_start", "participant_id"),
    )

    participant_id: Annotated[str, Col("Meeting, paragraph, role and party.", "与会者标识")]
    meeting_id: Annotated[str, Col("The meeting.", "会议", references="meetings.meeting_id")]
    role: Annotated[str, Col("Role.", "角色", vocabulary=ROLE)]
    party_kind: Annotated[
        str, Col("State, organization or person.", "当事方类别", vocabulary=PARTY_KIND)
    ]
    state_code: Annotated[
        str | None,
        Col(
            "The State, or the State a person is of; null for organizations, for persons whose "
            "State is not stated, and for a name that is not recognized.",
            "国家代码",
            references="states.state_code",
        ),
    ]
    organization_id: Annotated[
        str | None,
        Col(
            "The organization, or the one a person is of; null for States and for a name that "
            "is not recognized.",
            "组织",
            references="organizations.organization_id",
        ),
    ]
    name_as_printed: Annotated[
        str, Col("The party's name as printed, broken lines rejoined.", "原文名称")
    ]
    person_name: Annotated[
        str | None,
        Col(
            "Name of the person in its most frequent spelling; null where no person is named.",
            "姓名",
        ),
    ]
    person_name_variants: Annotated[
        str | None,
        Col(
            "Other spellings of that name in the document, `|` between them; null where none.",
            "姓名异写",
        ),
    ]
    context: Annotated[str, Col("Part of the proceedings.", "场合", vocabulary=CONTEXT)]
    on_behalf_of: Annotated[
        str | None,
        Col("On whose behalf the party spoke, as printed; null where not stated.", "代表"),
    ]
    on_behalf_of_id: Annotated[
        str | None,
        Col(
            "The group or organization that is, where recognized; else null.",
            "所代表组织",
            references="organizations.organization_id",
        ),
    ]
    also_national: Annotated[
        bool | None,
        Col(
            "True where the text says the party also spoke in its national capacity; null for a "
            "party that spoke on nobody's behalf.",
            "兼以本国名义",
        ),
    ]
    capacity: Annotated[
        str | None,
        Col("Capacity the party acted in, as printed; null where not stated.", "身份"),
    ]
    date: Annotated[
        dt.date | None,
        Col("Day; null where not stated, or only as a range of days.", "日期"),
    ]
    sitting_from: Annotated[
        int | None, Col("First sitting concerned; null where not stated.", "起始次数", minimum=1)
    ]
    sitting_to: Annotated[
        int | None, Col("Last sitting concerned; null where not stated.", "终止次数", minimum=1)
    ]
    times_listed: Annotated[
        int, Col("How often the list names the party; 1 where it does once.", "列名次数", minimum=1)
    ]


@dataclass(frozen=True, kw_only=True)
class RepresentedState(Sourced):
    """One row per State that a speaker spoke for by name."""

    ABOUT: ClassVar[About] = About(
        "represented_states", "被代表国家", key=("participant_id", "state_name")
    )

    participant_id: Annotated[
        str, Col("The speaker.", "发言者", references="participants.participant_id")
    ]
    state_code: Annotated[
        str | None,
        Col(
            "The State spoken for; null where the printed name is not recognized.",
            "国家代码",
            references="states.state_code",
        ),
    ]
    state_name: Annotated[str, Col("Its name as printed.", "原文国名")]
