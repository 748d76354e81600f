"""Works, and the documents that are their versions."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Row
from pipelines.tables.vocabularies import (
    DISTRIBUTION,
    DOCUMENT_KIND,
    FOLLOWED,
    LANGUAGE,
    SYMBOL_BASIS,
)


@dataclass(frozen=True, kw_only=True)
class Work(Row):
    """One row per document of the United Nations, in however many languages it is at hand."""

    ABOUT: ClassVar[About] = About(
        "works", "作品", "每份联合国文件一行,不论手头有几种语文的文本。", key=("work_id",)
    )

    work_id: Annotated[
        str,
        Col(
            "Slug of the symbol; of the file name where the document has no symbol of its own.",
            "由文号组成;文件本身没有文号时,由文件名组成。",
            "作品标识",
        ),
    ]
    symbol: Annotated[
        str | None,
        Col(
            "United Nations document symbol; null where no version prints or implies it.",
            "联合国文号;各文本既未印明又无从推得时为空值。",
            "文号",
        ),
    ]
    kind: Annotated[
        str,
        Col(
            "Kind of document, of the version followed.",
            "文件的类别,按所依据的文本。",
            "文件类别",
            vocabulary=DOCUMENT_KIND,
        ),
    ]
    date: Annotated[
        dt.date | None,
        Col(
            "Date printed at the head of the version followed; null where none is printed.",
            "所依据文本首部印出的日期;未印出时为空值。",
            "日期",
        ),
    ]
    languages: Annotated[
        str,
        Col(
            "Languages at hand, `|` between them.",
            "手头文本的语文,以 `|` 分隔。",
            "语文",
            pattern=r"[a-z]{2}(\|[a-z]{2})*",
        ),
    ]
    followed_language: Annotated[
        str,
        Col(
            "Language of the version that is followed where versions differ.",
            "各文本不一致时所依据文本的语文。",
            "依据语文",
            vocabulary=LANGUAGE,
        ),
    ]
    followed_because: Annotated[
        str,
        Col("Why that version.", "依据该文本的理由。", "依据理由", vocabulary=FOLLOWED),
    ]


@dataclass(frozen=True, kw_only=True)
class Document(Row):
    """One row per document in one language."""

    ABOUT: ClassVar[About] = About(
        "documents", "文件", "每份文件的每种语文文本一行。", key=("document_id",)
    )

    document_id: Annotated[
        str,
        Col(
            "Slug of the symbol and the language; of the file name where the document has no "
            "symbol of its own.",
            "由文号和语文组成;文件本身没有文号时,由文件名组成。",
            "文件标识",
        ),
    ]
    work_id: Annotated[
        str,
        Col(
            "The document of which this is the version in one language.",
            "本文本所属的作品,即同一文件的各语文文本。",
            "作品",
            references="works.work_id",
        ),
    ]
    symbol: Annotated[
        str | None,
        Col(
            "United Nations document symbol; null where the text neither prints nor implies it.",
            "联合国文号;文本既未印明又无从推得时为空值。",
            "文号",
        ),
    ]
    symbol_basis: Annotated[
        str | None,
        Col(
            "How the symbol is known; null where it is not.",
            "文号从何得知;文号不详时为空值。",
            "文号依据",
            vocabulary=SYMBOL_BASIS,
        ),
    ]
    title: Annotated[
        str | None,
        Col(
            "Title as printed; null where none is printed.",
            "印出的标题;未印出标题时为空值。",
            "标题",
        ),
    ]
    kind: Annotated[
        str,
        Col(
            "Kind of document; a report is one of a meeting or of the Secretary-General.",
            "文件的类别;报告指会议的报告或秘书长的报告。",
            "文件类别",
            vocabulary=DOCUMENT_KIND,
        ),
    ]
    body: Annotated[
        str | None,
        Col(
            "Organ or conference the document is of, as printed; null where not named.",
            "文件所属的机关或会议,按原文;未写明时为空值。",
            "机关",
        ),
    ]
    session: Annotated[
        str | None,
        Col(
            "Number of the organ's session, `ES-11` of an emergency special one; null where the "
            "document names none.",
            "该机关届会的届次,紧急特别会议为 `ES-11`;文件未写明时为空值。",
            "届次",
        ),
    ]
    agenda_items: Annotated[
        str | None,
        Col(
            "Agenda items the document was issued under, `|` between them; null where none.",
            "文件印发时所属的议程项目,以 `|` 分隔;没有时为空值。",
            "议程项目",
        ),
    ]
    language: Annotated[
        str, Col("Language of this version.", "本文本的语文。", "语文", vocabulary=LANGUAGE)
    ]
    original_language: Annotated[
        str | None,
        Col(
            "Language the document says it was written in; null where not stated.",
            "文件所注明的原文语文;未注明时为空值。",
            "原文语文",
            vocabulary=LANGUAGE,
        ),
    ]
    distribution: Annotated[
        str | None,
        Col(
            "Distribution category; null where not stated.",
            "文件的分发类别;未注明时为空值。",
            "分发类别",
            vocabulary=DISTRIBUTION,
        ),
    ]
    date: Annotated[
        dt.date | None,
        Col(
            "Date printed at the head of the document; null where none is printed.",
            "文件首部印出的日期;未印出时为空值。",
            "日期",
        ),
    ]
    job_number: Annotated[
        str | None,
        Col(
            "Job number printed in the footer; null where none is printed.",
            "页脚印出的工作号;未印出时为空值。",
            "工作号",
        ),
    ]
    file: Annotated[str, Col("Name of the file, as received.", "所收文件的名称。", "原始文件")]
    sha256: Annotated[
        str,
        Col(
            "SHA-256 of the file.",
            "该文件的 SHA-256 校验和。",
            "校验和",
            pattern="[0-9a-f]{64}",
        ),
    ]
    characters: Annotated[
        int,
        Col(
            "Length of the text of the file, in characters.",
            "文件文本的长度,按字符计。",
            "字符数",
            minimum=1,
        ),
    ]
    paragraph_count: Annotated[
        int,
        Col(
            "Rows of this document in `paragraphs`.",
            "该文件在 `paragraphs` 表中的行数。",
            "段落数",
            minimum=0,
        ),
    ]
    retrieved_from: Annotated[
        str | None,
        Col(
            "Where the file came from, as the catalogue says; null where the catalogue does "
            "not say.",
            "文件的来源,依据文本目录;目录未说明时为空值。",
            "来源",
        ),
    ]
