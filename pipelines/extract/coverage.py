"""What the reading of a report may have passed over: facts no row covers."""

from __future__ import annotations

from collections.abc import Iterable

from pipelines.extract.documents import kind_of
from pipelines.extract.issues import IssueLog
from pipelines.extract.meetings import Meetings
from pipelines.extract.source import Passage, Source
from pipelines.languages.phrases import Span

SHORTEST_LIST = 3
"""Names of States in a row that make a list."""


def check_own_meeting(source: Source, meetings: Meetings, issues: IssueLog) -> None:
    """A report that refers to sittings must be the report of some meeting."""
    own = meetings.own(source)
    if own is not None and source.conference is not None:
        return
    head = source.document.masthead
    if source.document.resolution or head.session or kind_of(source) not in ("report", "other"):
        return
    refs = [
        (passage, ref)
        for passage in source.body
        for ref in source.language.sittings(passage.lead.tight)
    ]
    if len(refs) > 1:
        passage, ref = refs[0]
        issues.add(
            "error",
            "own_meeting_not_found",
            "The text refers to sittings, but its head does not tell of which meeting; what it "
            "says of them is not read.",
            place=source.place(passage.node, passage.lead.span(ref.start, ref.end)),
            evidence=passage.lead.printed(ref.start, ref.end),
            table="documents",
            record=source.document_id,
            handling="unresolved",
        )


def check_record(source: Source, read: bool, issues: IssueLog) -> None:
    """The record of a sitting that is laid out in a way that is not read."""
    kind = kind_of(source)
    if not read and kind in ("verbatim_record", "summary_record"):
        known = kind == "summary_record" or source.language.record is not None
        why = (
            "the head of a sitting is not found in it"
            if known
            else f"records in the language {source.language.code} are not read"
        )
        issues.add(
            "error" if known else "warning",
            "record_not_read",
            f"This is a {kind.replace('_', ' ')} by its symbol, but {why}; the sitting, who spoke "
            "and what was decided have no rows.",
            document_id=source.document_id,
            table="documents",
            record=source.document_id,
            handling="unresolved",
        )


def check_lists(source: Source, covered: Iterable[Span], issues: IssueLog) -> None:
    """Lists of States in the body of a report that no row was read from.

    Args:
        source: the report.
        covered: offsets of the passages that rows were read from.
        issues: where the lists are recorded.
    """
    starts = {start for start, _ in covered}
    for passage in source.body:
        for first, last in _runs(source, passage):
            low, high = passage.whole.span(first, last)
            if any(low <= start < high for start in starts):
                continue
            issues.add(
                "warning",
                "names_not_read",
                "States are listed here that no row was read from.",
                place=source.place(passage.node, (low, high)),
                evidence=passage.whole.printed(first, last)[:200],
                table="participants",
                handling="unresolved",
            )


def _runs(source: Source, passage: Passage) -> list[Span]:
    """Stretches of three or more names of States with only marks and joiners between them."""
    tight = passage.whole.tight
    names = source.states.find_all(tight)
    runs: list[list[Span]] = []
    for name in names:
        between = tight[runs[-1][-1][1] : name.start].strip() if runs else "-"
        joined = between == "" or all(char in source.language.separators for char in between)
        if runs and (joined or between in source.language.joiners):
            runs[-1].append((name.start, name.end))
        else:
            runs.append([(name.start, name.end)])
    return [(run[0][0], run[-1][1]) for run in runs if len(run) >= SHORTEST_LIST]
