"""The head of a document: symbol, distribution, date, session, agenda items, title.

What the United Nations prints in English at the head of every language version (Distr., the
date, the language, Original) is read here; the rest through the language's `Head`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from pipelines.languages.base import Head
from pipelines.text.blocks import Block
from pipelines.text.fold import fold
from pipelines.text.lines import SYMBOL
from pipelines.text.model import Masthead
from pipelines.text.traced import Traced, is_cjk

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DATE = re.compile(rf"(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(_MONTHS)})\s+(?P<year>\d{{4}})")
_DISTRIBUTION = re.compile(r"Distr\.?\s*:?\s*(?P<value>General|Limited|Restricted)", re.I)
_LANGUAGES = {
    "Arabic": "ar",
    "Chinese": "zh",
    "English": "en",
    "French": "fr",
    "Russian": "ru",
    "Spanish": "es",
}
_ORIGINAL = re.compile(rf"Original\s*:?\s*(?P<value>{'|'.join(_LANGUAGES)})")
_LANGUAGE = re.compile(rf"(?:^|\s)(?:{'|'.join(_LANGUAGES)})(?:\s+only)?(?=\s|$)")
_SYMBOL = re.compile(SYMBOL)
_ITEM = re.compile(r"(?P<number>\d{1,3})?(?:\((?P<letter>[a-z]+)\))?")


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
        rest = _take_english(reader, block.text)
        agenda_here = len(reader.items)
        rest = _take_lines(reader, rest)
        if not rest.text:
            after_agenda = after_agenda or len(reader.items) > agenda_here
            continue
        reader.text.append((rest, after_agenda, index))
    title = _titles(reader)
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


def _take_english(reader: _Reader, text: Traced) -> Traced:
    if _is_bracketed(text):
        return text
    fields = reader.fields
    match, text = _take(text, _DISTRIBUTION)
    if match:
        fields.setdefault("distribution", match["value"].lower())
    match, text = _take(text, _ORIGINAL)
    if match:
        fields.setdefault("original", _LANGUAGES[match["value"]])
    match, text = _take(text, _DATE)
    if match and reader.date is None:
        reader.date = _date_of(match)
    _, text = _take(text, _LANGUAGE)
    match, text = _take(text, _SYMBOL)
    if match:
        fields.setdefault("symbol", match[0])
    return text


def _date_of(match: re.Match[str]) -> dt.date | None:
    try:
        return dt.date(int(match["year"]), _MONTHS.index(match["month"]) + 1, int(match["day"]))
    except ValueError:
        return None


def _is_bracketed(text: Traced) -> bool:
    folded = fold(text.text)
    return folded.startswith(("[", "(")) and folded.endswith(("]", ")"))


def _spaceless(text: Traced) -> Traced:
    """Without spaces beside Chinese characters: `联 合 国`, `项目 95(i)`."""
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
    tight = _spaceless(text)
    if not tight.text:
        return tight
    if head.note.match(fold(tight.text)):
        reader.notes.append(tight)
        return Traced.empty()
    if head.adopted.match(fold(tight.text)):
        match = head.adopted.match(fold(tight.text))
        reader.adopted = tight
        if match:
            fields["adopted"] = head.adopted_kinds[match["kind"]]
            fields.setdefault("organ", match["organ"])
        return Traced.empty()
    if head.dates_and_place.match(fold(tight.text)) and reader.dates is None:
        reader.dates = tight
        name = _just_above(reader)
        reader.conference = _joined([line for line, _, _ in name])
        reader.leftover += [line for line, _, _ in reader.text[: len(reader.text) - len(name)]]
        reader.text.clear()
        return Traced.empty()
    match, tight = _take(tight, re.compile(rf"^{re.escape(head.united_nations)}$"))
    if tight.text in head.organs:
        fields.setdefault("organ", tight.text)
        return Traced.empty()
    match, rest = _take(tight, head.agenda)
    if match:
        reader.items = _items(match["items"])
        tight = rest
    match, rest = _take(tight, head.session)
    if match and len(rest.text) <= len(match[0]):
        fields.setdefault("session", head.session_value(match["n"]))
        reader.session_line = reader.session_line or tight[match.start() : match.end()]
        tight = rest
        if tight.text in head.organs:
            fields.setdefault("organ", tight.text)
            return Traced.empty()
    return tight if tight.text.strip("* ") else Traced.empty()


def _items(text: str) -> tuple[str, ...]:
    """`95(i)、(s)和(bb)` is 95(i), 95(s), 95(bb)."""
    items: list[str] = []
    number = ""
    for match in _ITEM.finditer(text):
        if match["number"]:
            number = match["number"]
        if match["number"] or match["letter"]:
            items.append(f"{number}({match['letter']})" if match["letter"] else number)
    return tuple(items)


def _joined(parts: list[Traced], glue: str = "") -> Traced | None:
    if not parts:
        return None
    whole = parts[0]
    for part in parts[1:]:
        whole = whole.then(glue, part)
    return whole


def _just_above(reader: _Reader) -> list[tuple[Traced, bool, int]]:
    """The unbroken run of lines above the line that is being read: the conference's name."""
    run: list[tuple[Traced, bool, int]] = []
    below = reader.at
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


_ALONE = (
    re.compile(SYMBOL + r"\Z"),
    re.compile(r"Distr\..*|Original:.*"),
    re.compile(rf"\d{{1,2}}(?:{'|'.join(_MONTHS)})\d{{4}}\Z"),
    re.compile(rf"(?:{'|'.join(_LANGUAGES)})(?:only)?\Z"),
)


def head_line(head: Head) -> Callable[[str], bool]:
    """What tells whether a head prints a line (without its spaces) by itself."""

    def prints(line: str) -> bool:
        folded = fold(line)
        if folded in head.organs or folded == head.united_nations:
            return True
        if head.dates_and_place.fullmatch(folded) or head.adopted.fullmatch(folded):
            return True
        return any(pattern.match(folded) for pattern in _ALONE)

    return prints
