"""`poa build`: the job `build_datasets`, run here and now."""

from __future__ import annotations

import tempfile
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

from pipelines.command.interrupts import interrupts_kept
from pipelines.command.progress import Progress
from pipelines.command.summary import print_rows, print_severities
from pipelines.command.terminal import CommandError, Exit, say, tell
from pipelines.folders import PUBLISHED, TEXTS

if TYPE_CHECKING:
    import dagster as dg


def build(texts: Path | None, out: Path | None) -> Exit:
    """Run the job on a folder of texts, and tell what came of it.

    Args:
        texts: the folder of texts; the project's by default.
        out: where the publication goes; the project's by default.

    Returns:
        GOOD, or WRONG_USE where a text had to be left out.

    Raises:
        CommandError: the folders cannot be used, or the data failed a check.
        InputError: nothing can be read in the folder of texts.
        PublishError: the folder of the publication cannot be published to.
    """
    texts, out = (texts or TEXTS).expanduser(), (out or PUBLISHED).expanduser()
    refuse_unusable(texts, out)
    import dagster as dg

    with tempfile.TemporaryDirectory(prefix="poa-") as storage:
        progress = Progress()
        with dg.DagsterInstance.ephemeral(tempdir=storage) as instance:
            result = _run(texts, out, instance, progress)
        _summarize(result, out)
    left_out = result.asset_value("parsed_documents").rejected
    for text in left_out:
        say(f"poa: {text.reason}")
    return Exit.WRONG_USE if left_out else Exit.GOOD


def refuse_unusable(texts: Path, out: Path) -> None:
    """Refuse folders that would fail only after all the work is done.

    Raises:
        CommandError: the publication cannot be written, or would replace the texts.
        PublishError: the folder of the publication holds someone else's files.
    """
    from pipelines.publish.swap import refuse_foreign, resolved

    target, source = resolved(out), texts.resolve()
    if target == source or target in source.parents or source in target.parents:
        raise CommandError(f"The publication {out} and the texts {texts} must be apart.")
    refuse_foreign(target)
    existing = next(parent for parent in target.parents if parent.exists())
    try:
        with tempfile.TemporaryFile(dir=existing):
            pass
    except OSError as error:
        why = f"{existing}: {error.strerror}"
        raise CommandError(f"Nothing can be written to {out} ({why}).") from error


def _run(
    texts: Path, out: Path, instance: dg.DagsterInstance, progress: Progress
) -> dg.ExecuteInProcessResult:
    """Run the job; what goes wrong in it comes out as it was raised."""
    import dagster as dg

    from assets.packages import UnfitDataError
    from pipelines.definitions import defs
    from pipelines.jobs import build_datasets, run_config

    run_id = str(uuid.uuid4())
    instance.add_event_listener(run_id, progress)
    job = defs.resolve_job_def(build_datasets.name)
    try:
        with interrupts_kept():
            return job.execute_in_process(
                run_config=run_config(texts, out), instance=instance, run_id=run_id
            )
    except dg.DagsterError as error:
        if not progress.failed_checks:
            raise
        for evaluation in progress.failed_checks:
            _tell_failure(evaluation)
        message = f"The data failed a check; nothing was published to {out}."
        raise CommandError(message, Exit.FAILED_CHECK) from error
    except UnfitDataError as error:
        message = f"{error} Nothing was published to {out}."
        raise CommandError(message, Exit.FAILED_CHECK) from error
    except OSError as error:
        message = f"The run stopped at {error.filename}: {error.strerror}."
        raise CommandError(message) from error
    except dg.DagsterExecutionInterruptedError as error:
        raise KeyboardInterrupt from error


def _tell_failure(evaluation: dg.AssetCheckEvaluation) -> None:
    """Which rules of a table are broken, and the rows that break them."""
    say(f"\n{evaluation.description or evaluation.asset_key.to_user_string()}")
    rows = evaluation.metadata.get("failing_rows")
    if rows is not None:
        say(str(rows.value))


def _summarize(result: dg.ExecuteInProcessResult, out: Path) -> None:
    from pipelines.tables import TABLES

    frames = {name: result.output_for_node("tables", name) for name in TABLES}
    print_rows({name: frame.height for name, frame in frames.items()})
    print_severities(frames["issues"]["severity"].to_list())
    tell(f"\nPublished at {out}")
