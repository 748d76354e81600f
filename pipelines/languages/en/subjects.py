"""What is put to the vote in English records: drafts, amendments, paragraphs, motions."""

from __future__ import annotations

import re

from pipelines.languages.en.drafts import SYMBOL, THE_DRAFT, drafts, noun_of
from pipelines.languages.en.numerals import ORDINAL, number
from pipelines.languages.records import Subject

_SYMBOL = re.compile(SYMBOL)
# "the amendment contained in document A/59/L.52", "draft amendment A/C.1/60/L.61"
_AMENDING = re.compile(
    rf"\b(?:sub-?)?[Aa]mendments?\b(?:\s+(?:thereto|to\s+[^.;]{{0,80}}?))?\s*,?\s*"
    rf"(?:(?:as\s+)?(?:contained|circulated|issued|submitted|set\s+out)\s+)?(?:(?:in|as)\s+)?(?:document\s+)?"
    rf"\(?(?P<symbol>{SYMBOL})"
)
_NUMBER = r"\d{1,3}(?:\s*(?:bis|ter|quater)\b)?(?:\s*\([a-z]{1,4}\))*"
# "operative paragraphs 4 and 5", "preambular paragraph 12", "paragraph 5 (b)"
_PARAGRAPHS = re.compile(
    rf"(?P<preambular>preambular\s+)?(?:operative\s+)?(?:sub-?)?paragraphs?\s+"
    rf"(?P<numbers>{_NUMBER}(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|to)\s+)(?:{_NUMBER}|\([a-z]{{1,4}}\)))*)"
    r"(?:,?\s+sub-?paragraph\s+(?P<sub>\([a-z]{1,4}\)))?",
    re.IGNORECASE,
)
_ONE_NUMBER = re.compile(rf"(?P<to>\bto\s+)?(?:(?P<n>{_NUMBER})|(?P<sub>\([a-z]{{1,4}}\)))")
# "subparagraph (c) of operative paragraph 3"
_SUB_OF = re.compile(
    r"\bsub-?paragraphs?\s+(?P<subs>\([a-z]{1,4}\)(?:(?:\s*,\s*|\s*,?\s+and\s+)\([a-z]{1,4}\))*)\s+of\s+"
    r"(?:the\s+)?(?:operative\s+)?paragraph\s+(?P<n>\d{1,3})",
    re.IGNORECASE,
)
_MOST = 60
"""Paragraphs of a draft; a longer range is a misprint."""
# "Operative paragraph 7, as a whole, was retained": the paragraph, not the draft
_PARAGRAPH_WHOLE = re.compile(
    r"^\W*(?:[Tt]he\s+)?(?:(?:operative|preambular)\s+)?paragraph\s[^.;]{1,30}?,?\s+as\s+a\s+whole\b",
    re.IGNORECASE,
)
# "the sixth preambular paragraph", "the sixth and ninth preambular paragraphs"
_ORDINAL = re.compile(
    rf"(?P<numbers>{ORDINAL}(?:(?:\s*,\s*|\s*,?\s+and\s+){ORDINAL})*)(?:\s+and\s+(?P<last>last))?\s+"
    r"(?P<preambular>preambular\s+)?(?:operative\s+)?(?:sub-?)?paragraphs?",
    re.IGNORECASE,
)
# "the last preambular paragraph", "that paragraph": one that is not numbered
_PARAGRAPH = re.compile(
    r"\b(?:preambular|operative)\s+paragraphs?\b|^\W*(?:the|that|this|both|these|those)\s+(?:\w+\s+)?paragraphs?\b",
    re.IGNORECASE,
)
_AMENDED = re.compile(r"\bas\s+(?:\w+\s+)?(?:amended|revised|corrected|modified)\b", re.IGNORECASE)
_WHOLE = re.compile(r"\bas\s+a\s+whole\b|\bin\s+its\s+entirety\b", re.IGNORECASE)
_AMENDMENT = re.compile(r"\bamendments?\b", re.IGNORECASE)
_MOTION = re.compile(
    r"\b(?:(?:no-action\s+)?motions?|proposals?|point\s+of\s+order|ruling|challenge|appeal|agenda|programme\s+of\s+work"
    r"|requests?|inclusion|invitation)\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:words?|phrase|sentence|section|part|chapter|annex(?:es)?|title|appendix)\b",
    re.IGNORECASE,
)
# "The title of draft resolution VII", "Part A of draft resolution VII", "The annex to the draft"
_PART_OF = re.compile(
    r"^\W*(?:the\s+)?(?:title|annex(?:es)?|appendix|heading|footnote|(?:part|section|chapter)\s+[A-Z\d]{1,4})(?:\s+[IVXA-Z\d]+)?\s+(?:of|to)\b",
    re.IGNORECASE,
)
# "The words “and ammunition” in operative paragraph 4", "the second part of operative paragraph 5"
_WORDS = re.compile(
    r"\b(?:the\s+)?(?:words?|phrases?|sentences?|(?:first|second|third|last|final|latter)\s+(?:part|half))"
    r"\b[^.]*?\b(?:in|of)\b",
    re.IGNORECASE,
)
# "The report of the Credentials Committee": not the draft that is before the meeting
_REPORT = re.compile(
    r"^\W*(?:the\s+)?(?:reports?|recommendations?)\s+(?:of|in|contained)\b", re.IGNORECASE
)
_TEXT = re.compile(
    r"\b(?:draft|resolution|decision|report|text|declaration|document)\b", re.IGNORECASE
)
# "contained in document A/73/503": a document that carries what is decided on
_CARRIED = re.compile(rf"\b(?:[Dd]ocuments?|[Rr]eport|[Nn]ote)\b[^.;]{{0,80}}?(?P<symbol>{SYMBOL})")


def subject(text: str) -> Subject:
    """What a sentence is about."""
    named = drafts(text)
    the = THE_DRAFT.search(text)
    noun = named[0].noun if named else noun_of(the) if the else None
    if noun is None and _REPORT.match(text):
        noun = "report"
    amending = _AMENDING.search(text)
    amendment = amending["symbol"] if amending else None
    paragraph = _paragraph(text)
    own = [draft for draft in named if draft.symbol != amendment or amendment is None]
    scope = _scope(text, paragraph, noun)
    if scope == "whole":
        paragraph = None
    one = own[0] if len(own) == 1 else None
    symbols = {draft.symbol for draft in named} | {amendment}
    carried = next(
        (m["symbol"] for m in _CARRIED.finditer(text) if m["symbol"] not in symbols), None
    )
    return Subject(
        scope=scope,
        noun=noun,
        draft=one.label if one else None,
        symbol=one.symbol if one else None,
        drafts=tuple(own) if len(own) > 1 else (),
        amendment=amendment if scope == "amendment" else None,
        report=carried if carried and "/L." not in carried else None,
        paragraph=paragraph,
        as_amended=_AMENDED.search(text) is not None,
    )


def _scope(text: str, paragraph: str | None, noun: str | None) -> str | None:
    scope = None
    if _WHOLE.search(text) and not _PARAGRAPH_WHOLE.search(text):
        scope = "whole"
    elif _MOTION.match(_without_article(text)):
        scope = "procedural"
    elif _AMENDMENT.search(text) and not re.match(r"\W*(?:The\s+)?[Dd]raft\s+(?:res|dec)", text):
        scope = "amendment"
    elif _WORDS.search(text) or _PART_OF.search(text):
        scope = "part"
    elif paragraph or _PARAGRAPH.search(text):
        scope = "paragraph"
    elif _MOTION.search(text) and (noun is None or re.search(r"\bmotion\b", text)):
        scope = "procedural"
    elif _PART.search(text) and noun is None:
        scope = "part"
    elif noun or _SYMBOL.search(text) or _TEXT.search(text):
        scope = "whole"
    return scope


def _without_article(text: str) -> str:
    return re.sub(r"^\W*(?:[Tt]he|[Aa]n?)\s+", "", text)


def _paragraph(text: str) -> str | None:
    found: list[str] = []
    for match in _ORDINAL.finditer(text):
        prefix = "pp" if match["preambular"] else ""
        found += [f"{prefix}{number(one)}" for one in re.findall(ORDINAL, match["numbers"])]
    for match in _SUB_OF.finditer(text):
        found += [f"{match['n']}{sub}" for sub in re.findall(r"\([a-z]+\)", match["subs"])]
    for match in _PARAGRAPHS.finditer(_SUB_OF.sub("", text)):
        prefix = "pp" if match["preambular"] else ""
        found += [f"{prefix}{one}{match['sub'] or ''}" for one in _listed(match["numbers"])]
    return "|".join(dict.fromkeys(found)) or None


def _listed(printed: str) -> list[str]:
    """`4, 5 (b) and 7` is 4, 5(b), 7; `5 to 8` has those between."""
    found: list[str] = []
    for match in _ONE_NUMBER.finditer(printed):
        last = found[-1] if found else ""
        if match["sub"]:
            # "4 (a) and (c)"
            found.append(f"{last.partition('(')[0]}{match['sub']}")
            continue
        number = _number(match["n"])
        if match["to"] and last.isdigit() and number.isdigit():
            between = range(int(last) + 1, int(number))
            found += map(str, between if len(between) <= _MOST else ())
        found.append(number)
    return found


def _number(printed: str) -> str:
    """`7 (b)` is `7(b)`; `9 bis` stays so."""
    return re.sub(r"\s*\(", "(", " ".join(printed.split()))
