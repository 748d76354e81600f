"""Speakers in a list, each followed by those he spoke for, without brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipelines.languages.phrases import Span

# "Cameroon, on behalf of the Group of African States; Indonesia, on behalf of …"
_FOR = re.compile(r",\s+(?:speaking\s+)?(?:also\s+)?on\s+behalf\s+of\s+(?:the\s+)?")
# "Movement of Non-Aligned Countries": a name that ends before the next comma
_GROUP = re.compile(
    r"\b(?:Union|Groups?|Movement|Community|States|countries|Countries|League|Organi[sz]ations?|Forum"
    r"|Association|System|Market|Commission|Conference|Council)\b"
)
_NEXT = re.compile(r"[\s,;]+(?:and\s+)?(?:by\s+)?")
# Where the entry before a speaker ends
_CUT = re.compile(r"(?:[,;]\s+(?:and\s+)?|\s+and\s+)(?:by\s+)?(?=\S)")


def with_groups(body: str, span: Span) -> Iterator[tuple[Span, Span | None]]:
    """The names of a list, cut where one is followed by the group he spoke for.

    Args:
        body: a sentence.
        span: where the list stands in it.

    Yields:
        Where names stand, and where the group stands that the last of them spoke for; None for
        names that are followed by none.
    """
    at, end = span
    # What stands in brackets is read with the name before it.
    open_text = re.sub(r"\([^()]*\)", lambda match: "\x00" * len(match[0]), body)
    for said in _FOR.finditer(open_text, at, end):
        if said.start() < at:
            continue
        cuts = [match.end() for match in _CUT.finditer(open_text, at, said.start())]
        speaker = cuts[-1] if cuts else at
        if speaker > at:
            yield (at, speaker), None
        stop = _end(open_text, said.end(), end)
        yield (speaker, said.start()), (said.end(), stop)
        after = _NEXT.match(open_text, stop, end)
        at = after.end() if after else stop
    if at < end:
        yield (at, end), None


def _end(text: str, start: int, end: int) -> int:
    """Where the words for a group end: at a semicolon, or after the name of a group."""
    stop = text.find(";", start, end)
    if stop >= 0:
        return stop
    comma = text.find(",", start, end)
    if comma < 0:
        return end
    # "on behalf of Denmark, Finland and Norway": States by name, to the end of the list
    return comma if _GROUP.search(text, start, comma) else end
