"""Forms met in reports of other meetings than those at hand, each read by its rule."""

import pytest

from pipelines.languages.en.agenda import announces_agenda, items, recalls, schedulings
from pipelines.languages.en.dates import dates
from pipelines.languages.en.decisions import decisions
from pipelines.languages.en.groups import parts
from pipelines.languages.en.language import ENGLISH
from pipelines.languages.en.nouns import noun_before
from pipelines.languages.en.people import parties
from pipelines.languages.en.sittings import SAME, sittings_stated
from pipelines.languages.en.structure import STRUCTURE
from pipelines.text.traced import Reading, Traced


def found(text: str) -> list[tuple[str, str]]:
    return [(phrase.role, text[slice(*phrase.names)]) for phrase in parties(text)]


def named(text: str):
    return ENGLISH.meetings(Reading(Traced.of(text, 0, len(text)), ENGLISH.drop))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Conference elected, by acclamation, Vice-Presidents from the following States: "
            "Algeria and Chile.",
            [("deputy", "Algeria and Chile.")],
        ),
        (
            "The Meeting confirmed by acclamation the nomination of Bouchaib Eloumni (Morocco) as "
            "Chair of the Meeting.",
            [("head", "Bouchaib Eloumni (Morocco)")],
        ),
        (
            "The Meeting then elected, also by acclamation, Kenya and Ukraine as Vice-Chairs, and "
            "Sakiko Hasegawa (Japan) as Rapporteur.",
            [("deputy", "Kenya and Ukraine"), ("rapporteur", "Sakiko Hasegawa (Japan)")],
        ),
        (
            "The Meeting elected the Permanent Representative of Afghanistan to the United "
            "Nations, Zahir Tanin, as Chair.",
            [("head", "Zahir Tanin")],
        ),
        (
            "The Deputy Director of the Office at Geneva, Anja Kaspersen, served as "
            "Secretary-General.",
            [("secretary_general", "Anja Kaspersen")],
        ),
        (
            "The Committee decided to recommend to the Conference that Jean-Claude Brunet (France) "
            "be elected President of the Conference.",
            [("chair_designate", "Jean-Claude Brunet")],
        ),
    ],
)
def test_officers(text: str, expected: list):
    got = [(role, name.rstrip(".")) for role, name in found(text)]
    assert got == [(role, name.rstrip(".")) for role, name in expected]


@pytest.mark.parametrize(
    ("text", "role", "name"),
    [
        (
            "The Fifth Biennial Meeting of States was held in New York, under the chairmanship of "
            "Zahir Tanin (Afghanistan).",
            "head",
            "Zahir Tanin",
        ),
        (
            "The Third Review Conference will be held in 2018, under the presidency of Jean-Claude "
            "Brunet (France).",
            "chair_designate",
            "Jean-Claude Brunet",
        ),
        (
            "The Sixth Biennial Meeting of States will be held in 2016, under the chairmanship of "
            "Iran (Islamic Republic of).",
            "chair_designate",
            "Iran (Islamic Republic of)",
        ),
    ],
)
def test_who_presides_over_another_meeting(text: str, role: str, name: str):
    (phrase,) = parties(text)
    assert (phrase.role, text[slice(*phrase.names)]) == (role, name)
    assert phrase.meeting is not None


@pytest.mark.parametrize(
    "text",
    [
        "The Conference was opened on 26 June 2006 by the Under-Secretary-General for Disarmament "
        "Affairs, Nobuaki Tanaka.",
        "The Meeting was opened on behalf of the Secretary-General by the High Representative for "
        "Disarmament Affairs, Sergio Duarte.",
        "On Monday, 1 June 2015, Virginia Gamba, Director and Deputy to the High Representative "
        "for Disarmament Affairs, opened the Meeting.",
        "The Director and Deputy to the High Representative for Disarmament Affairs, Thomas "
        "Markram, opened the Meeting.",
    ],
)
def test_who_opened_the_meeting(text: str):
    (phrase,) = parties(text)
    assert phrase.role == "opening_speaker"
    person = ("Nobuaki Tanaka", "Sergio Duarte", "Virginia Gamba", "Thomas Markram")
    assert text[slice(*phrase.names)].endswith(person)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The Meeting heard presentations by representatives of the Small Arms Survey.",
            ["representatives of the Small Arms Survey"],
        ),
        ("Explanations of vote were made by Egypt and Israel.", ["Egypt and Israel"]),
        (
            "Ghana and India made statements, as did the observer for the Holy See.",
            ["Ghana and India", "the observer for the Holy See"],
        ),
        (
            "Introductory remarks were made by the Moderator, Mihaela Osorio (Colombia).",
            ["Moderator, Mihaela Osorio (Colombia)"],
        ),
        (
            "Opening remarks were made by the High Representative, Angela Kane, who declared open "
            "the Meeting.",
            ["High Representative, Angela Kane"],
        ),
    ],
)
def test_speakers(text: str, names: list):
    assert [name for role, name in found(text) if role == "speaker"] == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cameroon, on behalf of the Group of African States; Indonesia, on behalf of the "
            "Movement of Non-Aligned Countries; and Brazil and Türkiye",
            [
                ("Cameroon", "Group of African States"),
                ("Indonesia", "Movement of Non-Aligned Countries"),
                ("Brazil and Türkiye", None),
            ],
        ),
        (
            "Jamaica, speaking on behalf of the Caribbean Community, Cuba and Japan",
            [("Jamaica", "Caribbean Community"), ("Cuba and Japan", None)],
        ),
        (
            "Cuba and Norway, also on behalf of Denmark, Finland and Iceland",
            [("Cuba and ", None), ("Norway", "Denmark, Finland and Iceland")],
        ),
        (
            "Latvia (on behalf of the European Union), Mexico",
            [("Latvia (on behalf of the European Union), Mexico", None)],
        ),
    ],
)
def test_groups_without_brackets(text: str, expected: list):
    got = [
        (text[slice(*part.names)], text[slice(*part.group)] if part.group else None)
        for part in parts(text, (0, len(text)))
    ]
    assert got == expected


def test_items_taken_up():
    (one,) = items("Item 7 (a) was considered at the 2nd and 3rd meetings")
    assert (one.action, one.numbers) == ("considered", ("7(a)",))
    two = items("discussed agenda item 6 (a) at its 4th meeting, and agenda item 6 (b) at its 6th")
    assert [one.numbers for one in two] == [("6(a)",), ("6(b)",)]
    two = items(
        "began its consideration of agenda item 6, and continued it at its 6th and 7th meetings"
    )
    assert [(one.action, one.numbers) for one in two] == [("begun", ("6",)), ("continued", ("6",))]
    assert items("and continued it at its 6th meeting") == []


def test_an_agenda_read_out_in_the_next_sentence():
    assert announces_agenda("The agenda (A/CONF.192/BMS/2014/L.1) was adopted. It read:")
    assert not announces_agenda("The agenda was adopted. The Meeting elected the following:")


def test_a_decision_that_is_upheld_is_recalled():
    (found_,) = schedulings("States reaffirmed the decision to convene a conference in 2018.")
    assert recalls("reaffirmed")
    assert found_.verb == (7, 17)
    assert schedulings("States reaffirmed their commitment to the conference.") == []


@pytest.mark.parametrize(
    ("text", "scope", "result"),
    [
        ("The Meeting agreed that the rules of procedure would apply.", "procedural", "adopted"),
        (
            "The Meeting approved the attendance of the organizations listed in the annex.",
            "procedural",
            "adopted",
        ),
        (
            "The Meeting confirmed the nomination of Martin Kimani (Kenya) as Chair.",
            "election",
            "elected",
        ),
    ],
)
def test_decisions(text: str, scope: str, result: str):
    (phrase,) = decisions(text)
    assert (phrase.scope, phrase.result) == (scope, result)


def test_what_is_only_agreed_in_talk_is_no_decision():
    assert decisions("The Meeting agreed that illicit trade was a threat.") == []


def test_the_noun_before_a_title():
    text = "submitted a draft resolution entitled “The illicit trade in small arms” (A/C.1/73/L.63)"
    assert noun_before(text, text.index("A/C.1")) == "resolution"


def test_one_preambular_paragraph_by_its_number():
    (phrase,) = decisions("Preambular paragraph 8 was retained by a recorded vote of 12 to 2.")
    assert phrase.paragraph == "pp8"


def test_days_with_a_gap():
    (span,) = dates("on 8 to 12 and 15 to 17 October 2018")
    assert (span.first, span.last, span.year) == ((10, 8), (10, 17), 2018)


def test_a_sitting_referred_to():
    assert SAME.search("At that same meeting, the Meeting adopted")
    assert sittings_stated("The Committee also held 11 meetings for thematic discussions") == []


@pytest.mark.parametrize(
    ("text", "ordinals", "year"),
    [
        (
            "decided to convene a conference no later than 2006 to review progress made in the "
            "implementation of the Programme of Action",
            (),
            2006,
        ),
        (
            "the next biennial meeting of States to consider the national, regional and global "
            "implementation of the Programme of Action would be held no later than in 2008",
            (),
            2008,
        ),
        (
            "The First Conference of States Parties to the Arms Trade Treaty will be held in "
            "Cancún, Mexico, from 24 to 27 August 2015",
            (1,),
            2015,
        ),
    ],
)
def test_when_a_meeting_is(text: str, ordinals: tuple, year: int):
    (name,) = named(text)
    assert name.ordinals == ordinals
    assert name.date is not None
    assert name.date.year == year


def test_a_meeting_named_in_an_aside_does_not_hide_the_verb():
    (aside, own) = named(
        "decided to convene, in accordance with the decision of the second review conference, the "
        "Sixth Biennial Meeting of States, in New York from 6 to 10 June 2016"
    )
    assert not aside.held
    assert own.held
    assert own.ordinals == (6,)


def test_the_meeting_is_the_one_named_before():
    first, again = named(
        "decided to convene the Eighth Biennial Meeting of States in 2022. The Assembly decided "
        "that the meeting would be held from 27 June to 1 July 2022."
    )
    assert (again.kind, again.ordinals) == (first.kind, (8,))
    assert again.held
    (alone,) = named(
        "The Third Review Conference was held. It was said that the meeting would be held."
    )
    assert alone.kind == "review_conference"


def test_an_initial_is_no_letter_of_a_heading():
    assert STRUCTURE.letter.match("E. Courtenay Rattray (Jamaica)") is None
    assert STRUCTURE.letter.match("E. Adoption of the report")
    assert STRUCTURE.letter.match("E. Other matters (agenda item 9)")
