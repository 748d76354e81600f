"""The audit of a reading: every character of the raw text is claimed by some rule, or reported."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipelines.text.traced import Traced

# Marks of the file's format, not of the document: `##`, `**`, `- `, `<sup>`, a byte order mark.
_MARKUP = re.compile(r"</?[a-zA-Z]+\s*/?>|[#*_\\\ufeff]+|(?m:^\s*[-+](?=\s))")


def unclaimed(raw: str, claimed: Iterable[tuple[int, int]]) -> tuple[Traced, ...]:
    """The passages of `raw` outside all `claimed` spans, white space and markup aside."""
    free = bytearray(b"\x01") * len(raw)
    for start, end in claimed:
        free[start:end] = bytes(end - start)
    for match in _MARKUP.finditer(raw):
        free[match.start() : match.end()] = bytes(match.end() - match.start())
    for index, char in enumerate(raw):
        if char.isspace():
            free[index] = 0
    out = []
    for run in re.finditer(rb"\x01+", bytes(free)):
        out.append(Traced.of(raw, run.start(), run.end()))
    return tuple(out)
