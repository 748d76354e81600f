"""Votes told of what a meeting did: `The Committee decided, by 97 votes to 3, to retain …`."""

from __future__ import annotations

import re

from pipelines.languages.en.resulting import RESULTING
from pipelines.languages.en.subjects import subject
from pipelines.languages.en.votes import DEED, has_totals
from pipelines.languages.records import Subject

_TO = re.compile(
    r"\b(?P<no>not\s+)?to\s+(?P<no2>not\s+)?(?P<verb>retain|keep|maintain|adopt|approve|reject|delete)\b|"
    r"\b(?P<no3>against|not)\s+(?P<verb2>retain|adopt|approv)\w*|\bin\s+favou?r\s+of\s+(?P<verb3>retain|adopt|delet)ing\b"
)
_RESULTS = {
    "reta": "retained",
    "keep": "retained",
    "main": "retained",
    "adop": "adopted",
    "appr": "adopted",
    "reje": "rejected",
    "dele": "rejected",
}


def deed(sentence: str) -> tuple[Subject, str] | None:
    """What a meeting decided on and how, where a sentence with totals tells it so."""
    match = DEED.match(sentence)
    if match is None or not has_totals(sentence):
        return None
    cut = RESULTING.search(sentence)
    words = sentence[match.end("verb") : cut.start() if cut else len(sentence)]
    verb = match["verb"].lower()
    if verb not in ("decided", "agreed"):
        return subject(words), _RESULTS[verb[:4]]
    to = _TO.search(words)
    if to is None:
        # "decided, by 60 votes to 40, to adjourn the debate on draft resolution …"
        return Subject(scope="procedural"), "adopted"
    about = subject(words[to.end() :])
    if to["no"] or to["no2"] or to["no3"]:
        return about, "rejected"
    return about, _RESULTS[(to["verb"] or to["verb2"] or to["verb3"]).lower()[:4]]
