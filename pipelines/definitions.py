"""The code location: all that Dagster needs to know of this project."""

import dagster as dg

from assets import checks, documents, fetched, groups, packages, records, tables, texts
from pipelines.jobs import build_datasets, update_datasets
from pipelines.resources import DocumentSystem, Folders, ParquetTables, PickledObjects
from pipelines.schedules import weekly_update
from pipelines.sensors import raw_texts_changed

defs = dg.Definitions(
    assets=dg.load_assets_from_modules(
        [fetched, texts, documents, records, tables, checks, packages]
    ),
    asset_checks=[documents.every_text_is_read, checks.table_checks],
    jobs=[build_datasets, update_datasets],
    schedules=[weekly_update],
    sensors=[raw_texts_changed],
    resources={
        "folders": Folders(),
        "document_system": DocumentSystem(),
        groups.OBJECTS: PickledObjects(),
        groups.FRAMES: ParquetTables(),
    },
    executor=dg.in_process_executor,
)
