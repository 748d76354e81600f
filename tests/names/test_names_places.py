"""Cities and venues."""

import pytest

from pipelines.names.places import place_lexicon, place_list, venue_lexicon
from pipelines.text.fold import fold


def cities_in(text, language="zh"):
    return [match.key.name_en for match in place_lexicon(language).find_all(fold(text))]


@pytest.mark.parametrize(
    ("zh", "en", "country"),
    [
        ("纽约", "New York", "USA"),
        ("日内瓦", "Geneva", "CHE"),
        ("维也纳", "Vienna", "AUT"),
        ("内罗毕", "Nairobi", "KEN"),
        ("里约热内卢", "Rio de Janeiro", "BRA"),
        ("萨格勒布", "Zagreb", "HRV"),
        ("洛美", "Lomé", "TGO"),
        ("曼谷", "Bangkok", "THA"),
        ("利马", "Lima", "PER"),
        ("加德满都", "Kathmandu", "NPL"),
        ("巴黎", "Paris", "FRA"),
        ("东京", "Tokyo", "JPN"),
        ("海牙", "The Hague", "NLD"),
        ("坎昆", "Cancún", "MEX"),
        ("北京", "Beijing", "CHN"),
        ("布鲁塞尔", "Brussels", "BEL"),
        ("亚的斯亚贝巴", "Addis Ababa", "ETH"),
        ("巴西利亚", "Brasília", "BRA"),
        ("西班牙港", "Port of Spain", "TTO"),
        ("圣萨尔瓦多", "San Salvador", "SLV"),
    ],
)
def test_cities(zh, en, country):
    place = place_lexicon("zh").get(zh)
    assert place is not None
    assert (place.name_en, place.name_zh, place.state_code) == (en, zh, country)
    assert place_lexicon("en").get(en) == place


def test_cities_in_running_text():
    assert cities_in("2011 年 9 月 5 日至 8 日在巴西里约热内卢举行第三次会议") == ["Rio de Janeiro"]
    assert cities_in("在纽约联合国总部召开") == ["New York"]
    assert cities_in("held in New York, Geneva and The Hague", "en") == [
        "New York",
        "Geneva",
        "The Hague",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "《武装暴力与发展问题日内瓦宣言》",
        "《日内瓦宣言》",
        "日内瓦四公约",
        "上海合作组织",
        "罗马尼亚、罗马教廷和几内亚比绍",
        "《罗马规约》",
        "《金沙萨公约》",
        "利马集团",
        "新加坡、斯洛伐克",
    ],
)
def test_a_city_in_another_name_is_not_named(text):
    assert cities_in(text) == []


@pytest.mark.parametrize(
    "text", ["the Geneva Declaration", "the Vienna Convention", "Nairobi Protocol", "Parisian"]
)
def test_a_city_in_another_english_name_is_not_named(text):
    assert cities_in(text, "en") == []


@pytest.mark.parametrize(
    ("language", "name", "city"),
    [
        ("zh", "联合国总部", "New York"),
        ("zh", "纽约联合国总部", "New York"),
        ("en", "United Nations Headquarters", "New York"),
        ("zh", "万国宫", "Geneva"),
        ("en", "Vienna International Centre", "Vienna"),
    ],
)
def test_venues_tell_their_city(language, name, city):
    venue = venue_lexicon(language).get(name)
    assert venue is not None
    assert venue.city.name_en == city


def test_a_venue_is_not_a_city():
    assert cities_in("会议在联合国总部举行") == []
    assert venue_lexicon("zh").get("纽约") is None


def test_there_are_over_a_hundred_cities_and_each_name_is_one_city():
    cities = place_list().cities
    assert len(cities) > 150
    assert len({place.name_en for place, _ in cities}) == len(cities)
    for language in ("en", "zh"):
        for place, names in cities:
            for name in names[language]:
                assert place_lexicon(language).get(name) == place
