"""Remarks on the proceedings, printed in italics in English records."""

from __future__ import annotations

import re

from pipelines.languages.en.clock import CLOCK, clock
from pipelines.languages.en.turns import TITLE

_MEETING = r"^\W*The\s+(?:\w+\s+)?(?:meeting|sitting|session)"
_CLOCKS = (
    ("opened", re.compile(rf"{_MEETING}\s+(?:was\s+)?(?:called|came)\s+to\s+order\s+at")),
    ("opened", re.compile(rf"{_MEETING}\s+(?:was\s+)?(?:opened|began)\s+at")),
    ("suspended", re.compile(rf"{_MEETING}\s+was\s+suspended\s+at")),
    ("resumed", re.compile(rf"{_MEETING}\s+(?:was\s+)?(?:resumed|reconvened)\s+at")),
    ("closed", re.compile(rf"{_MEETING}\s+(?:rose|was\s+(?:closed|adjourned))\s+at")),
)
_TAKEN = r"\bvote\s+was\s+(?:then\s+|thereupon\s+)?(?:taken|held)"
_VOTING = (
    (re.compile(rf"\brecorded\s+{_TAKEN[2:]}", re.I), "recorded_vote"),
    (re.compile(rf"{_TAKEN}\s+by\s+roll[-\s]call|\broll-call\s+{_TAKEN[2:]}", re.I), "roll_call"),
    (re.compile(rf"{_TAKEN}\s+by\s+(?:a\s+)?show\s+of\s+hands", re.I), "show_of_hands"),
    (re.compile(rf"{_TAKEN}\s+by\s+(?:a\s+)?secret\s+ballot", re.I), "secret_ballot"),
    (re.compile(rf"\bA\s+{_TAKEN[2:]}", re.I), "recorded_vote"),
)
_ANNOUNCED = re.compile(r"\W*(?:A|The)\s[^:.]{0,90}?\bvote\s+was\b")
AGREED = re.compile(r"^\W*It\s+was\s+so\s+(?:decided|agreed)", re.IGNORECASE)
REMARK = re.compile(
    r"\W*(?:The\s+(?:\w+\s+)?(?:meeting|sitting)\s+(?:was\s+(?:called|opened|suspended|resumed|reconvened|"
    r"closed|adjourned)|rose|came\s+to\s+order|(?:resumed|reconvened)\s+at)\b|It\s+was\s+so\b|"
    # not "In the absence of the political will to negotiate, …"
    rf"In\s+the\s+absence\s+of\s+(?:the\s+(?:\w+\s+)?(?:President|Chair\w*|Vice-\w+)|{TITLE}\.?\s)"
    r"|The\s+members\s+of\s+the\s+(?:General\s+Assembly|Assembly|Council|Committee)\s+(?:observed|stood)"
    r"|The\s+agenda\s+was\s+adopted|"
    r"At\s+the\s+invitation\s+of\s+the\s+(?:\w+\s+)?(?:President|Chair)|There\s+being\s+no\s+(?:objection|further)|"
    rf"(?:The\s+(?:\w+\s+)?(?:Vice-)?(?:President|Chair\w*)(?:,\s+{TITLE}\.?\s[^.:;]{{2,90}}?)?|{TITLE}\.?\s[^.:;]{{2,90}}?)\s+(?:\([^()]*\),?\s+)?[^.:;]{{0,40}}?"
    rf"(?:and\s+(?:later|then|subsequently)\s+{TITLE}\.?\s[^.:;]{{2,120}}?)?"
    r"(?:(?:took|resumed|returned\s+to|in)\s+the\s+Chair|presided\b(?!\s+over)|(?:was|were)\s+escorted))"
)
IMPRINT = re.compile(
    r"\W*(?:\d{2}-\d{4,6}\s*(?:\([A-Z]\))?\s*)?"
    r"This\s+record\s+(?:contains\s+the\s+(?:original\s+)?text|is\s+subject\s+to\s+correction)"
)


def event(text: str) -> str | None:
    """What a remark tells of the sitting: `opened`, `suspended`, `resumed`, `closed`."""
    return next((name for name, pattern in _CLOCKS if pattern.match(text)), None)


def clock_of(text: str) -> tuple[str, str] | None:
    """What a remark says of the time of the sitting."""
    name = event(text)
    at = clock(text) if re.search(CLOCK, text, re.I) else None
    return (name, at) if name and at else None


def voting(text: str) -> str | None:
    """The procedure of the vote a remark announces."""
    return next((code for pattern, code in _VOTING if pattern.search(text)), None)


def announces_vote(text: str) -> bool:
    """`A recorded vote was taken.`, alone or at the head of the lists."""
    match = _ANNOUNCED.match(text)
    return match is not None and voting(text[: match.end() + 40]) is not None
