"""How English reports print offices, and what stands between an office and who holds it."""

from __future__ import annotations

import re

CHAIR = r"(?:Chair(?:person|man|woman)?(?:-Rapporteur)?|President)"
OFFICE_WORDS = rf"(?:Vice-(?:Presidents?|Chair(?:person|man|woman|men)?s?)|{CHAIR}s?|Rapporteurs?)"
OFFICE = rf"(?P<office>{OFFICE_WORDS}|Secretary-General|Secretary)"
BODY = (
    r"(?:\s+of\s+(?:the\s+)?(?:(?:\w+\s+){0,3}(?:Conference|Meeting|Committee|session|Bureau)"
    r"|United\s+Nations\s+Conference))?"
)
BRACKET = r"(?:\s*\((?P<of>[^()]{2,60}(?:\([^()]*\))?)\))"
MANNER = r"(?:,?\s+(?:also\s+)?(?:by\s+(?:acclamation|consensus)|unanimously)\b,?)?"
AS = r"(?:,?\s+(?:as|to\s+serve\s+as|to\s+the\s+(?:office|post|position)\s+of|to\s+be))?"
THE = r"(?:\s+(?:its|the|an?|their|one\s+of\s+its)(?:\s+(?:additional|new|other|remaining))?)?"
NOT_A_LIST = (
    r"(?!(?i:the\s+)?following\b|officers\b|as\b|by\b|its\b"
    r"|the\s+(?:\w+\s+)?(?:officers|Bureau|Vice|President|Chair|remaining|members)\b)"
)
PERSON = r"[A-Z][^,;:.()]*?(?:\.[^,;:.()]+?)*?"

_ROLES = (
    (re.compile(r"^Vice-"), "deputy"),
    (re.compile(r"^(?:Chair|President)"), "head"),
    (re.compile(r"^Rapporteur"), "rapporteur"),
    (re.compile(r"^Secretary-General"), "secretary_general"),
    (re.compile(r"^Secretary"), "secretary"),
)


def role_of(office: str) -> str:
    """The role of who holds an office, by the words for it."""
    return next(code for pattern, code in _ROLES if pattern.match(office))
