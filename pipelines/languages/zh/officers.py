"""How Chinese reports name officers: elected, appointed, nominated, in lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipelines.languages.maker import Maker
from pipelines.languages.phrases import PartyPhrase
from pipelines.languages.zh.wording import STATES_WORD

_OFFICE = {
    "主席": "head",
    "共同主席": "head",
    "联合主席": "head",
    "副主席": "deputy",
    "报告员": "rapporteur",
    "主席兼报告员": "head",
    "秘书长": "secretary_general",
    "秘书": "secretary",
}
_OFFICE_WORDS = "主席兼报告员|共同主席|联合主席|副主席|主席|报告员"
_BODY = r"(?:大会|会议|委员会|审查大会|审议大会|筹备委员会|本次会议|这次会议)?(?:的)?"
_BRACKET = r"(?:\((?P<of>[^()]{2,30})\))"
_BRACKET2 = r"(?:\((?P<bracket>[^()]{2,30})\))"
_HONORIFIC = r"(?:先生|女士|阁下|大使|夫人|博士)*"
_MANNER = r"(?:(?:以|经)?(?:鼓掌|协商一致|一致)(?:方式|同意|推选)?)?"
_CLAUSE = r"(?:^|(?<=[,;]))"
# "接替他", "接替哈比马纳先生": whose place the one elected takes
_INSTEAD = r"(?:以?(?:接替|代替|取代)[^,。;:为]{1,24}?)?"
_NOT_A_LIST = r"(?!下列|以下|主席团|[一二三四五六七八九十\d]+(?:名|位|个)副?主席)"
_FOLLOWING = r"(?:下列|以下)(?:[一二三四五六七八九十\d]+(?:个|位|名))?"

# "让-克劳德·布鲁内当选为大会主席", "X先生(国家)以鼓掌方式当选为会议主席"
_ELECTED_IS = re.compile(
    rf"{_CLAUSE}(?P<names>{_NOT_A_LIST}(?!他|她|其|该|在|于|又|还|并)[^,。;:()]{{2,40}}?){_HONORIFIC}"
    rf"{_BRACKET}?{_HONORIFIC}"
    rf"{_MANNER}(?:再次)?(?:当选|获选|被选)为?{_BODY}(?P<office>{_OFFICE_WORDS})"
)
# "新西兰的吉姆·麦克莱先生获提名为候任主席,他在5月9日第一次会议上以鼓掌方式当选为会议主席"
_HE_IS_ELECTED = re.compile(
    rf"{_CLAUSE}(?:(?P<of>[^,。;:的]{{2,20}})的)?(?P<names>[^,。;:()的]{{2,30}}?)(?:先生|女士|大使)+{_BRACKET2}?"
    rf"[^。;()]{{2,80}}?,(?:他|她)(?:随后|还|也)?(?:(?:在|于)[^,。;]{{2,30}}?会议上,?)?"
    rf"{_MANNER}(?:当选|获选|被选)为?{_BODY}(?P<office>{_OFFICE_WORDS})"
)
# "下列国家当选为副主席:…"
_ELECTED_LIST = re.compile(
    rf"{_FOLLOWING}[^:。]{{0,30}}?(?:当选|获选|被选)为?{_BODY}(?P<office>{_OFFICE_WORDS})国?:"
    r"(?P<names>[^。]+)"
)
# "选举吉姆·麦克莱先生(新西兰)担任主席", "选举阿根廷、日本和加纳为副主席"
_ELECTS = re.compile(
    rf"(?<![的持了])(?:选举|选出|推选)(?:产生)?了?(?P<names>(?!了){_NOT_A_LIST}[^。;:]{{2,200}}?)"
    rf"(?:的?代表)?{_HONORIFIC}{_INSTEAD}(?:为|担任|出任|接任|继任){_BODY}(?P<office>{_OFFICE_WORDS})"
)
# "…为主席,杜贝先生(津巴布韦)和基斯佩女士(秘鲁)为副主席": one verb for several offices
_AND_AS = re.compile(
    rf"[,、并和以及]+(?P<names>(?!并?(?:选举|选出|推选)){_NOT_A_LIST}[^。;:为]{{2,200}}?)(?:的?代表)?{_HONORIFIC}"
    rf"(?:为|担任|出任){_BODY}(?P<office>{_OFFICE_WORDS})"
)
# "选举下列国家代表担任副主席:…", "选出以下五个副主席:…"
_ELECTS_LIST = re.compile(
    rf"(?:选举|选出|推选)(?:产生)?了?{_FOLLOWING}(?:国家|各国|会员国|人士|人员)?(?:的?代表)?"
    rf"(?:为|担任|出任)?{_BODY}(?P<office>{_OFFICE_WORDS}):(?P<names>[^。]+)"
)
# "主席:X(智利);副主席:加纳、日本;报告员:Y(印度)" within a sentence
_INLINE = re.compile(
    rf"(?<=[:;,。])(?P<office>{_OFFICE_WORDS}):(?P<names>[^;。:]+?)"
    rf"(?=;|。|$|[,、](?:{_OFFICE_WORDS}):)"
)
# "裁军事务厅的丹尼尔·普林斯担任大会秘书长", "秘书长提名X担任大会秘书长"
_SERVED = re.compile(
    r"(?:^|(?<=[,;])|(?<=提名|任命|委派|指派))"
    r"(?:(?P<of>(?:(?!提名|任命|委派|指派)[^,。;的]){2,30})的)?"
    r"(?P<names>(?:(?!提名|任命|委派|指派)[^,。;的()]){2,30}?)"
    rf"{_HONORIFIC}(?:\((?P<bracket>[^()]+)\))?{_HONORIFIC}担任了?{_BODY}(?P<office>秘书长|秘书)"
    r"(?=$|[,;])"
)
# "会议由柯蒂斯·雷诺兹(牙买加)担任主席", "…举行,由X大使(牙买加)担任主席"
_CHAIRED = re.compile(
    rf"{_CLAUSE}(?:大会|会议|委员会|筹备委员会)?由(?P<names>[^,。;:()]{{2,40}}?){_HONORIFIC}{_BRACKET}{_HONORIFIC}"
    rf"(?:担任|出任){_BODY}(?P<office>主席)(?=$|[,;。])"
)
_NOMINATED = re.compile(
    rf"(?:建议|提名)(?:(?:审查|审议)?(?:大会|会议)(?:选举|推选|选出|□□))?(?P<names>(?!建议|由)[^,。;:()]{{2,40}}?){_HONORIFIC}{_BRACKET}{_HONORIFIC}"
    rf"(?:担任|为|出任){_BODY}(?:候任)?主席"
)
# "提名阿根廷的罗伯托·加西亚·莫里坦为2012年审议大会主席"
_NOMINATED_THERE = re.compile(
    rf"提名(?:(?P<of>[^,。;:的]{{2,20}})的)(?P<names>[^,。;:()为]{{2,40}}?){_HONORIFIC}"
    r"(?:担任|为|出任)(?P<meeting>[^,。;]{4,60}?)(?:候任)?主席"
)
# "指定新西兰为2011年不限成员名额政府专家会议主席"
_DESIGNATED = re.compile(
    r"指定(?P<names>[^,。;:为]{2,30})(?:担任|为)(?P<meeting>[^,。;]{4,60}?)(?:候任)?主席"
)
# "第十次双年度国家会议…,并满意地注意到指定斐济担任会议主席"
_DESIGNATED_THERE = re.compile(
    r"(?P<meeting>[^。;]{4,300}?)指定(?P<names>[^,。;:为]{2,30}?)(?:担任|为)(?:会议|大会|该会议|其|该次会议)(?:候任)?主席(?=$|[,;。])"
)
# "肯尼亚已被指定为第七次双年度国家会议主席"
_IS_DESIGNATED = re.compile(
    r"(?:又|还|并)?(?:欢迎|欣见|(?:赞赏地|满意地)?注意到)?(?P<names>[^,。;:]{2,30}?)已?被指定为(?P<meeting>[^,。;]{4,60}?)(?:候任)?主席"
)
_CREDENTIALS = re.compile(
    r"任命(?P<names>(?!下列|以下)[^。;:]+?)为[^。;,:]{0,20}?全权证书委员会(?:的)?(?:成员|委员)"
)
_CREDENTIALS_LIST = re.compile(
    r"全权证书委员会(?:[^。:]{0,30}?(?:如下|组成|成员|委员)(?::|为)|由)(?P<names>(?!以|基础)[^。:]+?)(?:组成)?"
    r"(?=。|$)"
)
_LABEL = re.compile(rf"(?P<office>{_OFFICE_WORDS}|秘书长|秘书)(?::|$)")


# "选出以下13名副主席:", the names in the lines below
_ANNOUNCED = re.compile(rf"(?:选举|选出|推选|当选)[^:。;]{{0,40}}?(?P<office>{_OFFICE_WORDS})国?:$")


def announced_office(tight: str) -> str | None:
    """The role of those whom a list below a paragraph names as elected."""
    match = _ANNOUNCED.search(tight)
    return _OFFICE[match["office"]] if match else None


def officer_label(tight: str) -> tuple[str, int] | None:
    """`副主席:` or `副主席` at the start of a line: the role and where names start."""
    match = _LABEL.match(tight)
    return (_OFFICE[match["office"]], match.end()) if match else None


# "全权证书委员会选举…为主席", "当选为工作组主席": who presides over a body within the meeting
_OTHER_BODY = re.compile(r"(?:全权证书|起草|总务)委员会|工作组")


def officers(body: str, phrase: Maker) -> Iterator[PartyPhrase]:
    """Officers of the meeting named in one sentence."""
    for found in _officers(body, phrase):
        before = body[: found.names[0] - phrase.shift]
        if found.context != "officers" or not _OTHER_BODY.search(before):
            yield found


def _officers(body: str, phrase: Maker) -> Iterator[PartyPhrase]:
    for pattern in (_ELECTED_LIST, _ELECTS_LIST):
        for match in pattern.finditer(body):
            expects = "state" if STATES_WORD.search(match[0].split(":")[0]) else None
            yield phrase(_OFFICE[match["office"]], match, "elect", "officers", expects=expects)
    for match in _ELECTED_IS.finditer(body):
        yield phrase(_OFFICE[match["office"]], match, "person", "officers", of="of")
    for match in _HE_IS_ELECTED.finditer(body):
        of = "of" if match["of"] else "bracket"
        yield phrase(_OFFICE[match["office"]], match, "person", "officers", of=of)
    for first in _ELECTS.finditer(body):
        following: re.Match[str] | None = first
        while following is not None:
            yield phrase(_OFFICE[following["office"]], following, "elect", "officers")
            following = _AND_AS.match(body, following.end())
    for match in _INLINE.finditer(body):
        yield phrase(_OFFICE[match["office"]], match, "elect", "officers")
    for match in _SERVED.finditer(body):
        of = "of" if match["of"] else "bracket"
        yield phrase(_OFFICE[match["office"]], match, "person", "secretariat", of=of)
    for match in _CHAIRED.finditer(body):
        yield phrase(_OFFICE[match["office"]], match, "person", "officers", of="of")
    for match in _NOMINATED.finditer(body):
        yield phrase("chair_designate", match, "person", "designation", of="of")
    for match in _NOMINATED_THERE.finditer(body):
        yield phrase("chair_designate", match, "person", "designation", of="of", meeting="meeting")
    for pattern in (_DESIGNATED, _DESIGNATED_THERE, _IS_DESIGNATED):
        for match in pattern.finditer(body):
            yield phrase("chair_designate", match, "elect", "designation", meeting="meeting")
    appointed = _CREDENTIALS.search(body) or _CREDENTIALS_LIST.search(body)
    if appointed:
        yield phrase(
            "credentials_committee_member", appointed, "list", "credentials", expects="state"
        )
