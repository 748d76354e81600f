"""How English reports tell of the agenda and of the meetings to come."""

from __future__ import annotations

import re

from pipelines.languages.agenda import item_numbers
from pipelines.languages.en.numerals import ORDINAL
from pipelines.languages.en.sentences import sentences
from pipelines.languages.phrases import ItemPhrase, Scheduling
from pipelines.languages.scheduling import ruled_sentences

_ANNOUNCES = re.compile(
    r"\bagenda\b(?:[^.;]|\.(?=\S))*:$|\bagenda\b(?:[^.]|\.(?!\s+[A-Z]))*\bas\s+follows:$"
    # "The agenda (A/…/L.1) was adopted. It read:", "The agenda of the Meeting was as follows:"
    r"|\bagenda\b.{0,240}\.\s+(?:It|The\s+agenda(?:\s+of\s+the\s+\w+)?)\s+(?:reads?|is|was|comprised|contained)\b[^.;:]*:$"
)
_ADOPTED = re.compile(r"\badopt|\bread\b|\bapprov")
_NUMBER = r"\d{1,2}(?:\s*\([a-z]+\))?"
_LISTED = (
    rf"{_NUMBER}(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s+to\s+|\s*[-–]\s*|\s+as\s+well\s+as\s+)"
    rf"(?:(?:agenda\s+)?items?\s+|(?:agenda\s+)?sub-?items?\s+)?(?:{_NUMBER}|\([a-z]+\)))*"
)
_ITEM_WORD = r"(?:[Tt]he\s+)?(?:[Aa]genda\s+)?(?:[Ss]ub-?)?[Ii]tems?"
# "began its consideration of agenda item 6 (c)", "considered agenda items 6 (f) and 7 (a)",
# "under agenda item 7 (b)"
_ITEMS = re.compile(
    r"\b(?:(?P<action>began|commenced|started|initiated|continued|resumed|concluded|completed|ended"
    r"|held)(?:\s+and\s+(?:concluded|completed))?\s+(?:(?:its|the|their|a|an|thematic|general)\s+)*"
    r"(?:consideration|discussions?|debate|examination|exchange\s+of\s+views)\s+(?:of|on|under)"
    rf"\s+{_ITEM_WORD}\s+(?P<items>{_LISTED})"
    rf"|(?:began|continued|resumed|concluded)\s+(?:considering|discussing)\s+{_ITEM_WORD}\s+(?P<ing>{_LISTED})"
    rf"|(?:considered|discussed|took\s+up|addressed|examined|dealt\s+with)\s+{_ITEM_WORD}\s+(?P<plain>{_LISTED})"
    rf"|[Uu]nder\s+{_ITEM_WORD}\s+(?P<under>{_LISTED})"
    rf"|{_ITEM_WORD}\s+(?P<passive>{_LISTED})\s+(?:was|were)\s+(?:(?:also|then|further|subsequently)\s+)?"
    r"(?P<done>considered|discussed|taken\s+up|addressed|examined|dealt\s+with)"
    # "held a general exchange of views (agenda item 5)"
    r"|\b(?:exchange\s+of\s+views|debate|discussions?|consideration)\b[^.;()]{0,60}?\s+\((?:agenda\s+)?(?:sub-?)?items?"
    rf"\s+(?P<bracket>{_LISTED})\)"
    # "…, and agenda item 6 (b) at its 6th and 7th meetings": with the verb of the item before
    rf"|,?\s+(?:and|while)\s+{_ITEM_WORD}\s+(?P<next>{_LISTED})(?=(?:,\s+(?:also\s+)?|\s+)at\s+(?:its|the)\s+{ORDINAL}\b)"
    # "began its consideration of item 6, and continued it at its 6th meeting": the item before
    r"|\band\s+(?P<same>continued|resumed|concluded|completed)\s+(?:it|(?:its|that|the)\s+(?:consideration|discussion)"
    r"(?:\s+of\s+(?:it|the\s+(?:sub-?)?item|that\s+(?:sub-?)?item))?)\s+at\b)",
)
_ACTIONS = {
    "began": "begun",
    "commenced": "begun",
    "started": "begun",
    "initiated": "begun",
    "continued": "continued",
    "resumed": "continued",
}
_PIECE = re.compile(r"(?P<to>to|[-–])?\s*(?P<number>\d{1,2})?\s*(?:\((?P<letter>[a-z]+)\))?")
_DECIDES = re.compile(
    r"(?<!\bmay\s)(?<!\bas\s)(?<!\bto\s)\b(?P<verb>[Dd]ecid(?:es?|ed|ing)"
    # "States agreed to hold a biennial meeting of States in 2014"
    r"|[Aa]gree(?:s|d)?(?=\s+(?:also\s+)?to\s+(?:hold|convene|meet|schedule|reconvene)\b))\b"
)
# "recommended that the General Assembly decide to convene": another is to decide
_FOR_OTHERS = re.compile(
    r"\b(?:recommend(?:s|ed)?|request(?:s|ed)?|invit(?:es?|ed)|urg(?:es?|ed)|propos(?:es?|ed))\s+"
    r"(?:that\s+)?(?:the\s+)?[^.;,]{2,80}$"
)
# A decision recalled, or upheld: "recalled the decision to convene", "reaffirmed its decision"
_RECALLS = re.compile(
    r"\b(?P<verb>(?:[Rr]ecall|[Rr]eaffirm)(?:s|ed|ing)?|[Rr]eiterat(?:es?|ed|ing))\b"
)
_DECISION = re.compile(r"\bdecision\b|\bdecided\b")
_CARRIES_ON = re.compile(r"\b(?:will|would|shall|is\s+to|are\s+to)\b")


def announces_agenda(tight: str) -> bool:
    """Whether a paragraph ends by announcing the agenda as a list."""
    return bool(_ANNOUNCES.search(tight)) and bool(_ADOPTED.search(tight))


def items(tight: str) -> list[ItemPhrase]:
    """Agenda items taken up: considered agenda item 6 (b), and began its consideration of …."""
    found: list[ItemPhrase] = []
    for match in _ITEMS.finditer(tight):
        groups = ("items", "ing", "plain", "under", "passive", "bracket", "next")
        listed = next((text for text in match.group(*groups) if text), None)
        last = found[-1] if found else None
        if listed is None and last is None:
            continue
        verb = match["action"] or match["same"] or match[0].split()[0]
        action = _ACTIONS.get(verb, "considered")
        if match["next"]:
            action = last.action if last else "considered"
        numbers = item_numbers(listed, _PIECE) if listed else last.numbers if last else ()
        found.append(ItemPhrase(action, numbers, match.span()))
    return found


def _verb(text: str) -> re.Match[str] | None:
    """The verb that rules a sentence: what it decides, else the decision that it recalls."""
    recalled = next(iter(_RECALLS.finditer(text)), None)
    deciding = next(
        (m for m in _DECIDES.finditer(text) if not _FOR_OTHERS.search(text[: m.start()])), None
    )
    if deciding and not (recalled and _of_recalling(text, recalled, deciding)):
        return deciding
    return recalled if recalled and _DECISION.search(text, recalled.end()) else None


def _of_recalling(text: str, recalled: re.Match[str], deciding: re.Match[str]) -> bool:
    """Whether what was decided is only recalled: recalls that it decided to convene."""
    between = text[recalled.end() : deciding.start()]
    return recalled.start() < deciding.start() and bool(
        re.fullmatch(
            r"\s+(?:that\s+)?(?:[\w\s]{0,60},?\s)?(?:it|had|which|the\s+Assembly)?\s*(?:had\s+)?",
            between,
        )
    )


def schedulings(tight: str) -> list[Scheduling]:
    """Sentences that decide on a meeting or recall that decision.

    A recalled decision counts only where it is said to be one: recalls its decision to convene.
    """
    return ruled_sentences(tight, sentences(tight), _verb, _CARRIES_ON)


def recalls(verb: str) -> bool:
    """Whether a verb recalls a decision rather than taking it."""
    return bool(_RECALLS.match(verb))
