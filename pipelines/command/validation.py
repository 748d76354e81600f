"""`poa validate`: whether a publication on disk is what it says it is."""

from __future__ import annotations

from pathlib import Path

from pipelines.command.terminal import Exit, say, tell


def validate(folder: Path) -> Exit:
    """Check a publication and tell each problem.

    Raises:
        PublishError: there is no publication in the folder, or its index cannot be read.
    """
    from pipelines import publish

    problems = publish.validate(folder, say)
    for problem in problems:
        tell(problem)
    if problems:
        say(f"{folder} is not valid: {len(problems)} problem(s).")
        return Exit.FAILED_CHECK
    tell(f"{folder} is valid.")
    return Exit.GOOD
