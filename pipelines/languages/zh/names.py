"""The names that Chinese texts give meetings."""

from __future__ import annotations

import re

from pipelines.languages.zh.circumstances import DATE_PATTERN
from pipelines.languages.zh.dates import YEAR
from pipelines.languages.zh.numerals import NUMERAL

POA = (
    r"(?:《?(?:联合国)?从各个方面防止[、,]打击和消除小武器和轻武器非法贸易的?行动纲领》?"
    r"|《行动纲领》|行动纲领)"
)
"""The Programme of Action by any of its names."""
_ORDINAL = rf"第{NUMERAL}(?:次|届)?"
# "第三次", "第三和第四次", "2008年第三届和2010年第四届", "第三次和第四次"
_ORDINALS = rf"(?:(?:{YEAR}年)?{_ORDINAL}(?:(?:和|、|及)(?:{YEAR}年)?{_ORDINAL}){{0,5}})"
_ABOUT = r"(?:关于|执行|审议|审查|题为)?"
# "执行情况", "在国家、区域和全球各级执行情况"
_SPHERE = (
    r"(?:在?(?:国家|次区域|区域|全球|国际|、|和|以及)+各?级?(?:上)?的?)?"
    r"(?:执行(?:情况|进度|进展情况|进展)?|进展情况)?"
)

NAMES: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    (
        "preparatory_committee",
        "poa",
        # "筹备委员会", "审议大会筹备委员会会议", "行动纲领审议大会筹备委员会会议", "筹备会议"
        re.compile(
            rf"(?P<parent>(?:{_ORDINALS})?(?:联合国)?(?:审查|审议)?(?:{POA})?{_SPHERE}"
            rf"(?:{_ORDINALS})?(?:审议|审查)?(?:大会|会议)的?)?(?P<ord>{_ORDINAL})?"
            rf"(?:筹备委员会(?:(?P<session>{_ORDINAL}(?:暨最后一届)?)会议|会议)?|筹备会议)"
        ),
    ),
    (
        "preparatory_committee",
        "poa",
        # "联合国小武器和轻武器非法贸易各方面问题大会筹备委员会第三届会议": that of 2001
        re.compile(
            r"联合国小武器和轻武器非法贸易(?:的)?各方面问题大会(?:的)?"
            rf"筹备委员会(?:(?P<session>{_ORDINAL}(?:暨最后一届)?)会议)?"
        ),
    ),
    (
        "review_conference",
        "poa",
        # "第三次联合国审查…行动纲领执行进度大会"
        re.compile(
            rf"(?P<ord>{_ORDINALS})?(?:联合国)?(?:审查|审议){POA}{_SPHERE}的?"
            rf"(?P<ord2>{_ORDINALS})?(?:审查|审议)?(?:大会|会议)(?!.{{0,2}}(?:双年度|两年期))"
        ),
    ),
    (
        "review_conference",
        "poa",
        # "行动纲领执行进度第二次审议大会", "行动纲领审议大会", "第二次审议大会", "审查大会"
        re.compile(
            rf"(?:(?:联合国)?{POA}的?{_SPHERE}的?)?(?P<ord>{_ORDINALS})?"
            rf"(?:{POA})?(?:审议|审查)(?:大会|会议)"
        ),
    ),
    (
        "biennial_meeting",
        "poa",
        # "第五次双年度国家会议", "第四次各国审议行动纲领执行情况双年度会议",
        # "各国第三和第四次审议《…行动纲领》执行情况两年期会议"
        re.compile(
            rf"(?:各国)?(?P<ord>{_ORDINALS})?(?:各国)?(?:(?:审议|审查){POA}{_SPHERE}的?)?"
            rf"(?P<ord2>{_ORDINALS})?(?:各国)?(?:双年度|两年期|双年期|两年度|两年一次的?)"
            rf"(?:国家|各国)?(?:审议|审查)?会议"
        ),
    ),
    (
        "governmental_experts",
        "poa",
        # "不限成员名额政府专家会议", "关于…行动纲领执行情况的第二次不限成员名额政府专家会议"
        re.compile(
            rf"(?:{_ABOUT}{POA}{_SPHERE}的?|关于同一专题的)?(?:(?P<ord>{_ORDINALS})的?)?"
            rf"不限成员名额的?(?P<ord2>{_ORDINALS})?政府专家会议"
        ),
    ),
    (
        "conference",
        "poa",
        # "联合国小武器和轻武器非法贸易各方面问题大会", the conference of 2001
        re.compile(r"联合国小武器和轻武器非法贸易(?:的)?各方面问题大会"),
    ),
    (
        "plenary",
        "ga",
        # "大会第七十二届会议"
        re.compile(rf"(?:联合国)?大会(?P<ord>第{NUMERAL}届)会议"),
    ),
    (
        "conference_of_parties",
        "other",
        # "《联合国打击跨国有组织犯罪公约》缔约方大会第五届会议"
        re.compile(
            rf"(?P<label>《[^》]{{2,60}}》)缔约[方国](?:大会|会议)(?P<ord>第{NUMERAL}(?:届|次))会议"
        ),
    ),
    (
        "conference_of_parties",
        "other",
        # "《武器贸易条约》第二次缔约国会议"
        re.compile(
            rf"(?P<label>《[^》]{{2,60}}》)(?P<ord>第{NUMERAL}(?:届|次))缔约[方国](?:大会|会议)"
        ),
    ),
    (
        "ministerial_meeting",
        "other",
        # "《武装暴力与发展问题日内瓦宣言》第二次部长级审查会议"
        re.compile(
            rf"(?P<label>《[^》]{{2,60}}》)?(?P<ord>第{NUMERAL}(?:届|次))?部长级(?:审查|审议)?会议"
        ),
    ),
    (
        "conference",
        "other",
        # "联合国武器贸易条约会议", "联合国武器贸易条约最后会议"
        re.compile(
            r"联合国(?P<label>[^,。;、:联合国《》()第于在为]{2,20}?(?:条约|公约|议定书))(?:最后)?(?:大会|会议)"
        ),
    ),
    (
        "working_group",
        "other",
        # "枪支工作组于…举行首次会议", "技术审查小组…举行第三次会议"
        re.compile(
            rf"(?P<label>[^,。;、:《》()在于由的]{{2,16}}?(?:工作组|小组|专家组))"
            rf"(?=[^,。;]{{0,50}}?举行(?P<ord>首次|{_ORDINAL})会议)"
        ),
    ),
    (
        "council_meeting",
        "other",
        # "安全理事会2012年4月25日就…举行公开会议"
        re.compile(
            rf"(?P<label>安全理事会)(?:于|在)?(?={DATE_PATTERN})[^。;]{{0,60}}?举行了?"
            r"(?:公开|非公开|紧急)?会议"
        ),
    ),
    (
        "seminar",
        "other",
        # "在萨格勒布举办了“有前途的做法”区域研讨会"
        re.compile(r"(?:“(?P<label>[^”]{2,30})”)?(?:国际|区域|次区域)(?:研讨会|讲习班)"),
    ),
)
"""Kind, series, pattern; the longest match at a place wins."""
