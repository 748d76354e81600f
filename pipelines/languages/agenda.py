"""Agenda items: the numbers in a list and the words of a heading, alike in every language."""

from __future__ import annotations

import re
from collections.abc import Callable

from pipelines.languages.records import AgendaHeading

# "(continued) (A/C.1/67/L.27)", "(A/70/63-E/2015/10 and A/70/125)"
_BRACKETS = re.compile(r"\s*\((?P<inner>[^()]*(?:\([^()]*\)[^()]*)*)\)\s*$")
_SYMBOL = re.compile(r"\b[A-Z]+/[A-Za-z0-9./\-]*\d")


def item_numbers(
    text: str, piece: re.Pattern[str], value: Callable[[str], str] = str
) -> tuple[str, ...]:
    """The items that a list names, those between the ends of a range among them.

    `6 (f) and 7 (a)` is 6(f), 7(a); `9 (a) and (b)` is 9(a), 9(b); `6 (a) to (c)` has 6(b);
    `7, sub-items (b) and (c)` is not 7.

    Args:
        text: the list.
        piece: one item of it, groups `number` and `letter`, and where ranges are
            printed `to`, the word for one before its end.
        value: the number in digits.
    """
    out: list[str] = []
    number = letter = ""
    for match in piece.finditer(text):
        if not match["number"] and not match["letter"]:
            continue
        before = number, letter
        if not match["number"] and out[-1:] == [number]:
            # "item 7, sub-items (b) and (c)"
            out.pop()
        number = value(match["number"]) if match["number"] else number
        letter = match["letter"] or ""
        if match.groupdict().get("to"):
            out += _between(before, (number, letter))
        out.append(f"{number}({letter})" if letter else number)
    return tuple(out)


def agenda_heading(
    text: str,
    pattern: re.Pattern[str],
    numbers: Callable[[str], tuple[str, ...]],
    going_on: re.Pattern[str],
) -> AgendaHeading | None:
    """The items a heading of a summary record names, with the title where it names one item.

    Args:
        text: the heading, in one line.
        pattern: its beginning, group `items`; what stands after it is the title.
        numbers: the numbers in the group.
        going_on: what is said in brackets of a discussion that goes on: `continued`.
    """
    match = pattern.match(text)
    if match is None:
        return None
    start, end = match.end(), len(text)
    continued = False
    while (bracket := _BRACKETS.search(text, start, end)) is not None:
        goes_on = going_on.match(bracket["inner"]) is not None
        if not goes_on and not _SYMBOL.search(bracket["inner"]):
            break
        continued = continued or goes_on
        end = bracket.start()
    items = numbers(match["items"])
    titles = ((items[0], (start, end)),) if len(items) == 1 and start < end else ()
    return AgendaHeading(items, items if continued else (), titles)


def _between(first: tuple[str, str], last: tuple[str, str]) -> list[str]:
    """The items between two, within one item or from item to item."""
    if first[0] == last[0] and len(first[1]) == len(last[1]) == 1:
        return [f"{first[0]}({chr(c)})" for c in range(ord(first[1]) + 1, ord(last[1]))]
    if not first[1] and not last[1]:
        return [str(value) for value in range(int(first[0]) + 1, int(last[0]))]
    return []
