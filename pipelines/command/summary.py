"""What a run made, for the reader at the terminal: rows per table, issues by severity."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from pipelines.command.terminal import show, tell
from pipelines.tables import TABLES
from pipelines.tables.vocabularies import SEVERITY


def print_rows(rows: Mapping[str, int]) -> None:
    """Rows per table, in the order the tables are declared."""
    show("Rows per table", ("table", "rows"), [(name, rows[name]) for name in TABLES])


def print_severities(severities: Sequence[str]) -> None:
    """How many issues there are of each severity."""
    counts = Counter(severities)
    tell()
    show("Issues by severity", ("severity", "issues"), [(c, counts[c]) for c in SEVERITY.codes])
