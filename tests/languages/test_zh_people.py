import pytest

from pipelines.languages.zh.people import context_of, parties
from pipelines.languages.zh.wording import behalf


def found(text: str) -> list[tuple[str, str]]:
    return [(phrase.role, text[slice(*phrase.names)]) for phrase in parties(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "第1次会议以鼓掌方式选举吉姆·麦克莱先生(新西兰)担任主席",
            [("head", "吉姆·麦克莱先生(新西兰)")],
        ),
        ("在同次会议上,让-克劳德·布鲁内当选为大会主席", [("head", "让-克劳德·布鲁内")]),
        ("在同次会议上,马丁·基马尼先生(肯尼亚)以鼓掌方式当选为会议主席", [("head", "马丁·基马尼")]),
        ("在同次会议上,下列国家当选为副主席:加纳、日本", [("deputy", "加纳、日本")]),
        ("选举下列国家代表担任副主席:加纳、日本", [("deputy", "加纳、日本")]),
        ("选举阿根廷、日本和加纳的代表为副主席", [("deputy", "阿根廷、日本和加纳")]),
        ("选出以下三个副主席:加纳、日本和德国", [("deputy", "加纳、日本和德国")]),
        ("裁军事务厅的丹尼尔·普林斯担任大会秘书长", [("secretary_general", "丹尼尔·普林斯")]),
        ("秘书长任命索菲亚·林德女士担任会议秘书长", [("secretary_general", "索菲亚·林德")]),
        (
            "会议任命佛得角、中国为大会全权证书委员会成员",
            [("credentials_committee_member", "佛得角、中国")],
        ),
        (
            "任命下列国家为全权证书委员会成员:中国、乌拉圭",
            [("credentials_committee_member", "中国、乌拉圭")],
        ),
    ],
)
def test_officers(text: str, expected: list):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    ["高级代表还主持了会议主席的选举工作", "2. 选举主席", "会议通过了议程"],
)
def test_no_officer_is_invented(text: str):
    assert [role for role, _ in found(text) if role in ("head", "deputy", "rapporteur")] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("大会听取了下列国家代表的发言:古巴、日本", [("speaker", "古巴、日本")]),
        ("苏丹、古巴代表发了言", [("speaker", "苏丹、古巴")]),
        ("下列代表团在第4次会议上作了发言:法国、加蓬", [("speaker", "法国、加蓬")]),
        ("会议通过报告后,埃及代表发了言", [("speaker", "埃及")]),
        ("裁军事务高级代表发了言", [("speaker", "裁军事务高级代表")]),
        ("瑞士代表以工作组主席的身份发了言", [("speaker", "瑞士")]),
        ("法国代表以欧洲联盟名义发言", [("speaker", "法国")]),
        ("6月18日,裁军事务高级代表宣布大会开幕", [("opening_speaker", "裁军事务高级代表")]),
        ("裁军事务厅就实质性问题提供了支助", [("substantive_support", "裁军事务厅")]),
        ("下列国家以观察员身份出席了会议:教廷", [("observer", "教廷")]),
        ("下列国家的代表出席了会议:阿富汗、古巴", [("participant", "阿富汗、古巴")]),
    ],
)
def test_speakers(text: str, expected: list):
    assert found(text) == expected


def test_a_state_may_take_the_chair_of_another_meeting():
    (phrase,) = parties("欣见及早指定新西兰为2011年不限成员名额政府专家会议主席")
    assert phrase.role == "chair_designate"
    assert phrase.meeting is not None


@pytest.mark.parametrize(
    ("text", "group", "also", "capacity"),
    [
        ("代表不结盟运动", "不结盟运动", False, None),
        ("代表阿拉伯国家集团并以本国的名义", "阿拉伯国家集团", True, None),
        ("以本国名义并代表中美洲一体化体系", "中美洲一体化体系", True, None),
        ("并以本国名义代表西共体", "西共体", True, None),
        ("代表非洲集团,还以本国名义", "非洲集团", True, None),
        ("以观察员身份,并代表其成员国", "其成员国", False, "观察员"),
        ("以观察员身份", None, False, "观察员"),
        ("美国佛罗里达州帕克兰市高中", None, False, None),
    ],
)
def test_on_whose_behalf(text: str, group: str | None, also: bool, capacity: str | None):
    said = behalf(text)
    assert (text[slice(*said.group)] if said.group else None) == group
    assert said.also_national is also
    assert (text[slice(*said.capacity)] if said.capacity else None) == capacity


def test_headings_tell_the_part_of_the_proceedings():
    assert context_of("非政府组织发言") == "ngo_statements"
    assert context_of("政府间组织和其他组织发言") == "intergovernmental_statements"
    assert context_of("一般性交换意见") == "general_exchange"
    assert context_of("通过报告") is None
