"""What a summary record says was so decided, and how others will be decided."""

import pytest

from pipelines.languages import languages

PROPOSED = [
    (
        "en",
        "The President said that he took it that the Conference wished to adopt the programme of "
        "work contained in document A/CONF.192/2030/RC/CRP.2, as orally revised.",
        ("procedural", "adopted", "programme of work", True),
    ),
    (
        "en",
        "The Chair said she took it that the Meeting wished to adopt the draft report.",
        ("whole", "adopted", "report", False),
    ),
    (
        "en",
        "The Chair invited the Meeting to decide on the request for observer status.",
        ("procedural", "adopted", None, False),
    ),
    (
        "en",
        "The President proposed that Mr. Laurent be elected Vice-President by acclamation.",
        ("election", "elected", None, False),
    ),
    ("zh", "主席认为会议希望通过报告草稿。", ("whole", "adopted", "报告", False)),
    ("zh", "主席请大会就给予观察员地位的提议作出决定。", ("procedural", "adopted", None, False)),
    ("zh", "主席提议选举洛朗先生为副主席。", ("election", "elected", None, False)),
]


@pytest.mark.parametrize(("code", "text", "told"), PROPOSED)
def test_what_was_put_to_the_meeting(
    code: str, text: str, told: tuple[str, str, str | None, bool]
) -> None:
    phrase = languages()[code].proposal(text)
    assert (phrase.scope, phrase.result, phrase.object, phrase.as_amended) == told
    assert phrase.procedure == "without_vote"


@pytest.mark.parametrize(
    ("code", "text", "agreed"),
    [
        ("en", "It was so decided.", True),
        ("en", "It was so decided after the vote on paragraph 4 had been taken.", False),
        ("zh", "就这样决定。", True),
        ("zh", "会议就这样决定。", True),
        ("zh", "会议决定休会。", False),
    ],
)
def test_the_words_that_agree(code: str, text: str, agreed: bool) -> None:
    assert languages()[code].agreed(text) is agreed


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The Committee decided that it would take its decisions by consensus."),
        ("en", "The Meeting decided that all decisions would be taken by consensus."),
        ("zh", "委员会决定以协商一致方式作出决定。"),
        ("fr", "Le Comité a décidé de prendre toutes ses décisions par consensus."),
    ],
)
def test_a_rule_for_later_decisions_tells_nothing_of_this_one(code: str, text: str) -> None:
    (phrase,) = languages()[code].decisions(text)
    assert (phrase.scope, phrase.procedure) == ("procedural", None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The Committee decided by consensus to take note of the report."),
        ("zh", "委员会以协商一致方式决定推迟审议。"),
    ],
)
def test_a_decision_taken_by_consensus(code: str, text: str) -> None:
    (phrase,) = languages()[code].decisions(text)
    assert phrase.procedure == "consensus"
