import pytest

from pipelines.languages.zh.decisions import decisions
from pipelines.languages.zh.votes import vote_lists


def only(text: str):
    (phrase,) = decisions(text)
    return phrase


@pytest.mark.parametrize(
    ("words", "totals"),
    [
        ("以63票对2票、28票弃权", (63, 2, 28)),
        ("以63票赞成、2票反对、28票弃权", (63, 2, 28)),
        ("以六十三票对二票、二十八票弃权", (63, 2, 28)),
        ("以145票对零票、2票弃权", (145, 0, 2)),
        ("以98票对0票、无人弃权", (98, 0, 0)),
        ("以90票对3票", (90, 3, None)),
        ("以赞成90票、反对3票、弃权4票", (90, 3, 4)),
    ],
)
def test_totals(words: str, totals: tuple):
    phrase = only(f"在第18次会议上,会议进行记录表决,{words}决定保留决议草案第一节第16段。")
    assert phrase.totals == totals
    assert phrase.procedure == "recorded_vote"
    assert (phrase.scope, phrase.result) == ("paragraph", "retained")
    assert (phrase.section, phrase.paragraph) == (1, "16")


def test_a_paragraph_may_be_rejected():
    phrase = only("在同次会议上,会议进行记录表决,以20票对60票、5票弃权否决了对第3段的修正案。")
    assert (phrase.result, phrase.scope) == ("rejected", "amendment")
    assert phrase.totals == (20, 60, 5)


def test_the_whole_text_as_amended():
    phrase = only("会议以98票对0票、0票弃权的记录表决,最终通过经口头订正和修正的成果文件草案。")
    assert (phrase.scope, phrase.result, phrase.as_amended) == ("whole", "adopted", True)


def test_consensus_acclamation_and_no_vote():
    assert only("大会以协商一致方式通过了报告。").procedure == "consensus"
    assert only("会议一致通过了其报告。").procedure == "consensus"
    assert only("第1次会议以鼓掌方式选举某人担任主席。").procedure == "acclamation"
    assert only("会议未经表决通过了决议草案。").procedure == "without_vote"
    assert only("大会通过了议事规则(A/CONF.192/2018/RC/L.3)。").procedure is None


def test_an_amendment_by_consensus():
    phrase = only("会议并以协商一致方式决定对成果文件草案第二节第18段进行口头修正。")
    assert (phrase.scope, phrase.result, phrase.procedure) == ("amendment", "adopted", "consensus")


@pytest.mark.parametrize(
    "text",
    [
        "通过两年期报告分享有关国家法律的信息。",  # by means of
        "会议听取了筹备委员会通过的报告的介绍。",  # attributive
        "高级代表主持了会议主席的选举工作。",
        "与会者讨论了标识问题。",
    ],
)
def test_what_is_no_decision(text: str):
    assert decisions(text) == []


def test_vote_lists_end_at_the_full_stop():
    text = "表决结果如下:赞成:甲国、乙国。反对:无。弃权:丙国。后来丁国说明了立场。"
    lists = vote_lists(text)
    assert [(item.vote, text[slice(*item.names)], item.none) for item in lists] == [
        ("Y", "甲国、乙国", False),
        ("N", "无", True),
        ("A", "丙国", False),
    ]
    assert lists[2].rest is not None
    assert text[slice(*lists[2].rest)] == "后来丁国说明了立场。"
