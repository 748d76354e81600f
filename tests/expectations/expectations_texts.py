"""The rows of the sample that are about the texts themselves."""

from __future__ import annotations

from typing import Any

from expectations_raw import RAW, REPORT, RESOLUTION, between, place, source

from pipelines import tables as t


def document_row(document: str, symbol: str, count: int, **values: Any) -> t.Document:
    return t.Document(
        document_id=document,
        symbol=symbol,
        **{
            "work_id": document.removesuffix("-zh"),
            "symbol_basis": "printed", "title": None, "kind": "report", "body": None,
            "session": "65", "agenda_items": "97(z)|98", "language": "zh",
            "original_language": "en", "distribution": "general", "date": None,
            "job_number": None, "file": "report.txt", "sha256": "0" * 64,
            "characters": len(RAW[document]), "paragraph_count": count, "retrieved_from": None,
            **values,
        },
    )  # fmt: skip


def work_row(document: str, symbol: str, **values: Any) -> t.Work:
    """The work of a document that is at hand in Chinese alone."""
    return t.Work(
        work_id=document.removesuffix("-zh"),
        symbol=symbol,
        **{
            "kind": "report", "date": None, "languages": "zh", "followed_language": "zh",
            "followed_because": "only_version", **values,
        },
    )  # fmt: skip


def _paragraph(
    position: int, key: str, text: str, words: str, document: str = REPORT, **values: Any
) -> t.Paragraph:
    return t.Paragraph(
        paragraph_id=f"{document}-{key}",
        position=position,
        text=text,
        **{
            "part": "body", "section": "I" if position < 5 else "II", "section_title": None,
            "number": key.removeprefix("p"), "kind": "numbered", "parent_id": None,
            "language": "zh", **place(document, words), **values,
        },
    )  # fmt: skip


def paragraph_rows() -> list[t.Row]:
    def one(position: int, key: str, first: str, last: str, text: str, **values: Any) -> t.Row:
        return _paragraph(position, key, text, between(REPORT, first, last), **values)

    p7, kept = f"{REPORT}-p7", {"section": None, "document": RESOLUTION}
    p4 = "古巴(代表不结盟运动、阿拉伯叙利亚共和国和火星国)、和平组织、和平组织和金星国发了言。"
    return [
        one(1, "p1", "1. 第三次", "举行会议。", "第三次审查大会于 2018 年 6 月 18 日至 29 日"),
        one(2, "p2", "2. 大会通过", "报告**。", "大会通过议程(A/CONF.192/2018/RC/L.1)如下:"),
        one(3, "p3", "3. 在第", "项目 1。", "在第 1 次会议上,主席让-克洛德•布鲁内"),
        one(4, "p4", "4. 古巴", "发了言。", p4),
        one(5, "p5", "5. 在 7", "国。", "在 7 月 2 日第 2 次会议上\n赞成:"),
        one(6, "p6", "6. 在同", "报告。", "在同次会议上,大会以协商一致方式通过报告。"),
        one(7, "p7", "7. 大会决定", ":", "大会决定¹:"),
        one(8, "p7-a", "(a) 在 2020", "一周;", "在 2020 年举行", number="7(a)", parent_id=p7),
        one(9, "p7-c", "(c) 按照", "行事。", "按照", number="7(c)", parent_id=p7),
        one(10, "p9", "9. 大会又", "会议。", "大会又决定至迟在 2019 年 6 月举行"),
        one(11, "fn1", "<sup>1</sup> 见", "》。", "见《行动纲领》。", number="1", kind="footnote",
            section=None, parent_id=p7),
        _paragraph(1, "pp1", "回顾", "回顾第 64/50 号决议,", number=None, kind="preambular",
                   **kept),
        _paragraph(2, "p1", "决定举行第三次审查大会;", "1. 决定举行第三次审查大会;",
                   kind="operative", **kept),
        _paragraph(3, "p2", "又决定在纽约举行。", "2. 又决定在纽约举行。", kind="operative",
                   **kept),
    ]  # fmt: skip


def text_rows() -> dict[str, list[t.Row]]:
    def entry(key: str, meeting: str, kind: str, year: int, words: str, **values: Any) -> t.Row:
        return t.CalendarEntry(
            calendar_id=f"{REPORT}-{key}", meeting_id=meeting, kind=kind, year=year, text=words,
            **{"start_date": None, "end_date": None, "date_precision": "year", "duration": None,
               "duration_bound": None, "city": None, "decision_verb": "决定",
               "decided_by": REPORT, "decided_by_symbol": "A/CONF.192/2018/RC/3",
               **source(key, words), **values},
        )  # fmt: skip

    return {
        "calendar": [
            entry("p7-a", "poa-bms-7-2020", "biennial_meeting", 2020,
                  "在 2020 年举行第七次双年度会议,为期一周;", duration="P1W",
                  duration_bound="exact"),
            entry("p9", "poa-prepcom-2019", "preparatory_committee", 2019,
                  "至迟在 2019 年 6 月举行", date_precision="month"),
        ],
        "citations": [
            t.Citation(citation_id=f"{REPORT}-c1", cited_symbol="A/CONF.192/15",
                       cited_as="A/CONF. 192/15", locator=None, **source("p7-c", "A/CONF. 192/15")),
            t.Citation(citation_id=f"{RESOLUTION}-c1", cited_symbol="A/RES/64/50",
                       cited_as="第 64/50 号决议", locator=None,
                       **source("pp1", "第 64/50 号决议", document=RESOLUTION)),
        ],
        "mentions": [
            t.Mention(instrument_id="iti", as_printed="国际追查文书",
                      **source("p7-c", "国际追查文书")),
            t.Mention(instrument_id="poa", as_printed="行动纲领", **source("fn1", "行动纲领")),
        ],
    }  # fmt: skip
