"""How English reports tell who opened a meeting and who presided until the Chair was elected."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipelines.languages.en.titled import ADVERBS, PERSON, TITLED, TITLED_OF
from pipelines.languages.en.wording import TITLE
from pipelines.languages.maker import Maker
from pipelines.languages.phrases import PartyPhrase

_DECLARED = (
    r"(?:declared\s+(?:the\s+)?[^,;]{0,260}?\bopen\b"
    r"|(?:formally\s+)?(?:opened|inaugurated)\s+(?!the\s+floor)(?:the\s+)?[^,;]{0,260}?"
    r"(?:$|(?=,|;|\s+and\s+(?:also\s+)?(?:made|delivered|gave|presided|conducted)))"
    r"|presided\s+over\s+the\s+opening[^,;]{0,80}?)"
)
# "The High Representative for Disarmament Affairs opened the Conference and made a statement"
_OPENED = re.compile(rf"^(?:[Tt]he\s+)?{TITLED_OF},?\s+{ADVERBS}{_DECLARED}")
_OPENED_PERSON = re.compile(
    rf"^(?P<names>(?!The\s){PERSON})(?:\s*\((?P<of>[^()]+)\))?,\s+(?:the\s+)?(?P<capacity>{TITLE.pattern}),\s+{ADVERBS}{_DECLARED}"
)
# "opened on 26 June by", "opened, on behalf of the Secretary-General, by"
_MEANWHILE = r"(?:,?\s+(?:on|at|in)\s[^;:]{2,80}?,?)?"
# "The Conference was opened by the High Representative for Disarmament Affairs, Sergio Duarte"
_OPENED_BY = re.compile(
    rf"\b(?:was|were)\s+(?:formally\s+)?(?:opened|declared\s+open){_MEANWHILE}\s+by\s+(?:the\s+)?{TITLED_OF}(?=$|[,;.]|\s+(?:and|who|on|at)\b)"
)
_ELECTION = r"(?:presided\s+over|conducted)\s+the\s+election\s+of"
# "The Meeting was opened by Mr. Nobuyasu Abe, Under-Secretary-General for Disarmament Affairs"
_OPENED_BY_PERSON = re.compile(
    rf"\b(?:was|were)\s+(?:formally\s+)?(?:opened|declared\s+open){_MEANWHILE}\s+by\s+"
    rf"(?P<names>{PERSON})(?:\s*\((?P<of>[^()]+)\))?,\s+(?:the\s+)?(?P<capacity>{TITLE.pattern})"
)
# "The High Representative also presided over the election of the Chair"
_PRESIDED = re.compile(rf"(?:^|(?<=,\s)|(?<=;\s))(?:[Tt]he\s+)?{TITLED}\s+{ADVERBS}{_ELECTION}")
_PRESIDES_TOO = re.compile(rf"\b(?:and|who)\s+{ADVERBS}{_ELECTION}")


def openings(body: str, phrase: Maker) -> Iterator[PartyPhrase]:
    """Those who open the meeting, or preside over an election in it, in one sentence."""
    opened = False
    for pattern in (_OPENED_BY_PERSON, _OPENED_PERSON, _OPENED, _OPENED_BY):
        match = pattern.search(body)
        if match and not opened:
            opened = True
            person = pattern in (_OPENED_PERSON, _OPENED_BY_PERSON)
            groups = {"of": "of", "capacity": "capacity"} if person else {}
            form = "person" if person else "title"
            yield phrase("opening_speaker", match, form, "opening", **groups)
            if _PRESIDES_TOO.search(body, match.end("names")):
                yield phrase("presiding_officer", match, form, "opening", **groups)
    if not opened:
        for match in _PRESIDED.finditer(body):
            yield phrase("presiding_officer", match, "title", "opening")
