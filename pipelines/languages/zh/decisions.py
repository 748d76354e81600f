"""How Chinese reports tell of decisions, those by vote among them."""

from __future__ import annotations

import re

from pipelines.languages.clauses import votes_apart
from pipelines.languages.deciding import DecisionWords
from pipelines.languages.partial import NEVER
from pipelines.languages.phrases import DecisionPhrase, Span
from pipelines.languages.zh.numerals import NUMERAL, number
from pipelines.languages.zh.sentences import sentences
from pipelines.languages.zh.undone import denials_joined, only_done
from pipelines.languages.zh.votes import sided

_RECORDED = re.compile(r"记录表决|唱名表决")
_VOTED = re.compile(r"表决")
# "将第17段付诸表决", "要求对第四节第3段(b)分段进行表决": what is put to the vote
_PUT = re.compile(r"付诸(?:单独)?(?:记录)?表决|进行了?(?:单独)?(?:记录)?表决|付诸表决")
_CONSENSUS = re.compile(r"协商一致|一致(?:同意|通过|决定)")
_WITHOUT_VOTE = re.compile(r"未经表决|不经表决")
_ACCLAMATION = re.compile(r"鼓掌(?:方式|通过)?")
_RETAINED = re.compile(r"保留")
_TO_BE_PUT = re.compile(
    r"(?:将|把)[^,。;]{0,90}?付诸(?:单独)?(?:记录)?表决|就?是否保留[^,。;]{0,90}?表决"
)
_REJECTED = re.compile(
    r"否决|未(?:获|予|能|被)?(?:获得)?通过|不(?:予)?通过|不(?:予)?保留|未(?:获|予|被)?保留"
)
_PASSED = re.compile(r"通过(?!的)|核可|核准|获得认可")
_AMENDED = re.compile(
    r"经(?:过)?(?:口头)?(?:修正|订正|修订)(?:和(?:口头)?(?:修正|订正|修订))?(?:的|后)"
)
_AMENDMENT = re.compile(
    r"进行(?:口头)?(?:修正|订正|修订)|修正案|提出的(?:口头|书面)?(?:修正|订正|修订)(?!的|后)"
    r"|决定(?:删除|删去)|(?:删除|删去|增列|加入|添加|改为|替换)[^,。;]{2,90}?的(?:口头|书面)?(?:提议|提案|建议)"
)
_SECTION = re.compile(rf"第(?P<s>{NUMERAL})(?:节|章|部分)")
_PARAGRAPH = re.compile(
    rf"(?P<preambular>序言(?:部分)?)?第(?P<p>{NUMERAL})(?P<sub>\([a-z]+\))?"
    rf"(?:段|(?=(?:(?:至|到|、|和|及|以及)第?{NUMERAL})+段))"
    r"(?:之(?P<after>[二三四])|(?P<sub2>\([a-z]+\))(?=分段))?"
)
# "第18段和第19段", "第84和第91段", "第16至18段和第20段": voted on together
_PARAGRAPHS = re.compile(
    rf"(?P<preambular>序言(?:部分)?)?第{NUMERAL}段?(?:(?:至|到|、|和|及|以及)第?{NUMERAL}段?)+(?<=段)"
)
_ONE_OF = re.compile(rf"(?P<to>至|到)?第?(?P<n>{NUMERAL})段?")
# "第5段之二" is paragraph 5 bis in all languages
_AFTER = {"二": " bis", "三": " ter", "四": " quater"}
_REFERS_BACK = re.compile(
    r"^(?:表决结果|经(?:记录)?表决,?该)|^(?:这些|上述)(?:字|词语|措辞|段落|内容)|该(?:段|分段|款|句|节|修正案|案文|提案|提议|动议|项目)"
)
_GOES_ON = re.compile(
    r"^(?:会议|大会|委员会)?(?:随后|接着|然后|还|又|也|并|该|此外|同时)|^(?:会议|大会)(?:还|又|也)"
)

# The nouns for a text, with what may follow them: 报告草稿, 成果文件草案, 决议草案整个案文
_SUFFIX = r"(?:草案|草稿|初稿|提案)?(?:整个|全部)?(?:案文|全文)?"
_PROCEDURAL = r"(?P<procedural>议事规则|议程(?!项目)|工作方案|工作安排|工作计划|时间表)"
_WHOLE = r"(?P<whole>成果文件|最后文件|文件(?!号)|决议|决定|报告|宣言|结论|建议|声明)"
OUTCOME_NOUNS = ("成果文件", "最后文件", "决议", "决定", "宣言", "建议", "声明")
"""Nouns for the texts whose paragraphs are put to the vote."""

# ")和经口头修正的成果文件草案(", "号文件所载议程以及"
JOINS_TEXTS = re.compile(
    r"(?:\)|号文件)?[,、]?(?:和|以及|及|与|并通过了?)?(?:会议|大会|委员会)?(?:的)?(?:经?(?:口头)?(?:修正|订正)的)?(?:临时|暂定)?"
    rf"(?:{_PROCEDURAL}|{_WHOLE}){_SUFFIX}\(?"
)
"""What stands between the symbols of two texts that are decided on together."""
# the last four as in "成果文件草案未经表决获得通过", "决议草案以14票赞成…获得通过"
_NOUN = re.compile(
    rf"(?:{_PROCEDURAL}|{_WHOLE}){_SUFFIX}(?=$|[,;:()《》“”、A-Z0-9和及第并]|未|获|以|经)"
)
# "通过了议程", never "通过的报告" (attributive) nor "通过加强…" (by means of)
_ADOPTED = re.compile(
    r"(?:通过|核可|核准|(?<!被)否决)(?!的)了?(?P<object>[^,。;:]{1,90}?)(?=[,;:]|如下|内容|$)"
)
# "决定草案A/CONF.192/2030/RC/L.8获得通过": a draft, never a text that "获得通过后" is in force
_IS_ADOPTED = re.compile(r"(?:草案|草稿)[^,;段节案]{0,120}?获得?通过(?:\([^()]*\))?$")
_APPOINTED = re.compile(r"任命[^。;]+?为[^。;,]{0,20}?委员会(?:的)?(?:成员|委员)")
_ELECTED = re.compile(r"当选|获选|被选为|(?<![的持了])选举(?!工作|主席团|主席以外)|选出|推选")
_DECIDED_ON = re.compile(r"就[^,。;]{2,50}作出了?(?:一项|以下|如下)?决定")
_DECIDED = re.compile(r"(?:会议|大会|委员会|与会者|各国)(?:还|又|并|随后|因此|也)?决定")
_DECIDED_TO = re.compile(r"决定(?!草案|的|:|$)")
_ON_A_TEXT = re.compile(r"决定[^,。;]{0,30}(?:保留|删除|通过|否决)")
_MOTION = re.compile(r"动议")
# "决定以协商一致方式作出决定": how it will decide
_RULE = re.compile(
    r"(?:决定|商定|同意)(?:应|将|要|尽可能|尽量|尽力|争取|所有|一切|各项)*(?:以|通过)协商一致(?:的?方式)?"
    r"(?:作出|达成|通过)(?:其|一切|所有|各项|实质性)*(?:决定|协议)"
)
# "第一节第16至18段(", "第二节A.2(c)第26段(b)分段(", "第二节标题("
_PART_OF = re.compile(
    rf"(?:第{NUMERAL}(?:节|章|部分))?(?:\(?[A-Z]\)?(?:\.\d+)?(?:\([a-z]+\))?)?(?:执行部分|序言(?:部分)?)?"
    rf"(?:第{NUMERAL}(?:\([a-z]+\))?段?(?:(?:至|到|、|和|及|以及)第?{NUMERAL}段?)*)?"
    r"(?:(?:\([a-z]+\))?(?:分段|标题|(?:最后|第[一二三四五六])?[一两]?[句款]))?(?:之[二三四])?\(?$"
)
# "(见第10段,决议草案二)": where a text is printed, not what was decided
_SEE = re.compile(r"\((?:另?见|参见|载于)[^()]*\)")
_PART = re.compile(
    r"段[^,。;]{0,8}?(?:最后|前|后|第[一二三四五六])?[一二两三]?句|段[^,。;]{0,4}?“[^”]{1,60}”(?:等|的|这|一)*(?:字样|词语|词句|措辞|短语|用语|字|词)"
    r"|段(?:的)?标题"
)
_PARTLY = re.compile(r"修正|订正|提案|提议|建议|动议|段|节|请求|要求")
_WORDS = DecisionWords(
    recorded=_RECORDED,
    acclamation=_ACCLAMATION,
    consensus=_CONSENSUS,
    without_vote=_WITHOUT_VOTE,
    voted=_VOTED,
    decided=_DECIDED,
    rejected=_REJECTED,
    retained=_RETAINED,
    passed=_PASSED,
    motion=_MOTION,
    amendment=_AMENDMENT,
    as_amended=NEVER,
    paragraph=_PARAGRAPH,
    section=_SECTION,
    part=_PART,
    rule=_RULE,
)


def noun_before(tight: str, at: int) -> str | None:
    """The noun for a text that ends just before a place: `成果文件草案(A/CONF…`."""
    head = _PART_OF.sub("", tight[max(0, at - 40) : at])
    found = [match for match in _NOUN.finditer(head) if match.end() == len(head)]
    return _stem(found[-1]) if found else None


def _stem(match: re.Match[str]) -> str:
    return match["procedural"] or match["whole"]


AGREED = re.compile(r"(?:会议|大会|委员会)?(?:就这样|就此|即如此)(?:作出)?决定。?")
"""All that a summary record says of what is agreed to."""


def proposal(tight: str) -> DecisionPhrase:
    """What the last sentence of a paragraph put to the meeting, which was then so decided."""
    start, end = sentences(tight)[-1]
    text = tight[start:end]
    if _ELECTED.search(text):
        return DecisionPhrase((start, end), "election", "elected", "without_vote")
    noun, adopted = _object(text)
    return DecisionPhrase(
        (start, end),
        (_scope(text, noun, adopted) if adopted else None) or "procedural",
        "adopted",
        "without_vote",
        as_amended=bool(_AMENDED.search(text)),
        object=_stem(noun) if noun and adopted else None,
        adopts=adopted,
    )


# "分别以120票对1票和118票对2票决定保留第5段和第9段": no one total is that of both
_EACH_BY = re.compile(rf"分别以{NUMERAL}票[^。;]{{2,40}}?[和、及]{NUMERAL}票(?:赞成|对)")
# "以120票对1票决定保留第5段,|并以118票对2票决定保留第9段"
_NEXT_VOTE = re.compile(rf"[,;](?=(?:并|又|还|随后|然后)*(?:经(?:记录)?表决,?)?以{NUMERAL}票)")


def decisions(tight: str) -> list[DecisionPhrase]:
    """Decisions reported, one per sentence."""
    found = []
    for start, end in sentences(tight):
        for part in votes_apart(tight, (start, end), _NEXT_VOTE, sided):
            phrase = _decision(tight[slice(*part)], part)
            if phrase is not None:
                found.append(phrase)
    return found


def _decision(text: str, span: Span) -> DecisionPhrase | None:
    text = only_done(denials_joined(_SEE.sub("", text)))
    several = _EACH_BY.search(text) is not None
    stated = (None, None, None) if several else sided(text)
    procedure = _WORDS.procedure(text)
    if _REJECTED.search(text) and procedure == "consensus":
        # "未能以协商一致方式通过": there was none
        procedure = None
    if _APPOINTED.search(text):
        return DecisionPhrase(span, "election", "elected", procedure, needs_sitting=False)
    noun, adopted = _object(text)
    if _ELECTED.search(text) and (procedure == "acclamation" or noun is None):
        return DecisionPhrase(span, "election", "elected", procedure, goes_on=_goes_on(text))
    voted = stated[0] is not None or procedure is not None or several
    put = _TO_BE_PUT.search(text)
    if put and "决定" not in text[put.end() :]:
        # "将保留第3段付诸表决": what becomes of it is told next
        text = _RETAINED.sub("", text[: put.end()]) + text[put.end() :]
    taken = _RETAINED.search(text) or _REJECTED.search(text) or _PASSED.search(text)
    decided = _DECIDED.search(text) or (voted and _DECIDED_TO.search(text))
    if not voted and not adopted and not decided and not _PUT.search(text):
        if not _DECIDED_ON.search(text):
            return None
        return DecisionPhrase(span, "procedural", "adopted", goes_on=_goes_on(text))
    if not (taken or adopted or decided):
        if procedure != "recorded_vote" and not _PUT.search(text):
            return None
        # "就…第41段进行了记录表决。": what is put to the vote; the next sentence tells the rest.
        result = None
    else:
        result = _WORDS.result(text)
    section, paragraph = _SECTION.search(text), _PARAGRAPH.search(text)
    if paragraph and not _of_one_section(text):
        # Of two sections neither is that of both paragraphs; the words tell them.
        section = paragraph = None
    return DecisionPhrase(
        sentence=span,
        scope=_scope(text, noun, adopted),
        result=result,
        procedure=procedure,
        totals=stated,
        section=number(section["s"]) if section else None,
        paragraph=(_several(text) or _paragraph(paragraph)) if paragraph else None,
        as_amended=bool(_AMENDED.search(text)),
        object=_stem(noun) if noun else None,
        needs_sitting=procedure != "recorded_vote" and stated[0] is None and result is not None,
        refers_back=bool(_REFERS_BACK.search(text)),
        goes_on=_goes_on(text),
    )


def _paragraph(match: re.Match[str]) -> str:
    """`3(b)`; `pp7` for the seventh preambular paragraph; `5 bis` for one put in after it."""
    sub = match["sub"] or match["sub2"] or ""
    after = _AFTER.get(match["after"] or "", "")
    return f"{'pp' if match['preambular'] else ''}{number(match['p'])}{after}{sub}"


def _several(text: str) -> str | None:
    """`18|19` where paragraphs are named together, those within a range among them."""
    match = _PARAGRAPHS.search(text)
    if match is None:
        return None
    numbers: list[int] = []
    for one in _ONE_OF.finditer(text, *match.span()):
        value = number(one["n"])
        between = range(numbers[-1] + 1, value) if one["to"] and numbers else range(0)
        numbers += [*between, value]
    prefix = "pp" if match["preambular"] else ""
    return "|".join(f"{prefix}{value}" for value in numbers)


def _of_one_section(text: str) -> bool:
    """Whether the paragraphs named are of one section: never `第一节第16段和第二节第5段`."""
    return len({number(match["s"]) for match in _SECTION.finditer(text)}) <= 1


def _goes_on(text: str) -> bool:
    return bool(_GOES_ON.search(text))


def _object(text: str) -> tuple[re.Match[str] | None, bool]:
    """The noun for the text decided on, and whether a verb of adoption governs it."""
    for match in _ADOPTED.finditer(text):
        nouns = list(_NOUN.finditer(match["object"]))
        # "否决了对成果文件草案第12段的修正案"
        partly = match[0].startswith("否决") and _PARTLY.search(match["object"])
        if nouns and not partly:
            return nouns[-1], True
    nouns = list(_NOUN.finditer(text))
    return (nouns[0] if nouns else None), bool(nouns and _IS_ADOPTED.search(text))


def _scope(text: str, noun: re.Match[str] | None, adopted: bool) -> str | None:
    scope = _WORDS.scope(text, noun, adopted, partly=False)
    # What is decided on the agenda is procedural, whatever paragraph is named beside it.
    procedural = noun is not None and noun["procedural"] is not None
    if scope is None and noun is None and _DECIDED_TO.search(text) and not _ON_A_TEXT.search(text):
        # "以41票对22票决定邀请…出席": on how the meeting proceeds, not on a text
        return "procedural"
    return "procedural" if procedural and scope != "amendment" else scope
