"""What a rule is: a name, a reason, and a statement about every row of one table.

A rule that Great Expectations states by itself (a column's values are in a set) is a
`Stated`. A rule of the domain, which may look at other tables and at the raw texts, is a
`Rule`: it is computed in Polars as one boolean per row, and an expectation asserts that
column, so that a failure names the failing rows in the same way.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import polars as pl

from pipelines.tables import TABLES, TableSpec
from pipelines.tables.frames import Frames

if TYPE_CHECKING:
    from great_expectations.expectations.expectation import Expectation


@dataclass(frozen=True, slots=True)
class Given:
    """All that a rule may look at: the table under check, the others and the raw texts."""

    spec: TableSpec
    frames: Frames
    raw: Mapping[str, str]
    """`document_id` to the raw text that offsets point into."""

    @property
    def frame(self) -> pl.DataFrame:
        """The table under check; KeyError where it was not given."""
        return self.table(self.spec.name)

    def table(self, name: str) -> pl.DataFrame:
        """Any published table; KeyError where it was not given."""
        if name not in self.frames:
            raise KeyError(f"the table {name} is not among the tables given")
        return self.frames[name]

    def passage(self, document_id: str, start: int, end: int) -> str:
        """The words a row was read from; KeyError where the text was not given."""
        if document_id not in self.raw:
            raise KeyError(f"the raw text of {document_id} is not among the texts given")
        return self.raw[document_id][start:end]

    def issues(self, *checks: str) -> pl.DataFrame:
        """The issues that any of these checks recorded."""
        return self.table("issues").filter(pl.col("check").is_in(checks))

    def each(self, holds: Callable[[dict[str, Any]], bool]) -> pl.Series:
        """A statement about one row, asked of every row."""
        rows: Iterator[dict[str, Any]] = self.frame.iter_rows(named=True)
        return pl.Series("holds", [holds(row) for row in rows], dtype=pl.Boolean)


Holds = Callable[[Given], pl.Expr | pl.Series]
"""True for each row that keeps the rule. Null counts as broken: what cannot be told is not
kept, so a rule that lets a missing value pass has to say so."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the domain, computed as one boolean per row."""

    name: str
    description: str
    holds: Holds
    shows: tuple[str, ...] = ()
    """Columns that let a reader see why a row failed; the key is always shown."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A rule that Great Expectations states on the published columns themselves."""

    name: str
    description: str
    expectation: Callable[[], Expectation]
    """Made when it is run, since importing Great Expectations takes seconds."""
    shows: tuple[str, ...] = ()


class RuleBook:
    """The rules of one table, in the order they are written."""

    def __init__(self, table: str) -> None:
        """Open the book of `table`; KeyError where no such table is declared."""
        self.spec = TABLES[table]
        self.entries: list[Rule | Stated] = []

    def rule(self, *shows: str) -> Callable[[Holds], Holds]:
        """Enter a function as a rule: its name is the rule's, its docstring the reason."""

        def enter(holds: Holds) -> Holds:
            name = getattr(holds, "__name__", "")
            self.add(Rule(name, prose(holds), holds, shows))
            return holds

        return enter

    def add(self, entry: Rule | Stated) -> None:
        """Enter a rule; ValueError where the name is taken or nothing says what it is for."""
        if not entry.description:
            raise ValueError(f"{self.spec.name}: the rule {entry.name} says nothing of its reason")
        if any(entry.name == other.name for other in self.entries):
            raise ValueError(f"{self.spec.name}: two rules are named {entry.name}")
        self.entries.append(entry)


def prose(function: Holds) -> str:
    """The docstring of a rule, as one paragraph."""
    return " ".join((inspect.getdoc(function) or "").split())
