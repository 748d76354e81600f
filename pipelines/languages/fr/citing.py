"""How French texts cite documents and resolutions."""

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

# "A/60/88 et Corr.2", "A/63/182, Add.1 et Add.2": the second belongs to the first
_PART = re.compile(
    r"(?:,\s+|,?\s+et\s+)(?P<part>(?:Corr|Add|Rev|Amend)\.\s?\d+(?:/(?:Corr|Add)\.\d+)*)"
)
# "résolutions 65/67, 66/34 et 66/47", "décision 60/519", "résolution 2370 (2017)", "56/24 V"
_NUMBER = (
    r"(?:(?:E?S-)?\d{1,4}/\d{1,4}(?:\s?[A-Z](?![A-Za-zÀ-ÿ]))?|\d{1,4}\s?\((?:19|20)\d{2}\)"
    r"|\d{1,4}(?:\s[A-Z])?\s?\([IVXLCS-]+\))"
)
_DATED = r"(?:,?\s+(?:du|en\s+date\s+du)\s+\d{1,2}(?:er)?\s+[a-zéû]+(?:\s+\d{4})?)?"
# "résolutions 53/77 E et T"
_LETTER = r"(?:(?<=[A-Z]\set\s)|(?<=[A-Z],\s))[A-Z](?![\w.])"
_RESOLUTION = re.compile(
    rf"(?P<first>\b(?P<kind>[Rr]ésolution|[Dd]écision)s?\s+(?:nos?\s+)?(?:{_NUMBER}))"
    rf"(?P<rest>(?:{_DATED}(?:,\s+|,?\s+et\s+|\s+ou\s+)(?:{_NUMBER}|{_LETTER})){{0,40}})"
)
_MORE = re.compile(rf"(?P<n>{_NUMBER}|{_LETTER})")
_VALUE = r"(?:[IVXLC]+\b|\d+(?:\s[a-z]{1,3}\))*|[A-Z]\b)"
_LOCATED = (
    r"(?:(?:[Cc]hap(?:itres?|\.)|[Ss]ect(?:ions?|\.)|[Pp]ar(?:agraphes?|\.)|[Aa]rt(?:icles?|\.)|[Pp]artie"
    rf"|[Aa]nnexes?)\s+{_VALUE}(?:(?:\s?[-–]\s?|\s+à\s+|,\s+|\s+et\s+|\s+ou\s+){_VALUE})*|(?<![\w-])[Aa]nnexes?\b)"
)
# ", chap. IV, par. 24", ", annexe, par. 36"
_LOCATOR = re.compile(rf",\s+(?P<locator>{_LOCATED}(?:(?:,\s+|\s+et\s+){_LOCATED})*)")
_ORGANS: Organs = (
    ("Conseil de sécurité", "S/RES/{}"),
    ("Conseil économique et social", "E/RES/{}"),
    ("Conseil des droits de l", "A/HRC/RES/{}"),
    ("Conférence des Parties", None),
    ("Réunion des États parties", None),
    ("Assemblée", "A/RES/{}"),
)


def citations(reading: Reading) -> list[CitationPhrase]:
    """Symbols and resolutions cited, in the order of the text."""
    tight = reading.tight
    cited = cited_symbols(tight, _PART, lambda _, end: _locator(tight, end))
    return sorted(cited + _resolutions(tight), key=lambda item: item.span)


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
        number = None
        for start, end in pieces:
            value = re.search(rf"{_NUMBER}$|^[A-Z]$", tight[start:end])
            assert value is not None
            number = of_the_same(without_spaces(value[0]), number)
            is_decision = match["kind"].lower() == "décision"
            symbol = resolution_symbol(number, _organ(tight, match), decision=is_decision)
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
    return organ_before(window, _ORGANS)
