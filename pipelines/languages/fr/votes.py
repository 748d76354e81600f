"""How French documents print votes: the lists and the totals."""

from __future__ import annotations

import re

from pipelines.languages.fr.numerals import NUMERAL, number
from pipelines.languages.phrases import Span, VoteList

_HEADS = (
    ("Y", r"(?:ont\s+)?vot(?:ent|é)\s+pour|pour"),
    ("N", r"(?:ont\s+)?vot(?:ent|é)\s+contre|contre"),
    ("A", r"s[’']abstiennent|se\s+sont\s+abstenus|abstentions?"),
    ("X", r"n[’']ont\s+pas\s+(?:pris\s+part\s+au\s+vote|voté)|ne\s+participent\s+pas|absents?"),
)
# "Votent pour:", "S’abstiennent:", "Contre (4):"
_LABEL = re.compile(
    r"(?:^|(?<=[\s.;]))(?P<label>"
    + "|".join(f"(?P<{code}>{words})" for code, words in _HEADS)
    + rf")\s*(?:\({NUMERAL}(?:\s+voix)?\))?\s*:",
    re.IGNORECASE,
)
_NONE = re.compile(r"\s*(?:néant|aucun(?:e|\s+État)?|personne)\s*[.;]?\s*$", re.IGNORECASE)

_COUNT = rf"(?:{NUMERAL}|\b(?i:aucune?)\b)"
_ABSTAINING = (
    rf"(?:,?\s*(?:(?:et|avec)\s+)?(?P<a>{_COUNT})\s+abstentions?"
    r"|,?\s*(?:et\s+)?(?P<none>sans\s+abstention))?"
)
# "63 voix contre 2, avec 28 abstentions", "102 voix contre zéro", "41 voix contre zéro, avec une
# abstention", "cent deux voix contre deux, sans abstention"
_AGAINST = re.compile(
    rf"(?P<y>{_COUNT})\s+voix\s+contre\s+(?P<n>{_COUNT})(?:\s+voix)?{_ABSTAINING}", re.IGNORECASE
)
# "143 voix pour, 4 voix contre et 11 abstentions", "12 voix pour et 3 contre"
_EACH = re.compile(
    rf"(?P<y>{_COUNT})\s+(?:voix|votes?)\s+pour,?\s*(?:et\s+)?(?P<n>{_COUNT})\s+(?:(?:voix|votes?)\s+)?"
    rf"contre{_ABSTAINING}",
    re.IGNORECASE,
)


def totals(text: str) -> tuple[int | None, int | None, int | None]:
    """The totals a sentence states: in favour, against, abstaining; None where it does not."""
    match = _AGAINST.search(text) or _EACH.search(text)
    if match is None:
        return None, None, None
    abstaining = 0 if match["none"] else _count(match["a"])
    return _count(match["y"]), _count(match["n"]), abstaining


def _count(text: str | None) -> int | None:
    if text is None:
        return None
    return 0 if text.lower().startswith("aucun") else number(text)


def vote_lists(tight: str) -> list[VoteList]:
    """The lists under `Votent pour:`, `Votent contre:` and `S’abstiennent:`, in their order."""
    labels = list(_LABEL.finditer(tight))
    found = []
    for index, label in enumerate(labels):
        limit = labels[index + 1].start() if index + 1 < len(labels) else len(tight)
        end, rest = _end_of(tight, label.end(), limit)
        vote = next(code for code, _ in _HEADS if label[code])
        words = tight[label.end() : end]
        none = bool(_NONE.match(words) or not words.strip())
        found.append(VoteList(vote, (label.end(), end), label.span(), none, rest))
    return found


def _end_of(tight: str, start: int, limit: int) -> tuple[int, Span | None]:
    """Where a list ends, and the words after it that are no names."""
    stop = re.compile(r"\.(?=\s|$)").search(tight, start, limit)
    if stop is None:
        return limit, None
    rest = tight[stop.end() : limit]
    if not rest.strip():
        return stop.start(), None
    return stop.start(), (stop.end() + len(rest) - len(rest.lstrip()), limit)
