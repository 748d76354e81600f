"""Which sentences decide on a meeting to come, or recall such a decision."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from pipelines.languages.phrases import Scheduling, Span


def ruled_sentences(
    tight: str,
    sentences: Iterable[Span],
    verb_of: Callable[[str], re.Match[str] | None],
    carries_on: re.Pattern[str],
) -> list[Scheduling]:
    """The sentences with the verb that rules each, their own or that of a sentence before.

    Args:
        tight: the text.
        sentences: its sentences.
        verb_of: the verb of a sentence that decides or recalls, group `verb`; None without one.
        carries_on: what shows that a sentence without such a verb carries the decision on:
            `It will be preceded by …`.
    """
    found = []
    verb = None
    for start, end in sentences:
        text = tight[start:end]
        match = verb_of(text)
        if match:
            verb = (start + match.start("verb"), start + match.end("verb"))
        elif not (verb and carries_on.search(text)):
            continue
        if verb:
            found.append(Scheduling((start, end), verb))
    return found
