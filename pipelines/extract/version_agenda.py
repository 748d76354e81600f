"""Which items of the agendas that two versions print are one, where one version leaves one out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipelines.extract.differences import Version
from pipelines.tables import AgendaItem

_NUMBER = 0.5
"""For the same number; the topics of a title say more."""
_APART = -1.0
"""For titles with topics of which none is common."""
_NEUTRAL = 0.1
"""For titles of which the topics of one are not known."""


def same_items(first: Version, other: Version) -> dict[str, str]:
    """Ids of the items of another version to those that they have in the version followed.

    Where both print the same numbers, these decide. Where they do not, one has left an item out
    and counted on: what the titles are on tells which. An item without a counterpart keeps an id
    of its own.
    """
    pairs = _pairs(first, other, "", "")
    taken = {row.agenda_item_id for row in first.found.agenda_items}
    return {
        row.agenda_item_id: pairs.get(row.agenda_item_id)
        or (
            f"{row.agenda_item_id}-{other.language}"
            if row.agenda_item_id in taken
            else row.agenda_item_id
        )
        for row in other.found.agenda_items
    }


def _level(version: Version, above: str) -> list[AgendaItem]:
    """The items right under one, by its number; those of the agenda itself under none."""
    return [row for row in version.found.agenda_items if row.number == above + _last(row)]


def _pairs(first: Version, other: Version, above: str, others: str) -> dict[str, str]:
    """The pairs among the items under two that are one, and among those under them."""
    pairs = _among(_level(first, above), _level(other, others), first, other)
    known = {row.agenda_item_id: row.number for row in first.found.agenda_items}
    for row in _level(other, others):
        twin = pairs.get(row.agenda_item_id)
        if twin is not None:
            pairs |= _pairs(first, other, known[twin], row.number)
    return pairs


def _among(
    left: Sequence[AgendaItem], right: Sequence[AgendaItem], first: Version, other: Version
) -> dict[str, str]:
    """The pairs among the items of one level: other's id to first's."""
    numbers = [[_last(row) for row in rows] for rows in (left, right)]
    known = {number: row.agenda_item_id for number, row in zip(numbers[0], left, strict=True)}
    if _counts_on(numbers[0]) != _counts_on(numbers[1]) or numbers[0] == numbers[1]:
        # A gap in the numbers of one tells which it lacks.
        return {
            row.agenda_item_id: known[number]
            for number, row in zip(numbers[1], right, strict=True)
            if number in known
        }
    return _aligned(
        [(row.agenda_item_id, _last(row), _topics(first, row)) for row in left],
        [(row.agenda_item_id, _last(row), _topics(other, row)) for row in right],
    )


_Item = tuple[str, str, frozenset[str]]


def _aligned(first: Sequence[_Item], other: Sequence[_Item]) -> dict[str, str]:
    """The pairs that are most alike together, in the order of both."""
    best: list[list[tuple[float, dict[str, str]]]] = [
        [(0.0, {}) for _ in range(len(other) + 1)] for _ in range(len(first) + 1)
    ]
    for i, one in enumerate(first, start=1):
        for j, twin in enumerate(other, start=1):
            options = [best[i - 1][j], best[i][j - 1]]
            score = _likeness(one, twin)
            if score > 0:
                before = best[i - 1][j - 1]
                options.insert(0, (before[0] + score, {**before[1], twin[0]: one[0]}))
            best[i][j] = max(options, key=lambda option: option[0])
    return best[-1][-1][1]


def _likeness(one: _Item, other: _Item) -> float:
    score = _NUMBER if one[1] == other[1] else 0.0
    if not (one[2] and other[2]):
        return score + _NEUTRAL
    common = len(one[2] & other[2])
    return score + (2 * common / (len(one[2]) + len(other[2])) if common else _APART)


def _topics(version: Version, row: AgendaItem) -> frozenset[str]:
    """What a title is on, alike in every language."""
    topics = version.source.language.topics
    return frozenset(code for code, words in topics.items() if words.search(row.title or ""))


def _last(row: AgendaItem) -> str:
    """The number of an item within its level: `(a)` of `6(a)`."""
    return [match[0] for match in re.finditer(r"\([a-z0-9]+\)|\d+", row.number)][-1]


def _counts_on(numbers: Sequence[str]) -> bool:
    """Whether numbers or letters follow each other without a gap."""
    values = [int(n) if n.isdigit() else ord(n.strip("()")[0]) for n in numbers]
    return values == list(range(values[0], values[0] + len(values))) if values else True
