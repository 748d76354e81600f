"""The documents that documents cite."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Sourced


@dataclass(frozen=True, kw_only=True)
class Citation(Sourced):
    """One row per United Nations symbol or resolution named in a document."""

    ABOUT: ClassVar[About] = About(
        "citations",
        "援引文件",
        "文件中每次提及联合国文号或决议为一行。",
        key=("citation_id",),
        order=("document_id", "source_start"),
    )

    citation_id: Annotated[
        str, Col("Document and offset of the citation.", "由文件和援引所在位置组成。", "援引标识")
    ]
    cited_symbol: Annotated[
        str | None,
        Col(
            "Symbol in its normal form; null where the words do not tell which organ's "
            "resolution is meant.",
            "所引文件的规范文号;从文字看不出是哪个机关的决议时为空值。",
            "所引文号",
        ),
    ]
    cited_as: Annotated[str, Col("The citation as printed.", "援引的原文。", "原文援引方式")]
    locator: Annotated[
        str | None,
        Col(
            "Chapter, section, paragraph or annex cited, as printed; null where the whole "
            "document is.",
            "所引的章、节、段落或附件,按原文;援引整份文件时为空值。",
            "援引处",
        ),
    ]
