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

    ABOUT: ClassVar[About] = About("states", "国家", key=("state_code",))

    state_code: Annotated[str, Col("ISO 3166-1 alpha-3.", "国家代码", pattern="[A-Z]{3}")]
    alpha_2: Annotated[str, Col("ISO 3166-1 alpha-2.", "两字母代码", pattern="[A-Z]{2}")]
    m49: Annotated[str, Col("United Nations M49 code.", "M49 代码", pattern="[0-9]{3}")]
    name_en: Annotated[str, Col("English name.", "英文名")]
    name_zh: Annotated[str, Col("Chinese name.", "中文名")]
    name_fr: Annotated[str, Col("French name.", "法文名")]
    name_es: Annotated[str, Col("Spanish name.", "西班牙文名")]
    name_ru: Annotated[str, Col("Russian name.", "俄文名")]
    name_ar: Annotated[str, Col("Arabic name.", "阿拉伯文名")]
    un_member: Annotated[bool, Col("Member of the United Nations.", "联合国会员国")]
    region: Annotated[str | None, Col("M49 region; null where the source has none.", "区域")]


@dataclass(frozen=True, kw_only=True)
class StateName(Row):
    """One row per spelling of a State's name that is recognized."""

    ABOUT: ClassVar[About] = About("state_names", "国名", key=("language", "name"))

    name: Annotated[str, Col("The spelling.", "国名")]
    language: Annotated[str, Col("Its language.", "语文", vocabulary=LANGUAGE)]
    state_code: Annotated[str, Col("The State.", "国家代码", references="states.state_code")]
    source: Annotated[str, Col("Library or list the spelling comes from.", "出处")]
    valid_from: Annotated[
        dt.date | None, Col("First day the name was in use; null where not bounded.", "起用日期")
    ]
    valid_until: Annotated[
        dt.date | None,
        Col("Last day a former name was in use; null for names in use.", "停用日期"),
    ]


@dataclass(frozen=True, kw_only=True)
class Organization(Row):
    """One row per organization or group of States that is recognized."""

    ABOUT: ClassVar[About] = About("organizations", "组织", key=("organization_id",))

    organization_id: Annotated[str, Col("Slug of the acronym or name.", "组织标识")]
    name_en: Annotated[str, Col("English name.", "英文名")]
    name_zh: Annotated[str | None, Col("Chinese name; null where unknown.", "中文名")]
    acronym: Annotated[str | None, Col("Acronym; null where there is none.", "简称")]
    kind: Annotated[str, Col("Kind of organization.", "组织类别", vocabulary=ORGANIZATION_KIND)]


@dataclass(frozen=True, kw_only=True)
class Instrument(Row):
    """One row per agreement, standard, system or body the texts are about."""

    ABOUT: ClassVar[About] = About("instruments", "文书与系统", key=("instrument_id",))

    instrument_id: Annotated[str, Col("Slug of the acronym or name.", "文书标识")]
    name_en: Annotated[str, Col("English name.", "英文名")]
    name_zh: Annotated[str, Col("Chinese name.", "中文名")]
    acronym: Annotated[str | None, Col("Acronym; null where there is none.", "简称")]
    kind: Annotated[str, Col("Kind.", "类别", vocabulary=INSTRUMENT_KIND)]


@dataclass(frozen=True, kw_only=True)
class Mention(Sourced):
    """One row per place where an instrument is named."""

    ABOUT: ClassVar[About] = About(
        "mentions",
        "文书提及",
        key=("instrument_id", "document_id", "source_start"),
        order=("document_id", "source_start", "instrument_id"),
    )

    instrument_id: Annotated[
        str, Col("The instrument named.", "文书", references="instruments.instrument_id")
    ]
    as_printed: Annotated[str, Col("The name as printed there.", "原文名称")]
