"""Where the versions of one document differ, as issues that show the passages of both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.extract.found import Found
from pipelines.extract.issues import IssueLog
from pipelines.extract.source import Place, Source
from pipelines.languages.partial import tables_not_read
from pipelines.tables import TABLES, Row, Sourced
from pipelines.text.model import ParagraphNode

LONGEST_EVIDENCE = 240
"""Characters of a passage shown beside that of another version."""
MOST_GAPS = 12
"""Gaps between two versions that are told one by one; more are told in one issue."""


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
        return self.words(row.source_start, row.source_end)

    def words(self, start: int, end: int) -> str:
        """The words of a part of the text, the first of many."""
        raw = " ".join(self.source.document.raw.text[start:end].split())
        # Marks of emphasis around the first or last word are no words.
        return raw.strip("*_ ")[:LONGEST_EVIDENCE].strip()


class Differences:
    """Records where the versions of one work differ."""

    def __init__(self, versions: Sequence[Version], issues: IssueLog) -> None:
        self._versions = versions
        self._issues = issues
        self._of_document = {version.source.document_id: version for version in versions}
        self._told: dict[tuple[object, ...], list[tuple[Sourced, Sourced]]] = defaultdict(list)

    def differ(
        self, name: str, known: Sourced, row: Sourced, column: str, *, latter: str | None = None
    ) -> None:
        """Record that two versions say two things; told once of all rows of a paragraph.

        Args:
            name: the table.
            known: the row that is published.
            row: the row of the other version.
            column: where they differ.
            latter: why the row of the other version is published all the same.
        """
        values = (str(getattr(known, column)), str(getattr(row, column)))
        at = (name, column, *values, known.document_id, row.document_id, latter)
        self._told[(*at, known.paragraph_id, row.paragraph_id)].append((known, row))

    def tell(self) -> None:
        """Record as issues what `differ` was told."""
        for (name, column, left, right, _, _, latter, *_), rows in self._told.items():
            known, row = rows[0]
            one, other = self.of(known), self.of(row)
            record = record_of(str(name), known)
            published = f"the latter is published, since {latter}" if latter else self.former(one)
            more = f" So it is in {len(rows) - 1} more rows of the paragraph." if rows[1:] else ""
            self._issues.add(
                "warning",
                "versions_differ",
                f"{column} is {left} in the version in {one.language} and {right} in that in "
                f"{other.language}; {published}.{more}",
                place=place_of(known),
                evidence=one.passage(known),
                other=(place_of(row), other.passage(row)),
                table=str(name),
                record=record,
                handling="repaired" if latter else "kept",
                about=f"{record}-{column}-{other.language}",
            )
        self._told.clear()

    def former(self, version: Version) -> str:
        """The words for the publication of the version named first, and the reason."""
        if version is self._versions[0]:
            return "the former is published, as the version followed"
        return "the former is published"

    def missing(self, name: str, row: Sourced, languages: set[str]) -> None:
        """Record that some versions do not have a row, though they have its paragraph.

        Args:
            name: the table.
            row: the row that is published.
            languages: those of the versions that have it.
        """
        # A version in a language of which the table is not read yet lacks nothing.
        lacking = [
            v
            for v in self._versions
            if v.language not in languages and name not in tables_not_read(v.source.language)
        ]
        version = self.of(row)
        key = paragraph_key(row, version.source)
        if key is not None:
            # Of a paragraph that another version lacks, `paragraphs` tells.
            lacking = [v for v in lacking if key in v.source.by_fact_key]
        if not lacking:
            return
        twin = lacking[0].source.by_fact_key[key] if key is not None else None
        record = record_of(name, row)
        self._issues.add(
            "warning",
            "not_in_every_version",
            f"This row of {name} is read from the version in {version.language} and from none in "
            f"{', '.join(v.language for v in lacking)}; it is published.",
            place=place_of(row),
            evidence=version.passage(row),
            other=_passage(lacking[0], twin, row) if twin is not None else None,
            table=name,
            record=record,
        )

    def paragraphs(self) -> None:
        """Record the paragraphs that one version has and another has not."""
        first = self._versions[0]
        for other in self._versions[1:]:
            for has, lacks in ((first, other), (other, first)):
                runs = _runs(has, lacks)
                told = runs if len(runs) <= MOST_GAPS else [[n for run in runs for n in run]]
                for run in told:
                    self._gap(has, lacks, run)

    def _gap(self, has: Version, lacks: Version, run: Sequence[ParagraphNode]) -> None:
        start, end = run[0].span[0], run[-1].span[1]
        count = "A paragraph" if len(run) == 1 else f"{len(run)} paragraphs"
        keys = run[0].key if len(run) == 1 else f"{run[0].key} to {run[-1].key}"
        verb = "stands" if len(run) == 1 else "stand"
        self._issues.add(
            "warning",
            "paragraph_not_in_every_version",
            f"{count} ({keys}) {verb} in the version in {has.language} and not in that in "
            f"{lacks.language}; what is read there is published.",
            place=has.source.place(run[0], (start, end)),
            evidence=has.words(*run[0].span),
            table="paragraphs",
            record=has.source.paragraph_id(run[0]),
            about=f"{run[0].key}-{lacks.language}",
        )

    def heads(self, columns: Sequence[str]) -> None:
        """Record where the heads of the versions differ; that of the one followed is published."""
        first = self._versions[0]
        for other in self._versions[1:]:
            for column in columns:
                left, right = _said(first, column), _said(other, column)
                if None not in (left, right) and left != right:
                    place, words = _head(first)
                    self._issues.add(
                        "warning",
                        "versions_differ",
                        f"{column} is {left} in the version in {first.language} and {right} in "
                        f"that in {other.language}; {self.former(first)}.",
                        place=place,
                        evidence=words,
                        other=_head(other),
                        table="works",
                        record=first.source.work_id,
                        about=f"{first.source.work_id}-{column}-{other.language}",
                    )

    def of(self, row: Sourced) -> Version:
        """The version a row was read from."""
        return self._of_document[row.document_id]


def _passage(version: Version, node: ParagraphNode, row: Sourced) -> tuple[Place, str]:
    """The paragraph of a version in which a row of another is not found.

    Of a list that belongs to the paragraph, where the row stands so, the list is shown.
    """
    lead = node.lead.span()
    inside = node.entries and row.source_end - row.source_start < lead[1] - lead[0]
    span = (node.entries[0].whole.span()[0], node.span[1]) if inside else node.span
    return version.source.place(node, span), version.words(*span)


def _runs(has: Version, lacks: Version) -> list[list[ParagraphNode]]:
    """Paragraphs of one version without a counterpart in another, neighbours together."""
    runs: list[list[ParagraphNode]] = []
    last = -2
    for index, node in enumerate(has.source.document.paragraphs):
        if has.source.fact_key(node) in lacks.source.by_fact_key:
            continue
        if index == last + 1:
            runs[-1].append(node)
        else:
            runs.append([node])
        last = index
    return runs


def _said(version: Version, column: str) -> object:
    return getattr(version.found.documents[0], column)


def _head(version: Version) -> tuple[Place, str]:
    """The part of a document above its first paragraph."""
    document = version.source.document
    end = document.paragraphs[0].span[0] if document.paragraphs else len(document.raw.text)
    return version.source.place(None, (0, end)), version.words(0, end)


def paragraph_key(row: Sourced, source: Source) -> str | None:
    """The key of a row's paragraph that is alike in all versions."""
    if row.paragraph_id is None:
        return None
    key = row.paragraph_id.removeprefix(f"{source.document_id}-")
    return source.keys.get(key, key)


def place_of(row: Sourced) -> Place:
    """Where a row was read."""
    return Place(row.document_id, row.paragraph_id, row.source_start, row.source_end)


def record_of(name: str, row: Row) -> str:
    """The key of a row of a table as issues name it."""
    return "-".join(str(getattr(row, column)) for column in TABLES[name].key)
