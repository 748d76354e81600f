"""When the datasets are rebuilt without anybody asking."""

import dagster as dg

from pipelines.jobs import build_datasets

weekly_build = dg.ScheduleDefinition(
    name="weekly_build",
    job=build_datasets,
    cron_schedule="0 6 * * 1",
    execution_timezone="UTC",
    default_status=dg.DefaultScheduleStatus.RUNNING,
    description="Rebuilds everything each Monday at 06:00 UTC.",
)
