"""Decisions, totals and lists of votes as French documents print them."""

from __future__ import annotations

import pytest

from pipelines.extract.lists import ListReader
from pipelines.languages.fr.decisions import decisions, noun_before
from pipelines.languages.fr.language import FRENCH
from pipelines.languages.fr.votes import totals, vote_lists
from pipelines.names.states import state_lexicon


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Par 63 voix contre 2, avec 28 abstentions, la Conférence", (63, 2, 28)),
        ("par 102 voix contre zéro, le paragraphe", (102, 0, None)),
        ("par 41 voix contre zéro, avec une abstention", (41, 0, 1)),
        ("par cent deux voix contre deux, sans abstention", (102, 2, 0)),
        ("par 65 voix contre aucune, avec 25 abstentions", (65, 0, 25)),
        ("par 143 voix pour, 4 voix contre et 11 abstentions", (143, 4, 11)),
        ("par 12 voix pour et 3 contre, avec 4 abstentions", (12, 3, 4)),
        ("par vingt et une voix contre trois et quatre abstentions", (21, 3, 4)),
        ("la Conférence a adopté le rapport par consensus", (None, None, None)),
    ],
)
def test_totals(text: str, stated: tuple[int | None, ...]) -> None:
    assert totals(text) == stated


def test_a_paragraph_is_retained() -> None:
    (phrase,) = decisions(
        "À sa 18e séance, le 28 juin, par 63 voix contre 2, avec 28 abstentions, la Conférence a "
        "décidé de conserver le paragraphe 16 de la section I du projet de document final "
        "(A/CONF.192/2018/RC/CRP.1/Rev.3)."
    )
    assert (phrase.scope, phrase.result, phrase.section, phrase.paragraph) == (
        "paragraph",
        "retained",
        1,
        "16",
    )
    assert phrase.object == "document final"


def test_a_vote_told_in_two_sentences() -> None:
    put, told = decisions(
        "Il est procédé à un vote enregistré. Par 143 voix contre 4, avec 11 abstentions, le "
        "projet de résolution est adopté."
    )
    assert (put.procedure, put.result) == ("recorded_vote", None)
    assert (told.scope, told.result, told.totals) == ("whole", "adopted", (143, 4, 11))


@pytest.mark.parametrize(
    ("text", "scope", "procedure", "result"),
    [
        ("La Réunion a adopté son rapport par consensus.", "whole", "consensus", "adopted"),
        ("La Conférence a adopté le document final sans vote.", "whole", "without_vote", "adopted"),
        (
            "La Conférence a adopté, sans le mettre aux voix, le projet de décision.",
            "whole",
            "without_vote",
            "adopted",
        ),
        ("La Réunion a adopté son ordre du jour.", "procedural", None, "adopted"),
        ("La Conférence a adopté le règlement intérieur.", "procedural", None, "adopted"),
        ("Le projet de rapport, tel que modifié, a été adopté.", "whole", None, "adopted"),
        (
            "M. X (France) a été élu Président par acclamation.",
            "election",
            "acclamation",
            "elected",
        ),
        (
            "Par 4 voix contre 9, la Conférence a rejeté l’amendement au paragraphe 7.",
            "amendment",
            None,
            "rejected",
        ),
        (
            "Le paragraphe 37 b) n’a pas été conservé, par 4 voix contre 9.",
            "paragraph",
            None,
            "rejected",
        ),
    ],
)
def test_decision(text: str, scope: str, procedure: str | None, result: str) -> None:
    (phrase,) = decisions(text)
    assert (phrase.scope, phrase.procedure, phrase.result) == (scope, procedure, result)


@pytest.mark.parametrize(
    ("text", "paragraph"),
    [
        ("La Conférence a décidé de conserver le paragraphe 37 b) de la section II.", "37(b)"),
        ("La Conférence a décidé de conserver l’alinéa b) du paragraphe 37.", "37(b)"),
        ("La Conférence a décidé de conserver le par. 4 du projet.", "4"),
    ],
)
def test_paragraph(text: str, paragraph: str) -> None:
    (phrase,) = decisions(text)
    assert phrase.paragraph == paragraph


@pytest.mark.parametrize(
    "text",
    [
        "Le Programme d’action adopté en 2001 reste le cadre de référence.",
        "Le représentant de Cuba a fait une déclaration.",
        "Le rapport du Comité préparatoire figure dans le document A/CONF.192/2018/RC/1.",
    ],
)
def test_no_decision(text: str) -> None:
    assert decisions(text) == []


def test_the_noun_before_a_symbol() -> None:
    text = "le projet de document final de la Conférence (A/CONF.192/2018/RC/L.1)"
    assert noun_before(text, text.index("A/")) == "document final"
    text = "au titre du point 4 de l’ordre du jour (A/CONF.192/2018/RC/L.1)"
    assert noun_before(text, text.index("A/")) is None


def names(text: str) -> list[tuple[str | None, str]]:
    reader = ListReader(FRENCH, [("state", state_lexicon("fr"))])
    read = reader.read(text, 0, len(text))
    assert not read.residue
    return [(item.key, text[slice(*item.span)]) for item in read.names]


def test_states_with_articles_brackets_and_former_names() -> None:
    text = (
        "la France, le Bénin, l’Algérie, les Fidji, Iran (République islamique d’), "
        "Trinité-et-Tobago, la Côte d’Ivoire, l’ex-République yougoslave de Macédoine "
        "et des États-Unis d’Amérique"
    )
    codes = ["FRA", "BEN", "DZA", "FJI", "IRN", "TTO", "CIV", "MKD", "USA"]
    assert [key for key, _ in names(text)] == codes
    assert names(text)[0] == ("FRA", "France")


def test_one_congo_is_not_the_other() -> None:
    found = names("Congo, Guinée, Guinée-Bissau, République démocratique du Congo et Soudan du Sud")
    assert [key for key, _ in found] == ["COG", "GIN", "GNB", "COD", "SSD"]


def test_a_name_that_is_not_known_stays_one_name() -> None:
    assert names("Angola, Syldavie et Bordurie, Cuba")[1] == (None, "Syldavie et Bordurie")


def test_lists_of_a_vote() -> None:
    tight = (
        "Il y a eu vote enregistré, dont le résultat est le suivant:\nVotent pour:\nAngola, Cuba\n"
        "Votent contre:\nNéant\nS’abstiennent: Inde.\nN’ont pas pris part au vote: Aucun"
    )
    lists = vote_lists(tight)
    assert [item.vote for item in lists] == ["Y", "N", "A", "X"]
    assert [item.none for item in lists] == [False, True, False, True]
    assert tight[slice(*lists[0].names)].strip() == "Angola, Cuba"
    assert tight[slice(*lists[2].names)].strip() == "Inde"
    assert all(item.rest is None for item in lists)


def test_words_after_a_list_are_told_apart() -> None:
    tight = "Votent pour: Angola, Cuba. Le représentant de l’Inde n’a pas voté."
    (item,) = vote_lists(tight)
    assert item.rest is not None
    assert tight[slice(*item.rest)].startswith("Le représentant")
