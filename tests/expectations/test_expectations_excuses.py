"""An issue that excuses a row is one that some extractor records."""

import re
from pathlib import Path

import expectations
import pipelines.extract
from expectations.common import AGENDA_CHECKS, NUMBER_CHECKS

RULES = Path(expectations.__path__[0])
EXTRACTORS = Path(pipelines.extract.__path__[0]).parent
EXCUSE = re.compile(
    r'(?:\brecorded\(\s*given,\s*"?[a-z_]+"?,|\.issues\()(?P<checks>(?:\s*"[a-z_]+",?)+)'
)


def test_every_excuse_is_recorded_by_an_extractor():
    rules = "\n".join(path.read_text(encoding="utf-8") for path in RULES.glob("*.py"))
    excuses = {
        check
        for match in EXCUSE.finditer(rules)
        for check in re.findall(r'"([a-z_]+)"', match["checks"])
    }
    assert {"tally_mismatch", "date_outside_meeting", "state_unknown", "party_unknown"} <= excuses
    recorded = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in ("extract", "text")
        for path in (EXTRACTORS / folder).glob("*.py")
    )
    wanted = excuses | set(NUMBER_CHECKS) | set(AGENDA_CHECKS)
    assert {check for check in wanted if f'"{check}"' not in recorded} == set()
