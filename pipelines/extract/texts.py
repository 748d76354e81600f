"""Names and titles of records as each version of a document prints them."""

from __future__ import annotations

from collections.abc import Iterable

from pipelines.tables import AgendaItem, Text


def agenda_texts(items: Iterable[AgendaItem]) -> list[Text]:
    """The titles of agenda items."""
    return [
        Text(
            table_name="agenda_items",
            record_id=item.agenda_item_id,
            column_name="title",
            language=item.language,
            text=item.title,
            document_id=item.document_id,
            paragraph_id=item.paragraph_id,
            source_start=item.source_start,
            source_end=item.source_end,
        )
        for item in items
        if item.title is not None
    ]
