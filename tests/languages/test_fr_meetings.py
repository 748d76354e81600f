"""Meetings, sittings, agenda items and citations as French documents name them."""

from __future__ import annotations

import pytest

from pipelines.languages.fr.agenda import announces_agenda, items
from pipelines.languages.fr.citing import citations
from pipelines.languages.fr.language import FRENCH
from pipelines.languages.fr.meetings import meetings
from pipelines.languages.fr.sentences import sentences
from pipelines.languages.fr.sittings import sittings, sittings_stated
from pipelines.text.traced import Reading, Traced

POA = (
    "Programme d’action en vue de prévenir, combattre et éliminer le commerce illicite des armes "
    "légères sous tous ses aspects"
)


def reading(text: str) -> Reading:
    return Reading(Traced.of(text, 0, len(text)), FRENCH.drop)


@pytest.mark.parametrize(
    ("text", "kind", "ordinals"),
    [
        (
            "la troisième Conférence des Nations Unies chargée d’examiner les progrès accomplis "
            f"dans l’exécution du {POA}",
            "review_conference",
            (3,),
        ),
        ("la deuxième Conférence d’examen", "review_conference", (2,)),
        (
            f"la quatrième Réunion biennale des États pour l’examen de l’application du {POA}",
            "biennial_meeting",
            (4,),
        ),
        (
            "la deuxième Réunion d’experts gouvernementaux chargée d’examiner l’exécution du "
            f"{POA}",
            "governmental_experts",
            (2,),
        ),
        (
            "la Réunion à composition non limitée d’experts gouvernementaux",
            "governmental_experts",
            (),
        ),
        (
            "le Comité préparatoire de la Conférence des Nations Unies chargée d’examiner les "
            f"progrès accomplis dans l’exécution du {POA}",
            "preparatory_committee",
            (),
        ),
        (
            "la Conférence des Nations Unies sur le commerce illicite des armes légères sous tous "
            "ses aspects",
            "conference",
            (),
        ),
        ("à la soixante-douzième session de l’Assemblée générale", "plenary", (72,)),
        ("l’Assemblée générale, à sa quatre-vingt-unième session", "plenary", (81,)),
        ("les troisième et quatrième Réunions biennales des États", "biennial_meeting", (3, 4)),
    ],
)
def test_meeting(text: str, kind: str, ordinals: tuple[int, ...]) -> None:
    (name,) = meetings(reading(text))
    assert (name.kind, name.ordinals) == (kind, ordinals)
    assert name.end == len(text)


@pytest.mark.parametrize(
    ("text", "year", "place"),
    [
        ("la Conférence d’examen, tenue à New York du 7 au 18 mai 2012", 2012, "New York"),
        ("la Conférence d’examen de 2018", 2018, None),
        ("la sixième Réunion biennale des États (New York, 6-10 juin 2016)", 2016, "New York"),
        ("a décidé de convoquer en 2024, à Genève, la Conférence d’examen", 2024, "Genève"),
        ("la Réunion biennale des États, qui se tiendra en 2014 à New York", 2014, "New York"),
    ],
)  # fmt: skip
def test_date_and_place_of_a_meeting(text: str, year: int, place: str | None) -> None:
    (name,) = meetings(reading(text))
    assert name.date is not None
    assert name.date.year == year
    assert (text[slice(*name.place)] if name.place else None) == place


def test_meetings_of_a_kind_are_no_meeting() -> None:
    assert all(name.generic for name in meetings(reading("les réunions biennales des États")))


@pytest.mark.parametrize(
    ("text", "numbers", "range_", "days"),
    [
        ("À sa 1re séance plénière, le 18 juin, la Conférence", (1,), False, (18, 18)),
        ("à la 18e séance", (18,), False, None),
        ("de la 2e à la 5e séance, du 18 au 20 juin", (2, 5), True, (18, 20)),
        ("à ses 1re, 3e et 5e séances", (1, 3, 5), False, None),
        ("À ses 6e et 7e séances, les 20 et 21 juin,", (6, 7), False, (20, 21)),
        ("Le 18 juin, à sa première séance,", (1,), False, (18, 18)),
        ("à sa 18e et dernière séance, le 29 juin", (18,), False, (29, 29)),
    ],
)
def test_sitting(
    text: str, numbers: tuple[int, ...], range_: bool, days: tuple[int, int] | None
) -> None:
    (ref,) = sittings(text)
    assert (ref.numbers, ref.range_) == (numbers, range_)
    assert (ref.date and (ref.date.first[1], ref.date.last[1])) == days


@pytest.mark.parametrize(
    "text",
    ["la 7000e séance du Conseil de sécurité", "à la première session", "la troisième Réunion"],
)
def test_no_sitting_of_this_meeting(text: str) -> None:
    assert sittings(text) == []


def test_the_same_sitting_and_their_count() -> None:
    text = "À la même séance, la Conférence"
    assert [text[slice(*span)] for span in FRENCH.same_sitting(text)] == ["la même séance"]
    assert sittings_stated("La Conférence a tenu 18 séances plénières")[0][0] == 18
    assert sittings_stated("Au total, neuf séances ont été tenues")[0][0] == 9


def test_agenda() -> None:
    assert announces_agenda("À la même séance, la Conférence a adopté l’ordre du jour suivant:")
    assert announces_agenda(
        "a adopté l’ordre du jour (A/CONF.192/2018/RC/1), qui se lit comme suit:"
    )
    assert not announces_agenda("a examiné le point 6 de l’ordre du jour.")


@pytest.mark.parametrize(
    ("text", "action", "numbers"),
    [
        ("a examiné les points 6 c) et d) de l’ordre du jour", "considered", ("6(c)", "6(d)")),
        ("a entamé l’examen du point 6 c) de l’ordre du jour", "begun", ("6(c)",)),
        ("a poursuivi l’examen des points 7 et 8 a)", "continued", ("7", "8(a)")),
        ("Au titre du point 9 de l’ordre du jour", "considered", ("9",)),
        ("a examiné les points 6 a) à c)", "considered", ("6(a)", "6(b)", "6(c)")),
    ],
)
def test_items(text: str, action: str, numbers: tuple[str, ...]) -> None:
    (phrase,) = items(text)
    assert (phrase.action, phrase.numbers) == (action, numbers)


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("sa résolution 65/64 du 8 décembre 2010", ["A/RES/65/64"]),
        ("les résolutions 65/67, 66/34 et 66/47", ["A/RES/65/67", "A/RES/66/34", "A/RES/66/47"]),
        ("ses résolutions 53/77 E et T", ["A/RES/53/77E", "A/RES/53/77T"]),
        ("la décision 60/519 de l’Assemblée générale", ["A/DEC/60/519"]),
        ("la résolution 2616 (2021) du Conseil de sécurité", ["S/RES/2616(2021)"]),
        ("le document A/60/88 et Corr.2", ["A/60/88", "A/60/88/Corr.2"]),
    ],
)
def test_citations(text: str, symbols: list[str]) -> None:
    assert [phrase.symbol for phrase in citations(reading(text))] == symbols


def test_sentences() -> None:
    text = "M. X (par. 10) a parlé des points 6 c) et d). Mme Y, au no 5, aussi. Fin"
    assert [text[a:b] for a, b in sentences(text)] == [
        "M. X (par. 10) a parlé des points 6 c) et d)",
        "Mme Y, au no 5, aussi",
        "Fin",
    ]
