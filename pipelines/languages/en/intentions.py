"""Notes on how delegations had intended to vote: `[Subsequently, the delegation of …]`."""

from __future__ import annotations

import re

from pipelines.languages.en.groups import joined_names
from pipelines.languages.phrases import Span

NOTE = re.compile(
    r"\W*(?:Subsequently|After\s+the\s+vot(?:e|ing))\b"
    r"(?=[^.]{0,400}?\b(?:delegation|representative|informed|advised|notified|intended)s?\b)|"
    r"\W*[\[(]?\s*The\s+(?:delegation|representative)s?\s+of\b"
    r"(?=[^.:]{0,300}\b(?:subsequently|later|intended)\b)",
    re.IGNORECASE | re.DOTALL,
)
# "the delegations of X and Y informed the Secretariat that they had intended to vote in favour"
# "[Subsequently, Mali informed the Secretariat that it had intended to abstain.]"
_DELEGATIONS = re.compile(
    r"\b(?i:delegations?|representatives?)\s+of\s+|^\W*Subsequently,?\s+(?=[A-Z])"
)
_NAMES_END = re.compile(
    r",?\s+(?:subsequently|later|informed|advised|notified|indicated|told|stated|had|have|has|that|would|"
    r"wished|which|who)\b",
    re.IGNORECASE,
)
# "had intended to vote in favour", "had not intended to participate", "had intended to abstain"
_INTENDS = re.compile(
    r"\b(?:(?:(?:had|have|has)\s+)?(?P<no>not\s+)?(?:also\s+)?(?:intended|wished|meant)\s+(?P<no2>not\s+)?to\s+|"
    r"(?:would|should|wished\s+to)\s+(?P<no3>not\s+)?)"
    r"(?P<how>(?:(?:vote|have\s+voted|be\s+recorded\s+as\s+(?:having\s+voted|voting))\s+)?in\s+favou?r|"
    r"(?:vote|have\s+voted|be\s+recorded\s+as\s+(?:having\s+voted|voting))\s+against|vote\s+(?:yes|no)|"
    r"(?:be\s+recorded\s+as\s+(?:having\s+)?)?abstain|have\s+abstained|participate|take\s+part|vote)",
    re.IGNORECASE,
)
_JOINED = re.compile(r",?\s+(?:(?:and|as\s+well\s+as)\s+)?(?:the\s+)?$")
_SIDE = re.compile(r"\b(?:in\s+favou?r|against|abstain)", re.IGNORECASE)
_EACH = {"in fa": "Y", "again": "N", "absta": "A"}
# What stands between the names
_BETWEEN = re.compile(r",\s+(?:and\s+)?(?:the\s+)?|\s+and\s+(?:the\s+)?")
# "Ghana had intended to vote in favour and Fiji had intended to abstain"
_AND_ANOTHER = re.compile(
    r"(?:,?\s+(?:and|while|whereas)|;|,)\s+(?P<names>(?:the\s+)?[A-Z][\w’'-]*(?:[\s,]+(?:(?:and|of|the|da|do)\s+)*[A-Z(][\w’'()-]*){0,8})\s+"
    r"(?=(?:had|have|has)\s+(?:not\s+)?(?:also\s+)?(?:intended|wished|meant)\b)"
)
_INTENT = (("favo", "Y"), ("yes", "Y"), ("against", "N"), ("vote no", "N"), ("abstain", "A"))


def intended(text: str) -> list[tuple[Span, str]]:
    """How delegations had intended to vote: where their names stand, and a code of `VOTE`."""
    starts = list(_DELEGATIONS.finditer(text))
    found: list[tuple[Span, str]] = []
    waiting: list[Span] = []
    for index, match in enumerate(starts):
        limit = starts[index + 1].start() if index + 1 < len(starts) else len(text)
        end = _NAMES_END.search(text, match.end(), limit)
        told = _INTENDS.search(text, match.end(), limit)
        if end is None:
            # "the delegation of Benin and the delegation of Mali informed …"
            joined = _JOINED.search(text, match.end(), limit)
            waiting.append((match.end(), joined.start() if joined else limit))
            continue
        names = [*waiting, (match.end(), end.start())]
        waiting = []
        if told and "respectively" in text[match.end() : limit]:
            found += _in_turn(text, names, text[told.start() : limit])
            continue
        vote = _vote(told) if told else None
        others = list(_AND_ANOTHER.finditer(text, told.end(), limit)) if told else []
        said = _said_of(text, names, told)
        if vote is not None:
            found += [(span, vote) for span in said]
        for other in others:
            how = _INTENDS.search(text, other.end(), limit)
            of_it = _vote(how) if how else None
            if of_it is not None:
                found.append((other.span("names"), of_it))
    return found


# "the delegations of Ghana and Fiji informed the Secretariat that Ghana had intended …"
_NAMED_AGAIN = re.compile(
    r"\bthat\s+(?P<names>(?!they\b|it\b|their\b)(?:the\s+)?[A-Z][^,;]{2,60}?)\s+$"
)


def _said_of(text: str, names: list[Span], told: re.Match[str] | None) -> list[Span]:
    """Whose intention it is: of the delegations named, or of the one that is named again."""
    again = _NAMED_AGAIN.search(text[: told.start()]) if told else None
    return [again.span("names")] if again and again.start() > names[-1][1] - 1 else names


def _in_turn(text: str, names: list[Span], how: str) -> list[tuple[Span, str]]:
    """`Peru and Chad … intended to vote in favour and to abstain, respectively`: one each."""
    votes = [_EACH[match[0].lower()[:5]] for match in _SIDE.finditer(how)]
    one_by_one: list[Span] = []
    for start, end in names:
        masked = joined_names().sub(lambda match: "_" * len(match[0]), text[start:end])
        at = 0
        for match in _BETWEEN.finditer(masked):
            one_by_one.append((start + at, start + match.start()))
            at = match.end()
        one_by_one.append((start + at, end))
    return list(zip(one_by_one, votes, strict=True)) if len(votes) == len(one_by_one) else []


def _vote(told: re.Match[str]) -> str | None:
    how = " ".join(told["how"].lower().split())
    vote = next((code for words, code in _INTENT if words in how), None)
    if told["no"] or told["no2"] or told["no3"]:
        # Not to have intended to take part; not to have intended to abstain tells nothing.
        return "X" if vote is None else None
    return vote
