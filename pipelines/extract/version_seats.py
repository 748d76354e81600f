"""Rows of one version that stand where another version has others: a Vice-President's place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from typing import TypeVar

from pipelines.extract.source import Source

R = TypeVar("R")
Keys = Sequence[Hashable]


def seats_of(
    keyed: Mapping[Hashable, R], seat: Callable[[R, Source], Hashable] | None, source: Source
) -> dict[Hashable, list[Hashable]]:
    """The keys of the rows of each seat, in their order; rows whose seat is None have none."""
    seats: dict[Hashable, list[Hashable]] = defaultdict(list)
    for at, row in keyed.items():
        place = seat(row, source) if seat else None
        if place is not None:
            seats[place].append(at)
    return seats


def in_stead(
    keyed: Mapping[Hashable, R],
    kept: Mapping[Hashable, R],
    seats: Mapping[Hashable, Keys],
    order: Mapping[Hashable, Keys],
    barely: Callable[[R, R], bool] | None,
) -> dict[Hashable, Hashable]:
    """The keys of rows that stand in the stead of others, to those of the others.

    In a list of names a row stands in the stead of another where it has its neighbours.

    Args:
        keyed: the rows of a version by their keys.
        kept: those of the versions before it.
        seats: the keys of the version's rows of each seat, in their order.
        order: the same of the first version that has the seat.
        barely: whether two rows are one, of which one tells less.
    """
    stead: dict[Hashable, Hashable] = {}
    for at, row in keyed.items():
        for other, one in kept.items() if barely and at not in kept else ():
            if barely and other not in keyed and other not in stead.values() and barely(one, row):
                stead[at] = other
                break
    both = keyed.keys() & kept.keys()
    for seat, ats in seats.items():
        before = order.get(seat, [])
        free = [at for at in before if at not in keyed and at not in stead.values()]
        for at in ats:
            if at in kept or at in stead:
                continue
            for other in free:
                here = _between(ats, at, both, stead)
                if here == _between(before, other, both | set(stead.values()), {}):
                    stead[at] = other
                    free.remove(other)
                    break
    return stead


def _between(
    ats: Keys, at: Hashable, known: Collection[Hashable], stead: Mapping[Hashable, Hashable]
) -> tuple[Hashable, Hashable]:
    """The rows of both versions between which a row stands in its list."""
    here = ats.index(at)
    before = [stead.get(one, one) for one in ats[:here] if one in known or one in stead]
    after = [one for one in ats[here + 1 :] if one in known]
    return (before[-1] if before else None, after[0] if after else None)
