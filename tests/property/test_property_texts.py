"""What is read from every composed, translated and recorded text keeps every published rule."""

from pathlib import Path

import pytest

from tests.property.test_property_checks import failures

TESTS = Path(__file__).parent.parent
TEXTS = sorted(
    path
    for folder in ("composed", "translated", "verbatim", "french")
    for path in (TESTS / folder).glob("*.txt")
)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_the_rows_of_a_text_keep_the_rules(path: Path):
    assert failures(path.read_text()) == []


def test_the_rows_of_all_texts_together_keep_the_rules() -> None:
    """They contradict each other: meetings of one number in two years, one vote told twice."""
    assert failures(*(path.read_text() for path in TEXTS)) == []
