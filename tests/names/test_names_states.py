"""Names of States: who is meant, in both directions."""

import datetime as dt

import pytest

from pipelines.names.lexicon import normal_form
from pipelines.names.spellings import LANGUAGES, is_abbreviation, library_spellings
from pipelines.names.states import (
    own_list,
    state_lexicon,
    state_name_rows,
    state_names,
    state_rows,
)
from pipelines.text.fold import fold

STATES = {row.state_code: row for row in state_rows()}


def states_in(text, language="zh"):
    return [match.key for match in state_lexicon(language).find_all(fold(text))]


def test_all_of_iso_3166_and_193_members():
    assert len(STATES) == 249
    assert sum(row.un_member for row in STATES.values()) == 193
    assert [row.state_code for row in state_rows()] == sorted(STATES)


@pytest.mark.parametrize(
    ("code", "alpha_2", "m49", "member", "region"),
    [
        ("AFG", "AF", "004", True, "Asia"),
        ("NAM", "NA", "516", True, "Africa"),
        ("CHE", "CH", "756", True, "Europe"),
        ("VAT", "VA", "336", False, "Europe"),
        ("PSE", "PS", "275", False, "Asia"),
        ("ATA", "AQ", "010", False, None),
        ("SSD", "SS", "728", True, "Africa"),
        ("HTI", "HT", "332", True, "Americas"),
        ("FJI", "FJ", "242", True, "Oceania"),
        ("CYP", "CY", "196", True, "Asia"),
        ("COK", "CK", "184", False, "Oceania"),
    ],
)
def test_codes_membership_and_region(code, alpha_2, m49, member, region):
    row = STATES[code]
    assert (row.alpha_2, row.m49, row.un_member, row.region) == (alpha_2, m49, member, region)


@pytest.mark.parametrize("language", LANGUAGES)
def test_published_names_of_members_resolve_to_their_codes(language):
    lexicon = state_lexicon(language)
    published = {
        code: getattr(row, f"name_{language}") for code, row in STATES.items() if row.un_member
    }
    assert {code: lexicon.get(name) for code, name in published.items()} == {
        code: code for code in published
    }
    assert set(published.values()) <= set(state_names(language))


def test_only_reunion_is_published_under_a_name_that_is_not_recognized():
    unresolved = {
        (code, language)
        for code, row in STATES.items()
        for language in LANGUAGES
        if state_lexicon(language).get(getattr(row, f"name_{language}")) != code
    }
    assert unresolved == {("REU", "fr"), ("REU", "es")}


@pytest.mark.parametrize(
    ("code", "en", "zh", "fr", "es", "ru", "ar"),
    [
        (
            "RUS",
            "Russian Federation",
            "俄罗斯联邦",
            "Fédération de Russie",
            "Federación de Rusia",
            "Российская Федерация",
            "الاتحاد الروسي",
        ),
        (
            "BOL",
            "Bolivia (Plurinational State of)",
            "多民族玻利维亚国",
            "Bolivie (État plurinational de)",
            "Bolivia (Estado Plurinacional de)",
            "Боливия (Многонациональное Государство)",
            "بوليفيا (دولة - المتعددة القوميات)",
        ),
        (
            "GBR",
            "United Kingdom of Great Britain and Northern Ireland",
            "大不列颠及北爱尔兰联合王国",
            "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord",
            "Reino Unido de Gran Bretaña e Irlanda del Norte",
            "Соединенное Королевство Великобритании и Северной Ирландии",
            "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية",
        ),
        ("FRA", "France", "法国", "France", "Francia", "Франция", "فرنسا"),
        ("JPN", "Japan", "日本", "Japon", "Japón", "Япония", "اليابان"),
        ("KEN", "Kenya", "肯尼亚", "Kenya", "Kenya", "Кения", "كينيا"),
    ],
)
def test_published_names(code, en, zh, fr, es, ru, ar):
    row = STATES[code]
    assert row.name_en == en
    assert row.name_zh == zh
    assert (row.name_fr, row.name_es) == (fr, es)
    assert (row.name_ru, row.name_ar) == (ru, ar)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("俄罗斯联邦", "RUS"),
        ("文莱达鲁萨兰国", "BRN"),
        ("多民族玻利维亚国", "BOL"),
        ("玻利维亚(多民族国)", "BOL"),
        ("大不列颠及北爱尔兰联合王国", "GBR"),
        ("联合王国", "GBR"),
        ("英国", "GBR"),
        ("美国", "USA"),
        ("美利坚合众国", "USA"),
        ("委内瑞拉玻利瓦尔共和国", "VEN"),
        ("委内瑞拉（玻利瓦尔共和国）", "VEN"),
        ("伊朗伊斯兰共和国", "IRN"),
        ("伊朗(伊斯兰共和国)", "IRN"),
        ("密克罗尼西亚(联邦)", "FSM"),
        ("密克罗尼西亚联邦", "FSM"),
        ("阿拉伯叙利亚共和国", "SYR"),
        ("荷兰", "NLD"),
        ("荷兰王国", "NLD"),
        ("荷兰(王国)", "NLD"),
        ("教廷", "VAT"),
        ("罗马教廷", "VAT"),
        ("巴勒斯坦国", "PSE"),
        ("捷克", "CZE"),
        ("捷克共和国", "CZE"),
        ("斯威士兰", "SWZ"),
        ("东帝汶", "TLS"),
        ("佛得角", "CPV"),
        ("缅甸", "MMR"),
        ("土耳其", "TUR"),
        ("北马其顿", "MKD"),
        ("白俄罗斯", "BLR"),
        ("刚果", "COG"),
        ("刚果共和国", "COG"),
        ("刚果(布)", "COG"),
        ("刚果民主共和国", "COD"),
        ("刚果(金)", "COD"),
        ("朝鲜", "PRK"),
        ("朝鲜民主主义人民共和国", "PRK"),
        ("韩国", "KOR"),
        ("大韩民国", "KOR"),
        ("老挝人民民主共和国", "LAO"),
        ("中国台湾省", "TWN"),
    ],
)
def test_chinese_names(name, code):
    assert state_lexicon("zh").get(name) == code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Iran (Islamic Republic of)", "IRN"),
        ("Bolivia (Plurinational State of)", "BOL"),
        ("Venezuela (Bolivarian Republic of)", "VEN"),
        ("Micronesia (Federated States of)", "FSM"),
        ("Netherlands (Kingdom of the)", "NLD"),
        ("Netherlands", "NLD"),
        ("Côte d’Ivoire", "CIV"),
        ("Lao People’s Democratic Republic", "LAO"),
        ("Democratic People's Republic of Korea", "PRK"),
        ("Republic of Korea", "KOR"),
        ("Republic of Moldova", "MDA"),
        ("Russian Federation", "RUS"),
        ("Viet Nam", "VNM"),
        ("Türkiye", "TUR"),
        ("United Republic of Tanzania", "TZA"),
        ("Syrian Arab Republic", "SYR"),
        ("Congo", "COG"),
        ("Democratic Republic of the Congo", "COD"),
        ("Holy See", "VAT"),
        ("Timor-Leste", "TLS"),
        ("Eswatini", "SWZ"),
        ("Cabo Verde", "CPV"),
        ("Czechia", "CZE"),
        ("Czech Republic", "CZE"),
    ],
)
def test_english_names(name, code):
    assert state_lexicon("en").get(name) == code


@pytest.mark.parametrize(
    ("language", "name", "code", "last_day"),
    [
        ("zh", "前南斯拉夫的马其顿共和国", "MKD", dt.date(2019, 2, 12)),
        ("en", "the former Yugoslav Republic of Macedonia", "MKD", dt.date(2019, 2, 12)),
        ("en", "Turkey", "TUR", dt.date(2022, 5, 31)),
        ("en", "Swaziland", "SWZ", dt.date(2018, 4, 18)),
        ("en", "Cape Verde", "CPV", dt.date(2013, 10, 23)),
        ("zh", "阿拉伯利比亚民众国", "LBY", dt.date(2011, 9, 15)),
        ("en", "Libyan Arab Jamahiriya", "LBY", dt.date(2011, 9, 15)),
        ("zh", "塞尔维亚和黑山", "SRB", dt.date(2006, 6, 2)),
        ("zh", "南斯拉夫", "SRB", dt.date(2003, 2, 3)),
        ("zh", "扎伊尔", "COD", dt.date(1997, 5, 16)),
        ("en", "Zaire", "COD", dt.date(1997, 5, 16)),
    ],
)
def test_former_names_are_known_with_their_last_day(language, name, code, last_day):
    row = state_names(language)[name]
    assert (row.state_code, row.valid_until, row.source) == (code, last_day, "own list")
    assert state_lexicon(language).get(name) == code


@pytest.mark.parametrize("name", ["斯威士兰", "东帝汶", "佛得角", "土耳其", "缅甸", "捷克共和国"])
def test_chinese_names_that_outlived_a_change_elsewhere_are_in_use(name):
    assert state_names("zh")[name].valid_until is None


def test_longest_name_wins():
    assert states_in("刚果民主共和国、刚果、几内亚比绍、几内亚、赤道几内亚") == [
        "COD",
        "COG",
        "GNB",
        "GIN",
        "GNQ",
    ]
    assert states_in("尼日利亚、尼日尔、多米尼加共和国、多米尼克、印度尼西亚、印度") == [
        "NGA",
        "NER",
        "DOM",
        "DMA",
        "IDN",
        "IND",
    ]
    assert states_in("南苏丹、苏丹、阿曼苏丹国、巴布亚新几内亚、塞尔维亚、塞尔维亚和黑山") == [
        "SSD",
        "SDN",
        "OMN",
        "PNG",
        "SRB",
        "SRB",
    ]
    assert states_in("Guinea-Bissau, Papua New Guinea, Nigeria, South Sudan", "en") == [
        "GNB",
        "PNG",
        "NGA",
        "SSD",
    ]


def test_former_yugoslav_republic_is_not_yugoslavia():
    assert states_in("塞尔维亚、前南斯拉夫的马其顿共和国、土耳其和乌克兰") == [
        "SRB",
        "MKD",
        "TUR",
        "UKR",
    ]
    assert states_in("前南斯拉夫问题国际法庭") == []
    assert states_in("The former Yugoslav Republic of Macedonia", "en") == ["MKD"]
    assert states_in("the former Yugoslavia", "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "发展中国家",
        "南美国家联盟",
        "立法国家",
        "沿海地区",
        "6月18日本届会议",
        "12 月 8 日本次会议",
        "增加纳入",
        "印度洋",
        "几内亚湾",
        "乍得湖",
        "约旦河西岸",
        "巴西利亚",
        "西班牙港",
        "圣萨尔瓦多",
        "墨西哥城",
        "捷克斯洛伐克",
        "马耳他主权骑士团",
        "巴勒斯坦解放组织",
        "被占领巴勒斯坦领土",
        "多米尼克·罗什",
        "马里奥·罗西",
        "民主共和国",
        "人民共和国",
        "共和国",
    ],
)
def test_no_state_is_named(text):
    assert states_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Gulf of Guinea",
        "Northern Ireland",
        "New Mexico",
        "Port of Spain",
        "Lake Chad",
        "Sovereign Order of Malta",
        "Palestine Liberation Organization",
        "US",
        "UK",
        "turkey",
        "Republic of China",
        "Guinean",
    ],
)
def test_no_state_is_named_in_english(text):
    assert states_in(text, "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "La Réunion biennale des États"), ("es", "Reunión bienal"), ("ar", "المالديف")],
)
def test_excluded_library_spellings(language, text):
    assert states_in(text, language) == []


def test_a_name_has_one_row_in_a_language():
    rows = state_name_rows()
    keys = [(row.language, row.name) for row in rows]
    assert len(keys) == len(set(keys))
    assert keys == sorted(keys)
    assert {row.language for row in rows} == set(LANGUAGES)
    assert {row.source for row in rows} == {
        "pycountry",
        "babel",
        "own list",
    }
    assert {row.state_code for row in rows} <= set(STATES)


def test_spellings_that_fold_together_mean_one_state():
    meanings: dict[tuple[str, str], set[str]] = {}
    for row in state_name_rows():
        key = (row.language, normal_form(row.name))
        meanings.setdefault(key, set()).add(row.state_code)
    assert [key for key, codes in meanings.items() if len(codes) > 1] == []


def test_every_recognized_spelling_resolves_to_its_row():
    wrong = [
        row
        for row in state_name_rows()
        if state_lexicon(row.language).get(row.name) != row.state_code
    ]
    assert wrong == []


def test_every_state_has_a_recognized_name_in_chinese_and_english():
    for language in ("zh", "en"):
        assert {row.state_code for row in state_names(language).values()} == set(STATES)


def test_former_names_end_after_they_begin():
    for former in own_list().former_names:
        assert former.valid_from is None or former.valid_from <= former.valid_until
        assert former.reason


@pytest.mark.parametrize(
    "name", ["St. Lucia", "Micronesia, Fed. Sts.", "о-ва Кука", "ОАЭ", "US", "中", "A & B"]
)
def test_abbreviations(name):
    assert is_abbreviation(name)


@pytest.mark.parametrize("name", ["Chad", "中国", "Того", "مصر", "Côte d'Ivoire", "Saint Lucia"])
def test_names_that_are_no_abbreviations(name):
    assert not is_abbreviation(name)


def test_libraries_give_no_one_character_names():
    names = [spelling.name for lang in LANGUAGES for spelling in library_spellings(lang)]
    assert min(map(len, names)) >= 2


def test_unknown_language():
    with pytest.raises(KeyError, match="cn"):
        state_lexicon("cn")
