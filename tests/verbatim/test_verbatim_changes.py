"""Rows and issues follow the text: facts are changed, pages broken elsewhere, words damaged."""

from __future__ import annotations

import random

import pytest

from pipelines.build import extract_rows, parse_corpus
from pipelines.corpus import Corpus, RawText
from tests.readers import rows_of
from tests.verbatim.verbatim_rows import HERE, NAMES, rows_alone

_PLACES = ("source_start", "source_end", "source_page", "paragraph_id", "document_id")
_TOLD = (
    "sittings",
    "agenda_items",
    "sitting_agenda_items",
    "participants",
    "represented_states",
    "statements",
    "vote_events",
    "votes",
)
_FURNITURE = (
    "\n\n12-34567\n\n\n{symbol}\n\n05/12/2018\n\n",
    "\n4/18\n\n",
    "\n12-34567 5/18\n{symbol}\n",
    "\n\n{symbol}\n\n12-34567\n\n3\n\n",
    "\n12-345673/23\n\n\n{symbol}\n\n01/02/2013\n\n",
)


def text_of(name):
    return (HERE / f"{name}.en.txt").read_bytes().decode("utf-8")


def changed(name, *pairs):
    text = text_of(name)
    for old, new in pairs:
        assert text.count(old) == 1, (text.count(old), old)
        text = text.replace(old, new)
    return rows_of(text)


def event(rows, words):
    return next(row for row in rows["vote_events"] if words in row.motion)


def mismatches(rows):
    return [row.message for row in rows["issues"] if row.check == "tally_mismatch"]


def test_a_state_that_changes_sides_is_followed():
    rows = changed(
        "assembly-61-one-vote",
        (
            "Yemen, Zambia,\nZimbabwe\nAgainst:\nIsrael,",
            "Yemen, Zambia\nAgainst:\nIsrael, Zimbabwe,",
        ),
    )
    vote = event(rows, "A/61/L.71 was adopted")
    assert (vote.counted_yes, vote.counted_no, vote.reconciles) == (146, 3, False)
    (own,) = [row for row in rows["votes"] if row.state_code == "ZWE"]
    assert own.vote == "N"
    assert len(mismatches(rows)) == 2


def test_a_name_that_is_missing_is_missed():
    rows = changed("assembly-61-one-vote", ("Belarus, China, Cuba,", "Belarus, Cuba,"))
    vote = event(rows, "A/61/L.71 was adopted")
    assert (vote.counted_abstentions, vote.reconciles) == (11, False)
    assert mismatches(rows) == ["The text states 12 abstaining; the list names 11, each once."]


def test_a_total_that_is_altered_is_kept_and_reported():
    rows = changed("assembly-61-one-vote", ("was adopted by 147 votes", "was adopted by 148 votes"))
    vote = event(rows, "A/61/L.71 was adopted")
    assert (vote.total_yes, vote.counted_yes, vote.reconciles) == (148, 147, False)
    assert mismatches(rows) == ["The text states 148 in favour; the list names 147, each once."]


@pytest.mark.parametrize("words", ["by 58 votes to 13", "by 13 votes to 58"])
def test_totals_go_by_what_they_mean(words):
    name = "assembly-73-first-committee-reports"
    rows = changed(name, ("was rejected by 58 votes to 13", f"was rejected {words}"))
    vote = event(rows, "The amendment was rejected")
    assert (vote.total_yes, vote.total_no, vote.reconciles) == (13, 58, True)


def test_the_lists_decide_even_where_one_name_is_missing():
    name = "assembly-73-first-committee-reports"
    rows = changed(
        name,
        (
            "In favour:\nAlgeria, Bolivia (Plurinational State of), Cuba,\nDemocratic",
            "In favour:\nBolivia (Plurinational State of), Cuba,\nDemocratic",
        ),
    )
    vote = event(rows, "The amendment was rejected")
    assert (vote.total_yes, vote.counted_yes, vote.reconciles) == (13, 12, False)


def test_another_symbol_is_another_document():
    text = text_of("assembly-61-one-vote").replace("A/61/L.71", "A/61/L.99/Rev.1")
    assert event(rows_of(text), "was adopted by 147").document_symbol == "A/61/L.99/Rev.1"


def test_another_group_is_another_group():
    rows = changed(
        "assembly-64-suspended", ("of the Group of African States", "of the Group of 77")
    )
    (own,) = [row for row in rows["statements"] if row.speaker == "Mr. Mansouri"]
    assert own.on_behalf_of == "the Group of 77"


def test_an_outcome_that_is_lost_is_an_error():
    rows = changed(
        "first-committee-60-flawed-lists",
        ("Draft resolution A/C.1/60/L.57 was adopted by 16\nvotes to 2, with 3 abstentions.\n", ""),
    )
    (lost,) = [row for row in rows["issues"] if row.check == "vote_not_read"]
    assert lost.severity == "error"
    assert all("L.57" not in (row.document_symbol or "") for row in rows["vote_events"])


def shape(rows):
    return {
        table: [
            {key: value for key, value in row.as_dict().items() if key not in _PLACES}
            for row in rows[table]
        ]
        for table in _TOLD
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_page_may_end_anywhere(name):
    """A page break between any two lines changes no row but for its place."""
    lines = text_of(name).split("\n")
    symbol = rows_alone(name)["documents"][0].symbol
    first = next(i for i, line in enumerate(lines) if line.startswith("The meeting ")) + 1
    imprint = next((i for i, line in enumerate(lines) if "This record contains" in line), 0)
    chance = random.Random(name)
    for _ in range(6):
        at = chance.randrange(first, len(lines) - 2)
        if (imprint and imprint < at < imprint + 9) or lines[at - 1].endswith("as follows:"):
            continue
        broken = chance.choice(_FURNITURE).format(symbol=symbol)
        text = "\n".join(lines[:at]) + broken + "\n".join(lines[at:])
        assert shape(rows_of(text)) == shape(rows_alone(name)), (at, broken)


@pytest.mark.parametrize("name", NAMES)
def test_a_damaged_record_is_read_without_an_exception(name):
    """Whatever is lost or out of place: no exception, and every row has its place in the text."""
    chance = random.Random(name)
    for _ in range(6):
        lines = text_of(name).split("\n")
        for _ in range(chance.randrange(1, 9)):
            _damage(lines, chance)
        text = "\n".join(lines)
        parsed = parse_corpus(Corpus(HERE, (RawText("t.txt", text, "0" * 64),), ()))
        rows = extract_rows(parsed)
        for table in _TOLD:
            keys = [tuple(getattr(row, k) for k in row.ABOUT.key) for row in rows[table]]
            assert len(set(keys)) == len(keys)
            assert all(0 <= row.source_start < row.source_end <= len(text) for row in rows[table])


def _damage(lines, chance):
    at = chance.randrange(len(lines))
    line = lines[at]
    middle = chance.randrange(len(line) + 1)
    kind = chance.randrange(5)
    if kind == 0:
        del lines[at : at + chance.randrange(1, 5)]
    elif kind == 1:
        lines[at] = line[:middle] + chance.choice(":().[]—\n") + line[middle:]
    elif kind == 2:
        lines[at] = line[:middle] + line[middle + 3 :]
    elif kind == 3:
        lines.insert(at, chance.choice(lines))
    else:
        lines[at] = " ".join(chance.sample(line.split(), len(line.split())))
    lines.extend([""] * (not lines))


@pytest.mark.parametrize(
    ("printed", "session", "meeting_id", "name"),
    [
        (
            "Eleventh emergency special session",
            "ES-11",
            "ga-11-es",
            "11th emergency special session of the General Assembly",
        ),
        (
            "Tenth special session",
            "S-10",
            "ga-10-s",
            "10th special session of the General Assembly",
        ),
    ],
)
def test_a_special_session_is_not_the_regular_one_of_its_number(printed, session, meeting_id, name):
    rows = changed("assembly-61-one-vote", ("Sixty-first session", printed))
    (document,) = rows["documents"]
    assert document.session == session
    (meeting,) = rows["meetings"]
    assert (meeting.meeting_id, meeting.name_en) == (meeting_id, name)
    assert {row.meeting_id for row in rows["sittings"]} == {meeting_id}
