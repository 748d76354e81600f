"""Organizations and groups of States."""

import re
import unicodedata

import pytest

from pipelines.names.organizations import (
    organization_lexicon,
    organization_list,
    organization_rows,
)
from pipelines.tables.vocabularies import ORGANIZATION_KIND
from pipelines.text.fold import fold

ROWS = {row.organization_id: row for row in organization_rows()}


def organizations_in(text, language="zh"):
    return [match.key for match in organization_lexicon(language).find_all(fold(text))]


def slug(name):
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_name.lower().replace("'", "")).strip("-")


# Every organization and group that the four texts of datasets/raw name as taking part or acting
NAMED_IN_THE_TEXTS = {
    "不结盟运动": "nam",
    "阿拉伯国家集团": "arab-group",
    "加勒比共同体": "caricom",
    "非洲国家集团": "african-group",
    "南方共同市场和联系国": "mercosur-and-associated-states",
    "欧洲联盟": "eu",
    "欧洲联盟成员国": "eu-member-states",
    "阿拉伯国家联盟": "las",
    "红十字国际委员会": "icrc",
    "欧洲安全与合作组织": "osce",
    "东非共同体": "eac",
    "大湖区、非洲之角及周边国家小武器和轻武器问题区域中心": "recsa",
    "非洲联盟": "au",
    "西非国家经济共同体": "ecowas",
    "西非经共体": "ecowas",
    "中部非洲国家经济共同体": "eccas",
    "中非经共体": "eccas",
    "南部非洲发展共同体": "sadc",
    "联合国": "un",
    "美洲国家组织": "oas",
    "北大西洋公约组织": "nato",
    "世界射击活动论坛": "wfsa",
    "加拿大全国火器协会": "nfa",
    "国际禁止小武器行动网": "iansa",
    "大赦国际——塞内加尔": "amnesty-international-senegal",
    "国际禁止小武器行动网妇女网络": "iansa-womens-network",
    "国际禁止小武器行动网——中东北非地区": "iansa-middle-east-and-north-africa",
    "国际禁止小武器行动网幸存者网络": "iansa-survivors-network",
    "国际禁止小武器行动网(美国佛罗里达州帕克兰市马乔里•斯通曼•道格拉斯高中)": (
        "iansa-marjory-stoneman-douglas-high-school"
    ),
    "裁军事务厅": "unoda",
    "联合国裁军事务厅": "unoda",
    "大会和会议管理部": "dgacm",
    "小武器调查": "small-arms-survey",
    "安第斯共同体": "andean-community",
    "中美洲一体化体系": "sica",
    "东南亚国家联盟": "asean",
    "太平洋岛屿论坛": "pif",
    "联合国和平与裁军非洲区域中心": "unrec",
    "联合国和平、裁军与发展拉丁美洲和加勒比区域中心": "unlirec",
    "联合国和平与裁军亚洲及太平洋区域中心": "unrcpd",
    "国际刑事警察组织": "interpol",
    "刑警组织": "interpol",
    "国际刑警组织": "interpol",
    "世界海关组织": "wco",
    "联合国毒品和犯罪问题办公室": "unodc",
    "联合国开发计划署": "undp",
    "开发署": "undp",
    "联合国地雷行动处": "unmas",
    "联合国裁军研究所": "unidir",
    "《日内瓦宣言》秘书处": "geneva-declaration-secretariat",
}


@pytest.mark.parametrize(("name", "key"), NAMED_IN_THE_TEXTS.items())
def test_named_in_the_texts(name, key):
    assert organization_lexicon("zh").get(name) == key
    assert key in ROWS


@pytest.mark.parametrize(
    ("language", "name", "key", "kind"),
    [
        ("en", "European Union", "eu", "igo"),
        ("en", "EU", "eu", "igo"),
        ("en", "Non-Aligned Movement", "nam", "group_of_states"),
        ("en", "African Group", "african-group", "group_of_states"),
        ("en", "International Action Network on Small Arms", "iansa", "ngo"),
        ("en", "Office for Disarmament Affairs", "unoda", "un_entity"),
        ("en", "UNIDIR", "unidir", "un_entity"),
        ("en", "Pacific Islands Forum", "pif", "igo"),
        ("zh", "77 国集团", "g77", "group_of_states"),
        ("zh", "77国集团和中国", "group-of-77-and-china", "group_of_states"),
        ("zh", "拉丁美洲和加勒比国家集团", "grulac", "group_of_states"),
        ("zh", "西欧和其他国家集团", "weog", "group_of_states"),
        ("zh", "亚太国家集团", "asia-pacific-group", "group_of_states"),
        ("zh", "东欧国家集团", "eastern-european-group", "group_of_states"),
        ("zh", "北约", "nato", "igo"),
        ("zh", "上海合作组织", "sco", "igo"),
        ("zh", "海湾阿拉伯国家合作委员会", "gcc", "igo"),
        ("zh", "加勒比共同体国家", "caricom-member-states", "group_of_states"),
        ("zh", "拉丁美洲和加勒比国家共同体", "celac", "igo"),
        ("zh", "大赦国际", "amnesty-international", "ngo"),
    ],
)
def test_known_elsewhere(language, name, key, kind):
    assert organization_lexicon(language).get(name) == key
    assert ROWS[key].kind == kind


def test_longest_name_wins():
    text = "国际禁止小武器行动网、大赦国际——塞内加尔、国际禁止小武器行动网妇女网络"
    assert organizations_in(text) == [
        "iansa",
        "amnesty-international-senegal",
        "iansa-womens-network",
    ]
    assert organizations_in("南方共同市场和联系国、南方共同市场") == [
        "mercosur-and-associated-states",
        "mercosur",
    ]
    assert organizations_in("Economic Community of West African States (ECOWAS)", "en") == [
        "ecowas",
        "ecowas",
    ]


def test_a_name_with_commas_is_one_name():
    centre = "大湖区、非洲之角及周边国家小武器和轻武器问题区域中心"
    text = f"非洲联盟,中非经共体,{centre}以及南部非洲发展共同体"
    assert organizations_in(text) == ["au", "eccas", "recsa", "sadc"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "美国国际开发署"),
        ("zh", "维和部队"),
        ("zh", "大会部长级会议"),
        ("zh", "以北约50公里"),
        ("zh", "集团"),
        ("zh", "177国集团"),
        ("en", "we can, WE CAN"),
        ("en", "FACE to FACE"),
        ("en", "who"),
        ("en", "West African States"),
    ],
)
def test_no_organization_is_named(language, text):
    assert organizations_in(text, language) == []


def test_ids_are_slugs_of_an_acronym_or_a_name():
    for entry in organization_list().entries:
        names = (*entry.spellings("en"), entry.acronym or "")
        assert entry.id == slug(entry.id)
        assert entry.id in {slug(name) for name in names}, entry.id


def test_kinds_and_rows():
    assert len(ROWS) == len(organization_list().entries) >= 200
    assert list(ROWS) == sorted(ROWS)
    assert {row.kind for row in ROWS.values()} == set(ORGANIZATION_KIND.codes)


def test_every_form_resolves_to_its_entry_in_its_language():
    for language in ("en", "zh"):
        lexicon = organization_lexicon(language)
        for entry in organization_list().entries:
            for name in entry.spellings(language):
                assert lexicon.get(name) == entry.id


def test_chinese_forms_are_chinese_and_no_shorter_than_two():
    for entry in organization_list().entries:
        for name in entry.spellings("zh"):
            assert len(name) >= 2
            assert re.search("[\u4e00-\u9fff]", name)
        for name in entry.spellings("en"):
            assert not re.search("[\u4e00-\u9fff]", name)
