"""Summary records in Chinese: hours, speakers, what is said and what is done."""

from __future__ import annotations

import pytest

from pipelines.languages.zh.clock import clock
from pipelines.languages.zh.head import HEAD
from pipelines.languages.zh.people import is_statement, parties
from pipelines.text.fold import fold


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("上午10时10分宣布开会。", ("opened", "10:10")),
        ("下午三時十分宣布開會。", ("opened", "15:10")),
        ("下午1时05分散会。", ("closed", "13:05")),
        ("中午12时散会。", ("closed", "12:00")),
        ("晚上9时半散会。", ("closed", "21:30")),
        ("上午25时开会。", None),
        ("会议定于上午10时举行。", None),
    ],
)
def test_hours(line: str, told: tuple[str, str] | None) -> None:
    assert clock(fold(line)) == told


@pytest.mark.parametrize(
    ("line", "name", "of", "behalf"),
    [
        ("布鲁内先生(法国)说,法国支持该草案。", "布鲁内", "法国", None),
        (
            "佩尔恰亚先生(印度尼西亚)代表不结盟国家运动发言,他说…",
            "佩尔恰亚",
            "印度尼西亚",
            "不结盟国家运动",
        ),
        ("奥利里女士(爱尔兰)以欧洲联盟的名义发言说…", "奥利里", "爱尔兰", "欧洲联盟"),
        ("亚当森女士(欧洲联盟观察员)指出…", "亚当森", "欧洲联盟观察员", None),
    ],
)
def test_speakers(line: str, name: str, of: str, behalf: str | None) -> None:
    (found,) = parties(line)
    assert found.role == "speaker"
    assert line[slice(*found.names)] == name
    assert found.of is not None
    assert line[slice(*found.of)] == of
    group = line[slice(*found.on_behalf)] if found.on_behalf else None
    assert group == behalf
    assert is_statement(line)


def test_what_is_done_is_no_statement() -> None:
    assert not is_statement("洛朗先生(瑞士)以鼓掌方式当选为副主席。")
    assert not is_statement("决议草案A/C.1/67/L.27以12票对零票、3票弃权获得通过。")
    assert is_statement("主席请会议就成果文件草案作出决定。")


@pytest.mark.parametrize(
    "line",
    [
        "第3次会议简要记录",
        "第二十次會議簡要記錄",
        "第18次全体会议简要记录",
        "第4次会议(公开部分)简要记录",
    ],
)
def test_lines_that_head_a_summary_record(line: str) -> None:
    assert HEAD.summary_of is not None
    assert HEAD.summary_of.match(fold(line))
