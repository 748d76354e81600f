"""Page furniture inside a record, and how its lines are put together."""

import pytest

from pipelines.languages.en.record import RECORD
from pipelines.text.lines import read_lines
from pipelines.text.record import read_record
from pipelines.text.running_heads import without_running_heads

HEAD = (
    "United Nations A/50/PV.90\n\nGeneral Assembly Official Records\nFiftieth Session\n\n"
    "90th plenary meeting\nTuesday, 12 December 1995, 3 p.m.\n\n"
)
RUNNING = "\n\n1\n\nGeneral Assembly 90th plenary meeting\nFiftieth session 12 December 1995\n\n"


def lines_of(text):
    return [line.text.text for line in read_lines(text).lines]


@pytest.mark.parametrize(
    "furniture",
    [
        "17-36012 (E)",
        "17-36012 3/22",
        "17-360123/22",
        "3/22 17-36012",
        "A/C.1/72/PV.27",
        "A/C.1/72/PV.27 01/11/2017",
        "01/11/2017",
        "5/18 01/11/2017",
        "*1736012*",
        "12",
    ],
)
def test_what_a_page_prints_of_itself_is_set_aside(furniture):
    text = f"A/C.1/72/PV.27\n\nGeneral Assembly\n\nCosta\n\n{furniture}\n\nRica"
    assert lines_of(text) == ["A/C.1/72/PV.27", "General Assembly", "Costa", "Rica"]


@pytest.mark.parametrize("line", ["12 13", "5/18 3/22", "17-36012 17-36013", "A/61/253 3/4 apples"])
def test_other_numbers_stay(line):
    assert line in lines_of(f"A/C.1/72/PV.27\n\nGeneral Assembly\n\n{line}\n\nThe end.")


def test_the_symbol_of_a_resumed_meeting_is_whole():
    text = "United Nations    S/PV.7442 (Resumption 1)\n\nText\n\nS/PV.7442 (Resumption 1)\n\nof it"
    assert lines_of(text)[1:] == ["Text", "of it"]


def kept_and_set_aside(body):
    lines = read_lines(HEAD + body).lines
    start = next(i for i, line in enumerate(lines) if line.text.text == "Body begins.")
    kept, heads = without_running_heads(lines, start)
    return [line.text.text for line in kept[start:]], [line.text.text for line in heads]


def test_a_running_head_says_what_the_head_says():
    kept, heads = kept_and_set_aside(f"Body begins.\nViet Nam,{RUNNING}Zambia")
    assert kept == ["Body begins.", "Viet Nam,", "Zambia"]
    assert heads == ["General Assembly 90th plenary meeting", "Fiftieth session 12 December 1995"]


@pytest.mark.parametrize(
    "body",
    [
        "Body begins.\n\n1\n\nGeneral Assembly\nresolution 48/75",
        "Body begins.\nGeneral Assembly 90th plenary meeting\nnot beside a page break",
        "Body begins.\n\n1\n\nGeneral Assembly 90th plenary meeting was long",
    ],
)
def test_words_of_the_text_are_no_running_head(body):
    assert kept_and_set_aside(body)[1] == []


def blocks(body):
    text = HEAD + "The meeting was called to order at 3 p.m.\n" + body
    outline = read_record(read_lines(text).lines, RECORD, structured=False)
    return [(node.kind, node.text.text) for node in outline.paragraphs[1:]]


def test_the_opening_of_a_statement_may_be_broken_over_lines():
    assert blocks(
        "Mr. Abelard (Haiti), Rapporteur of the First Committee\n(spoke in French): I thank\nyou."
    ) == [
        (
            "speech",
            "Mr. Abelard (Haiti), Rapporteur of the First Committee (spoke in French): "
            "I thank you.",
        )
    ]


def test_a_list_ends_where_the_outcome_begins():
    text = (
        "A recorded vote was taken.\nIn favour:\nChad, Mali\nAgainst:\nIsrael\n"
        "Operative paragraph 5 was retained by 2\nvotes to 1.\nThe Chair: We go on."
    )
    assert blocks(text) == [
        (
            "proceedings",
            "A recorded vote was taken.\nIn favour: Chad, Mali\nAgainst: Israel\n"
            "Operative paragraph 5 was retained by 2 votes to 1.",
        ),
        ("speech", "The Chair: We go on."),
    ]


def test_a_bare_name_in_the_middle_of_a_sentence_opens_nothing():
    text = (
        "Mrs. Kamau (Kenya): I speak on behalf of the Authority on\n"
        "Development (IGAD): Djibouti and Kenya."
    )
    assert [kind for kind, _ in blocks(text)] == ["speech"]


def test_a_title_above_a_remark_is_a_heading():
    text = "The President: I thank Kenya.\nAdoption of the agenda\nThe agenda was adopted."
    assert [text for _, text in blocks(text)] == [
        "The President: I thank Kenya.",
        "Adoption of the agenda",
        "The agenda was adopted.",
    ]


def test_a_delegate_who_tells_of_a_vote_decides_nothing():
    text = "Mr. Vik (Norway): We regret it.\nDraft resolution A was adopted by 3 votes to 2."
    assert [kind for kind, _ in blocks(text)] == ["speech", "speech"]
