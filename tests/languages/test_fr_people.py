"""Officers and speakers as French documents name them."""

from __future__ import annotations

import pytest

from pipelines.languages.fr.language import FRENCH
from pipelines.languages.fr.officers import officer_label
from pipelines.languages.fr.people import context_of, parties
from pipelines.languages.fr.wording import HONORIFIC, TITLE, behalf


def told(text: str) -> list[tuple[str, str]]:
    return [(phrase.role, text[slice(*phrase.names)]) for phrase in parties(text)]


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        (
            "À sa 1re séance, le 18 juin, la Conférence a élu par acclamation M. Jean Brunet "
            "(France) Président de la Conférence.",
            "head",
            "M. Jean Brunet (France)",
        ),
        (
            "La Réunion a élu Présidente, par acclamation, Mme Awa Diallo (Sénégal).",
            "head",
            "Mme Awa Diallo (Sénégal)",
        ),
        (
            "À la même séance, M. Jim McLay (Nouvelle-Zélande) a été élu Président par "
            "acclamation.",
            "head",
            "M. Jim McLay (Nouvelle-Zélande)",
        ),
        (
            "La Conférence a élu Vice-Présidents les représentants des États suivants: Algérie, "
            "Japon.",
            "deputy",
            "Algérie, Japon",
        ),
        (
            "La Conférence a élu l’Argentine, le Japon et le Ghana à la vice-présidence.",
            "deputy",
            "l’Argentine, le Japon et le Ghana",
        ),
        ("La Conférence a élu 13 vice-présidents: Algérie et Cuba.", "deputy", "Algérie et Cuba"),
        (
            "M. Jean Brunet, Président de la Conférence, a fait une déclaration.",
            "speaker",
            "M. Jean Brunet",
        ),
        ("Les pays ci-après ont été élus Vice-Présidents: Cuba et Mali.", "deputy", "Cuba et Mali"),
        (
            "La Réunion a élu M. Rafael Soto (Chili) Rapporteur.",
            "rapporteur",
            "M. Rafael Soto (Chili)",
        ),
        (
            "La Conférence a nommé membres de la Commission de vérification des pouvoirs les États "
            "suivants: Andorre, Chine.",
            "credentials_committee_member",
            "Andorre, Chine",
        ),
        (
            "M. Daniel Prins, du Bureau des affaires de désarmement, a exercé les fonctions de "
            "Secrétaire général de la Conférence.",
            "secretary_general",
            "M. Daniel Prins",
        ),
        (
            "Le 18 juin, la Haute-Représentante pour les affaires de désarmement a ouvert la "
            "Conférence.",
            "opening_speaker",
            "Haute-Représentante pour les affaires de désarmement",
        ),
        (
            "Des déclarations ont été faites par les représentants de Cuba et du Japon.",
            "speaker",
            "les représentants de Cuba et du Japon",
        ),
        (
            "Le représentant de la France, au nom de l’Union européenne, a fait une déclaration.",
            "speaker",
            "Le représentant de la France",
        ),
    ],
)
def test_party(text: str, role: str, names: str) -> None:
    assert told(text) == [(role, names)]


@pytest.mark.parametrize(
    "text",
    [
        "La Conférence a élu les membres de son Bureau.",
        "La Conférence a adopté son rapport.",
        "Le mandat du Président élu a été prorogé.",
    ],
)
def test_no_party(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Président: M. X (France)", "head"),
        ("Présidente:", "head"),
        ("Vice-Présidents: Cuba, Mali", "deputy"),
        ("Vice-présidentes", "deputy"),
        ("Rapporteuse: Mme Y (Inde)", "rapporteur"),
        ("Secrétaire général:", "secretary_general"),
    ],
)
def test_label(line: str, role: str) -> None:
    found = officer_label(line)
    assert found is not None
    assert found[0] == role


@pytest.mark.parametrize("line", ["Présidence de la Conférence", "Cuba", "Secrétariat:"])
def test_no_label(line: str) -> None:
    assert officer_label(line) is None


def test_behalf() -> None:
    text = "au nom du Groupe des États arabes et à titre national"
    found = behalf(text)
    assert found.group is not None
    assert text[slice(*found.group)] == "Groupe des États arabes"
    assert found.also_national
    text = "en qualité d’observateur"
    found = behalf(text)
    assert found.capacity is not None
    assert text[slice(*found.capacity)] == "observateur"


@pytest.mark.parametrize(
    ("printed", "rest"),
    [("M. Étienne Delvaux", "Étienne Delvaux"), ("S.E. Mme Awa Diallo", "Awa Diallo")],
)
def test_honorific(printed: str, rest: str) -> None:
    assert HONORIFIC.sub("", printed) == rest


def test_offices() -> None:
    assert TITLE.fullmatch("Ministre des affaires étrangères du Ghana")
    assert FRENCH.same_office(
        "Haute-Représentante pour les affaires de désarmement", "Haute-Représentante"
    )
    assert not FRENCH.same_office("Président du Groupe de travail", "Président")


@pytest.mark.parametrize(
    ("heading", "context"),
    [
        ("Débat général", "general_exchange"),
        ("Déclarations d’organisations non gouvernementales", "ngo_statements"),
        ("Ouverture de la Conférence", "opening"),
        ("Adoption du rapport", None),
    ],
)
def test_context(heading: str, context: str | None) -> None:
    assert context_of(heading) == context
