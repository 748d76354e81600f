from pipelines.extract.lists import ListReader
from pipelines.languages.zh.language import CHINESE
from pipelines.names.organizations import organization_lexicon
from pipelines.names.states import state_lexicon

STATES = ListReader(CHINESE, [("state", state_lexicon("zh"))])
ALL = ListReader(
    CHINESE, [("state", state_lexicon("zh")), ("organization", organization_lexicon("zh"))]
)


def keys(reader: ListReader, text: str) -> list[str | None]:
    read = reader.read(text, 0, len(text))
    assert read.residue == ()
    return [item.key for item in read.names]


def test_names_are_split_by_what_they_are():
    assert keys(STATES, "刚果民主共和国、波斯尼亚和黑塞哥维那和特立尼达和多巴哥。") == [
        "COD",
        "BIH",
        "TTO",
    ]
    assert keys(STATES, "安提瓜和巴布达以及圣文森特和格林纳丁斯") == ["ATG", "VCT"]


def test_a_mark_inside_the_name_of_an_organization_does_not_split_it():
    text = "欧洲联盟、大湖区、非洲之角及周边国家小武器和轻武器问题区域中心、非洲联盟"
    assert keys(ALL, text) == ["eu", "recsa", "au"]


def test_the_longest_name_wins():
    assert keys(STATES, "几内亚比绍、几内亚、赤道几内亚、巴布亚新几内亚") == [
        "GNB",
        "GIN",
        "GNQ",
        "PNG",
    ]


def test_an_unknown_name_is_kept_whole():
    text = "日本、亚特兰蒂斯共和国、法国"
    read = STATES.read(text, 0, len(text))
    assert [(text[slice(*item.span)], item.key) for item in read.names] == [
        ("日本", "JPN"),
        ("亚特兰蒂斯共和国", None),
        ("法国", "FRA"),
    ]


def test_a_known_name_that_goes_on_is_another_name():
    text = "法国人协会、日本"
    read = STATES.read(text, 0, len(text))
    assert [(text[slice(*item.span)], item.key) for item in read.names] == [
        ("法国人协会", None),
        ("日本", "JPN"),
    ]


def test_words_in_brackets_belong_to_the_name_before():
    text = "印度尼西亚(代表不结盟运动)、古巴"
    read = STATES.read(text, 0, len(text))
    assert [item.key for item in read.names] == ["IDN", "CUB"]
    note = read.names[0].note
    assert note is not None
    assert text[slice(*note)] == "代表不结盟运动"


def test_names_with_brackets_of_their_own():
    assert keys(STATES, "伊朗(伊斯兰共和国)、委内瑞拉(玻利瓦尔共和国)、玻利维亚(多民族国)") == [
        "IRN",
        "VEN",
        "BOL",
    ]


def test_two_names_with_no_mark_between_them():
    assert keys(STATES, "日本肯尼亚、尼泊尔") == ["JPN", "KEN", "NPL"]
