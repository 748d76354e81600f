"""The data packages: which tables each holds, and what is said of all of them."""

from __future__ import annotations

from dataclasses import dataclass

from pipelines.tables import TABLES, TableSpec

DATA_VERSION = "0.2.0"
"""Version of the published data: major where a name people query changes, minor where tables or
columns are added, patch where only rows change."""

TITLE = "UN small arms open data"
TITLE_ZH = "联合国小武器开放数据"
AUTHOR = "UN Small Arms Open Data project"
LICENCE = {
    "name": "CC-BY-4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
    "title": "Creative Commons Attribution 4.0 International",
}
RIGHTS = (
    "The texts quoted are the United Nations'; the compiled data are under CC BY 4.0; the code "
    "that compiles them is under Apache-2.0."
)
RIGHTS_ZH = "所引文本归联合国所有;汇编数据采用 CC BY 4.0 许可;生成数据的代码采用 Apache-2.0 许可。"
DATABASE = "small-arms.duckdb"


@dataclass(frozen=True, slots=True)
class Package:
    """A data package: a set of tables that is complete by itself."""

    name: str
    title: str
    title_zh: str
    description: str
    description_zh: str
    keywords: tuple[str, ...]
    tables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """A column and the column of the parent table its values are found in."""

    column: str
    table: str
    parent_column: str


PACKAGES: tuple[Package, ...] = (
    Package(
        name="small-arms-meetings",
        title="United Nations small arms meetings",
        title_zh="联合国小武器会议",
        description=(
            "Conferences and meetings of States on small arms and light weapons: their sittings "
            "and the statements made there, agendas, participants in all roles, names and titles "
            "in each language at hand, and the calendar of meetings to come, read from United "
            "Nations documents. " + RIGHTS
        ),
        description_zh="联合国小武器和轻武器问题会议:全体会议和会上发言、议程、各类与会者、"
        "各语文的名称和标题以及今后会议日历,均录自联合国文件。" + RIGHTS_ZH,
        keywords=(
            "United Nations",
            "small arms and light weapons",
            "Programme of Action",
            "meetings",
            "participants",
            "statements",
            "disarmament",
        ),
        tables=(
            "works",
            "documents",
            "meetings",
            "meeting_mentions",
            "sittings",
            "statements",
            "agenda_items",
            "sitting_agenda_items",
            "participants",
            "represented_states",
            "calendar",
            "states",
            "state_names",
            "organizations",
            "texts",
            "issues",
        ),
    ),
    Package(
        name="small-arms-votes",
        title="Decisions and votes at United Nations small arms meetings",
        title_zh="联合国小武器会议的决定和表决",
        description=(
            "Every decision taken, by vote or without one, votes on single paragraphs and at "
            "conferences included, with the resolution that resulted and each State's vote as "
            "the records list it, read from United Nations documents. " + RIGHTS
        ),
        description_zh="所有决定,无论是否付诸表决,包括对单独段落的表决和各次会议上的表决,"
        "以及所产生的决议和记录所列各国投票,均录自联合国文件。" + RIGHTS_ZH,
        keywords=(
            "United Nations",
            "small arms and light weapons",
            "recorded votes",
            "decisions",
            "disarmament",
        ),
        tables=(
            "vote_events",
            "votes",
            "meetings",
            "sittings",
            "works",
            "documents",
            "states",
            "issues",
        ),
    ),
    Package(
        name="small-arms-texts",
        title="Texts of United Nations documents on small arms",
        title_zh="联合国小武器文件文本",
        description=(
            "The documents paragraph by paragraph, each in the languages at hand, with the "
            "documents they cite and the instruments, systems and bodies they name, each at its "
            "place in the raw text. " + RIGHTS
        ),
        description_zh="逐段列出文件各语文文本、所引文件以及所提及的文书、系统和机构,"
        "均标明在原始文本中的位置。" + RIGHTS_ZH,
        keywords=(
            "United Nations",
            "small arms and light weapons",
            "documents",
            "citations",
            "full text",
            "disarmament",
        ),
        tables=(
            "works",
            "documents",
            "paragraphs",
            "citations",
            "instruments",
            "mentions",
            "issues",
        ),
    ),
)


_WORDS = {
    "ar": "(Arabic)",
    "en": "(English)",
    "es": "(Spanish)",
    "fr": "(French)",
    "ru": "(Russian)",
    "zh": "(Chinese)",
    "id": "identifier",
    "m49": "M49 code",
    "sha256": "SHA-256",
    "state": "State",
    "states": "States",
    "un": "UN",
}
"""Words of names that do not read as they stand."""


def english_title(name: str) -> str:
    """The English title of a table or column: its name in words.

    >>> english_title("represented_states")
    'Represented States'
    """
    words = " ".join(_WORDS.get(word, word) for word in name.split("_"))
    return words[:1].upper() + words[1:]


def packages_with(table: str) -> tuple[Package, ...]:
    """The packages that hold a table, in the order they are declared."""
    return tuple(package for package in PACKAGES if table in package.tables)


def home_of(table: str) -> Package:
    """The first package that holds a table.

    Raises:
        KeyError: no package holds it.
    """
    for package in packages_with(table):
        return package
    raise KeyError(f"no package holds the table {table}")


def foreign_keys(spec: TableSpec, package: Package | None = None) -> tuple[ForeignKey, ...]:
    """The foreign keys of a table; in a package, those whose parent is in it too."""
    held = TABLES if package is None else package.tables
    return tuple(
        ForeignKey(column.name, *column.parent)
        for column in spec.columns
        if column.parent is not None and column.parent[0] in held
    )
