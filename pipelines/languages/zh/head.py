"""How a Chinese document prints its head."""

from __future__ import annotations

import re

from pipelines.languages.base import Head
from pipelines.languages.zh.circumstances import DATE_PATTERN as _DATE
from pipelines.languages.zh.numerals import NUMERAL, in_digits, number
from pipelines.languages.zh.structure import ORGANS

_ORGAN = "|".join(ORGANS)
_FIGURE = r"(?:\d{1,3}|[一二三四五六七八九十百]{1,5})"


def _session(text: str) -> str:
    """`67`; `ES-11` of an emergency special session, `S-10` of a special one."""
    digits, _, special = text.partition("届")
    prefix = {"": "", "特别": "S-", "紧急特别": "ES-"}[special]
    return f"{prefix}{in_digits(digits)}"


HEAD = Head(
    spaced=False,
    organs=ORGANS,
    united_nations="联合国",
    # "第六十七届会议", "第十一届紧急特别会议", "第六十八年"
    session=re.compile(rf"第(?P<n>{NUMERAL}(?:届(?:紧急)?特别)?)(?:届?会议|年)"),
    session_value=_session,
    # "项目95(i)、(s)和(bb)", "临时议程*项目95(i)", "议程项目97(z)", "议程项目九十七(z)"
    agenda=re.compile(
        rf"(?:暂定|临时|初步)?(?:议程|项目表)?\**(?:议程)?项目(?P<items>{_FIGURE}(?:\([a-z]+\))?"
        rf"(?:\s*(?:、|和|及|,|至|到|-|–|—)\s*(?:{_FIGURE}(?:\([a-z]+\))?|\([a-z]+\)))*)\**"
    ),
    dates_and_place=re.compile(rf"(?:{_DATE})[,、](?P<place>[一-鿿·]{{2,15}})$"),
    # "2010年12月8日大会决议", "2013年9月26日安全理事会第7036次会议通过"
    adopted=re.compile(
        rf"(?:{_DATE})?(?P<organ>{_ORGAN})"
        rf"(?:(?P<kind>决议|决定)|(?:于)?(?:{_DATE})?(?:在)?第{NUMERAL}次会议(?:上)?通过)$"
    ),
    report_of=re.compile(r"(?P<name>.+?)的?(?:最后)?报告(?:书)?\**$"),
    resolution=re.compile(r"第(?P<n>\d{1,4}\((?:19|20)\d{2}\))号决议\**$"),
    adopted_kinds={"决议": "resolution", "决定": "decision"},
    note=re.compile(r"\[.*\]$|\(?未经发交.*"),
    kinds=(
        (re.compile(r"决议草案|决定草案"), "draft_resolution"),
        (re.compile(r"逐字记录"), "verbatim_record"),
        (re.compile(r"简要记录"), "summary_record"),
        (re.compile(r"报告$|报告书$|的报告"), "report"),
        (re.compile(r"说明$"), "note"),
        (re.compile(r"(?:来|信|函|普通照会)$"), "letter"),
        (re.compile(r"议程(?:草案)?$"), "agenda"),
    ),
    item=re.compile(
        r"(?P<to>至|到|[-–—])?\s*(?P<number>\d{1,3}|[一二三四五六七八九十百]+)?(?:\s*\(?(?P<letter>[a-z]+)\))?"
    ),
    item_value=in_digits,
    # "第一委员会的报告"
    committee=re.compile(r"(?P<name>第(?P<n>[一二三四五六])委员会)\)?的?报告"),
    committee_value=number,
    officer=re.compile(
        r"(?:代理主席|副主席|主席|报告员)(?:\([^()]{1,8}\))?:[.…·]*(?=[^,。;]{2,40}$)"
    ),
    # "第3次会议简要记录", "第20次全体会议简要记录", "第3次会议(公开部分)简要记录"
    summary_of=re.compile(rf"第{NUMERAL}次(?:全体)?会议(?:\([^()]{{2,8}}\))?(?:临时)?简要记录\**$"),
    # "2024年6月19日星期三上午10时在纽约总部举行", "2018年11月5日星期一上午10时举行"
    sitting_held=re.compile(
        rf"(?:{_DATE})[,(]?(?:星期[一二三四五六日天])?[),]?(?:上午|中午|下午|晚上)[^。]{{1,30}}"
        r"(?:举行|召开|时|分)$"
    ),
    sitting_of=re.compile(r"第(?P<n>[一二三四五六1-6])委员会$"),
    # "后来:林德奎斯特女士(副主席)(瑞典)": who presided after the officer named first
    aside=re.compile(r"正式记录$|(?:后来|随后|嗣后)[:.…·]"),
)
