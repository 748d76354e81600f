import pytest

from pipelines.languages.en.decisions import decisions
from pipelines.languages.en.nouns import noun_before


def only(text: str):
    (phrase,) = decisions(text)
    return phrase


@pytest.mark.parametrize(
    ("words", "totals"),
    [
        ("by a recorded vote of 63 to 2, with 28 abstentions", (63, 2, 28)),
        ("by a recorded vote of 63 votes to 2, with 28 abstentions", (63, 2, 28)),
        ("by a recorded vote of sixty-three to two, with twenty-eight abstentions", (63, 2, 28)),
        ("by a recorded vote of 145 to none, with 2 abstentions", (145, 0, 2)),
        ("by a recorded vote of 98 to none, with no abstentions", (98, 0, 0)),
        ("by a recorded vote of 90 to 3", (90, 3, None)),
    ],
)
def test_totals(words: str, totals: tuple):
    phrase = only(f"The Conference, {words}, decided to retain paragraph 16 of section I.")
    assert phrase.totals == totals
    assert phrase.procedure == "recorded_vote"
    assert (phrase.scope, phrase.result) == ("paragraph", "retained")
    assert (phrase.section, phrase.paragraph) == (1, "16")


def test_a_paragraph_may_be_rejected():
    phrase = only(
        "The amendment to paragraph 3 was rejected by 20 votes to 60, with 5 abstentions."
    )
    assert (phrase.result, phrase.scope) == ("rejected", "amendment")
    assert phrase.totals == (20, 60, 5)


def test_the_whole_text_as_amended():
    phrase = only("The Conference adopted the draft outcome document, as orally revised.")
    assert (phrase.scope, phrase.result, phrase.as_amended) == ("whole", "adopted", True)
    assert phrase.object == "outcome document"


@pytest.mark.parametrize(
    ("text", "procedure", "scope"),
    [
        ("The Conference adopted by consensus its report.", "consensus", "whole"),
        ("The Conference adopted, by consensus, the report.", "consensus", "whole"),
        ("The draft report was adopted without a vote.", "without_vote", "whole"),
        ("The Meeting elected Mr. X (Chile) as Chair by acclamation.", "acclamation", "election"),
        ("The Conference adopted its rules of procedure.", None, "procedural"),
        ("The Meeting took a decision on the participation of others.", None, "procedural"),
        (
            "The Conference appointed China as a member of the Credentials Committee.",
            None,
            "election",
        ),
    ],
)
def test_how_and_on_what(text: str, procedure: str | None, scope: str):
    phrase = only(text)
    assert (phrase.procedure, phrase.scope) == (procedure, scope)


def test_an_amendment_by_consensus():
    phrase = only("The Conference decided by consensus to orally amend section II, paragraph 18.")
    assert (phrase.scope, phrase.result, phrase.procedure) == ("amendment", "adopted", "consensus")


@pytest.mark.parametrize(
    ("words", "paragraph"),
    [
        ("paragraph 8 (a)", "8(a)"),
        ("subparagraph (b) of paragraph 3", "3(b)"),
        ("the third preambular paragraph", "pp3"),
    ],
)
def test_which_paragraph(words: str, paragraph: str):
    phrase = only(f"The Committee, by a recorded vote of 9 to 1, decided to retain {words}.")
    assert phrase.paragraph == paragraph


def test_where_a_text_is_printed_is_not_what_was_decided_on():
    phrase = only("The Committee adopted the draft resolution without a vote (see para. 12).")
    assert phrase.paragraph is None


@pytest.mark.parametrize(
    "text",
    [
        "The report adopted by the Preparatory Committee was introduced.",
        "The instrument adopted in 2005 was discussed.",
        "The High Representative presided over the election of the Chair.",
        "Participants discussed marking.",
    ],
)
def test_what_is_no_decision(text: str):
    assert decisions(text) == []


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("the draft outcome document (", "outcome document"),
        ("its agenda, as contained in document ", "agenda"),
        ("the Committee in its report (", None),
        ("the observer (", None),
    ],
)
def test_the_noun_before_a_symbol(text: str, noun: str | None):
    assert noun_before(text, len(text)) == noun
