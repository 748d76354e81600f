"""The sentences of a record, each with its closing mark."""

from __future__ import annotations

import re

from pipelines.languages.en.sentences import ABBREVIATION
from pipelines.languages.phrases import Span

_END = re.compile(r"[.?!][”’\"')\]]*(?=\s|$)")
# "We turn next to draft resolution B. A separate vote …": the letter is no initial
_LETTERED = re.compile(
    r"\b[Dd]raft\s+(?:resolution|decision)s?\s+(?:[A-Z]\s+(?:to|and)\s+)?[A-Z]$|\b[IVX]{2,}$"
)


def utterances(text: str) -> list[Span]:
    """The sentences of a text, line by line; what begins with a small letter begins none."""
    return [
        (line.start() + first, line.start() + last)
        for line in re.finditer(r"[^\n]+", text)
        for first, last in _sentences(line[0])
    ]


def _sentences(line: str) -> list[Span]:
    ends = [match.end() for match in _END.finditer(line) if _ends(line, match)]
    out = []
    for first, last in zip([0, *ends], [*ends, len(line)], strict=True):
        words = line[first:last]
        if words.strip():
            start = first + len(words) - len(words.lstrip())
            out.append((start, first + len(words.rstrip())))
    return out


def _ends(line: str, match: re.Match[str]) -> bool:
    before, after = line[: match.start()], line[match.end() :]
    if re.match(r"\s+[a-z]", after):
        return False
    initial = ABBREVIATION.search(before) is not None and _LETTERED.search(before) is None
    return not (match[0] == "." and initial and after.strip())
