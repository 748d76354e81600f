"""The resolutions and decisions that result, as English records name them in brackets."""

from __future__ import annotations

import re

_NUMBER = r"(?:ES-|S-)?\d{1,3}/\s?\d{1,4}"
_LETTERED = rf"{_NUMBER}(?:\s?[A-Z]\b)?"
_AND = r"(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s+to\s+)"
# "(resolution 61/295)", "(decision 76/575)", "(resolutions 65/66 and 65/67)", "(resolutions 73/1
# to 73/4)", "(resolutions 50/70 A, B and C)", "as resolution 2220 (2015)"
RESULTING = re.compile(
    r"(?:\(|\bas\s+|(?<=\d)\s+and\s+|(?<=\d),\s+)(?P<kind>resolution|decision)s?\s+"
    rf"(?P<numbers>{_LETTERED}(?:{_AND}(?:{_LETTERED}|[A-Z]\b))*|\d{{1,4}}\s?\(\d{{4}}\))"
)
_PART = re.compile(
    rf"(?P<to>\bto\s+)?(?:(?P<n>{_NUMBER})(?:\s?(?P<letter>[A-Z])\b)?|(?P<l>[A-Z])\b)"
)
_MOST = 40
"""Texts adopted in one sentence; a longer range is a misprint."""


def resulting(text: str) -> tuple[str, ...]:
    """Symbols of the resolutions and decisions that resulted, one by one.

    >>> resulting("Draft resolutions A and B were adopted (resolutions 65/70 A and B).")
    ('A/RES/65/70A', 'A/RES/65/70B')
    """
    found: list[str] = []
    for match in RESULTING.finditer(text):
        numbers = "".join(match["numbers"].split())
        if "(" in numbers:
            found.append(f"S/RES/{numbers}")
        else:
            series = "A/DEC" if match["kind"] == "decision" else "A/RES"
            found += [f"{series}/{number}" for number in _numbers(match["numbers"])]
    return tuple(dict.fromkeys(found))


def _numbers(printed: str) -> list[str]:
    found: list[str] = []
    for part in _PART.finditer(printed):
        before = found[-1] if found else ""
        stem = "".join((part["n"] or "").split()) or before.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        number = f"{stem}{part['letter'] or part['l'] or ''}"
        if part["to"] and before:
            found += _between(before, number)
        found.append(number)
    return found


def _between(first: str, last: str) -> list[str]:
    """The numbers between two of one series: `65/66` and `65/69`, `50/70A` and `50/70D`."""
    if first[:-1] == last[:-1] and first[-1].isalpha():
        return [f"{first[:-1]}{chr(code)}" for code in range(ord(first[-1]) + 1, ord(last[-1]))]
    session, _, start = first.rpartition("/")
    other, _, end = last.rpartition("/")
    if session != other or not (start.isdigit() and end.isdigit()):
        return []
    if int(end) - int(start) > _MOST:
        return []
    return [f"{session}/{number}" for number in range(int(start) + 1, int(end))]
