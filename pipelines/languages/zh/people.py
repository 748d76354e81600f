"""How Chinese reports name officers, speakers and the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipelines.languages.phrases import PartyPhrase, Span
from pipelines.languages.zh.decisions import sentences

SEPARATORS = "、,;"
JOINERS = ("以及", "和", "及", "与", "并")
SUFFIXES = re.compile(r"(?:的)?(?:常驻)?(?P<capacity>观察员)|(?:的)?(?:常驻)?代表团?")
CLOSING_WORDS = ("等国", "等")
HONORIFIC = re.compile(r"(?:先生|女士|阁下|大使|夫人|博士)+$")
ALSO_NATIONAL = re.compile(r"(?:,)?(?:并|也|同时)?(?:也)?以(?:其)?本国(?:的)?名义(?:发言)?")
ON_BEHALF = re.compile(r"^(?:同时|还|也)?(?:代表|以)(?P<group>.+?)(?:的名义)?(?:发言)?$")
UNNAMED = re.compile(
    r"专家|与会者|各代表团|^代表团|会员国|非政府组织|民间社会|各国|国际组织|区域组织|几个|若干|一些|很多"
)
_OFFICES = (
    r"(?:[^,。;、:()]{0,24})(?:高级代表|副秘书长|助理秘书长|秘书长|办公厅主任|主任|司长|部长|主席"
    r"|执行主任|总干事|特别代表|协调员|大使|干事长|局长|处长)"
)
TITLE = re.compile(_OFFICES)
_OFFICE = {
    "主席": "head",
    "副主席": "deputy",
    "报告员": "rapporteur",
    "主席兼报告员": "head",
    "秘书长": "secretary_general",
    "秘书": "secretary",
}
_OFFICE_WORDS = "主席兼报告员|副主席|主席|报告员"
_BODY = r"(?:大会|会议|委员会|审查大会|审议大会|筹备委员会|本次会议|这次会议)?(?:的)?"
_BRACKET = r"(?:\((?P<of>[^()]{2,30})\))"
_NAME = r"(?P<names>(?!下列|以下|主席团)[^,。;:()]{2,40}?)"

_LEAD = re.compile(
    r"^(?:(?:另外|此外|随后|接着|然后),)?(?:同?样?(?:在|于)?[^,。;]{0,40}?会议上,?"
    r"|\d{1,2}月\d{1,2}日,|在会议开幕时,|会议开幕时,)?"
)
_HEARD = re.compile(
    r"听取了?(?P<intro>(?:下列|以下)?[^:。]{0,40}?)的?(?:代表)?的?(?:发言|声明|讲话)"
    r"(?:如下)?:(?P<names>[^。]+)"
)
_HEARD_OF = re.compile(
    r"听取了?(?P<names>[^:。]{2,}?)(?:的)?(?:代表)?(?:所?作)?的(?:发言|声明|讲话)$"
)
_SPOKE_LIST = re.compile(
    r"(?:下列|以下)(?P<intro>[^:。]{1,30}?)(?:的?代表)?(?:也|还)?(?:发了言|发言|作了发言|参加了发言):"
    r"(?P<names>[^。]+)"
)
_SPOKEN = (
    r"(?:也|还|随后|先后|分别)*"
    r"(?:发了言|作了(?:[^,。;]{0,8})发言|作了(?:[^,。;]{0,8})介绍|致了?辞|讲了话)(?:并.*)?$"
)
_SPOKE = re.compile(rf"(?P<names>.+?)(?:的)?(?P<rep>代表)?{_SPOKEN}")
# "裁军事务高级代表发了言": 代表 is part of the office
_SPOKE_TITLE = re.compile(rf"(?P<names>[^,。;、]+?){_SPOKEN}")
_CAPACITY = re.compile(
    r"(?P<names>.+?)(?:的)?代表(?:分别)?以(?P<capacity>.+?)的?身份(?:也|还)?(?:发了言|发言|作了发言)"
)
_OPENED = re.compile(
    r"(?P<names>[^,。;]{2,40}?)宣布[^,。;]{0,90}?开幕(?P<spoke>,?并(?:发了言|致辞|讲了话|发言))?"
)
_ON_BEHALF_OF = re.compile(
    r"(?P<names>[^,。;]{2,30}?)代表(?P<behalf>[^,。;]{2,30}?)(?:致辞|发言|发了言|讲了话|宣读了?[^,。;]*)$"
)
_PRESIDED = re.compile(
    r"(?P<names>[^,。;]{2,30}?)(?:还|并|也)?主持了?[^,。;]{0,12}?主席的?(?:的)?选举"
)
_ELECTED_IS = re.compile(
    rf"{_NAME}{_BRACKET}?(?:先生|女士)?当选为?{_BODY}(?P<office>{_OFFICE_WORDS})"
)
_ELECTS = re.compile(
    rf"(?:选举|选出|推选)了?(?P<names>(?!下列|以下|主席团)[^。;:]{{2,200}}?)"
    rf"(?:的?代表)?(?:先生|女士)?(?:为|担任){_BODY}(?P<office>{_OFFICE_WORDS})"
)
_ELECTS_LIST = re.compile(
    rf"(?:选举|选出|推选)了?(?:下列|以下)(?:国家|各国|会员国)?(?:的?代表)?(?:为|担任){_BODY}"
    rf"(?P<office>{_OFFICE_WORDS}):(?P<names>[^。]+)"
)
_SERVED = re.compile(
    rf"(?:(?P<of>[^,。;的]{{2,30}})的)?(?P<names>[^,。;的()]{{2,30}}?)(?:\((?P<bracket>[^()]+)\))?"
    rf"(?:先生|女士)?担任了?{_BODY}(?P<office>秘书长|秘书)$"
)
_NOMINATED = re.compile(
    rf"(?:建议|提名)(?P<names>(?!建议|由)[^,。;:()]{{2,40}}?){_BRACKET}(?:先生|女士)?"
    rf"(?:担任|为){_BODY}主席"
)
_DESIGNATED = re.compile(
    r"指定(?P<names>[^,。;:为]{2,30})为(?P<meeting>[^,。;]{4,60}?)(?:候任)?主席"
)
_CREDENTIALS = re.compile(
    r"任命(?P<names>[^。;]+?)为[^。;,]{0,20}?全权证书委员会(?:的)?(?:成员|委员)"
)
_CREDENTIALS_LIST = re.compile(r"全权证书委员会[^。:]{0,30}?(?:如下|组成|成员):(?P<names>[^。]+)")
_SECRETARIAT = re.compile(r"(?P<names>[^,。;]{2,40}?)提供了?秘书处服务")
_SUBSTANCE = re.compile(
    r"(?P<names>[^,。;]{2,40}?)(?:就|在)实质性?(?:问题|事项)(?:方面|上)?提供了?(?:支助|支持|服务)"
)
_OBSERVED = re.compile(
    r"(?:下列|以下)[^:。]{0,40}?观察员(?:身份)?(?:出席|参加|列席)[^:。]{0,20}?:(?P<names>[^。]+)"
)
_ATTENDED = re.compile(
    r"(?:下列|以下)(?!.{0,40}?观察员)[^:。]{0,40}?(?:出席|参加)了?[^:。]{0,20}?:(?P<names>[^。]+)"
)
_CONTEXTS = (
    (re.compile(r"非政府组织|民间社会"), "ngo_statements"),
    (re.compile(r"政府间组织|国际组织和|区域组织"), "intergovernmental_statements"),
    (re.compile(r"一般性(?:交换意见|交流|辩论|意见)|高级别会议"), "general_exchange"),
    (re.compile(r"介绍性发言|问题介绍|专题介绍"), "introductory_statements"),
    (re.compile(r"开幕"), "opening"),
)


def context_of(heading: str) -> str | None:
    """The part of the proceedings a heading or phrase stands for."""
    return next((code for pattern, code in _CONTEXTS if pattern.search(heading)), None)


def officer_label(tight: str) -> tuple[str, int] | None:
    """`副主席:` or `副主席` at the start of a line: the role and where names start."""
    match = re.match(rf"(?P<office>{_OFFICE_WORDS}|秘书长|秘书)(?::|$)", tight)
    return (_OFFICE[match["office"]], match.end()) if match else None


def parties(tight: str) -> list[PartyPhrase]:
    """Parties given a role, sentence by sentence."""
    found: list[PartyPhrase] = []
    for start, end in sentences(tight):
        found += _in_sentence(tight[start:end], start)
    return found


@dataclass(frozen=True)
class _Maker:
    """Builds the phrases of one sentence."""

    sentence: Span
    shift: int

    def __call__(
        self,
        role: str,
        match: re.Match[str],
        form: str = "list",
        context: str | None = None,
        **groups: str,
    ) -> PartyPhrase:
        """A phrase with the match's group `names`; `groups` name the groups of other fields."""
        spans = {field: _span(match, group, self.shift) for field, group in groups.items()}
        start, end = match.span("names")
        return PartyPhrase(
            role=role,
            names=(self.shift + start, self.shift + end),
            sentence=self.sentence,
            form=form,
            context=context,
            of=spans.get("of"),
            capacity=spans.get("capacity"),
            on_behalf=spans.get("on_behalf"),
            meeting=spans.get("meeting"),
        )


def _in_sentence(text: str, offset: int) -> Iterator[PartyPhrase]:
    sentence = (offset, offset + len(text))
    lead = _LEAD.match(text)
    at = lead.end() if lead else 0
    body = text[at:]
    shift = offset + at

    phrase = _Maker(sentence, shift)

    yield from _officers(body, phrase)
    opened = False
    for match in _OPENED.finditer(body):
        opened = True
        yield phrase("opening_speaker", match, "title", "opening")
    for match in _PRESIDED.finditer(body):
        yield phrase("presiding_officer", match, "title", "opening")
    for match in _SECRETARIAT.finditer(body):
        yield phrase("secretariat_services", match, "list", "secretariat")
    for match in _SUBSTANCE.finditer(body):
        yield phrase("substantive_support", match, "list", "secretariat")
    if not opened:
        yield from _speakers(body, phrase)


def _officers(body: str, phrase: _Maker) -> Iterator[PartyPhrase]:
    for match in _ELECTS_LIST.finditer(body):
        yield phrase(_OFFICE[match["office"]], match, "list", "officers")
    for match in _ELECTED_IS.finditer(body):
        yield phrase(_OFFICE[match["office"]], match, "person", "officers", of="of")
    for match in _ELECTS.finditer(body):
        yield phrase(_OFFICE[match["office"]], match, "elect", "officers")
    for match in _SERVED.finditer(body):
        of = "of" if match["of"] else "bracket"
        yield phrase(_OFFICE[match["office"]], match, "person", "secretariat", of=of)
    for match in _NOMINATED.finditer(body):
        yield phrase("chair_designate", match, "person", "designation", of="of")
    for match in _DESIGNATED.finditer(body):
        yield phrase("chair_designate", match, "list", "designation", meeting="meeting")
    for pattern in (_CREDENTIALS, _CREDENTIALS_LIST):
        for match in pattern.finditer(body):
            yield phrase("credentials_committee_member", match, "list", "credentials")


def _speakers(body: str, phrase: _Maker) -> Iterator[PartyPhrase]:
    for pattern, role in ((_OBSERVED, "observer"), (_ATTENDED, "participant")):
        match = pattern.search(body)
        if match:
            yield phrase(role, match)
            return
    for pattern in (_HEARD, _SPOKE_LIST, _HEARD_OF):
        match = pattern.search(body)
        if match:
            context = context_of(match.groupdict().get("intro") or "")
            yield phrase("speaker", match, "list", context)
            return
    match = _CAPACITY.match(body)
    if match:
        # Several capacities may stand in one sentence, a comma between them.
        for part in _clauses(body):
            inner = _CAPACITY.match(body, *part)
            if inner:
                yield phrase("speaker", inner, "list", None, capacity="capacity")
        return
    match = _ON_BEHALF_OF.match(body)
    if match and TITLE.match(match["names"]):
        yield phrase("opening_speaker", match, "title", "opening", on_behalf="behalf")
        return
    match = _SPOKE_TITLE.match(body)
    if match and TITLE.fullmatch(match["names"]):
        yield phrase("speaker", match, "title")
        return
    match = _SPOKE.match(body)
    if match:
        form = "title" if TITLE.match(match["names"]) and not match["rep"] else "list"
        yield phrase("speaker", match, form)


def _clauses(body: str) -> list[Span]:
    """Spans that each end where a party is said to have spoken in a capacity."""
    out, start = [], 0
    for match in re.finditer(r"身份(?:也|还)?(?:发了言|发言|作了发言),?", body):
        out.append((start, match.end()))
        start = match.end()
    return out


def _span(match: re.Match[str], group: str, offset: int) -> Span | None:
    if match.groupdict().get(group) is None:
        return None
    return offset + match.start(group), offset + match.end(group)
