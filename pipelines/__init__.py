"""The journey of a text: file, text, document, records, tables, checks, packages."""

import os

# No tool of the pipeline reports its use to anyone, unless its user has said otherwise.
for _name, _value in {
    "DAGSTER_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "GX_ANALYTICS_ENABLED": "false",
}.items():
    os.environ.setdefault(_name, _value)
