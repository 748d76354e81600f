"""The header `Retry-After`: how long a server asks to be left alone."""

from __future__ import annotations

import datetime as dt
import email.utils
import re

_SECONDS = re.compile(r"[0-9]+")
_FOR_EVER = 10.0**12
"""Seconds; what is longer is as long."""


def seconds_to_wait(header: str | None, now: dt.datetime) -> float:
    """The seconds to wait, from either form of the header (RFC 9110, section 10.2.3).

    `120` is a number of seconds; `Wed, 21 Oct 2026 07:28:00 GMT` the time to come back at. A
    header that is neither, or a time gone by, asks for nothing.
    """
    text = (header or "").strip()
    if _SECONDS.fullmatch(text):
        return min(float(text), _FOR_EVER)
    try:
        date = email.utils.parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return 0.0
    if date.tzinfo is None:
        date = date.replace(tzinfo=dt.UTC)
    return max(0.0, (date - now).total_seconds())
