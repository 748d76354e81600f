"""Names whose printing was damaged are known by their letters."""

import pytest

from pipelines.names.lexicon import Lexicon
from pipelines.names.states import state_lexicon


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("GuineaBissau", "GNB"),
        ("Guinea Bissau", "GNB"),
        ("Czech Re-public", "CZE"),
        ("Saint Vincent and the Gren-adines", "VCT"),
        ("Cote d'Ivoire", "CIV"),
        ("Turkiye", "TUR"),
        ("Niger-ia", "NGA"),
        ("Ruritania", None),
        ("Ni-geri", None),
    ],
)
def test_accents_spaces_and_hyphens_do_not_count(printed, code):
    assert state_lexicon("en").get_by_letters(printed) == code


def test_letters_of_two_names_are_those_of_none():
    two = Lexicon([("Gu-inea", "A"), ("Guinea", "B"), ("Mali", "C")], blocked=["Ma-li"])
    assert two.get_by_letters("Guinea") is None
    assert two.get_by_letters("Mali") is None


def test_a_short_name_is_known_only_as_printed():
    assert Lexicon([("U.S.", "USA")]).get_by_letters("US") is None
