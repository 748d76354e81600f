"""Stage nought: the documents of the watch list, fetched where they are new or changed."""

import dagster as dg

from assets import groups
from pipelines.fetch.errors import FetchError
from pipelines.fetch.run import Outcome, fetch, summary, watched
from pipelines.fetch.symbols import checked_format, checked_languages
from pipelines.fetch.watchlist import WATCHLIST, read_watchlist
from pipelines.resources import DocumentSystem, Folders

CHECK = "every_document_is_fetched"


@dg.asset(
    name=groups.FETCHED,
    group_name=groups.RAW,
    kinds={"python"},
    check_specs=[
        dg.AssetCheckSpec(
            CHECK,
            asset=groups.FETCHED,
            description="What the watch list asks for is there, as it is now at the source.",
        )
    ],
    description=(
        "The documents that `watchlist.yaml` names by symbol or pattern, from the Official "
        "Document System, each kept once in the folder `fetched`, with a catalogue."
    ),
)
def fetched_documents(
    context: dg.AssetExecutionContext, folders: Folders, document_system: DocumentSystem
) -> dg.MaterializeResult:  # type: ignore[type-arg]
    """Fetch what is new; whatever fails is told by a warning, and stops nothing."""
    outcomes: list[Outcome] = []
    try:
        wanted = watched(
            read_watchlist(folders.texts_path / WATCHLIST),
            checked_languages(document_system.languages),
            checked_format(document_system.format),
        )
        outcomes = fetch(wanted, folders.texts_path, document_system.settings, context.log.info)
        problems = [str(outcome) for outcome in outcomes if outcome.bad]
    except (FetchError, OSError) as error:
        problems = [str(error)]
    except Exception as error:  # noqa: BLE001 - no mistake of the fetcher keeps back the build
        problems = [f"The fetch broke off: {type(error).__name__}: {error}"]
    for problem in problems:
        context.log.warning(problem)
    counts = {str(status): count for status, count in summary(outcomes).items()}
    return dg.MaterializeResult(
        metadata={**counts, "problems": dg.MetadataValue.json(problems)},
        check_results=[
            dg.AssetCheckResult(
                check_name=CHECK,
                passed=not problems,
                severity=dg.AssetCheckSeverity.WARN,
                description="; ".join(problems) or None,
                metadata={"problems": dg.MetadataValue.json(problems)},
            )
        ],
    )
