"""The numbers of agenda items in a list, which are combined alike in every language."""

from __future__ import annotations

import re
from collections.abc import Callable


def item_numbers(
    text: str, piece: re.Pattern[str], value: Callable[[str], str] = str
) -> tuple[str, ...]:
    """The items that a list names, those between the ends of a range among them.

    `6 (f) and 7 (a)` is 6(f), 7(a); `9 (a) and (b)` is 9(a), 9(b); `6 (a) to (c)` has 6(b).

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
        number = value(match["number"]) if match["number"] else number
        letter = match["letter"] or ""
        if match.groupdict().get("to"):
            out += _between(before, (number, letter))
        out.append(f"{number}({letter})" if letter else number)
    return tuple(out)


def _between(first: tuple[str, str], last: tuple[str, str]) -> list[str]:
    """The items between two, within one item or from item to item."""
    if first[0] == last[0] and len(first[1]) == len(last[1]) == 1:
        return [f"{first[0]}({chr(c)})" for c in range(ord(first[1]) + 1, ord(last[1]))]
    if not first[1] and not last[1]:
        return [str(value) for value in range(int(first[0]) + 1, int(last[0]))]
    return []
