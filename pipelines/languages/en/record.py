"""The verbatim record of a sitting as English prints it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from pipelines.languages.en import behalf, outcomes, putting, remarks, resulting
from pipelines.languages.en.dates import MONTHS
from pipelines.languages.en.headings import AGENDA, agenda
from pipelines.languages.en.intentions import NOTE
from pipelines.languages.en.numerals import NUMERAL, number
from pipelines.languages.en.turns import OBSERVER, TITLE, presiding, turn
from pipelines.languages.en.votes import (
    ABSENT,
    LABEL,
    LABEL_LINE,
    begins_deed,
    begins_outcome,
    begins_settled,
)
from pipelines.languages.phrases import Span
from pipelines.languages.records import (
    AgendaHeading,
    Behalf,
    Officer,
    Outcome,
    Proposal,
    RecordHead,
    Start,
    Subject,
    Turn,
)

# "107th plenary meeting", "27th meeting", "7442nd meeting (Resumption 1)"
_SITTING = re.compile(
    r"(?mi)^\W*(?P<n>\d{1,5})\s?(?:st|nd|rd|th)\s+(?:\(?(?:closed|closing|special|open|opening|final|formal|resumed)\)?\s+)?"
    r"(?:plenary\s+)?meeting\b(?:\s*\([^()]*\))?\s*$"
)
# "Thursday, 13 September 2007, 10 a.m."
_DAY = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s*,\s*(?P<day>\d{1,2})\s+"
    rf"(?P<month>{'|'.join(MONTHS)})\s+(?P<year>\d{{4}})[^\n]*(?:\n\s*(?P<place>[A-Z][^\n:,\d]{{2,40}}))?"
)
# "President: Mr. Shahid . . . . . (Maldives)"
_OFFICER = re.compile(
    r"(?m)^\s*(?P<title>(?:(?:Acting|Temporary|Co-)\s*)*(?:President|Chair(?:man|person|woman)?|"
    r"Vice-President|Vice-Chair\w*))\s*:\s*(?P<name>[^\n(:]*?[^\s.…(:])?[\s.…·_]*"
    r"\((?P<of>(?:[^()\n]|\([^()\n]*\))+)\)"
)
# "First Committee", "Special Political and Decolonization Committee (Fourth Committee)"
_COMMITTEE = re.compile(
    r"(?m)^\W*(?:[A-Z][\w, -]+\()?(?P<n>First|Second|Third|Fourth|Fifth|Sixth)\s+Committee\b"
)
_ROLES = {"President": "president", "Chair": "chair", "Vice-President": "presiding_officer"}
# "Mr. Okello (Uganda) was elected President … by acclamation.", "Chad and Chile, having obtained
# the required majority, were elected"
_ELECTS = re.compile(
    rf"\W*(?:{TITLE}\.?\s[^.:;]{{2,120}}?\([^()]*\)|[A-Z][^.:;]{{2,400}}?),?\s+"
    r"(?:was|were)\s+(?:(?:duly|therefore|thus)\s+)?(?:re-?)?elected\b"
)
# "Egypt, having been drawn by lot by the President, was called upon to vote first."
_DRAWN = re.compile(r"\W*[A-Z][^.:;]{2,90}?,?\s+(?:having\s+been|was)\s+drawn\s+by\s+lot\b")


# "five Nordic countries"
_COUNT = re.compile(rf"^{NUMERAL}\s+")


class EnglishRecord:
    """Reads English verbatim records."""

    def is_record(self, lines: Sequence[str]) -> bool:
        """Whether the lines are those of a verbatim record: a head, an opening and statements."""
        head = "\n".join(lines[:80])
        if re.search(r"/SR\.\d+", head) or _SITTING.search(head) is None:
            return False
        opened = any(remarks.event(line) in ("opened", "resumed") for line in lines)
        return opened and any(self.turn(" ".join(lines[i : i + 3])) for i in range(len(lines)))

    def starts(self, text: str) -> Start | None:
        """What a text begins with."""
        start: Start | None = None
        if AGENDA.match(text):
            start = "heading"
        elif text.startswith(("[", "*", "(", "Subsequently")) and NOTE.match(text):
            start = "note"
        elif remarks.IMPRINT.match(text):
            start = "imprint"
        elif LABEL.match(text) or LABEL_LINE.fullmatch(text) or _begins_part(text):
            start = "list"
        elif remarks.announces_vote(text):
            start = "vote"
        elif remarks.event(text) or remarks.REMARK.match(text):
            start = "remark"
        elif turn(text):
            start = "turn"
        elif begins_outcome(text) or _ELECTS.match(text):
            start = "outcome"
        elif begins_deed(text) or begins_settled(text):
            start = "verdict"
        return start

    def voting(self, text: str) -> str | None:
        """The procedure of the vote a remark announces."""
        return remarks.voting(text)

    def head(self, text: str) -> RecordHead | None:
        """The head of the record."""
        sitting = _SITTING.search(text)
        if sitting is None:
            return None
        day = _DAY.search(text)
        committee = _COMMITTEE.search(text)
        officers = tuple(
            Officer(
                _ROLES.get(match["title"], "chair" if "Chair" in match["title"] else "president"),
                match.span("name"),
                match.span("of"),
            )
            for match in _OFFICER.finditer(text)
            if match["name"]
        )
        return RecordHead(
            sitting=int(sitting["n"]),
            sitting_span=sitting.span(),
            date=_date(day) if day else None,
            place=day.span("place") if day and day["place"] else None,
            officers=officers,
            committee=number(committee["n"]) if committee else None,
        )

    def turn(self, text: str) -> Turn | None:
        """The opening of a statement."""
        return turn(text)

    def represented(self, text: str) -> str:
        """The words after a speaker without `Observer of` and the like."""
        return OBSERVER.sub("", text).strip()

    def without_count(self, text: str) -> str:
        """A group without how many it has."""
        return _COUNT.sub("", text)

    def clock(self, text: str) -> tuple[str, str] | None:
        """What a remark says of the time of the sitting."""
        return remarks.clock_of(text)

    def presiding(self, text: str) -> list[Officer]:
        """Officers who took the Chair."""
        return presiding(text)

    def agenda(self, text: str) -> AgendaHeading | None:
        """The agenda items a heading names."""
        return agenda(text)

    def outcomes(self, text: str) -> list[Outcome]:
        """What came of texts, sentence by sentence."""
        return outcomes.outcomes(text)

    def verdict(self, text: str) -> Outcome | None:
        """The result of a vote just taken, as one who presides announces it."""
        return outcomes.verdict(text)

    def declared(self, text: str) -> list[Outcome]:
        """Elections that one who presides declares."""
        return outcomes.declared(text)

    def resulting(self, text: str) -> tuple[str, ...]:
        """Symbols of the resolutions and decisions that a remark names in brackets."""
        return resulting.resulting(text)

    def put(self, text: str) -> list[Subject]:
        """What each sentence names as before the meeting, in order."""
        return putting.put(text)

    def question(self, text: str) -> Span | None:
        """The sentence that proposes a decision."""
        return putting.question(text)

    def proposed(self, text: str) -> Proposal:
        """What the question by which a decision is proposed is about."""
        return putting.proposed(text)

    def agreed(self, text: str) -> bool:
        """Whether a remark is `It was so decided.`."""
        return remarks.AGREED.match(text) is not None

    def on_behalf(self, text: str, at: int = 0) -> Behalf | None:
        """On whose behalf a statement is made."""
        return behalf.on_behalf(text, at)

    def announced(self, text: str) -> Span | None:
        """On whose behalf the next speaker will speak."""
        return behalf.announced(text)


def _begins_part(text: str) -> bool:
    """Whether a text begins with another part of a vote: who began, or who took no part."""
    return _DRAWN.match(text) is not None or ABSENT.match(text) is not None


def _date(match: re.Match[str]) -> dt.date | None:
    try:
        return dt.date(int(match["year"]), MONTHS.index(match["month"]) + 1, int(match["day"]))
    except ValueError:
        return None


RECORD = EnglishRecord()
