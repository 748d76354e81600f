"""How Chinese texts cite documents and resolutions."""

from __future__ import annotations

import re

from pipelines.languages.phrases import CitationPhrase, Span
from pipelines.languages.zh.numerals import NUMERAL
from pipelines.text.traced import Reading

# "A/CONF.192/2018/RC/CRP.1/Rev.3", "S/PRST/2012/16"; never an address such as www.un.org/…
_SYMBOL = re.compile(
    r"(?<![A-Za-z0-9./-])(?P<symbol>[A-Z]{1,6}(?:/[A-Z0-9][A-Za-z0-9.\-]*(?:\([A-Z0-9]+\))?)+)"
)
# "A/60/88和Corr.2", "A/63/182和Add.1": the second belongs to the first
_PART = re.compile(
    r"(?:、|和|及|以及)(?P<part>(?:Corr|Add|Rev|Amend)\.\d+(?:(?:/|和|、)(?:Corr|Add|Rev)\.\d+)*)"
)
# "第65/67、66/34和66/47号决议", "第60/519号决定", "第2370(2017)号决议", "第56/24V号决议"
# or digit by digit, "第一五四〇(二〇〇四)号决议"
_D = r"[\d〇零○一二三四五六七八九]"
_NUMBER = (
    rf"{_D}{{1,3}}/{_D}{{1,4}}(?:[A-Z](?![A-Za-z]))?|{_D}{{1,4}}\({_D}{{4}}\)"
    r"|\d{1,4}[A-Z]?\([IVXLC]+\)"
)
_TO_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_RESOLUTION = re.compile(
    rf"(?P<first>第(?:{_NUMBER}))(?P<rest>(?:号?(?:、|和|及|以及|,)第?(?:{_NUMBER})){{0,40}})"
    rf"(?P<tail>号(?P<kind>决议|决定)?)"
)
_MORE = re.compile(rf"(?:、|和|及|以及|,)(?P<n>第?(?:{_NUMBER}))")
_LOCATED = rf"第{NUMERAL}(?:至{NUMERAL}|(?:、|和)(?:第)?{NUMERAL})*(?:章|节|段|条|部分)"
# ",第四章,第24段", "第10段", ",附件", ",第四章(引文第二节,第33段)", ",附件,第36段"
_LOCATOR = re.compile(
    rf"(?:号文件)?[,、]?(?P<locator>(?:{_LOCATED}|附件{NUMERAL}?(?:和{NUMERAL})?)"
    rf"(?:\([^()]{{2,30}}\))?(?:[,、]?(?:{_LOCATED}|附件{NUMERAL}?))*)"
)
# Rule or section named just before a symbol in brackets: "议事规则第4条(A/…)"
_LOCATOR_BEFORE = re.compile(rf"(?P<locator>(?:{_LOCATED})+)\($")
_ORGANS = (
    ("安全理事会", "S/RES/{}"),
    ("安理会", "S/RES/{}"),
    ("经济及社会理事会", "E/RES/{}"),
    ("人权理事会", "A/HRC/RES/{}"),
    ("缔约方大会", None),
    ("缔约国大会", None),
    ("缔约国会议", None),
    ("大会", "A/RES/{}"),
)
FIRST_SLASHED_SESSION = 31
"""The General Assembly numbers its resolutions session/number since its thirty-first session."""


def citations(reading: Reading) -> list[CitationPhrase]:
    """Symbols and resolutions cited, in the order of the text."""
    tight = reading.tight
    found = _symbols(tight) + _resolutions(tight)
    return sorted(found, key=lambda item: item.span)


def _symbols(tight: str) -> list[CitationPhrase]:
    found = []
    for match in _SYMBOL.finditer(tight):
        symbol = match["symbol"].rstrip(".-")
        if not any(char.isdigit() for char in symbol):
            continue
        end = match.start() + len(symbol)
        parts: list[tuple[str, Span]] = []
        at = end
        while (more := _PART.match(tight, at)) is not None:
            parts.append((f"{symbol}/{more['part']}", more.span("part")))
            at = more.end()
        locator = _locator(tight, match.start(), at)
        found.append(CitationPhrase((match.start(), end), symbol, locator))
        found += [CitationPhrase(span, name, locator) for name, span in parts]
    return found


def _locator(tight: str, start: int, end: int) -> Span | None:
    after = _LOCATOR.match(tight, end)
    if after is None and tight[end : end + 1] == ")":
        # "(A/CONF.192/15),第四章,第24段": the bracket closes first
        after = _LOCATOR.match(tight, end + 1) if tight[end + 1 : end + 2] in ",、" else None
    if after:
        return after.span("locator")
    before = _LOCATOR_BEFORE.search(tight, 0, start)
    return before.span("locator") if before else None


def _resolutions(tight: str) -> list[CitationPhrase]:
    found = []
    for match in _RESOLUTION.finditer(tight):
        template = _organ(tight, match)
        kind = match["kind"] or "决议"
        pieces = [match.span("first")]
        pieces += [item.span("n") for item in _MORE.finditer(tight, *match.span("rest"))]
        last_start, _ = pieces[-1]
        pieces[-1] = (last_start, match.end())
        after = (
            _LOCATOR.match(tight, match.end())
            if tight[match.end() : match.end() + 1] == ","
            else None
        )
        for start, end in pieces:
            value = re.search(_NUMBER, tight[start:end])
            assert value is not None
            found.append(
                CitationPhrase(
                    (start, end),
                    _symbol(value[0].translate(_TO_DIGITS), kind, template),
                    after.span("locator") if after else None,
                )
            )
    return found


def _organ(tight: str, match: re.Match[str]) -> str | None:
    """The symbol of the organ named last before the number; the Assembly's where none is."""
    window = tight[max(0, match.start() - 40) : match.start()]
    window = re.split(r"[。;]", window)[-1]
    best, at = "A/RES/{}", -1
    for name, template in _ORGANS:
        place = window.rfind(name)
        # 缔约方大会 ends as 大会 does: the longer name, listed first, wins
        if place >= 0 and place + len(name) > at:
            best, at = template or "", place + len(name)
    return best or None


def _symbol(value: str, kind: str, template: str | None) -> str | None:
    if re.search(r"\(\d{4}\)", value):
        return f"S/RES/{value}"
    if template is None:
        return None
    session = re.match(r"(\d+)/", value)
    if template == "A/RES/{}" and session and int(session[1]) < FIRST_SLASHED_SESSION:
        return None
    if kind == "决定" and template == "A/RES/{}":
        return f"A/DEC/{value}"
    return template.format(value)
