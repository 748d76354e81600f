"""The running heads of a record: lines at the head of a page that say again what its head says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipelines.text.fold import fold
from pipelines.text.lines import Line

_WORD = re.compile(r"[^\W_]+")
# "4 December 1998", "79th plenary meeting": all that a line holds, and no full stop
_ALONE = re.compile(r"\s*\d\w*(?:\s+[^\W_]+){2}\s*")
_SEGMENTS = 4
"""Pieces of the head that a running head puts side by side, at most."""
_FEWEST_WORDS = 4
"""Fewer words of the head at a page break may be words of the text."""


def without_running_heads(
    lines: Sequence[Line], start: int
) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The lines of a record without its running heads, and those.

    "General Assembly 90th plenary meeting | Fiftieth session 12 December 1995" beside a page
    break holds nothing but words of the head, in whatever order.

    Args:
        lines: the lines of the record.
        start: the first line below the head.
    """
    head = _words(" ".join(line.text.text for line in lines[:start]))
    heads: set[int] = set()
    for at in range(start, len(lines)):
        if at not in heads and lines[at].page_break_before:
            heads |= _run(lines, range(at, len(lines)), head)
            heads |= _run(lines, range(at - 1, start, -1), head)
    kept = [
        replace(line, page_break_before=True) if index - 1 in heads else line
        for index, line in enumerate(lines)
        if index not in heads
    ]
    return tuple(kept), tuple(lines[index] for index in sorted(heads))


def _run(lines: Sequence[Line], indices: range, head: str) -> set[int]:
    """The lines from a page break on that the head covers; none where they are too short."""
    run: set[int] = set()
    words = ""
    for index in indices:
        said = _words(lines[index].text.text)
        if not _covered(said, head):
            break
        run.add(index)
        words += said
    fewest = _FEWEST_WORDS
    if len(run) == 1 and _ALONE.fullmatch(lines[next(iter(run))].text.text):
        fewest -= 1
    long_enough = len(words.split()) >= fewest and any(char.isdigit() for char in words)
    return run if long_enough else set()


def _words(text: str) -> str:
    """The words in lower case, one space around each."""
    return f" {' '.join(_WORD.findall(fold(text).lower()))} "


def _covered(said: str, head: str) -> bool:
    """Whether words are a few pieces of the head put together; a page number counts for nothing."""
    words = said.split()
    for _ in range(_SEGMENTS):
        if not words or (len(words) == 1 and words[0].isdigit()):
            return bool(said.split())
        size = next((n for n in range(len(words), 1, -1) if f" {' '.join(words[:n])} " in head), 0)
        if size == 0:
            return False
        words = words[size:]
    return not words
