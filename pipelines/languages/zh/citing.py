"""How Chinese texts cite documents and resolutions."""

from __future__ import annotations

import re

from pipelines.languages.citing import (
    Organs,
    cited_symbols,
    of_the_same,
    organ_before,
    resolution_symbol,
)
from pipelines.languages.phrases import CitationPhrase, Span
from pipelines.languages.zh.numerals import NUMERAL
from pipelines.text.traced import Reading

# "A/60/88和Corr.2", "A/63/182和Add.1": the second belongs to the first
_PART = re.compile(
    r"(?:、|和|及|以及)(?P<part>(?:Corr|Add|Rev|Amend)\.\d+(?:/(?:Corr|Add|Rev)\.\d+)*)"
)
# "第65/67、66/34和66/47号决议", "第60/519号决定", "第2370(2017)号决议", "第56/24V号决议"
# or digit by digit, "第一五四〇(二〇〇四)号决议"
_D = r"[\d〇零○一二三四五六七八九]"
_NUMBER = (
    rf"(?:E?S-)?{_D}{{1,3}}/{_D}{{1,4}}(?:[A-Z](?![A-Za-z]))?|{_D}{{1,4}}\({_D}{{4}}\)"
    r"|\d{1,4}[A-Z]?\([IVXLC]+\)"
)
# "第53/77E和T号决议"
_LETTER = r"(?<=[A-Z][、和及与])[A-Z](?![A-Za-z])"
_TO_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_AND = r"(?:、|和|及|以及|与|,)"
_RESOLUTION = re.compile(
    rf"(?P<first>第(?:{_NUMBER}))(?P<rest>(?:号?{_AND}第?(?:{_NUMBER}|{_LETTER})){{0,40}})"
    rf"(?P<tail>号(?P<kind>决议|决定)?)"
)
_MORE = re.compile(rf"{_AND}(?P<n>第?(?:{_NUMBER}|{_LETTER}))")
_LOCATED = rf"第{NUMERAL}(?:至{NUMERAL}|(?:、|和)(?:第)?{NUMERAL})*(?:章|节|段|条|部分)"
# ",第四章,第24段", "第10段", "号文件所载决定草案第7段", ",附件", ",附件,第36段",
# ",第四章(引文第二节,第33段)"
_LOCATOR = re.compile(
    r"(?:号文件)?(?:所载的?[^,。;、()第附]{0,12})?[,、]?"
    rf"(?P<locator>(?:{_LOCATED}|附件{NUMERAL}?(?:和{NUMERAL})?)"
    rf"(?:\([^()]{{2,30}}\))?(?:[,、]?(?:{_LOCATED}|附件{NUMERAL}?))*)"
)
# Rule or section named just before a symbol in brackets: "议事规则第4条(A/…)"
_LOCATOR_BEFORE = re.compile(rf"(?P<locator>(?:{_LOCATED})+)\($")
_ORGANS: Organs = (
    ("安全理事会", "S/RES/{}"),
    ("安理会", "S/RES/{}"),
    ("经济及社会理事会", "E/RES/{}"),
    ("人权理事会", "A/HRC/RES/{}"),
    ("缔约方大会", None),
    ("缔约国大会", None),
    ("缔约国会议", None),
    ("大会", "A/RES/{}"),
)


def citations(reading: Reading) -> list[CitationPhrase]:
    """Symbols and resolutions cited, in the order of the text."""
    tight = reading.tight
    cited = cited_symbols(tight, _PART, lambda start, end: _locator(tight, start, end))
    return sorted(cited + _resolutions(tight), key=lambda item: item.span)


def _locator(tight: str, start: int, end: int) -> Span | None:
    after = _LOCATOR.match(tight, end)
    if after is None and tight[end : end + 1] == ")":
        # "(A/CONF.192/15),第四章,第24段", "(A/CONF.192/2032/L.1)第四节": the bracket closes first
        after = _LOCATOR.match(tight, end + 1)
    if after:
        return after.span("locator")
    before = _LOCATOR_BEFORE.search(tight, 0, start)
    return before.span("locator") if before else None


def _resolutions(tight: str) -> list[CitationPhrase]:
    found = []
    for match in _RESOLUTION.finditer(tight):
        template = _organ(tight, match)
        is_decision = match["kind"] == "决定"
        pieces = [match.span("first")]
        pieces += [item.span("n") for item in _MORE.finditer(tight, *match.span("rest"))]
        last_start, _ = pieces[-1]
        pieces[-1] = (last_start, match.end())
        after = (
            _LOCATOR.match(tight, match.end())
            if tight[match.end() : match.end() + 1] == ","
            else None
        )
        number = None
        for start, end in pieces:
            value = re.search(rf"{_NUMBER}|^[A-Z]", tight[start:end])
            assert value is not None
            number = of_the_same(value[0].translate(_TO_DIGITS), number)
            symbol = resolution_symbol(number, template, decision=is_decision)
            locator = after.span("locator") if after else None
            found.append(CitationPhrase((start, end), symbol, locator))
    return found


def _organ(tight: str, match: re.Match[str]) -> str | None:
    """The symbol of the organ named last before the number; the Assembly's where none is."""
    window = tight[max(0, match.start() - 40) : match.start()]
    window = re.split(r"[。;]", window)[-1]
    return organ_before(window, _ORGANS)
