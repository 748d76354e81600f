"""Hours of the day as Chinese records print them: 上午10时10分宣布开会, 下午1时05分散会."""

from __future__ import annotations

import re

from pipelines.languages.zh.numerals import NUMERAL, number

_HOUR = (
    rf"(?P<half>上午|中午|下午|晚上|晚间)?(?P<hour>{NUMERAL})(?:时|点)"
    rf"(?:(?P<minute>{NUMERAL})分|(?P<part>半|正|整))?"
)
_EVENTS = (
    # "上午10时10分宣布开会", "会议于上午10时10分开始", "上午10时10分开会"
    ("opened", re.compile(rf"{_HOUR}(?:,)?(?:主席)?(?:宣布)?(?:会议)?(?:开会|开始|复会)")),
    # "下午1时05分散会", "会议于下午1时05分结束"
    ("closed", re.compile(rf"{_HOUR}(?:,)?(?:主席)?(?:宣布)?(?:会议)?(?:散会|结束|闭会)")),
)
_LATE = {"下午", "晚上", "晚间"}


def clock(tight: str) -> tuple[str, str] | None:
    """What a line says of the time of the sitting: `opened` or `closed`, and `HH:MM`."""
    for event, pattern in _EVENTS:
        match = pattern.search(tight)
        if match is None:
            continue
        hour = number(match["hour"])
        minute = number(match["minute"]) if match["minute"] else 30 * (match["part"] == "半")
        if hour > 23 or minute > 59:
            return None
        if match["half"] in _LATE and hour < 12:
            hour += 12
        return event, f"{hour:02d}:{minute:02d}"
    return None
