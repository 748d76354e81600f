"""On whose behalf a speaker speaks, in English records."""

from __future__ import annotations

import re

from pipelines.languages.phrases import Span
from pipelines.languages.records import Behalf

# What may stand in a name after a small word: "on Development", "for Security and Co-operation in
# Europe"; "in New York" is where, not who.
_IN_NAME = (
    r"(?!\s+(?!New\s+York|Geneva|Vienna|Nairobi|Monday|Tuesday|Wednesday|Thursday|Friday)[A-Z])"
)
# Where the words for a group end: "on behalf of the Group of African States| in explanation of …"
_GROUP_ENDS = re.compile(
    rf"[.;:!?—–]|,?\s+(?:(?:on|for|in|to|with|against){_IN_NAME}|I|we|at|who|which|whose|whom|that|regarding|"
    r"represented|listed|"
    r"concerning|under|during|following|before|after|when|as|this|today|namely|"
    r"and\s+(?:to|in|at|I|we|on|also|as|for)|"
    r"has|have|had|is|are|was|wish(?:es)?|would|should|let|allow|please|may|introduced|made|"
    r"welcomes?|thanks?)\b"
    r"|,(?!\s+(?:[A-Z]|the\s+[A-Z]|and\s+(?:[A-Z]|the\s|my\s|its\s)))"
)
# The speaker's own words: "I have the honour to speak on behalf of", "It is an honour to address
# the Assembly on behalf of", "Speaking on behalf of", "On behalf of X, I …"; not what others said:
# "we align ourselves with the statement made on behalf of"
_OTHERS = (
    r"(?!\b(?:by|align\w*|associate[sd]?|thank(?!\s+you\b)\w*|echo\w*|support\w*|endors\w*|welcom\w*|listened|heard|"
    r"concur\w*|(?:just\s+)?(?:made|delivered|read)|will\s+(?:speak|deliver))\b)"
)
_SPEAKS = re.compile(
    r"(?:\b(?:I|[Ww]e|I\'m|[Mm]y\s+(?:country|delegation)|[Oo]ur\s+(?:\w+\s+)?statement)\b"
    r"|\b[Ii]t\s+(?:is|gives)\b"
    # "This explanation of vote is made on behalf of", "My statement is delivered on behalf of"
    r"|(?:^\s*|(?<=[.:]\s))(?:(?:This|My|The\s+present|The\s+following(?:\s+is)?(?:\s+an?)?)\s+(?:\w+\s+)?"
    r"(?:statement|explanation(?:\s+of\s+(?:vote|position))?|intervention)"
    r"(?:\s+(?:is|is\s+being|will\s+be)(?:\s+(?:made|delivered|given))?)?(?=\s+(?:also\s+)?on\s+behalf))"
    r"|(?:^\s*|(?<=[.:]\s))(?:Also\s+)?[Ss]peaking\b)"
    rf"(?:{_OTHERS}(?:[^.?!]|\.(?=\S))){{0,200}}?\b(?:on\s+behalf|in\s+the\s+name)\s+of\s+"
)
# "Indonesia has the honour to speak on behalf of the Non-Aligned Movement"
# "The Niger, on behalf of Austria and Chile, explains its vote."
_COUNTRY_FOR = re.compile(
    r"^\s*(?:The\s+)?[A-Z][\w’'-]+(?:\s+(?:of\s+|and\s+)?[A-Z][\w’'-]+){0,5},\s+(?:also\s+)?(?:speaking\s+)?on\s+behalf\s+of\s+"
)
_COUNTRY_SPEAKS = re.compile(
    r"(?:^\s*|(?<=[.:]\s))(?:The\s+)?[A-Z][\w\s’'-]{2,50}?\s+(?:has\s+the\s+(?:honou?r|privilege|pleasure)\s+(?:to|of)"
    r"|takes\s+the\s+floor|is\s+(?:honoured|pleased|speaking)|speaks|makes\s+this\s+statement)\b"
    r"(?:[^.?!]|\.(?=\S)){0,80}?\bon\s+behalf\s+of\s+"
)
_OPENS = re.compile(
    r"(?:^\s*|(?<=[.:]\s))(?:(?:Also|And|First|Today|At\s+the\s+outset|Allow\s+me),?\s+)?"
    r"[Oo]n\s+behalf\s+of\s+"
)
_ADDRESS = re.compile(
    r"\b(?:honou?r|privilege|pleasure|speak|deliver|statement|floor|address|introduce)", re.I
)
_OWN = re.compile(
    r"(?:my|our|his|her|their|its|the)\s+(?:own\s+)?(?:\w+\s+)?"
    r"(?:delegations?|Governments?|country|people|President|Minister|nation|behalf|Secretary-General|"
    r"General\s+Assembly|Assembly|Council|Committee|Organization|sponsors|co-sponsors|authors)\b"
    r"|its\s|myself|all\s|everyone|those|(?:Mr|Mrs|Ms)\.|His\s|Her\s"
)
# "… (IGAD): Djibouti, Eritrea", "— Denmark, Finland and my own country, Estonia", ", namely Brazil"
_MEMBERS = re.compile(r"\s*(?:[:—–]|,?\s*(?:namely|that\s+is|comprising|consisting\s+of)\b:?)\s*")
_NATIONAL = re.compile(
    r"\b(?:and|as\s+well\s+as)\s+(?:also\s+)?(?:(?:in|on)\s+)?(?:my|our)\s+(?:own\s+)?"
    r"(?:national\s+capacity|country|nation|behalf|delegation|Government)\b"
    r"|\band\s+(?:also\s+)?(?:in|on)\s+(?:my|our)\s+(?:own\s+)?(?:national\s+)?(?:capacity|behalf)\b"
)
_OPENING = 600
"""Characters at the start of a statement in which "On behalf of X, we …" tells who speaks."""
_ADDRESSING = 2000
"""Characters in which "I have the honour to speak on behalf of X" does."""


def on_behalf(text: str, at: int = 0) -> Behalf | None:
    """On whose behalf a statement is made, as it says at its start.

    Args:
        text: a paragraph of the statement, without the words that open it.
        at: how many characters of the statement stand before the paragraph.
    """
    for pattern in (_SPEAKS, _OPENS, _COUNTRY_SPEAKS, _COUNTRY_FOR):
        for match in pattern.finditer(text):
            plain = pattern is _OPENS or _ADDRESS.search(match[0]) is None
            if at + match.start() > (_OPENING if plain else _ADDRESSING):
                break
            found = _behalf(text, match.end())
            if found is not None:
                return found
    return None


def announced(text: str) -> Span | None:
    """On whose behalf the next speaker is said to speak, in the last words that announce him.

    "… the representative of Zimbabwe, who will speak on behalf of the African States."
    """
    found = list(re.finditer(r"\bwho\b[^.]{0,80}?\bon\s+behalf\s+of\s+", text))
    if not found or len(text) - found[-1].end() > 300:
        return None
    behalf = _behalf(text, found[-1].end())
    return behalf.group if behalf else None


# "on behalf of the following countries: Chile, Malaysia and Norway"
_FOLLOWING = re.compile(
    r"(?:the\s+)?following\s+(?:[\w-]+\s+){0,3}?(?:countries|States|delegations|members)[^:.;]{0,20}:\s*"
)


def _behalf(text: str, start: int) -> Behalf | None:
    following = _FOLLOWING.match(text, start)
    if following is not None:
        close = re.compile(r"[.;?!](?=\s|$)").search(text, following.end())
        named = (following.end(), close.start() if close else len(text))
        return Behalf(named, named, _NATIONAL.search(text, start, named[1]) is not None)
    end = _GROUP_ENDS.search(text, start)
    stop = end.start() if end else min(len(text), start + 200)
    words = text[start:stop].rstrip(" ,")
    if not words or len(words) > 400 or _OWN.match(words):
        return None
    group = (start, start + len(words))
    close = re.compile(r"[.;?!](?=\s|$)").search(text, group[1])
    sentence = close.start() if close else len(text)
    listing = _MEMBERS.match(text, group[1])
    members = (listing.end(), sentence) if listing and listing.end() < sentence else None
    return Behalf(group, members, _NATIONAL.search(text, start, sentence) is not None)
