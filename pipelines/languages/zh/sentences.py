"""Where a Chinese sentence ends."""

from __future__ import annotations

from pipelines.languages.phrases import Span


def sentences(tight: str) -> list[Span]:
    """The sentences of a text, without their full stops; brackets are not cut."""
    out, start, depth = [], 0, 0
    for at, char in enumerate(tight):
        if char in "(《“[":
            depth += 1
        elif char in ")》”]":
            depth = max(0, depth - 1)
        elif char == "。" and depth == 0:
            if at > start:
                out.append((start, at))
            start = at + 1
    if start < len(tight):
        out.append((start, len(tight)))
    return out
