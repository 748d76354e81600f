"""The lexicon: longest form, word boundaries, spaces between scripts, blocked forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.names.lexicon import Lexicon, Match, normal_form
from pipelines.text.fold import fold


def found(lexicon, text):
    folded = fold(text)
    return [(text[match.start : match.end], match.key) for match in lexicon.find_all(folded)]


@pytest.fixture
def guineas():
    return Lexicon(
        [
            ("几内亚", "GIN"),
            ("几内亚比绍", "GNB"),
            ("赤道几内亚", "GNQ"),
            ("巴布亚新几内亚", "PNG"),
        ],
        blocked=["几内亚湾"],
    )


def test_longest_form_wins_at_a_position(guineas):
    assert guineas.match_at("几内亚比绍、几内亚", 0) == Match(0, 5, "GNB")
    assert guineas.match_at("几内亚比绍、几内亚", 6) == Match(6, 9, "GIN")
    assert guineas.match_at("几内亚比绍、几内亚", 1) is None


def test_leftmost_match_hides_what_it_covers(guineas):
    text = "赤道几内亚、几内亚比绍和巴布亚新几内亚"
    assert found(guineas, text) == [
        ("赤道几内亚", "GNQ"),
        ("几内亚比绍", "GNB"),
        ("巴布亚新几内亚", "PNG"),
    ]


def test_a_form_cut_short_falls_back_to_the_shorter_one(guineas):
    assert found(guineas, "几内亚比") == [("几内亚", "GIN")]


def test_blocked_form_is_no_match_and_is_skipped(guineas):
    assert guineas.match_at("几内亚湾沿岸", 0) is None
    assert found(guineas, "几内亚湾沿岸的几内亚") == [("几内亚", "GIN")]
    assert guineas.get("几内亚湾") is None


def test_get_wants_the_whole_form(guineas):
    assert guineas.get("几内亚") == "GIN"
    assert guineas.get(" 几内亚 ") == "GIN"
    assert guineas.get("几内亚人") is None
    assert guineas.get("几内") is None
    assert guineas.get("") is None


def test_full_width_forms_and_texts_are_folded():
    lexicon = Lexicon([("伊朗（伊斯兰共和国）", "IRN")])
    assert lexicon.get("伊朗(伊斯兰共和国)") == "IRN"
    assert found(lexicon, "代表伊朗（伊斯兰共和国）发言") == [("伊朗（伊斯兰共和国）", "IRN")]


@pytest.mark.parametrize("printed", ["具体目标 16.4", "具体目标16.4"])
@pytest.mark.parametrize("form", ["具体目标 16.4", "具体目标16.4"])
def test_space_between_chinese_and_a_number_is_skipped(form, printed):
    lexicon = Lexicon([(form, "target")])
    assert found(lexicon, f"《议程》{printed}之间") == [(printed, "target")]


def test_other_spaces_count():
    lexicon = Lexicon([("具体目标", 1), ("New York", 2)])
    assert found(lexicon, "具体 目标 NewYork New  York") == []
    assert found(lexicon, "in New York.") == [("New York", 2)]


def test_a_match_does_not_take_the_space_after_it():
    assert found(Lexicon([("目标", 1)]), "目标 16") == [("目标", 1)]


@pytest.mark.parametrize("text", ["目标 16.4.1", "目标16.41", "目标 16.4.2"])
def test_a_number_must_be_whole(text):
    assert found(Lexicon([("目标16.4", 1)]), text) == []


@pytest.mark.parametrize("text", ["目标16.4。", "目标 16.4.", "目标16.4,其中"])
def test_a_number_may_end_a_sentence(text):
    assert [key for _, key in found(Lexicon([("目标16.4", 1)]), text)] == [1]


def test_a_number_may_not_begin_inside_another():
    assert found(Lexicon([("77国集团", "g77")]), "177国集团和 0.77国集团") == []
    assert found(Lexicon([("77国集团", "g77")]), "代表 77 国集团发言") == [("77 国集团", "g77")]


@pytest.mark.parametrize("text", ["Nigeria", "Nigerien", "preNiger", "Niger2"])
def test_alphabetic_forms_want_word_boundaries(text):
    assert found(Lexicon([("Niger", "NER")]), text) == []


@pytest.mark.parametrize("text", ["Niger", "(Niger)", "Niger,", "在Niger举行", "Niger's"])
def test_word_boundaries_are_punctuation_chinese_and_the_ends(text):
    assert found(Lexicon([("Niger", "NER")]), text) == [("Niger", "NER")]


def test_case_counts_but_for_a_small_first_letter():
    lexicon = Lexicon([("Chad", "TCD"), ("the former Republic", "X")])
    assert found(lexicon, "chad CHAD Chad") == [("Chad", "TCD")]
    assert found(lexicon, "The former Republic, the former Republic, The Former Republic") == [
        ("The former Republic", "X"),
        ("the former Republic", "X"),
    ]


@pytest.mark.parametrize(
    ("form", "printed"),
    [
        ("Côte d'Ivoire", "Côte d’Ivoire"),
        ("Guinea-Bissau", "Guinea–Bissau"),
        ("Соединённые Штаты", "Соединенные Штаты"),
        ("جمهوريّة ألبانيا", "جمهورية ألبانيا"),
        ("جمهورية ألبانيا", "جمهوريّة ألبانيا"),
        ("大赦国际——塞内加尔", "大赦国际——塞内加尔"),
    ],
)
def test_apostrophes_dashes_and_vowel_signs(form, printed):
    lexicon = Lexicon([(form, "key")])
    assert lexicon.get(printed) == "key"
    assert found(lexicon, f"; {printed}; ") == [(printed, "key")]


def test_a_name_beside_the_dot_of_a_personal_name_is_no_name():
    lexicon = Lexicon([("多米尼克", "DMA"), ("约旦", "JOR")])
    assert found(lexicon, "多米尼克·罗什先生") == []
    assert found(lexicon, "迈克尔•约旦先生") == []
    assert found(lexicon, "·约旦") == [("约旦", "JOR")]


def test_a_dot_may_stand_inside_a_form():
    lexicon = Lexicon([("行动网(马乔里·斯通曼·道格拉斯高中)", 1)])
    assert lexicon.get("行动网（马乔里•斯通曼•道格拉斯高中）") == 1


def test_one_form_for_two_keys_is_an_error():
    with pytest.raises(ValueError, match="'刚果' stands for both COG and COD"):
        Lexicon([("刚果", "COG"), ("刚果", "COD")])
    with pytest.raises(ValueError, match="stands for both"):
        Lexicon([("刚果(金)", "COD"), ("刚果（金）", "COG")])
    with pytest.raises(ValueError, match="stands for both"):
        Lexicon([("刚果", "COG")], blocked=["刚果"])


def test_an_empty_form_is_an_error():
    with pytest.raises(ValueError, match="empty"):
        Lexicon([(" ", "X")])


def test_one_form_for_one_key_twice_is_fine():
    assert Lexicon([("刚果（金）", "COD"), ("刚果(金)", "COD")]).get("刚果(金)") == "COD"


FORMS = st.text(alphabet="甲乙丙ab1 .-’'", min_size=1, max_size=5).filter(
    lambda form: bool(normal_form(form))
)


@given(st.lists(FORMS, max_size=6), st.text(alphabet="甲乙丙ab1 .-’'·", max_size=30))
def test_matches_are_ordered_do_not_overlap_and_are_forms(forms, text):
    lexicon = Lexicon([(form, normal_form(form)) for form in forms])
    folded = fold(text)
    end = 0
    for match in lexicon.find_all(folded):
        assert end <= match.start < match.end <= len(folded)
        assert lexicon.match_at(folded, match.start) == match
        assert normal_form(folded[match.start : match.end]) == match.key
        end = match.end


@given(FORMS)
def test_every_form_finds_itself(form):
    assert Lexicon([(form, "key")]).get(form) == "key"
