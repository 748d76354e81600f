"""Great Expectations, run on a frame in memory and read back as plain outcomes."""

from __future__ import annotations

import functools
import logging
import os
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd
    from great_expectations.expectations.expectation import Expectation

_QUIET = ("great_expectations", "great_expectations.expectations.registry")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one expectation."""

    success: bool
    failing: int
    """Rows that failed; 0 for an expectation of the table as a whole."""
    rows: tuple[int, ...] = ()
    """Places of those rows in the frame, from 0."""
    observed: str | None = None
    """What was found instead, for an expectation of the table as a whole."""
    exception: str | None = None
    """Why the expectation could not be decided; it has then failed."""


@functools.cache
def _batch_definition() -> Any:  # noqa: ANN401 - Great Expectations is untyped here
    """One ephemeral context for the life of the process: making one is slow and has no state."""
    os.environ["GX_ANALYTICS_ENABLED"] = "false"
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.ERROR)
    import great_expectations as gx
    from great_expectations.data_context.types.base import ProgressBarsConfig

    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = ProgressBarsConfig(globally=False, metric_calculations=False)
    asset = context.data_sources.add_pandas("tables").add_dataframe_asset("table")
    return asset.add_batch_definition_whole_dataframe("whole")


def assert_all(frame: pd.DataFrame, expectations: Mapping[str, Expectation]) -> dict[str, Outcome]:
    """Validate a frame.

    Args:
        frame: with a default index, so that places of rows are places in the frame.
        expectations: by a name of the caller's.

    Returns:
        The outcome of each, by that name.

    Raises:
        RuntimeError: Great Expectations reports nothing on one of the expectations.
    """
    if not expectations:
        return {}
    batch = _batch_definition().get_batch({"dataframe": frame})

    import great_expectations as gx

    for name, expectation in expectations.items():
        expectation.meta = {"rule": name}
    suite = gx.ExpectationSuite(name="suite", expectations=list(expectations.values()))
    with warnings.catch_warnings():
        # pandas remarks on every pattern with brackets in it, which is no fault.
        warnings.filterwarnings("ignore", message="This pattern is interpreted as a regular")
        validation = batch.validate(suite, result_format={"result_format": "COMPLETE"})
    found = {
        result.expectation_config.meta["rule"]: _outcome(result) for result in validation.results
    }
    missing = [name for name in expectations if name not in found]
    if missing:
        raise RuntimeError(f"Great Expectations says nothing of {', '.join(missing)}")
    return found


def _outcome(result: Any) -> Outcome:  # noqa: ANN401 - Great Expectations is untyped here
    exception = _exception(result.exception_info or {})
    if exception is not None:
        # What raised looks like a failure without failing rows: say what happened instead.
        return Outcome(success=False, failing=0, exception=exception)
    details = result.result or {}
    rows = tuple(int(place) for place in details.get("unexpected_index_list") or ())
    observed = details.get("observed_value")
    return Outcome(
        success=bool(result.success),
        failing=int(details.get("unexpected_count") or 0),
        rows=rows,
        observed=None if observed is None else str(observed),
    )


def _exception(info: Mapping[str, Any]) -> str | None:
    """The messages of what raised: one `exception_info`, or one for each metric."""
    parts = [info] if "raised_exception" in info else list(info.values())
    messages = [str(part["exception_message"]) for part in parts if part["raised_exception"]]
    return "; ".join(dict.fromkeys(messages)) or None
