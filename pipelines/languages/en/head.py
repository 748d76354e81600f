"""How an English document prints its head."""

from __future__ import annotations

import re

from pipelines.languages.base import Head
from pipelines.languages.en.dates import DATE_PATTERN
from pipelines.languages.en.numerals import ORDINAL, number
from pipelines.languages.en.structure import ORGANS

_ORGAN = "|".join(ORGANS)
_ITEM = r"\d{1,3}(?:\s*\([a-z]+\))?"
_PLACE = r"[A-Z][^\d,;:()]{1,40}(?:,\s+[A-Z][^\d,;:()]{1,40})?"


_SPECIAL = re.compile(rf"({ORDINAL})\s+(emergency\s+)?special", re.IGNORECASE)


def _session(text: str) -> str:
    """`67`; `ES-11` of an emergency special session, `S-10` of a special one."""
    special = _SPECIAL.fullmatch(text)
    if special is None:
        return str(number(text))
    return f"{'ES' if special[2] else 'S'}-{number(special[1])}"


HEAD = Head(
    spaced=True,
    organs=ORGANS,
    united_nations="United Nations",
    # "Sixty-seventh session", "Tenth special session", "Sixty-eighth year"
    session=re.compile(
        rf"(?P<n>{ORDINAL}(?:\s+(?i:(?:emergency\s+)?special))?)\s+(?i:session|year)\b"
    ),
    session_value=_session,
    # "Item 95 (i), (s) and (bb) of the provisional agenda*", "Agenda item 97 (z)",
    # "Provisional agenda item 5", "Item 100 (a) of the preliminary list*"
    agenda=re.compile(
        rf"(?:(?i:provisional\s+)?(?i:agenda)\s+)?(?i:items?)\s+(?P<items>{_ITEM}"
        rf"(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s+to\s+|\s*[-–—]\s*)(?:{_ITEM}|\([a-z]+\)))*)\**"
        r"(?:\s+of\s+the\s+(?i:(?:revised\s+)?(?:provisional|preliminary|supplementary)\s+"
        r"(?:agenda|list)(?:\s+of\s+items)?)\**)?"
    ),
    # "New York, 18-29 June 2018", "18-29 June 2018, New York"
    dates_and_place=re.compile(
        rf"{_PLACE},\s+(?:from\s+)?(?:{DATE_PATTERN})$|(?:{DATE_PATTERN}),\s+{_PLACE}$"
    ),
    # "Resolution adopted by the General Assembly on 8 December 2010", "Adopted by the Security
    # Council at its 7036th meeting, on 26 September 2013"
    adopted=re.compile(
        rf"(?:(?P<kind>Resolution|Decision)s?\s+a|A)dopted\s+by\s+the\s+(?P<organ>{_ORGAN})"
        rf"(?:,?\s+(?:at\s+its\s+[^,]+,\s+)?on\s+(?:{DATE_PATTERN}))?\**$"
    ),
    adopted_kinds={"Resolution": "resolution", "Decision": "decision"},
    report_of=re.compile(r"(?:Final\s+)?(?i:report)\s+of\s+the\s+(?P<name>.+?)\**$"),
    resolution=re.compile(r"Resolution\s+(?P<n>\d{1,4}\s?\((?:19|20)\d{2}\))\**$"),
    # "[on the report of the First Committee (A/65/410)]"
    note=re.compile(r"\[.*\]$|\(?[Ww]ithout reference to a Main Committee.*"),
    kinds=(
        (re.compile(r"(?i)\bdraft (?:resolution|decision)s?\b"), "draft_resolution"),
        (re.compile(r"(?i)\bverbatim record"), "verbatim_record"),
        (re.compile(r"(?i)\bsummary record"), "summary_record"),
        # "Report of the working group | Note by the Secretary-General"
        (re.compile(r"\bNote by the\b"), "note"),
        (re.compile(r"\b(?:Report|REPORT)\b|\breport\b(?= of| by|$)"), "report"),
        (re.compile(r"(?i)\bletters? dated|\bnotes? verbales?\b|^letters?\b"), "letter"),
        (re.compile(r"(?i)\bnote (?:by|of|from) the|^note\b"), "note"),
        (re.compile(r"(?i)\bagenda$"), "agenda"),
    ),
    # "Report of the First Committee"
    committee=re.compile(
        r"\b[Rr]eport\s+of\s+the\s+(?:[\w ,]+\()?"
        r"(?P<name>(?P<n>First|Second|Third|Fourth|Fifth|Sixth)\s+Committee)\b"
    ),
    committee_value=number,
    officer=re.compile(
        r"(?:Rapporteur|(?:Acting\s+)?(?:President|Chair(?:person|man|woman)?))\s*:\s*\S"
    ),
    # "First Committee", alone in its line
    sitting_of=re.compile(r"(?P<n>First|Second|Third|Fourth|Fifth|Sixth)\s+Committee\**$"),
    # "later: Ms. Lindqvist (Vice-President) (Sweden)": who presided after the officer named first
    aside=re.compile(r"Official\s+Records\**$|(?:[Ll]ater|[Tt]hen|[Ss]ubsequently)\s*:\s*\S"),
    # "Summary record of the 4th meeting"
    summary_of=re.compile(rf"Summary\s+record\b[^.;]{{0,30}}?\s+of\s+the\s+{ORDINAL}\s+meeting\b"),
    # "Held at Headquarters, New York, on Wednesday, 29 August 2012, at 10 a.m."
    sitting_held=re.compile(rf"Held\s+(?:at|in)\b.*(?:{DATE_PATTERN})"),
)
