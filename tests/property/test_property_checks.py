"""However a text is damaged, what is read from it keeps every rule of the published tables.

What is wrong with a source is an issue; only what is wrong with our own rows may block.
"""

import random
import re

import pytest

from expectations.run import check_all
from pipelines.build import extract_rows, raw_by_document
from pipelines.tables.frames import frames_of
from tests.readers import CONFERENCE, EXPERTS, RESOLUTION, SECRETARY_GENERAL, parsed, text_of

FOOTER = "\n\n18-11232 (C) 5/21\n\n"
WORDS = re.compile(
    r"法国|日本|中国|古巴|以色列|第[一二三四五六]次|主席|副主席|决定|通过|记录表决|协商一致"
)


def drop_lines(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    for _ in range(3):
        lines.pop(chance.randrange(len(lines)))
    return "\n".join(lines)


def swap_lines(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    for _ in range(3):
        left, right = chance.randrange(len(lines)), chance.randrange(len(lines))
        lines[left], lines[right] = lines[right], lines[left]
    return "\n".join(lines)


def repeat_lines(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    lines[at:at] = lines[at : at + 3]
    return "\n".join(lines)


def change_digits(text: str, chance: random.Random) -> str:
    letters = list(text)
    for match in chance.sample(list(re.finditer(r"\d", text)), 12):
        letters[match.start()] = str(chance.randrange(10))
    return "".join(letters)


def drop_letters(text: str, chance: random.Random) -> str:
    letters = list(text)
    for at in sorted(chance.sample(range(len(letters)), 10), reverse=True):
        del letters[at]
    return "".join(letters)


def exchange_words(text: str, chance: random.Random) -> str:
    left, right = chance.sample(sorted(set(WORDS.findall(text))), 2)
    return text.replace(left, "\0").replace(right, left).replace("\0", right)


def end_pages(text: str, chance: random.Random) -> str:
    for _ in range(4):
        at = chance.randrange(len(text))
        text = text[:at] + FOOTER + text[at:]
    return text


DAMAGES = (
    drop_lines,
    swap_lines,
    repeat_lines,
    change_digits,
    drop_letters,
    exchange_words,
    end_pages,
)
TEXTS = (CONFERENCE, EXPERTS, RESOLUTION, SECRETARY_GENERAL)


def failures(*texts: str) -> list[str]:
    corpus = parsed(*texts)
    frames = frames_of(extract_rows(corpus))
    return [
        f"{report.name}.{rule.name}: {rule.sample[:1]}"
        for report in check_all(frames, raw_by_document(corpus))
        for rule in report.failures
    ]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
@pytest.mark.parametrize("seed", range(2))
def test_damaged_texts_keep_the_rules(damage, seed: int):
    chance = random.Random(f"{damage.__name__}{seed}")
    assert failures(*(damage(text_of(name), chance) for name in TEXTS)) == []


def test_two_documents_may_tell_of_one_meeting():
    second = text_of(RESOLUTION).replace("65/64.", "65/50.").replace("97(z)", "97(y)")
    again = text_of(CONFERENCE).replace("A/CONF.192/2018/RC/3", "A/CONF.192/2018/RC/3/Rev.1", 1)
    assert failures(text_of(RESOLUTION), second, text_of(CONFERENCE), again) == []


def test_a_vote_called_consensus_is_an_issue():
    text = text_of(CONFERENCE).replace(
        "大会以 65 票对 0 票、25 票弃权的记录表决,决定",
        "大会以协商一致方式,65 票对 0 票、25 票弃权,决定",
    )
    corpus = parsed(text)
    checks = {getattr(row, "check", "") for row in extract_rows(corpus)["issues"]}
    assert "vote_without_vote" in checks
    assert failures(text) == []
