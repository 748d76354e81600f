"""When documents are fetched and the datasets rebuilt without anybody asking."""

import dagster as dg

from pipelines.jobs import update_datasets

weekly_update = dg.ScheduleDefinition(
    name="weekly_update",
    job=update_datasets,
    cron_schedule="0 6 * * 1",
    execution_timezone="UTC",
    default_status=dg.DefaultScheduleStatus.RUNNING,
    description="Fetches what is new and rebuilds everything each Monday at 06:00 UTC.",
)
