"""Reference lists, and where the instruments among them are named."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Row, Sourced
from pipelines.tables.vocabularies import INSTRUMENT_KIND, LANGUAGE, ORGANIZATION_KIND


@dataclass(frozen=True, kw_only=True)
class State(Row):
    """One row per State or area with an ISO 3166-1 code."""

    ABOUT: ClassVar[About] = About(
        "states", "国家", "每个具有 ISO 3166-1 代码的国家或地区一行。", key=("state_code",)
    )

    state_code: Annotated[
        str, Col("ISO 3166-1 alpha-3.", "ISO 3166-1 三字母代码。", "国家代码", pattern="[A-Z]{3}")
    ]
    alpha_2: Annotated[
        str, Col("ISO 3166-1 alpha-2.", "ISO 3166-1 两字母代码。", "两字母代码", pattern="[A-Z]{2}")
    ]
    m49: Annotated[
        str, Col("United Nations M49 code.", "联合国 M49 代码。", "M49 代码", pattern="[0-9]{3}")
    ]
    name_en: Annotated[
        str,
        Col(
            "English name, the United Nations short form where known.",
            "英文名称;已知联合国所用简称的,采用该简称。",
            "英文名",
        ),
    ]
    name_zh: Annotated[
        str,
        Col(
            "Chinese name, the United Nations short form where known.",
            "中文名称;已知联合国所用简称的,采用该简称。",
            "中文名",
        ),
    ]
    name_fr: Annotated[
        str,
        Col(
            "French name, the United Nations short form where known.",
            "法文名称;已知联合国所用简称的,采用该简称。",
            "法文名",
        ),
    ]
    name_es: Annotated[
        str,
        Col(
            "Spanish name, the United Nations short form where known.",
            "西班牙文名称;已知联合国所用简称的,采用该简称。",
            "西班牙文名",
        ),
    ]
    name_ru: Annotated[
        str,
        Col(
            "Russian name, the United Nations short form where known.",
            "俄文名称;已知联合国所用简称的,采用该简称。",
            "俄文名",
        ),
    ]
    name_ar: Annotated[
        str,
        Col(
            "Arabic name, the United Nations short form where known.",
            "阿拉伯文名称;已知联合国所用简称的,采用该简称。",
            "阿拉伯文名",
        ),
    ]
    un_member: Annotated[
        bool, Col("Member of the United Nations.", "是否为联合国会员国。", "联合国会员国")
    ]
    region: Annotated[
        str | None,
        Col(
            "M49 region; null where the source has none.",
            "M49 所列区域;出处未列区域时为空值。",
            "区域",
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class StateName(Row):
    """One row per spelling of a State's name that is recognized."""

    ABOUT: ClassVar[About] = About(
        "state_names", "国名", "能够识别的每种国名写法一行。", key=("language", "name")
    )

    name: Annotated[str, Col("The spelling.", "国名的写法。", "国名")]
    language: Annotated[str, Col("Its language.", "该写法的语文。", "语文", vocabulary=LANGUAGE)]
    state_code: Annotated[
        str, Col("The State.", "所指的国家。", "国家代码", references="states.state_code")
    ]
    source: Annotated[
        str, Col("Library or list the spelling comes from.", "该写法出自哪个程序库或名单。", "出处")
    ]
    valid_from: Annotated[
        dt.date | None,
        Col(
            "First day the name was in use; null where not bounded.",
            "该名称开始使用之日;起始日期无限定时为空值。",
            "起用日期",
        ),
    ]
    valid_until: Annotated[
        dt.date | None,
        Col(
            "Last day a former name was in use; null for names in use.",
            "旧名称停止使用之日;仍在使用的名称为空值。",
            "停用日期",
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class Organization(Row):
    """One row per organization or group of States that is recognized."""

    ABOUT: ClassVar[About] = About(
        "organizations", "组织", "能够识别的每个组织或国家集团一行。", key=("organization_id",)
    )

    organization_id: Annotated[
        str, Col("Slug of the acronym or name.", "由简称或名称组成。", "组织标识")
    ]
    name_en: Annotated[str, Col("English name.", "英文名称。", "英文名")]
    name_zh: Annotated[
        str | None, Col("Chinese name; null where unknown.", "中文名称;不详时为空值。", "中文名")
    ]
    acronym: Annotated[
        str | None, Col("Acronym; null where there is none.", "简称;没有时为空值。", "简称")
    ]
    kind: Annotated[
        str, Col("Kind of organization.", "组织的类别。", "组织类别", vocabulary=ORGANIZATION_KIND)
    ]


@dataclass(frozen=True, kw_only=True)
class Instrument(Row):
    """One row per agreement, standard, system or body the texts are about."""

    ABOUT: ClassVar[About] = About(
        "instruments",
        "文书与系统",
        "文本所论及的每项协定、标准、系统或每个机构一行。",
        key=("instrument_id",),
    )

    instrument_id: Annotated[
        str, Col("Slug of the acronym or name.", "由简称或名称组成。", "文书标识")
    ]
    name_en: Annotated[str, Col("English name.", "英文名称。", "英文名")]
    name_zh: Annotated[str, Col("Chinese name.", "中文名称。", "中文名")]
    acronym: Annotated[
        str | None, Col("Acronym; null where there is none.", "简称;没有时为空值。", "简称")
    ]
    kind: Annotated[
        str, Col("Kind.", "文书、系统或机构的类别。", "类别", vocabulary=INSTRUMENT_KIND)
    ]


@dataclass(frozen=True, kw_only=True)
class Mention(Sourced):
    """One row per place in a paragraph or footnote (not in headings) that names an instrument."""

    ABOUT: ClassVar[About] = About(
        "mentions",
        "文书提及",
        "段落或脚注中(标题除外)每次提及某一文书、系统或机构为一行。",
        key=("instrument_id", "document_id", "source_start"),
        order=("document_id", "source_start", "instrument_id"),
    )

    instrument_id: Annotated[
        str,
        Col(
            "The instrument named.",
            "所提及的文书、系统或机构。",
            "文书",
            references="instruments.instrument_id",
        ),
    ]
    as_printed: Annotated[str, Col("The name as printed there.", "该处所印的名称。", "原文名称")]
