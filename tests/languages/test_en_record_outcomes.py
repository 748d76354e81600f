"""Sentences that tell what came of a vote, what is put to it, and what delegations had intended."""

import pytest

from pipelines.languages.en.clock import clock
from pipelines.languages.en.drafts import drafts
from pipelines.languages.en.intentions import intended
from pipelines.languages.en.numerals import number
from pipelines.languages.en.outcomes import declared, outcomes, verdict
from pipelines.languages.en.putting import proposed, put, question
from pipelines.languages.en.record import RECORD
from pipelines.languages.en.subjects import subject
from pipelines.languages.en.votes import begins_outcome, totals
from pipelines.languages.records import Draft


@pytest.mark.parametrize(
    ("text", "result", "counted", "resulting"),
    [
        (
            (
                "Draft resolution A/61/L.67 was adopted by 143 votes to 4, with 11 abstentions "
                "(resolution 61/295)."
            ),
            "adopted",
            (143, 4, 11),
            ("A/RES/61/295",),
        ),
        (
            (
                "Draft resolution B was adopted by ninety-four votes to two, with twenty-two "
                "abstentions (resolution 50/70 B)."
            ),
            "adopted",
            (94, 2, 22),
            ("A/RES/50/70B",),
        ),
        (
            "Draft resolution XXIV was adopted by 179 votes to none (resolution 64/50).",
            "adopted",
            (179, 0, None),
            ("A/RES/64/50",),
        ),
        (
            "Draft decision A/76/L.79 was adopted (decision 76/575).",
            "adopted",
            (None, None, None),
            ("A/DEC/76/575",),
        ),
        (
            "Draft resolutions I to IV were adopted (resolutions 73/1 to 73/4).",
            "adopted",
            (None, None, None),
            ("A/RES/73/1", "A/RES/73/2", "A/RES/73/3", "A/RES/73/4"),
        ),
        (
            "Draft resolutions A, B and D were adopted (resolutions 53/77 A, B and D).",
            "adopted",
            (None, None, None),
            ("A/RES/53/77A", "A/RES/53/77B", "A/RES/53/77D"),
        ),
        (
            "Draft resolution II and the draft decision were adopted (resolution 65/66 and "
            "decision 65/515).",
            "adopted",
            (None, None, None),
            ("A/RES/65/66", "A/DEC/65/515"),
        ),
        (
            "The Committee decided, by 97 votes to 3, with 5 abstentions, to retain operative "
            "paragraph 6.",
            "retained",
            (97, 3, 5),
            (),
        ),
        (
            "By 40 votes to 61, with 5 abstentions, the Assembly rejected the amendment.",
            "rejected",
            (40, 61, 5),
            (),
        ),
        (
            "The Assembly decided, by 60 votes to 40, to adjourn the debate on the draft.",
            "adopted",
            (60, 40, None),
            (),
        ),
        (
            "The draft resolution was adopted by a recorded vote of 100 to 3, with no abstentions.",
            "adopted",
            (100, 3, 0),
            (),
        ),
        (
            "Operative paragraph 5 was retained by 153 votes to none, with 1 abstention.",
            "retained",
            (153, 0, 1),
            (),
        ),
        (
            "By 152 votes to 1, with 10 abstentions, operative paragraph 5 was retained.",
            "retained",
            (152, 1, 10),
            (),
        ),
        (
            (
                "Operative paragraph 11 was not retained, there being 5 votes in favour and 10 "
                "against, with 2 abstentions."
            ),
            "rejected",
            (5, 10, 2),
            (),
        ),
        (
            (
                "Operative paragraph 9 was deleted, having received 3 votes in favour and 9 "
                "against, "
                "with 1 abstention."
            ),
            "rejected",
            (3, 9, 1),
            (),
        ),
        (
            "The amendment was rejected by 58 votes to 13, with 24 abstentions.",
            "rejected",
            (58, 13, 24),
            (),
        ),
        (
            "The motion was carried by 84 votes to 12, with 22 abstentions.",
            "adopted",
            (84, 12, 22),
            (),
        ),
        (
            "Lithuania was elected a member of the Security Council.",
            "elected",
            (None, None, None),
            (),
        ),
    ],
)
def test_what_came_of_it(text, result, counted, resulting):
    (found,) = outcomes(text)
    assert (found.result, found.totals, found.resulting) == (result, counted, resulting)
    assert text[slice(*found.sentence)] == text


def test_a_torn_sentence_is_one():
    (found,) = outcomes("Draft resolution A/61/L.66 (resolution 61/294). was adopted")
    assert (found.subject.symbol, found.resulting) == ("A/61/L.66", ("A/RES/61/294",))


def test_sentences_of_a_paragraph_are_told_apart():
    found = outcomes("Draft resolution B was adopted. Draft resolution C was rejected.")
    assert [(one.subject.draft, one.result) for one in found] == [
        ("draft resolution B", "adopted"),
        ("draft resolution C", "rejected"),
    ]


@pytest.mark.parametrize(
    ("text", "result", "counted"),
    [
        (
            (
                "The result of the voting is as follows: 11 votes in favour, 2 against, 2 "
                "abstentions. The draft resolution has not been adopted, owing to the negative "
                "vote of a permanent member of the Council."
            ),
            "vetoed",
            (11, 2, 2),
        ),
        (
            (
                "The result of the voting is as follows: 8 votes in favour, 2 against and 5 "
                "abstentions. The draft resolution has not been adopted, having failed to obtain "
                "the required number of votes."
            ),
            "rejected",
            (8, 2, 5),
        ),
        (
            (
                "There were 15 votes in favour. The draft resolution has been adopted "
                "unanimously as "
                "resolution 1575 (2004)."
            ),
            "adopted",
            (15, None, None),
        ),
        (
            (
                "The draft resolution received 12 votes in favour, none against and 3 abstentions. "
                "The draft resolution has been adopted as resolution 2220 (2015)."
            ),
            "adopted",
            (12, 0, 3),
        ),
    ],
)
def test_the_president_of_the_council_announces(text, result, counted):
    found = verdict(text + " I shall now give the floor to members of the Council.")
    assert (found.result, found.totals) == (result, counted)
    assert found.sentence == (0, len(text))


def test_elections_may_be_declared():
    (found,) = declared(
        "I therefore declare the following States elected Vice-Presidents by acclamation: Oman."
    )
    assert (found.subject.scope, found.procedure) == ("election", "acclamation")


@pytest.mark.parametrize(
    ("text", "scope", "paragraph"),
    [
        ("Operative paragraph 7 (b)", "paragraph", "7(b)"),
        ("The sixth preambular paragraph of draft resolution I", "paragraph", "pp6"),
        ("Preambular paragraphs 4 and 11", "paragraph", "pp4|pp11"),
        ("The ninth preambular paragraph and operative paragraph 4", "paragraph", "pp9|4"),
        ("the amendment, which would insert a new paragraph 9 bis", "amendment", "9 bis"),
        ("The words “and ammunition”, in operative paragraph 4,", "part", "4"),
        ("Draft resolution III, as a whole,", "whole", None),
        ("The draft decision", "whole", None),
        ("The motion for division", "procedural", None),
        ("The agenda", "procedural", None),
        ("We thank all of them.", None, None),
    ],
)
def test_what_is_voted_on(text, scope, paragraph):
    found = subject(text)
    assert (found.scope, found.paragraph) == (scope, paragraph)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We turn next to draft resolution A/C.1/60/L.36.",
            [Draft("resolution", None, "A/C.1/60/L.36")],
        ),
        (
            "Draft resolution II is entitled “Missiles”.",
            [Draft("resolution", "draft resolution II", None)],
        ),
        (
            "document S/2015/391, which contains the text of a draft resolution",
            [Draft("resolution", None, "S/2015/391")],
        ),
        (
            "the draft resolution contained in document S/2015/391",
            [Draft("resolution", None, "S/2015/391")],
        ),
        ("the draft resolution contained in document A/73/503", []),
        (
            "draft resolutions A/C.1/78/L.8 and A/C.1/78/L.61/Rev.2",
            [
                Draft("resolution", None, "A/C.1/78/L.8"),
                Draft("resolution", None, "A/C.1/78/L.61/Rev.2"),
            ],
        ),
        ("the amendment contained in document A/59/L.52", []),
    ],
)
def test_drafts_are_named(text, expected):
    assert drafts(text) == expected


def test_an_amendment_has_its_own_symbol():
    found = subject(
        "We turn to the amendment contained in document A/59/L.53 to draft resolution A/59/L.44."
    )
    assert (found.scope, found.amendment, found.symbol) == ("amendment", "A/59/L.53", "A/59/L.44")


def test_what_is_postponed_is_not_put():
    assert (
        put("Action on draft resolution V, entitled “Treaty”, is postponed to a later date.") == []
    )


def test_the_question_is_the_sentence_that_proposes():
    text = (
        "I thank all. May I take it that the Assembly agrees to the proposal? There appears "
        "to be no objection."
    )
    assert text[slice(*question(text))] == "May I take it that the Assembly agrees to the proposal?"


def test_what_is_proposed():
    likewise = proposed("May I take it that the Assembly wishes to do likewise?")
    assert likewise.adopts
    note = proposed(
        "May I take it that the Assembly takes note of the report in document A/73/503?"
    )
    assert (note.adopts, note.takes) == (False, "A/73/503")
    vote = proposed("May I take it that the Assembly wishes to elect him by acclamation?")
    assert vote.subject.scope == "election"
    closing = proposed(
        "May I take it that it is the wish to conclude consideration of agenda items 9, 53 (d) "
        "and 106 to 108?"
    )
    assert closing.items == ("9", "53(d)", "106", "107", "108")
    assert not closing.adopts


def how(text):
    return [(text[slice(*span)], vote) for span, vote in intended(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "[Subsequently, the delegations of Kenya, Madagascar and Swaziland advised the "
                "Secretariat that they had intended to vote in favour.]"
            ),
            [("Kenya, Madagascar and Swaziland", "Y")],
        ),
        (
            (
                "[Subsequently, the delegation of Cameroon informed the Secretariat that it had "
                "intended to vote in favour; the delegation of the Republic of Moldova had "
                "intended to vote against.]"
            ),
            [("Cameroon", "Y"), ("the Republic of Moldova", "N")],
        ),
        (
            (
                "[Subsequently, the delegation of the Sudan advised the Secretariat that it had "
                "intended to vote against and the delegation of Iraq that it had intended to "
                "abstain.]"
            ),
            [("the Sudan", "N"), ("Iraq", "A")],
        ),
        (
            (
                "[Subsequently, the delegation of Mali informed the Secretariat that it had not "
                "intended to participate in the voting.]"
            ),
            [("Mali", "X")],
        ),
        (
            "[Subsequently, Mali informed the Secretariat that it had intended to abstain.]",
            [("Mali", "A")],
        ),
        (
            (
                "[The delegation of Benin subsequently informed the Secretariat that it had "
                "intended "
                "to be recorded as having voted in favour.]"
            ),
            [("Benin", "Y")],
        ),
        (
            (
                "[Subsequently, the delegation of Mali informed the Secretariat that it had not "
                "intended to abstain.]"
            ),
            [],
        ),
    ],
)
def test_how_delegations_had_intended_to_vote(text, expected):
    assert how(text) == expected
    assert RECORD.starts(text) == "note"


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("In favour: Albania, Algeria", "list"),
        ("Abstaining", "list"),
        ("Abstentions: 2", None),
        ("A recorded vote was taken.", "vote"),
        ("A vote was taken by show of hands.", "vote"),
        (
            (
                "The Chair (spoke in Arabic): A recorded vote has been requested. A recorded vote "
                "was taken."
            ),
            "turn",
        ),
        ("The sixth preambular paragraph was retained by 8 votes to 1.", "outcome"),
        ("Israel Operative paragraph 5 was retained by 153 votes to none.", None),
        ("Having obtained the required majority, Chad and Chile were elected members.", "outcome"),
        ("Mr. Okello (Uganda) was elected President by acclamation.", "outcome"),
        ("It was so decided.", "remark"),
        ("The meeting was suspended at 4.35 p.m. and resumed at 5.15 p.m.", "remark"),
        ("Agenda items 48 and 114 (continued) Follow-up", "heading"),
        ("This record contains the text of speeches delivered in English", "imprint"),
    ],
)
def test_what_a_line_begins(text, starts):
    assert RECORD.starts(text) == starts


def test_a_sentence_in_a_speech_is_no_outcome():
    assert not begins_outcome("Draft resolution A is good. It was adopted in Geneva.")


def test_totals_in_words_and_digits():
    assert totals("by one hundred and two votes to none with no abstentions") == (102, 0, 0)
    assert totals("by 30 to 68, with 40 abstentions") == (30, 68, 40)
    assert totals("nothing is counted here") == (None, None, None)


def test_numbers_and_times():
    assert [number(text) for text in ("one hundred and two", "thirty-one", "5088th")] == [
        102,
        31,
        5088,
    ]
    assert [
        clock(text) for text in ("10.25 a.m.", "3 p.m.", "12.05 p.m.", "noon", "13.05 p.m.")
    ] == [
        "10:25",
        "15:00",
        "12:05",
        "12:00",
        None,
    ]


def test_the_clock_of_a_sitting():
    assert RECORD.clock("The meeting was called to order at 10.25 a.m.") == ("opened", "10:25")
    assert RECORD.clock("The meeting resumed at 3.05 p.m.") == ("resumed", "15:05")
    assert RECORD.clock("The meeting rose at noon.") == ("closed", "12:00")
    assert RECORD.clock("We met at 3 p.m.") is None


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("draft resolutions III and IV", ["III", "IV"]),
        ("draft resolutions VIII to XI", ["VIII", "IX", "X", "XI"]),
        ("draft resolutions A to D", ["A", "B", "C", "D"]),
        ("draft decisions 1, 2 and 4", ["1", "2", "4"]),
    ],
)
def test_drafts_named_together_are_named_one_by_one(text, labels):
    assert [draft.label.split()[-1] for draft in drafts(text)] == labels


def test_symbols_named_together_are_named_one_by_one():
    named = drafts("draft resolutions A/65/L.1 to A/65/L.3 and A/65/L.9/Rev.1")
    assert [one.symbol for one in named] == ["A/65/L.1", "A/65/L.2", "A/65/L.3", "A/65/L.9/Rev.1"]


@pytest.mark.parametrize(
    ("note", "votes"),
    [
        ("that it intended to vote in favour.]", ["Y"]),
        ("that, had it been present, it would have voted against.]", ["N"]),
        ("that it wished to be recorded as having abstained.]", ["A"]),
        ("that it had intended to vote in favour and against, respectively.]", []),
    ],
)
def test_other_words_for_what_was_intended(note, votes):
    text = f"[Subsequently, the delegation of Mali informed the Secretariat {note}"
    assert [vote for _, vote in intended(text)] == votes


def test_delegations_named_one_by_one_share_an_intention():
    text = (
        "[Subsequently, the delegation of Benin and the delegation of Mali informed the "
        "Secretariat that they had intended to vote in favour.]"
    )
    told = [(text[slice(*span)], vote) for span, vote in intended(text)]
    assert told == [("Benin", "Y"), ("Mali", "Y")]
