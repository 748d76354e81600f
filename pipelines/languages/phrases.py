"""What a language module finds in a text: dates, sittings, meetings, decisions, parties.

All positions are places in the tight text of a `Reading`.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

Span = tuple[int, int]
"""Start and end in the tight text of a reading."""


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A day, a range of days, a month or a year as printed."""

    start: int
    end: int
    year: int | None
    first: tuple[int | None, int | None]
    """Month and day of the first day; None where not stated."""
    last: tuple[int | None, int | None]
    last_year: int | None = None
    range_: bool = False
    """`至`: the days between are meant too."""

    @property
    def precision(self) -> str | None:
        """`day`, `month` or `year`; None without a year.

        A range with a day that is not in the calendar is known to the month.
        """
        if self.year is None:
            return None
        if None not in self.dates():
            return "day"
        return "month" if self.first[0] is not None else "year"

    def dates(self, year: int | None = None) -> tuple[dt.date | None, dt.date | None]:
        """First and last day, with `year` where none is printed; None where not to the day.

        A day that is not in the calendar gives None.
        """
        known = self.year if self.year is not None else year
        return (
            _date(known, *self.first),
            _date(self.last_year if self.last_year is not None else known, *self.last),
        )


def _date(year: int | None, month: int | None, day: int | None) -> dt.date | None:
    if year is None or month is None or day is None:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class SittingRef:
    """Numbered sittings as referred to, with the days stated beside them."""

    start: int
    end: int
    numbers: tuple[int, ...]
    """As listed; for a range, its first and last."""
    range_: bool
    date: DateSpan | None
    of_assembly: bool = False
    """It is said to be a plenary meeting of the General Assembly."""
    same_day: bool = False
    """It is said to be on the day of the sitting named before: 同日, `on the same day`."""
    called_assembly: bool = False
    """It is said to be one of the Assembly, or of a conference that is called so: 大会."""

    @property
    def first(self) -> int:
        """Number of the first sitting."""
        return self.numbers[0]

    @property
    def last(self) -> int:
        """Number of the last sitting."""
        return self.numbers[-1]


@dataclass(frozen=True, slots=True)
class MeetingName:
    """A meeting as named in a text, with what is said beside the name."""

    start: int
    end: int
    """Of the name itself."""
    kind: str
    series: str
    ordinals: tuple[int, ...] = ()
    years: tuple[int | None, ...] = ()
    """One per ordinal where several are named in one breath."""
    date: DateSpan | None = None
    more_dates: tuple[DateSpan, ...] = ()
    """Those of further meetings, where one name covers several: `in 2020 and in 2022`."""
    place: tuple[int, int] | None = None
    """Where the place stands in the reading."""
    duration: str | None = None
    duration_bound: str | None = None
    generic: bool = False
    """Meetings of the kind in general, not one of them."""
    held: bool = False
    """Words beside the name say that it was, or is to be, held."""
    called_off: bool = False
    """It is not to be held on the date beside it, or was once planned for then."""
    open_date: bool = False
    """The text leaves open when it is held: `in 2020 or 2021`."""
    own_kinds: tuple[str, ...] = ()
    """Where only the noun is printed, `the Meeting`: the kinds that the document's own may be."""
    same_year: bool = False
    """It is in the year named before it: `同年`."""
    label: str = ""
    """What makes a meeting of another series itself: the treaty, the body."""


@dataclass(frozen=True, slots=True)
class PartyPhrase:
    """Words that give one party, or a list of them, a role."""

    role: str
    """A code of `ROLE`; `head` and `deputy` where the kind of meeting decides the title."""
    names: Span
    sentence: Span
    form: str = "list"
    """`list` of States or organizations, `person`, or `title` of an office holder."""
    context: str | None = None
    of: Span | None = None
    """The State or organization a person is of."""
    capacity: Span | None = None
    on_behalf: Span | None = None
    meeting: Span | None = None
    """The name of a meeting other than the document's own."""
    expects: str | None = None
    """`state` where the words before the list say that it holds States."""
    also_national: bool = False
    """Whether who speaks for a group is said to speak for its own country as well."""


@dataclass(frozen=True, slots=True)
class Behalf:
    """What the words in brackets after a speaker say; spans within those words."""

    group: Span | None
    also_national: bool
    capacity: Span | None


@dataclass(frozen=True, slots=True)
class DecisionPhrase:
    """A sentence that reports a decision."""

    sentence: Span
    scope: str | None
    """None where the words do not tell what the decision is on."""
    result: str | None
    """None where the sentence only says what is put to the vote."""
    procedure: str | None = None
    totals: tuple[int | None, int | None, int | None] = (None, None, None)
    section: int | None = None
    paragraph: str | None = None
    as_amended: bool = False
    object: str | None = None
    """The noun for the text decided on, by which later sentences refer to it."""
    needs_sitting: bool = True
    """Only a decision when the sentence is tied to a sitting of the meeting."""
    adopts: bool = False
    """A verb of adoption governs the noun for the text."""
    refers_back: bool = False
    """The text decided on is the one the sentence before spoke of: 该段."""
    goes_on: bool = False
    """The sentence goes on with the proceedings of the one before: 随后, 还."""


@dataclass(frozen=True, slots=True)
class VoteList:
    """The names under one head of a recorded vote."""

    vote: str
    """A code of `VOTE`."""
    names: Span
    label: Span
    none: bool = False
    """The text says that there were none."""
    rest: Span | None = None
    """Words after the end of the list."""


@dataclass(frozen=True, slots=True)
class Scheduling:
    """A sentence that decides on a future meeting, or recalls that decision."""

    sentence: Span
    verb: Span


@dataclass(frozen=True, slots=True)
class CitationPhrase:
    """A symbol or the number of a resolution as printed."""

    span: Span
    symbol: str | None
    """Normal form; None where the organ is not known."""
    locator: Span | None = None


@dataclass(frozen=True, slots=True)
class ItemPhrase:
    """Agenda items that a sentence says were taken up."""

    action: str
    numbers: tuple[str, ...]
    span: Span
