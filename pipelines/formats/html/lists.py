"""The marks of lists in a web page."""

from __future__ import annotations

import re

from lxml import etree

from pipelines.formats.docx.numbering import BULLET, format_number

_UNMARKED = re.compile(r"list-style(?:-type)?\s*:[^;]*\bnone\b", re.I)
_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*(?:inside\s+|outside\s+)?([a-z-]+)", re.I)
_TYPES = {
    "1": ("decimal", "{}."),
    "a": ("lowerLetter", "({})"),
    "A": ("upperLetter", "{}."),
    "i": ("lowerRoman", "({})"),
    "I": ("upperRoman", "{}."),
    "lower-alpha": ("lowerLetter", "({})"),
    "lower-latin": ("lowerLetter", "({})"),
    "upper-alpha": ("upperLetter", "{}."),
    "upper-latin": ("upperLetter", "{}."),
    "lower-roman": ("lowerRoman", "({})"),
    "upper-roman": ("upperRoman", "{}."),
    "cjk-ideographic": ("chineseCounting", "{}."),
    "simp-chinese-informal": ("chineseCounting", "{}."),
    "trad-chinese-informal": ("chineseCounting", "{}."),
}
"""By the attribute `type` or the style; letters in brackets, as the United Nations prints them."""


def item_mark(owner: etree._Element, item: etree._Element, number: int) -> str:
    """The number of an entry of an ordered list as printed; empty where it has none."""
    style = f"{owner.get('style', '')};{item.get('style', '')}"
    if _UNMARKED.search(style):
        return ""
    named = _STYLE.findall(style)
    kind = named[-1].lower() if named else item.get("type") or owner.get("type") or "1"
    form, frame = _TYPES.get(kind, _TYPES["1"])
    return frame.format(format_number(number, form))


def bullet(owner: etree._Element) -> str:
    """The mark of an entry of a list without numbers."""
    return "" if _UNMARKED.search(owner.get("style", "")) else BULLET
