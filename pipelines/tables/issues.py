"""What a careful reader should know about the texts and what was read from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Row
from pipelines.tables.vocabularies import HANDLING, SEVERITY


@dataclass(frozen=True, kw_only=True)
class Issue(Row):
    """One row per thing a careful reader should know."""

    ABOUT: ClassVar[About] = About("issues", "问题", key=("issue_id",))

    issue_id: Annotated[str, Col("Document, check and the record or place.", "问题标识")]
    severity: Annotated[str, Col("How grave.", "严重程度", vocabulary=SEVERITY)]
    check: Annotated[
        str, Col("Stable code of the check that found it.", "检查", pattern="[a-z][a-z0-9_]*")
    ]
    document_id: Annotated[
        str | None,
        Col(
            "The document; null where the issue is with a file that is no document.",
            "文件",
            references="documents.document_id",
        ),
    ]
    paragraph_id: Annotated[
        str | None,
        Col(
            "The paragraph; null where the issue is not with one.",
            "段落",
            references="paragraphs.paragraph_id",
        ),
    ]
    table_name: Annotated[
        str | None, Col("Table of the record concerned; null where none is.", "表")
    ]
    record_id: Annotated[
        str | None, Col("Key of the record concerned; null where none is.", "记录")
    ]
    message: Annotated[
        str, Col("What is the matter, in one English sentence, with the numbers.", "说明")
    ]
    evidence: Annotated[
        str | None, Col("The words concerned, verbatim; null where there are none.", "原文")
    ]
    handling: Annotated[str, Col("What was done about it.", "处理", vocabulary=HANDLING)]
    source_start: Annotated[
        int | None,
        Col(
            "Offset in the raw text where the words start; null where there are none.",
            "原文起点",
            minimum=0,
        ),
    ]
    source_end: Annotated[
        int | None,
        Col(
            "Offset in the raw text just past their end; null where there are none.",
            "原文终点",
            minimum=1,
        ),
    ]
