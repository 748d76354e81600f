"""What is added when all rows are there: pages, texts of published records, issues in place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from pipelines.corpus import RawText
from pipelines.tables import TABLES, Issue, Row, Text, VoteEvent


def with_pages(rows: dict[str, list[Row]], raws: Mapping[str, RawText]) -> dict[str, list[Row]]:
    """Every row with the page on which its passage starts, where its file has pages."""
    return {
        name: [_paged(row, TABLES[name].source_document_column, raws) for row in table]
        if "source_page" in {column.name for column in TABLES[name].columns}
        else table
        for name, table in rows.items()
    }


def _paged(row: Row, column: str, raws: Mapping[str, RawText]) -> Row:
    fields = row.as_dict()
    raw, start = raws.get(fields[column] or ""), fields["source_start"]
    if raw is None or not raw.pages or start is None:
        return row
    page: dict[str, Any] = {"source_page": raw.page_at(start)}
    return replace(row, **page)


def about_published(issues: Iterable[Issue], rows: Mapping[str, list[Row]]) -> list[Issue]:
    """The issues, each naming a record only where that record is published.

    What is said of a row of a version that is not followed stays said, of no record.
    """
    keys = {
        name: {str(getattr(row, TABLES[name].key[0])) for row in table}
        for name, table in rows.items()
        if len(TABLES[name].key) == 1
    }
    # What is said of a vote names its event.
    keys["votes"] = {row.as_dict()["vote_event_id"] for row in rows["votes"]}
    return [
        replace(issue, record_id=None)
        if issue.record_id is not None
        and issue.table_name in keys
        and issue.record_id not in keys[issue.table_name]
        and _names_a_key(issue)
        else issue
        for issue in issues
    ]


def _names_a_key(issue: Issue) -> bool:
    """Whether the record is one of those whose other tellings may be published instead."""
    return issue.table_name in ("participants", "calendar", "vote_events", "votes", "statements")


def texts_of_rows(texts: Iterable[Text], rows: Mapping[str, list[Row]]) -> list[Text]:
    """The texts of records that are published, one per record, column and language."""
    keys = {
        name: {getattr(row, TABLES[name].key[0]) for row in table} for name, table in rows.items()
    }
    kept: dict[tuple[str, str, str, str], Text] = {}
    for text in texts:
        if text.record_id in keys.get(text.table_name, ()):
            kept.setdefault(
                (text.table_name, text.record_id, text.column_name, text.language), text
            )
    return list(kept.values())


def in_sequence(
    events: Iterable[VoteEvent], work_of: Mapping[str, str], followed: set[str]
) -> list[VoteEvent]:
    """The decisions numbered anew, 1, 2, 3 ... in each work that reports on a meeting.

    Two versions of a work number alike what both report; where one lacks a decision, or another
    work tells more of it, the numbers that were read would leave gaps or meet.

    Args:
        events: the published decisions.
        work_of: document_id to work_id.
        followed: documents that are followed in their works; a decision they lack comes before
            theirs of the same number.
    """
    count: Counter[tuple[str, str]] = Counter()
    out = []
    for event in sorted(events, key=lambda one: (one.sequence, one.document_id in followed)):
        at = (event.meeting_id, work_of[event.document_id])
        count[at] += 1
        out.append(replace(event, sequence=count[at]))
    return out
