"""How English reports name those who served a meeting, as its secretariat or on substance."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipelines.languages.maker import Maker
from pipelines.languages.phrases import PartyPhrase

# A clause begins: at the start, after a comma, "and", "while"
_CLAUSE = r"(?:^|(?<=,\s)|(?<=;\s)|(?<=while\s)|(?<=and\s))(?:[Tt]he\s+)?"
_SERVICES = (
    re.compile(
        rf"{_CLAUSE}(?P<names>[A-Z][^,;:]{{2,120}}?)\s+(?:of\s+the\s+Secretariat\s+)?(?:also\s+)?"
        r"provided\s+(?:the\s+)?(?:secretariat|conference)\s+(?:services|support|servicing)"
    ),
    # "The Office for Disarmament Affairs served as the secretariat of the Meeting"
    re.compile(
        rf"{_CLAUSE}(?P<names>[A-Z][^,;:]{{2,120}}?)\s+(?:also\s+)?(?:served|acted)\s+as\s+"
        r"(?:the\s+)?[Ss]ecretariat\b"
    ),
    re.compile(
        r"\b(?:[Ss]ecretariat|[Cc]onference)\s+(?:services|support|servicing)\s+"
        r"(?:for\s+the\s+\w+\s+)?(?:was|were)\s+provided\s+by\s+(?:the\s+)?(?P<names>[^,;:]{2,120})"
    ),
)
_SUBSTANCE = (
    re.compile(
        rf"{_CLAUSE}(?P<names>[A-Z][^,;:]{{2,100}}?)\s+(?:also\s+)?provided\s+"
        r"(?:the\s+)?(?:substantive\s+(?:support|services|servicing)|support\s+on\s+substantive)"
    ),
    re.compile(
        r"\b[Ss]ubstantive\s+(?:support|services|servicing)\s+(?:was|were)\s+provided\s+by\s+"
        r"(?:the\s+)?(?P<names>[^,;:]{2,100})"
    ),
)


def services(body: str, phrase: Maker) -> Iterator[PartyPhrase]:
    """Those who served as the secretariat, then those who gave support on substance."""
    for pattern in _SERVICES:
        for match in pattern.finditer(body):
            yield phrase("secretariat_services", match, "list", "secretariat")
    for pattern in _SUBSTANCE:
        for match in pattern.finditer(body):
            yield phrase("substantive_support", match, "list", "secretariat")
