"""The rows of the versions of one work put together, table by table."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from pipelines.extract.differences import Differences, Version, paragraph_key
from pipelines.extract.places import known_city
from pipelines.extract.source import Source, slug
from pipelines.extract.version_seats import in_stead, seats_of
from pipelines.languages.partial import not_read
from pipelines.tables import (
    Participant,
    RepresentedState,
    SittingAgendaItem,
    Sourced,
    Text,
)
from pipelines.text.fold import fold

R = TypeVar("R", bound=Sourced)
_IDS = {
    "participants": "participant_id",
    "agenda_items": "agenda_item_id",
    "calendar": "calendar_id",
}


@dataclass(frozen=True)
class Facts(Generic[R]):
    """How the rows of one table are told apart and compared."""

    name: str
    kind: type[R]
    key: Callable[[R, Source], Hashable]
    """What makes two rows of two versions one."""
    columns: tuple[str, ...]
    """Where two such rows should agree."""
    seat: Callable[[R, Source], Hashable] | None = None
    """The place that two rows may fill with different things: a Vice-President's; None is none."""
    filled: tuple[str, ...] = ()
    """The columns that say with what the place is filled."""
    barely: Callable[[R, R], bool] | None = None
    """Whether two rows are one of which one version tells less: the State, and not who."""
    told: tuple[str, ...] = ()
    """What a version tells or leaves out, in words that differ by language."""


@dataclass
class _Kept(Generic[R]):
    """A row that is published, and the versions that have it."""

    row: R
    languages: set[str] = field(default_factory=set)


class Parties:
    """What makes two rows of two versions one party in one role.

    Persons and parties without a code are told apart by their order in the paragraph.
    """

    def __init__(self) -> None:
        self._order: dict[tuple[str, Hashable], int] = defaultdict(int)

    def __call__(self, row: Participant, source: Source) -> Hashable:
        """The key of a row."""
        code = row.organization_id or (row.state_code if row.party_kind == "state" else None)
        base = (row.meeting_id, row.role, row.party_kind, code)
        if code is not None:
            return (*base, row.context)
        where: Hashable = (*base, paragraph_key(row, source))
        self._order[source.document_id, where] += 1
        return where, self._order[source.document_id, where]


class Merger:
    """Merges the tables of one work, votes aside."""

    def __init__(self, versions: Sequence[Version], differences: Differences) -> None:
        self.versions = versions
        self.differences = differences
        self.twins: dict[tuple[str, str, str], str] = {}
        """Table, document and id of a row of another version, to the id that is published."""

    def table(self, facts: Facts[R]) -> list[R]:
        """The rows of one table: those of the version followed, then what others add."""
        kept: dict[Hashable, _Kept[R]] = {}
        order: dict[Hashable, list[Hashable]] = {}
        for version in self.versions:
            keyed = self._keyed(facts, version)
            seats = seats_of(keyed, facts.seat, version.source)
            if version is not self.versions[0]:
                keyed = self._seated(facts, version, keyed, seats, kept, order)
            for at, row in keyed.items():
                known = kept.get(at)
                if known is None:
                    kept[at] = _Kept(row, {version.language})
                    continue
                known.languages.add(version.language)
                self._twin(facts.name, row, known.row)
                known.row = self._one_of(facts, known.row, row)
            for seat, ats in seats.items():
                order.setdefault(seat, ats)
        for one in kept.values():
            self.differences.missing(facts.name, one.row, one.languages)
        return self._own_ids(facts.name, [one.row for one in kept.values()])

    def _keyed(self, facts: Facts[R], version: Version) -> dict[Hashable, R]:
        """The rows of a version by their keys; a second one of a key has a key of its own."""
        out: dict[Hashable, R] = {}
        rows: list[R] = getattr(version.found, facts.name)
        for row in rows:
            key, count = facts.key(row, version.source), 1
            while (key, count) in out:
                count += 1
            out[key, count] = row
        return out

    def _seated(
        self,
        facts: Facts[R],
        version: Version,
        keyed: dict[Hashable, R],
        seats: Mapping[Hashable, Sequence[Hashable]],
        kept: dict[Hashable, _Kept[R]],
        order: Mapping[Hashable, Sequence[Hashable]],
    ) -> dict[Hashable, R]:
        """The rows left, once those that stand in the stead of others are one with them."""
        rows = {at: one.row for at, one in kept.items()}
        stead = in_stead(keyed, rows, seats, order, facts.barely)
        for at, other in stead.items():
            known, row = kept[other], keyed[at]
            known.languages.add(version.language)
            self._twin(facts.name, row, known.row)
            known.row = self._filled(facts, known.row, row)
        return {at: row for at, row in keyed.items() if at not in stead}

    def _filled(self, facts: Facts[R], known: R, row: R) -> R:
        """One row for two that fill one place differently."""
        differing = self._differing(facts.columns, known, row)
        columns = [c for c in facts.filled if getattr(known, c) != getattr(row, c)]
        for code in ("state_code", "organization_id"):
            unknown = code in columns and getattr(known, code) is None
            if (
                unknown
                and getattr(row, code) is not None
                and known.as_dict()["party_kind"] == row.as_dict()["party_kind"]
            ):
                # A misprinted name against a known one.
                fuller = replace(row, **_identity(known))
                if not self._reads_in_part(known):
                    why = "the name in the former is not known"
                    self.differences.differ(facts.name, known, row, code, latter=why)
                return fuller
        if not differing and columns[:1] == ["organization_id"] and self._reads_in_part(row):
            return known
        for column in differing or columns[:1]:
            self.differences.differ(facts.name, known, row, column)
        return known

    def _reads_in_part(self, row: Sourced) -> bool:
        """Whether a row is of a version in a language that is not read as far as others."""
        return bool(not_read(self.differences.of(row).source.language))

    def _twin(self, name: str, row: Sourced, known: Sourced) -> None:
        if name in _IDS:
            old, new = getattr(row, _IDS[name]), getattr(known, _IDS[name])
            self.twins[name, row.document_id, old] = new

    def _differing(self, columns: Iterable[str], known: Sourced, row: Sourced) -> list[str]:
        pairs = {column: (self._said(known, column), self._said(row, column)) for column in columns}
        return [
            column
            for column, (left, right) in pairs.items()
            if None not in (left, right) and left != right
        ]

    def _said(self, row: Sourced, column: str) -> object:
        """What a row says in a column, alike in every language."""
        value = getattr(row, column)
        if column == "city":
            return known_city(value, self.differences.of(row).language)
        return value

    def _one_of(self, facts: Facts[R], known: R, row: R) -> R:
        """One row for two: the fuller where they agree, the one followed where they do not."""
        columns = facts.columns
        differing = self._differing(columns, known, row)
        if _names_differ(known, row):
            differing.append("person_name")
        if not (self._reads_in_part(known) or self._reads_in_part(row)):
            differing += [
                column
                for column in facts.told
                if (getattr(known, column) is None) != (getattr(row, column) is None)
            ]
        for column in differing:
            self.differences.differ(facts.name, known, row, column)
        more = [c for c in columns if getattr(known, c) is None and getattr(row, c) is not None]
        less = [c for c in columns if getattr(known, c) is not None and getattr(row, c) is None]
        if differing or less or not more:
            return known
        # A date or number that the version followed leaves out stands with the words of the other.
        return replace(row, **_identity(known))

    def _own_ids(self, name: str, rows: list[R]) -> list[R]:
        """The rows, each with an id of its own: two versions may count alike what differs."""
        if name not in _IDS:
            return rows
        column, taken, out = _IDS[name], set[str](), []
        for row in rows:
            record = getattr(row, column)
            if record in taken:
                language = self.differences.of(row).language
                named: dict[str, Any] = {column: f"{record}-{language}"}
                self.twins[name, row.document_id, record] = named[column]
                row = replace(row, **named)
            taken.add(getattr(row, column))
            out.append(row)
        return out

    def taken_up(self, row: SittingAgendaItem, _source: Source) -> Hashable:
        """What makes two rows say that one sitting did one thing with one item."""
        at = ("agenda_items", row.document_id, row.agenda_item_id)
        return row.sitting_id, self.twins.get(at, row.agenda_item_id), row.action

    def renamed(self, texts: Iterable[Text]) -> list[Text]:
        """The texts, those of rows of other versions as texts of the rows that are published."""
        return [
            replace(
                text,
                record_id=self.twins.get(
                    (text.table_name, text.document_id, text.record_id), text.record_id
                ),
            )
            for text in texts
        ]

    def spoken_for(self, participants: list[Participant]) -> list[RepresentedState]:
        """The States spoken for by name, tied to the speaker that is published."""
        published = {row.participant_id for row in participants}
        rows: dict[Hashable, RepresentedState] = {}
        seen: dict[Hashable, set[str]] = defaultdict(set)
        for version in self.versions:
            for row in version.found.represented_states:
                at = ("participants", row.document_id, row.participant_id)
                owner = self.twins.get(at, row.participant_id)
                if owner not in published:
                    continue
                key: Hashable = (owner, row.state_code or row.state_name)
                seen[key].add(version.language)
                rows.setdefault(key, replace(row, participant_id=owner))
        for one, row in rows.items():
            self.differences.missing("represented_states", row, seen[one])
        return list(rows.values())


def _names_differ(known: Sourced, row: Sourced) -> bool:
    """Whether two versions in one alphabet give a person another name."""
    if not (isinstance(known, Participant) and isinstance(row, Participant)):
        return False
    names = (known.person_name, row.person_name)
    if names[0] is None or names[1] is None or not all(_is_latin(name) for name in names if name):
        return False
    return slug(_plain(names[0])) != slug(_plain(names[1]))


def _is_latin(name: str) -> bool:
    return all("LATIN" in unicodedata.name(char, "") for char in name if char.isalpha())


def _plain(name: str) -> str:
    """A name in small letters without accents."""
    apart = unicodedata.normalize("NFKD", fold(name))
    return "".join(char for char in apart if not unicodedata.combining(char))


def _identity(row: Sourced) -> dict[str, Any]:
    """The id of a row, kept where the row is published in the words of another version."""
    return {"participant_id": row.participant_id} if isinstance(row, Participant) else {}
