"""Where the versions of one document differ, as issues that show the passages of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.extract.found import Found
from pipelines.extract.issues import IssueLog
from pipelines.extract.source import Place, Source
from pipelines.languages.partial import tables_not_read
from pipelines.tables import TABLES, Sourced

LONGEST_EVIDENCE = 240
"""Characters of a passage shown beside that of another version."""


@dataclass(frozen=True)
class Version:
    """A document in one language, and the rows read from it."""

    source: Source
    found: Found

    @property
    def language(self) -> str:
        """Its ISO 639-1 code."""
        return self.source.document.language

    def passage(self, row: Sourced) -> str:
        """The words a row was read from, the first of many."""
        raw = self.source.document.raw.text[row.source_start : row.source_end]
        return " ".join(raw.split())[:LONGEST_EVIDENCE].rstrip()


class Differences:
    """Records where the versions of one work differ."""

    def __init__(self, versions: Sequence[Version], issues: IssueLog) -> None:
        self._versions = versions
        self._issues = issues
        self._of_document = {version.source.document_id: version for version in versions}

    def differ(self, name: str, known: Sourced, row: Sourced, column: str) -> None:
        """Record that two versions say two things.

        Args:
            name: the table.
            known: the row that is published.
            row: the row of the other version.
            column: where they differ.
        """
        one, other = self.of(known), self.of(row)
        record = record_of(name, known)
        self._issues.add(
            "warning",
            "versions_differ",
            f"{column} is {getattr(known, column)} in the version in {one.language} and "
            f"{getattr(row, column)} in that in {other.language}; the former is published.",
            place=place_of(known),
            evidence=one.passage(known),
            other=(place_of(row), other.passage(row)),
            table=name,
            record=record,
            about=f"{record}-{column}-{other.language}",
        )

    def missing(self, name: str, row: Sourced, languages: set[str]) -> None:
        """Record that some versions do not have a row.

        Args:
            name: the table.
            row: the row that is published.
            languages: those of the versions that have it.
        """
        # A version in a language of which the table is not read yet lacks nothing.
        lacking = [
            v.language
            for v in self._versions
            if v.language not in languages and name not in tables_not_read(v.source.language)
        ]
        if not lacking:
            return
        version = self.of(row)
        record = record_of(name, row)
        self._issues.add(
            "warning",
            "not_in_every_version",
            f"This row of {name} is read from the version in {version.language} and from none in "
            f"{', '.join(lacking)}; it is published.",
            place=place_of(row),
            evidence=version.passage(row),
            table=name,
            record=record,
        )

    def of(self, row: Sourced) -> Version:
        """The version a row was read from."""
        return self._of_document[row.document_id]


def place_of(row: Sourced) -> Place:
    """Where a row was read."""
    return Place(row.document_id, row.paragraph_id, row.source_start, row.source_end)


def record_of(name: str, row: Sourced) -> str:
    """The key of a row of a table as issues name it."""
    return "-".join(str(getattr(row, column)) for column in TABLES[name].key)
