import pytest

from pipelines.languages.en.people import context_of, parties
from pipelines.languages.en.wording import behalf, same_office


def found(text: str) -> list[tuple[str, str]]:
    return [(phrase.role, text[slice(*phrase.names)]) for phrase in parties(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At its 1st meeting, the Meeting elected Mr. Jim McLay (New Zealand) as Chair.",
            [("head", "Mr. Jim McLay (New Zealand)")],
        ),
        (
            "At that meeting, Jean-Claude Brunet (France) was elected President by acclamation.",
            [("head", "Jean-Claude Brunet")],
        ),
        (
            "The Meeting elected by acclamation the following Vice-Chairs: Ghana and Japan.",
            [("deputy", "Ghana and Japan")],
        ),
        (
            "The following States were elected Vice-Presidents: Ghana and Japan.",
            [("deputy", "Ghana and Japan")],
        ),
        (
            "The Meeting elected Argentina, Japan and Ghana as Vice-Chairs.",
            [("deputy", "Argentina, Japan and Ghana")],
        ),
        (
            "Daniel Prins of the Office for Disarmament Affairs served as Secretary-General.",
            [("secretary_general", "Daniel Prins")],
        ),
        (
            "The Meeting appointed Cabo Verde and China as members of the Credentials Committee.",
            [("credentials_committee_member", "Cabo Verde and China")],
        ),
        (
            "The Committee recommended that Jean-Claude Brunet (France) serve as President.",
            [("chair_designate", "Jean-Claude Brunet")],
        ),
    ],
)
def test_officers(text: str, expected: list):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The High Representative also presided over the election of the Chair.",
        "Election of officers other than the President",
        "The Conference adopted its agenda.",
    ],
)
def test_no_officer_is_invented(text: str):
    assert [role for role, _ in found(text) if role in ("head", "deputy", "rapporteur")] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Conference heard statements by the following States: Cuba and Japan.",
            [("speaker", "Cuba and Japan")],
        ),
        (
            "Statements were made by Cuba and the European Union.",
            [("speaker", "Cuba and the European Union")],
        ),
        (
            "At the same meeting, the Chair made an introductory statement.",
            [("speaker", "Chair")],
        ),
        (
            "Statements were made by the Chair, by the representative of Egypt and by INTERPOL.",
            [
                ("speaker", "Chair"),
                ("speaker", "the representative of Egypt"),
                ("speaker", "INTERPOL"),
            ],
        ),
        (
            "The following organizations made statements: African Union and INTERPOL.",
            [("speaker", "African Union and INTERPOL")],
        ),
        (
            "The representative of Switzerland made a statement in his capacity as Chair of it.",
            [("speaker", "Switzerland")],
        ),
        (
            "On 18 June, the High Representative for Disarmament Affairs opened the Conference.",
            [("opening_speaker", "High Representative for Disarmament Affairs")],
        ),
        (
            "The Meeting was opened by Ms. Ann Lee, Director of the Office, who also presided over "
            "the election of the Chair.",
            [("opening_speaker", "Ms. Ann Lee"), ("presiding_officer", "Ms. Ann Lee")],
        ),
        (
            "The Office for Disarmament Affairs provided substantive support.",
            [("substantive_support", "Office for Disarmament Affairs")],
        ),
        (
            "The following States participated as observers: Holy See.",
            [("observer", "Holy See")],
        ),
        (
            "The Meeting was attended by representatives of the following States: Cuba, Japan.",
            [("participant", "Cuba, Japan")],
        ),
    ],
)
def test_speakers(text: str, expected: list):
    assert [(role, names.rstrip(".")) for role, names in found(text)] == expected


def test_a_state_may_take_the_chair_of_another_meeting():
    (phrase,) = parties(
        "Welcoming the designation of New Zealand as the Chair of the 2011 open-ended meeting"
    )
    assert phrase.role == "chair_designate"
    assert phrase.meeting is not None


@pytest.mark.parametrize(
    ("text", "group", "also", "capacity"),
    [
        ("on behalf of the Non-Aligned Movement", "Non-Aligned Movement", False, None),
        (
            "on behalf of the Group of Arab States and in its national capacity",
            "Group of Arab States",
            True,
            None,
        ),
        (
            "on behalf of Belize, Guyana and Haiti, and also in its national capacity",
            "Belize, Guyana and Haiti",
            True,
            None,
        ),
        ("also on behalf of Chile", "Chile", False, None),
        ("observer", None, False, "observer"),
        ("in its capacity as Chair of the Group", None, False, "Chair of the Group"),
        ("Parkland, Florida, United States of America", None, False, None),
    ],
)
def test_on_whose_behalf(text: str, group: str | None, also: bool, capacity: str | None):
    said = behalf(text)
    assert (text[slice(*said.group)] if said.group else None) == group
    assert said.also_national is also
    assert (text[slice(*said.capacity)] if said.capacity else None) == capacity


def test_headings_tell_the_part_of_the_proceedings():
    assert context_of("Statements by non-governmental organizations") == "ngo_statements"
    assert (
        context_of("Statements by intergovernmental organizations")
        == "intergovernmental_statements"
    )
    assert context_of("General exchange of views") == "general_exchange"
    assert context_of("Adoption of the report") is None


def test_an_office_named_again():
    office = "High Representative for Disarmament Affairs"
    assert same_office(office, "High Representative")
    assert same_office("Chair", "Chair of the Meeting")
    assert not same_office("Chair", "Chair of the Open-ended Working Group")
