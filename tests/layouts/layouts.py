"""Ways to lay out one Chinese text: other characters, other digits, other lines, the same words.

Each layout is a function from a text to a text. Those of `CHARACTERS` change characters where
they stand; those of `LINES` print the paragraphs anew, so they start from the text's blocks.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from opencc import OpenCC

from pipelines.languages.zh.language import CHINESE
from pipelines.text.blocks import Block, read_blocks
from pipelines.text.head_fields import head_line
from pipelines.text.lines import read_lines
from pipelines.text.markers import Mark, width

Layout = Callable[[str], str]

MARGIN = 74
"""Columns of a wrapped page: 37 Chinese characters."""
NARROW = 48
"""Columns of a column of a page: 24 Chinese characters."""
WIDE = str.maketrans({chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)})
CHINESE_DIGITS = "〇一二三四五六七八九"


# Characters


def traditional(standard: str) -> Layout:
    return OpenCC(standard).convert


_MARKUP = r"(?m)^\s*(?:#+|-)(?= )|^-{3,}$|<sup>\d+</sup>|\*+"
"""Signs of the file's format, which are no part of what is printed."""


def _wide(text: str, printed: str) -> str:
    return re.sub(
        rf"{_MARKUP}|(?P<printed>{printed})",
        lambda match: match[0].translate(WIDE) if match["printed"] else match[0],
        text,
    )


def wide_digits(text: str) -> str:
    return _wide(text, "[0-9]")


def wide_characters(text: str) -> str:
    """Every digit, letter and mark full-width."""
    return _wide(text, "[!-~]")


def chinese_number(value: int) -> str:
    """`三百二十一`, as dates, sittings and totals print it; up to 999."""
    if value == 0:
        return "零"
    hundreds, rest = divmod(value, 100)
    tens, ones = divmod(rest, 10)
    out = CHINESE_DIGITS[hundreds] + "百" if hundreds else ""
    if tens:
        out += ("" if tens == 1 and not hundreds else CHINESE_DIGITS[tens]) + "十"
    elif hundreds and ones:
        out += "零"
    return out + (CHINESE_DIGITS[ones] if ones else "")


_YEAR = re.compile(r"(?<!\d)(\d{4})(?=\s*年)")
# "8 月", "21 日", "第 18 次", "第 4 条", "第 16 段", "63 票", "18 次全体会议"; "9 日至 13 日" too
_COUNTED = re.compile(
    r"(?<![\d/.,、(\-A-Za-z])(\d{1,3})(?=\s*(?:月|日|次|届|段|条|票|个工作日|周|天)(?![A-Za-z0-9]))"
)
_RANGE = re.compile(
    r"(第\s*)(\d{1,3})(?=\s*(?:至|和|、)\s*第?\s*[一二三四五六七八九十百]+\s*(?:次|段|条))"
)


def chinese_numerals(text: str) -> str:
    """Years, months, days, sittings, paragraphs and totals in Chinese numerals."""
    text = _YEAR.sub(lambda m: "".join(CHINESE_DIGITS[int(d)] for d in m[1]), text)
    text = _COUNTED.sub(lambda m: chinese_number(int(m[1])), text)
    return _RANGE.sub(lambda m: m[1] + chinese_number(int(m[2])), text)


def spaced(text: str) -> str:
    """A space after every Chinese character; within a number or a word there is none."""
    return re.sub(r"(?<=[一-鿿、，。；：])(?=[^\s#])|(?<=[^\s#\-])(?=[一-鿿])", " ", text)


def carriage_returns(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


def doubled_blank_lines(text: str) -> str:
    return re.sub(r"\n[ \t]*\n", "\n\n\n", text)


CHARACTERS: dict[str, Layout] = {
    "traditional": traditional("s2t"),
    "traditional-hong-kong": traditional("s2hk"),
    "traditional-taiwan": traditional("s2tw"),
    "chinese-numerals": chinese_numerals,
    "spaced": spaced,
    "carriage-returns": carriage_returns,
    "doubled-blank-lines": doubled_blank_lines,
}


# Lines


def blocks_of(text: str) -> list[Block]:
    lines = read_lines(text)
    return read_blocks(lines.lines, CHINESE.structure, head_line(CHINESE.head))


def _print(text: str, between: str, show: Callable[[Block], str]) -> str:
    return between.join(show(block) for block in blocks_of(text)) + "\n"


def _plain(block: Block) -> str:
    return block.text.text


def _sentences(block: Block) -> str:
    """One sentence per line; a mark that closes a quotation or a bracket stays with it."""
    if block.marker.mark in (Mark.FOOTNOTE, Mark.STAR):
        return _plain(block)
    return re.sub(r"(?<=。)(?![”’）)》」⁰¹²³⁴⁵⁶⁷⁸⁹\s]|$)\s*", "\n", _plain(block))


def _wrapped(block: Block, margin: int = MARGIN) -> str:
    """Lines of one width; no closing mark or call begins a line, no word is cut."""
    pieces = re.findall(r"[!-~]+|\s+|.", _plain(block))
    lines, line = [], ""
    for piece in pieces:
        closing = piece[0] in "，。；：、）》”’,;:)⁰¹²³⁴⁵⁶⁷⁸⁹"
        if width(line + piece) > margin and not closing:
            lines.append(line)
            line = piece.strip()
        else:
            line += piece
    return "\n".join([*lines, line])


def _ideographic(block: Block) -> str:
    return "　　" + _plain(block)


def _comma_mark(block: Block) -> str:
    return re.sub(r"^(\d{1,3})\.\s*", r"\1、", _plain(block))


def _wide_mark(block: Block) -> str:
    return re.sub(r"^(\d{1,3})\.\s*", lambda m: f"{m[1].translate(WIDE)}．", _plain(block))


LINES: dict[str, Layout] = {
    "full-width-digits": lambda text: wide_digits(_print(text, "\n\n", _plain)),
    "full-width-characters": lambda text: wide_characters(_print(text, "\n\n", _plain)),
    "paragraphs": lambda text: _print(text, "\n\n", _plain),
    "paragraph-per-line": lambda text: _print(text, "\n", _plain),
    "sentence-per-line": lambda text: _print(text, "\n\n", _sentences),
    "sentence-per-line-no-blank-lines": lambda text: _print(text, "\n", _sentences),
    "wrapped": lambda text: _print(text, "\n\n", _wrapped),
    "wrapped-no-blank-lines": lambda text: _print(text, "\n", _wrapped),
    "ideographic-indents": lambda text: _print(text, "\n", _ideographic),
    "comma-marks": lambda text: _print(text, "\n\n", _comma_mark),
    "full-width-marks": lambda text: _print(text, "\n\n", _wide_mark),
}

WITHOUT_BLANK_LINES = {"sentence-per-line-no-blank-lines", "wrapped-no-blank-lines"}


def wrapped_narrow(text: str) -> str:
    """The text in lines as narrow as those of a column, blank lines between its paragraphs."""
    return _print(text, "\n\n", lambda block: _wrapped(block, NARROW))
