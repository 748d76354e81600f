"""Where meetings are named, one beside or within the name of another."""

from __future__ import annotations

from pipelines.extract.fact import Fact
from pipelines.extract.meet import Meet


def position(fact: Fact) -> int:
    """The place of the paragraph that names a meeting in its document; -1 for the head."""
    passages = [passage.node.key for passage in fact.source.passages]
    return passages.index(fact.passage.node.key) if fact.passage else -1


def is_within(conference: Fact, committee: Fact) -> bool:
    """Whether the name of a conference is part of that of the committee that prepares it."""
    one, other = conference.place, committee.place
    return (
        conference.kind in ("conference", "review_conference")
        and one.document_id == other.document_id
        and other.source_start <= one.source_start
        and one.source_end <= other.source_end
    )


def named_apart(one: Meet, other: Meet) -> bool:
    """Whether one paragraph names both: `a meeting in 2022, to consider what the seventh …`."""
    passages = {id(fact.passage) for fact in one.facts if fact.passage is not None}
    return any(id(fact.passage) in passages for fact in other.facts)
