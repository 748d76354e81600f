"""Heads laid out in two columns: the name of the meeting, beside it the document's fields."""

from __future__ import annotations

from pipelines.languages.en.language import ENGLISH
from pipelines.text.columns import parted_columns
from pipelines.text.lines import read_lines


def columns(text: str) -> list[str]:
    return [line.text.text for line in parted_columns(read_lines(text).lines, ENGLISH.head)]


def test_fields_beside_a_name_are_put_before_it() -> None:
    head = (
        "United Nations Conference to Review       Distr.: General\n"
        "Progress Made in the Implementation       11 September 2030\n"
        "of the Programme of Action                Original: English\n"
    )
    assert columns(head) == [
        "Distr.: General",
        "11 September 2030",
        "Original: English",
        "United Nations Conference to Review",
        "Progress Made in the Implementation",
        "of the Programme of Action",
    ]


def test_one_space_parts_no_columns() -> None:
    assert columns("The meeting of 11 September 2030\n") == ["The meeting of 11 September 2030"]
