"""The adopted agenda, and which sitting took up which item."""

from __future__ import annotations

import re

from pipelines.extract.issues import IssueLog
from pipelines.extract.sittings import Sittings
from pipelines.extract.source import Passage, Source
from pipelines.tables import AgendaItem, SittingAgendaItem
from pipelines.text.fold import fold
from pipelines.text.model import Entry

# "(a) 标识", "a) Désignation" after a colon or semicolon within an item
_INLINE_ITEM = re.compile(r"(?<=[:;])\s*\(?(?P<n>[a-z])\)\s*")
_CLOSING_MARKS = "。.;；：:,，、 "


def item_id(meeting_id: str, number: str) -> str:
    """The id of an agenda item: `9(a)` is `...-item-9-a`."""
    return f"{meeting_id}-item-{number.replace('(', '-').replace(')', '')}"


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
    letter: str | None = None
    for entry in _with_inline(passage.node.entries):
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
        parent = entry.number.split("(")[0] if "(" in entry.number else None
        if parent is None and int(entry.number) != expected:
            issues.add(
                "warning",
                "agenda_number_gap" if int(entry.number) > expected else "agenda_number_order",
                f"Item {entry.number} of the agenda follows item {expected - 1}.",
                place=place,
                evidence=entry.whole.text,
                table="agenda_items",
                record=item_id(meeting_id, entry.number),
            )
        expected = int(entry.number) + 1 if parent is None else expected
        letter = _follow_letter(entry.number, letter)
        if letter == "":
            issues.add(
                "warning",
                "agenda_number_gap",
                f"Sub-item {entry.number} of the agenda does not follow the one before.",
                place=place,
                evidence=entry.whole.text,
                table="agenda_items",
                record=item_id(meeting_id, entry.number),
            )
            letter = entry.number[-2]
        numbers.add(entry.number)
        rows.append(
            AgendaItem(
                agenda_item_id=item_id(meeting_id, entry.number),
                meeting_id=meeting_id,
                number=entry.number,
                parent_number=parent,
                position=len(rows) + 1,
                title=entry.text.text.strip().rstrip(_CLOSING_MARKS),
                language=source.document.language,
                # Of several symbols the last is that of the text printed below.
                agenda_symbol=symbols[-1].symbol if symbols else None,
                document_id=place.document_id,
                paragraph_id=place.paragraph_id,
                source_start=place.source_start,
                source_end=place.source_end,
            )
        )
    return rows


def _follow_letter(number: str, before: str | None) -> str | None:
    """The letter of an item after another's: None for an item, empty for one out of order."""
    if "(" not in number or len(number) < 3 or not number[-2].isalpha() or number[-3] != "(":
        return None
    awaited = "a" if before is None else chr(ord(before) + 1)
    return number[-2] if number[-2] == awaited else ""


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
                    rows.setdefault(
                        key,
                        SittingAgendaItem(
                            sitting_id=key[0],
                            agenda_item_id=record,
                            action=phrase.action,
                            document_id=place.document_id,
                            paragraph_id=place.paragraph_id,
                            source_start=place.source_start,
                            source_end=place.source_end,
                        ),
                    )
    return list(rows.values())
