"""What a careful reader should know about the texts and what was read from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Row
from pipelines.tables.vocabularies import HANDLING, SEVERITY


@dataclass(frozen=True, kw_only=True)
class Issue(Row):
    """One row per thing a careful reader should know."""

    ABOUT: ClassVar[About] = About(
        "issues", "问题", "细心的读者应当知道的每件事一行。", key=("issue_id",)
    )

    issue_id: Annotated[
        str,
        Col(
            "Document, check and the record or place.",
            "由文件、检查以及所涉记录或位置组成。",
            "问题标识",
        ),
    ]
    severity: Annotated[str, Col("How grave.", "问题的严重程度。", "严重程度", vocabulary=SEVERITY)]
    check: Annotated[
        str,
        Col(
            "Stable code of the check that found it.",
            "发现该问题的检查的固定代码。",
            "检查",
            pattern="[a-z][a-z0-9_]*",
        ),
    ]
    document_id: Annotated[
        str | None,
        Col(
            "The document; null where the issue is with a file that is no document.",
            "问题所涉的文件;所涉文本不是联合国文件时为空值。",
            "文件",
            references="documents.document_id",
        ),
    ]
    paragraph_id: Annotated[
        str | None,
        Col(
            "The paragraph; null where the issue is not with one.",
            "问题所涉的段落;问题不在某一段落时为空值。",
            "段落",
            references="paragraphs.paragraph_id",
        ),
    ]
    table_name: Annotated[
        str | None,
        Col(
            "Table of the record concerned; null where none is.",
            "所涉记录所在的数据表;不涉及记录时为空值。",
            "表",
        ),
    ]
    record_id: Annotated[
        str | None,
        Col(
            "Key of the record concerned; null where none is.",
            "所涉记录的主键;不涉及记录时为空值。",
            "记录",
        ),
    ]
    message: Annotated[
        str,
        Col(
            "What is the matter, in one English sentence, with the numbers.",
            "问题的说明,为一句英文,载有相关数字。",
            "说明",
        ),
    ]
    evidence: Annotated[
        str | None,
        Col(
            "The words concerned, verbatim; null where there are none.",
            "所涉的原文;没有时为空值。",
            "原文",
        ),
    ]
    handling: Annotated[
        str, Col("What was done about it.", "对问题的处理。", "处理", vocabulary=HANDLING)
    ]
    source_start: Annotated[
        int | None,
        Col(
            "Offset in the raw text where the words start; null where there are none.",
            "所涉原文在原始文本中的起始位置,按字符计;没有所涉原文时为空值。",
            "原文起点",
            minimum=0,
        ),
    ]
    source_end: Annotated[
        int | None,
        Col(
            "Offset in the raw text just past their end; null where there are none.",
            "所涉原文在原始文本中结束之后的位置,按字符计;没有所涉原文时为空值。",
            "原文终点",
            minimum=1,
        ),
    ]
    source_page: Annotated[
        int | None,
        Col(
            "Page of the file on which those words start, from 1; null where the file's format "
            "has no pages or there are no words.",
            "所涉原文起始处在文件中的页次,从 1 起;文件格式不分页或没有所涉原文时为空值。",
            "原文页次",
            minimum=1,
        ),
    ] = None
    other_document_id: Annotated[
        str | None,
        Col(
            "The document that says otherwise, where two versions or documents differ; else null.",
            "两个文本或两份文件不一致时,另作表述的文件;其他情况为空值。",
            "另一文件",
            references="documents.document_id",
        ),
    ] = None
    other_evidence: Annotated[
        str | None,
        Col(
            "Its words, verbatim; null where there are none.",
            "该文件的原文;没有时为空值。",
            "另一文件原文",
        ),
    ] = None
    other_source_start: Annotated[
        int | None,
        Col(
            "Offset in its raw text where they start; null where there are none.",
            "该文件原文在其原始文本中的起始位置,按字符计;没有时为空值。",
            "另一文件原文起点",
            minimum=0,
        ),
    ] = None
    other_source_end: Annotated[
        int | None,
        Col(
            "Offset in its raw text just past their end; null where there are none.",
            "该文件原文在其原始文本中结束之后的位置,按字符计;没有时为空值。",
            "另一文件原文终点",
            minimum=1,
        ),
    ] = None
