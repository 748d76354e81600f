"""Former names are resolved by the day of the document, and stay as printed."""

from __future__ import annotations

import datetime as dt

from pipelines.names.states import state_lexicon
from tests.extract.test_versions import ENGLISH
from tests.readers import rows_of


def _votes(text: str) -> dict[str, str | None]:
    votes = [row.as_dict() for row in rows_of(text)["votes"]]
    return {vote["state_name"]: vote["state_code"] for vote in votes}


def test_a_name_given_up_is_still_that_of_the_state() -> None:
    text = ENGLISH.replace("Brazil, Chile, France, Japan", "Brazil, Swaziland, Turkey, Japan")
    votes = _votes(text)
    assert (votes["Swaziland"], votes["Turkey"]) == ("SWZ", "TUR")


def test_a_name_of_a_later_day_is_not_known_before_it() -> None:
    assert state_lexicon("en", dt.date(2001, 7, 20)).get("Yugoslavia") == "SRB"
    assert state_lexicon("en", dt.date(1990, 7, 20)).get("Yugoslavia") is None
    assert state_lexicon("en", dt.date(1990, 7, 20)).get("Zaire") == "COD"


def test_yugoslavia_of_1990_is_no_state_of_today() -> None:
    day = ENGLISH.replace("2026", "1990").replace("Ninth", "Second")
    votes = _votes(day.replace("Cuba, Egypt", "Cuba, Yugoslavia"))
    assert votes["Yugoslavia"] is None
    assert votes["Cuba"] == "CUB"
