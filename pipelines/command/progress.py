"""What a run of the job is doing, told while it does it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pipelines.command.terminal import say

if TYPE_CHECKING:
    import dagster as dg

_DOING = {
    "raw_texts": "Reading the raw texts",
    "parsed_documents": "Recognizing the documents",
    "records": "Extracting the records",
    "tables": "Making the tables",
    "table_suites": "Checking the tables",
    "validation_report": "Writing the validation report",
    "data_packages": "Writing the packages",
    "database": "Writing the database",
    "publication": "Validating and publishing",
}
"""Name of a step of the graph to what it does."""

_COUNTED = {
    "texts": "texts",
    "documents": "documents",
    "left_out": "left out",
    "rows": "rows",
    "rules": "rules kept",
    "dagster/row_count": "rows",
}
"""Metadata of an asset worth a word, and the word."""

_UNCOUNTED = {"data_packages"}
"""Steps whose assets share rows, so that a sum would mislead."""


@dataclass
class Progress:
    """Listens to the events of a run: tells each step, and keeps what the checks found."""

    evaluations: list[dg.AssetCheckEvaluation] = field(default_factory=list)
    _started: float = field(default_factory=time.monotonic)
    _counts: dict[str, int] = field(default_factory=dict)

    def __call__(self, entry: dg.EventLogEntry) -> None:
        """Take note of one event of the run."""
        event = entry.dagster_event
        if event is None and entry.step_key in _DOING:
            say(f"    {entry.user_message}")
        if event is None or event.step_key not in (*_DOING, "every_text_is_read"):
            return
        kind, step = event.event_type_value, event.step_key
        if kind == "STEP_START" and step in _DOING:
            self._started, self._counts = time.monotonic(), {}
            say(f"{_DOING[step]} ...")
        elif kind == "ASSET_MATERIALIZATION" and step not in _UNCOUNTED:
            self._count(event.step_materialization_data.materialization.metadata)
        elif kind == "ASSET_CHECK_EVALUATION":
            self._take(event.asset_check_evaluation_data)
        elif kind == "STEP_SUCCESS" and step in _DOING:
            made = ", ".join(f"{count:,} {what}" for what, count in self._counts.items())
            say(f"    {made or 'done'} ({time.monotonic() - self._started:.1f} s)")

    @property
    def failed_checks(self) -> list[dg.AssetCheckEvaluation]:
        """The failed checks that block what comes after."""
        return [check for check in self.evaluations if check.blocking and not check.passed]

    def _count(self, metadata: Mapping[str, dg.MetadataValue[Any]]) -> None:
        for name, what in _COUNTED.items():
            value = metadata[name].value if name in metadata else None
            if isinstance(value, int) and (value or what != "left out"):
                self._counts[what] = self._counts.get(what, 0) + value

    def _take(self, evaluation: dg.AssetCheckEvaluation) -> None:
        self.evaluations.append(evaluation)
        if not evaluation.blocking:
            return
        what = "tables pass" if evaluation.passed else "tables fail"
        self._counts[what] = self._counts.get(what, 0) + 1
