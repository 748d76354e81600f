"""The days of several sittings that are told together."""

from __future__ import annotations

import pytest

from pipelines.languages import languages


@pytest.mark.parametrize(
    ("code", "text", "numbers", "first", "last"),
    [
        (
            "en",
            "The Committee held a general debate at its 2nd to 10th meetings, from 8 to 12 October "
            "and from 15 to 17 October.",
            (2, 10),
            (10, 8),
            (10, 17),
        ),
        (
            "en",
            "The Committee held 16 meetings (11th to 26th), from 17 to 19, 22 to 26 and 29 to 31 "
            "October and on 1 November, for thematic discussions.",
            (11, 26),
            (10, 17),
            (11, 1),
        ),
        (
            "en",
            "At its 2nd meeting, on 5 October, and on 6 October the Committee heard statements.",
            (2,),
            (10, 5),
            (10, 5),
        ),
        (
            "zh",
            "委员会在10月8日至12日和15日至17日第2至第10次会议上进行了一般性辩论。",
            (2, 10),
            (10, 8),
            (10, 17),
        ),
        (
            "zh",
            "委员会在10月29日至31日和11月1日第11次至第26次会议上进行了专题讨论。",
            (11, 26),
            (10, 29),
            (11, 1),
        ),
        ("zh", "10月4日,第一委员会第2次会议决定进行一般性辩论。", (2,), (10, 4), (10, 4)),
        (
            "fr",
            "De sa 2e à sa 10e séance, du 8 au 12 octobre et du 15 au 17 octobre, la Commission a "
            "tenu un débat général.",
            (2, 10),
            (10, 8),
            (10, 17),
        ),
    ],
)
def test_days(
    code: str,
    text: str,
    numbers: tuple[int, ...],
    first: tuple[int, int],
    last: tuple[int, int],
) -> None:
    (sitting,) = languages()[code].sittings(text)
    assert sitting.numbers == numbers
    assert sitting.date is not None
    assert (sitting.date.first, sitting.date.last) == (first, last)


def test_a_plenary_of_the_assembly_in_a_french_report_of_a_committee() -> None:
    text = "À sa 3e séance plénière, le 21 septembre 2018, l’Assemblée générale a décidé."
    (sitting,) = languages()["fr"].sittings(text)
    assert sitting.of_assembly
