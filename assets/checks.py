"""Stage five: what must hold of every table, and the report on it."""

import dagster as dg
import polars as pl

from assets import groups
from assets.packages import UnfitDataError
from expectations.dagster_checks import asset_checks
from expectations.report import render
from expectations.run import check_all
from pipelines.build import ParsedCorpus, raw_by_document
from pipelines.tables import TABLES

table_checks = asset_checks(
    {name: dg.AssetKey([name]) for name in TABLES},
    raw_key=dg.AssetKey(["parsed_documents"]),
    to_raw=raw_by_document,
)
"""One blocking check per table: where one fails, nothing after the tables is made."""


@dg.asset(
    ins={name: dg.AssetIn(name) for name in TABLES},
    group_name=groups.CHECKS,
    kinds={"greatexpectations", "html"},
    io_manager_key=groups.OBJECTS,
    description="Every rule of every table and what came of it, as one HTML page.",
)
def validation_report(
    context: dg.AssetExecutionContext, parsed_documents: ParsedCorpus, **tables: pl.DataFrame
) -> str:
    """Check the tables as they are now, and report on it.

    The report never rests on an earlier run's checks: it may be made alone.

    Raises:
        UnfitDataError: a table breaks a rule.
    """
    reports = check_all(tables, raw_by_document(parsed_documents))
    broken = [report.name for report in reports if not report.success]
    if broken:
        raise UnfitDataError(f"These tables break a rule: {', '.join(broken)}.")
    rules = sum(len(report.results) for report in reports)
    context.add_output_metadata({"tables": len(reports), "rules": rules})
    return render(reports)
