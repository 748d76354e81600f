"""The adopted agenda, and which sitting took up which item."""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.extract.issues import IssueLog
from pipelines.extract.sittings import Sittings
from pipelines.extract.source import Passage, Place, Source
from pipelines.extract.sub_items import SubItems
from pipelines.tables import AgendaItem, SittingAgendaItem
from pipelines.text.fold import fold
from pipelines.text.model import Entry

# "(a) 标识", "a) Désignation" after a colon or semicolon within an item
_INLINE_ITEM = re.compile(r"(?<=[:;])\s*\(?(?P<n>[a-z])\)\s*")
_CLOSING_MARKS = "。.;；：:,，、 "


def item_id(meeting_id: str, number: str) -> str:
    """The id of an agenda item: `9(a)` is `...-item-9-a`."""
    return f"{meeting_id}-item-{number.replace('(', '-').replace(')', '')}"


def item_row(
    source: Source,
    meeting_id: str,
    number: str,
    title: str | None,
    position: int,
    place: Place,
    agenda_symbol: str | None = None,
) -> AgendaItem:
    """The row of one item or sub-item."""
    return AgendaItem(
        agenda_item_id=item_id(meeting_id, number),
        meeting_id=meeting_id,
        number=number,
        parent_number=number.rpartition("(")[0] or None,
        position=position,
        title=title,
        language=source.document.language,
        agenda_symbol=agenda_symbol,
        document_id=place.document_id,
        paragraph_id=place.paragraph_id,
        source_start=place.source_start,
        source_end=place.source_end,
    )


def taken_up_row(sitting_id: str, record: str, action: str, place: Place) -> SittingAgendaItem:
    """The row that tells that a sitting took up an item."""
    return SittingAgendaItem(
        sitting_id=sitting_id,
        agenda_item_id=record,
        action=action,
        document_id=place.document_id,
        paragraph_id=place.paragraph_id,
        source_start=place.source_start,
        source_end=place.source_end,
    )


def agenda_items(source: Source, meeting_id: str, issues: IssueLog) -> list[AgendaItem]:
    """One row per item and sub-item of the agenda a report says was adopted."""
    for passage in source.body:
        if not source.language.announces_agenda(passage.lead.tight):
            continue
        if any(entry.number for entry in passage.node.entries):
            return _items(source, passage, meeting_id, issues)
        issues.add(
            "error",
            "agenda_not_read",
            "An agenda is announced, but no items are read below it.",
            place=source.place(passage.node, passage.node.span),
            evidence=passage.node.lead.text[-60:],
            table="agenda_items",
            handling="unresolved",
        )
    return []


def _items(source: Source, passage: Passage, meeting_id: str, issues: IssueLog) -> list[AgendaItem]:
    rows: list[AgendaItem] = []
    symbols = [c for c in source.language.citations(passage.lead) if c.symbol]
    numbers: set[str] = set()
    expected = 1
    marks = SubItems()
    for entry in marks.placed(_with_inline(passage.node.entries)):
        place = source.place(passage.node, entry.whole.span())
        if entry.number is None:
            issues.add(
                "warning",
                "agenda_line_not_read",
                "A line of the agenda bears no number and is not read as an item.",
                place=place,
                evidence=entry.whole.text,
                table="agenda_items",
                handling="unresolved",
            )
            continue
        if entry.number in numbers:
            issues.add(
                "warning",
                "agenda_number_repeated",
                f"The agenda has two items numbered {entry.number}; the second is left out.",
                place=place,
                evidence=entry.whole.text,
                table="agenda_items",
                record=item_id(meeting_id, entry.number),
                handling="dropped",
            )
            continue
        is_item = "(" not in entry.number
        if is_item and int(entry.number) != expected:
            issues.add(
                "warning",
                "agenda_number_gap" if int(entry.number) > expected else "agenda_number_order",
                f"Item {entry.number} of the agenda follows item {expected - 1}.",
                place=place,
                evidence=entry.whole.text,
                table="agenda_items",
                record=item_id(meeting_id, entry.number),
            )
        expected = int(entry.number) + 1 if is_item else expected
        if entry.number in marks.disordered:
            issues.add(
                "warning",
                "agenda_number_gap",
                f"Sub-item {entry.number} of the agenda does not follow the one before.",
                place=place,
                evidence=entry.whole.text,
                table="agenda_items",
                record=item_id(meeting_id, entry.number),
            )
        numbers.add(entry.number)
        rows.append(
            item_row(
                source,
                meeting_id,
                entry.number,
                entry.text.text.strip().rstrip(_CLOSING_MARKS),
                len(rows) + 1,
                place,
                # Of several symbols the last is that of the text printed below.
                symbols[-1].symbol if symbols else None,
            )
        )
    return rows


def _with_inline(entries: tuple[Entry, ...]) -> list[Entry]:
    """Entries, with sub-items that are printed in the line of their item: `3. …:(a) 标识;(b) …`."""
    out: list[Entry] = []
    for entry in entries:
        folded = fold(entry.text.text)
        marks = list(_INLINE_ITEM.finditer(folded))
        if not entry.number or "(" in entry.number or not marks or marks[0]["n"] != "a":
            out.append(entry)
            continue
        out.append(Entry(entry.number, entry.text[: marks[0].start()].strip(), entry.whole))
        for index, mark in enumerate(marks):
            end = marks[index + 1].start() if index + 1 < len(marks) else len(folded)
            text = entry.text[mark.end() : end].strip()
            whole = entry.text[mark.start() : end].strip()
            out.append(Entry(f"{entry.number}({mark['n']})", text, whole))
    return out


def items_in_headings(
    source: Source, sittings: Sittings
) -> tuple[list[AgendaItem], list[SittingAgendaItem]]:
    """The items that the headings of a summary record name, and that its sitting took them up."""
    if sittings.single is None:
        return [], []
    # What stands before the sitting opens is the table of contents.
    opened = next(
        (p.node.span[0] for p in source.body if source.language.clock(p.lead.tight) is not None), 0
    )
    items: dict[str, AgendaItem] = {}
    taken: dict[str, SittingAgendaItem] = {}
    for _, heading in source.document.headings:
        reading = source.reading(heading.title)
        if heading.title.span()[0] < opened:
            continue
        named = source.language.agenda_heading(reading.tight)
        if named is None:
            continue
        titles = dict(named.titles)
        for number in named.numbers:
            record, title = item_id(sittings.meeting_id, number), titles.get(number)
            known = items.get(record)
            place = source.place(None, reading.span(*(title or (0, len(reading.tight)))))
            if known is None or (known.title is None and title is not None):
                words = reading.printed(*title) if title else None
                position = known.position if known else len(items) + 1
                row = item_row(source, sittings.meeting_id, number, words, position, place)
                items[record] = row
            action = "continued" if number in named.continued else "considered"
            sitting = sittings.sitting_id(sittings.single)
            taken.setdefault(record, taken_up_row(sitting, record, action, place))
    return list(items.values()), list(taken.values())


def in_places(rows: list[AgendaItem]) -> list[AgendaItem]:
    """The rows of one agenda, told by several versions, in places of their own.

    Versions that contradict each other may each have an item in one place; then the numbers tell
    the places.
    """
    places = [(row.meeting_id, row.position) for row in rows]
    if len(set(places)) == len(places):
        return rows
    return [
        replace(row, position=position)
        for position, row in enumerate(sorted(rows, key=_by_number), start=1)
    ]


def _by_number(row: AgendaItem) -> tuple[int, str, int]:
    number, _, letter = row.number.partition("(")
    return int(number), letter, row.position


def sitting_agenda_items(
    source: Source, sittings: Sittings, items: list[AgendaItem], issues: IssueLog
) -> list[SittingAgendaItem]:
    """One row per item a sentence says a sitting took up.

    A sentence that names two sittings and an item is read as saying it of both.
    """
    rows: dict[tuple[str, str, str], SittingAgendaItem] = {}
    known = {item.number for item in items}
    for passage in source.body:
        tight = passage.lead.tight
        phrases = source.language.items(tight)
        for phrase in phrases:
            sentence = next(
                (s for s in source.language.sentences(tight) if s[0] <= phrase.span[0] < s[1]),
                None,
            )
            when = sittings.when(passage, sentence) if sentence else None
            if sentence is not None:
                # "item 6 (a) at its 4th and 5th meetings and item 6 (b) at its 6th meeting"
                inside = [p for p in phrases if sentence[0] <= p.span[0] < sentence[1]]
                apart = sittings.apart(passage, sentence)
                if len(apart) == len(inside) > 1:
                    when = apart[inside.index(phrase)]
            if when is None or not when.numbers:
                continue
            place = source.place(passage.node, passage.lead.span(*phrase.span))
            for number in phrase.numbers:
                record = item_id(sittings.meeting_id, number)
                if number not in known:
                    issues.add(
                        "warning",
                        "agenda_item_unknown",
                        f"Item {number} is said to be taken up but is not on the agenda.",
                        place=place,
                        evidence=passage.lead.printed(*phrase.span),
                        table="agenda_items",
                        handling="dropped",
                        about=record,
                    )
                    continue
                for sitting in when.numbers:
                    key = (sittings.sitting_id(sitting), record, phrase.action)
                    rows.setdefault(key, taken_up_row(*key, place))
    return list(rows.values())
