"""How English texts cite documents and resolutions."""

from __future__ import annotations

import re

from pipelines.languages.citing import (
    Organs,
    cited_symbols,
    of_the_same,
    organ_before,
    resolution_symbol,
    without_spaces,
)
from pipelines.languages.phrases import CitationPhrase, Span
from pipelines.text.traced import Reading

# "A/60/88 and Corr.2", "A/63/182, Add.1 and Add.2": the second belongs to the first
_PART = re.compile(
    r"(?:,\s+and\s+|,\s+|\s+and\s+|\s*[-–]\s*)"
    r"(?P<part>(?:Corr|Add|Rev|Amend)\.\s?\d+(?:/(?:Corr|Add|Rev)\.\s?\d+)*)"
)
# "resolutions 65/67, 66/34 and 66/47", "decision 60/519", "resolution 2370 (2017)",
# "resolution 56/24 V", "resolution 2626 (XXV)"
_NUMBER = (
    r"(?:(?:E?S-)?\d{1,4}/\d{1,4}(?:\s?[A-Z](?![A-Za-z]))?|\d{1,4}\s?\((?:19|20)\d{2}\)"
    r"|\d{1,4}(?:\s[A-Z])?\s?\([IVXLCS-]+\))"
)
_AND = r"(?:,\s+and\s+|,\s+|\s+and\s+|\s+or\s+)"
_DATED = r"(?:,?\s+of\s+\d{1,2}\s+[A-Z][a-z]+(?:\s+\d{4})?)?"
# "resolutions 53/77 E and T"
_LETTER = r"(?:(?<=[A-Z]\sand\s)|(?<=[A-Z],\s))[A-Z](?![\w.])"
_RESOLUTION = re.compile(
    rf"(?P<first>\b(?P<kind>[Rr]esolution|[Dd]ecision)s?\s+(?:Nos?\.\s+)?(?:{_NUMBER}))"
    rf"(?P<rest>(?:{_DATED}{_AND}(?:{_NUMBER}|{_LETTER})){{0,40}})"
)
_MORE = re.compile(rf"(?P<n>{_NUMBER}|{_LETTER})")
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
_ORGANS: Organs = (
    ("Security Council", "S/RES/{}"),
    ("Economic and Social Council", "E/RES/{}"),
    ("Human Rights Council", "A/HRC/RES/{}"),
    ("Conference of the Parties", None),
    ("Meeting of States Parties", None),
    ("Conference of States Parties", None),
    ("General Assembly", "A/RES/{}"),
    ("Assembly", "A/RES/{}"),
)


def citations(reading: Reading) -> list[CitationPhrase]:
    """Symbols and resolutions cited, in the order of the text."""
    tight = reading.tight
    cited = cited_symbols(tight, _PART, lambda start, end: _locator(tight, start, end))
    return sorted(cited + _resolutions(tight), key=lambda item: item.span)


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
        number = None
        for start, end in pieces:
            value = re.search(rf"{_NUMBER}$|^[A-Z]$", tight[start:end])
            assert value is not None
            number = of_the_same(without_spaces(value[0]), number)
            is_decision = match["kind"].lower() == "decision"
            symbol = resolution_symbol(number, _organ(tight, match), decision=is_decision)
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
    return organ_before(window, _ORGANS)
