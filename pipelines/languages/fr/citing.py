"""How French texts cite documents and resolutions."""

from __future__ import annotations

import re

from pipelines.languages.phrases import CitationPhrase, Span
from pipelines.text.traced import Reading

# "A/CONF.192/2018/RC/CRP.1/Rev.3", "A/CONF. 192/15", "S/RES/2370 (2017)"; never an address
_SYMBOL = re.compile(
    r"(?<![A-Za-z0-9./-])(?P<symbol>[A-Z]{1,6}(?:/(?:CONF\.\s(?=\d))?[A-Z0-9][A-Za-z0-9.\-]*"
    r"(?:\([A-Z0-9]+\))?)+(?:(?<=\d)\s\((?:19|20)\d{2}\))?)"
)
# "A/60/88 et Corr.2", "A/63/182, Add.1 et Add.2": the second belongs to the first
_PART = re.compile(
    r"(?:,\s+|,?\s+et\s+)(?P<part>(?:Corr|Add|Rev|Amend)\.\s?\d+(?:/(?:Corr|Add)\.\d+)*)"
)
# "résolutions 65/67, 66/34 et 66/47", "décision 60/519", "résolution 2370 (2017)", "56/24 V"
_NUMBER = (
    r"(?:\d{1,4}/\d{1,4}(?:\s?[A-Z](?![A-Za-zÀ-ÿ]))?|\d{1,4}\s?\((?:19|20)\d{2}\)"
    r"|\d{1,4}(?:\s[A-Z])?\s?\([IVXLCS-]+\))"
)
_DATED = r"(?:,?\s+(?:du|en\s+date\s+du)\s+\d{1,2}(?:er)?\s+[a-zéû]+(?:\s+\d{4})?)?"
_RESOLUTION = re.compile(
    rf"(?P<first>\b(?P<kind>[Rr]ésolution|[Dd]écision)s?\s+(?:nos?\s+)?(?:{_NUMBER}))"
    rf"(?P<rest>(?:{_DATED}(?:,\s+|,?\s+et\s+|\s+ou\s+)(?:{_NUMBER})){{0,40}})"
)
_MORE = re.compile(rf"(?P<n>{_NUMBER})")
_VALUE = r"(?:[IVXLC]+\b|\d+(?:\s[a-z]{1,3}\))*|[A-Z]\b)"
_LOCATED = (
    r"(?:(?:[Cc]hap(?:itres?|\.)|[Ss]ect(?:ions?|\.)|[Pp]ar(?:agraphes?|\.)|[Aa]rt(?:icles?|\.)|[Pp]artie"
    rf"|[Aa]nnexes?)\s+{_VALUE}(?:(?:\s?[-–]\s?|\s+à\s+|,\s+|\s+et\s+|\s+ou\s+){_VALUE})*|(?<![\w-])[Aa]nnexes?\b)"
)
# ", chap. IV, par. 24", ", annexe, par. 36"
_LOCATOR = re.compile(rf",\s+(?P<locator>{_LOCATED}(?:(?:,\s+|\s+et\s+){_LOCATED})*)")
_ORGANS = (
    ("Conseil de sécurité", "S/RES/{}"),
    ("Conseil économique et social", "E/RES/{}"),
    ("Conseil des droits de l", "A/HRC/RES/{}"),
    ("Conférence des Parties", None),
    ("Réunion des États parties", None),
    ("Assemblée", "A/RES/{}"),
)
FIRST_SLASHED_SESSION = 31
"""The General Assembly numbers its resolutions session/number since its thirty-first session."""


def citations(reading: Reading) -> list[CitationPhrase]:
    """Symbols and resolutions cited, in the order of the text."""
    tight = reading.tight
    return sorted(_symbols(tight) + _resolutions(tight), key=lambda item: item.span)


def _plain(text: str) -> str:
    return re.sub(r"\s", "", text)


def _symbols(tight: str) -> list[CitationPhrase]:
    found = []
    for match in _SYMBOL.finditer(tight):
        printed = match["symbol"].rstrip(".-")
        if not any(char.isdigit() for char in printed):
            continue
        symbol, end = _plain(printed), match.start() + len(printed)
        parts: list[tuple[str, Span]] = []
        at = end
        while (more := _PART.match(tight, at)) is not None:
            parts.append((f"{symbol}/{_plain(more['part'])}", more.span("part")))
            at = more.end()
        locator = _locator(tight, at)
        found.append(CitationPhrase((match.start(), end), symbol, locator))
        found += [CitationPhrase(span, name, locator) for name, span in parts]
    return found


def _locator(tight: str, end: int) -> Span | None:
    # "(A/CONF.192/15), chap. IV, par. 24": the bracket closes first
    after = _LOCATOR.match(tight, end + 1 if tight[end : end + 1] == ")" else end)
    return after.span("locator") if after else None


def _resolutions(tight: str) -> list[CitationPhrase]:
    found = []
    for match in _RESOLUTION.finditer(tight):
        pieces = [match.span("first")]
        pieces += [item.span("n") for item in _MORE.finditer(tight, *match.span("rest"))]
        after = _LOCATOR.match(tight, match.end())
        for start, end in pieces:
            value = re.search(rf"{_NUMBER}$", tight[start:end])
            assert value is not None
            symbol = _symbol(_plain(value[0]), match["kind"].lower(), _organ(tight, match))
            locator = after.span("locator") if after else None
            found.append(CitationPhrase((start, end), symbol, locator))
    return found


def _organ(tight: str, match: re.Match[str]) -> str | None:
    """The symbol of the organ named beside the number; the Assembly's where none is."""
    after = tight[match.end() : match.end() + 60]
    for name, template in _ORGANS:
        if re.match(rf"\s+(?:du|de\s+la|de\s+l[’'])\s?{name}", after):
            return template
    window = re.split(r"[.;]\s", tight[max(0, match.start() - 100) : match.start()])[-1]
    places = [(window.rfind(name), template) for name, template in _ORGANS]
    place, template = max(places, key=lambda item: item[0])
    return template if place >= 0 else "A/RES/{}"


def _symbol(value: str, kind: str, template: str | None) -> str | None:
    if re.search(r"\(\d{4}\)", value):
        return f"S/RES/{value}"
    if template is None:
        return None
    session = re.match(r"(\d+)/", value)
    if session and template == "S/RES/{}":
        # The Council numbers its resolutions with the year in brackets: this is the Assembly's.
        template = "A/RES/{}"
    if template == "A/RES/{}" and session and int(session[1]) < FIRST_SLASHED_SESSION:
        return None
    if kind == "décision" and template == "A/RES/{}":
        return f"A/DEC/{value}"
    return template.format(value)
