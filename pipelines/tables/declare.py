"""How a published table is declared: one typed row class, read by everything downstream.

The DuckDB DDL and comments, the Polars schema, the Frictionless Table Schema, the base
expectations and the data dictionary are all derived from the `TableSpec` of a row class;
there is no second copy of a column's name, type, key, label or description anywhere, in English
or in Chinese.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal

ColumnType = Literal["string", "integer", "boolean", "date"]
_TYPES: dict[type, ColumnType] = {
    str: "string",
    int: "integer",
    bool: "boolean",
    dt.date: "date",
}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A closed list of codes, each with its English and Chinese label."""

    name: str
    labels: Mapping[str, tuple[str, str]]
    """Code to (English label, Chinese label)."""

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes, in the order they are declared."""
        return tuple(self.labels)


@dataclass(frozen=True, slots=True)
class Col:
    """What a column means, attached to its annotation with `typing.Annotated`."""

    en: str
    """English description; says what null means where the column may be null."""
    zh_text: str
    """Chinese description, saying the same as the English."""
    zh: str
    """Chinese label."""
    references: str | None = None
    """`table.column` of the parent this column is a foreign key to."""
    vocabulary: Vocabulary | None = None
    pattern: str | None = None
    """Regular expression that the whole value must match."""
    minimum: int | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table as derived from a row class."""

    name: str
    type: ColumnType
    nullable: bool
    doc: Col

    @property
    def parent(self) -> tuple[str, str] | None:
        """`(table, column)` this column refers to, or None."""
        if self.doc.references is None:
            return None
        table, column = self.doc.references.split(".")
        return table, column


@dataclass(frozen=True, slots=True)
class About:
    """What a table is: set as `ABOUT` on its row class."""

    name: str
    zh: str
    """Chinese title."""
    zh_text: str
    """Chinese description; the English one is the docstring of the row class."""
    key: tuple[str, ...]
    order: tuple[str, ...] = ()
    """Columns the rows are published in the order of; the key where empty."""


@dataclass(frozen=True, slots=True)
class TableSpec:
    """A table: its name, key and columns, derived from one row class."""

    name: str
    title_zh: str
    description: str
    description_zh: str
    key: tuple[str, ...]
    order: tuple[str, ...]
    columns: tuple[Column, ...]
    row_class: type[Row]

    def column(self, name: str) -> Column:
        """The column of that name; KeyError where there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(f"table {self.name} has no column {name}")

    @property
    def source_document_column(self) -> str:
        """The column naming the document that `source_start` and `source_end` point into."""
        names = {column.name for column in self.columns}
        return "source_document_id" if "source_document_id" in names else "document_id"


@dataclass(frozen=True, kw_only=True)
class Row:
    """Base of every row class."""

    ABOUT: ClassVar[About]

    def as_dict(self) -> dict[str, Any]:
        """The row as column name to value."""
        return {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}


@dataclass(frozen=True, kw_only=True)
class Sourced(Row):
    """A row read from one passage of one document; these columns are published last."""

    document_id: Annotated[
        str,
        Col(
            "The document the row was read from.",
            "该行所依据的文件。",
            "文件",
            references="documents.document_id",
        ),
    ]
    paragraph_id: Annotated[
        str | None,
        Col(
            "The paragraph the row was read from; null outside the paragraphs of the document.",
            "该行所依据的段落;所依据的原文不在文件各段落之内时为空值。",
            "段落",
            references="paragraphs.paragraph_id",
        ),
    ]
    source_start: Annotated[
        int,
        Col(
            "Offset, in characters of the text of the file, where the passage the row was read "
            "from starts.",
            "该行所依据的原文在文件文本中的起始位置,按字符计。",
            "原文起点",
            minimum=0,
        ),
    ]
    source_end: Annotated[
        int,
        Col(
            "Offset, in characters of the text of the file, just past the end of that passage.",
            "该段原文在文件文本中结束之后的位置,按字符计。",
            "原文终点",
            minimum=1,
        ),
    ]
    source_page: Annotated[
        int | None,
        Col(
            "Page of the file on which that passage starts, from 1; null where the file's format "
            "has no pages.",
            "该段原文起始处在文件中的页次,从 1 起;文件格式不分页时为空值。",
            "原文页次",
            minimum=1,
        ),
    ] = None


_SOURCED = [field.name for field in dataclasses.fields(Sourced)]


def spec_of(row_class: type[Row]) -> TableSpec:
    """Derive the specification of a table from its row class.

    Raises:
        TypeError: a column is not annotated with a known type and a `Col`.
    """
    hints = typing.get_type_hints(row_class, include_extras=True)
    sourced = _SOURCED if issubclass(row_class, Sourced) else []
    own = [field.name for field in dataclasses.fields(row_class) if field.name not in sourced]
    ordered = own + sourced
    columns = tuple(_column(row_class, name, hints[name]) for name in ordered)
    about = row_class.ABOUT
    return TableSpec(
        name=about.name,
        title_zh=about.zh,
        description=" ".join((row_class.__doc__ or "").split()),
        description_zh=about.zh_text,
        key=about.key,
        order=about.order or about.key,
        columns=columns,
        row_class=row_class,
    )


def _column(row_class: type[Row], name: str, hint: Any) -> Column:  # noqa: ANN401 - a type form
    where = f"{row_class.__name__}.{name}"
    if typing.get_origin(hint) is not typing.Annotated:
        raise TypeError(f"{where} is not Annotated with a Col")
    inner, *notes = typing.get_args(hint)
    doc = next((note for note in notes if isinstance(note, Col)), None)
    if doc is None:
        raise TypeError(f"{where} has no Col")
    nullable = False
    if typing.get_origin(inner) in (typing.Union, types.UnionType):
        options = [option for option in typing.get_args(inner) if option is not types.NoneType]
        nullable = True
        (inner,) = options
    if inner not in _TYPES:
        raise TypeError(f"{where} has the unknown type {inner}")
    return Column(name=name, type=_TYPES[inner], nullable=nullable, doc=doc)
