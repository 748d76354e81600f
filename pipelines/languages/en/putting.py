"""What one who presides puts before the meeting, in English records."""

from __future__ import annotations

import re

from pipelines.languages.en.drafts import SYMBOL
from pipelines.languages.en.headings import named_items
from pipelines.languages.en.subjects import subject
from pipelines.languages.en.utterances import utterances
from pipelines.languages.phrases import Span
from pipelines.languages.records import Proposal, Subject

# "Action on draft resolution V is postponed to a later date": named, but not to be decided on
_SET_ASIDE = re.compile(
    r"\b(?:withdrawn|postponed|deferred|has\s+(?:thus|just)|have\s+(?:thus|just)\s+(?:concluded|adopted))\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"\b(?:May|Shall|Can|Could)\s+I\s+(?:\w+\s+){0,2}?(?:take|consider|assume)\b|"
    r"\bI\s+(?:(?:shall|will|would)\s+)?(?:\w+\s+)?(?:take\s+it|consider)\s+that\b|"
    r"\b(?:is\s+it|it\s+is)\s+the\s+wish\s+of\b|\bI\s+(?:therefore\s+)?(?:propose|suggest)\b",
    re.IGNORECASE,
)
# "There appears to be no objection.": agrees to what was asked before
_CONSENTS = re.compile(r"\bno\s+objections?\b|\bany\s+objections?\b", re.IGNORECASE)
_ADOPTS = re.compile(
    r"\badopt(?:s|ed|ion)?\b|\bdo\s+(?:likewise|so|the\s+same)\b|\bact\s+accordingly\b|"
    r"\bfollow\s+the\s+same\s+procedure\b",
    re.IGNORECASE,
)
_TAKES = re.compile(
    rf"\b(?:takes?\s+note\s+of|(?:approve|endorse|accept|adopt)s?)\b[^?]*?\b[Dd]ocument\s+(?P<symbol>{SYMBOL})",
    re.IGNORECASE,
)
# "… wishes to elect him by acclamation", "… to declare those candidates elected"
_ELECTS = re.compile(r"\b(?:re-?)?elect(?:ed)?\b", re.IGNORECASE)


def put(text: str) -> list[Subject]:
    """What each sentence names as before the meeting, in order."""
    sentences = [text[slice(*span)] for span in utterances(text)]
    return [subject(sentence) for sentence in sentences if not _SET_ASIDE.search(sentence)]


def question(text: str) -> Span | None:
    """The last sentence that proposes a decision; else the last but for words of consent."""
    spans = utterances(text)
    proposing = [span for span in spans if _QUESTION.search(text[slice(*span)])]
    other = [span for span in spans if not _CONSENTS.search(text[slice(*span)])]
    found = proposing or other or spans
    return found[-1] if found else None


def proposed(text: str) -> Proposal:
    """What the question by which a decision is proposed is about."""
    takes = _TAKES.search(text)
    about = subject(text)
    adopts = _ADOPTS.search(text) is not None and about.scope in ("whole", None)
    items = named_items(text)
    if _ELECTS.search(text):
        return Proposal(Subject(scope="election"), adopts=False, takes=None, items=items)
    symbol = takes["symbol"] if takes and not about.names_draft else None
    return Proposal(about, adopts, symbol, items)
