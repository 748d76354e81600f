"""Rows of a document in one format against those of the same document in another."""

from __future__ import annotations

import hashlib
import re
from dataclasses import fields
from pathlib import Path

from pipelines.build import extract_rows, parse_corpus
from pipelines.corpus import Corpus, RawText
from pipelines.extract.rows import Rows
from pipelines.formats import extract_text

PLACES = frozenset(
    {
        *("file", "sha256", "characters", "format", "source_start", "source_end", "source_page"),
        # Ids of passages that have no name of their own: their place is part of the id.
        *("citation_id", "mention_id", "meeting_mention_id", "issue_id"),
    }
)
"""Columns that say where a value stands in a file."""


def rows_from(data: bytes, name: str = "document.txt") -> Rows:
    """The rows of a file; it must be recognized."""
    read = extract_text(data, name)
    raw = RawText(
        name,
        read.text,
        hashlib.sha256(data).hexdigest(),
        format=read.format,
        pages=read.pages,
        furniture=read.furniture,
        notes=read.notes,
        parted=read.parted,
    )
    parsed = parse_corpus(Corpus(Path("texts"), (raw,), ()))
    assert not parsed.rejected, parsed.rejected
    return extract_rows(parsed)


def facts(rows: Rows) -> dict[str, list[dict[str, object]]]:
    """The rows without the columns that say where a value stands."""
    found: dict[str, list[dict[str, object]]] = {
        table: [
            {
                field.name: getattr(row, field.name)
                for field in fields(row)
                if field.name not in PLACES
            }
            for row in kept
        ]
        for table, kept in rows.items()
    }
    for row in found["issues"]:
        row["record_id"] = re.sub(r"-[cm]\d+$", "", str(row["record_id"]))
    # A note stands at the foot of whichever page its call is printed on.
    notes = [row for row in found["paragraphs"] if row["kind"] == "footnote"]
    others = [row for row in found["paragraphs"] if row["kind"] != "footnote"]
    for position, row in enumerate([*others, *notes], start=1):
        row["position"] = position
    found["paragraphs"] = [*others, *notes]
    return {table: sorted(kept, key=repr) for table, kept in found.items()}


def differences(left: Rows, right: Rows) -> list[str]:
    """What differs between the rows of two formats, one line each."""
    out = []
    a, b = facts(left), facts(right)
    assert a.keys() == b.keys()
    for table in a:
        only_a = [row for row in a[table] if row not in b[table]]
        only_b = [row for row in b[table] if row not in a[table]]
        for row in only_a:
            nearest = max(only_b, key=lambda other: _shared(row, other), default={})
            different = {k: (v, nearest.get(k)) for k, v in row.items() if nearest.get(k) != v}
            out.append(f"{table}: {different if nearest else row}")
        if len(only_b) > len(only_a):
            out.append(f"{table}: {len(only_b) - len(only_a)} rows more: {only_b}")
    return out


def _shared(row: dict[str, object], other: dict[str, object]) -> int:
    return sum(row[key] == other.get(key) for key in row)
