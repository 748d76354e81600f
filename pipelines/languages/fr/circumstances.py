"""When and where: what stands before and after the name of a meeting."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pipelines.languages.fr.dates import WEEKDAY, dates
from pipelines.languages.phrases import DateSpan, Span

WINDOW = 200
"""Characters before a name in which the verb that holds it may stand."""

_HOLDING = re.compile(
    r"\b(?:convoquer|convoqué|tenir|tenu|organiser|organisé|accueillir|réunir)e?s?\b"
)
# "s’est tenue", ", qui se tiendra", "a eu lieu", "tenue", ", qui s’était réunie"
_HELD = re.compile(
    r",?\s*(?:(?:qui|laquelle)\s+)?(?:s[’'](?:est|était)\s+(?:tenue?|réunie?|déroulée?)"
    r"|se\s+(?:tiendra(?:it)?|réunira(?:it)?|tient|déroulera)|a(?:vait)?\s+(?:eu\s+lieu|été\s+tenue?)"
    r"|(?:doit|devait|devant)\s+(?:se\s+tenir|avoir\s+lieu)|tenue?s?|prévue?s?|convoquée?s?)(?=[\s,])"
)
_ON = re.compile(
    rf",?\s*(?:auparavant,?\s*)?(?:(?:le|les|du|entre\s+le|en|de|au\s+mois\s+de|au\s+mois\s+d[’'])\s*)?{WEEKDAY}"
)
_WORD = r"[A-ZÀ-Ý][\w’'.]*(?:-[\w’']+)*"
_NAME = rf"{_WORD}(?:\s+(?:(?:de\s+la|de|des|du|d[’']|et|l[’'])\s*)?{_WORD})*"
# "à New York", "au Siège de l’Organisation des Nations Unies à New York", ", à Genève (Suisse),"
_PLACE = re.compile(
    rf",?\s*(?:à|au)\s+(?P<place>{_NAME}(?:\s+de\s+l[’']{_NAME})?(?:,?\s+à\s+{_NAME})?)"
)
_BRACKET = re.compile(r"\s*\(")
# As titles of reports print it: ", New York, 9-20 juillet 2001"
_LISTED = re.compile(rf",\s+(?P<place>{_NAME}),\s+(?=\d)")
_ARTICLE = re.compile(r"[,\s]*(?:(?:de\s+)?(?:la|le|l[’'])|du|une?|sa|son)?\s*")


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is stated beside the name of a meeting."""

    date: DateSpan | None = None
    place: Span | None = None
    held: bool = False
    """Whether a word for holding a meeting is among them."""
    end: int = 0
    """Where they end."""

    def and_(self, other: Circumstances) -> Circumstances:
        """These, and of the others what these lack."""
        return Circumstances(
            self.date or other.date,
            self.place or other.place,
            self.held or other.held,
            max(self.end, other.end),
        )


class Surroundings:
    """Reads what is stated beside names in one text."""

    def __init__(self, tight: str) -> None:
        self.tight = tight
        self.days = {span.start: span for span in dates(tight)}

    def after(self, at: int, limit: int) -> Circumstances:
        """What the words just after a name state, none beyond `limit`."""
        return self._consume(at, limit, Circumstances())

    def before(self, at: int, low: int) -> Circumstances:
        """What the words just before a name state: convoquer à New York en 2024 la …."""
        low = max(low, at - WINDOW)
        low += max((m.end() for m in re.finditer(r"[.;]\s", self.tight[low:at])), default=0)
        for verb in reversed(list(_HOLDING.finditer(self.tight, low, at))):
            found = self._consume(verb.end(), at, Circumstances(held=True))
            if _ARTICLE.fullmatch(self.tight, found.end, at):
                return replace(found, end=at)
        return Circumstances(end=at)

    def _consume(self, at: int, limit: int, found: Circumstances) -> Circumstances:
        found = replace(found, end=at)
        while found.end < limit:
            more = self._piece(found, limit)
            if more is None or more.end > limit:
                break
            found = more
        return found

    def _piece(self, found: Circumstances, limit: int) -> Circumstances | None:
        tight, at = self.tight, found.end
        lead = _ON.match(tight, at, limit)
        if lead and lead[0].strip(" ,") and found.date is None and lead.end() in self.days:
            day = self.days[lead.end()]
            return replace(found, date=day, end=day.end)
        held = _HELD.match(tight, at, limit)
        if held and not found.held:
            return replace(found, held=True, end=held.end())
        place = _PLACE.match(tight, at, limit)
        if place and found.place is None:
            return replace(found, place=place.span("place"), end=place.end())
        listed = _LISTED.match(tight, at, limit)
        if listed and listed.end() in self.days and found.date is None:
            day = self.days[listed.end()]
            return replace(found, place=found.place or listed.span("place"), date=day, end=day.end)
        return self._bracketed(found)

    def _bracketed(self, found: Circumstances) -> Circumstances | None:
        """`(2014)`, `(New York, 18-29 juin 2018)`."""
        opening = _BRACKET.match(self.tight, found.end)
        if opening is None or found.date is not None:
            return None
        city = re.compile(rf"(?P<place>{_NAME}),\s+").match(self.tight, opening.end())
        for start, place in (
            (opening.end(), found.place),
            (city.end() if city else -1, city.span("place") if city else None),
        ):
            day = self.days.get(start)
            if day is not None and self.tight[day.end : day.end + 1] == ")":
                return replace(found, date=day, place=place, end=day.end + 1)
        return None
