"""The drafts that a sentence of an English record names."""

from __future__ import annotations

import re

from pipelines.languages.records import Draft
from pipelines.text.numbering import roman, value_of

SYMBOL = r"[A-Z]{1,6}(?:/[A-Za-z0-9][A-Za-z0-9.\-]*(?:\([A-Z0-9]+\))?)+(?<![.\-])"
_SYMBOL = re.compile(SYMBOL)
_ROMAN = r"[IVXLC]+(?:\s*\([A-Z]\)|\s[A-H](?![\w/’']))?"
_LABEL = rf"(?:(?:{_ROMAN}|[A-Z]|\d{{1,3}}(?!\d))(?![/\w]))"
_NOUN = r"[Dd]raft\s+(?P<noun>resolution|decision|declaration|text|presidential\s+statement)s?"
# "draft resolution II", "draft resolutions I to IV", "draft decision"
_DRAFT = re.compile(
    rf"\b{_NOUN}(?P<label>\s+{_LABEL}(?:(?:\s*,\s*(?:and\s+)?|\s+(?:to|and|through)\s+){_LABEL})*)?"
)
# "the draft resolution", "this draft decision": one, and not named
THE_DRAFT = re.compile(rf"(?:\b[Tt](?:he|his|hat)\s+(?:\w+\s+)?|^\W*){_NOUN}(?<!s)\b")
# What may stand between a draft and its symbol: "draft resolution, issued as document A/76/L.86"
_BETWEEN = (
    r"(?:\s*,?\s*(?:as\s+)?(?:contained|issued|circulated|submitted|set\s+out)?\s*(?:in|as|under)\s+"
    r"(?:the\s+)?(?:document\s+)?(?=[A-Z]+/(?:[^\s]*/)?L\.|S/\d{4}/)"
    r"|\s*\((?=[A-Z]+/(?:[^\s]*/)?L\.|S/\d{4}/)|\s*,?\s*)"
)
_SYMBOLS = rf"{SYMBOL}(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|to)\s+){SYMBOL})*"
# "draft resolution A/61/L.67", "draft resolutions A/C.1/78/L.8, A/C.1/78/L.52 and A/C.1/78/L.61",
# "the draft resolution contained in document S/2015/391"
_WITH_SYMBOL = re.compile(rf"\b{_NOUN}(?P<label>\s+{_LABEL})?{_BETWEEN}(?P<symbols>{_SYMBOLS})")
# "document S/2015/391, which contains the text of a draft resolution"
_CONTAINED = re.compile(
    rf"\b[Dd]ocuments?\s+(?P<symbols>{_SYMBOLS})\s*,?\s+(?:which\s+contains?|contain(?:s|ing)|with)\s+the\s+"
    rf"text\s+of\s+(?:a|the)\s+{_NOUN}"
)
# "III and IV", "I to XXII", "A, B and D", "A/65/L.1 to A/65/L.4"
_ONE_LABEL = re.compile(rf"(?P<to>\b(?:to|through)\s+)?(?P<label>{_LABEL})")
_ONE_SYMBOL = re.compile(rf"(?P<to>\bto\s+)?(?P<symbol>{SYMBOL})")
_LAST_NUMBER = re.compile(r"(?P<stem>.*[./])(?P<n>\d{1,4})$")
_MOST = 60
"""Drafts of one report; a longer range is a misprint."""


def drafts(text: str) -> list[Draft]:
    """The drafts that a sentence names by a number or a symbol, one by one, in order, each once."""
    found: list[tuple[int, Draft]] = []
    taken: list[tuple[int, int]] = []
    for pattern in (_CONTAINED, _WITH_SYMBOL):
        for match in pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            taken.append(match.span())
            label = match.groupdict().get("label")
            named = f"draft {noun_of(match)} {label.strip()}" if label else None
            at = match.start("symbols")
            found += [
                (at, Draft(noun_of(match), named, symbol)) for symbol in _symbols(match["symbols"])
            ]
    for match in _DRAFT.finditer(text):
        if match["label"] and not any(start <= match.start() < end for start, end in taken):
            noun = noun_of(match)
            found += [
                (match.start(), Draft(noun, f"draft {noun} {label}"))
                for label in _labels(match["label"])
            ]
    return list(dict.fromkeys(draft for _, draft in sorted(found, key=lambda one: one[0])))


def noun_of(match: re.Match[str]) -> str:
    """The kind of draft that a match names: `resolution`."""
    return " ".join(match["noun"].split())


def _labels(printed: str) -> list[str]:
    """`I to III and V` is I, II, III, V; `A to C` is A, B, C."""
    found: list[str] = []
    for match in _ONE_LABEL.finditer(printed):
        label = " ".join(match["label"].split())
        part = _PART_OF.fullmatch(found[-1]) if found and len(label) == 1 else None
        if part is not None:
            # "draft resolutions XXI A to D": four parts of one
            between = _between(part["letter"], label) if match["to"] else []
            found += [f"{part['whole']} {letter}" for letter in (*between, label)]
            continue
        if match["to"] and found:
            found += _between(found[-1], label)
        found.append(label)
    return found


_PART_OF = re.compile(r"(?P<whole>[IVXLC]+) (?P<letter>[A-H])")


def _between(first: str, last: str) -> list[str]:
    """The labels between two: numbers in digits or roman ones, or letters."""
    if len(first) == len(last) == 1 and first in "ABCDEFGH" and last.isalpha():
        return [chr(code) for code in range(ord(first) + 1, ord(last))]
    if "(" in first + last or not (
        (first + last).isdigit() or re.fullmatch(r"[IVXLC]+", first + last)
    ):
        return []
    values = range(value_of(first) + 1, value_of(last))
    if len(values) > _MOST:
        return []
    return [str(value) if first.isdigit() else roman(value) for value in values]


def _symbols(printed: str) -> list[str]:
    """`A/65/L.1 to A/65/L.3` is L.1, L.2, L.3."""
    found: list[str] = []
    for match in _ONE_SYMBOL.finditer(printed):
        first = _LAST_NUMBER.match(found[-1]) if match["to"] and found else None
        last = _LAST_NUMBER.match(match["symbol"])
        if first and last and first["stem"] == last["stem"]:
            values = range(int(first["n"]) + 1, int(last["n"]))
            found += [f"{first['stem']}{value}" for value in values if len(values) <= _MOST]
        found.append(match["symbol"])
    return found
