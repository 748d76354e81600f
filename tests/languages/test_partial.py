"""A language that reads part of the interface says what it does not read."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipelines.languages import languages
from pipelines.languages.base import Language
from pipelines.languages.fr.head import HEAD
from pipelines.languages.fr.structure import STRUCTURE
from pipelines.languages.partial import PartialLanguage, is_needless, not_read, tables_not_read
from pipelines.languages.phrases import Span
from tests.readers import rows_of

TEXT = Path(__file__).parents[1] / "composed" / "review-conference-2030-four-votes.fr.txt"


class Beginning(PartialLanguage):
    """French as it would begin: the outline and the head of a document."""

    code = "fr"
    structure = STRUCTURE
    head = HEAD


class WithSentences(Beginning):
    def sentences(self, tight: str) -> list[Span]:
        return [(0, len(tight))]


def test_the_base_is_a_language() -> None:
    language: Language = Beginning()
    assert language.dates("18 juin 2018") == []


def test_an_outline_alone_gives_documents_and_paragraphs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(languages(), "fr", Beginning())
    rows = rows_of(TEXT.read_bytes().decode("utf-8"))
    (document,) = [row.as_dict() for row in rows["documents"]]
    assert (document["symbol"], document["distribution"], document["kind"]) == (
        "A/CONF.192/2030/RC/4",
        "general",
        "report",
    )
    assert len(rows["paragraphs"]) == 19
    read = {"documents", "paragraphs", "works", "mentions", "issues"}
    reference = {"states", "state_names", "organizations", "instruments"}
    assert {name for name, table in rows.items() if table} == read | reference
    (said,) = [
        r.as_dict() for r in rows["issues"] if r.as_dict()["check"] == "language_read_in_part"
    ]
    for words in ("dates", "sittings", "the agenda", "decisions", "lists of votes", "officers"):
        assert words in said["message"]


def test_what_is_overridden_is_read() -> None:
    assert set(not_read(WithSentences())) == set(not_read(Beginning()))
    french = languages()["fr"]
    assert not {"dates", "decisions", "lists of votes", "the agenda"} & set(not_read(french))
    assert tables_not_read(french) == {"calendar"}
    assert "vote_events" in tables_not_read(Beginning())


@pytest.mark.parametrize("code", ["zh", "en"])
def test_a_language_that_is_read_whole_has_nothing_to_say(code: str) -> None:
    assert not_read(languages()[code]) == ()
    assert tables_not_read(languages()[code]) == frozenset()


def test_needless_characters() -> None:
    text = "  a  b¹ c"
    kept = "".join(char for at, char in enumerate(text) if not is_needless(text, at))
    assert kept == "a b c"
