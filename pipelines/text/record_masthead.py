"""The head of a verbatim record, whose lines stand in no fixed order."""

from __future__ import annotations

import datetime as dt
import re

from pipelines.languages.base import Head
from pipelines.text.fold import fold
from pipelines.text.model import Masthead
from pipelines.text.symbols import RECORD_SYMBOL
from pipelines.text.traced import Traced

_SYMBOL = re.compile(RECORD_SYMBOL)


def record_masthead(
    front: Traced, head: Head, running_symbol: str | None, day: dt.date | None
) -> Masthead:
    """Read organ, session and symbol out of the first page of a verbatim record.

    Args:
        front: its lines before the first statement.
        head: how its language prints a head.
        running_symbol: the symbol that the heads of its pages print, for want of a better one.
        day: the day of the sitting, which the record's own reader knows.
    """
    lines = [" ".join(line.split()) for line in fold(front.text).split("\n")]
    # "General Assembly", "Security Council Provisional"
    named = (organ for line in lines for organ in head.organs if f"{line} ".startswith(f"{organ} "))
    organ = next(named, None)
    session = next((match for line in lines if (match := head.session.search(line))), None)
    # Large print may set the slashes of the symbol apart: "A /76/PV.102".
    closed = [re.sub(r"\s*/\s*", "/", line) for line in lines]
    symbols = [match[0] for line in closed if (match := _SYMBOL.search(line))]
    symbol = next((one for one in symbols if "/PV." in one), None) or running_symbol
    symbol = symbol or next(iter(symbols), None)
    return Masthead(
        organ=organ,
        session=head.session_value(session["n"]) if session else None,
        symbol=symbol,
        date=day,
    )
