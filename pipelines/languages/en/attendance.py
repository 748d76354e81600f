"""How English reports list those who attended, as members and as observers."""

from __future__ import annotations

import re

_ATTEND = r"(?:participat(?:ed|ing)|attended|took\s+part|were\s+(?:present|represented))"
# "The following States participated as observers: …", "The Conference was attended by observers…"
_OBSERVED = re.compile(
    rf"(?P<intro>\bfollowing\b[^:.]{{0,120}}?(?:{_ATTEND}[^:.]{{0,80}}?\bobservers?\b|\bobservers?\b[^:.]{{0,60}}?{_ATTEND})[^:.]{{0,80}}?):"
    r"\s*(?P<names>.+)$"
)
_ATTENDED = re.compile(
    rf"(?P<intro>(?!.{{0,160}}?observer)\bfollowing\b[^:.]{{0,120}}?{_ATTEND}[^:.]{{0,80}}?):\s*(?P<names>.+)$"
)
# "The Meeting was attended by representatives of the following States: …"
_ATTENDED_BY = re.compile(
    r"\b(?:attended|participated\s+in)\s+by\s+(?P<intro>[^:.]{0,120}?\bfollowing\b[^:.]{0,80}?):\s*(?P<names>.+)$"
)
# "The Holy See and the State of Palestine participated as observers"
_AS_OBSERVERS = re.compile(
    rf"^(?:[Tt]he\s+)?(?P<names>(?!following\b|States\b|representatives\b)[A-Z][^:;]{{2,300}}?)\s+(?:also\s+)?"
    rf"{_ATTEND}(?:\s+(?:in\s+)?the\s+[\w\s]{{3,40}}?)?\s+as\s+(?:an\s+)?observers?\b"
)
_PATTERNS = (
    (_OBSERVED, "observer"),
    (_ATTENDED, "participant"),
    (_ATTENDED_BY, "participant"),
    (_AS_OBSERVERS, "observer"),
)


def attending(body: str) -> tuple[str, re.Match[str]] | None:
    """The role of those a sentence lists as present, and the match with their names."""
    found = ((role, pattern.search(body)) for pattern, role in _PATTERNS)
    return next(((role, match) for role, match in found if match), None)
