"""Documents and their paragraphs."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Row, Sourced
from pipelines.tables.vocabularies import (
    DISTRIBUTION,
    DOCUMENT_KIND,
    LANGUAGE,
    PARAGRAPH_KIND,
    PART,
    SYMBOL_BASIS,
)


@dataclass(frozen=True, kw_only=True)
class Document(Row):
    """One row per document in one language."""

    ABOUT: ClassVar[About] = About("documents", "文件", key=("document_id",))

    document_id: Annotated[
        str,
        Col(
            "Slug of the symbol and the language; of the file name where the document has no "
            "symbol of its own.",
            "文件标识",
        ),
    ]
    symbol: Annotated[
        str | None,
        Col(
            "United Nations document symbol; null where the text neither prints nor implies it.",
            "文号",
        ),
    ]
    symbol_basis: Annotated[
        str | None,
        Col("How the symbol is known; null where it is not.", "文号依据", vocabulary=SYMBOL_BASIS),
    ]
    title: Annotated[str | None, Col("Title as printed; null where none is printed.", "标题")]
    kind: Annotated[str, Col("Kind of document.", "文件类别", vocabulary=DOCUMENT_KIND)]
    body: Annotated[
        str | None,
        Col("Organ or conference the document is of, as printed; null where not named.", "机关"),
    ]
    session: Annotated[
        str | None,
        Col("Number of the organ's session; null where the document names none.", "届次"),
    ]
    agenda_items: Annotated[
        str | None,
        Col(
            "Agenda items the document was issued under, `|` between them; null where none.",
            "议程项目",
        ),
    ]
    language: Annotated[str, Col("Language of this version.", "语文", vocabulary=LANGUAGE)]
    original_language: Annotated[
        str | None,
        Col(
            "Language the document says it was written in; null where not stated.",
            "原文语文",
            vocabulary=LANGUAGE,
        ),
    ]
    distribution: Annotated[
        str | None,
        Col("Distribution category; null where not stated.", "分发类别", vocabulary=DISTRIBUTION),
    ]
    date: Annotated[
        dt.date | None,
        Col("Date printed at the head of the document; null where none is printed.", "日期"),
    ]
    job_number: Annotated[
        str | None,
        Col("Job number printed in the footer; null where none is printed.", "工作号"),
    ]
    file: Annotated[str, Col("Name of the raw text file.", "原始文件")]
    sha256: Annotated[str, Col("SHA-256 of the raw file.", "校验和", pattern="[0-9a-f]{64}")]
    characters: Annotated[int, Col("Length of the raw text, in characters.", "字符数", minimum=1)]
    paragraph_count: Annotated[
        int, Col("Rows of this document in `paragraphs`.", "段落数", minimum=0)
    ]
    retrieved_from: Annotated[
        str | None,
        Col(
            "Where the file came from, as the catalogue says; null without a catalogue entry.",
            "来源",
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class Paragraph(Row):
    """One row per numbered paragraph or sub-paragraph, preambular clause or footnote."""

    ABOUT: ClassVar[About] = About(
        "paragraphs", "段落", key=("paragraph_id",), order=("document_id", "position")
    )

    paragraph_id: Annotated[
        str, Col("Document, part, chapter and printed number of the paragraph.", "段落标识")
    ]
    document_id: Annotated[str, Col("The document.", "文件", references="documents.document_id")]
    part: Annotated[str, Col("Body or annex.", "部分", vocabulary=PART)]
    section: Annotated[
        str | None,
        Col(
            "Path of the numbers of the headings above, in one notation for all languages "
            "(二 is `II`), e.g. `II/A/2/(c)`; null outside numbered sections.",
            "章节",
        ),
    ]
    section_title: Annotated[
        str | None,
        Col(
            "The headings along that path, ` / ` between them; null where there are none.",
            "章节标题",
        ),
    ]
    number: Annotated[
        str | None,
        Col("Number as printed, `37(b)` for a sub-paragraph; null where none is printed.", "段号"),
    ]
    kind: Annotated[str, Col("Kind of paragraph.", "段落类别", vocabulary=PARAGRAPH_KIND)]
    parent_id: Annotated[
        str | None,
        Col(
            "The paragraph a sub-paragraph belongs to, or a footnote is called from; null for "
            "the others.",
            "上级段落",
            references="paragraphs.paragraph_id",
        ),
    ]
    position: Annotated[int, Col("Place in the document, from 1.", "位置", minimum=1)]
    text: Annotated[str, Col("Text with broken lines rejoined and page furniture removed.", "文本")]
    language: Annotated[str, Col("Language of the text.", "语文", vocabulary=LANGUAGE)]
    source_start: Annotated[
        int, Col("Offset in the raw text where the paragraph starts.", "原文起点", minimum=0)
    ]
    source_end: Annotated[
        int, Col("Offset in the raw text just past its end.", "原文终点", minimum=1)
    ]


@dataclass(frozen=True, kw_only=True)
class Citation(Sourced):
    """One row per United Nations symbol or resolution named in a document."""

    ABOUT: ClassVar[About] = About(
        "citations", "引文", key=("citation_id",), order=("document_id", "source_start")
    )

    citation_id: Annotated[str, Col("Document and offset of the citation.", "引文标识")]
    cited_symbol: Annotated[
        str | None,
        Col(
            "Symbol in its normal form; null where the words do not tell which organ's "
            "resolution is meant.",
            "被引文号",
        ),
    ]
    cited_as: Annotated[str, Col("The citation as printed.", "原文引法")]
    locator: Annotated[
        str | None,
        Col(
            "Chapter, section, paragraph or annex cited, as printed; null where the whole "
            "document is.",
            "引文位置",
        ),
    ]
