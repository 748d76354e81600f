"""When, where and for how long: what stands before and after the name of a meeting."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pipelines.languages.en.dates import WEEKDAY, dates
from pipelines.languages.en.numerals import NUMERAL, number
from pipelines.languages.phrases import DateSpan

# "postpone the Seventh Biennial Meeting of States, … , to 2021", "cancel the"
_PUTS_OFF = re.compile(
    r"\b(?:postpon(?:e[ds]?|ing)|deferr?(?:ed|s|ing)?|reschedul(?:e[ds]?|ing)|cancel(?:l?ed|s|l?ing)?|not\s+(?:to\s+)?"
    r"(?:hold|convene))\s+(?:(?:the|its|an?)\s+)?(?:convening\s+of\s+(?:the\s+)?)?(?:[\w-]+\s+){0,2}$"
)
# ", which had been scheduled to be held from 15 to 19 June 2020, to 2021"
_PLANNED = re.compile(
    r"(?:,?\s+(?:which|that|originally|initially|previously|scheduled|planned|to\s+be\s+held)\b[^;.]{0,160})?,?"
)
_TO = re.compile(
    r"\s(?:to|until)\s+(?:the\s+period\s+|a\s+(?:later\s+)?date\s+(?:in|during)\s+)?(?:from\s+)?"
)
WINDOW = 260
"""Characters before a name in which the verb that holds it may stand."""

_UNITS = {"day": "D", "week": "W", "month": "M"}
_BOUND = (
    r"(?P<bound>not?\s+more\s+than|not\s+exceeding|not\s+to\s+exceed|up\s+to|at\s+most"
    r"|a\s+maximum\s+of|no\s+longer\s+than)"
)
# "for a period of one week", "of not more than five working days", "lasting two weeks"
_LENGTH = re.compile(
    r",?\s*(?:(?:also|each)\s+)?(?:for|of|lasting|with\s+a\s+duration\s+of)\s+(?:(?:a|the)\s+(?:period|duration)\s+of\s+)?"
    rf"(?:(?:a\s+total\s+of\s+)?{_BOUND}\s+)?(?:a\s+total\s+of\s+)?(?P<count>{NUMERAL})\s+"
    r"(?:working\s+|consecutive\s+|full\s+)?(?P<unit>day|week|month)s?\b(?:\s+in\s+duration)?"
)
# "of not less than five working days", "of three to five days' duration": no one length
_OPEN_LENGTH = re.compile(
    r",?\s*(?:for|of|lasting)\s+(?:(?:a|the)\s+(?:period|duration|minimum)\s+of\s+)?"
    rf"(?:(?:(?:at\s+least|not?\s+(?:less|fewer)\s+than|a\s+minimum\s+of|(?:between\s+)?{NUMERAL}\s+(?:to|and|or))\s+)|(?<=minimum\sof\s))"
    rf"{NUMERAL}\s+(?:working\s+|consecutive\s+|full\s+)?(?:day|week|month)s?\b[’']?(?:\s+(?:in\s+)?duration)?"
)
# "a one-week", "a two-week-long", "the five-day"
_LONG = re.compile(
    rf"(?:(?P<bound>)(?P<count>{NUMERAL})[-\s](?:working\s)?(?P<unit>day|week|month)(?:[-\s]long)?\s+)"
)
_HOLDING = (
    r"(?:convene[ds]?|convening|hold|holds|held|holding|host(?:ed|ing)?|organiz(?:e|ed|ing)"
    r"|schedul(?:e|ed|ing)|(?:be\s+)?preceded\s+by|followed\s+by|meeting\s+of)"
)
_VERB = re.compile(rf"\b(?P<verb>{_HOLDING})\b(?!\s+(?:its|their)\b)")
# "was held", ", to be held", ", which will be convened", "met", "took place", "held its session"
_HELD = re.compile(
    # never ", which had been scheduled to be held from 15 to 19 June 2020, to a later date"
    r"(?!,?\s*(?:which|that)\s+(?:had\s+been|was|were)\s+(?:(?:originally|initially|previously)\s+)?(?:scheduled|planned|due))"
    r",?\s*(?:,?\s*(?:which|that)\s+)?(?:(?:(?:(?:was|were|is|are)\s+to\s+be|was|were|is|are|had\s+been|has\s+been|have\s+been"
    r"|will\s+be|would\s+be|should\s+be|to\s+be|shall\s+be|be|being)\s+)?"
    r"(?:(?:successfully|then|subsequently|also|thus)\s+)*"
    r"(?:scheduled\s+to\s+(?:be\s+held|take\s+place|meet)|scheduled\s+for|scheduled|held(?!\s+(?:(?:a|the|an|its|their)\b|\w+\s+(?:\w+\s+)?meetings\b))"
    r"|convened|rescheduled|planned\s+for|organized|hosted|postponed\s+(?:to|until))"
    r"|met|took\s+place|(?:will|would|is\s+to|shall|should)\s+(?:meet|take\s+place)|to\s+take\s+place"
    r"|opened|held\s+(?:its|their)\s+(?:[\w-]+\s+)?(?:sessions?|meetings?)"
    # "should hold a two-week session"
    r"|(?:will|would|shall|should)\s+hold\s+(?:its|their|an?)\s+(?:[\w-]+\s+){0,2}?(?:session|meeting))(?=[\s,])"
)
_ON = re.compile(
    r",?\s*(?:also\s+)?(?:every\s+(?:other\s+year|two\s+years)\s+)?(?:(?:commencing|beginning|starting)\s+|to\s+a\s+later\s+date\s+)?"
    rf"(?:(?:on|from|in|during|for|of|by|at|between|until)\s+)?(?:the\s+period\s+)?(?:from\s+)?{WEEKDAY}"
)
# "in 2020 and in 2022", "from 7 to 11 July 2003 and from 11 to 15 July 2005"
_AGAIN = re.compile(r"(?:,?\s+and|,)\s+(?:again\s+)?(?:(?:in|from|on)\s+)?")
# "in 2020 or 2021": the text leaves it open
_OR = re.compile(r",?\s+or\s+(?:(?:in|from|on)\s+)?")
# "in Geneva from 8 to 12 January 2024 and in New York from|"
_ELSEWHERE = re.compile(r",?\s+and\s+(?:in\s+(?:[A-Z][\w’'.]*\s+){1,3})?(?:(?:in|from|on)\s+)?")
_NO_LATER = re.compile(r",?\s*(?:no|not)\s+later\s+than\s+(?:in\s+)?")
_WORD = r"[A-Z][\w’'.]*(?:-[\w’']+)*"
_NAME = rf"{_WORD}(?:\s+(?:(?:of|de|del|do|da|dos|el|al|la|and)\s+)?{_WORD})*"
# "in New York", "at United Nations Headquarters in New York", ", in Rio de Janeiro, Brazil,"
_PLACE = re.compile(
    rf",?\s*(?:in|at)\s+(?:the\s+)?(?P<place>(?!All\s+Its|January|February|March|April|May\b|June|July"
    rf"|August|September|October|November|December){_NAME}"
    rf"(?:,?\s+(?:in|at)\s+(?:the\s+)?(?!January|February|March|April|May\b|June|July|August|September"
    rf"|October|November|December){_NAME})?)(?:,\s+{_NAME}(?=,\s+(?:from|on|in|for)\s))?"
)
# ", New York, 9-20 July 2001", as titles of reports print it
_LISTED = re.compile(rf",\s+(?:held\s+in\s+)?(?P<place>{_NAME}),\s+(?=\d)")
_BRACKET = re.compile(r"\s*\(")
_ARTICLE = re.compile(
    r"[,\s]*(?:(?:and|also)\s+)?(?:(?:the|a|an|its|their|one|that|this|another|subsequent|first)\s+)?"
    r"(?:(?:next|upcoming|forthcoming|planned|proposed|early|subsequent)\s+)?"
)
# ", in accordance with the relevant provisions of the Programme of Action, "
_ASIDE = re.compile(
    r",?\s+(?:in\s+(?:accordance|line|conformity)\s+with|pursuant\s+to|consistent\s+with|subject\s+to|under"
    r"|within|as|which\s+(?:had|has|was|were)|on\s+the\s+basis\s+of|building\s+on|bearing\s+in\s+mind)\s(?:[^,;.]|(?<=Prevent),){2,260},"
)
# " (A/CONF.192/2018/RC/3, annex)", between a name and what is stated of it
_CITED = re.compile(r"\s*\([^()]*[A-Z]/[^()]*\)")
# "at the 2018 ", "the 2011 "
_YEAR_BEFORE = re.compile(r"(?:^|[\s(])(?P<year>(?:19|20|21)\d{2})\s+$")


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is stated beside the name of a meeting."""

    date: DateSpan | None = None
    more_dates: tuple[DateSpan, ...] = ()
    """Of further meetings: `in 2020 and in 2022`."""
    place: tuple[int, int] | None = None
    duration: str | None = None
    duration_bound: str | None = None
    held: bool = False
    """Whether a word for holding a meeting is among them."""
    put_off: bool = False
    """Whether the meeting is not held when it was to be held."""
    open_date: bool = False
    """Whether the text leaves open when it is held: `in 2020 or 2021`."""
    end: int = 0
    """Where they end."""

    def and_(self, other: Circumstances) -> Circumstances:
        """These, and of the others what these lack."""
        return Circumstances(
            self.date or other.date,
            self.more_dates if self.date else other.more_dates,
            self.place or other.place,
            self.duration or other.duration,
            self.duration_bound or other.duration_bound,
            self.held or other.held,
            self.put_off or other.put_off,
            self.open_date or other.open_date,
            max(self.end, other.end),
        )


class Surroundings:
    """Reads what is stated beside names in one text."""

    def __init__(self, tight: str) -> None:
        self.tight = tight
        self.days = {span.start: span for span in dates(tight)}

    def consume(self, at: int, limit: int, found: Circumstances) -> Circumstances:
        """All circumstances that follow each other from `at` on, none beyond `limit`."""
        found = replace(found, end=at)
        while found.end < limit:
            after = self._piece(found, limit)
            if after is None or after.end > limit:
                break
            found = after
        return found

    def _piece(self, found: Circumstances, limit: int) -> Circumstances | None:
        tight, at = self.tight, found.end
        length = _LENGTH.match(tight, at, limit)
        if length and found.duration is None:
            duration, bound = _duration(length)
            return replace(found, duration=duration, duration_bound=bound, end=length.end())
        unclear = _OPEN_LENGTH.match(tight, at, limit)
        if unclear:
            return replace(found, end=unclear.end())
        late = _NO_LATER.match(tight, at, limit)
        lead = late or _ON.match(tight, at, limit)
        if (
            lead
            and lead.end() in self.days
            and found.date is None
            and (lead[0].strip(" ,") or found.held or found.place or found.duration)
        ):
            day = self.days[lead.end()]
            return self._dated(found, day)
        held = _HELD.match(tight, at, limit)
        if held and not found.held:
            long = _LONG.search(held[0]) if found.duration is None else None
            told = _duration(long) if long else (found.duration, found.duration_bound)
            return replace(
                found, held=True, end=held.end(), duration=told[0], duration_bound=told[1]
            )
        place = _PLACE.match(tight, at, limit)
        if place and found.place is None:
            return replace(found, place=place.span("place"), end=place.end())
        listed = _LISTED.match(tight, at, limit)
        if listed and listed.end() in self.days and found.date is None:
            day = self.days[listed.end()]
            return replace(found, place=found.place or listed.span("place"), date=day, end=day.end)
        return self._bracketed(found)

    def _dated(self, found: Circumstances, day: DateSpan) -> Circumstances:
        """The circumstances with a date, and what is said of further or other times."""
        other = _OR.match(self.tight, day.end)
        if other and other.end() in self.days:
            return replace(found, open_date=True, end=self.days[other.end()].end)
        more = self._more(day)
        if not more:
            again = _ELSEWHERE.match(self.tight, day.end)
            second = self.days.get(again.end()) if again else None
            if second is not None and day.year == second.year and None not in second.first:
                # Two times of one meeting: neither is the time of it all, but the year is.
                day = replace(day, first=(None, None), last=(None, None), range_=False)
                return replace(found, date=day, place=None, end=second.end)
            days = (
                self.days.get(opening.end())
                if (opening := _BRACKET.match(self.tight, day.end))
                else None
            )
            if days is not None and day.first == (None, None) and days.year is None:
                # "in 2020 (15 to 19 June)"
                day = replace(days, start=day.start, year=day.year)
                closing = self.tight.find(")", day.end)
                return replace(found, date=day, end=closing + 1 if closing >= 0 else day.end)
        return replace(found, date=day, more_dates=more, end=(more or (day,))[-1].end)

    def _more(self, day: DateSpan) -> tuple[DateSpan, ...]:
        """The dates after one, of other years, that are of further meetings."""
        found = [day]
        while (again := _AGAIN.match(self.tight, found[-1].end)) is not None:
            other = self.days.get(again.end())
            years = [span.year for span in found]
            if other is None or other.year is None or None in years or other.year in years:
                break
            found.append(other)
        return tuple(found[1:])

    def _bracketed(self, found: Circumstances) -> Circumstances | None:
        """`(2014)`, `(New York, 18-29 June 2018)`."""
        opening = _BRACKET.match(self.tight, found.end)
        if opening is None or found.date is not None:
            return None
        day = self.days.get(opening.end())
        if day is not None and self.tight[day.end : day.end + 1] == ")":
            return replace(found, date=day, end=day.end + 1)
        city = re.compile(rf"(?P<place>{_NAME}),\s+").match(self.tight, opening.end())
        day = self.days.get(city.end()) if city else None
        if city and day is not None and self.tight[day.end : day.end + 1] == ")":
            return replace(found, place=city.span("place"), date=day, end=day.end + 1)
        return None

    def after(self, at: int, limit: int | None = None) -> Circumstances:
        """What the words just after a name state."""
        stop = len(self.tight) if limit is None else limit
        found = self.consume(at, stop, Circumstances())
        aside = _ASIDE.match(self.tight, found.end, stop) or _CITED.match(
            self.tight, found.end, stop
        )
        if aside:
            # ", which had been postponed, in New York from 26 to 30 July"
            further = self.consume(aside.end(), stop, found)
            return further if further.end > aside.end() else found
        return found

    def puts_off(self, at: int) -> bool:
        """Whether the words before a name say that the meeting is put off or cancelled."""
        return _PUTS_OFF.search(self.tight[max(0, at - 90) : at]) is not None

    def moved(self, at: int) -> Circumstances:
        """Where a meeting that is put off is moved to: `to 2021`; not held where it is not."""
        for match in _TO.finditer(self.tight, at):
            day = self.days.get(match.end())
            if day is not None and _PLANNED.fullmatch(self.tight, at, match.start()):
                return Circumstances(day, held=True, end=day.end)
        return Circumstances(put_off=True, end=at)

    def before(self, at: int, low: int = 0) -> Circumstances:
        """What the words just before a name state: convene, in New York in 2024, a one-week."""
        low = max(low, at - WINDOW)
        stop = max((m.end() for m in re.finditer(r"[.;]\s", self.tight[low:at])), default=0)
        low += stop
        adjectives = self._adjectives(low, at)
        start = adjectives.end
        for verb in reversed(list(_VERB.finditer(self.tight, low, start))):
            found = self.consume(verb.end(), start, Circumstances(held=True))
            while (aside := _ASIDE.match(self.tight, found.end, start)) is not None:
                found = self.consume(aside.end(), start, found)
            if _ARTICLE.fullmatch(self.tight, found.end, start):
                return adjectives.and_(replace(found, end=at))
        return replace(adjectives, end=at)

    def across(self, at: int, named: int) -> Circumstances | None:
        """The same across the name of another meeting that ends at `named`, in an aside.

        None where the other meeting does not stand in an aside.
        """
        low = max(0, at - WINDOW)
        asides = [match.span() for match in _ASIDE.finditer(self.tight, low, at)]
        if not any(start < named <= end for start, end in asides):
            return None
        found = self.before(at)
        return found if found.held else None

    def _adjectives(self, low: int, at: int) -> Circumstances:
        """`the 2011 `, `a one-week `; `end` is where they start."""
        found, start = Circumstances(), at
        year = _YEAR_BEFORE.search(self.tight[low:at])
        if year:
            start = low + year.start("year")
            found = replace(found, date=self.days.get(start))
        for long in _LONG.finditer(self.tight, low, start):
            if long.end() == start:
                duration, bound = _duration(long)
                found = replace(found, duration=duration, duration_bound=bound)
                start = long.start()
                break
        return replace(found, end=start)


def _duration(match: re.Match[str]) -> tuple[str, str]:
    value = f"P{number(match['count'])}{_UNITS[match['unit']]}"
    return value, "at_most" if match["bound"] else "exact"
