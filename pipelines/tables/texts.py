"""Names and titles in every language at hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pipelines.tables.declare import About, Col, Sourced
from pipelines.tables.vocabularies import LANGUAGE


@dataclass(frozen=True, kw_only=True)
class Text(Sourced):
    """One row per name or title of a record in one language, as a document prints it."""

    ABOUT: ClassVar[About] = About(
        "texts",
        "各语文文本",
        "每条记录的名称或标题在每种语文中一行,按文件所印。",
        key=("table_name", "record_id", "column_name", "language"),
    )

    table_name: Annotated[str, Col("Table of the record.", "记录所在的数据表。", "表")]
    record_id: Annotated[str, Col("Key of the record.", "记录的主键。", "记录")]
    column_name: Annotated[str, Col("Column of the record.", "记录的列。", "列")]
    language: Annotated[
        str, Col("Language of the text.", "文本的语文。", "语文", vocabulary=LANGUAGE)
    ]
    text: Annotated[str, Col("The text as printed.", "所印的文本。", "文本")]
