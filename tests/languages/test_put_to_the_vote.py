"""What is put to the vote in one sentence, and becomes of it in the next."""

from __future__ import annotations

import pytest

from tests.extract.test_decided_texts import CHINESE, ENGLISH, FRENCH
from tests.readers import rows_of


@pytest.mark.parametrize(
    ("template", "sentences", "told"),
    [
        (
            ENGLISH,
            "At its 10th meeting, the Chair put to the vote the retention of the words “including "
            "ammunition” in paragraph 3 of the draft outcome document (A/CONF.192/BMS/2032/L.5). "
            "The words were retained by 60 votes to 2, with 10 abstentions.",
            ("3", "retained", 60, 2, 10),
        ),
        (
            ENGLISH,
            "At its 10th meeting, a vote was requested on the retention of paragraphs 16 to 18 of "
            "the draft outcome document. The paragraphs were not retained, by 30 votes to 42, with "
            "10 abstentions.",
            ("16|17|18", "rejected", 30, 42, 10),
        ),
        (
            CHINESE,
            "在第10次会议上,主席将是否保留成果文件草案(A/CONF.192/BMS/2032/L.5)第3段付诸表决。"
            "该段以60票对2票、10票弃权获得保留。",
            ("3", "retained", 60, 2, 10),
        ),
        (
            CHINESE,
            "在第10次会议上,主席将保留成果文件草案第3段“包括弹药”等字付诸表决。"
            "这些字以60票对2票、10票弃权获得保留。",
            ("3", "retained", 60, 2, 10),
        ),
        (
            FRENCH,
            "À la 10e séance, le 18 juin, le Président a mis aux voix le maintien du paragraphe 3 "
            "du projet de document final (A/CONF.192/BMS/2032/L.5). Le paragraphe a été maintenu "
            "par 60 voix contre 2, avec 10 abstentions.",
            ("3", "retained", 60, 2, 10),
        ),
    ],
)
def test_one_event(template: str, sentences: str, told: tuple):
    events = rows_of(template.format(sentences))["vote_events"]
    assert [
        (v.paragraph, v.result, v.total_yes, v.total_no, v.total_abstentions) for v in events
    ] == [told]
