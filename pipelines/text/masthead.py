"""The head of a document: symbol, distribution, date, session, agenda items, title.

What every head prints (Distr., the date, the language, Original) is read in the words of the
language and in English, in which most languages print it; the rest through the language's `Head`.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from pipelines.languages.agenda import item_numbers
from pipelines.languages.base import Head
from pipelines.languages.headwords import HeadWords
from pipelines.text.blocks import Block
from pipelines.text.fold import fold
from pipelines.text.head_fields import fields_of, is_field, words_of
from pipelines.text.model import Masthead
from pipelines.text.symbols import SYMBOL
from pipelines.text.traced import Traced, is_cjk, tidy

_SYMBOL = re.compile(SYMBOL)


@dataclass
class _Reader:
    head: Head
    fields: dict[str, str | None] = field(default_factory=dict)
    date: dt.date | None = None
    items: tuple[str, ...] = ()
    session_line: Traced | None = None
    conference: Traced | None = None
    dates: Traced | None = None
    adopted: Traced | None = None
    officer: Traced | None = None
    sitting: Traced | None = None
    held: Traced | None = None
    committee: Traced | None = None
    agenda_title: Traced | None = None
    notes: list[Traced] = field(default_factory=list)
    text: list[tuple[Traced, bool, int]] = field(default_factory=list)
    """Lines that nothing else claimed, whether an agenda item stood before, and their place."""
    at: int = 0
    leftover: list[Traced] = field(default_factory=list)
    """Lines that are neither name nor title."""


def read_masthead(front: list[Block], head: Head, running_symbol: str | None) -> Masthead:
    """Read the blocks before the first paragraph or chapter."""
    reader = _Reader(head)
    after_agenda = False
    for index, block in enumerate(front):
        reader.at = index
        rest = _take_common(reader, block.text)
        agenda_here = len(reader.items)
        rest = _take_lines(reader, rest)
        if not rest.text:
            after_agenda = after_agenda or len(reader.items) > agenda_here
            continue
        if not head.spaced and not any(is_cjk(char) for char in rest.text):
            # "Origina: English": what is left of a damaged field is no part of a Chinese name.
            reader.leftover.append(rest)
            continue
        reader.text.append((rest, after_agenda, index))
    title = _titles(reader)
    if reader.conference is not None:
        # "Report of the United Nations Conference … | New York, 9-20 July 2001"
        name = head.report_of.match(fold(reader.conference.text)) if head.report_of else None
        if name is not None:
            reader.leftover += [title] if title is not None else []
            title = reader.conference
            reader.conference = title[slice(*name.span("name"))]
    return Masthead(
        organ=reader.fields.get("organ"),
        session=reader.fields.get("session"),
        session_line=reader.session_line,
        agenda_items=reader.items,
        symbol=reader.fields.get("symbol") or running_symbol,
        distribution=reader.fields.get("distribution"),
        date=reader.date,
        original_language=reader.fields.get("original"),
        conference=reader.conference,
        dates=reader.dates,
        title=title,
        agenda_title=reader.agenda_title,
        adopted=reader.adopted,
        adopted_kind=reader.fields.get("adopted"),
        resolution=reader.fields.get("resolution"),
        officer=reader.officer,
        sitting=reader.sitting,
        held=reader.held,
        committee=reader.committee,
        notes=tuple(reader.notes),
        leftover=tuple(reader.leftover),
    )


def _take(text: Traced, pattern: re.Pattern[str]) -> tuple[re.Match[str] | None, Traced]:
    """The first match of a pattern, and the text without it."""
    match = pattern.search(fold(text.text))
    if match is None:
        return None, text
    left, right = text[: match.start()].strip(), text[match.end() :].strip()
    return match, (left.then(" ", right) if left.text and right.text else left + right)


def _take_common(reader: _Reader, text: Traced) -> Traced:
    """Take out what heads print in English whatever the language of the document."""
    if _is_bracketed(text):
        return text
    if reader.head.spaced and not fields_of(reader.head).fullmatch(fold(text.text)):
        # A title may hold a date, a symbol, the name of a language.
        return text
    fields = reader.fields
    for words in words_of(reader.head):
        text = _take_words(reader, text, words)
    match, text = _take(text, _SYMBOL)
    if match:
        fields.setdefault("symbol", "".join(match[0].split()))
    return text


def _take_words(reader: _Reader, text: Traced, words: HeadWords) -> Traced:
    """Take out the fields that one language has words for."""
    fields = reader.fields
    match, text = _take(text, words.distribution)
    if match:
        fields.setdefault("distribution", words.distributions[match["value"].lower()])
    match, text = _take(text, words.original)
    if match:
        fields.setdefault("original", words.languages[match["value"]])
    match, text = _take(text, words.date)
    if match and reader.date is None:
        reader.date = _date_of(match, words)
    _, text = _take(text, re.compile(rf"(?:^|\s){words.language.pattern}(?=\s|$)"))
    return text


def _date_of(match: re.Match[str], words: HeadWords) -> dt.date | None:
    try:
        day = int(re.sub(r"\D", "", match["day"]))
        return dt.date(int(match["year"]), words.months.index(match["month"]) + 1, day)
    except ValueError:
        return None


def _is_bracketed(text: Traced) -> bool:
    folded = fold(text.text)
    return folded.startswith(("[", "(")) and folded.endswith(("]", ")"))


def _one_way(text: Traced, head: Head) -> Traced:
    """A line with its spaces set right: none beside Chinese characters, `联 合 国`."""
    if head.spaced:
        return tidy(text)
    source = text.text
    return text.pick(
        i
        for i, char in enumerate(source)
        if not char.isspace()
        or not any(
            is_cjk(near) or near.isdigit()
            for near in (source[max(0, i - 1)], source[min(len(source) - 1, i + 1)])
        )
    )


def _take_lines(reader: _Reader, text: Traced) -> Traced:
    head, fields = reader.head, reader.fields
    tight = _one_way(text, head)
    if not tight.text:
        return tight
    if head.note.match(fold(tight.text)):
        reader.notes.append(tight)
        return Traced.empty()
    if head.summary_of is not None and head.summary_of.match(fold(tight.text)):
        reader.sitting = tight
        # Between the name and this line there may be fields of the head, and nothing else.
        name = _just_above(reader) or list(reader.text)
        reader.conference = _joined([line for line, _, _ in name], " " if head.spaced else "")
        del reader.text[len(reader.text) - len(name) :]
        return tight
    if head.sitting_held is not None and head.sitting_held.match(fold(tight.text)):
        reader.held = tight
        return Traced.empty()
    if head.sitting_of is not None and head.sitting_of.match(fold(tight.text)):
        reader.committee = tight
        return Traced.empty()
    if head.aside is not None and head.aside.match(fold(tight.text)):
        return Traced.empty()
    if head.officer is not None and head.officer.match(fold(tight.text)):
        reader.officer = tight
        return Traced.empty()
    numbered = head.resolution.match(fold(tight.text)) if head.resolution is not None else None
    if numbered is not None:
        fields.setdefault("resolution", numbered["n"])
        return Traced.empty()
    if head.adopted.match(fold(tight.text)):
        match = head.adopted.match(fold(tight.text))
        reader.adopted = tight
        if match:
            fields["adopted"] = head.adopted_kinds.get(match["kind"] or "", "resolution")
            fields.setdefault("organ", tight[slice(*match.span("organ"))].text)
        return Traced.empty()
    if head.dates_and_place.match(fold(tight.text)) and reader.dates is None:
        reader.dates = tight
        name = _just_above(reader)
        reader.conference = _joined([line for line, _, _ in name], " " if head.spaced else "")
        reader.leftover += [line for line, _, _ in reader.text[: len(reader.text) - len(name)]]
        reader.text.clear()
        return Traced.empty()
    match, rest = _take(tight, re.compile(rf"^{re.escape(head.united_nations)}(?:$|\s)"))
    if match and is_field(rest, head):
        tight = rest
    if fold(tight.text) in head.organs:
        fields.setdefault("organ", tight.text)
        return Traced.empty()
    match, rest = _take(tight, head.agenda)
    if match and (not head.spaced or is_field(rest, head)):
        # "95(i)、(s)和(bb)": 95(i), 95(s), 95(bb)
        reader.items = item_numbers(match["items"], head.item, head.item_value)
        tight = rest
    match, rest = _take(tight, head.session)
    if match and (is_field(rest, head) if head.spaced else len(rest.text) <= len(match[0])):
        fields.setdefault("session", head.session_value(match["n"]))
        reader.session_line = reader.session_line or tight[match.start() : match.end()]
        tight = rest
        if fold(tight.text) in head.organs:
            fields.setdefault("organ", tight.text)
            return Traced.empty()
    return tight if tight.text.strip("* ") else Traced.empty()


def _joined(parts: list[Traced], glue: str = "") -> Traced | None:
    if not parts:
        return None
    whole = parts[0]
    for part in parts[1:]:
        whole = whole.then(glue, part)
    return whole


def _just_above(reader: _Reader) -> list[tuple[Traced, bool, int]]:
    """The unbroken run of lines above the line that is being read: the conference's name.

    Between the name and that line there may be fields of the head, and nothing else.
    """
    run: list[tuple[Traced, bool, int]] = []
    below = reader.text[-1][2] + 1 if reader.text else reader.at
    for line in reversed(reader.text):
        if line[2] != below - 1:
            break
        run.insert(0, line)
        below = line[2]
    return run


def _titles(reader: _Reader) -> Traced | None:
    """The title is what is left; the first line after the agenda item is the item's title."""
    lines = [line for line, _, _ in reader.text]
    if reader.items and len(lines) > 1 and reader.text[0][1]:
        reader.agenda_title = lines.pop(0)
    return _joined(lines, " ")
