"""Votes follow the text: change the lists or the totals, and the rows change with them."""

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.readers import CONFERENCE, rows_of, text_of

TEXT = text_of(CONFERENCE)
EVENT = "poa-revcon-3-2018-p17"
SLOW = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
# Paragraph 17 has three lists without repeated names; each on one line of the raw text.
YES, NO, ABSTAINING = (
    match.group(1)
    for match in re.finditer(
        r"#### (?:赞成|反对|弃权):\n\n([^\n]+)。\n",
        TEXT[TEXT.index("- 17. ") : TEXT.index("18. 同在")],
    )
)
STATES_YES, STATES_ABSTAINING = YES.split("、"), ABSTAINING.split("、")


def with_lists(yes: list[str], abstaining: list[str]) -> str:
    start = TEXT.index("- 17. ")
    head, tail = TEXT[:start], TEXT[start:]
    tail = tail.replace(YES, "、".join(yes), 1).replace(ABSTAINING, "、".join(abstaining), 1)
    return head + tail


def votes(text: str) -> tuple[dict[str, list[str]], object, list]:
    rows = rows_of(text)
    named: dict[str, list[str]] = {"Y": [], "N": [], "A": []}
    for vote in rows["votes"]:
        if vote.vote_event_id == EVENT:
            named[vote.vote].append(vote.state_name)
            assert "".join(text[vote.source_start : vote.source_end].split()) == vote.state_name
    event = next(e for e in rows["vote_events"] if e.vote_event_id == EVENT)
    issues = [i for i in rows["issues"] if i.record_id == EVENT]
    return named, event, issues


def test_the_text_as_it_is():
    assert (len(STATES_YES), NO.split("、"), len(STATES_ABSTAINING)) == (
        62,
        ["以色列", "美利坚合众国"],
        29,
    )
    named, event, issues = votes(TEXT)
    assert sorted(named["Y"]) == sorted(STATES_YES)
    assert event.reconciles is True
    assert issues == []


@SLOW
@given(st.integers(0, 61), st.integers(0, 28))
def test_two_states_that_change_places_change_their_votes(left: int, right: int):
    yes, abstaining = list(STATES_YES), list(STATES_ABSTAINING)
    yes[left], abstaining[right] = abstaining[right], yes[left]
    named, event, issues = votes(with_lists(yes, abstaining))
    assert sorted(named["Y"]) == sorted(yes)
    assert sorted(named["A"]) == sorted(abstaining)
    assert event.reconciles is True
    assert issues == []


@SLOW
@given(st.integers(0, 61))
def test_a_dropped_name_is_missed_in_the_count_and_never_filled_in(index: int):
    yes = STATES_YES[:index] + STATES_YES[index + 1 :]
    named, event, issues = votes(with_lists(yes, STATES_ABSTAINING))
    assert sorted(named["Y"]) == sorted(yes)
    assert (event.total_yes, event.counted_yes, event.reconciles) == (62, 61, False)
    (issue,) = issues
    assert (issue.check, issue.severity) == ("tally_mismatch", "error")
    assert "62" in issue.message
    assert "61" in issue.message


@SLOW
@given(st.integers(0, 61), st.integers(1, 3))
def test_a_repeated_name_counts_once(index: int, times: int):
    yes = STATES_YES[: index + 1] + [STATES_YES[index]] * times + STATES_YES[index + 1 :]
    named, event, issues = votes(with_lists(yes, STATES_ABSTAINING))
    assert sorted(named["Y"]) == sorted(STATES_YES)
    assert event.reconciles is True
    (issue,) = issues
    assert issue.check == "repeated_name"
    assert f"{times + 1} times" in issue.message


@SLOW
@given(st.integers(0, 61))
def test_a_state_in_two_lists_stays_in_both_and_is_an_error(index: int):
    named, event, issues = votes(with_lists(STATES_YES, [STATES_YES[index], *STATES_ABSTAINING]))
    assert STATES_YES[index] in named["Y"]
    assert STATES_YES[index] in named["A"]
    assert event.counted_abstentions == 30
    assert {issue.check for issue in issues} == {"state_in_two_lists", "tally_mismatch"}


@SLOW
@given(st.integers(0, 200), st.integers(0, 200), st.integers(0, 200))
def test_totals_are_published_as_stated(yes: int, no: int, abstaining: int):
    text = TEXT.replace("以 62 票对 2 票、29 票弃权", f"以 {yes} 票对 {no} 票、{abstaining} 票弃权")
    _, event, issues = votes(text)
    assert (event.total_yes, event.total_no, event.total_abstentions) == (yes, no, abstaining)
    assert (event.counted_yes, event.counted_no, event.counted_abstentions) == (62, 2, 29)
    assert event.reconciles is ((yes, no, abstaining) == (62, 2, 29))
    assert len(issues) == sum(
        a != b for a, b in zip((yes, no, abstaining), (62, 2, 29), strict=True)
    )


@SLOW
@given(st.integers(0, 61))
def test_an_unknown_name_is_kept_as_printed(index: int):
    yes = [*STATES_YES[:index], "亚特兰蒂斯", *STATES_YES[index + 1 :]]
    rows = rows_of(with_lists(yes, STATES_ABSTAINING))
    (vote,) = [v for v in rows["votes"] if v.state_name == "亚特兰蒂斯"]
    assert (vote.state_code, vote.vote) == (None, "Y")
    (issue,) = [i for i in rows["issues"] if i.check == "state_unknown"]
    assert issue.evidence == "亚特兰蒂斯"


@SLOW
@given(st.integers(0, 61), st.integers(1, 4))
def test_a_page_break_inside_a_list_changes_nothing(index: int, at: int):
    name = STATES_YES[index]
    cut = min(at, len(name) - 1)
    broken = name[:cut] + "\n\n18-11232 (C) 5/21\n\n" + name[cut:]
    yes = [*STATES_YES[:index], broken, *STATES_YES[index + 1 :]]
    rows = rows_of(with_lists(yes, STATES_ABSTAINING))
    named = [v.state_name for v in rows["votes"] if v.vote_event_id == EVENT and v.vote == "Y"]
    assert sorted(named) == sorted(STATES_YES)
