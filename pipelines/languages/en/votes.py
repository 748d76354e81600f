"""How English records print votes: the lists, the totals, and what came of them."""

from __future__ import annotations

import re

from pipelines.languages.en.groups import state_name
from pipelines.languages.en.numerals import NUMERAL, ORDINAL, number
from pipelines.languages.phrases import Span, VoteList

_HEADS = (
    ("Y", r"in\s+favou?r"),
    ("N", r"against|opposed"),
    ("A", r"abstain(?:ing|ed)|abstentions?"),
    ("X", r"(?:present\s+(?:and|but)\s+)?not\s+(?:voting|participating)|absent"),
)
# "In favour:", "Abstentions:", "Against (4):"
LABEL = re.compile(
    r"(?:^|(?<=[\s.;]))(?P<label>"
    + "|".join(f"(?P<{code}>{words})" for code, words in _HEADS)
    # "Abstentions: 2" in the result of a ballot heads no list
    + rf")\s*(?:\({NUMERAL}(?:\s+votes?)?\))?\s*:(?!\s*\d)",
    re.IGNORECASE,
)
_WORDS = "|".join(words for _, words in _HEADS)
LABEL_LINE = re.compile(rf"\s*(?i:{_WORDS})\s*(?:\({NUMERAL}\))?\s*:?\s*")
"""A head of a list that is all a line holds, its colon lost."""
# The same where the lines of a vote are joined: "In favour Angola, China"
_BARE = re.compile(
    r"(?m)^[ \t]*(?i:"
    + "|".join(f"(?P<{code}>{words})" for code, words in _HEADS)
    + r")[ \t]+(?=(?-i:[A-Z]))"
)
_NONE = re.compile(
    r"\s*(?:none|no\s+(?:one|State|country|member)s?|nil)\b\s*[.;]?\s*$", re.IGNORECASE
)

_NO_VOTES = r"none|no(?:\s+(?:one|votes?))?|nil|zero"
_COUNT = rf"(?:{NUMERAL}|\b(?i:{_NO_VOTES})\b)"
# "by 143 votes to 4, with 11 abstentions", "by a recorded vote of 63 to 2, with 28 abstentions",
# "by 102 votes to none", "by one hundred and two votes to two with no abstentions"
_TOTALS = re.compile(
    rf"\b(?:by|of|being)\s+(?P<y>{_COUNT})(?:\s+votes?)?(?:\s+in\s+favou?r)?\s*,?\s+to\s+"
    rf"(?P<n>{_COUNT})(?:\s+votes?)?(?:\s+against)?"
    rf"(?:,?\s*(?:and\s+)?(?:with\s+)?(?P<a>{_COUNT})\s+(?:(?:member|delegation|State|country)s?\s+)?"
    r"(?:abstentions?|abstaining))?",
    re.IGNORECASE,
)
# "11 votes in favour, 2 against and 2 abstentions", "received 15 votes in favour"
_EACH = {
    "y": re.compile(
        rf"(?P<v>{_COUNT})(?:\s+(?:votes?|members|delegations))?\s+(?:voted\s+)?in\s+favou?r",
        re.IGNORECASE,
    ),
    "n": re.compile(rf"(?P<v>{_COUNT})(?:\s+votes?)?\s+against", re.IGNORECASE),
    "a": re.compile(rf"(?P<v>{_COUNT})\s+(?:abstentions?|abstaining|abstained)", re.IGNORECASE),
}
_LOST = re.compile(
    r"^(?!.*\btwo-thirds\b).*\b(?:rejected|defeated|lost)\b", re.IGNORECASE | re.DOTALL
)
_SIDES = re.compile(r"\bin\s+favou?r\b|\bagainst\b", re.IGNORECASE)
_Totals = tuple[int | None, int | None, int | None]


def totals(text: str) -> _Totals:
    """The totals a sentence states: in favour, against, abstaining; None where it does not."""
    match = _TOTALS.search(text)
    if match:
        return _count(match["y"]), _count(match["n"]), _count(match["a"])
    yes, no, abstaining = (pattern.search(text) for pattern in _EACH.values())
    if yes is None:
        return None, None, None
    return (
        _count(yes["v"]),
        _count(no["v"]) if no else None,
        _count(abstaining["v"]) if abstaining else None,
    )


def sided(text: str) -> _Totals:
    """The totals by what they mean: "was rejected by 40 votes to 22" has 22 in favour."""
    yes, no, abstaining = totals(text)
    turned = yes is not None and no is not None and yes > no
    if turned and _LOST.search(text) and not _SIDES.search(text):
        return no, yes, abstaining
    return yes, no, abstaining


def has_totals(text: str) -> bool:
    """Whether a sentence states how many voted in favour."""
    return totals(text)[0] is not None


def _count(text: str | None) -> int | None:
    if text is None:
        return None
    if re.fullmatch(_NO_VOTES, text.strip(), re.IGNORECASE):
        return 0
    return number(text)


# Where the lists of a vote end: a new line, or a sentence, that tells what came of it.
_NTH = rf"(?:{ORDINAL}|last|final|penultimate)"
OUTCOME_START = re.compile(
    rf"(?:The\s+)?(?:(?:{_NTH}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+)(?:the\s+)?{_NTH})*\s+)?(?:preambular|operative)\s+paragraphs?|draft\s+(?:resolution|decision|"
    r"amendment|report|outcome|text|proposal)s?|draft\b|(?:(?:oral|proposed|draft|first|second|third|fourth|"
    r"fifth|last|final|two|three|four|five|six|seven|eight|nine|ten)\s+)*(?:sub-?)?(?:amendments?|motions?|proposals?|paragraphs?|sections?|parts?|"
    r"chapters?|articles?|titles?|rulings?|requests?|appeals?|challenges?|sub-?paragraphs?|resolutions?|decisions?|words?|phrases?|sentences?|text)\b"
    r"|(?-i:By)\s+\S+|Having\s+(?:received|failed|obtained|secured)|The\s+result)",
    re.IGNORECASE,
)
_SETTLED = re.compile(
    r"\b(?:was|were|is|are|been)\s+(?:\w+\s+){0,2}?(?:elected|adopted|retained|rejected|carried|approved|"
    r"deleted|defeated|maintained|lost|decided)\b|\bvotes?\s+to\b|\bas\s+follows\b",
    re.IGNORECASE,
)


# "The draft resolution has not been adopted, owing to …": what one who presides says
_ANNOUNCED = re.compile(r"\b(?:has|have)\s+(?:\w+\s+)?been\b")


def begins_outcome(text: str) -> bool:
    """Whether a text begins with a sentence that tells what came of a vote."""
    match = OUTCOME_START.match(text)
    if match is None:
        return False
    settled = _SETTLED.search(text, match.end() - 1 if match[0].lower().startswith("by") else 0)
    if settled is None or settled.start() > 320:
        return False
    if _ANNOUNCED.search(text, 0, settled.end()):
        return False
    return not re.search(r"[.?!](?!\d)\s+[A-Z]|:\s*$", text[: settled.start()].replace("Add.", ""))


_ORGAN = (
    r"The\s+(?:(?:General|Security|First|Main|Preparatory|Ad\s+Hoc)\s+)*"
    r"(?:Assembly|Committee|Council|Conference|Commission|Meeting)"
)
# "The Committee decided, by 97 votes to 3, …", "By 60 votes to 40, the Assembly then rejected …",
# "It was decided, by 5 votes to 2, to retain …"
DEED = re.compile(
    rf"\W*(?:By\s[^.;:]{{3,90}}?,\s+)?(?:{_ORGAN}|It\s+was)(?:\s+(?:then|therefore|thus|accordingly|also|further|"
    r"subsequently|thereupon))?,?\s+(?P<verb>decided|agreed|adopted|approved|rejected|retained|deleted)\b",
    re.IGNORECASE,
)
# "Rwanda did not participate in the voting."
ABSENT = re.compile(
    r"(?!(?:My|Our|We|I|It|They|Some|Those|Many|One|Two|Three|Four|Five|The\s+(?:delegation|representative))\b)"
    r"(?P<names>[A-Z][^.:;\n]{2,200}?)\s+(?P<label>did\s+not\s+(?:participate|take\s+part)\s+in\s+the\s+vot\w+)",
)


def begins_deed(text: str) -> bool:
    """Whether a text begins with a sentence that tells a vote by what the meeting did."""
    match = DEED.match(text)
    return match is not None and has_totals(text[: match.end() + 320])


# "The no-action motion was rejected", "There being an equal number of votes …, the draft was not":
# whatever it is on; never "The Gambia, Togo, Turkey"
_SUBJECT = re.compile(
    r"(?:The\s"
    r"|There\s+being\s|Th(?:is|at|ese|ose)\s|An?\s|It\s|Both\s|All\s|Owing\s|As\s|Since\s|Part\s|Annex\w*\s)"
)
RESULT_OF = re.compile(r"The\s+(?:results?|outcome)\s+of\s+the\s+vot(?:e|ing)\s+(?:was|were)\b")
_LONGEST_SUBJECT = 260
"""Characters of a sentence up to the word that settles it."""


def begins_settled(text: str) -> bool:
    """Whether a text begins with a sentence that settles anything; to be asked below a vote."""
    if RESULT_OF.match(text):
        return True
    subject = _SUBJECT.match(text)
    if subject is None or state_name().match(text, subject.end()):
        return False
    settled = _SETTLED.search(text)
    if settled is None or settled.start() > _LONGEST_SUBJECT:
        return False
    before = text[: settled.start()]
    # "The former …, Togo, Turkey | The motion was rejected": the names of a list go on
    return not re.search(r",\s+[A-Z][a-z]+(?:,|\s+[A-Z])|[.?!](?!\d)\s+[A-Z]|:\s", before)


def _ends_list(text: str) -> bool:
    return (
        begins_outcome(text)
        or begins_deed(text)
        or begins_settled(text)
        or ABSENT.match(text) is not None
    )


def vote_lists(tight: str) -> list[VoteList]:
    """The lists under `In favour:`, `Against:` and `Abstaining:`, in their order."""
    labels = [*LABEL.finditer(tight), *_BARE.finditer(tight)]
    labels.sort(key=lambda label: label.start())
    found = []
    for index, label in enumerate(labels):
        limit = labels[index + 1].start() if index + 1 < len(labels) else len(tight)
        end, rest = _end_of(tight, label.end(), limit)
        vote = next(code for code, _ in _HEADS if label[code])
        none = bool(_NONE.match(tight[label.end() : end]) or not tight[label.end() : end].strip())
        found.append(VoteList(vote, (label.end(), end), label.span(), none, rest))
    for line in re.finditer(r"(?m)^", tight) if found else ():
        absent = ABSENT.match(tight, line.start())
        if absent is not None:
            found.append(VoteList("X", absent.span("names"), absent.span("label"), False, None))
    return found


def _end_of(tight: str, start: int, limit: int) -> tuple[int, Span | None]:
    """Where a list ends, and the words after it that are neither names nor an outcome."""
    for line in re.finditer(r"\n+\s*(?=\S)", tight[start:limit]):
        at = start + line.end()
        if _ends_list(tight[at:limit]):
            return start + line.start(), None
    # "… Zambia, Zimbabwe. Against:": the full stop ends the list
    stop = re.compile(r"\.(?=\s|$)").search(tight, start, limit)
    if stop is None:
        return limit, None
    rest = tight[stop.end() : limit]
    if not rest.strip() or _ends_list(rest.strip()):
        return stop.start(), None
    return stop.start(), (stop.end() + len(rest) - len(rest.lstrip()), limit)
