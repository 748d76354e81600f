"""The audit of a reading: every character of the raw text is claimed by some rule, or reported."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipelines.text.traced import Traced

# Marks of the file's format, not of the document: `##`, `**`, `- `, `<sup>`, a byte order mark.
_MARKUP = re.compile(r"</?[a-zA-Z]+\s*/?>|[#*_\\\ufeff]+|(?m:^\s*[-+](?=\s))")

_BETWEEN = 2
"""What white space and markup count as, where no rule claims them."""


def unclaimed(raw: str, claimed: Iterable[tuple[int, int]]) -> tuple[Traced, ...]:
    """The passages of `raw` outside all `claimed` spans, white space and markup aside.

    Words that only white space or markup parts are one passage.
    """
    free = bytearray(b"\x01") * len(raw)
    for start, end in claimed:
        free[start:end] = bytes(end - start)
    for match in _MARKUP.finditer(raw):
        for index in range(*match.span()):
            free[index] *= _BETWEEN
    for index, char in enumerate(raw):
        if char.isspace():
            free[index] *= _BETWEEN
    out = []
    for run in re.finditer(rb"\x01(?:[^\x00]*\x01)?", bytes(free)):
        out.append(Traced.of(raw, run.start(), run.end()))
    return tuple(out)
