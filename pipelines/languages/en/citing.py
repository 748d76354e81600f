"""How English texts cite documents and resolutions."""

from __future__ import annotations

import re

from pipelines.languages.phrases import CitationPhrase, Span
from pipelines.text.traced import Reading

# "A/CONF.192/2018/RC/CRP.1/Rev.3", "A/CONF. 192/15", "S/RES/2370 (2017)"; never an address
_SYMBOL = re.compile(
    r"(?<![A-Za-z0-9./-])(?P<symbol>[A-Z]{1,6}(?:/(?:CONF\.\s(?=\d))?[A-Z0-9][A-Za-z0-9.\-]*"
    r"(?:\([A-Z0-9]+\))?)+(?:(?<=\d)\s\((?:19|20)\d{2}\))?)"
)
# "A/60/88 and Corr.2", "A/63/182, Add.1 and Add.2": the second belongs to the first
_PART = re.compile(
    r"(?:,\s+and\s+|,\s+|\s+and\s+|\s*[-–]\s*)"
    r"(?P<part>(?:Corr|Add|Rev|Amend)\.\s?\d+(?:(?:/|\s+and\s+)(?:Corr|Add|Rev)\.\s?\d+)*)"
)
# "resolutions 65/67, 66/34 and 66/47", "decision 60/519", "resolution 2370 (2017)",
# "resolution 56/24 V", "resolution 2626 (XXV)"
_NUMBER = (
    r"(?:\d{1,4}/\d{1,4}(?:\s?[A-Z](?![A-Za-z]))?|\d{1,4}\s?\((?:19|20)\d{2}\)"
    r"|\d{1,4}(?:\s[A-Z])?\s?\([IVXLCS-]+\))"
)
_AND = r"(?:,\s+and\s+|,\s+|\s+and\s+|\s+or\s+)"
_DATED = r"(?:,?\s+of\s+\d{1,2}\s+[A-Z][a-z]+(?:\s+\d{4})?)?"
_RESOLUTION = re.compile(
    rf"(?P<first>\b(?P<kind>[Rr]esolution|[Dd]ecision)s?\s+(?:Nos?\.\s+)?(?:{_NUMBER}))"
    rf"(?P<rest>(?:{_DATED}{_AND}(?:{_NUMBER})){{0,40}})"
)
_MORE = re.compile(rf"(?P<n>{_NUMBER})")
_VALUE = r"(?:[IVXLC]+\b|\d+(?:\s?\([a-z]+\))*|[A-Z]\b)"
_LOCATED = (
    r"(?:(?:[Cc]hap(?:ter)?s?|[Ss]ect(?:ion)?s?|(?:operative\s+|preambular\s+)?[Pp]ara(?:graph)?s?"
    r"|[Rr]ules?|[Aa]rt(?:icle)?s?|[Pp]art|[Tt]ables?|[Ff]ootnotes?|[Aa]nnex(?:es)?)\.?\s+"
    rf"{_VALUE}(?:(?:\s?[-–]\s?|\s+to\s+|,\s+and\s+|,\s+|\s+and\s+|\s+or\s+){_VALUE})*"
    r"|(?<![\w-])[Aa]nnex(?:es)?\b)"
)
# ", chap. IV, para. 24", ", annex", ", annex, para. 36", ", paras. 93-108"
_LOCATOR = re.compile(rf",\s+(?P<locator>{_LOCATED}(?:(?:,\s+|\s+of\s+|\s+and\s+){_LOCATED})*)")
# "rule 4 of the rules of procedure (A/…)", "paragraph 10 of document A/…",
# "paragraph 16 of section I of the draft outcome document (A/…)"
_LOCATOR_BEFORE = re.compile(
    rf"\b(?P<locator>{_LOCATED}(?:(?:,\s+|\s+of\s+){_LOCATED})*)"
    r",?\s+(?:of|to|in)\s+(?:(?!and\b)[A-Za-z][\w’'-]*\s+){0,10}\(?$"
)
_ORGANS = (
    ("Security Council", "S/RES/{}"),
    ("Economic and Social Council", "E/RES/{}"),
    ("Human Rights Council", "A/HRC/RES/{}"),
    ("Conference of the Parties", None),
    ("Meeting of States Parties", None),
    ("Conference of States Parties", None),
    ("General Assembly", "A/RES/{}"),
    ("Assembly", "A/RES/{}"),
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
        symbol = _plain(printed)
        end = match.start() + len(printed)
        parts: list[tuple[str, Span]] = []
        at = end
        while (more := _PART.match(tight, at)) is not None:
            parts.append((f"{symbol}/{_plain(more['part'])}", more.span("part")))
            at = more.end()
        locator = _locator(tight, match.start(), at)
        found.append(CitationPhrase((match.start(), end), symbol, locator))
        found += [CitationPhrase(span, name, locator) for name, span in parts]
    return found


def _locator(tight: str, start: int, end: int) -> Span | None:
    # "(A/CONF.192/15), chap. IV, para. 24": the bracket closes first
    after = _LOCATOR.match(tight, end + 1 if tight[end : end + 1] == ")" else end)
    if after:
        return after.span("locator")
    before = _LOCATOR_BEFORE.search(tight, max(0, start - 160), start)
    return before.span("locator") if before else None


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
            found.append(
                CitationPhrase((start, end), symbol, after.span("locator") if after else None)
            )
    return found


def _organ(tight: str, match: re.Match[str]) -> str | None:
    """The symbol of the organ named beside the number; the Assembly's where none is."""
    after = tight[match.end() : match.end() + 60]
    for name, template in _ORGANS:
        if re.match(rf"\s+of\s+the\s+{name}", after):
            return template
    window = re.split(r"[.;]\s", tight[max(0, match.start() - 100) : match.start()])[-1]
    best, at = "A/RES/{}", -1
    for name, template in _ORGANS:
        place = window.rfind(name)
        # "General Assembly" ends as "Assembly" does: the longer name, listed first, wins
        if place >= 0 and place + len(name) > at:
            best, at = template or "", place + len(name)
    return best or None


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
    if kind == "decision" and template == "A/RES/{}":
        return f"A/DEC/{value}"
    return template.format(value)
