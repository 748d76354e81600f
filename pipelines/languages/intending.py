"""How delegations had intended to vote: alike but for the words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipelines.languages.phrases import Span


def intended_by(
    tight: str, pattern: re.Pattern[str], words: Sequence[tuple[str, str]]
) -> list[tuple[Span, str]]:
    """Where the names of the delegations stand, and a code of `VOTE`.

    Args:
        tight: the text.
        pattern: a clause that tells of it, groups `names` and `how`.
        words: what `how` holds, with the code; each `how` holds one of them.
    """
    found = []
    for match in pattern.finditer(tight):
        how = " ".join(match["how"].split())
        vote = next(code for word, code in words if word in how)
        found.append((match.span("names"), vote))
    return found
