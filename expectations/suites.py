"""All suites by the name of their table."""

from __future__ import annotations

from importlib import import_module

from expectations.rules import RuleBook
from pipelines.tables import TABLES

SUITES: dict[str, RuleBook] = {name: import_module(f"expectations.{name}").BOOK for name in TABLES}
"""Table name to its rules; ModuleNotFoundError on import where a declared table has none."""
