"""A meeting as the places that name it make it known, and the id that follows from that."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from pipelines.extract.fact import Fact
from pipelines.extract.source import slug
from pipelines.names.series import year_of

_SHORT = {
    "review_conference": "revcon",
    "biennial_meeting": "bms",
    "governmental_experts": "mge",
    "preparatory_committee": "prepcom",
    "conference_of_parties": "cop",
}


@dataclass
class Meet:
    """A meeting as the facts about it come together."""

    kind: str
    series: str
    label: str = ""
    ordinal: int | None = None
    facts: list[Fact] = field(default_factory=list)
    parent: Meet | None = None
    inferred: str | None = None
    """Why the ordinal is known though no text prints it with this meeting."""

    @property
    def year(self) -> int | None:
        """The year most facts state; of its own report first."""
        own = [fact.year for fact in self.facts if fact.is_own and fact.year]
        years = own or [fact.year for fact in self.facts if fact.year]
        if not years:
            return None
        return Counter(years).most_common(1)[0][0]

    def _first_day(self) -> str | None:
        days = [fact.dates[0] for fact in self.facts if fact.dates[0] is not None]
        return days[0].isoformat() if days else None

    @property
    def meeting_id(self) -> str:
        """Series, kind, ordinal and year, as far as they are known."""
        if self.kind == "preparatory_committee" and self.parent is not None:
            return f"{self.parent.meeting_id}-prepcom"
        short = _SHORT.get(self.kind, self.kind.replace("_", "-"))
        if self.series == "ga":
            return f"ga-{self.ordinal}" + (f"-{self.label}" if self.label else "")
        if self.series == "sc" and self.year is not None:
            return f"sc-{self.year}"
        if self.series == "other":
            short = slug(self.label) or short
        if self.series == "other" and self.ordinal is None and (day := self._first_day()):
            # A council meets often in a year: the day tells which meeting it is.
            return f"{self.series}-{short}-{day}"
        # A number without a year has that of the list, so that the id is the same in any company.
        year = self.year or (year_of(self.kind, self.ordinal) if self.series == "poa" else None)
        parts = [self.series, short, self.ordinal, year]
        return "-".join(str(part) for part in parts if part)


def same_label(left: str, right: str) -> bool:
    """Whether two names of a treaty or body are one, the shorter the end of the longer."""
    left, right = left.strip("《》"), right.strip("《》")
    return left.endswith(right) or right.endswith(left)
