"""A sitting that rose before it was called to order is told, and published as printed."""

import pytest

from tests.readers import rows_of
from tests.verbatim.verbatim_rows import HERE

RECORD = (HERE / "assembly-61-one-vote.en.txt").read_bytes().decode("utf-8")


def told(rose: str) -> tuple[str | None, list[str]]:
    """The sitting's closing time, and the issues with it, in a record with another last line."""
    assert RECORD.count("rose at 6 p.m.") == 1
    rows = rows_of(RECORD.replace("rose at 6 p.m.", f"rose at {rose}"))
    (sitting,) = rows["sittings"]
    assert sitting.opened_at == "15:20"
    about = [i.record_id for i in rows["issues"] if i.check == "sitting_times_reversed"]
    return sitting.closed_at, about


@pytest.mark.parametrize(("rose", "clock"), [("12.10 a.m.", "00:10"), ("3.20 p.m.", "15:20")])
def test_a_time_before_the_opening_is_told(rose, clock):
    assert told(rose) == (clock, ["ga-61-s109"])


def test_a_time_after_it_is_not():
    assert told("6 p.m.") == ("18:00", [])
