"""One French text in several layouts gives the same rows."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from pipelines.extract.rows import Rows
from tests.readers import rows_of

COMPOSED = Path(__file__).parents[1] / "composed"
TEXTS = sorted(COMPOSED.glob("*.fr.txt")) + sorted(Path(__file__).parent.glob("*.fr.txt"))
COMPARED = {
    "documents": ["symbol", "kind", "date", "distribution", "original_language", "session"],
    "meetings": ["meeting_id", "start_date", "end_date", "status", "sittings_stated"],
    "sittings": ["sitting_id", "date"],
    "agenda_items": ["agenda_item_id"],
    "sitting_agenda_items": ["sitting_id", "agenda_item_id", "action"],
    "participants": ["role", "state_code", "person_name", "context", "sitting_from", "date"],
    "vote_events": ["vote_event_id", "vote_scope", "procedure", "result", "section", "paragraph",
                    "total_yes", "total_no", "total_abstentions", "reconciles"],
    "votes": ["vote_event_id", "vote", "state_code"],
    "citations": ["cited_symbol"],
}  # fmt: skip


def wrapped(text: str) -> str:
    """Lines of the page's width, no word cut."""
    return "\n".join(
        "\n".join(textwrap.wrap(line, 90, break_long_words=False, break_on_hyphens=False))
        for line in text.split("\n")
    )


def no_break_spaces(text: str) -> str:
    return re.sub(r" (?=[:;»])|(?<=«) ", "\u00a0", text)


def narrow_spaces(text: str) -> str:
    return re.sub(r" (?=[:;»])|(?<=«) ", "\u202f", text)


def no_spaces_before_colons(text: str) -> str:
    return re.sub(r" (?=[:;])", "", text)


def typewriter_apostrophes(text: str) -> str:
    return text.replace("’", "'")


def raised_endings(text: str) -> str:
    return re.sub(r"(?<=\d)(re|e|er)(?= )", r"<sup>\1</sup>", text)


def marked_labels(text: str) -> str:
    return re.sub(r"(?m)^(Votent \w+|S’abstiennent|Ont voté \w+)(?= :)", r"*\1*", text)


def carriage_returns(text: str) -> str:
    return text.replace("\n", "\r\n")


LAYOUTS: list[Callable[[str], str]] = [
    wrapped,
    no_break_spaces,
    narrow_spaces,
    no_spaces_before_colons,
    typewriter_apostrophes,
    raised_endings,
    marked_labels,
    carriage_returns,
]


def cells(rows: Rows, table: str) -> list[str]:
    return sorted(str([row.as_dict()[name] for name in COMPARED[table]]) for row in rows[table])


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: str(layout.__name__))
@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name.split(".")[0])
def test_a_layout_changes_no_row(path: Path, layout: Callable[[str], str]) -> None:
    text = path.read_bytes().decode("utf-8")
    laid_out = layout(text)
    if layout in (marked_labels, no_spaces_before_colons) and laid_out == text:
        assert "Votent" not in text
        return
    assert laid_out != text
    plain, other = rows_of(text), rows_of(laid_out)
    assert {table: cells(other, table) for table in COMPARED} == {
        table: cells(plain, table) for table in COMPARED
    }
