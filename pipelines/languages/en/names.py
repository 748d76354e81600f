"""The names of meetings as English documents print them."""

from __future__ import annotations

import re

from pipelines.languages.en.numerals import ORDINAL

# The Programme of Action by any of its names.
_POA = (
    r"(?:United\s+Nations\s+)?Programme\s+of\s+Action"
    r"(?:\s+to\s+Prevent,\s+Combat\s+and\s+Eradicate\s+the\s+Illicit\s+Trade\s+in\s+Small\s+Arms"
    r"\s+and\s+Light\s+Weapons\s+in\s+All\s+Its\s+Aspects"
    r"|\s+on\s+(?:the\s+Illicit\s+Trade\s+in\s+)?Small\s+Arms(?:\s+and\s+Light\s+Weapons)?"
    r"(?:\s+in\s+All\s+Its\s+Aspects)?)?"
)
_YEAR = r"(?:19|20|21)\d{2}"
_ONE = rf"(?:{_YEAR}\s+)?{ORDINAL}(?:\s+\({_YEAR}\))?"
# "third", "Third and Fourth", "third (2008) and fourth (2010)", "2008 third and 2010 fourth",
# "fifth, sixth and seventh"
_ORDINALS = rf"(?:{_ONE}(?:(?:,\s+and\s+|,\s+|\s+and\s+)(?:the\s+)?{_ONE}){{0,5}})"
_ORD = rf"(?:(?P<ord>{_ORDINALS})\s+)?"
_IMPLEMENTATION = (
    r"(?:the\s+)?(?:national,\s+regional\s+and\s+global\s+)?(?:full\s+and\s+effective\s+)?"
    rf"implementation\s+of\s+(?:the\s+)?(?:{_POA})"
)
_ACTIVITY = rf"(?:progress\s+(?:made\s+)?(?:in|on)\s+)?{_IMPLEMENTATION}"
_CONFERENCE = (
    rf"(?:United\s+Nations\s+)?(?:review\s+)?conferences?\s+to\s+review\s+(?:the\s+)?{_ACTIVITY}"
)
_REVIEW = (
    rf"(?:United\s+Nations\s+|Programme\s+of\s+Action\s+)?review\s+conferences?"
    rf"(?:\s+(?:(?:on|of|for|to\s+review)\s+)(?:the\s+)?(?:{_ACTIVITY}|{_POA}))?"
)

ONE_ORDINAL = re.compile(
    rf"(?:(?P<year>{_YEAR})\s+)?(?P<n>{ORDINAL})(?:\s+\((?P<year2>{_YEAR})\))?"
)
"""One ordinal, and the year printed beside it."""
BARE_ARTICLE = re.compile(r"(?:the|a|an|its)\s+", re.IGNORECASE)


def _of(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b{pattern}", re.IGNORECASE)


_TITLE_WORD = r"(?:[A-Z][\w-]*|of|on|the|against|and|for|to)"
_TREATY = rf"(?:the\s+)?(?P<label>{_TITLE_WORD}(?:\s+{_TITLE_WORD})*?)"
# What stands after the name of a treaty
_THEN = (
    r"(?=[,.;:(]|$"
    r"|\s+(?:at|in|from|to\s+be|held|on\s+\d|was|is|has|had|will|would|took|adopted|decided)\b)"
)

# Kind, series, pattern; the longest at a place wins. `head` is what tells one from many.
NAMES: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    (
        "preparatory_committee",
        "poa",
        # "Preparatory Committee for the United Nations Conference to Review …", "the preparatory
        # committee", "first session of the Preparatory Committee", "preparatory committee meeting"
        _of(
            rf"(?:(?:(?P<ord>{ORDINAL}(?:\s+and\s+(?:last|final))?)\s+)?(?:session|meeting)\s+of\s+the\s+)?"
            r"(?P<head>Preparatory\s+(?:Committees?|(?:Committee\s+)?meetings?|sessions?))"
            rf"(?:\s+(?:for|of|to)\s+(?:the\s+)?(?:{_YEAR}\s+)?(?:{ORDINAL}\s+)?(?:{_CONFERENCE}|{_REVIEW}|Conference\b))?"
            rf"(?:,?\s+at\s+its\s+(?P<ord2>{ORDINAL})\s+session|\s+(?:meeting|session)\b)?"
        ),
    ),
    (
        "review_conference",
        "poa",
        # "third United Nations Conference to Review Progress Made in the Implementation of …"
        _of(
            rf"{_ORD}(?P<head>(?:United\s+Nations\s+)?(?:review\s+)?conferences?)"
            # "a conference no later than 2006 to review progress made in …"
            rf"(?:,?\s+(?:no|not)\s+later\s+than\s+(?:in\s+)?{_YEAR},?)?\s+to\s+review\s+(?:the\s+)?{_ACTIVITY}"
        ),
    ),
    (
        "review_conference",
        "poa",
        # "second Review Conference on the implementation of the Programme of Action"
        _of(rf"{_ORD}(?P<head>{_REVIEW})"),
    ),
    ("review_conference", "poa", _of(r"(?P<head>Rev[Cc]on)[\s-]?(?P<digit>\d{1,2})\b")),
    (
        "biennial_meeting",
        "poa",
        # "the first of the biennial meetings of States to consider …"
        _of(
            rf"(?P<ord>{ORDINAL})\s+of\s+the\s+(?P<head>Biennial\s+Meetings)(?:\s+of\s+States)?"
            rf"(?:\s+(?:to\s+consider|on|to\s+review)\s+(?:{_IMPLEMENTATION}|(?:the\s+)?{_POA}))?"
        ),
    ),
    (
        "biennial_meeting",
        "poa",
        # "a meeting of States on a biennial basis, commencing in 2003"
        _of(r"(?P<head>meeting\s+of\s+States)\s+on\s+a\s+biennial\s+basis"),
    ),
    (
        "biennial_meeting",
        "poa",
        # "Fourth Biennial Meeting of States to Consider the Implementation of the Programme …"
        _of(
            rf"{_ORD}(?P<head>(?:United\s+Nations\s+)?Biennial\s+Meetings?)(?:\s+of\s+States)?"
            rf"(?:\s+(?:to\s+consider|on|to\s+review)\s+(?:{_IMPLEMENTATION}|(?:the\s+)?{_POA}))?"
        ),
    ),
    ("biennial_meeting", "poa", _of(r"(?P<head>BMS)[\s-]?(?P<digit>\d{1,2})\b")),
    (
        "governmental_experts",
        "poa",
        # "Second Open-ended Meeting of Governmental Experts on the Implementation of …"
        _of(
            rf"{_ORD}(?P<head>(?:Open-ended\s+)?Meetings?\s+of\s+Governmental\s+Experts)"
            rf"(?:\s+(?:on|to\s+consider|under)\s+(?:{_IMPLEMENTATION}|(?:the\s+)?{_POA}))?"
        ),
    ),
    ("governmental_experts", "poa", _of(r"(?P<head>MGE)[\s-]?(?P<digit>\d{1,2})\b")),
    (
        "conference",
        "poa",
        # the conference of 2001
        _of(
            r"(?P<head>United\s+Nations\s+Conference)\s+on\s+the\s+Illicit\s+Trade\s+in\s+Small\s+Arms"
            r"\s+and\s+Light\s+Weapons\s+in\s+All\s+Its\s+Aspects"
        ),
    ),
    (
        "plenary",
        "ga",
        # "seventy-second session of the General Assembly"
        _of(
            rf"(?P<ord>{ORDINAL})\s+(?P<head>session)\s+of\s+the\s+(?:United\s+Nations\s+)?General\s+Assembly"
        ),
    ),
    (
        "plenary",
        "ga",
        # "the General Assembly, at its seventy-second session", "the Assembly at its …"
        _of(
            rf"(?P<head>(?:General\s+)?Assembly),?\s+(?:at|during|in)\s+its\s+(?P<ord>{ORDINAL})\s+session"
        ),
    ),
    (
        "plenary",
        "ga",
        # "At its seventy-fifth session, the General Assembly"
        _of(
            rf"(?<=at )(?P<head>its)\s+(?P<ord>{ORDINAL})\s+session"
            r"(?=,\s+the\s+(?:General\s+)?Assembly)"
        ),
    ),
    (
        "plenary",
        "ga",
        # "the provisional agenda of its sixty-sixth session", in resolutions of the Assembly
        _of(rf"(?<=provisional agenda of )(?P<head>its)\s+(?P<ord>{ORDINAL})\s+session"),
    ),
    (
        "conference_of_parties",
        "other",
        # "fifth session of the Conference of the Parties to the United Nations Convention …"
        re.compile(
            rf"\b(?:(?P<ord>{ORDINAL})\s+(?:session|meeting)\s+of\s+the\s+|[Aa]t\s+its\s+(?P<ord3>{ORDINAL})\s+session,\s+the\s+)?"
            r"(?P<head>(?i:Conference|Meeting))"
            rf"\s+of\s+(?:the\s+|States\s+)?(?i:Parties)\s+to\s+{_TREATY}{_THEN}"
            rf"(?:,?\s+at\s+its\s+(?P<ord2>{ORDINAL})\s+session)?"
        ),
    ),
    (
        "conference_of_parties",
        "other",
        # "Second Conference of States Parties to the Arms Trade Treaty"
        re.compile(
            rf"\b(?P<ord>{ORDINAL})\s+(?P<head>(?i:Conference|Meeting))\s+of\s+(?:the\s+)?(?:States\s+)?(?i:Parties)"
            rf"\s+to\s+{_TREATY}{_THEN}"
        ),
    ),
    (
        "ministerial_meeting",
        "other",
        # "Second Ministerial Review Conference on the Geneva Declaration on Armed Violence and …"
        re.compile(
            rf"\b(?:(?P<ord>{ORDINAL})\s+)?(?P<head>(?i:Ministerial)\s+(?:(?i:Review)\s+)?(?i:Conference|Meeting))"
            rf"(?:\s+(?:of|on|to\s+review|for)\s+{_TREATY}{_THEN})?"
        ),
    ),
    (
        "conference",
        "other",
        # "(final) United Nations Conference on the Arms Trade Treaty"
        re.compile(
            r"(?:\b[Ff]inal\s+)?(?P<head>United\s+Nations\s+Conference)\s+on\s+the\s+"
            r"(?P<label>(?:[A-Z]\w+\s+){1,5}(?:Treaty|Convention|Protocol))\b"
        ),
    ),
    (
        "working_group",
        "other",
        # "The Working Group on Firearms held its first meeting", "the technical review panel held…"
        re.compile(
            r"\b(?P<label>(?P<head>(?:open-ended\s+)?(?:intergovernmental\s+)?[Ww]orking\s+[Gg]roup)(?:\s+on\s+[A-Z]\w+(?:\s+[A-Z]\w+)*)?"
            r"|(?i:technical\s+review\s+panel|(?:review\s+)?panel))"
            rf"(?=[^.;]{{0,60}}?\b(?:held|convened)\s+its\s+(?P<ord>{ORDINAL})\s+meeting)"
        ),
    ),
    (
        "council_meeting",
        "other",
        # "the Security Council, at its open meeting on 25 April 2012", "the open debate of the
        # Security Council on 25 April 2012"
        re.compile(
            r"\b(?:(?P<label>(?P<head>Security\s+Council))(?=[^.;]{0,200}\b\d{4}\b)[^.;]{0,60}?\b"
            r"(?:open|closed|formal|public|high-level)\s+(?:meeting|debate|briefing)"
            r"(?:[^.;]{0,140}?\bon\s+\d{1,2}\s+[A-Z][a-z]+\s+\d{4})?"
            r"|(?:open|closed|public|high-level)\s+(?:meeting|debate|briefing)s?\s+of\s+the\s+(?P<label2>Security\s+Council)"
            r"[^.;]{0,140}?\bon\s+\d{1,2}\s+[A-Z][a-z]+\s+\d{4})"
        ),
    ),
    (
        "seminar",
        "other",
        # "a regional seminar on “promising practices”"
        re.compile(
            r"\b(?:“(?P<label2>[^”]{2,40})”\s+)?(?P<head>(?i:international|regional|subregional)\s+(?i:seminar|workshop))\b(?!s)"
            r"(?:\s+(?:on|entitled)\s+“(?P<label>[^”]{2,40})”)?"
        ),
    ),
)
