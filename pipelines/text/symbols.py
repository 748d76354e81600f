"""How the symbol of a United Nations document is printed by itself, as at the head of a page."""

from __future__ import annotations

SYMBOL = (
    r"(?:[AE]/RES/\d{1,4}/\d{1,4}\s[A-Z]{1,2}(?!\w)|S/RES/\d{1,4}\s?\(\d{4}\)"
    r"|[A-Z]{1,6}(?:/(?:CONF\.\s\d|[A-Za-z0-9])[A-Za-z0-9.()\-]*)+)"
)
"""Such as A/CONF.192/2018/RC/3, A/CONF. 192/15, S/PV.8900, A/RES/54/54 V or S/RES/2117 (2013)."""
RECORD_SYMBOL = SYMBOL + r"(?:\s?\((?:Resumption|Part)\s?\w+\))?"
"""The same with what may follow the symbol of a record: S/PV.7442 (Resumption 1)."""
