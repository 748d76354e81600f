"""How Chinese reports tell of the agenda and of the meetings to come."""

from __future__ import annotations

import re

from pipelines.languages.agenda import agenda_heading, item_numbers
from pipelines.languages.phrases import ItemPhrase, Scheduling
from pipelines.languages.records import AgendaHeading
from pipelines.languages.scheduling import ruled_sentences
from pipelines.languages.zh.numerals import in_digits
from pipelines.languages.zh.sentences import sentences
from pipelines.languages.zh.undone import only_done

_ANNOUNCES = re.compile(r"议程.*(?:如下|内容|载列)?:$")
_FIGURE = r"(?:\d{1,3}|[一二三四五六七八九十百]+)"
_NUMBER = rf"{_FIGURE}(?:\([a-z]+\))?"
_LISTED = rf"{_NUMBER}(?:(?:、|和|及|至|以及)(?:议程项目)?(?:{_NUMBER}|\([a-z]+\)))*"
_ITEMS = re.compile(
    rf"(?P<action>开始审议|继续审议|恢复审议|完成了?(?:对)?审议|结束了?(?:对)?审议|审议|讨论)了?(?:议程)?项目"
    rf"(?P<items>{_LISTED})"
    rf"|(?:完成|结束)了?对(?:议程)?项目(?P<ended>{_LISTED})的?审议"
    rf"|就(?:议程)?项目(?P<on>{_LISTED})(?:进行|举行|开展)"
    rf"|在议程项目(?P<under>{_LISTED})下"
    # "进行了一般性交换意见(议程项目4)"
    rf"|(?:交换意见|辩论|讨论|审议)[^。;()]{{0,20}}?\((?:议程)?项目(?P<bracket>{_LISTED})\)"
)
_GROUPS = ("items", "ended", "on", "under", "bracket")
_ACTIONS = {"开始审议": "begun", "继续审议": "continued", "恢复审议": "continued"}
_PIECE = re.compile(rf"(?P<to>至)?(?P<number>{_FIGURE})?(?:\((?P<letter>[a-z]+)\))?")
# "重申决定在2036年举行": a decision upheld, in one word with its verb
_VERB = re.compile(
    r"(?:又|还|并|因此)?(?P<verb>重申了?(?:其|这一|该)?决定|决定|回顾|忆及"
    # "会议商定于2020年举行"
    r"|(?:商定|议定|同意)(?=[^,。;]{0,40}(?:举行|召开|举办)))"
)
_DECIDING = ("决定", "商定", "议定", "同意")
_RECALLED = re.compile(r"回顾|忆及|重申")
# "会议之前,将于…举行…": it carries the decision before it on
_CARRIES_ON = re.compile(r"将(?:于|在)?")


def announces_agenda(tight: str) -> bool:
    """Whether a paragraph ends by announcing the agenda as a list."""
    return bool(_ANNOUNCES.search(tight)) and "通过" in tight


# "议程项目9:一般性交换意见(续)(A/CONF.192/2030/RC/1)"
_HEADING = re.compile(rf"议程项目(?P<items>{_LISTED})[:、.]?")
_GOING_ON = re.compile("续")


def heading(tight: str) -> AgendaHeading | None:
    """The agenda items that a heading of a summary record names."""
    return agenda_heading(
        tight, _HEADING, lambda text: item_numbers(text, _PIECE, in_digits), _GOING_ON
    )


def items(tight: str) -> list[ItemPhrase]:
    """Agenda items taken up: 审议了议程项目 6(b),并开始审议议程项目 6(c)."""
    found = []
    for match in _ITEMS.finditer(only_done(tight)):
        action = _ACTIONS.get(match["action"] or "", "considered")
        listed = next(text for text in match.group(*_GROUPS) if text)
        numbers = item_numbers(listed.replace("议程项目", ""), _PIECE, in_digits)
        found.append(ItemPhrase(action, numbers, match.span()))
    return found


def _verb(text: str) -> re.Match[str] | None:
    """The verb that rules a sentence: what it decides, else the decision that it recalls."""
    verbs = list(_VERB.finditer(text))
    # "回顾其决定", "召开会议的决定": the noun, not the verb
    deciding = [
        m
        for m in verbs
        if m["verb"] in _DECIDING
        and text[m.start("verb") - 1 : m.start("verb")] not in ("其", "的")
        # "建议大会第七十三届会议决定": another is to decide
        and not re.search(r"(?:建议|请|吁请|敦促|提议)[^,。;]{1,30}$", text[: m.start("verb")])
    ]
    if deciding:
        return deciding[0]
    recalled = next((m for m in verbs if _RECALLED.match(m["verb"])), None)
    return recalled if recalled and "决定" in text[recalled.start() :] else None


def schedulings(tight: str) -> list[Scheduling]:
    """Sentences that decide on a meeting or recall that decision.

    A recalled decision counts only where it is said to be one (回顾其决定, 回顾了…的决定).
    """
    return ruled_sentences(tight, sentences(tight), _verb, _CARRIES_ON)


def recalls(verb: str) -> bool:
    """Whether a verb recalls a decision rather than taking it."""
    return bool(_RECALLED.match(verb))
