"""What came of drafts, paragraphs, motions and elections, in English records."""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.languages.en import active
from pipelines.languages.en.resulting import RESULTING, resulting
from pipelines.languages.en.subjects import subject
from pipelines.languages.en.utterances import utterances
from pipelines.languages.en.votes import RESULT_OF, has_totals, totals
from pipelines.languages.phrases import Span
from pipelines.languages.records import Outcome, Subject

_BE = r"(?:was|were|is|are|has\s+(?:\w+\s+)?been|have\s+(?:\w+\s+)?been)"
# "owing to the negative vote of a permanent member", "one of the negative votes having been cast by
# a permanent member of the Council", "as a permanent member voted against it"
_VETO = re.compile(
    r"\bnegative\s+votes?\s+(?:\w+\s+){0,4}?(?:of|by)\s+(?:\w+\s+){0,3}?permanent\s+members?"
    r"|\bpermanent\s+members?\s+(?:of\s+the\s+(?:Security\s+)?Council\s+)?"
    r"(?:(?:having\s+)?voted\s+against|(?:having\s+)?cast\s+a\s+negative)",
    re.IGNORECASE,
)
_REJECTED = re.compile(
    rf"\b(?:{_BE}\s+(?:therefore\s+|thus\s+|accordingly\s+)?(?:rejected|defeated|lost|deleted|"
    r"not\s+(?:\w+\s+)?(?:adopted|retained|carried|approved))|(?:has|have)\s+not\s+been\s+"
    r"(?:adopted|retained|carried|approved)|failed\s+(?:of\s+adoption|to\s+be\s+adopted))",
    re.IGNORECASE,
)
_RETAINED = re.compile(rf"\b{_BE}\s+(?:therefore\s+|thus\s+)?(?:retained|maintained)\b", re.I)
_ADOPTED = re.compile(
    rf"\b{_BE}\s+(?:(?:therefore|thus|unanimously|again|accordingly)\s+)?"
    r"(?:adopted|carried|approved|upheld)\b",
    re.IGNORECASE,
)
_ELECTED = re.compile(
    rf"\b{_BE}\s+(?:(?:duly|therefore|thus)\s+)?(?:re-?)?elected\b", re.IGNORECASE
)
# "I therefore declare the following 21 States elected Vice-Presidents … by acclamation"
_DECLARES = re.compile(r"\bI\s+(?:\w+\s+)?declare\b[^.?]*\b(?:re-?)?elected\b", re.IGNORECASE)
_PROCEDURES = (
    (re.compile(r"\bby\s+consensus\b", re.IGNORECASE), "consensus"),
    (re.compile(r"\bwithout\s+a\s+vote\b", re.IGNORECASE), "without_vote"),
    (re.compile(r"\bby\s+acclamation\b", re.IGNORECASE), "acclamation"),
    (re.compile(r"\bby\s+(?:a\s+)?secret\s+ballot\b", re.IGNORECASE), "secret_ballot"),
)
# "Draft resolution C was adopted by the First Committee without a vote.": told, not decided
_ELSEWHERE = re.compile(
    r"\b(?:adopted|approved|rejected|retained)\s+(?:\w+\s+){0,3}?(?:by|in)\s+the\s+(?:\w+\s+)?Committee\b"
)
_ELECTION = Subject(scope="election")


def outcome(text: str, span: Span) -> Outcome | None:
    """What the sentence `text[span]` says became of a text; None where it tells of none."""
    sentence = text[slice(*span)]
    did = active.deed(sentence)
    if did is not None:
        return Outcome(span, *did, procedure(sentence), totals(sentence), resulting(sentence))
    result = _result(sentence)
    if result is None or _ELSEWHERE.search(sentence):
        return None
    return Outcome(
        sentence=span,
        subject=_ELECTION if result == "elected" else subject(_before_result(sentence)),
        result=result,
        procedure=procedure(sentence),
        totals=totals(sentence),
        resulting=resulting(sentence),
    )


def outcomes(text: str) -> list[Outcome]:
    """What came of texts, sentence by sentence."""
    found: list[Outcome] = []
    counted: tuple[int | None, int | None, int | None] = (None, None, None)
    for span in utterances(text):
        sentence = text[slice(*span)]
        told = outcome(text, span)
        if told is not None:
            alone = told.totals[0] is None and not found
            found.append(replace(told, totals=counted) if alone else told)
        elif RESULT_OF.match(sentence):
            # "The result of the vote was 5 in favour and 2 against. The draft was adopted."
            counted = totals(sentence)
    return found


def verdict(text: str) -> Outcome | None:
    """The result of a vote as one who presides announces it, in one sentence or in a few.

    "There were 4 votes in favour, 8 against and 3 abstentions. The proposal has accordingly been
    rejected."
    """
    spans = utterances(text)
    at = next((i for i, span in enumerate(spans) if has_totals(text[slice(*span)])), None)
    for index in range(at or 0, min(len(spans), (at or 0) + 3)):
        told = outcome(text, spans[index])
        if told is not None and told.result != "elected":
            first = at if at is not None else index
            counting = text[slice(*spans[first])]
            whole = (spans[first][0], spans[index][1])
            about = _both(told.subject, subject(counting)) if first < index else told.subject
            return replace(told, sentence=whole, subject=about, totals=totals(counting))
    return None


def _both(told: Subject, before: Subject) -> Subject:
    """`Draft resolution S/2013/572, as revised, received 15 votes. It has been adopted …`."""
    named = told if told.names_draft or not before.names_draft else before
    return replace(named, as_amended=told.as_amended or before.as_amended)


def declared(text: str) -> list[Outcome]:
    """Elections that one who presides declares."""
    return [
        Outcome(span, _ELECTION, "elected", procedure(said), (None, None, None), resulting(said))
        for span in utterances(text)
        if _DECLARES.search(said := text[slice(*span)])
    ]


def procedure(sentence: str) -> str | None:
    """How a sentence says that a decision was taken; None where it does not."""
    return next((code for pattern, code in _PROCEDURES if pattern.search(sentence)), None)


def _before_result(sentence: str) -> str:
    """The words of a sentence without the resolution that results."""
    match = RESULTING.search(sentence)
    return sentence[: match.start()] if match else sentence


def _result(sentence: str) -> str | None:
    if _VETO.search(sentence) and _REJECTED.search(sentence):
        return "vetoed"
    if _REJECTED.search(sentence):
        return "rejected"
    if _ELECTED.search(sentence):
        return "elected"
    if _RETAINED.search(sentence):
        return "retained"
    return "adopted" if _ADOPTED.search(sentence) else None
