"""An issue that excuses a row is one that some extractor records."""

import re
from pathlib import Path

import expectations
import pipelines.extract
from expectations.common import AGENDA_CHECKS, NUMBER_CHECKS

RULES = Path(expectations.__path__[0])
EXTRACTORS = Path(pipelines.extract.__path__[0]).parent
EXCUSE = re.compile(r'(?:\brecorded\(\s*given,\s*"?[a-z_]+"?,|\.issues\()\s*"(?P<check>[a-z_]+)"')


def test_every_excuse_is_recorded_by_an_extractor():
    rules = "\n".join(path.read_text(encoding="utf-8") for path in RULES.glob("*.py"))
    excuses = {match["check"] for match in EXCUSE.finditer(rules)}
    assert {"tally_mismatch", "state_in_two_lists", "date_outside_meeting"} <= excuses
    recorded = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in ("extract", "text")
        for path in (EXTRACTORS / folder).glob("*.py")
    )
    wanted = excuses | set(NUMBER_CHECKS) | set(AGENDA_CHECKS)
    assert {check for check in wanted if f'"{check}"' not in recorded} == set()
