"""How a Chinese document prints its head."""

from __future__ import annotations

import re

from pipelines.languages.base import Head
from pipelines.languages.zh.circumstances import DATE_PATTERN as _DATE
from pipelines.languages.zh.numerals import NUMERAL, number
from pipelines.languages.zh.structure import ORGANS

_ORGAN = "|".join(ORGANS)


def _session(text: str) -> str:
    return str(number(text))


HEAD = Head(
    organs=ORGANS,
    united_nations="联合国",
    session=re.compile(rf"第(?P<n>{NUMERAL})(?:届(?:特别|紧急特别)?会议|年)"),
    session_value=_session,
    # "项目95(i)、(s)和(bb)", "临时议程*项目95(i)", "议程项目97(z)"
    agenda=re.compile(
        r"(?:暂定|临时|初步)?(?:议程|项目表)?\**(?:议程)?项目(?P<items>\d{1,3}(?:\([a-z]+\))?"
        r"(?:(?:、|和|及|,)(?:\d{1,3}(?:\([a-z]+\))?|\([a-z]+\)))*)\**"
    ),
    dates_and_place=re.compile(rf"(?:{_DATE})[,、](?P<place>[一-鿿·]{{2,15}})$"),
    adopted=re.compile(rf"(?:{_DATE})(?P<organ>{_ORGAN})(?P<kind>决议|决定)$"),
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
)
