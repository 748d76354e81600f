"""Numbered sittings: the 18th plenary meeting."""

from __future__ import annotations

import re

from pipelines.languages.en.dates import dates
from pipelines.languages.en.numerals import NUMERAL, ORDINAL, number
from pipelines.languages.phrases import SittingRef
from pipelines.languages.sittings import day_after, day_before, listed_sittings

_AND = r"(?:\s*,\s+and\s+|\s*,\s+|\s+and\s+|\s+to\s+|\s+through\s+|\s*[-–]\s*)"
_HALF = r"(?:\s+\((?:morning|afternoon|evening|opening|closing|final|concluding|resumed)\))?"
# "its 1st plenary meeting", "the 18th to 20th meetings", "its 1st to 4th and 6th meetings",
# "its 18th and final meeting", "the 10th (closing) meeting", "its second plenary meeting";
# never "the third biennial meeting", "the Second Meeting of States Parties"
_SITTING = re.compile(
    rf"(?P<first>{ORDINAL}){_HALF}(?P<rest>(?:{_AND}(?:its\s+|the\s+)?{ORDINAL}{_HALF})*)"
    r"(?:\s+and\s+(?:last|final|closing|concluding))?(?:\s+\([^()]{1,14}\))?"
    r"(?:\s+(?:plenary|formal|closed|open|public|private|official))*\s+meetings?\b"
)
_MORE = re.compile(
    rf"(?P<to>\s+to\s+|\s+through\s+|\s*[-–]\s*)?(?:,\s+and\s+|,\s+|\s+and\s+)?(?:its\s+|the\s+)?"
    rf"(?P<n>{ORDINAL})"
)
# A sitting of another body: "at the 7000th meeting of the Security Council", "the first meeting
# of the Working Group"
_OF_ANOTHER = re.compile(
    r"\s+of\s+(?!the\s+(?:Conference|Meeting|Committee|Preparatory\s+Committee|session|Assembly"
    r"|General\s+Assembly|First\s+Committee)\b)"
)
# "held 11 meetings (10th to 20th), from 17 to 28 October"
_COUNTED = re.compile(
    rf"\b(?:held|convened)\s+{NUMERAL}\s+(?:plenary\s+)?meetings\s+\((?:the\s+)?(?P<first>{ORDINAL})"
    rf"(?P<rest>(?:{_AND}(?:the\s+)?{ORDINAL})*)\)"
)
_SAME_DAY = re.compile(r",?\s+(?:(?:held|also|later)\s+)*(?:on\s+)?(?:the|that)\s+same\s+day\b")
_ON_SAME_DAY = re.compile(
    r"\b[Oo]n\s+(?:the|that)\s+same\s+day(?:,\s+(?:also\s+)?|\s+)(?:at|during)\s+(?:its|the)\s+$"
)
_COUNCIL = re.compile(r"(?:Security\s+Council|Working\s+Group|[Pp]anel)[^.;]{0,40}$")
_OF_ASSEMBLY = re.compile(r",?\s+(?:of\s+)?the\s+General\s+Assembly\b")
# What may stand between a sitting and its day: "meeting, on 18 June", "meetings, held on 9 and
# 10 May", "meetings, from 20 to 29 June", "meeting, on Monday, 18 June"
_TO_DATE = re.compile(
    r",?\s+(?:(?:held|also|respectively)\s+)*(?:on|from|between|of)\s+"
    r"(?:the\s+)?(?:(?:morning|afternoon|evening)\s+of\s+)?(?:[A-Z][a-z]+day,\s+)?"
)
# "from 8 to 12 October and from 15 to 17 October", ", on 29 and 31 October and on 1 November"
_AND_DATE = re.compile(r",?\s+(?:and\s+)?(?:from|on)\s+|,?\s+and\s+")
# What may stand between a day and the sitting: "On 18 June, at its 1st meeting", "On 9 May, the
# Meeting held its 1st meeting", "18 June, the Conference, at its 1st"
_FROM_DATE = re.compile(
    r",?(?:\s+(?:the|this)\s+[A-Z]\w+)?(?:\s+also)?,?(?:\s+(?:held|began|opened|at|during|in|and)){1,2}"
    r"\s+(?:its|the)\s+"
)
SAME = re.compile(
    r"\b(?:(?:the|that|this)\s+same|that|the\s+said)(?:\s+plenary)?\s+(?:meeting|sitting)\b(?!s)"
)
"""A sitting referred to by the one before."""

# "held nine plenary meetings", "a total of 18 meetings were held", "held 10 formal meetings"
COUNT = re.compile(
    # "also held 11 meetings" tells of those beside others
    rf"\b(?<!\balso\s)(?:held|convened|comprised|consisted\s+of)\s+(?:a\s+total\s+of\s+)?(?P<n>{NUMERAL})"
    r"\s+(?:(?:plenary|formal|official|open|public)\s+)?meetings?\b(?!\s+\((?:the\s+)?{ORDINAL})"
    rf"|(?P<after>{NUMERAL})\s+(?:(?:plenary|formal|official)\s+)?meetings\s+were\s+held"
)
"""How many sittings a report says there were."""


def sittings(tight: str) -> list[SittingRef]:
    """Sittings referred to by number, with the date stated just before or just after."""
    days = dates(tight)
    found = []
    matches = [*_SITTING.finditer(tight), *_COUNTED.finditer(tight)]
    for match in sorted(matches, key=lambda match: match.start()):
        if _OF_ANOTHER.match(tight, match.end()) or _COUNCIL.search(tight[: match.start()]):
            continue
        first = number(match["first"])
        more = [(number(item["n"]), bool(item["to"])) for item in _MORE.finditer(match["rest"])]
        if 0 in (first, *(value for value, _ in more)):
            continue
        numbers, range_ = listed_sittings(first, more)
        after = day_after(
            tight, match.end(), days, _TO_DATE, _AND_DATE if len(numbers) > 1 else None
        )
        before = None if after else day_before(tight, match.start(), days, _FROM_DATE)
        start = before.start if before else match.start()
        end = after.end if after else match.end()
        plenary = "plenary" in match[0] and bool(_OF_ASSEMBLY.match(tight, end))
        same = _SAME_DAY.match(tight, end) or _ON_SAME_DAY.search(tight[: match.start()])
        found.append(
            SittingRef(start, end, numbers, range_, after or before, plenary, same_day=bool(same))
        )
    return found


def joins(between: str) -> bool:
    """Whether words between two references make them one: the 1st and, on 9 May, the 2nd."""
    return bool(
        re.fullmatch(r"\s*,?\s*(?:and|to|as\s+well\s+as)?\s*(?:at\s+)?(?:its|the)?\s*", between)
    )


def sittings_stated(tight: str) -> list[tuple[int, int, int]]:
    """How many sittings are said to have been held: (count, start, end)."""
    return [(number(m["n"] or m["after"]), m.start(), m.end()) for m in COUNT.finditer(tight)]
