"""What a view of the database is declared as."""

from __future__ import annotations

from dataclasses import dataclass

from pipelines.publish.files import sql_name


@dataclass(frozen=True, slots=True)
class ViewColumn:
    """A column of a view: the SQL it is computed by and what it means."""

    name: str
    sql: str
    en: str
    zh_text: str
    """Chinese description."""
    zh: str
    """Chinese label."""


@dataclass(frozen=True, slots=True)
class View:
    """A view: its columns and the rest of its query."""

    name: str
    title: str
    title_zh: str
    description: str
    description_zh: str
    columns: tuple[ViewColumn, ...]
    rest: str
    """The query after its list of columns."""

    @property
    def sql(self) -> str:
        """The statement that creates the view."""
        columns = ",\n  ".join(
            f"{column.sql} AS {sql_name(column.name)}" for column in self.columns
        )
        return f"CREATE VIEW {sql_name(self.name)} AS\nSELECT\n  {columns}\n{self.rest}"
