"""The paragraphs of documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Row
from pipelines.tables.vocabularies import LANGUAGE, PARAGRAPH_KIND, PART


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
