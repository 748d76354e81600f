"""How the symbol of a United Nations document is printed by itself, as at the head of a page."""

from __future__ import annotations

SYMBOL = r"[A-Z]{1,6}(?:/[A-Za-z0-9][A-Za-z0-9.()\-]*)+"
"""Such as A/CONF.192/2018/RC/3 or S/PV.8900."""
RECORD_SYMBOL = SYMBOL + r"(?:\s?\((?:Resumption|Part)\s?\w+\))?"
"""The same with what may follow the symbol of a record: S/PV.7442 (Resumption 1)."""
