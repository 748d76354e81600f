"""The words that open a statement, that tell who presides, and on whose behalf one speaks."""

import pytest

from pipelines.languages.en.behalf import announced, on_behalf
from pipelines.languages.en.record import RECORD
from pipelines.languages.en.turns import presiding, turn


def opened(text):
    found = turn(text)
    if found is None:
        return None
    of = text[slice(*found.affiliation)] if found.affiliation else None
    return text[slice(*found.speaker)], of, found.spoken_language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Buffa (Paraguay) (spoke in Spanish): I", ("Mr. Buffa", "Paraguay", "es")),
        (
            "Mr. Briz Gutiérrez: (Guatemala) (spoke in Spanish): I",
            ("Mr. Briz Gutiérrez", "Guatemala", "es"),
        ),
        ("Mr. Benslimane (spoke in French) (Morocco): I", ("Mr. Benslimane", "Morocco", "fr")),
        ("Mr. Moktefi (Algeria) (interpretation from French): I", ("Mr. Moktefi", "Algeria", "fr")),
        ("The President (spoke in Arabic): I", ("The President", None, "ar")),
        ("The Acting Chairperson: Draft", ("The Acting Chairperson", None, None)),
        ("The Deputy Secretary-General: I", ("The Deputy Secretary-General", None, None)),
        ("Archbishop Auza (Holy See): I", ("Archbishop Auza", "Holy See", None)),
        (
            "King Abdullah II ibn Al Hussein (Jordan): I",
            ("King Abdullah II ibn Al Hussein", "Jordan", None),
        ),
        ("U Thaung Tun (Myanmar): I", ("U Thaung Tun", "Myanmar", None)),
        ("Mr. D’Alotto (Argentina) (spoke in Spanish): I", ("Mr. D’Alotto", "Argentina", "es")),
        (
            "Mr. ten Bosch (Kingdom of the Netherlands): I",
            ("Mr. ten Bosch", "Kingdom of the Netherlands", None),
        ),
        (
            "Mr. Abelard (Haiti), Rapporteur of the First Committee (spoke in French): I",
            ("Mr. Abelard", "Haiti", "fr"),
        ),
        (
            (
                "Mr. Okello (Uganda), President-elect of the General Assembly at its sixty-ninth "
                "session: I"
            ),
            ("Mr. Okello", "Uganda", None),
        ),
        (
            "Pope Francis (spoke in Spanish; English text provided by the delegation): I",
            ("Pope Francis", None, "es"),
        ),
        ("Mr. Cheng (China) (spoke in Klingon): I", ("Mr. Cheng", "China", None)),
    ],
)
def test_a_statement_opens(text, expected):
    assert opened(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "General Assembly at its sixty-first session. The President: May I take it",
        "General Assembly: the report of the Secretary-General",
        "The following countries have become sponsors: Albania",
        "We support three things (peace, security and trade): they",
        "In favour: Albania",
        "Mr. Okello (Uganda) was elected President by acclamation.",
        "The President took the Chair.",
    ],
)
def test_no_statement_opens(text):
    assert turn(text) is None


def test_the_secretary_reads_for_the_chair():
    assert turn("Mr. Sancar (Acting Secretary of the Committee): The").secretary
    assert turn("The Secretary: The").secretary
    assert not turn("Mr. Swan (Special Representative of the Secretary-General): The").secretary
    assert not turn("The Secretary-General: The").secretary


def test_a_bare_name_is_no_form_of_address():
    assert not turn("Development (IGAD): Djibouti, Eritrea").titled
    assert turn("Mr. Vik (Norway): I").titled


def test_who_takes_the_chair():
    text = (
        "In the absence of the President, Mr. Requeijo Gual (Cuba), Vice-President, took the Chair."
    )
    (found,) = presiding(text)
    assert text[slice(*found.name)] == "Mr. Requeijo Gual"
    assert text[slice(*found.of)] == "Cuba"
    assert text[slice(*found.capacity)] == "Vice-President"
    assert presiding("The President returned to the Chair.") == []


@pytest.mark.parametrize(
    ("text", "group", "members", "national"),
    [
        (
            "I speak on behalf of the Group of African States. We",
            "the Group of African States",
            None,
            False,
        ),
        (
            "I have the honour to deliver this explanation of position on draft resolution "
            "A/76/L.87 on "
            "behalf of the Group of 77 and China.",
            "the Group of 77 and China",
            None,
            False,
        ),
        (
            "I have the honour and sad duty to address the General Assembly today on behalf of "
            "the Group of "
            "Western European and other States to pay tribute",
            "the Group of Western European and other States",
            None,
            False,
        ),
        (
            "I have the honour to speak on behalf of the Intergovernmental Authority on "
            "Development (IGAD): "
            "Djibouti, Kenya and Uganda.",
            "the Intergovernmental Authority on Development (IGAD)",
            "Djibouti, Kenya and Uganda",
            False,
        ),
        (
            (
                "I speak on behalf of the Nordic countries — Denmark, Iceland and my own country, "
                "Norway."
            ),
            "the Nordic countries",
            "Denmark, Iceland and my own country, Norway",
            True,
        ),
        ("On behalf of the Asian Group, I should like", "the Asian Group", None, False),
        (
            "Speaking on behalf of the CARICOM States and in my national capacity, I",
            "the CARICOM States",
            None,
            True,
        ),
    ],
)
def test_on_whose_behalf(text, group, members, national):
    found = on_behalf(text)
    assert text[slice(*found.group)] == group
    assert (text[slice(*found.members)] if found.members else None) == members
    assert found.also_national is national


@pytest.mark.parametrize(
    "text",
    [
        "My delegation aligns itself with the statement made on behalf of the European Union.",
        (
            "We associate ourselves with what was said by Indonesia on behalf of the Non-Aligned "
            "Movement."
        ),
        (
            "France fully aligns itself with the statement just delivered on behalf of the "
            "European Union."
        ),
        "On behalf of my delegation, I thank you.",
        "On behalf of the General Assembly, I request the representative to convey",
        "We thank the Chair for his work on behalf of all of us.",
        "I introduce the draft resolution on behalf of its sponsors.",
    ],
)
def test_on_nobody_elses_behalf(text):
    assert on_behalf(text) is None


def test_what_is_said_late_opens_no_statement():
    assert on_behalf("On behalf of the Group, we regret it.", at=5000) is None


def test_the_next_speaker_is_announced():
    text = "I call on the delegation of Cape Verde, who will speak on behalf of the African Group."
    assert text[slice(*announced(text))] == "the African Group"
    assert announced("I thank the representative of Cape Verde.") is None


def test_observers_lose_their_title():
    assert RECORD.represented("Observer State of Palestine") == "State of Palestine"
    assert RECORD.represented("Permanent Observer of the Holy See") == "Holy See"


def test_an_office_beside_the_name_opens_a_turn() -> None:
    words = "Mr. Ban Ki-moon, Secretary-General of the United Nations: I thank you."
    opened = turn(words)
    assert opened is not None
    assert words[slice(*opened.speaker)] == "Mr. Ban Ki-moon"
    assert words[opened.end :].strip() == "I thank you."
