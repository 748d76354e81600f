"""The raw texts of the sample, and where words stand in them."""

from __future__ import annotations

from typing import Any

REPORT = "a-conf-192-2018-rc-3-zh"
RESOLUTION = "a-res-65-64-zh"
RECORD = "a-73-pv-45-en"
RECORD_ZH = "a-73-pv-45-zh"
MEETING = "poa-revcon-3-2018"

REPORT_TEXT = """联 合 国 A/CONF.192/2018/RC/3

# 一. 导言

1. 第三次审查大会于 2018 年 6 月 18 日至 29 日在纽约举行。筹备委员会于 3 月举行会议。
2. 大会通过议程(A/CONF.192/2018/RC/L.1)如下:
  1. 大会开幕。
  2. 选举主席团
成员:
    (a) 选举主席;
    (b) 选举副主席。
  3. 通过**报告**。
3. 在第 1 次会议上,主席让-克洛德 • 布鲁内(法国)宣布开幕,大会审议了项目 1。
4. 古巴(代表不结盟运动、阿拉伯叙利

18-11232 (C) 3/21

亚共和国和火星国)、和平组织、和平组织和金星国发了言。

# 二. 表决

5. 在 7 月 2 日第 2 次会议上,大会以 3 票对 0 票、1 票弃权决定保留第 16 段。赞成:
中国、古巴、
古巴、金星国。反对:无。弃权:中国、法
国。
6. 在同次会议上,大会以协商一致方式通过报告。
7. 大会决定<sup>1</sup>:
  (a) 在 2020 年举行第七次双年度会议,为期一周;
  (c) 按照 A/CONF. 192/15 号文件和《国际追查文书》行事。
9. 大会又决定至迟在 2019 年 6 月举行第一次审查大会筹备委员会会议。

<sup>1</sup> 见《行动纲领》。
"""
RESOLUTION_TEXT = """大会,

回顾第 64/50 号决议,

1. 决定举行第三次审查大会;
2. 又决定在纽约举行。
"""
RECORD_TEXT = """United Nations A/73/PV.45
General Assembly
45th plenary meeting, Wednesday, 5 December 2018, 3 p.m.

The meeting was called to order at 3.05 p.m.

**The President**: I give the floor to the representative of Cuba.

Mr. Cas-
tro (Cuba) (*spoke in Spanish*): I speak on behalf of the Non-Aligned Movement.
\f
Ms. Dax (Trill): We thank the President.

Mr. Pax (Peace): So do we.

Agenda item 101 (continued)

General and complete
disarmament

(a) Small arms

Item 103 (b)

The Assembly took action on draft resolution II of the report (A/73/510).
In favour: Cuba, Fr
Abstaining: Trill

Draft resolution II was adopted by 2 votes to none, with 1 abstention (resolution 73/52).

[Subsequently, the delegation of China informed the Secretariat that it had intended to vote in
favour.]

The Assembly elected Peace by secret ballot.

Draft resolution III was adopted without a vote (resolution 73/30).

The meeting rose at 6 p.m.
"""
"""A record with pages; the list of one vote is damaged in it, and whole in the other version."""
RECORD_ZH_TEXT = """联合国 A/73/PV.45
大会

赞成:古巴、法国
"""
RAW = {
    REPORT: REPORT_TEXT,
    RESOLUTION: RESOLUTION_TEXT,
    RECORD: RECORD_TEXT,
    RECORD_ZH: RECORD_ZH_TEXT,
}
PAGED = (RECORD, RECORD_ZH)
"""The texts of a format with pages; a form feed ends one."""


def place(document: str, words: str, after: str = "") -> dict[str, Any]:
    """The document and the offsets of the words, the first after others."""
    text = RAW[document]
    start = text.index(words, text.index(after))
    return {"document_id": document, "source_start": start, "source_end": start + len(words)}


def source(number: str | None, words: str, after: str = "", document: str = REPORT) -> Any:
    """The columns of a row read from a passage of a paragraph."""
    paragraph = None if number is None else f"{document}-{number}"
    where = place(document, words, after)
    page = 1 + RAW[document].count("\f", 0, where["source_start"])
    return {
        "paragraph_id": paragraph,
        "source_page": page if document in PAGED else None,
        **where,
    }


def between(document: str, first: str, last: str) -> str:
    text = RAW[document]
    start = text.index(first)
    return text[start : text.index(last, start) + len(last)]


def other(document: str, words: str) -> dict[str, Any]:
    """The columns of an issue about the other document's words."""
    where = place(document, words)
    return {f"other_{name}": where[name] for name in ("source_start", "source_end")}
