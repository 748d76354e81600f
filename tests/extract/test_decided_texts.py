"""Sentences that tell of decisions on several texts."""

from __future__ import annotations

import pytest

from tests.property.test_property_checks import failures
from tests.readers import rows_of

CHINESE = """A/CONF.192/BMS/2032/3

联合国
大会

Distr.: General
18 June 2032
Chinese
Original: English

审议从各个方面防止、打击和消除小武器和轻武器非法贸易的行动纲领执行情况的第十二次各国双年度会议

2032年6月14日至18日,纽约

会议报告

一. 组织事项

1. {}
"""
ENGLISH = """A/CONF.192/BMS/2032/3

United Nations
General Assembly

Distr.: General
18 June 2032
Original: English

Twelfth Biennial Meeting of States to Consider the Implementation of the Programme of Action to
Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects

New York, 14-18 June 2032

Report of the Meeting

I. Organizational matters

1. {}
"""
FRENCH = """A/CONF.192/BMS/2032/3

Nations Unies
Assemblée générale

Distr. générale
18 juin 2032
Français
Original : anglais

Douzième Réunion biennale des États pour l’examen de la mise en œuvre du Programme d’action en vue
de prévenir, combattre et éliminer le commerce illicite des armes légères sous tous ses aspects

New York, 14-18 juin 2032

Rapport de la Réunion

I. Questions d’organisation

1. {}
"""
MEETING = "A/CONF.192/BMS/2032"


@pytest.mark.parametrize(
    ("report", "sentence", "told"),
    [
        (
            CHINESE,
            "在6月18日第10次会议上,会议通过了会议报告草稿(A/CONF.192/BMS/2032/L.6)"
            "和经口头修正的成果文件草案(A/CONF.192/BMS/2032/L.5)。",
            [("whole", "L.6"), ("whole", "L.5")],
        ),
        (
            CHINESE,
            "在6月14日第1次会议上,会议通过了议程(A/CONF.192/BMS/2032/1)、"
            "议事规则(A/CONF.192/BMS/2032/2)和工作方案(A/CONF.192/BMS/2032/L.2)。",
            [("procedural", "1"), ("procedural", "2"), ("procedural", "L.2")],
        ),
        (
            CHINESE,
            "在6月18日第10次会议上,会议未经表决通过了A/CONF.192/BMS/2032/L.7和"
            "A/CONF.192/BMS/2032/L.8号文件所载的决定草案。",
            [("whole", "L.7"), ("whole", "L.8")],
        ),
        (
            CHINESE,
            "在6月14日第1次会议上,会议通过了临时议程(A/CONF.192/BMS/2032/1和Corr.1)。",
            [("procedural", "1")],
        ),
        (
            CHINESE,
            "在6月14日第1次会议上,会议按照议事规则(A/CONF.192/BMS/2032/2)"
            "通过了工作方案(A/CONF.192/BMS/2032/L.2)。",
            [("procedural", "L.2")],
        ),
        (
            ENGLISH,
            "At its 10th meeting, on 18 June, the Meeting adopted its draft report "
            "(A/CONF.192/BMS/2032/L.6) and the draft outcome document of the Meeting "
            "(A/CONF.192/BMS/2032/L.5).",
            [("whole", "L.6"), ("whole", "L.5")],
        ),
        (
            ENGLISH,
            "At its 10th meeting, on 18 June, the Meeting adopted draft decisions "
            "A/CONF.192/BMS/2032/L.7, A/CONF.192/BMS/2032/L.8 and A/CONF.192/BMS/2032/L.9.",
            [("whole", "L.7"), ("whole", "L.8"), ("whole", "L.9")],
        ),
        (
            ENGLISH,
            "At its 10th meeting, on 18 June, the Meeting adopted its draft report "
            "(A/CONF.192/BMS/2032/L.6) and took note of the report of the Chair "
            "(A/CONF.192/BMS/2032/CRP.1).",
            [("whole", "L.6")],
        ),
        (
            FRENCH,
            "À sa 10e séance, le 18 juin, la Réunion a adopté son projet de rapport "
            "(A/CONF.192/BMS/2032/L.6) et le projet de document final (A/CONF.192/BMS/2032/L.5).",
            [("whole", "L.6"), ("whole", "L.5")],
        ),
    ],
)
def test_each_text_is_decided_on(report: str, sentence: str, told: list[tuple[str, str]]):
    text = report.format(sentence)
    events = rows_of(text)["vote_events"]
    assert [(event.vote_scope, event.document_symbol) for event in events] == [
        (scope, f"{MEETING}/{symbol}") for scope, symbol in told
    ]
    assert failures(text) == []
