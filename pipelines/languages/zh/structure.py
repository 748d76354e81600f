"""How a Chinese document marks its parts."""

from __future__ import annotations

import re

from pipelines.languages.base import Structure
from pipelines.languages.phrases import Span
from pipelines.languages.zh.numerals import number
from pipelines.text.numbering import roman

ORGANS = (
    "大会",
    "安全理事会",
    "经济及社会理事会",
    "裁军审议委员会",
    "人权理事会",
    "秘书处",
    "托管理事会",
    "裁军谈判会议",
)
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

STRUCTURE = Structure(
    chapter=re.compile(r"(?P<n>[一二三四五六七八九十]{1,4})[.、]\s*(?=\S)"),
    chapter_value=number,
    # "附件", "附件一"; not "附件一所载" in running text
    annex=re.compile(r"附\s*件\s*(?P<n>[一二三四五六七八九十]{0,3})\s*$"),
    contents=re.compile(r"目\s*录\s*$"),
    summary=re.compile(r"(?:摘\s*要|概\s*要|内容提要)\s*$"),
    # "大会,", "各国,", "安全理事会,"
    clause_opener=re.compile(rf"(?:{'|'.join(ORGANS)}|各国|会员国|缔约国|各会员国|我们)\s*,\s*$"),
    note_start=re.compile(
        r"(?:见|另见|又见|同上|同前|可查|可参阅|参看|参见|根据|《|“|第\s*\d|联合国|大会|[A-Z]{1,6}/|www|http)"
    ),
    clause_start=re.compile(rf"(?:又|还|并|再次)?(?:{'|'.join(CLAUSE_VERBS)})"),
)

_ANNEX_REFERRED = re.compile(
    r"(?:见|载于|作为)(?:本报告|本决议|本文件)?附件(?P<n>[一二三四五六七八九十]+)"
)


def annexes_referred_to(tight: str) -> list[tuple[str, Span]]:
    """Annexes of its own that a text refers to: 见附件一."""
    return [(roman(number(match["n"])), match.span()) for match in _ANNEX_REFERRED.finditer(tight)]
