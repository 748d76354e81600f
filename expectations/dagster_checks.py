"""The one wrapper that turns suites into Dagster asset checks.

    checks = asset_checks(
        {name: dg.AssetKey([name]) for name in TABLES},
        raw_key=dg.AssetKey(["parsed_documents"]),
        to_raw=raw_by_document,
    )

One step loads every table once and gives one blocking check per table: a check needs the
other tables for their keys and issues, so checks in steps of their own would each load all.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import dagster as dg
import polars as pl

from expectations.run import RuleResult, TableReport, check_table
from pipelines.tables import TABLES

CHECK_NAME = "suite"
"""Name of the check on each table's asset."""
_RAW = "raw_text_source"
# Annotations stay unquoted in this file: Dagster reads that of `context` as it is.

ToRaw = Callable[[Any], Mapping[str, str]]
"""From the value of an asset to `document_id` and raw text."""


def to_check_result(
    report: TableReport, asset_key: dg.AssetKey | None = None, name: str | None = None
) -> dg.AssetCheckResult:
    """A table's report as the result of its asset check.

    Args:
        report: of the table.
        asset_key: of the table's asset; None where the check is of one asset only.
        name: of the check; None where the step has one check only.
    """
    failures = report.failures
    metadata: dict[str, dg.MetadataValue] = {
        "rows": dg.MetadataValue.int(report.rows),
        "rules": dg.MetadataValue.int(len(report.results)),
        "rules_failed": dg.MetadataValue.int(len(failures)),
    }
    if failures:
        metadata["failures"] = _failures_table(failures)
        metadata["failing_rows"] = dg.MetadataValue.md(_markdown(failures))
    return dg.AssetCheckResult(
        passed=report.success,
        asset_key=asset_key,
        check_name=name,
        severity=dg.AssetCheckSeverity.ERROR,
        metadata=metadata,
        description=_sentence(report),
    )


def asset_checks(
    tables: Mapping[str, dg.AssetKey], raw_key: dg.AssetKey, to_raw: ToRaw
) -> dg.AssetChecksDefinition:
    """Blocking checks of all tables, one per table, in one step.

    Args:
        tables: every declared table and the asset that holds it as a Polars frame.
        raw_key: an asset the raw texts can be had from.
        to_raw: gets them from its value.

    Raises:
        ValueError: a declared table has no asset.
    """
    missing = [name for name in TABLES if name not in tables]
    if missing:
        raise ValueError(f"no asset is given for {', '.join(missing)}")
    return _checks("table_suites", list(TABLES), tables, raw_key, to_raw)


def asset_check_for(
    table: str, tables: Mapping[str, dg.AssetKey], raw_key: dg.AssetKey, to_raw: ToRaw
) -> dg.AssetChecksDefinition:
    """The blocking check of one table, in a step of its own that loads all tables.

    Arguments as for `asset_checks`; a table without an asset fails the rules that look at it.
    """
    return _checks(f"{table}_suite", [table], tables, raw_key, to_raw)


def _checks(
    step: str,
    checked: list[str],
    tables: Mapping[str, dg.AssetKey],
    raw_key: dg.AssetKey,
    to_raw: ToRaw,
) -> dg.AssetChecksDefinition:
    inputs_of = {**tables, _RAW: raw_key}

    @dg.multi_asset_check(
        name=step,
        specs=[_spec(name, tables[name], inputs_of) for name in checked],
        ins={name: dg.AssetIn(key=key) for name, key in inputs_of.items()},
        description="Great Expectations suites, one per table.",
    )
    def check(
        context: dg.AssetCheckExecutionContext,
        **inputs: Any,  # noqa: ANN401 - the tables, and what the texts come from
    ) -> Iterator[dg.AssetCheckResult]:
        raw = to_raw(inputs[_RAW])
        frames: dict[str, pl.DataFrame] = {name: inputs[name] for name in tables}
        for name in checked:
            report = check_table(name, frames, raw)
            context.log.info(_sentence(report))
            yield to_check_result(report, tables[name], CHECK_NAME)

    return check


def _spec(name: str, key: dg.AssetKey, inputs_of: Mapping[str, dg.AssetKey]) -> dg.AssetCheckSpec:
    # Dagster loads only what one of the checks says it depends on.
    return dg.AssetCheckSpec(
        CHECK_NAME,
        asset=key,
        additional_deps=[other for other in inputs_of.values() if other != key],
        blocking=True,
        description=f"What must hold of the table {name}.",
    )


def _sentence(report: TableReport) -> str:
    failures = report.failures
    if not failures:
        return f"{report.name}: {report.rows} rows keep all {len(report.results)} rules."
    names = ", ".join(result.name for result in failures)
    return f"{report.name}: {len(failures)} of {len(report.results)} rules are broken: {names}."


def _failures_table(failures: tuple[RuleResult, ...]) -> dg.TableMetadataValue:
    records = [
        dg.TableRecord(
            {
                "rule": result.name,
                "failing_rows": result.failing,
                "why": result.description,
                "exception": result.exception or "",
            }
        )
        for result in failures
    ]
    columns = [
        dg.TableColumn("rule", "string"),
        dg.TableColumn("failing_rows", "int"),
        dg.TableColumn("why", "string"),
        dg.TableColumn("exception", "string"),
    ]
    return dg.MetadataValue.table(records, dg.TableSchema(columns))


def _markdown(failures: tuple[RuleResult, ...]) -> str:
    """The failing rows of each broken rule, one table after another."""
    blocks = []
    for result in failures:
        lines = [f"**{result.name}**: {result.description}", ""]
        if result.exception is not None:
            lines += [f"Raised: `{_cell(result.exception)}`", ""]
        if result.sample:
            heads = list(result.sample[0])
            lines.append("| " + " | ".join(heads) + " |")
            lines.append("|" + " --- |" * len(heads))
            lines += [
                "| " + " | ".join(_cell(row[head]) for head in heads) + " |"
                for row in result.sample
            ]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    text = " ".join(text.split()).replace("|", "\\|")
    return text if len(text) <= 200 else text[:199] + "…"
