"""Which names mean the same meeting: one meeting is one row however many texts name it."""

from __future__ import annotations

from collections.abc import Iterable

from pipelines.extract.fact import Fact
from pipelines.extract.meet import Meet, same_label
from pipelines.extract.naming import is_within, named_apart, position
from pipelines.names.series import ordinal_in

LONGEST_PREPARATION = 4
"""Years between the first session of a preparatory committee and its conference."""


class Register:
    """All meetings named in all documents."""

    def __init__(self) -> None:
        self.meets: list[Meet] = []
        self.of_fact: dict[int, Meet] = {}
        self.misnumbered: list[tuple[Fact, Meet]] = []
        """What a version says with another number, and the meeting it is about all the same."""

    def resolve(self, facts: list[Fact]) -> None:
        """Tell which fact is about which meeting.

        Numbers come first, then years, then preparatory committees by their conference, then
        names that only the context explains. A meeting without a number whose year the text leaves
        open is none of those.
        """
        named = [fact for fact in facts if not fact.name.generic and not fact.leaves_open]
        plain = [fact for fact in named if fact.kind != "preparatory_committee"]
        for fact in plain:
            if fact.ordinal is not None:
                self._join(fact, self._numbered(fact))
        for fact in plain:
            if fact.ordinal is None and (fact.year is not None or fact.is_own):
                self._join(fact, self._dated(fact))
            elif fact.ordinal is None and fact.name.series == "other" and fact.city:
                # Known by its place alone: a seminar held in Zagreb.
                self._join(fact, self._placed(fact))
        self._number_by_sequence()
        self._number_from_list()
        bare = [f for f in plain if f.is_bare and id(f) not in self.of_fact]
        for fact in bare:
            self._explain(fact, plain)
        for fact in named:
            if fact.kind == "preparatory_committee":
                self._preparatory(fact, named)
        for fact in bare:
            if id(fact) not in self.of_fact:
                self._explain_by_committee(fact, named)

    def _join(self, fact: Fact, meet: Meet) -> None:
        meet.facts.append(fact)
        self.of_fact[id(fact)] = meet

    def _new(self, fact: Fact) -> Meet:
        meet = Meet(fact.kind, fact.name.series, fact.name.label, fact.ordinal)
        self.meets.append(meet)
        return meet

    def _alike(self, fact: Fact) -> list[Meet]:
        return [
            meet
            for meet in self.meets
            if meet.kind == fact.kind
            and meet.series == fact.name.series
            and (meet.series != "other" or same_label(meet.label, fact.name.label))
            and (meet.series != "ga" or meet.label == fact.name.label)
        ]

    def _numbered(self, fact: Fact) -> Meet:
        for meet in self._alike(fact):
            if meet.ordinal == fact.ordinal:
                if len(fact.name.label) > len(meet.label):
                    meet.label = fact.name.label
                return meet
        return self._new(fact)

    def _dated(self, fact: Fact) -> Meet:
        alike = self._alike(fact)
        for meet in alike:
            if fact.year is not None and meet.year == fact.year:
                return meet
        if fact.kind == "conference" and fact.name.series == "poa" and alike:
            return alike[0]
        return self._new(fact)

    def _placed(self, fact: Fact) -> Meet:
        for meet in self._alike(fact):
            if any(other.city == fact.city for other in meet.facts):
                return meet
        return self._new(fact)

    def follow(self, twins: Iterable[tuple[Fact, Fact]]) -> None:
        """Join a meeting that only versions that are not followed know to that of their twins.

        Where one version of a decision prints another year, it is one meeting all the same.
        """
        meant = {id(fact): twin for fact, twin in twins}
        for meet in list(self.meets):
            found = [self.of_fact.get(id(meant.get(id(fact)))) for fact in meet.facts]
            same = found[0] if found else None
            if same is None or same is meet or any(other is not same for other in found):
                continue
            if None not in (meet.ordinal, same.ordinal) and meet.ordinal != same.ordinal:
                self.misnumbered += [(fact, same) for fact in meet.facts]
            for fact in meet.facts:
                self._join(fact, same)
            for other in self.meets:
                if other.parent is meet:
                    other.parent = same
            self.meets.remove(meet)

    def merge(self) -> list[Meet]:
        """Join meetings that nothing tells apart; gives those that took in another."""
        first: dict[str, Meet] = {}
        joined: list[Meet] = []
        for meet in list(self.meets):
            if not meet.facts:
                continue
            same = first.setdefault(meet.meeting_id, meet)
            if same is meet:
                continue
            for fact in meet.facts:
                self._join(fact, same)
            for other in self.meets:
                if other.parent is meet:
                    other.parent = same
            self.meets.remove(meet)
            joined.append(same)
        return joined

    def _number_from_list(self) -> None:
        """A meeting named by its year alone has the number of the meeting held in that year."""
        for meet in [m for m in self.meets if m.series == "poa" and m.ordinal is None]:
            ordinal = ordinal_in(meet.kind, meet.year)
            if ordinal is None:
                continue
            same = [m for m in self._siblings(meet) if m.ordinal == ordinal]
            if not same:
                meet.ordinal = ordinal
                meet.inferred = (
                    f"datasets/reference/meetings.yaml lists number {ordinal} in {meet.year}"
                )
            elif same[0].year is None:
                for fact in meet.facts:
                    self._join(fact, same[0])
                self.meets.remove(meet)

    def _number_by_sequence(self) -> None:
        """A numbered meeting without a year is the first unnumbered one after its predecessor.

        The sixth was in 2016, a seventh is named without its year, and the next meeting that is
        decided on is in 2020: the seventh is that of 2020.
        """
        for meet in [m for m in self.meets if m.ordinal and m.year is None and m.series == "poa"]:
            before = [
                other
                for other in self._siblings(meet)
                if other.ordinal == (meet.ordinal or 0) - 1 and other.year
            ]
            if not before:
                continue
            last = before[0].year or 0
            later = [
                other
                for other in self._siblings(meet)
                if other.ordinal is None and other.year and other.year > last
            ]
            if not later:
                continue
            found = min(later, key=lambda other: other.year or 0)
            if named_apart(meet, found):
                continue
            found.ordinal = meet.ordinal
            found.inferred = (
                f"number {meet.ordinal} is named without a year, number {(meet.ordinal or 0) - 1} "
                f"was in {last}, and the next is in {found.year}"
            )
            for fact in meet.facts:
                self._join(fact, found)
            self.meets.remove(meet)

    def _siblings(self, meet: Meet) -> Iterable[Meet]:
        return [
            other
            for other in self.meets
            if other is not meet
            and other.kind == meet.kind
            and other.series == meet.series
            and other.label == meet.label
        ]

    def _explain(self, fact: Fact, facts: list[Fact]) -> None:
        """A bare name means the only meeting of its kind in the document, or the one just named."""
        here = [
            other
            for other in facts
            if other.source is fact.source
            and id(other) in self.of_fact
            and not other.is_bare
            and other.kind == fact.kind
            and other.name.series == fact.name.series
            and (fact.name.series != "other" or same_label(other.name.label, fact.name.label))
        ]
        meets = {id(self.of_fact[id(other)]): self.of_fact[id(other)] for other in here}
        if len(meets) == 1:
            self._join(fact, next(iter(meets.values())))
        elif len(meets) > 1:
            near = self._near(fact, here)
            if near is not None:
                self._join(fact, self.of_fact[id(near)])
        elif fact.name.series == "poa" and fact.kind == "conference":
            self._join(fact, self._dated(fact))

    def _near(self, fact: Fact, others: list[Fact]) -> Fact | None:
        """The last of these facts before this one, in its paragraph or the one before."""
        at = position(fact)
        near = [
            other
            for other in others
            if at - 1 <= position(other) <= at
            and other.place.source_start < fact.place.source_start
        ]
        if not near or len({id(self.of_fact[id(other)]) for other in near}) > 1:
            return None
        return near[-1]

    def _explain_by_committee(self, fact: Fact, facts: list[Fact]) -> None:
        """A conference named beside its preparatory committee is the one that it prepares."""
        parents = {
            id(parent): parent
            for other in facts
            if other.passage is fact.passage
            and other.source is fact.source
            and other.kind == "preparatory_committee"
            and id(other) in self.of_fact
            and (parent := self.of_fact[id(other)].parent) is not None
            and parent.kind == fact.kind
            and parent.series == fact.name.series
        }
        if len(parents) == 1:
            self._join(fact, next(iter(parents.values())))

    def _preparatory(self, fact: Fact, facts: list[Fact]) -> None:
        parent = self._parent(fact, facts)
        if parent is None:
            known = [
                other
                for other in facts
                if other.source is fact.source
                and other.kind == fact.kind
                and id(other) in self.of_fact
                and (fact.year is None or self.of_fact[id(other)].year in (None, fact.year))
            ]
            if known:
                self._join(fact, self.of_fact[id(known[-1])])
                return
            if fact.is_bare and not fact.is_own:
                return
        for meet in self.meets:
            if meet.kind == fact.kind and parent is not None and meet.parent is parent:
                self._join(fact, meet)
                return
        meet = self._new(fact)
        meet.parent = parent
        if parent is not None:
            meet.series = parent.series
        self._join(fact, meet)

    def _parent(self, fact: Fact, facts: list[Fact]) -> Meet | None:
        """The conference it prepares: named in the paragraph, or of the same year."""
        for other in facts:
            if is_within(other, fact) and other.name.label and id(other) not in self.of_fact:
                # "联合国武器贸易条约会议筹备委员会": named nowhere else
                alike = self._alike(other)
                self._join(other, alike[0] if alike else self._new(other))
        conferences = [
            other
            for other in facts
            if other.source is fact.source
            and id(other) in self.of_fact
            and other.kind in ("conference", "review_conference")
        ]
        inside = [other for other in conferences if other.passage is fact.passage]
        within = [other for other in inside if is_within(other, fact)]
        before = [o for o in inside if o.place.source_start < fact.place.source_start]
        for other in [*within, *reversed(before), *inside]:
            meet = self.of_fact[id(other)]
            if (
                fact.year is None
                or meet.year is None
                or (-1 <= meet.year - fact.year <= LONGEST_PREPARATION)
            ):
                return meet
        wanted = [
            meet
            for meet in self.meets
            if meet.kind == "review_conference" and fact.year is not None and meet.year == fact.year
        ]
        return wanted[0] if len(wanted) == 1 else None
