"""Instruments and where they are mentioned."""

import pytest

from pipelines.names.instruments import instrument_list, instrument_rows
from pipelines.tables.vocabularies import INSTRUMENT_KIND
from pipelines.text.fold import fold

ROWS = {row.instrument_id: row for row in instrument_rows()}


def mentions(text, language="zh"):
    folded = fold(text)
    return [
        (text[match.start : match.end], match.key)
        for match in instrument_list().lexicon(language).find_all(folded)
    ]


# The list of the data contract: instrument, kind
REQUIRED = {
    "poa": "agreement",
    "iti": "agreement",
    "firearms-protocol": "agreement",
    "att": "agreement",
    "unroca": "register",
    "isacs": "standard",
    "iatg": "standard",
    "poa-iss": "information_system",
    "casa": "body",
    "group-of-interested-states": "body",
    "iarms": "database",
    "ibin": "database",
    "firearms-reference-table": "database",
    "sdg-target-16-4": "indicator",
    "sdg-indicator-16-4-2": "indicator",
    "voluntary-sponsorship-fund": "fund",
    "multi-partner-trust-fund": "fund",
    "fellowship-training-programme": "programme",
    "geneva-declaration": "agreement",
    "unodc-directory": "database",
}


@pytest.mark.parametrize(("key", "kind"), REQUIRED.items())
def test_required_instruments(key, kind):
    assert ROWS[key].kind == kind


@pytest.mark.parametrize(
    "title",
    [
        "从各个方面防止、打击和消除小武器和轻武器非法贸易的行动纲领",
        "从各个方面防止、打击和消除小武器和轻武器非法贸易行动纲领",
        "行动纲领",
    ],
)
@pytest.mark.parametrize("marks", [("《", "》"), ("", "")])
def test_programme_of_action_with_and_without_marks(title, marks):
    text = f"执行{marks[0]}{title}{marks[1]}的工作"
    assert mentions(text) == [(title, "poa")]


@pytest.mark.parametrize(
    "title",
    [
        "使各国能够及时和可靠地识别和追查非法小武器和轻武器的国际文书",
        "使各国能够及时可靠地识别和追查非法小武器和轻武器国际文书",
        "使各国能够及时、可靠地识别和追查非法小武器和轻武器的国际文书",
        "使各国能够及时和可靠地识别和追查非法小武器和轻武器的国际追查文书",
        "国际追查文书",
    ],
)
def test_international_tracing_instrument(title):
    assert mentions(f"《{title}》") == [(title, "iti")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("行动纲领执行支助系统", [("行动纲领执行支助系统", "poa-iss")]),
        ("《行动纲领》执行支助系统的情况", [("《行动纲领》执行支助系统", "poa-iss")]),
        ("2012 年的联合国武器贸易条约会议", [("武器贸易条约", "att")]),
        (
            "《联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书》"
            "(《枪支议定书》)",
            [
                (
                    "联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书",
                    "firearms-protocol",
                ),
                ("枪支议定书", "firearms-protocol"),
            ],
        ),
        ("具体目标 16.4,其中", [("具体目标 16.4", "sdg-target-16-4")]),
        ("具体目标16.4", [("具体目标16.4", "sdg-target-16-4")]),
        ("目标 16.4 和", [("目标 16.4", "sdg-target-16-4")]),
        ("具体目标 16.4.2 下", [("具体目标 16.4.2", "sdg-indicator-16-4-2")]),
        ("指标 16.4.2", [("指标 16.4.2", "sdg-indicator-16-4-2")]),
        ("指标 16.4.1", []),
        ("目标 16.4.1", []),
        ("《2030年可持续发展议程》", [("2030年可持续发展议程", "agenda-2030")]),
        ("《2030 年可持续发展议程》", [("2030 年可持续发展议程", "agenda-2030")]),
        ("联合国小武器问题协调行动机制", [("联合国小武器问题协调行动机制", "casa")]),
        ("参加小武器协调机制的机构", [("小武器协调机制", "casa")]),
        ("考虑建立国家小武器协调机制的能力", []),
        ("联合国常规武器登记册", [("联合国常规武器登记册", "unroca")]),
        ("国际小武器管制标准", [("国际小武器管制标准", "isacs")]),
        ("国际弹药技术准则", [("国际弹药技术准则", "iatg")]),
        ("“联合国加强安保方案”", [("联合国加强安保方案", "un-saferguard")]),
        ("关心实际裁军措施国家小组", [("关心实际裁军措施国家小组", "group-of-interested-states")]),
        (
            "(刑警组织非法武器记录和追踪管理系统、刑警组织弹道信息网络等)",
            [("刑警组织非法武器记录和追踪管理系统", "iarms"), ("刑警组织弹道信息网络", "ibin")],
        ),
        ("列入刑警组织的火器参照表", [("刑警组织的火器参照表", "firearms-reference-table")]),
        ("刑警组织火器参照表等", [("刑警组织火器参照表", "firearms-reference-table")]),
        (
            "在建设和平基金内设立一个多伙伴信托基金",
            [
                ("建设和平基金", "peacebuilding-fund"),
                ("多伙伴信托基金", "multi-partner-trust-fund"),
            ],
        ),
        (
            "轻小武器专门研究金培训方案",
            [("轻小武器专门研究金培训方案", "fellowship-training-programme")],
        ),
        ("通过自愿赞助基金提供", [("自愿赞助基金", "voluntary-sponsorship-fund")]),
        ("国家主管当局在线名录", [("国家主管当局在线名录", "unodc-directory")]),
        (
            "《武装暴力与发展问题日内瓦宣言》",
            [("武装暴力与发展问题日内瓦宣言", "geneva-declaration")],
        ),
        ("《日内瓦宣言》秘书处", [("日内瓦宣言", "geneva-declaration")]),
        ("联合国裁军研究所信息中心", [("联合国裁军研究所信息中心", "unidir-clearing-house")]),
        ("《维也纳宣言和行动纲领》", []),
        ("《伊斯坦布尔行动纲领》和《行动纲领》", [("行动纲领", "poa")]),
        ("国家行动计划", []),
        ("登记册", []),
    ],
)
def test_mentions(text, expected):
    assert mentions(text) == expected


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("the Programme of Action and the International Tracing Instrument", ["poa", "iti"]),
        ("the Arms Trade Treaty (ATT)", ["att", "att"]),
        ("the Vienna Declaration and Programme of Action", []),
        ("target 16.4 and indicator 16.4.2", ["sdg-target-16-4", "sdg-indicator-16-4-2"]),
        ("indicator 16.4.1", []),
        ("WATT, att", []),
    ],
)
def test_english_mentions(text, keys):
    assert [key for _, key in mentions(text, "en")] == keys


def test_rows_are_complete_and_ordered():
    assert list(ROWS) == sorted(ROWS)
    assert len(ROWS) == len(instrument_list().entries)
    assert {row.kind for row in ROWS.values()} <= set(INSTRUMENT_KIND.codes)


def test_forms_are_written_without_title_marks_and_resolve():
    for language in ("en", "zh"):
        for name, key in instrument_list().forms(language):
            assert not (name.startswith("《") and name.endswith("》")), name
            assert instrument_list().lexicon(language).get(name) == key
