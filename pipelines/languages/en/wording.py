"""Words that English reports use around names: lists, offices, manners of speaking."""

from __future__ import annotations

import re

from pipelines.languages.phrases import Behalf, Span
from pipelines.languages.topics import topics

SEPARATORS = ",;\n"
JOINERS = ("as well as", "together with", "and", "&")
# "the observer for the European Union", "the representatives of Egypt", "the Netherlands"
PREFIX = re.compile(
    r"(?:also\s+|by\s+)*(?:the\s+)?(?:(?P<capacity>[Oo]bserver)s?\s+(?:State\s+)?(?:for|of|from)"
    r"|[Rr]epresentatives?\s+(?:of|for|from)|[Dd]elegations?\s+(?:of|from)"
    r"|[Pp]ermanent\s+[Oo]bservers?\s+(?:of|for))(?:\s+(?:the\s+)?following)?\s+(?:the\s+)?"
    r"|[Tt]he\s+"
)
# "(observer)", "the Office for Disarmament Affairs of the Secretariat"
SUFFIXES = re.compile(
    r"\s*\bof\s+the\s+(?:United\s+Nations\s+)?Secretariat\b|\s*\((?:as\s+(?:an\s+)?)?(?P<capacity>[Oo]bserver)s?\)"
)
# "from the African States: Egypt, …", "Group of African States: …", "(from the Asian Group)"
GROUP_LABEL = re.compile(
    r"(?:from\s+)?(?:the\s+)?(?:(?:Group|group)\s+of\s+)?[A-Z][\w’'-]*(?:[\s-](?:and\s+|of\s+)?(?:the\s+)?[A-Z\w][\w’'-]*){0,5}?"
    r"\s+(?:States|Group|group|countries)(?:\s+of\s+States)?\s*:\s*"
    # "from the African States, Egypt and South Africa; from the Asia-Pacific States, Japan"
    r"|from\s+the\s+(?:[Gg]roup\s+of\s+)?[A-Z][\w’'-]*(?:[\s-](?:and\s+|of\s+)?[A-Z\w][\w’'-]*){0,5}?"
    r"\s+(?:States|Group|countries),\s+"
)
OF_WHOM = re.compile(r",?\s+(?:of|from)\s+(?:the\s+)?")
CLOSING_WORDS: tuple[str, ...] = ("among others", "inter alia")
HONORIFIC = re.compile(
    r"^(?:(?:H\.\s?E\.|His\s+Excellency|Her\s+Excellency)\s+)?"
    r"(?:(?:Mr|Ms|Mrs|Dr|Sir|Ambassador|Prof|Professor|Madam|Miss)\b\.?\s+)+(?:Ambassador\s+)?"
)
# "Mr. Amr Hassan": any name with a title of address; "Himayu Shiotani", "U. Joy Ogwu", "Flor de
# Lis Vásquez": a name of some words, none of them of those that names of organizations have
_OF_ORGANIZATIONS = (
    r"(?:Institut|Foundation|Cent[re]|Associat|Council|Network|Survey|Forum|Internat|Action|Campaign"
    r"|Universit|Wom[ae]n|Project|Union|Group|Office|Peace|Committee|Commission|Organi[sz]ation|Society"
    r"|Programme|League|Alliance|Coalition|Movement|Federation|Church|Research|Securit|Control|Free\b"
    r"|Arms|Weapons|Gun|Shooting|Rights|Global|World|African?\b|Asian?\b|European?\b|American?\b|United"
    r"|Nations|Agency|Bank|Fund|Trust|Initiative|Department|Ministry|Conference|Meeting|States)"
)
_NAME_WORD = r"(?:[A-Z]\.|[A-ZÀ-Þ][\w’'-]+)"
PERSON = re.compile(
    rf"(?:{HONORIFIC.pattern})[^,;:()]{{2,60}}"
    rf"|(?!(?:The|A)\s)(?!.*\b{_OF_ORGANIZATIONS}){_NAME_WORD}"
    rf"(?:\s+(?:(?:da|das|de|del|della|di|do|dos|du|la|le|van|von|der|den|bin|bint|ben|al|el|y)\s+)*{_NAME_WORD}){{1,4}}"
)
UNNAMED = re.compile(
    r"\b(?:experts?|participants|delegations|representatives|Member\s+States|non-governmental"
    r"|civil\s+society|States|organizations|several|some|many|a\s+number|other|speakers"
    r"|panellists)\b"
)
STATES_WORD = re.compile(r"\b(?:States|countries|delegations|Member\s+States|States\s+parties)\b")
"""A list announced so holds States."""
DOUBLED = re.compile(r"\b(?!that\b|had\b)([a-z]{2,})\s+\1\b")

_OFFICE = (
    r"(?:High\s+Representative|(?:Under-|Assistant\s+|Deputy\s+)?Secretary-General"
    r"|Chef\s+de\s+Cabinet|(?:Deputy\s+|Executive\s+|Acting\s+)*Director(?:-General)?"
    r"|(?:Vice-|Deputy\s+)?President(?:-designate)?|(?:Vice-)?Chair(?:person|man|woman)?"
    r"(?:-designate|-Rapporteur)?|(?:Prime\s+|Deputy\s+|Vice-)*Minister|State\s+Secretary"
    r"|Secretary\s+of\s+State|Special\s+(?:Representative|Adviser|Envoy)|Coordinator|Secretary"
    r"|Moderator|Facilitator|Head|Chief|Officer-in-Charge|Commissioner|Permanent\s+Representative"
    r"|Under-Secretary|Rapporteur|Ambassador|Deputy(?=\s+to\s+the\s))"
)
# "the United Nations High Representative for Disarmament Affairs", "Minister for Foreign Affairs of
# Ghana", "Chef de Cabinet of the Executive Office of the Secretary-General"
TITLE = re.compile(
    rf"(?:(?:United\s+Nations|Deputy|Acting|Senior|Designated)\s+)*{_OFFICE}(?:\s+and\s+(?:United\s+Nations\s+)?{_OFFICE})?"
    r"(?:\s+(?:for|of|to|on|in|at)\s+[^,;:()]+)?"
)

_NATIONAL = re.compile(
    r"(?:,\s*)?(?:(?:and|but|as\s+well\s+as)\s+)?(?:(?:also|speaking)\s+)*in\s+(?:its|their|his|her|a)"
    r"\s+(?:own\s+)?national\s+capacit(?:y|ies)(?:,?\s+(?:and|as\s+well\s+as)\s+)?(?:,\s*)?"
)
_GROUP = re.compile(
    r"^(?:(?:also|speaking|and)\s+)*(?:on\s+behalf\s+of|in\s+the\s+name\s+of|for)\s+(?:the\s+)?"
    r"(?P<group>.+?)$"
)
_IN_CAPACITY = re.compile(
    r"^(?:(?:also|speaking|and)\s+)*(?:in\s+(?:its|their|his|her|the)\s+capacit(?:y|ies)\s+(?:as|of)"
    r"|as)\s+(?:the\s+|an?\s+)?(?P<capacity>.+?)$"
)
_OBSERVES = re.compile(r"^(?P<capacity>observer)(?:\s+State)?$", re.IGNORECASE)
# "as observer, and on behalf of its members": a capacity, then a group
_THEN = re.compile(
    r",?\s+(?:and\s+)?(?:also\s+)?(?=on\s+behalf\s+of|in\s+(?:its|his|her)\s+capacity)"
)


def behalf(text: str) -> Behalf:
    """What words in brackets after a speaker say: on behalf of the Arab Group and in its …."""
    national = _NATIONAL.search(text)
    pieces: list[Span] = [(0, len(text))]
    if national:
        pieces = [(0, national.start()), (national.end(), len(text))]
    pieces = [part for start, end in pieces for part in _parts(text, start, end)]
    group = capacity = None
    for start, end in pieces:
        words = text[start:end]
        piece = words.strip(" ,;")
        at = start + len(words) - len(words.lstrip(" ,;"))
        match = _GROUP.match(piece)
        if match and group is None:
            group = (at + match.start("group"), at + match.end("group"))
            continue
        match = _OBSERVES.match(piece) or _IN_CAPACITY.match(piece)
        if match and capacity is None:
            capacity = (at + match.start("capacity"), at + match.end("capacity"))
    return Behalf(group, bool(national), capacity)


def _parts(text: str, start: int, end: int) -> list[Span]:
    match = _THEN.search(text, start + 1, end)
    return [(start, match.start()), (match.end(), end)] if match else [(start, end)]


# The rest of the words by which the one who presides is named again
_OF_THE_MEETING = re.compile(
    r"\s+of\s+(?:the\s+)?(?:Conference|Meeting|Committee|session|Preparatory\s+Committee"
    r"|Review\s+Conference)$"
)
CHAIR_WORDS: tuple[str, ...] = ("President", "Chair", "Chairperson", "Chairman", "Chairwoman")


def same_office(known: str, office: str) -> bool:
    """Whether an office named again is one named before.

    `the High Representative` after `High Representative for Disarmament Affairs`; `Chair of the
    Meeting` is the Chair, the Chair of a working group is another.
    """
    left, right = (_OF_THE_MEETING.sub("", text) for text in (known, office))
    if left == right:
        return True
    longer, shorter = (left, right) if len(left) > len(right) else (right, left)
    return shorter not in CHAIR_WORDS and (
        longer.startswith(f"{shorter} for ") or longer.endswith(f" {shorter}")
    )


TELLING = re.compile(
    r"\b(?:was|were|is|are|had|has|have|made|delivered|presented|introduced|spoke|said|who|which|whom"
    r"|chaired|presided|opened|served|stated|expressed|moderated|drew|gave)\b"
)
"""Words that tell what someone did, and so stand in no name."""
DECISION = re.compile(r"\bdecision\b")
OWN_SUBJECT = re.compile(
    r"\b(?:[Tt]he\s+(?:Conference|Meeting|Preparatory\s+Committee)|States)\s+"
    r"(?:(?:also|further|then|therefore|subsequently)\s+)*$"
)
"""The meeting a report is of, as what decides."""
DESPITE_MORE = re.compile(r"\btwo-thirds\b|\bdelet(?:e[ds]?|ion)\b", re.IGNORECASE)
"""Words for why a text may fail with more in favour than against."""
TOPICS = topics(
    {
        "opening": r"opening",
        "election": r"election",
        "rules": r"rules of procedure",
        "agenda": r"agenda",
        "credentials": r"credential",
        "organization": r"organization of work|programme of work|organizational",
        "general": r"general (?:exchange|debate)",
        "cooperation": r"cooperation|assistance",
        "implementation": r"implement",
        "tracing": r"tracing|instrument",
        "follow_up": r"follow-up|future|next",
        "report": r"report",
        "outcome": r"outcome|final document|declaration",
        "other": r"other (?:matters|issues|business)",
        "statements": r"statements?\b",
        "ngo": r"non-governmental|civil society",
        "capacity": r"capacity",
        "stockpile": r"stockpile|management",
        "marking": r"marking",
        "trade": r"illicit|trade",
        "border": r"border",
        "experts": r"expert",
    }
)
"""The words for what items of an agenda are on."""
