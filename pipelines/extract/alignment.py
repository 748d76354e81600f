"""Which paragraphs of two versions of a document are one: by number, place and what they tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.extract.source import Passage, Source
from pipelines.text.fold import fold

REACH = 60
"""How many paragraphs further on a counterpart is looked for, beyond the difference in length."""
_FIGURE = re.compile(r"[a-z]+(?:/[a-z0-9.]+)+|\d+(?:/\d+)?")
_SAME_KEY = 1.0
_SAME_COUNT = 0.25
"""For a key that only counts: the third clause of a preamble is so by those before it."""
_MARKS = 3.0
_ALIKE = 0.4
"""The share of common marks from which two paragraphs are rather one than not."""
_FIGURES = 2.0
_LENGTH = 1.0
_ENOUGH = 2
"""Figures that tell something; one alone may be a chance."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """What of a paragraph is alike in every language."""

    key: str
    part: str
    footnote: bool
    numbered: bool
    """Whether its key is a number that is printed."""
    figures: frozenset[str]
    marks: frozenset[str]
    """States named and decisions told."""
    share: float
    """Its length as a share of that of the document."""


def counterparts(first: Source, other: Source) -> dict[str, str | None]:
    """For each paragraph of another version the key of its counterpart in the first.

    Paragraphs keep their order. Where the numbers agree throughout, they decide. Where they do
    not, as when one version leaves a paragraph out and counts on, the States that a paragraph
    names, the decisions it tells, its figures and symbols tell it from its neighbours.
    """
    nodes = first.document.paragraphs, other.document.paragraphs
    if [node.key for node in nodes[0]] == [node.key for node in nodes[1]]:
        return {node.key: node.key for node in nodes[1]}
    shapes = _shapes(first), _shapes(other)
    pairs = _aligned(*shapes)
    # Footnotes stand where the pages break: their numbers tell more than their order.
    free = {shape.key: shape for shape in shapes[0] if shape.key not in set(pairs.values())}
    for shape in shapes[1]:
        twin = free.get(shape.key)
        if shape.key not in pairs and twin is not None and _likeness(twin, shape) > 0:
            pairs[shape.key] = shape.key
    return {node.key: pairs.get(node.key) for node in nodes[1]}


def _shapes(source: Source) -> list[_Shape]:
    nodes = source.document.paragraphs
    whole = sum(len(node.text.text) for node in nodes) or 1
    return [
        _Shape(
            passage.node.key,
            passage.node.part,
            passage.node.kind == "footnote",
            passage.node.number is not None,
            frozenset(_FIGURE.findall(fold(passage.node.lead.text))),
            _marks(source, passage),
            len(passage.node.text.text) / whole,
        )
        for passage in source.passages
    ]


def _marks(source: Source, passage: Passage) -> frozenset[str]:
    """What a paragraph tells in every language: the States it names, and its decisions."""
    states = {found.key for found in source.states.find_all(passage.whole.tight)}
    told = {
        f"{kind} {value}"
        for phrase in source.language.decisions(passage.lead.tight)
        for kind, value in (
            ("scope", phrase.scope),
            ("procedure", phrase.procedure),
            ("result", phrase.result),
        )
        if value is not None
    }
    return frozenset(states | told)


def _likeness(left: _Shape, right: _Shape) -> float:
    """How far two paragraphs may be one; they are not where it is not above 0."""
    if (left.part, left.footnote) != (right.part, right.footnote):
        return -1.0
    bonus = _SAME_KEY if left.numbered and right.numbered else _SAME_COUNT
    score = bonus if left.key == right.key else 0.0
    if max(len(left.marks), len(right.marks)) >= _ENOUGH:
        common = len(left.marks & right.marks)
        score += _MARKS * (2 * common / (len(left.marks) + len(right.marks)) - _ALIKE)
    if left.figures and right.figures:
        common = len(left.figures & right.figures)
        alike = 2 * common / (len(left.figures) + len(right.figures))
        if common:
            score += _FIGURES * alike * min(1.0, common / _ENOUGH)
        elif min(len(left.figures), len(right.figures)) >= _ENOUGH:
            score -= _FIGURES / 2
    longer = max(left.share, right.share)
    return score + (_LENGTH * min(left.share, right.share) / longer if longer else 0.0)


def _aligned(first: Sequence[_Shape], other: Sequence[_Shape]) -> dict[str, str]:
    """The pairs that are most alike together, in the order of both: other's key to first's."""
    rows, columns = len(first), len(other)
    reach = REACH + abs(rows - columns)
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    scores: dict[tuple[int, int], float] = {}
    for i in range(1, rows + 1):
        for j in range(1, columns + 1):
            skip = max(best[i - 1][j], best[i][j - 1])
            if abs(i - j) <= reach:
                scores[i, j] = score = _likeness(first[i - 1], other[j - 1])
                if score > 0:
                    skip = max(skip, best[i - 1][j - 1] + score)
            best[i][j] = skip
    pairs: dict[str, str] = {}
    i, j = rows, columns
    while i and j:
        score = scores.get((i, j), -1.0)
        if score > 0 and best[i][j] == best[i - 1][j - 1] + score:
            pairs[other[j - 1].key] = first[i - 1].key
            i, j = i - 1, j - 1
        elif best[i][j] == best[i - 1][j]:
            i -= 1
        else:
            j -= 1
    return pairs
