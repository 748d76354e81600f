"""Collecting what a careful reader should know."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from pipelines.extract.source import Place
from pipelines.tables import Issue


class IssueLog:
    """Issues as they are found; ids are made of document, check and record or offset."""

    def __init__(self) -> None:
        self._rows: list[Issue] = []
        self._ids: Counter[str] = Counter()

    def add(
        self,
        severity: str,
        check: str,
        message: str,
        *,
        place: Place | None = None,
        document_id: str | None = None,
        evidence: str | None = None,
        table: str | None = None,
        record: str | None = None,
        handling: str = "kept",
        about: str | None = None,
        other: tuple[Place, str] | None = None,
    ) -> None:
        """Record one issue.

        `about` tells apart two issues of one check on one record; `other` is where another
        version or document says otherwise, and its words.
        """
        document = place.document_id if place else document_id
        told = about or record or (str(place.source_start) if place else "")
        base = "-".join(part for part in (document, check, told) if part)
        self._ids[base] += 1
        count = self._ids[base]
        self._rows.append(
            Issue(
                issue_id=base if count == 1 else f"{base}-{count}",
                severity=severity,
                check=check,
                document_id=document,
                paragraph_id=place.paragraph_id if place else None,
                table_name=table,
                record_id=record,
                message=" ".join(message.split()),
                evidence=evidence or None,
                handling=handling,
                source_start=place.source_start if place else None,
                source_end=place.source_end if place else None,
                other_document_id=other[0].document_id if other else None,
                other_evidence=other[1] if other else None,
                other_source_start=other[0].source_start if other else None,
                other_source_end=other[0].source_end if other else None,
            )
        )

    def rename(self, table: str, document_id: str, record: str, published: str) -> None:
        """Let what was said of a record of one version be said of the record published for it."""
        self._rows = [
            replace(row, record_id=published)
            if (row.table_name, row.document_id, row.record_id) == (table, document_id, record)
            else row
            for row in self._rows
        ]

    @property
    def rows(self) -> list[Issue]:
        """The issues found so far."""
        return list(self._rows)
