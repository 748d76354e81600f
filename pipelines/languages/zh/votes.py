"""How Chinese documents print votes: the lists and the totals."""

from __future__ import annotations

import re

from pipelines.languages.phrases import VoteList
from pipelines.languages.zh.numerals import NUMERAL, number

_ZERO = "(?:无人|无票|零票|零|没有|无)"
# "以63票对2票、28票弃权", "以63票赞成、2票反对、28票弃权", "98票对零、无人弃权"
_TOTALS = (
    re.compile(
        rf"(?P<y>{NUMERAL})票(?:赞成)?(?:对|、|,)"
        rf"(?:(?P<n>{NUMERAL})(?:票)?(?:反对)?|{_ZERO}(?:反对)?(?:票)?)"
        rf"(?:(?:、|,|和)(?:(?P<a>{NUMERAL})票?|(?P<none>{_ZERO}))弃权)?"
    ),
    re.compile(
        rf"赞成(?:票)?(?P<y>{NUMERAL})票?[,、;]反对(?:票)?(?:(?P<n>{NUMERAL})票?|{_ZERO})"
        rf"(?:[,、;]弃权(?:票)?(?:(?P<a>{NUMERAL})票?|(?P<none>{_ZERO})))?"
    ),
)
# "63票赞成、28票弃权、2票反对": each number with its own word, in any order
_OWN_WORDS = {
    "y": re.compile(rf"(?P<n>{NUMERAL})票赞成"),
    "n": re.compile(rf"(?P<n>{NUMERAL})票反对"),
    "a": re.compile(rf"(?P<n>{NUMERAL})票弃权"),
}
# "以134票对2票通过…,没有弃权"
_NOBODY_ABSTAINED = re.compile(r"(?:没有|无|无人)(?:国家|代表团)?弃权")
_ABSENT = (
    "未参加表决|未参加投票|没有参加表决|没有参加投票|不参加表决|不参加投票|未投票|没有投票|缺席"
)
_HEADS = {"赞成": "Y", "反对": "N", "弃权": "A"}
VOTE_LABEL = re.compile(
    rf"(?:投)?(?P<head>赞成|反对|弃权|{_ABSENT})(?:票)?(?:的)?(?:国家|者|国)?(?:有|如下)?"
    rf"(?:\({NUMERAL}(?:票)?\))?:"
)
"""The head of a list of votes: `赞成:`, `投反对票的国家(3票):`."""
_NONE = re.compile(rf"(?:{_ZERO}|0)?(?:。|$)")
_LOST = re.compile(r"^(?!.*三分之二).*(?:否决|被拒绝)", re.DOTALL)
_SIDES = re.compile(r"赞成|反对")
_Totals = tuple[int | None, int | None, int | None]


def totals(text: str) -> _Totals:
    """The totals a sentence states: in favour, against, abstaining; None where it does not."""
    each = _in_words(text)
    if each is not None:
        return each
    match = next((m for pattern in _TOTALS if (m := pattern.search(text))), None)
    if match is None:
        return None, None, None
    against = number(match["n"]) if match["n"] else 0
    if match["a"]:
        return number(match["y"]), against, number(match["a"])
    nobody = match["none"] or _NOBODY_ABSTAINED.search(text, match.end())
    return number(match["y"]), against, 0 if nobody else None


def sided(text: str) -> _Totals:
    """The totals by what they mean: 以40票对22票被否决 has 22 in favour."""
    yes, no, abstaining = totals(text)
    turned = yes is not None and no is not None and yes > no
    if turned and _LOST.search(text) and not _SIDES.search(text):
        return no, yes, abstaining
    return yes, no, abstaining


def _in_words(text: str) -> _Totals | None:
    """The three totals where each is printed with its own word."""
    found = [pattern.search(text) for pattern in _OWN_WORDS.values()]
    if any(match is None for match in found):
        return None
    yes, no, abstaining = (number(match["n"]) for match in found if match is not None)
    return yes, no, abstaining


def vote_lists(tight: str) -> list[VoteList]:
    """The lists under 赞成:, 反对: and 弃权:, in their order."""
    labels = list(VOTE_LABEL.finditer(tight))
    found = []
    for index, label in enumerate(labels):
        limit = labels[index + 1].start() if index + 1 < len(labels) else len(tight)
        start = label.end()
        stop = tight.find("。", start, limit)
        end = stop if stop >= 0 else limit
        none = bool(_NONE.match(tight[start:limit]))
        rest = (end + 1, limit) if stop >= 0 and tight[end + 1 : limit].strip("。") else None
        vote = _HEADS.get(label["head"], "X")
        found.append(VoteList(vote, (start, end), label.span(), none, rest))
    return found
