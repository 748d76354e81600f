"""Automatic numbers of paragraphs as Word prints them: `1.`, `(a)`, `IV.`, `一.`.

Office Open XML keeps no printed number: a paragraph names a list and a level, and the number is
counted (ECMA-376, part 1, 17.9). Lists of one abstract definition share their counters, unless
one of them starts anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from pipelines.formats.docx.names import attribute, child, children, w
from pipelines.text.numbering import roman

_PLACE = re.compile(r"%([1-9])")
BULLET = "-"
"""What stands for the bullet of an entry, whose form is a matter of fonts."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list."""

    start: int
    form: str
    """`decimal`, `lowerLetter`, `chineseCounting`…"""
    text: str
    """What is printed, with `%1` for the number of the first level."""
    legal: bool
    """Whether the numbers of upper levels are printed as decimals."""
    suffix: str
    properties: etree._Element | None
    """What the level says of its paragraphs: how far they are set in."""
    style: str | None
    """The style whose paragraphs are of this level."""


@dataclass
class Numbering:
    """The lists of a document and how far each has counted."""

    levels: dict[str, dict[int, Level]] = field(default_factory=dict)
    """By the list's number (numId) and level."""
    abstract: dict[str, str] = field(default_factory=dict)
    starts: dict[str, dict[int, int]] = field(default_factory=dict)
    """Where a list starts anew, by level."""
    counters: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def level(self, number: str, depth: int) -> Level | None:
        """A level of a list; None where it is not declared."""
        return self.levels.get(number, {}).get(depth)

    def level_of_style(self, number: str, style: str | None) -> int:
        """The level whose paragraphs have a style; the first where none is tied to it."""
        levels = self.levels.get(number, {})
        return next((depth for depth, level in levels.items() if level.style == style), 0)

    def next(self, number: str, depth: int) -> str:
        """Count one paragraph of a list and give its number as printed; empty for none."""
        level = self.level(number, depth)
        if level is None:
            return ""
        counters = self.counters.setdefault(self.abstract[number], {})
        restart = self.starts.get(number, {}).get(depth)
        if restart is not None and (number, depth) not in self.begun:
            counters[depth] = restart
        else:
            counters[depth] = counters.get(depth, level.start - 1) + 1
        self.begun.add((number, depth))
        for deeper in [other for other in counters if other > depth]:
            del counters[deeper]
        if level.form == "bullet":
            return BULLET
        if level.form == "none":
            return _PLACE.sub("", level.text).strip()

        def printed(match: re.Match[str]) -> str:
            upper = int(match[1]) - 1
            other = self.level(number, upper)
            if other is None:
                return ""
            value = counters.setdefault(upper, other.start)
            return format_number(value, "decimal" if level.legal else other.form)

        return _PLACE.sub(printed, level.text).strip()


def read_numbering(root: etree._Element | None) -> Numbering:
    """The lists that the numbering part of a document declares."""
    out = Numbering()
    if root is None:
        return out
    definitions = {attribute(node, "abstractNumId"): node for node in children(root, "abstractNum")}
    linked = {
        attribute(link, "val"): key
        for key, node in definitions.items()
        if (link := child(node, "styleLink")) is not None
    }
    for node in children(root, "num"):
        number = attribute(node, "numId") or ""
        key = attribute(child(node, "abstractNumId"), "val") or ""
        definition = definitions.get(key)
        link = child(definition, "numStyleLink") if definition is not None else None
        if link is not None:
            key = linked.get(attribute(link, "val"), key) or ""
            definition = definitions.get(key)
        levels = _levels(definition) if definition is not None else {}
        for override in children(node, "lvlOverride"):
            depth = int(attribute(override, "ilvl") or 0)
            own = child(override, "lvl")
            if own is not None:
                levels[depth] = _level(own)
            start = attribute(child(override, "startOverride"), "val")
            if start is not None:
                out.starts.setdefault(number, {})[depth] = int(start)
        out.levels[number] = levels
        out.abstract[number] = key
    return out


def _levels(definition: etree._Element) -> dict[int, Level]:
    return {int(attribute(node, "ilvl") or 0): _level(node) for node in children(definition, "lvl")}


def _level(node: etree._Element) -> Level:
    legal = child(node, "isLgl")
    return Level(
        start=int(attribute(child(node, "start"), "val") or 1),
        form=attribute(child(node, "numFmt"), "val") or "decimal",
        text=attribute(child(node, "lvlText"), "val") or "",
        legal=legal is not None and attribute(legal, "val") not in ("0", "false"),
        suffix=attribute(child(node, "suff"), "val") or "tab",
        properties=node.find(w("pPr")),
        style=attribute(child(node, "pStyle"), "val"),
    )


def format_number(value: int, form: str) -> str:
    """A number in one of the forms of Office Open XML; decimal for a form that is not known."""
    writer = _FORMS.get(form)
    return writer(value) if writer and value > 0 else str(value)


def _letters(alphabet: str) -> Callable[[int], str]:
    """The 27th is `aa`, the 28th `bb`: Word repeats the letter."""
    return lambda value: alphabet[(value - 1) % len(alphabet)] * (1 + (value - 1) // len(alphabet))


def _roman(value: int) -> str:
    return roman(value) if value < 400 else str(value)


def chinese(value: int) -> str:
    """A number below ten thousand as Chinese counts: 十二, 一百零三."""
    if value >= 10_000:
        return str(value)
    out, empty = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, value = divmod(value, unit)
        if digit:
            out += ("零" if empty and out else "") + _DIGITS[digit] + name
            empty = False
        else:
            empty = bool(out)
    return out.removeprefix("一") if out.startswith("一十") else out


_DIGITS = "〇一二三四五六七八九"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
_FULL_WIDTH = {ord("0") + digit: 0xFF10 + digit for digit in range(10)}
_FORMS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda value: f"{value:02}",
    "lowerLetter": _letters(_LATIN),
    "upperLetter": _letters(_LATIN.upper()),
    "lowerRoman": lambda value: _roman(value).lower(),
    "upperRoman": _roman,
    "russianLower": _letters(_RUSSIAN),
    "russianUpper": _letters(_RUSSIAN.upper()),
    "chineseCounting": chinese,
    "chineseCountingThousand": chinese,
    "ideographDigital": lambda value: "".join(_DIGITS[int(digit)] for digit in str(value)),
    "japaneseCounting": chinese,
    "taiwaneseCounting": chinese,
    "taiwaneseCountingThousand": chinese,
    "decimalFullWidth": lambda value: str(value).translate(_FULL_WIDTH),
    "decimalEnclosedCircleChinese": lambda value: chr(0x245F + value) if value < 21 else str(value),
    "decimalEnclosedCircle": lambda value: chr(0x245F + value) if value < 21 else str(value),
}
