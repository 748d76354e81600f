"""The works that documents are versions of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipelines.extract.alignment import counterparts
from pipelines.extract.documents import kind_of
from pipelines.extract.source import Source
from pipelines.extract.versions import followed
from pipelines.tables import Work


@dataclass(frozen=True)
class Edition:
    """A work with its versions, the one that is followed first."""

    work_id: str
    sources: tuple[Source, ...]
    because: str

    def row(self) -> Work:
        """The row of the work."""
        first = self.sources[0]
        return Work(
            work_id=self.work_id,
            symbol=next((source.symbol for source in self.sources if source.symbol), None),
            kind=kind_of(first),
            date=first.document.masthead.date,
            languages="|".join(sorted(source.document.language for source in self.sources)),
            followed_language=first.document.language,
            followed_because=self.because,
        )


def works_of(sources: Sequence[Source]) -> list[Edition]:
    """The works in the order in which a version of each first stands."""
    groups: dict[str, list[Source]] = {}
    for source in sources:
        groups.setdefault(source.work_id, []).append(source)
    works = []
    for work_id, versions in groups.items():
        first, because = followed(versions)
        rest = sorted(
            (source for source in versions if source is not first),
            key=lambda source: source.document.language,
        )
        aligned = [replace(source, keys=_keys(first, source)) for source in rest]
        works.append(Edition(work_id, (first, *aligned), because))
    return works


def _keys(first: Source, other: Source) -> dict[str, str]:
    """Keys of the paragraphs of another version that are not those of their counterparts.

    A paragraph without a counterpart has a key of its own, which no other paragraph has.
    """
    pairs = counterparts(first, other)
    taken = {node.key for node in first.document.paragraphs}
    language = other.document.language
    keys = {
        key: twin or (f"{key}-{language}" if key in taken else key) for key, twin in pairs.items()
    }
    return {key: shared for key, shared in keys.items() if key != shared}


def precedence(symbol: str | None, work_id: str) -> tuple[bool, bool, int, str]:
    """Which of several documents on one thing comes first: the last revision, no correction."""
    revision = re.search(r"/Rev\.(\d+)", symbol or "")
    return (
        symbol is None,
        "/Corr." in (symbol or ""),
        -int(revision[1]) if revision else 0,
        work_id,
    )
