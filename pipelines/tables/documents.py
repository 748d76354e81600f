"""Documents and their paragraphs."""

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
    PARAGRAPH_KIND,
    PART,
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
            "Number of the organ's session; null where the document names none.",
            "该机关届会的届次;文件未写明时为空值。",
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
    file: Annotated[str, Col("Name of the raw text file.", "原始文本文件的名称。", "原始文件")]
    sha256: Annotated[
        str,
        Col(
            "SHA-256 of the raw file.",
            "原始文件的 SHA-256 校验和。",
            "校验和",
            pattern="[0-9a-f]{64}",
        ),
    ]
    characters: Annotated[
        int,
        Col(
            "Length of the raw text, in characters.",
            "原始文本的长度,按字符计。",
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


@dataclass(frozen=True, kw_only=True)
class Paragraph(Row):
    """One row per paragraph, sub-paragraph, preambular clause or footnote.

    Running text printed without a number has a row for each of its paragraphs too. The text is
    the United Nations' and is not covered by the licence of these data.
    """

    ABOUT: ClassVar[About] = About(
        "paragraphs",
        "段落",
        "每个编号段落或分段、序言部分段落或脚注一行,无编号的正文每段也为一行。"
        "文字归联合国所有,不在本数据许可范围之内。",
        key=("paragraph_id",),
        order=("document_id", "position"),
    )

    paragraph_id: Annotated[
        str,
        Col(
            "Document, part, chapter and printed number of the paragraph.",
            "由文件、部分、章节和印出的段号组成。",
            "段落标识",
        ),
    ]
    document_id: Annotated[
        str, Col("The document.", "段落所属的文件。", "文件", references="documents.document_id")
    ]
    part: Annotated[str, Col("Body or annex.", "正文或附件。", "部分", vocabulary=PART)]
    section: Annotated[
        str | None,
        Col(
            "Path of the numbers of the headings above,"
            " in one notation for all languages (二 is `II`), e.g. `II/A/2/(c)`;"
            " null outside numbered sections.",
            "上级各标题编号组成的路径,各种语文采用同一写法(二写作 `II`),例如 `II/A/2/(c)`;"
            "不在有编号的章节之内时为空值。",
            "章节",
        ),
    ]
    section_title: Annotated[
        str | None,
        Col(
            "The headings along that path, ` / ` between them; null where there are none.",
            "该路径上的各级标题,以 ` / ` 分隔;没有标题时为空值。",
            "章节标题",
        ),
    ]
    number: Annotated[
        str | None,
        Col(
            "Number as printed, `37(b)` for a sub-paragraph; null where none is printed.",
            "印出的编号,分段写作 `37(b)`;未印出编号时为空值。",
            "段号",
        ),
    ]
    kind: Annotated[
        str, Col("Kind of paragraph.", "段落的类别。", "段落类别", vocabulary=PARAGRAPH_KIND)
    ]
    parent_id: Annotated[
        str | None,
        Col(
            "The paragraph a sub-paragraph belongs to, or a footnote is called from; null for "
            "the others.",
            "分段所属的段落,或脚注所注的段落;其他情况为空值。",
            "上级段落",
            references="paragraphs.paragraph_id",
        ),
    ]
    position: Annotated[
        int, Col("Place in the document, from 1.", "在文件中的次序,从 1 起。", "位置", minimum=1)
    ]
    text: Annotated[
        str,
        Col(
            "Text with broken lines rejoined and page furniture removed.",
            "段落的文字,断行已接合,页眉页脚等已去除。",
            "文本",
        ),
    ]
    language: Annotated[
        str, Col("Language of the text.", "文字的语文。", "语文", vocabulary=LANGUAGE)
    ]
    source_start: Annotated[
        int,
        Col(
            "Offset in the raw text where the paragraph starts.",
            "该段在原始文本中的起始位置,按字符计。",
            "原文起点",
            minimum=0,
        ),
    ]
    source_end: Annotated[
        int,
        Col(
            "Offset in the raw text just past its end.",
            "该段在原始文本中结束之后的位置,按字符计。",
            "原文终点",
            minimum=1,
        ),
    ]
    source_page: Annotated[
        int | None,
        Col(
            "Page of the file on which it starts, from 1; null where the file's format has no "
            "pages.",
            "该段起始处在文件中的页次,从 1 起;文件格式不分页时为空值。",
            "原文页次",
            minimum=1,
        ),
    ] = None
