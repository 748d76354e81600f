"""Checking the published tables: every rule of every suite, and what fails it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import polars as pl

from expectations.base import COLUMNS, TYPES
from expectations.engine import Outcome, assert_all
from expectations.rules import Given, Rule, Stated
from expectations.suites import SUITES
from pipelines.tables import TABLES, TableSpec
from pipelines.tables.frames import Frames, polars_schema

SAMPLE = 20
"""Failing rows shown of each rule."""

Progress = Callable[[str, int, int], None]
"""Told the table just checked, how many are, and of how many."""


@dataclass(frozen=True, slots=True)
class RuleResult:
    """What came of one rule."""

    name: str
    description: str
    success: bool
    failing: int
    """Rows that fail it; 0 where the rule is of the table as a whole or raised."""
    sample: tuple[dict[str, object], ...] = ()
    """The first of those rows: key and the columns concerned; or what was found instead."""
    exception: str | None = None
    """Why the rule could not be decided; it has then failed."""


@dataclass(frozen=True, slots=True)
class TableReport:
    """What came of the suite of one table."""

    name: str
    title_zh: str
    rows: int
    results: tuple[RuleResult, ...]

    @property
    def success(self) -> bool:
        """Whether the table keeps every rule."""
        return all(result.success for result in self.results)

    @property
    def failures(self) -> tuple[RuleResult, ...]:
        """The rules it does not keep."""
        return tuple(result for result in self.results if not result.success)


def rule_names(name: str) -> tuple[str, ...]:
    """The rules of a table, in the order they are reported; KeyError for an unknown table."""
    return (TYPES, *(entry.name for entry in SUITES[name].entries))


def check_table(name: str, frames: Frames, raw: Mapping[str, str]) -> TableReport:
    """Check one table.

    Args:
        name: of the table.
        frames: all published tables, since rules look at parents and issues.
        raw: `document_id` to the raw text that the offsets point into.

    Returns:
        Every rule with its outcome. A rule that raises has failed, with the exception.

    Raises:
        KeyError: no such table is declared, or it is not among the frames.
    """
    given = Given(TABLES[name], frames, raw)
    frame = given.frame
    entries = SUITES[name].entries
    outcomes = _domain(given, [entry for entry in entries if isinstance(entry, Rule)])
    outcomes |= _stated(frame, [entry for entry in entries if isinstance(entry, Stated)])
    results = [_types(frame, given.spec)]
    results += [_result(entry, outcomes[entry.name], frame, given.spec.key) for entry in entries]
    return TableReport(name, given.spec.title_zh, frame.height, tuple(results))


def check_all(
    frames: Frames, raw: Mapping[str, str], progress: Progress | None = None
) -> tuple[TableReport, ...]:
    """Check every declared table, in the order they are declared.

    Raises:
        KeyError: a declared table is not among the frames.
    """
    reports = []
    for done, name in enumerate(TABLES, start=1):
        reports.append(check_table(name, frames, raw))
        if progress is not None:
            progress(name, done, len(TABLES))
    return tuple(reports)


def _domain(given: Given, rules: list[Rule]) -> dict[str, Outcome]:
    """Compute each rule as a column and let an expectation assert it."""
    from great_expectations import expectations as gxe

    columns: dict[str, pl.Series] = {}
    outcomes: dict[str, Outcome] = {}
    for rule in rules:
        try:
            columns[rule.name] = _column(given, rule)
        except Exception as error:  # noqa: BLE001 - reported as the failure of the rule
            message = f"{type(error).__name__}: {error}"
            outcomes[rule.name] = Outcome(success=False, failing=0, exception=message)
    expected = {
        name: gxe.ExpectColumnValuesToBeInSet(column=name, value_set=[True]) for name in columns
    }
    return outcomes | assert_all(pl.DataFrame(columns).to_pandas(), expected)


def _column(given: Given, rule: Rule) -> pl.Series:
    """One boolean per row; null, which an expectation would pass over, counts as broken."""
    found = rule.holds(given)
    frame = given.frame
    if isinstance(found, pl.Expr):
        found = frame.with_columns(found.alias(rule.name)).get_column(rule.name)
    if found.dtype != pl.Boolean or len(found) != frame.height:
        raise TypeError(f"the rule gives {len(found)} values of {found.dtype}, not one per row")
    return found.fill_null(value=False).alias(rule.name)


def _stated(frame: pl.DataFrame, entries: list[Stated]) -> dict[str, Outcome]:
    return assert_all(frame.to_pandas(), {entry.name: entry.expectation() for entry in entries})


def _types(frame: pl.DataFrame, spec: TableSpec) -> RuleResult:
    """The types are checked on a table of the columns: pandas keeps no integer with nulls."""
    from great_expectations import expectations as gxe

    declared = {name: dtype.__name__ for name, dtype in polars_schema(spec).items()}
    found = {name: str(dtype) for name, dtype in frame.schema.items() if name in declared}
    table = pl.DataFrame(
        {
            "column": list(declared),
            "declared": list(declared.values()),
            "found": [found.get(name, "no such column") for name in declared],
        }
    )
    equal = gxe.ExpectColumnPairValuesToBeEqual(column_A="declared", column_B="found")
    outcome = assert_all(table.to_pandas(), {TYPES: equal})[TYPES]
    entry = Stated(TYPES, "Each column has its declared type.", lambda: equal, tuple(table.columns))
    return _result(entry, outcome, table, ())


def _result(
    entry: Rule | Stated, outcome: Outcome, frame: pl.DataFrame, key: tuple[str, ...]
) -> RuleResult:
    shown = [name for name in dict.fromkeys((*key, *entry.shows)) if name in frame.columns]
    sample = tuple(frame[list(outcome.rows[:SAMPLE])].select(shown).to_dicts())
    if not outcome.success and not sample and outcome.observed is not None:
        sample = ({"found": outcome.observed},)
    if entry.name == COLUMNS and sample:
        sample = ({"found": ", ".join(frame.columns)},)
    return RuleResult(
        name=entry.name,
        description=entry.description,
        success=outcome.success,
        failing=outcome.failing,
        sample=sample,
        exception=outcome.exception,
    )
