"""How a Chinese document marks its parts."""

from __future__ import annotations

import re
import unicodedata

from pipelines.languages.base import Structure
from pipelines.languages.phrases import Span
from pipelines.languages.zh.numerals import NUMERAL, number
from pipelines.languages.zh.votes import VOTE_LABEL
from pipelines.text.numbering import roman

ORGANS = {
    "大会": "general_assembly",
    "安全理事会": "security_council",
    "经济及社会理事会": "economic_and_social_council",
    "裁军审议委员会": "disarmament_commission",
    "人权理事会": "human_rights_council",
    "秘书处": "secretariat",
    "托管理事会": "trusteeship_council",
    "裁军谈判会议": "conference_on_disarmament",
}
"""Organs as a masthead prints them."""

# The verbs that open a clause of a resolution; a clause may say 又, 还 or 再 before them.
CLAUSE_VERBS = (
    "回顾",
    "重申",
    "铭记",
    "意识到",
    "认识到",
    "注意到",
    "赞赏地",
    "满意地",
    "表示",
    "欢迎",
    "欣见",
    "强调",
    "着重",
    "着重指出",
    "考虑到",
    "确认",
    "承认",
    "深信",
    "相信",
    "关切",
    "深为",
    "严重",
    "鼓励",
    "吁请",
    "呼吁",
    "敦促",
    "请",
    "邀请",
    "决定",
    "核可",
    "认可",
    "赞扬",
    "赞同",
    "申明",
    "谴责",
    "感谢",
    "支持",
    "促请",
    "希望",
    "审议了",
    "收到",
    "听取",
    "遵循",
    "确信",
    "震惊",
    "痛惜",
    "念及",
    "决心",
    "期待",
    "赞赏",
    "还",
    "又",
    "再次",
    "深切",
    "深感",
    "特别",
    "充分",
    "高度",
    "遗憾",
)


def _item_mark(printed: str) -> str:
    """`(a)` is a, `(二)` and `㈡` are ii as the other languages print them, `②` is 2."""
    mark = unicodedata.normalize("NFKC", printed).strip("()")
    return roman(number(mark)).lower() if mark[0] in "一二三四五六七八九十" else mark


STRUCTURE = Structure(
    chapter=re.compile(r"(?P<n>[一二三四五六七八九十]{1,4})\s*[.、]\s*(?=\S)"),
    chapter_value=number,
    # "附件", "附件一"; not "附件一所载" in running text
    annex=re.compile(r"附\s*件\s*(?P<n>[一二三四五六七八九十]{0,3})\s*$"),
    letter=re.compile(r"(?P<n>[A-Z])\.(?:\s+(?=\S)|(?=[一-鿿《“]))"),
    # "16. 在第 18 次会议上", "16.在第", "1.5 月 9 日", never "16.4"; "16、在第 18 次会议上", never
    # "34、66/47 号决议", where a line was broken inside a list
    number=re.compile(
        r"(?P<n>\d{1,3})\s?(?:"
        r"\.(?:\s+(?=\S)|(?=[^\s\d])|(?=\d{1,2}\s*月|\d{4}\s*年)|$)"
        r"|、(?!\d+\s*[/、和至号次段])\s*)"
    ),
    contents=re.compile(r"目\s*录\s*$"),
    contents_header=re.compile(r"(?:页次|章次|段次)(?:\s+(?:页次|段次))?$"),
    summary=re.compile(r"(?:摘\s*要|概\s*要|内容提要)\s*$"),
    # "大会,", "各国,", "安全理事会,"
    clause_opener=re.compile(
        rf"(?P<who>{'|'.join(ORGANS)}|各国|会员国|缔约国|各会员国|我们)\s*,\s*$"
    ),
    note_start=re.compile(
        r"(?:见|另见|又见|同上|同前|可查|可参阅|参看|参见|根据|《|“|第\s*\d|联合国|大会|[A-Z]{1,6}/|www|http)"
    ),
    clause_start=re.compile(rf"(?:又|还|并|再次)?(?:{'|'.join(CLAUSE_VERBS)})"),
    note_words=re.compile(r"[另参]?见|同上|《|第|大会|随后|后来|决议|[AES]/[A-Z\d]"),
    full_stop=re.compile("。"),
    unfinished=re.compile(r"(?!)"),
    longest_heading=130,
    # "上午10时10分宣布开会。", "秘书长谨向大会转递…报告。"
    prose=re.compile(r"(?![\[(]).*。$", re.DOTALL),
    # "(a) 标识", "(一) 标识", "㈠ 标识", "① 标识", "⑴ 标识"; "(1) 标识" is (1) too
    item=re.compile(
        r"(?P<n>\((?:[a-z]{1,4}|[一二三四五六七八九十]{1,3}|\d{1,2})\)|[㈠-㈩①-⑳⑴-⒇])\s*(?=\S|$)"
    ),
    item_value=_item_mark,
    # "上午10时10分宣布开会。", "主席(以英语发言):委员会现在"
    begins=re.compile(
        rf"(?:会议(?:于|在)?)?(?:上午|中午|下午|晚上)\s*{NUMERAL}\s*[时点][^,。;]{{0,16}}[开散闭]会。$"
        r"|(?:主席|[^,。;:()]{1,20}(?:先生|女士))(?:\([^()]+\))*:"
    ),
    imprint=re.compile(r"本记录(?:可|得)以?更正"),
    vote_label=VOTE_LABEL,
    # "赞成:", "副主席:", "文件:"; not "下列国家发言:"
    list_label=re.compile(r"(?!.{0,8}(?:以下|下列|如下|包括|发言))[^,。;:]{1,8}:"),
    announces=re.compile(r"(?:如下|以下|下列|包括|组成|内容|载列|发言)[^,。;:]{0,12}:$"),
    # "(a)款", "(b)和(c)分段", "(a)、(c)和(d)项"
    item_referred=re.compile(
        r"\((?:[a-z]{1,4}|[一二三四五六七八九十]{1,3}|\d{1,2})\)\s*(?:款|项|分段|分款|段|条|和|至|、|及|或|,|\()"
    ),
)

_ANNEX_REFERRED = re.compile(
    r"(?:见|载于|作为)(?:本报告|本决议|本文件)?附件(?P<n>[一二三四五六七八九十]+)"
)


def annexes_referred_to(tight: str) -> list[tuple[str, Span]]:
    """Annexes of its own that a text refers to: 见附件一."""
    return [(roman(number(match["n"])), match.span()) for match in _ANNEX_REFERRED.finditer(tight)]
