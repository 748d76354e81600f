"""How English reports name officers: elected, appointed, nominated, in lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipelines.languages.en.envoys import elected, envoys
from pipelines.languages.en.offices import (
    AS,
    BODY,
    BRACKET,
    CHAIR,
    MANNER,
    NOT_A_LIST,
    OFFICE,
    OFFICE_WORDS,
    PERSON,
    THE,
    role_of,
)
from pipelines.languages.en.wording import STATES_WORD, TITLE
from pipelines.languages.maker import Maker
from pipelines.languages.phrases import PartyPhrase

_FOLLOWING = r"(?:the\s+)?following(?:\s+(?:\w+\s+)?(?P<what>{0}))?"

# "to replace him", "in place of Mr. Habimana": whose place the one elected takes
_INSTEAD = (
    r"(?:,?\s+(?:to\s+(?:replace|succeed)|in\s+(?:place|succession)\s+(?:of|to)|in\s+replacement\s+of)"
    r"\s+[^;:()]{2,60}?(?:\s*\([^()]*\))?,?)?"
)

# "elected Mr. Jim McLay (New Zealand) as Chair", "elected, by acclamation, Argentina, Japan and
# Ghana as Vice-Presidents", "elected Jean-Claude Brunet (France) President of the Conference"
_ELECTS = re.compile(
    rf"\belect(?:ed|s){MANNER}\s+(?:the\s+representatives?\s+of\s+)?(?P<names>{NOT_A_LIST}(?:the\s+)?[A-Z][^;:]{{2,400}}?)"
    rf"{MANNER}{_INSTEAD}(?:,?\s+(?:as|to\s+serve\s+as|to\s+the\s+(?:office|post)\s+of)|(?<=\)),?)"
    rf"{THE}\s+{OFFICE}\b"
)
# "elected Jean-Claude Brunet of France as President", "elected the representative of X"
_OF_STATE = re.compile(r"\s+of\s+(?:the\s+)?(?=[A-Z])")
# "… as Vice-Chairs and Ms. Anna Kovács (Hungary) as Rapporteur", "… Chair, Mr. X (Peru) and Ms. Y
# (Oman) Vice-Chairs"
_AND_AS = re.compile(
    rf"(?:,\s+and|,|\s+and)\s+(?P<names>{NOT_A_LIST}[A-Z][^;:]{{2,300}}?)"
    rf"(?:\s+as|(?<=\)),?){THE}\s+{OFFICE}\b"
)
# "elected the following States as Vice-Presidents: …", "elected the following Vice-Chairs: …"
_ELECTS_LIST = re.compile(
    r"\belect(?:ed|s)(?P<before>[^:;.]{0,60}?\bfollowing\b[^:.]{0,120}?)"
    rf"{OFFICE}\b[^:.]{{0,80}}?:\s*(?P<names>.+)$"
)
# "elected, by acclamation, Vice-Presidents from the following States: …", "elected as Vice-Chairs
# the representatives of the following States: …"
_ELECTS_FROM = re.compile(
    rf"\belect(?:ed|s){MANNER}(?:\s+as)?{THE}(?:\s+(?:\d{{1,2}}|[a-z]+))?\s+{OFFICE}\b"
    r"(?P<before>[^:;.()]{0,60}?\bfollowing\b[^:.]{0,60}?):\s*(?P<names>[^;:]+)$"
)
# "confirmed by acclamation the nomination of Bouchaib Eloumni (Morocco) as Chair of the Meeting"
_CONFIRMED = re.compile(
    rf"\bconfirm(?:ed|s){MANNER}\s+(?:the\s+)?(?:nomination|designation|election|appointment)\s+of\s+"
    rf"(?P<names>[A-Z][^,;:()]{{2,60}}?\s*\([^()]+(?:\([^()]*\))?\)),?\s+(?:as|to\s+serve\s+as){THE}\s+{OFFICE}\b"
)
# ", and the following States as Vice-Chairs: …"
_AND_FOLLOWING = re.compile(
    rf",?\s+and\s+(?P<before>the\s+following[^:;.]{{0,60}}?)\s+as{THE}\s+{OFFICE}\b[^:;.]{{0,40}}:\s*(?P<names>[^;:]+)$"
)
_OFFICERS_FOLLOW = re.compile(r":\s*(?=(?:Vice-)?(?:President|Chair)|Rapporteur)")
# "Jean-Claude Brunet (France) was elected President of the Conference by acclamation"
_WAS_ELECTED = re.compile(
    rf"(?:^|(?<=,\s)|(?<=;\s))(?P<names>{NOT_A_LIST}(?!(?:Deputy\s+)?Permanent\s+Rep){PERSON}){BRACKET}?,?"
    r"\s+(?:was|were)\s+(?:(?:re-)?elected|confirmed)"
    rf"{MANNER}{AS}{THE}\s+{OFFICE}\b"
)
# "Argentina, Ghana and Japan were elected Vice-Presidents"
_WERE_ELECTED = re.compile(
    rf"(?:^|(?<=meeting,\s)|(?<=\d,\s))(?P<names>{NOT_A_LIST}[A-Z][^;:]{{2,300}}?)\s+were\s+(?:also\s+)?elected"
    rf"{MANNER}{AS}{THE}\s+{OFFICE}\b"
)
# "The following States were elected Vice-Presidents: …"
_ELECTED_LIST = re.compile(
    rf"(?P<before>\bfollowing\b[^:.]{{0,80}}?)\b(?:was|were)\s+(?:also\s+)?elected{MANNER}{AS}{THE}\s+"
    rf"{OFFICE}\b[^:.]{{0,60}}?:\s*(?P<names>.+)$"
)
# "President: X (Chile); Vice-Presidents: Ghana, Japan; Rapporteur: Y (India)" within a sentence
_INLINE = re.compile(
    rf"(?:(?<=[:;,.]\s)|(?<=[:;,.]))(?P<office>{OFFICE_WORDS})\s*:\s*(?P<names>[^;:\n]+?)"
    rf"(?=;|$|[,.]\s*{OFFICE_WORDS}\s*:)"
)
# "Daniel Prins of the Office for Disarmament Affairs served as Secretary-General of the Conference"
_SERVED = re.compile(
    rf"(?:^|(?<=,\s)|(?<=;\s)|(?<=,\sand\s))(?P<names>(?!(?:At|On|In|The)\s){PERSON})(?:\s*\((?P<bracket>[^()]+)\)"
    rf"|(?:,\s+[^,;]{{3,80}}?)?(?:,\s+|\s+)(?:of|from)\s+(?:the\s+)?(?P<of>[A-Z][^,;]{{2,80}}?)"
    rf"|,\s+[^;]{{3,120}}?)?,?\s+(?:served|acted|was\s+appointed|was\s+designated)\s+(?:as\s+)?(?:the\s+)?"
    rf"(?P<office>Secretary-General|Secretary){BODY}(?=[\s,;.]|$)"
)
# "The Deputy Director of the Office for Disarmament Affairs at Geneva, Anja Kaspersen, served as"
_TITLED_SERVED = re.compile(
    rf"(?:^|(?<=,\s)|(?<=;\s))[Tt]he\s+(?P<capacity>{TITLE.pattern}),\s+(?P<names>{PERSON}),\s+(?:served|acted)\s+as\s+"
    rf"(?:the\s+)?(?P<office>Secretary-General|Secretary){BODY}(?=[\s,;.]|$)"
)
# "served as Secretary-General of the Conference and Sonia Elliott as its Secretary"
_AND_SERVED = re.compile(
    rf"\bserved\s+as\s+(?:the\s+)?Secretary-General{BODY},?\s+and\s+(?P<names>{PERSON})(?<!\sserved)(?:\s*\((?P<bracket>[^()]+)\))?"
    r"(?:,\s+[^;.,]{3,140}?,)?\s+as\s+(?:its\s+|the\s+)?(?P<office>Secretary)\b(?!-)"
)
# "The Secretary of the Conference was Sonia Elliott"
_WAS_SECRETARY = re.compile(
    rf"[Tt]he\s+(?P<office>Secretary-General|Secretary){BODY}\s+was\s+(?P<names>{PERSON})(?=[,;]|$)"
)
# "appointed Ms. Sofia Lind as Secretary-General of the Conference"
_APPOINTED = re.compile(
    r"\b(?:appointed|nominated|designated|confirmed\s+the\s+(?:nomination|designation|appointment)\s+of)\s+"
    rf"(?P<names>{PERSON})(?:\s*\((?P<bracket>[^()]+)\))?"
    r"(?:,\s+[^;.]{3,140}?\s(?:of|from)\s+(?:the\s+)?(?P<of>[A-Z][^,;]{2,80}?)|,\s+[^;.,]{3,140}?)?,?\s+"
    rf"(?:as\s+|to\s+serve\s+as\s+)(?:the\s+)?(?P<office>Secretary-General|Secretary){BODY}"
)
# "recommended that Jean-Claude Brunet (France) serve as President", "nominated X (State) as
# President", "recommended the nomination of X (France) as President"
_NOMINATED = re.compile(
    rf"\b(?:recommend(?:ed|s|ing)?|nominat(?:ed?|es|ing)|propos(?:ed|es|ing)|recommendation\s+No\.\s+\d+)\b[^.;]{{0,60}}?"
    rf"(?:that\s+|of\s+|(?<=ed)\s+|(?<=ds)\s+|(?<=ing)\s+|(?<=nate)\s+)(?P<names>(?!the\b|that\b|by\b){PERSON}){BRACKET},?\s+"
    rf"(?:(?:should\s+|to\s+)?(?:be\s+(?:elected|nominated|appointed|designated)(?:\s+as)?|serve\s+as)|as|for\s+(?:the\s+)?(?:post|office|position)\s+of|for)"
    rf"(?:\s+the)?\s+{CHAIR}\b"
)
# "recommended that Jean-Claude Brunet (France) preside over the Conference"
_PRESIDES = re.compile(
    rf"\brecommend(?:ed|s)\s+that\s+(?P<names>{PERSON}){BRACKET}\s+(?:should\s+)?preside\s+over"
)
# "the early designation of New Zealand as the Chair of the 2011 open-ended meeting of …"
_DESIGNATED = re.compile(
    r"\b(?:designat(?:ion|ing)|designated|nomination)\s+(?:of\s+)?(?P<names>(?:the\s+)?[A-Z][^,;:.]{1,40}?)\s+"
    rf"(?:as|for)\s+(?:the\s+)?(?:{CHAIR}(?:-designate)?|position\s+of\s+{CHAIR})\s+of\s+(?P<meeting>[^,;]{{4,260}})"
)
# "the Tenth Biennial Meeting … and noted with satisfaction the designation of Fiji as Chair"
_DESIGNATED_THERE = re.compile(
    r"(?P<meeting>[A-Z][^;]{4,600}?)\b(?:designation|nomination)\s+of\s+(?P<names>(?:the\s+)?[A-Z][^,;:.]{1,40}?)\s+"
    rf"(?:as|for)\s+(?:(?:the|its)\s+)?{CHAIR}(?:-designate)?(?=$|[,;])"
)
# "Kenya has been designated as Chair of the Seventh Biennial Meeting of States"
_IS_DESIGNATED = re.compile(
    r"(?:^|(?<=that\s)|(?<=,\s))(?P<names>(?:the\s+)?[A-Z][^,;:.]{1,40}?)\s+(?:has|have|had|was|is)\s+(?:been\s+)?"
    rf"(?:designated|nominated)\s+(?:as\s+)?(?:the\s+)?{CHAIR}(?:-designate)?\s+of\s+(?P<meeting>[^,;]{{4,260}})"
)
# "to convene the Seventh Biennial Meeting of States …, under the chairship of Kenya"
_CHAIRSHIP = re.compile(
    r"(?P<meeting>[A-Z][^;]{4,500}?),?\s+under\s+the\s+(?:chair(?:man|person)?ship|presidency)\s+of\s+"
    r"(?P<names>(?:the\s+)?[A-Z][^,;:.]{1,40})"
)
# "The Fifth Biennial Meeting of States … was held …, under the chairmanship of Zahir Tanin
# (Afghanistan)"; "was chaired by Zahir Tanin (Afghanistan)"
_PRESIDED_AT = re.compile(
    rf"(?P<meeting>[A-Z][^;]{{4,500}}?),?\s+(?P<how>under\s+the\s+(?:(?:chair(?:man|person)?ship|presidency)\s+of)"
    rf"|(?:was|were|will\s+be|would\s+be)\s+(?:chaired|presided\s+over)\s+by)\s+"
    # a bracket such as (Islamic Republic of) is part of the name of a State
    rf"(?P<names>{PERSON})(?!\s*\([^()]*\bof(?:\s+the)?\)){BRACKET}"
)
_HELD = re.compile(r"\b(?:held|met|convened|took\s+place|was\s+(?:chaired|presided))\b")
_TO_COME = re.compile(r"\b(?:to\s+be|will|would|shall|decide[ds]?\s+to)\b")
_CREDENTIALS = re.compile(
    r"\bappoint(?:ed|s|ing)\s+(?P<names>(?!the\s+following)[^;:]+?),?\s+(?:(?:as|to\s+(?:be|serve\s+as))\s+)?"
    r"(?:(?:the\s+)?members\s+of|to)\s+(?:the\s+|its\s+)?Credentials\s+Committee"
)
_CREDENTIALS_LIST = re.compile(
    r"\bCredentials\s+Committee\b(?:[^:.]{0,120}?:\s*|\s+(?:was|is|were)\s+(?:composed|comprised)\s+of\s+"
    r"|\s+(?:comprised|consisted\s+of|consisting\s+of|comprising|composed\s+of)\s+)"
    r"(?:(?:representatives\s+of\s+)?the\s+following[^:]*:\s*)?(?P<names>[A-Z][^;:]+?)$"
)
TOOK_CHAIR = re.compile(
    rf"(?P<names>(?:Mr|Ms|Mrs|Dr|Miss)\.?\s+{PERSON}|{PERSON})\s*\((?P<of>[^()]+(?:\([^()]*\))?)\)"
    r"(?:,\s+(?P<capacity>(?:Acting\s+)?Vice-(?:President|Chair\w*)|Rapporteur))?,?\s+"
    r"(?:then\s+)?(?P<verb>took|resumed)\s+the\s+Chair\b"
)
"""`Ms. Lindqvist (Sweden), Vice-President, took the Chair`."""
_LABEL = re.compile(rf"(?P<office>{OFFICE_WORDS}|Secretary-General|Secretary){BODY}\s*(?::|$)")


# "elected the following 14 Vice-Chairs by acclamation:", the names in the lines below
_ANNOUNCED = re.compile(
    rf"\belect(?:ed|s)\b[^:;.]{{0,120}}?\b{OFFICE}\b[^:;.]{{0,100}}:$"
    rf"|\bfollowing\b[^:;.]{{0,120}}?\belected\b[^:;.]{{0,40}}?(?P<office2>{OFFICE_WORDS})\b[^:;.]{{0,60}}:$"
)


def announced_office(tight: str) -> str | None:
    """The role of those whom a list below a paragraph names as elected."""
    match = _ANNOUNCED.search(tight)
    return role_of(match["office"] or match["office2"]) if match else None


def officer_label(tight: str) -> tuple[str, int] | None:
    """`Vice-Presidents:` at the start of a line: the role and where names start."""
    match = _LABEL.match(tight)
    return (role_of(match["office"]), match.end()) if match else None


# "The Credentials Committee met and elected X as Chair", "elected X Chair of the working group":
# who presides over a body within the meeting
_OTHER_BODY = re.compile(
    r"\b(?:Credentials|Drafting|General)\s+Committee\b|\b[Ww]orking\s+[Gg]roup\b"
    r"|\bCommittee\s+of\s+the\s+Whole\b"
)
_OF_BODY = re.compile(
    r"[^,;:]{0,120}?\b(?:Chair\w*|President|Rapporteur)\s+of\s+(?:the\s+|its\s+)?"
)


def officers(body: str, phrase: Maker) -> Iterator[PartyPhrase]:
    """Officers of the meeting named in one sentence."""
    for found in _officers(body, phrase):
        start, end = (at - phrase.shift for at in found.names)
        of = _OF_BODY.match(body, end)
        elsewhere = _OTHER_BODY.search(body[:start]) or (of and _OTHER_BODY.match(body, of.end()))
        if found.context != "officers" or not elsewhere:
            yield found


def _officers(body: str, phrase: Maker) -> Iterator[PartyPhrase]:
    for pattern in (_ELECTED_LIST, _ELECTS_LIST, _ELECTS_FROM):
        for match in pattern.finditer(body):
            expects = "state" if STATES_WORD.search(match["before"]) else None
            yield phrase(role_of(match["office"]), match, "elect", "officers", expects=expects)
    for match in _AND_FOLLOWING.finditer(body):
        expects = "state" if STATES_WORD.search(match["before"]) else None
        yield phrase(role_of(match["office"]), match, "elect", "officers", expects=expects)
    for match in _WAS_ELECTED.finditer(body):
        yield phrase(role_of(match["office"]), match, "person", "officers", of="of")
    for match in _WERE_ELECTED.finditer(body):
        yield phrase(role_of(match["office"]), match, "elect", "officers")
    yield from envoys(body, phrase)
    for first in _ELECTS.finditer(body) if not any(elected(body)) else ():
        following: re.Match[str] | None = first
        while following is not None:
            yield phrase(role_of(following["office"]), following, "elect", "officers")
            following = _AND_AS.match(body, following.end())
    confirmed = {match.start("names"): match for match in _CONFIRMED.finditer(body)}
    for match in confirmed.values():
        yield phrase(role_of(match["office"]), match, "elect", "officers")
    for match in _INLINE.finditer(body):
        yield phrase(role_of(match["office"]), match, "elect", "officers")
    titled = {match.start("names"): match for match in _TITLED_SERVED.finditer(body)}
    for match in titled.values():
        yield phrase(role_of(match["office"]), match, "person", "secretariat", capacity="capacity")
    for pattern in (_SERVED, _APPOINTED, _AND_SERVED, _WAS_SECRETARY):
        for match in pattern.finditer(body):
            if match.start("names") in titled:
                continue
            of = "of" if match.groupdict().get("of") else "bracket"
            yield phrase(role_of(match["office"]), match, "person", "secretariat", of=of)
    for match in _NOMINATED.finditer(body):
        yield phrase("chair_designate", match, "person", "designation", of="of")
    for match in _PRESIDES.finditer(body):
        yield phrase("chair_designate", match, "person", "designation", of="of")
    for match in _PRESIDED_AT.finditer(body):
        told = f"{match['meeting']} {match['how']}"
        held = _HELD.search(told) and not _TO_COME.search(told)
        role, context = ("head", "officers") if held else ("chair_designate", "designation")
        yield phrase(role, match, "person", context, of="of", meeting="meeting")
    for pattern in (_DESIGNATED, _DESIGNATED_THERE, _IS_DESIGNATED, _CHAIRSHIP):
        for match in pattern.finditer(body):
            presided = pattern is _CHAIRSHIP and _PRESIDED_AT.match(body, match.start())
            if presided or match.start("names") in confirmed:
                continue
            yield phrase("chair_designate", match, "list", "designation", meeting="meeting")
    appointed = _CREDENTIALS.search(body) or _CREDENTIALS_LIST.search(body)
    if appointed:
        yield phrase(
            "credentials_committee_member", appointed, "list", "credentials", expects="state"
        )
