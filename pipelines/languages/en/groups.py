"""Speakers in a list, each followed by those he spoke for, or by a capacity, without brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from pipelines.languages.phrases import Span
from pipelines.names.states import state_names

# "Cameroon, on behalf of the Group of African States; Indonesia, on behalf of …"; "Latvia, in its
# capacity as President of the Council of the European Union, Sweden and …"
_SAID = re.compile(
    r",\s+(?:speaking\s+)?(?:also\s+)?(?:on\s+behalf\s+of\s+(?:the\s+)?"
    r"|(?P<capacity>in\s+(?:its|his|her)\s+capacity\s+as\s+)(?:the\s+)?)"
)
# "Movement of Non-Aligned Countries": a name that ends before the next comma
_GROUP = re.compile(
    r"\b(?:Union|Groups?|Movement|Community|States|countries|Countries|League|Organi[sz]ations?|Forum"
    r"|Association|System|Market|Commission|Conference|Council)\b"
)
_NEXT = re.compile(r"[\s,;]+(?:and\s+)?(?:by\s+)?")
# Where the entry before a speaker ends
_CUT = re.compile(r"(?:[,;]\s+(?:and\s+)?|\s+and\s+)(?:by\s+)?(?=\S)")
_BRACKETS = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Part:
    """Names of a list, and what is said of the last of them."""

    names: Span
    group: Span | None = None
    """Those he spoke for."""
    capacity: Span | None = None


def parts(body: str, span: Span) -> Iterator[Part]:
    """The names of a list, cut where words on one of the speakers follow his name.

    Args:
        body: a sentence.
        span: where the list stands in it.
    """
    at, end = span
    # What stands in brackets is read with the name before it; "Trinidad and Tobago" is one name.
    open_text = joined_names().sub(_hide, _BRACKETS.sub(_hide, body))
    for said in _SAID.finditer(open_text, at, end):
        if said.start() < at:
            continue
        cuts = [match.end() for match in _CUT.finditer(open_text, at, said.start())]
        speaker = cuts[-1] if cuts else at
        if speaker > at:
            yield Part((at, speaker))
        names = (speaker, said.start())
        if said["capacity"]:
            stop = _capacity_end(open_text, said.end(), end)
            yield Part(names, capacity=(said.end(), stop))
        else:
            stop = _end(open_text, said.end(), end)
            yield Part(names, group=(said.end(), stop))
        after = _NEXT.match(open_text, stop, end)
        at = after.end() if after else stop
    if at < end:
        yield Part((at, end))


def _hide(match: re.Match[str]) -> str:
    return "\x00" * len(match[0])


@cache
def joined_names() -> re.Pattern[str]:
    """The names of States that hold an `and`."""
    return _any_of(name for name in state_names("en") if " and " in name)


@cache
def state_name() -> re.Pattern[str]:
    """Any name of a State, the longest first: `the former Yugoslav Republic of Macedonia`."""
    return _any_of(state_names("en"))


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    longest = sorted(names, key=len, reverse=True)
    return re.compile("|".join(re.escape(name) for name in longest))


def _capacity_end(text: str, start: int, end: int) -> int:
    """Where the words for a capacity end: at the next comma or semicolon."""
    stops = [at for mark in ",;" if (at := text.find(mark, start, end)) >= 0]
    return min(stops, default=end)


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
