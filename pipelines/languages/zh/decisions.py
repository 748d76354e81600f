"""How Chinese reports tell of decisions and votes."""

from __future__ import annotations

import re

from pipelines.languages.phrases import DecisionPhrase, Span, VoteList
from pipelines.languages.zh.numerals import NUMERAL, number

_N = rf"(?P<{{}}>{NUMERAL})票"
_ZERO = "(?:无人|无票|零票|无)"
# "以63票对2票、28票弃权", "以63票赞成、2票反对、28票弃权", "98票对0票,无人弃权"
_TOTALS = (
    re.compile(
        rf"(?P<y>{NUMERAL})票(?:赞成)?(?:对|、|,)(?:(?P<n>{NUMERAL})票|{_ZERO})(?:反对)?"
        rf"(?:(?:、|,|和)(?:(?P<a>{NUMERAL})票|(?P<none>{_ZERO}))弃权)?"
    ),
    re.compile(
        rf"赞成(?:票)?(?P<y>{NUMERAL})票?[,、;]反对(?:票)?(?:(?P<n>{NUMERAL})票?|{_ZERO})"
        rf"(?:[,、;]弃权(?:票)?(?:(?P<a>{NUMERAL})票?|(?P<none>{_ZERO})))?"
    ),
)
_RECORDED = re.compile(r"记录表决|唱名表决")
_CONSENSUS = re.compile(r"协商一致|一致(?:同意|通过|决定)")
_WITHOUT_VOTE = re.compile(r"未经表决|不经表决")
_ACCLAMATION = re.compile(r"鼓掌(?:方式|通过)?")
_RETAINED = re.compile(r"保留")
_REJECTED = re.compile(
    r"否决|未(?:获|予|能|被)?(?:获得)?通过|不(?:予)?通过|不(?:予)?保留|未(?:获|予|被)保留|决定删除"
)
_AMENDED = re.compile(
    r"经(?:过)?(?:口头)?(?:修正|订正|修订)(?:和(?:口头)?(?:修正|订正|修订))?(?:的|后)"
)
_AMENDMENT = re.compile(r"进行(?:口头)?(?:修正|订正|修订)|修正案|提出的修正")
_SECTION = re.compile(rf"第(?P<s>{NUMERAL})(?:节|章|部分)")
_PARAGRAPH = re.compile(rf"第(?P<p>{NUMERAL})(?P<sub>\([a-z]+\))?段")
_PROCEDURAL = r"议事规则|(?:临时|订正)?议程|工作方案|工作安排|工作计划|时间表"
_OBJECT = re.compile(
    rf"(?P<procedural>{_PROCEDURAL})|(?P<whole>成果文件草案|最后文件草案|成果文件|最后文件|决议草案"
    r"|决定草案|报告草案|宣言草案|结论|建议|宣言|报告|决议|文件)"
)
# "通过了议程", never "通过的报告" (attributive) nor "通过加强…" (by means of)
_ADOPTED = re.compile(
    rf"通过(?!的)了?(?P<object>[^,。;]{{0,60}}?(?:{_OBJECT.pattern}))"
    r"(?=[,;:()、《》“”]|如下|和|及|并|$)"
)
_APPOINTED = re.compile(r"任命[^。;]+?为[^。;,]{0,20}?委员会(?:的)?(?:成员|委员)")
_ELECTED = re.compile(r"当选|选举(?!工作|主席团|主席以外)|选出|推选")
_DECIDED_ON = re.compile(r"就[^,。;]{2,50}作出了?(?:一项|以下|如下)?决定")
_DECIDED = re.compile(r"(?:会议|大会|委员会|与会者|各国)(?:还|又|并|随后|因此)?决定")


def sentences(tight: str) -> list[Span]:
    """The sentences of a text, without their full stops; brackets are not cut."""
    out, start, depth = [], 0, 0
    for at, char in enumerate(tight):
        if char in "(《“[":
            depth += 1
        elif char in ")》”]":
            depth = max(0, depth - 1)
        elif char == "。" and depth == 0:
            if at > start:
                out.append((start, at))
            start = at + 1
    if start < len(tight):
        out.append((start, len(tight)))
    return out


def decisions(tight: str) -> list[DecisionPhrase]:
    """Decisions reported, one per sentence."""
    found = []
    for start, end in sentences(tight):
        phrase = _decision(tight[start:end], (start, end))
        if phrase is not None:
            found.append(phrase)
    return found


def _decision(text: str, span: Span) -> DecisionPhrase | None:
    totals = next((m for p in _TOTALS if (m := p.search(text))), None)
    procedure = _procedure(text, totals is not None)
    adopted = _ADOPTED.search(text)
    decided = _DECIDED.search(text) or (procedure is not None and re.search("决定", text))
    taken = totals or adopted or _RETAINED.search(text) or _REJECTED.search(text) or decided
    if _APPOINTED.search(text):
        return DecisionPhrase(span, "election", "elected", procedure, needs_sitting=False)
    if _ELECTED.search(text) and (procedure == "acclamation" or "当选" in text or not adopted):
        return DecisionPhrase(span, "election", "elected", procedure)
    if procedure is None and not adopted and not decided:
        if not _DECIDED_ON.search(text):
            return None
        return DecisionPhrase(span, "procedural", "adopted")
    if not taken:
        return None
    section, paragraph = _SECTION.search(text), _PARAGRAPH.search(text)
    noun = _OBJECT.search(adopted["object"] if adopted else text)
    return DecisionPhrase(
        sentence=span,
        scope=_scope(text, noun, adopted is not None, procedure),
        result=_result(text),
        procedure=procedure,
        totals=_totals(totals),
        section=number(section["s"]) if section else None,
        paragraph=f"{number(paragraph['p'])}{paragraph['sub'] or ''}" if paragraph else None,
        as_amended=bool(_AMENDED.search(text)),
        object=noun[0] if noun else None,
    )


def _procedure(text: str, has_totals: bool) -> str | None:
    if has_totals or _RECORDED.search(text):
        return "recorded_vote"
    if _ACCLAMATION.search(text):
        return "acclamation"
    if _CONSENSUS.search(text):
        return "consensus"
    return "without_vote" if _WITHOUT_VOTE.search(text) else None


def _scope(text: str, noun: re.Match[str] | None, adopted: bool, procedure: str | None) -> str:
    if _AMENDMENT.search(text) and not adopted:
        return "amendment"
    if noun is not None and noun["procedural"]:
        return "procedural"
    if not adopted:
        if _PARAGRAPH.search(text):
            return "paragraph"
        if _SECTION.search(text):
            return "part"
        if procedure is None:
            return "procedural"
    return "whole"


def _result(text: str) -> str:
    if _REJECTED.search(text):
        return "rejected"
    return "retained" if _RETAINED.search(text) else "adopted"


def _totals(match: re.Match[str] | None) -> tuple[int | None, int | None, int | None]:
    if match is None:
        return None, None, None
    against = number(match["n"]) if match["n"] else 0
    if match["a"]:
        return number(match["y"]), against, number(match["a"])
    return number(match["y"]), against, 0 if match["none"] else None


_HEADS = {
    "赞成": "Y",
    "反对": "N",
    "弃权": "A",
    "未参加表决": "X",
    "未投票": "X",
    "没有参加表决": "X",
    "不参加表决": "X",
}
_LABEL = re.compile(rf"(?P<head>{'|'.join(_HEADS)})(?:者|国|票)?:")
_NONE = re.compile(r"无(?:。|$)")


def vote_lists(tight: str) -> list[VoteList]:
    """The lists under 赞成:, 反对: and 弃权:, in their order."""
    labels = list(_LABEL.finditer(tight))
    found = []
    for index, label in enumerate(labels):
        limit = labels[index + 1].start() if index + 1 < len(labels) else len(tight)
        start = label.end()
        stop = tight.find("。", start, limit)
        end = stop if stop >= 0 else limit
        none = bool(_NONE.match(tight[start:limit]))
        rest = (end + 1, limit) if stop >= 0 and tight[end + 1 : limit].strip("。") else None
        found.append(VoteList(_HEADS[label["head"]], (start, end), label.span(), none, rest))
    return found
