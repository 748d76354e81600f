"""Stage three: what the documents state, as rows."""

import dagster as dg

from assets import groups
from pipelines.build import ParsedCorpus, extract_rows
from pipelines.tables import Row


@dg.asset(
    group_name=groups.RECORDS,
    kinds={"python"},
    io_manager_key=groups.OBJECTS,
    description=(
        "Every row of every table, each with the passage it was read from, and an issue for all "
        "that does not add up."
    ),
)
def records(
    context: dg.AssetExecutionContext, parsed_documents: ParsedCorpus
) -> dict[str, list[Row]]:
    """Read the rows of all tables from the documents."""
    rows = {name: list(found) for name, found in extract_rows(parsed_documents).items()}
    context.add_output_metadata({"rows": sum(len(found) for found in rows.values())})
    return rows
