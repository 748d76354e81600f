"""The validation report: one HTML file that needs no network and no script."""

from __future__ import annotations

from collections.abc import Sequence

import jinja2

from expectations.run import TableReport


def render(reports: Sequence[TableReport]) -> str:
    """The report on all tables as HTML, the same bytes for the same outcomes.

    It bears no time of its own: what it says depends on the tables alone.
    """
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("expectations"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("report.html").render(
        reports=reports,
        rows=sum(report.rows for report in reports),
        rules=sum(len(report.results) for report in reports),
        failures=sum(len(report.failures) for report in reports),
    )
