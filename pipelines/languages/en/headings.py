"""Agenda headings of English records: `Agenda items 97 and 98 (continued)`."""

from __future__ import annotations

import re

from pipelines.languages.agenda import agenda_heading
from pipelines.languages.en.drafts import drafts
from pipelines.languages.phrases import Span
from pipelines.languages.records import AgendaHeading

_LETTERS = r"(?:\s*\([a-z]{1,4}\)(?:(?:\s*,\s*|\s+(?:and|to)\s+)\([a-z]{1,4}\))*)?"
_ITEM = rf"\d{{1,3}}{_LETTERS}"
_ITEMS = rf"{_ITEM}(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|to|through)\s+){_ITEM})*"
# "Agenda item 66 (continued)", "Agenda items 21 to 26", "Agenda items 48 and 114 (continued)",
# "Item 7 of the provisional agenda (continued)"
AGENDA = re.compile(
    rf"\W*(?:Agenda\s+items?|AGENDA\s+ITEMS?|(?P<provisional>Items?))\s+(?P<items>{_ITEMS})"
    r"(?(provisional)\s+of\s+the\s+provisional\s+agenda)"
    # "Agenda item 97: General and complete disarmament (continued)"
    r"(?P<cont>\s*\((?:continued|resumed|concluded)[^()]*\)\**)?(?:\s*[:–—](?=\s+[A-Z]))?\s*(?=\n|$|[A-Z(])"
)
# "to conclude its consideration of agenda items 9, 10 and 15", "of items 21 to 26"
_NAMED = re.compile(rf"\b(?<!-)items?\s+(?P<items>{_ITEMS})")
_NUMBER = re.compile(r"(?P<to>(?:\bto|\bthrough)\s+)?(?:(?P<n>\d{1,3})|\((?P<letter>[a-z]{1,4})\))")
# What stands under the titles: the documents before the meeting.
_DOCUMENT = re.compile(
    r"\W*(?:(?:Draft|Amended\s+draft)\s+(?:resolution|decision|amendment)s?\b|Amendments?\b|"
    r"(?:\w+\s+)?Reports?\s+(?:of|by)\b|Notes?\s+by\b|Notes?\s+verbales?\b|(?:Identical\s+)?Letters?\s+|"
    r"Memorand(?:um|a)\s+(?:by|from)|Programme\s+budget\s+implications|"
    r".*\(\s*[AES]/[^()]*\)\s*$)"
)
# "Action on all draft resolutions submitted under …": what is done, not an item's title
_BUSINESS = re.compile(
    r"\W*(?:Action\s+on|Introduction\s+(?:and|of)|Consideration\s+of\s+draft|General\s+debate|Thematic\s+"
    r"(?:discussion|debate)|Organization\s+of\s+work(?!,)|Programme\s+of\s+work|"
    r"(?:Statement|Address)s?\s+by)\b"
)
_SYMBOL = re.compile(r"\b[A-Z]+/[A-Za-z0-9./\-]*\d|^\W*Draft\s")
_UNFINISHED = re.compile(r"(?:\b(?:the|of|and|for|in|on|to|by|with|from|at|a|an|or|under)|,)\s*$")
_CONTINUED = re.compile(r"\s*\((?:continued|resumed|concluded)[^()]*\)\**\s*$")
_SUB_ITEM = re.compile(r"\s*\((?P<letter>[a-z]{1,4})\)\s+(?=\S)")
# "Report of the First Committee (A/61/394)"; what the Secretary-General reports carries no draft
_REPORT = re.compile(
    r"[Rr]eports?\s+of\s+the\s+(?!Secretary-General)[^()]*\((?P<symbol>[A-Z]+/[A-Za-z0-9./\-]+)"
)


# "Agenda item 9: General exchange of views (continued) (A/CONF.192/2030/RC/1)"
_IN_LINE = re.compile(rf"Agenda\s+items?\s+(?P<items>{_ITEMS})(?![\w/])\s*[:.–—]?\s*")
_GOING_ON = re.compile(r"continued|resumed|concluded")


def heading(tight: str) -> AgendaHeading | None:
    """The agenda items that a heading of a summary record names, in one line."""
    return agenda_heading(tight, _IN_LINE, numbers, _GOING_ON)


def numbers(text: str) -> tuple[str, ...]:
    """`97 and 98 (a)` is 97, 98(a); `21 to 26` has those between."""
    out: list[str] = []
    last = ""
    for match in _NUMBER.finditer(text):
        if match["n"]:
            if match["to"] and last.isdigit():
                out += [str(value) for value in range(int(last) + 1, int(match["n"]))]
            last = match["n"]
            out.append(last)
        elif last:
            if out and out[-1] == last:
                out.pop()
            first = out[-1][len(last) + 1 : -1] if out and out[-1].startswith(f"{last}(") else ""
            if match["to"] and len(first) == len(match["letter"]) == 1:
                out += [f"{last}({chr(c)})" for c in range(ord(first) + 1, ord(match["letter"]))]
            out.append(f"{last}({match['letter']})")
    return tuple(dict.fromkeys(out))


def named_items(text: str) -> tuple[str, ...]:
    """The agenda items a sentence names."""
    found = [number for match in _NAMED.finditer(text) for number in numbers(match["items"])]
    return tuple(dict.fromkeys(found))


def agenda(text: str) -> AgendaHeading | None:
    """The items an agenda heading names, with their titles."""
    match = AGENDA.match(text)
    if match is None:
        return None
    items = list(numbers(match["items"]))
    above = list(dict.fromkeys(item.split("(")[0] for item in items))
    plain, lettered = _titles(text, match.end(), above)
    titles: list[tuple[str, Span]] = []
    marked = [_without_mark(text, span) for span in plain]
    plain = [span for span, _ in marked]
    if len(plain) == len(above) or (len(above) == 1 and plain):
        titles += list(zip(above, plain, strict=False))
    titles += [(number, span) for number, (span, _) in lettered.items()]
    taken = list(dict.fromkeys([*above, *lettered])) if lettered else items
    reports = list(_REPORT.finditer(text))
    named = drafts(" ".join(text.split()))
    going_on = [number for number, (_, continued) in lettered.items() if continued]
    return AgendaHeading(
        tuple(taken),
        tuple(taken) if match["cont"] or any(mark for _, mark in marked) else tuple(going_on),
        tuple((number, span) for number, span in titles if span[0] < span[1]),
        reports[0].span("symbol") if len(reports) == 1 else None,
        named[0] if len(named) == 1 and not reports else None,
    )


def _titles(
    text: str, at: int, above: list[str]
) -> tuple[list[Span], dict[str, tuple[Span, bool]]]:
    """The titles of items, and those of sub-items by their number, with `(continued)` taken off."""
    plain: list[Span] = []
    lettered: dict[str, tuple[Span, bool]] = {}
    last: str | None = None
    in_documents = False
    for start, end in _lines(text, at):
        line = text[start:end]
        sub = _SUB_ITEM.match(line)
        if sub and len(above) == 1:
            last = f"{above[0]}({sub['letter']})"
            lettered[last] = _without_mark(text, (start + sub.end(), end))
            in_documents = False
        elif in_documents or _is_document(line, bool(plain or lettered)):
            in_documents = True
        elif last is not None:
            lettered[last] = _without_mark(text, (lettered[last][0][0], end))
        elif plain and (len(above) == 1 or _goes_on(text[slice(*plain[-1])], line)):
            plain[-1] = (plain[-1][0], end)
        else:
            plain.append((start, end))
    return plain, lettered


def _is_document(line: str, titled: bool) -> bool:
    """Whether a line names what is before the meeting.

    "Report of the Peacebuilding Commission" may be the title of the item while there is no other.
    """
    named = titled or _SYMBOL.search(line) is not None
    return (named and _DOCUMENT.match(line) is not None) or _BUSINESS.match(line) is not None


def _goes_on(above: str, line: str) -> bool:
    """Whether a line goes on with the title above it: titles begin with a capital, and end."""
    return line[:1].islower() or _UNFINISHED.search(above) is not None


def _without_mark(text: str, span: Span) -> tuple[Span, bool]:
    """A title without `(continued)` at its end, and whether it stood there."""
    mark = _CONTINUED.search(text, *span)
    return ((span[0], mark.start()), True) if mark else (span, False)


def _lines(text: str, at: int) -> list[Span]:
    return [
        (at + match.start(), at + match.end())
        for match in re.finditer(r"[^\n]+", text[at:])
        if match[0].strip()
    ]
