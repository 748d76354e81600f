"""Sentences that tell more than one vote, in the clauses that tell one each."""

from __future__ import annotations

import re
from collections.abc import Callable

from pipelines.languages.phrases import Span

Totals = tuple[int | None, int | None, int | None]


def votes_apart(
    tight: str, span: Span, next_vote: re.Pattern[str], totals: Callable[[str], Totals]
) -> list[Span]:
    """The clauses of a sentence that each tell a vote; the whole where there are not several.

    Args:
        tight: the text.
        span: the sentence.
        next_vote: what stands between two clauses, where the second may tell a vote.
        totals: how many voted in favour, against and neither, as words state it.
    """
    parts = [span]
    for cut in next_vote.finditer(tight, *span):
        start, end = parts[-1]
        left, right = (start, cut.start()), (cut.end(), end)
        if all(totals(tight[slice(*part)])[0] is not None for part in (left, right)):
            parts[-1:] = [left, right]
    return parts
