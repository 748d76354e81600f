"""Each rule of each suite passes the sample and catches a table that breaks it."""

import datetime as dt

import polars as pl
import pytest
from expectations_broken import BMS, BROKEN, EVENT, PREPCOM
from expectations_broken_record import BROKEN_RECORD, NOT_BROKEN
from expectations_changes import Change, Tables, cells, issue, no_issue, sample
from expectations_raw import RAW, RECORD, REPORT, RESOLUTION
from expectations_record import EVENT_45, SITTING
from expectations_sample import MEETING, frames

from expectations.run import SAMPLE, check_all, rule_names
from pipelines.tables import TABLES, TableSpec
from pipelines.tables.frames import frames_of

VALUES = ("vocabulary", "pattern", "minimum", "references")
"""Kinds of rule on the value of one column."""


def base_changes(table: str) -> dict[str, tuple[Change, set[str]]]:
    """Ways to break the rules that a table has by its declaration, and the rules they break."""
    spec = TABLES[table]
    first, *others = spec.columns
    names = set(rule_names(table))

    def frame(change) -> Change:
        return lambda tables: tables.frames.update({table: change(tables.frames[table])})

    def nulls(tables: Tables) -> None:
        needed = [column.name for column in spec.columns if not column.nullable]
        cells(table, **dict.fromkeys(needed))(tables)

    def values(tables: Tables) -> None:
        for column in spec.columns:
            doc = column.doc
            if doc.minimum is not None:
                cells(table, **{column.name: doc.minimum - 1})(tables)
            elif column.parent or doc.vocabulary or doc.pattern:
                cells(table, **{column.name: "nowhere\n"})(tables)

    def kind(*kinds: str) -> set[str]:
        return {name for name in names if name.split(":")[0] in kinds}

    changes = {
        "order of columns": (
            frame(lambda f: f.select([*(c.name for c in others), first.name])),
            {"columns"},
        ),
        "a type": (frame(lambda f: f.with_columns(pl.col(first.name).cast(pl.Binary))), {"types"}),
        "nulls": (nulls, kind("not_null")),
        "rows twice": (frame(lambda f: pl.concat([f, f])), {"unique_key"}),
        "rows in reverse": (frame(lambda f: f.reverse()), {"row_order"}),
        "white space": (cells(table, **{_text_column(table): " \n"}), {"no_blank_cells"}),
    }
    if kind(*VALUES):
        changes["values"] = (values, kind(*VALUES))
    if "passage_not_empty" in names:
        end = {"source_start": 9, "source_end": 9}
        changes["an empty passage"] = (cells(table, **end), {"passage_not_empty"})
        far = {"source_start": 1, "source_end": 10**9}
        changes["a passage too far"] = (cells(table, **far), {"passage_in_text"})
    if "pages_in_order" in names:
        changes["pages backwards"] = (frame(lambda f: _paged(spec, f)), {"pages_in_order"})
        place = {spec.source_document_column: RECORD, "source_start": 1}
        unpaged = cells(table, **place, source_page=None)
        changes["a page missing"] = (unpaged, {"pages_of_all_or_none"})
        paged = cells(table, **place | {"source_start": None}, source_page=1)
        changes["a page of no place"] = (paged, {"pages_of_all_or_none"})
    if "paragraph_of_document" in names:
        document = {spec.source_document_column: REPORT}
        stray = cells(table, **document, paragraph_id=f"{RESOLUTION}-p1")
        changes["another's paragraph"] = (stray, {"paragraph_of_document"})
    return changes


def _paged(spec: TableSpec, frame: pl.DataFrame) -> pl.DataFrame:
    """The rows one after another in one document, on pages that count down."""
    place = pl.int_range(pl.len(), dtype=pl.Int64)
    return frame.with_columns(
        pl.lit(RECORD).alias(spec.source_document_column),
        source_start=place,
        source_page=pl.len().cast(pl.Int64) - place,
    )


def _text_column(table: str) -> str:
    return [column.name for column in TABLES[table].columns if column.type == "string"][-1]


BASE = [
    pytest.param(table, change, rules, id=f"{table}-{what}")
    for table in TABLES
    for what, (change, rules) in base_changes(table).items()
]
DOMAIN = [
    pytest.param(table, rule, change, id=f"{table}-{rule}-{what}")
    for broken in (BROKEN, BROKEN_RECORD)
    for table, changes in broken.items()
    for rule, what, change in changes
]


def test_sample_keeps_every_rule_with_rows_in_every_table():
    told = []
    reports = check_all(frames(), RAW, lambda *progress: told.append(progress))
    assert {f"{r.name}.{f.name}: {f.sample}" for r in reports for f in r.failures} == set()
    assert all(report.rows >= 2 for report in reports)
    assert told == [(name, place, len(TABLES)) for place, name in enumerate(TABLES, start=1)]


@pytest.mark.parametrize(("table", "change", "rules"), BASE)
def test_broken_declaration_is_caught(table, change, rules):
    assert rules
    assert rules <= sample(change).failing(table)


@pytest.mark.parametrize(("table", "rule", "change"), DOMAIN)
def test_broken_table_is_caught(table, rule, change):
    assert rule in sample(change).failing(table)


@pytest.mark.parametrize(
    ("table", "rule", "change"),
    [pytest.param(*e, id=f"{e[0]}-{e[1]}-{n}") for n, e in enumerate(NOT_BROKEN)],
)
def test_what_may_be_is_let_pass(table, rule, change):
    assert rule in rule_names(table)
    assert rule not in sample(change).failing(table)


@pytest.mark.parametrize("table", TABLES)
def test_every_rule_has_a_broken_table(table):
    domain = [*BROKEN.get(table, []), *BROKEN_RECORD.get(table, [])]
    broken = {rule for rule, _, _ in domain}
    broken |= {rule for _, rules in base_changes(table).values() for rule in rules}
    assert broken == set(rule_names(table))


def repaired(paragraph: str) -> Change:
    values = {"handling": "repaired", "table_name": "paragraphs", "record_id": paragraph}
    return issue("text_repaired", **values)


def _both_ambiguous(tables: Tables) -> None:
    for meeting in (BMS, PREPCOM):
        issue("meeting_ambiguous", record_id=meeting)(tables)


REVERSED = cells(
    "calendar",
    {"calendar_id": f"{REPORT}-p7-a"},
    start_date=dt.date(2020, 6, 18),
    end_date=dt.date(2020, 6, 1),
)
EXCUSED = [
    ("sittings", "closed_after_opened",
     cells("sittings", {"sitting_id": SITTING}, closed_at="09:00"),
     issue("sitting_times_reversed", record_id=SITTING)),
    ("statements", "unknown_party_recorded",
     cells("statements", {"party_kind": "organization"}, organization_id=None),
     issue("party_unknown", record_id=f"{SITTING}-t4")),
    ("votes", "of_a_vote", no_issue("vote_list_repaired"),
     issue("vote_list_repaired", record_id=EVENT_45)),
    ("meetings", "dates_ordered",
     cells("meetings", {"meeting_id": MEETING}, end_date=dt.date(2018, 6, 1)),
     issue("meeting_dates_reversed", record_id=MEETING)),
    ("meetings", "one_row_per_meeting",
     cells("meetings", {"meeting_id": PREPCOM}, kind="biennial_meeting", year=2020),
     _both_ambiguous),
    ("calendar", "dates_ordered", REVERSED,
     issue("meeting_dates_reversed", record_id=BMS)),
    ("calendar", "year_of_meeting",
     cells("calendar", {"calendar_id": f"{REPORT}-p7-a"}, year=2021),
     issue("calendar_conflict", record_id=f"{REPORT}-p7-a")),
    ("vote_events", "no_totals_without_vote",
     cells("vote_events", {"vote_event_id": EVENT}, procedure="consensus"),
     issue("vote_without_vote", record_id=EVENT)),
    ("votes", "of_a_vote", cells("vote_events", {"vote_event_id": EVENT}, procedure="consensus"),
     issue("vote_without_vote", record_id=EVENT)),
    ("agenda_items", "numbers_in_order", cells("agenda_items", {"number": "3"}, number="4"),
     issue("agenda_number_gap")),
    ("paragraphs", "numbers_in_order",
     cells("paragraphs", {"document_id": RESOLUTION, "number": "2"}, number="3"),
     issue("paragraph_number_gap", document_id=RESOLUTION)),
    ("paragraphs", "text_from_passage",
     cells("paragraphs", {"paragraph_id": f"{REPORT}-p6"}, text="修正后"),
     repaired(f"{REPORT}-p6")),
    ("vote_events", "motion_from_passage",
     cells("vote_events", {"vote_event_id": EVENT}, motion="修正后"),
     repaired(f"{REPORT}-p5")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("table", "rule", "change", "excuse"), [pytest.param(*e, id=f"{e[0]}-{e[1]}") for e in EXCUSED]
)
def test_trouble_of_the_source_is_excused_by_its_issue(table, rule, change, excuse):
    assert rule in sample(change).failing(table)
    assert rule not in sample(change, excuse).failing(table)


def test_empty_tables_pass_but_for_the_list_of_states():
    empty = frames_of({})
    failing = {r.name: {f.name for f in r.failures} for r in check_all(empty, {})}
    assert failing.pop("states") == {"complete_list", "un_members"}
    assert set().union(*failing.values()) == set()


def test_failing_rows_are_shown_with_their_key():
    report = sample(cells("votes", state_code="QQQ")).check("votes")
    result = next(r for r in report.results if r.name == "references:state_code")
    assert result.failing == report.rows == 9
    assert result.sample[0] == {
        "vote_event_id": EVENT_45,
        "vote": "A",
        "state_name": "Trill",
        "state_code": "QQQ",
    }


def test_a_pattern_holds_to_the_end_of_the_value():
    assert "pattern:sha256" in sample(cells("documents", sha256="0" * 64 + "\n")).failing(
        "documents"
    )


def test_sample_of_failing_rows_is_short():
    report = sample(cells("states", m49="000")).check("states")
    result = next(r for r in report.results if r.name == "m49_unique")
    assert result.failing == report.rows > SAMPLE
    assert len(result.sample) == SAMPLE
