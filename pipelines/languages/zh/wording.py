"""Words that Chinese reports use around names: lists, offices, manners of speaking."""

from __future__ import annotations

import re

from pipelines.languages.phrases import Behalf, Span
from pipelines.languages.topics import topics

SEPARATORS = "、,;"
JOINERS = ("以及", "和", "及", "与", "并")
NO_PREFIX = re.compile(r"(?!)")
SUFFIXES = re.compile(r"(?:的)?(?:常驻)?(?P<capacity>观察员)|(?:的)?(?:常驻)?代表团?")
# "非洲国家:阿尔及利亚、尼日利亚和南非;亚洲国家:中国和日本"
GROUP_LABEL = re.compile(r"(?:来自)?[^,、;:。]{2,14}?(?:国家|集团)(?:组|集团)?:")
CLOSING_WORDS = ("等国", "等")
HONORIFIC = re.compile(r"(?:先生|女士|阁下|大使|夫人|博士)+$")
# "阿姆鲁·哈桑", "李明先生": a name of two parts, or any with a title of address
PERSON = re.compile(
    r"[^,。;、:()\s]{1,14}[·•・][^,。;、:()\s]{1,20}|[^,。;、:()·]{2,12}(?:先生|女士|阁下|大使|夫人|博士)"
)
UNNAMED = re.compile(
    r"专家|与会者|各代表团|^代表团|会员国|非政府组织|民间社会|各国|国际组织|区域组织|几个|若干|一些|很多"
    r"|许多|多个|各方|发言者"
)
# "古巴代表代表不结盟运动": the representative speaks for
DOUBLED = re.compile(r"(?!代表代表)([一-鿿]{2,6})\1")
STATES_WORD = re.compile(r"国家|会员国|各国|缔约国")
"""A list announced so holds States."""

# An office at the start of a phrase: 裁军事务高级代表, 外交部副部长
_OFFICES = (
    r"(?:[^,。;、:()]{0,24})(?:高级代表|副秘书长|助理秘书长|秘书长|办公厅主任|执行主任|主任|司长"
    r"|副部长|部长|副?首相|大臣|副?总理|副?总统|署长|会长|理事长|执行秘书|高级专员|专员|所长|副厅长|厅长|常驻联合国(?:日内瓦办事处|维也纳办事处)?副?代表|常驻副?代表|副主席|主席|总干事|特别代表|协调员|大使|干事长|局长|处长|国务秘书)"
)
TITLE = re.compile(_OFFICES)

_NATIONAL = re.compile(
    r"(?:,|、)?(?:并|还|也|又|同时|以及|和)*以(?:其)?本国(?:国家)?(?:代表)?(?:的)?(?:名义|身份|资格)(?:发言)?"
    r"(?:,|、)?(?:并且|并|还|也|又)?"
)
_GROUP = re.compile(r"^(?:同时|还|也|并)*代表(?P<group>.+?)(?:发言)?$")
_IN_NAME_OF = re.compile(r"^(?:同时|还|也|并)*以(?P<group>.+?)(?:的)?名义(?:发言)?$")
_IN_CAPACITY = re.compile(r"^(?:同时|还|也|并)*以(?P<capacity>.+?)(?:的)?身份(?:发言)?$")
_CHAIRS = re.compile(r"^(?:担任|作为)(?P<capacity>.+)$")


# "以观察员身份,并代表其成员国": a capacity, then a group
_THEN = re.compile(r"(?<=身份)[,、]?(?=(?:并|同时|还|也)*代表)")


def _parts(text: str, start: int, end: int) -> list[Span]:
    match = _THEN.search(text, start, end)
    return [(start, match.start()), (match.end(), end)] if match else [(start, end)]


def behalf(text: str) -> Behalf:
    """What words in brackets after a speaker say: 代表阿拉伯国家集团并以本国的名义."""
    national = _NATIONAL.search(text)
    pieces: list[Span] = [(0, len(text))]
    if national:
        pieces = [(0, national.start()), (national.end(), len(text))]
    pieces = [part for start, end in pieces for part in _parts(text, start, end)]
    group = capacity = None
    for start, end in pieces:
        piece = text[start:end].rstrip(",、")
        match = _GROUP.match(piece) or _IN_NAME_OF.match(piece)
        if match and group is None:
            group = (start + match.start("group"), start + match.end("group"))
            continue
        match = _IN_CAPACITY.match(piece) or _CHAIRS.match(piece)
        if match and capacity is None:
            capacity = (start + match.start("capacity"), start + match.end("capacity"))
    return Behalf(group, bool(national), capacity)


TELLING = re.compile(
    r"主持(?!人)|作了|发了|致了|宣读|提出了?|表示|强调|介绍了|并代表|宣布|^代表(?!团|处|会议|大会)|担任"
)
"""Words that tell what someone did, and so stand in no name."""
DECISION = re.compile(r"决定")
OWN_SUBJECT = re.compile(r"(?:^|[,;])(?:会议|筹备委员会|各国|与会者)(?:还|也|并|又|因此)*$")
"""The meeting a report is of, as what decides."""
DESPITE_MORE = re.compile(r"三分之二|删")
"""Words for why a text may fail with more in favour than against."""
TOPICS = topics(
    {
        "opening": r"开幕",
        "election": r"选举",
        "rules": r"议事规则",
        "agenda": r"议程",
        "credentials": r"全权证书",
        "organization": r"工作安排|工作方案|组织事项",
        "general": r"一般性(?:交换|辩论|交流)",
        "cooperation": r"合作|援助",
        "implementation": r"执行|实施",
        "tracing": r"追查|追踪|文书",
        "follow_up": r"后续|今后|下一|下次",
        "report": r"报告",
        "outcome": r"成果文件|最后文件|宣言",
        "other": r"其他事项|其他问题|其它",
        "statements": r"发言",
        "ngo": r"非政府组织|民间社会",
        "capacity": r"能力",
        "stockpile": r"储存|库存|管理",
        "marking": r"标识|标记",
        "trade": r"非法|贸易",
        "border": r"边界|边境",
        "experts": r"专家",
    }
)
"""The words for what items of an agenda are on."""
