"""The statements of a sitting, one after the other, as its record has them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Sourced
from pipelines.tables.vocabularies import PARTY_KIND


@dataclass(frozen=True, kw_only=True)
class Statement(Sourced):
    """One row per statement in the record of a sitting, those of the one who presides included."""

    ABOUT: ClassVar[About] = About(
        "statements",
        "发言",
        "会议记录所载的每次发言一行,包括主持会议者的发言。",
        key=("statement_id",),
        order=("sitting_id", "position"),
    )

    statement_id: Annotated[
        str, Col("Sitting and place in its record.", "由全体会议和发言次序组成。", "发言标识")
    ]
    sitting_id: Annotated[
        str,
        Col("The sitting.", "发言所在的全体会议。", "全体会议", references="sittings.sitting_id"),
    ]
    position: Annotated[
        int, Col("Order of the statement, from 1.", "发言的次序,从 1 起。", "次序", minimum=1)
    ]
    speaker: Annotated[
        str,
        Col(
            "The speaker as printed, without brackets.",
            "所印的发言者,不含括号内文字。",
            "发言者",
        ),
    ]
    is_presiding: Annotated[
        bool,
        Col("Whether the speaker presided.", "发言者是否主持会议。", "主持会议"),
    ]
    party_kind: Annotated[
        str,
        Col(
            "`state` or `organization` where the speaker represents one, else `person`.",
            "发言者代表国家或组织的为 `state` 或 `organization`,否则为 `person`。",
            "发言方类别",
            vocabulary=PARTY_KIND,
        ),
    ]
    state_code: Annotated[
        str | None,
        Col(
            "The State the speaker represents; null where it is none, or is not recognized.",
            "发言者所代表的国家;不代表国家或国名未能识别时为空值。",
            "国家代码",
            references="states.state_code",
        ),
    ]
    organization_id: Annotated[
        str | None,
        Col(
            "The organization the speaker represents; null where it is none, or is not recognized.",
            "发言者所代表的组织;不代表组织或名称未能识别时为空值。",
            "组织",
            references="organizations.organization_id",
        ),
    ]
    affiliation: Annotated[
        str | None,
        Col(
            "The words in brackets after the speaker; null where there are none.",
            "发言者之后括号内的文字;没有时为空值。",
            "所属",
        ),
    ]
    spoken_language: Annotated[
        str | None,
        Col(
            "Language the record says was spoken, as its ISO 639 code; null where it does not, as "
            "for the language of the record itself.",
            "记录所注明的发言语文,为 ISO 639 代码;未注明时为空值,例如与记录相同的语文。",
            "发言语文",
            pattern=r"[a-z]{2,3}",
        ),
    ]
    on_behalf_of: Annotated[
        str | None,
        Col(
            "On whose behalf the statement is made, as it says at its start or as the one who "
            "presides announced it, as printed; null where neither says so.",
            "代表谁发言,依发言之初的自述或主持会议者的宣布,按原文;两者均未说明时为空值。",
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
    agenda_items: Annotated[
        str | None,
        Col(
            "Numbers of the agenda items last taken up before it, `|` between them; null where "
            "none was.",
            "发言之前最近审议的议程项目编号,以 `|` 分隔;没有时为空值。",
            "议程项目",
        ),
    ]
