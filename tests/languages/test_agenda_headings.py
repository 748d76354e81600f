"""The agenda items that the headings of summary records name."""

import pytest

from pipelines.languages import languages

CASES = [
    (
        "en",
        "Agenda item 9: General exchange of views (continued) (A/CONF.192/2030/RC/1)",
        ("9",),
        ("9",),
        "General exchange of views",
    ),
    (
        "en",
        "Agenda item 16: Information (A/70/63-E/2015/10 and A/70/125) (continued)",
        ("16",),
        ("16",),
        "Information",
    ),
    ("en", "Agenda items 93 to 95 (continued)", ("93", "94", "95"), ("93", "94", "95"), None),
    (
        "en",
        "Agenda item 98 (b): Disarmament: arms (small)",
        ("98(b)",),
        (),
        "Disarmament: arms (small)",
    ),
    ("zh", "议程项目9:一般性交换意见(续)(A/CONF.192/2030/RC/1)", ("9",), ("9",), "一般性交换意见"),
    ("zh", "议程项目九十四:全面彻底裁军", ("94",), (), "全面彻底裁军"),
    (
        "fr",
        "Point 9 de l’ordre du jour: Échange de vues général (suite) (A/CONF.192/2030/RC/1)",
        ("9",),
        ("9",),
        "Échange de vues général",
    ),
]


@pytest.mark.parametrize(("code", "text", "numbers", "continued", "title"), CASES)
def test_what_a_heading_names(
    code: str,
    text: str,
    numbers: tuple[str, ...],
    continued: tuple[str, ...],
    title: str | None,
) -> None:
    heading = languages()[code].agenda_heading(text)
    assert heading is not None
    assert (heading.numbers, heading.continued) == (numbers, continued)
    assert [text[slice(*span)] for _, span in heading.titles] == ([title] if title else [])


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Organization of work"),
        ("en", "Consideration of agenda item 9"),
        ("zh", "工作安排"),
        ("zh", "审议议程项目9"),
        ("fr", "Organisation des travaux"),
    ],
)
def test_a_heading_that_names_none(code: str, text: str) -> None:
    assert languages()[code].agenda_heading(text) is None
