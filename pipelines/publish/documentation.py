"""What people read: the data dictionary, citation, changelog, licence and validation report."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from pipelines.publish.changes import changelog, write_changelog
from pipelines.publish.descriptor import REFERENCE_SOURCES
from pipelines.publish.files import TableFiles, write_text
from pipelines.publish.formulas import STARTS
from pipelines.publish.index import REPORT
from pipelines.publish.packages import (
    AUTHOR,
    DATA_VERSION,
    DATABASE,
    LICENCE,
    PACKAGES,
    RIGHTS,
    TITLE,
    TITLE_ZH,
    english_title,
    packages_with,
)
from pipelines.publish.views import VOTES_UNDL, vote_matrix
from pipelines.tables import TABLES
from pipelines.tables.declare import Vocabulary

_TEMPLATES = Path(__file__).parent / "templates"
_LISTED = 20
"""Rows of one kind of change that the Markdown changelog names for one table."""


def write_documentation(
    tables: Mapping[str, TableFiles],
    folder: Path,
    created: dt.date,
    previous: Path | None = None,
    report: str | None = None,
) -> None:
    """Write all that is read by people rather than programs into a publication.

    Args:
        tables: the tables as written into `folder`.
        folder: the publication being built.
        created: date the inputs are of.
        previous: the publication before, whose changelog is carried on, if any.
        report: the validation report as HTML, if any.

    Raises:
        PublishError: the publication before cannot be read.
    """
    for language in ("en", "zh"):
        name = f"data-dictionary.{language}.md"
        write_text(folder / name, _render(f"{name}.j2", **_dictionary(tables, created)))
    write_text(folder / "CITATION.cff", citation(created))
    write_text(folder / "LICENSE.md", licences())
    entries = changelog(tables, folder, created, previous)
    write_changelog(entries, folder)
    write_text(folder / "CHANGELOG.md", changelog_markdown(entries))
    if report is not None:
        write_text(folder / REPORT, report)


def licences() -> str:
    """Who has which rights in the data, and whose work they draw on."""
    return _render(
        "LICENSE.md.j2", licence=LICENCE, author=AUTHOR, reference_sources=REFERENCE_SOURCES
    )


def citation(created: dt.date) -> str:
    """The citation file, in the Citation File Format 1.2.0."""
    fields = {
        "cff-version": "1.2.0",
        "message": "If you use these data, please cite them as below.",
        "type": "dataset",
        "title": TITLE,
        "authors": [{"name": AUTHOR}],
        "version": DATA_VERSION,
        "date-released": created,
        "license": LICENCE["name"],
        "abstract": (
            "Meetings, participants, decisions, votes, calendar and texts of the United Nations "
            f"small arms process, read from its documents. {RIGHTS}"
        ),
        "keywords": sorted({word for package in PACKAGES for word in package.keywords}),
    }
    return yaml.safe_dump(fields, sort_keys=False, allow_unicode=True, width=90)


def changelog_markdown(entries: list[dict[str, Any]]) -> str:
    """The changelog for people."""
    return _render("CHANGELOG.md.j2", entries=entries, listed=_LISTED, title=english_title)


def _dictionary(tables: Mapping[str, TableFiles], created: dt.date) -> dict[str, Any]:
    return {
        "title_en": TITLE,
        "title_zh": TITLE_ZH,
        "version": DATA_VERSION,
        "created": f"{created:%Y-%m-%d}",
        "database": DATABASE,
        "packages": PACKAGES,
        "tables": TABLES,
        "rows": {name: files.rows for name, files in tables.items()},
        "homes": {name: packages_with(name) for name in TABLES},
        "vocabularies": _vocabularies(),
        "views": (VOTES_UNDL, vote_matrix([])),
        "title": english_title,
        "starts": [_shown(char) for char in STARTS],
    }


def _vocabularies() -> list[Vocabulary]:
    used = {
        column.doc.vocabulary.name: column.doc.vocabulary
        for spec in TABLES.values()
        for column in spec.columns
        if column.doc.vocabulary is not None
    }
    return [used[name] for name in sorted(used)]


def _shown(char: str) -> str:
    return {"\t": "tab", "\r": "CR", "\n": "LF"}.get(char, char)


def _cell(text: str) -> str:
    """The text as a cell of a Markdown table."""
    return " ".join(text.split()).replace("|", "\\|")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # it renders Markdown, not HTML
    )
    environment.filters["cell"] = _cell
    return environment


def _render(template: str, **values: object) -> str:
    return _environment().get_template(template).render(**values)
