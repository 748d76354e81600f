"""How English reports tell of the agenda and of the meetings to come."""

from __future__ import annotations

import re

from pipelines.languages.en.sentences import sentences
from pipelines.languages.phrases import ItemPhrase, Scheduling

_ANNOUNCES = re.compile(
    r"\bagenda\b(?:[^.;]|\.(?=\S))*:$|\bagenda\b(?:[^.]|\.(?!\s+[A-Z]))*\bas\s+follows:$"
)
_ADOPTED = re.compile(r"\badopt|\bread\b|\bapprov")
_NUMBER = r"\d{1,2}(?:\s*\([a-z]+\))?"
_LISTED = (
    rf"{_NUMBER}(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s+to\s+|\s*[-–]\s*|\s+as\s+well\s+as\s+)"
    rf"(?:(?:agenda\s+)?items?\s+|(?:agenda\s+)?sub-?items?\s+)?(?:{_NUMBER}|\([a-z]+\)))*"
)
_ITEM_WORD = r"(?:the\s+)?(?:agenda\s+)?(?:sub-?)?items?"
# "began its consideration of agenda item 6 (c)", "considered agenda items 6 (f) and 7 (a)",
# "under agenda item 7 (b)"
_ITEMS = re.compile(
    r"\b(?:(?P<action>began|commenced|started|initiated|continued|resumed|concluded|completed|ended"
    r"|held)(?:\s+and\s+(?:concluded|completed))?\s+(?:(?:its|the|their|a|an|thematic|general)\s+)*"
    r"(?:consideration|discussions?|debate|examination|exchange\s+of\s+views)\s+(?:of|on|under)"
    rf"\s+{_ITEM_WORD}\s+(?P<items>{_LISTED})"
    rf"|(?:began|continued|resumed|concluded)\s+(?:considering|discussing)\s+{_ITEM_WORD}\s+(?P<ing>{_LISTED})"
    rf"|(?:considered|discussed|took\s+up|addressed|examined|dealt\s+with)\s+{_ITEM_WORD}\s+(?P<plain>{_LISTED})"
    rf"|[Uu]nder\s+{_ITEM_WORD}\s+(?P<under>{_LISTED}))",
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
_DECIDES = re.compile(r"(?<!\bmay\s)(?<!\bas\s)(?<!\bto\s)\b(?P<verb>[Dd]ecid(?:es?|ed|ing))\b")
_RECALLS = re.compile(r"\b(?P<verb>[Rr]ecall(?:s|ed|ing)?)\b")
_DECISION = re.compile(r"\bdecision\b|\bdecided\b")
_CARRIES_ON = re.compile(r"\b(?:will|would|shall|is\s+to|are\s+to)\b")


def announces_agenda(tight: str) -> bool:
    """Whether a paragraph ends by announcing the agenda as a list."""
    return bool(_ANNOUNCES.search(tight)) and bool(_ADOPTED.search(tight))


def items(tight: str) -> list[ItemPhrase]:
    """Agenda items taken up: considered agenda item 6 (b), and began its consideration of …."""
    found = []
    for match in _ITEMS.finditer(tight):
        listed = next(text for text in match.group("items", "ing", "plain", "under") if text)
        action = _ACTIONS.get(match["action"] or match[0].split()[0], "considered")
        found.append(ItemPhrase(action, _numbers(listed), match.span()))
    return found


def _numbers(text: str) -> tuple[str, ...]:
    """`6 (f) and 7 (a)` is 6(f), 7(a); `9 (a) and (b)` is 9(a), 9(b); `6 (a) to (c)` has 6(b)."""
    out: list[str] = []
    number = letter = ""
    for match in _PIECE.finditer(text):
        if not match["number"] and not match["letter"]:
            continue
        before = number, letter
        number, letter = match["number"] or number, match["letter"] or ""
        if match["to"]:
            out += _between(before, (number, letter))
        out.append(f"{number}({letter})" if letter else number)
    return tuple(out)


def _between(first: tuple[str, str], last: tuple[str, str]) -> list[str]:
    """The items between two, within one item or from item to item."""
    if first[0] == last[0] and len(first[1]) == len(last[1]) == 1:
        return [f"{first[0]}({chr(c)})" for c in range(ord(first[1]) + 1, ord(last[1]))]
    if not first[1] and not last[1]:
        return [str(value) for value in range(int(first[0]) + 1, int(last[0]))]
    return []


def _verb(text: str) -> re.Match[str] | None:
    """The verb that rules a sentence: what it decides, else the decision that it recalls."""
    recalled = next(iter(_RECALLS.finditer(text)), None)
    deciding = next(iter(_DECIDES.finditer(text)), None)
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
    found = []
    verb = None
    for start, end in sentences(tight):
        text = tight[start:end]
        match = _verb(text)
        if match:
            verb = (start + match.start("verb"), start + match.end("verb"))
        elif not (verb and _CARRIES_ON.search(text)):
            # A sentence after the decision may still carry it on: it will be preceded by ….
            continue
        if verb:
            found.append(Scheduling((start, end), verb))
    return found


def recalls(verb: str) -> bool:
    """Whether a verb recalls a decision rather than taking it."""
    return bool(_RECALLS.match(verb))
