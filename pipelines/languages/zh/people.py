"""How Chinese reports name speakers and those who open, attend or serve a meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipelines.languages.maker import Maker
from pipelines.languages.phrases import PartyPhrase, Span
from pipelines.languages.zh.officers import officers
from pipelines.languages.zh.sentences import sentences
from pipelines.languages.zh.undone import only_done
from pipelines.languages.zh.wording import STATES_WORD, TITLE

# What may stand before the subject: "在同次会议上,", "6月18日,", "会议通过报告后,"
_LEAD = re.compile(
    r"(?:另外|此外|随后|接着|然后|同时|最后|同样),"
    r"|\d{1,2}月\d{1,2}日,"
    r"|(?:同?样?(?:在|于)|同日|\d)[^,。;:]{0,50}?会议上,?"
    r"|[^,。;:]{1,40}?(?:会议上|之后|以后|之前|期间|后|时|前|下),"
    # "会议审议了议程项目7,…的代表应邀发了言"
    r"|(?:会议|大会|委员会|筹备委员会)[^,。;:、]{0,20}?(?:审议|讨论|完成|结束)了?[^,。;:、]{1,40},"
)
# What may stand between the speakers and the verb: "行使答辩权", "在表决前", "向会议"
_MANNER = (
    r"(?:行使答辩权|(?:(?:在|于)[^,。;、:()]{0,8})?(?:表决|作出决定|决定通过|通过)[^,。;、:()]{0,10}?之?[前后],?"
    r"|向(?:大会|会议|委员会|筹备委员会|与会者)|就[^,。;、:()]{1,30}?|在[^,。;、:()]{0,20}?(?:会议上|大会上|式上|时),?)"
)
_SPOKEN = (
    rf"(?:也|还|随后|先后|分别|均|都|应邀|相继|依次|{_MANNER})*"
    r"(?:发了言|(?<!的)发言(?!者|名单|稿|的|后|时)|作了(?:[^,。;]{0,8})发言|作了(?:[^,。;]{0,8})介绍"
    r"|(?<!的)致了?[辞词]|讲了?话|宣读了?[^,。;]{2,30}?的?(?:致辞|贺词|讲话|发言|声明|信函?)"
    r"|解释了?(?:其|他们的)?(?:投票|立场|表决)[^,。;]{0,8})(?:(?:并|,|解释|,?说明|介绍|答复|感谢|表示|支持|欢迎).*)?$"
)
_SPOKE_WORDS = r"(?:发了言|发言|作了?(?:[^,。;:]{0,8}(?:发言|介绍|说明))|参加了发言|讲了?话)"
# "(按发言先后顺序):"
_IN_ORDER = r"(?:\([^()]{2,20}\))?"
_HEARD = re.compile(
    r"听取了?(?P<intro>(?:下列|以下)?[^:。]{0,40}?)的?(?:代表)?的?(?:发言|声明|讲话)"
    rf"(?:如下)?{_IN_ORDER}:(?P<names>[^。]+)"
)
_HEARD_OF = re.compile(
    r"听取了?(?P<names>[^:。]{2,}?)(?:的)?(?:代表)?(?:所?作)?的(?:发言|声明|讲话)$"
)
# "在第2次全体会议上发言的有:…", "就议程项目6作了发言的有…等国代表"
_SPOKE_WERE = re.compile(
    r"(?:发了?言|作了?发言)的(?P<intro>(?:国家|代表|代表团)?)(?:有|是|包括):?"
    r"(?:(?:下列|以下)(?:国家|各国)?的?代表:)?(?P<names>[^。;]+?)(?:等(?:国|国家|各国)?)?(?:的?代表)?$"
)
_SPOKE_LIST = re.compile(
    rf"(?:下列|以下)(?P<intro>[^:。]{{1,40}}?)(?:的?代表团?)?(?:也|还)?(?:在[^:。]{{2,30}}?会议上)?"
    rf"{_SPOKE_WORDS}{_IN_ORDER}:(?P<names>[^。]+)"
)
_SPOKE = re.compile(rf"(?P<names>.+?)(?:的)?(?P<rep>代表团?)?(?:以本国(?:的)?名义)?{_SPOKEN}")
# "裁军事务高级代表发了言": 代表 is part of the office
_SPOKE_TITLE = re.compile(rf"(?P<names>[^,。;、]+?(?:\([^()]+\))?){_SPOKEN}")
# "佩尔恰亚先生(印度尼西亚)代表不结盟国家运动发言,他说…", "威尔逊女士(澳大利亚)说…"
_PERSON_SAID = re.compile(
    r"(?P<names>[^,。;:()、]{1,24}?)(?:先生|女士|阁下|大使|夫人|博士)+\((?P<of>[^()]{2,30})\)"
    r"(?:,?(?:同时|也|还|并)*(?:代表(?P<behalf>[^,。;]{2,40}?)|以(?P<behalf2>[^,。;]{2,40}?)(?:的)?名义)"
    r"(?:发言)?)?"
    r"(?:,?(?:在?(?:行使答辩权|(?:在?表决[前后])?(?:作?解释(?:投票|性|立场|表决)*(?:立场|发言)?)|以[^,。;]{2,6}))?(?:发言)?(?:时)?"
    r"(?:在[^,。;]{2,20}?中)?(?:他|她)?(?:还|也)?"
    r"(?:说|表示|指出|认为|强调|回顾|介绍|询问|问|答复|作解释|解释|发言|宣读|致辞)"
    r"|,?在(?:表决|作出决定)[前后](?:作解释性)?(?:解释)?发言|,?对表决作解释性?发言)"
)
_CAPACITY = re.compile(
    rf"(?P<names>.+?)(?:的)?代表(?:分别)?(?:以(?P<capacity>.+?)的?身份|作为(?P<capacity2>[^,。;]+?(?:主席|协调人|协调员|代表|报告员|成员国?)))(?:,?并代表(?P<behalf>[^,。;]{{2,40}}?))?(?:也|还)?"
    rf"{_SPOKE_WORDS}"
)
# "法国代表以欧洲联盟名义发言", "法国代表以本国名义并代表欧洲联盟发言", "古巴代表代表不结盟运动并以
# 本国名义发言", "以不结盟运动和本国的名义"
_OWN_TOO = r"(?:,?(?:并|还|也|同时)*以(?:其)?本国(?:的)?名义)"
_FOR_GROUP = re.compile(
    rf"(?P<names>[^,。;、()]{{2,20}}?)(?:的)?代表(?:{_OWN_TOO},?并)?"
    rf"(?:代表(?P<behalf>[^,。;]{{2,40}}?)(?:{_OWN_TOO})?"
    rf"|以(?P<behalf2>(?!本国)[^,。;]{{2,40}}?)(?:(?:和|及|以及|与|并以)本国)?(?:的)?名义){_SPOKEN}"
)
_NATIONAL = re.compile(rf"{_OWN_TOO}|(?:和|及|以及|与)本国(?:的)?名义")
# "德国代表以欧洲联盟名义、墨西哥代表以里约集团名义发了言"
_FOR_EACH = re.compile(
    r"(?:[、,]|以及|和)?(?P<names>[^,。;、()]{2,20}?)(?:的)?代表"
    r"(?:代表(?P<behalf>[^,。;、]{2,40}?)|以(?P<behalf2>(?!本国)[^,。;、]{2,40}?)(?:的)?名义)"
    r"(?=[、,]|以及|和|发|作)"
)
_OPENED = re.compile(
    # "会议由裁军事务高级代表主持开幕"
    r"(?:(?:^|(?<=[,;]))[^,。;由]{0,30}?(?:会议|大会|委员会|会)由)?(?P<names>[^,。;]{2,40}?)"
    # "副高级代表X代表高级代表Y宣布会议开幕"
    r"(?:(?<!高级)(?<!特别)(?<!常驻)(?<!国家)代表(?P<behalf>[^,。;]{2,40}?))?"
    r"(?:宣布[^,。;]{0,90}?开幕|主持了?[^,。;]{0,30}?开幕)"
    r"(?P<spoke>,?并(?:发了言|致辞|讲了话|发言))?"
)
_ON_BEHALF_OF = re.compile(
    r"(?P<names>[^,。;]{2,30}?)代表(?P<behalf>[^,。;]{2,30}?)"
    r"(?:致了?辞|发言|发了言|讲了?话|宣读了?[^,。;]*)$"
)
_PRESIDED = re.compile(
    r"(?:^|(?<=[,;]))(?P<names>(?!.{0,30}?开幕)[^,。;]{2,30}?)(?:还|也)?主持了?"
    r"(?:[^,。;]{0,12}?主席的?选举|选举[^,。;]{0,6}主席)"
)
_PRESIDES_TOO = re.compile(
    r"开幕,?(?:还|并|也)*主持了?(?:[^,。;]{0,12}?主席的?选举|选举[^,。;]{0,6}主席)"
)
_SECRETARIAT = re.compile(
    r"由?(?P<names>[^,。;]{2,40}?)"
    r"(?:提供了?(?:秘书处|会议)服务|担任(?:了|本?次)*[^,。;的]{0,6}秘书处(?=$|[,;。]))"
)
_SUBSTANCE = re.compile(
    r"(?P<names>[^,。;]{2,40}?)(?:(?:就|在)实质性?(?:问题|事项)(?:方面|上)?提供了?(?:支助|支持|服务)"
    r"|提供了?实质性?(?:支助|支持|服务))"
)
_OBSERVED = re.compile(
    r"(?:下列|以下)(?P<intro>[^:。]{0,40}?观察员(?:身份)?(?:出席|参加|列席)[^:。]{0,20}?):"
    r"(?P<names>[^。]+)"
)
_ATTENDED = re.compile(
    r"(?:下列|以下)(?P<intro>(?!.{0,40}?观察员)[^:。]{0,40}?(?:出席|参加)了?[^:。]{0,20}?):"
    r"(?P<names>[^。]+)"
)
# "副主席林德奎斯特女士(瑞典)代行主席职务", "奥佐拉女士(拉脱维亚)主持会议"
_TOOK_CHAIR = re.compile(
    r"(?:由)?(?P<capacity>副主席|主席|报告员)?(?P<names>(?!(?:副?主席|报告员)\()[^,。;:()、]{2,24}?)\((?P<of>[^()]{2,30})\)"
    r"(?:,(?:副主席|主席))?,?(?:代行主席职务|主持了?(?:本次|这次)?会议|担任(?:会议)?代理主席)"
)
# "教廷和巴勒斯坦国以观察员身份与会"
_AS_OBSERVERS = re.compile(
    r"(?P<names>(?!下列|以下|各|有关|非政府|政府间|国际组织)[^。;:应邀请可将]{2,200}?)(?:代表)?(?:也|还|均|都)?"
    r"以观察员(?:的)?身份(?:与会|出席|参加|列席)"
)
_CONTEXTS = (
    (re.compile(r"非政府组织|民间社会"), "ngo_statements"),
    (re.compile(r"政府间组织|国际组织和|区域组织"), "intergovernmental_statements"),
    (re.compile(r"一般性(?:交换意见|交流|辩论|意见)|高级别会议"), "general_exchange"),
    (re.compile(r"介绍性发言|问题介绍|专题介绍"), "introductory_statements"),
    (re.compile(r"开幕"), "opening"),
)


_CHAIR_SAID = re.compile(
    r"(?:代理)?(?:主席|副主席|秘书|报告员)(?:\([^()]+\))?(?:还|也|随后)?"
    r"(?:说|请|提议|指出|宣布|提请|建议|认为|感谢|邀请|欢迎|回顾|询问|答复)"
)


def is_statement(tight: str) -> bool:
    """Whether a paragraph of a summary record is what someone said, not what was done."""
    return bool(_PERSON_SAID.match(tight) or _CHAIR_SAID.match(tight))


def context_of(heading: str) -> str | None:
    """The part of the proceedings a heading or phrase stands for."""
    return next((code for pattern, code in _CONTEXTS if pattern.search(heading)), None)


def parties(tight: str) -> list[PartyPhrase]:
    """Parties given a role, sentence by sentence."""
    found: list[PartyPhrase] = []
    for start, end in sentences(tight):
        found += _in_sentence(only_done(tight[start:end]), start)
    return found


def _in_sentence(text: str, offset: int) -> Iterator[PartyPhrase]:
    at = 0
    while (lead := _LEAD.match(text, at)) is not None and lead.end() > at:
        at = lead.end()
    body = text[at:]
    phrase = Maker((offset, offset + len(text)), offset + at)
    yield from officers(body, phrase)
    opened = False
    for match in _OPENED.finditer(body):
        opened = True
        yield phrase("opening_speaker", match, "title", "opening", on_behalf="behalf")
        if _PRESIDES_TOO.search(body, match.start("names")):
            yield phrase("presiding_officer", match, "title", "opening")
    for match in _PRESIDED.finditer(body):
        yield phrase("presiding_officer", match, "title", "opening")
    for match in _SECRETARIAT.finditer(body):
        yield phrase("secretariat_services", match, "list", "secretariat")
    for match in _SUBSTANCE.finditer(body):
        yield phrase("substantive_support", match, "list", "secretariat")
    if opened:
        return
    # "表决前,古巴发言解释立场;表决后,巴西发言解释立场", "古巴代表发了言,巴西代表也发了言"
    pieces = _speaking_clauses(body) if ":" not in body else []
    if len(pieces) < 2:
        yield from _speakers(body, phrase)
        return
    for start, end in pieces:
        while (lead := _LEAD.match(body, start, end)) is not None and lead.end() > start:
            start = lead.end()
        yield from _speakers(body[start:end], Maker(phrase.sentence, phrase.shift + start))


# "…代表发了言,|埃及代表代表阿拉伯集团发了言"
_NEXT_SPEAKS = re.compile(
    r"(?<=发言|了言|讲话|了话),(?=[^,;、:]{2,24}代表[^,;:]{0,40}(?:发了?言|讲了?话|作了?[^,;:]{0,8}发言))|;"
)


def _speaking_clauses(body: str) -> list[Span]:
    """The clauses that each tell of another who spoke."""
    cuts = [match.span() for match in _NEXT_SPEAKS.finditer(body)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(body)]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if start < end]


def _speakers(body: str, phrase: Maker) -> Iterator[PartyPhrase]:
    match = _TOOK_CHAIR.match(body)
    if match:
        yield phrase("presiding_officer", match, "person", "officers", of="of", capacity="capacity")
        return
    match = _PERSON_SAID.match(body)
    if match:
        group = "behalf" if match["behalf"] else "behalf2"
        yield phrase("speaker", match, "person", of="of", on_behalf=group)
        return
    for pattern, role in ((_OBSERVED, "observer"), (_ATTENDED, "participant")):
        match = pattern.search(body)
        if match:
            yield phrase(role, match, context="attendance", expects=_expects(match["intro"]))
            return
    match = _AS_OBSERVERS.match(body)
    if match:
        yield phrase("observer", match, context="attendance")
        return
    for pattern in (_HEARD, _SPOKE_LIST, _SPOKE_WERE, _HEARD_OF):
        match = pattern.search(body)
        if match:
            intro = match.groupdict().get("intro") or ""
            yield phrase("speaker", match, "list", context_of(intro), expects=_expects(intro))
            return
    if _CAPACITY.match(body):
        # Several capacities may stand in one sentence, a comma between them.
        for part in _clauses(body) or [(0, len(body))]:
            inner = _CAPACITY.match(body, *part)
            if inner:
                office = "capacity" if inner["capacity"] else "capacity2"
                yield phrase("speaker", inner, capacity=office, on_behalf="behalf")
        return
    match = _ON_BEHALF_OF.match(body)
    if match and TITLE.match(match["names"]):
        yield phrase("opening_speaker", match, "title", "opening", on_behalf="behalf")
        return
    each = list(_FOR_EACH.finditer(body))
    if len(each) > 1:
        for one in each:
            yield phrase("speaker", one, on_behalf="behalf" if one["behalf"] else "behalf2")
        last = _SPOKE.match(body, each[-1].end())
        if last:
            yield phrase("speaker", last)
        return
    match = _FOR_GROUP.match(body)
    if match:
        made = phrase("speaker", match, on_behalf="behalf" if match["behalf"] else "behalf2")
        yield replace(made, also_national=_NATIONAL.search(match[0]) is not None)
        return
    match = _SPOKE_TITLE.match(body)
    if match and _two_offices(match["names"]):
        yield phrase("speaker", match)
        return
    if match and TITLE.match(match["names"]) and not match["names"].endswith("的代表"):
        title = TITLE.match(match["names"])
        rest = match["names"][title.end() :] if title else ""
        if "代表" not in rest and not re.search("以及|、", match["names"]):
            yield phrase("speaker", match, "title")
            return
    match = _SPOKE.match(body)
    if match:
        yield phrase("speaker", match)


def _two_offices(names: str) -> bool:
    """Whether two who hold an office are named: 日本外务副大臣和墨西哥外交部副部长."""
    parts = re.split("和|以及|与", names)
    return len(parts) > 1 and all(TITLE.fullmatch(part) for part in parts)


def _expects(intro: str) -> str | None:
    """Whether a list announced in these words holds States."""
    return "state" if STATES_WORD.search(intro) and "组织" not in intro else None


def _clauses(body: str) -> list[Span]:
    """Spans that each end where a party is said to have spoken in a capacity."""
    out, start = [], 0
    for match in re.finditer(rf"身份(?:,?并代表[^,。;]{{2,40}}?)?(?:也|还)?{_SPOKE_WORDS},?", body):
        out.append((start, match.end()))
        start = match.end()
    return out
