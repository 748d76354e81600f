"""Raw text to lines: page furniture set aside, markup taken off, places kept."""

from __future__ import annotations

import bisect
import re
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipelines.text.fold import SUPERSCRIPTS, fold
from pipelines.text.notes import NUMBER_ALONE, RULE, with_calls, without_rule
from pipelines.text.symbols import RECORD_SYMBOL, SYMBOL
from pipelines.text.traced import Traced, tidy

# "18-11232 (C) 3/21": job number, language of the version, page of pages.
_JOB = r"(?P<job>\d{2}-\d{5}\s*(?:\*\s*)?\([A-Z]\))"
_STARS = r"\**"
# The footer wherever it stands, even in the middle of a line.
# or, on even pages, "4/21 18-11232".
_FOOTER = re.compile(
    rf"{_STARS}{_JOB}{_STARS}\s*{_STARS}\d{{1,3}}/\d{{1,3}}{_STARS}(?!\d)"
    rf"|(?<![\d/]){_STARS}\d{{1,3}}/\d{{1,3}}{_STARS}\s+{_STARS}(?P<job2>\d{{2}}-\d{{5}}"
    rf"(?:\s*\([A-Z]\))?){_STARS}(?!\d)"
)
# What is furniture when it is all a line holds.
_LINE_FURNITURE = re.compile(
    rf"""^(?:
      {_STARS}{_JOB}{_STARS}(?:\s+\d{{6}})*(?:\s+{_STARS}\d{{1,3}}/\d{{1,3}}{_STARS})?
    | (?:\d{{1,3}}/\d{{1,3}}\s+)?{_STARS}(?P<job2>\d{{2}}-\d{{5}}(?:\s*\([A-Z]\))?){_STARS}
    | {_STARS}\d{{1,3}}/\d{{1,3}}{_STARS}       # 3/21
    | {SYMBOL}\s+\d{{2}}/\d{{2}}/\d{{4}}           # A/73/PV.45 05/12/2018
    | \*\d{{6,}}\*                              # the bar code, *1811232*
    | {_STARS}[-–—]?\s*\d{{1,3}}\s*[-–—]?{_STARS}   # a page number
    | 第\s*\d{{1,3}}\s*页(?:\s*共\s*\d{{1,3}}\s*页)?
    | [-_=*]{{3,}} | (?:\*\s*){{3,}}            # rules
    | 请回收.* | Please\ recycle.*
    | <!--.*--> | !\[.*\]\(.*\)               # remarks and pictures of the file's format
    )$""",
    re.VERBOSE,
)
# A job number among what a header or footer holds: "07-50429 (E)", "5/31 22-58466"
_JOB_NUMBER = re.compile(r"(?<![\d-])\d{2}-\d{5}(?![\d-])(?:\s*\([A-Z]\))?")
# What foot and head of a page print side by side, in any order and sometimes without a space
# between: "07-50429 9", "5/18 05/12/2018", "17-360123/22".
_TOKEN = re.compile(
    rf"{_STARS}(?:(?P<job>(?<!\d)\d{{2}}-\d{{5}}(?:\s*\([A-Z]\))?)|(?P<date>\d{{2}}/\d{{2}}/\d{{4}}(?!\d))"
    r"|(?P<pages>\d{1,3}/\d{1,3}(?![\d/]))|(?P<bar>\*\d{6,}\*)|(?P<page>(?<!\d)\d{1,3}(?!\d)))"
    rf"{_STARS}\s*"
)
_SYMBOL_LINE = re.compile(rf"^{RECORD_SYMBOL}$")
_SYMBOL_END = re.compile(rf"(?<!\S){RECORD_SYMBOL}$")
# A page header: the symbol alone or with the page, "A/72/122  第 3 页", "A/72/122 3/21"
_PAGE_HEADER = re.compile(
    rf"^\**(?P<symbol>{RECORD_SYMBOL})\**(?:\s+(?:第?\s*\d{{1,3}}\s*页?|\d{{1,3}}/\d{{1,3}}))?$"
)
_HEADING = re.compile(r"^(#{1,6})\s+")
_BULLET = re.compile(r"^[-+]\s+(?=\S)")
_SUP = re.compile(r"<sup>\s*([0-9]{1,3})\s*</sup>")
_TAG = re.compile(r"</?(?:sup|sub|b|i|u|em|strong|br|p|div|span)\s*/?>", re.IGNORECASE)
_EMPHASIS = re.compile(r"\*\*|__")
# "*Recalling* its resolution", "_The General Assembly_,"; a star alone calls a note: "agenda*"
_SLANTED = re.compile(
    r"(?<![\w*])\*(?=[^\s*])[^*]*[^\s*](\*)(?![\w*])|(?<!\w)_(?=[^\s_])[^_]*[^\s_](_)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, markup taken off."""

    text: Traced
    heading: int | None
    """Depth of a marked heading (`##` is 2), None where the line is not marked as one."""
    bullet: bool
    indent: int
    blank_before: bool
    page_break_before: bool
    """Page furniture stood between this line and the one before."""
    note: bool = False
    """Printed among the notes at the foot of a page."""
    spaced: bool = False
    """White space ends it."""


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a text and what was set aside."""

    lines: tuple[Line, ...]
    job_number: str | None
    running_symbol: str | None
    """A symbol that stands alone on two lines or more, as page headers print it."""
    furniture: tuple[tuple[int, int], ...] = ()
    """Offsets of what was set aside."""


def read_lines(
    raw: str,
    aside: Sequence[tuple[int, int]] = (),
    notes: Sequence[tuple[int, int]] = (),
    note_words: re.Pattern[str] | None = None,
) -> Lines:
    """Split a raw text into lines, leaving out page furniture.

    Args:
        raw: the text.
        aside: spans that are known to be page furniture by where they were printed.
        notes: spans known to be notes at the foot of a page.
        note_words: what notes begin with in the language of the text, where no rule parts them.
    """
    folded = fold(raw)
    cuts = [
        match.span() for match in _FOOTER.finditer(folded) if not _within([match.span()], aside)
    ]
    jobs: list[str] = [_job(match) for match in _FOOTER.finditer(folded)]
    repeated = Counter(
        line
        for line in (row.strip().strip("*") for row in folded.splitlines())
        if _SYMBOL_LINE.match(line)
    )
    running = next((symbol for symbol, count in repeated.items() if count > 1), None)
    own, alone = _own_symbol(raw)
    beside = own is not None and not alone and running in (None, own)
    own = running or own
    lines: list[Line] = []
    blank = broken = ruled = False
    below: list[bool] = []
    # The first line that holds it alone is the head's, unless the head prints it beside words.
    seen_own = beside or not (running or alone)
    furniture_spans = list(cuts)
    pieces = list(_pieces(raw, cuts))
    for index, (piece, spans, furniture) in enumerate(pieces):
        broken = broken or furniture
        if _within(spans, aside):
            jobs += [" ".join(job.split()) for job in _JOB_NUMBER.findall(fold(piece))]
            broken = True
            furniture_spans += spans
            continue
        stripped = fold(piece).strip().lstrip("\ufeff")
        if not stripped:
            blank = True
            continue
        match = _LINE_FURNITURE.match(stripped)
        numbers = ruled and NUMBER_ALONE.match(stripped) and _stands_above(pieces[index + 1 :])
        if match and not numbers:
            jobs += [_job(match)] if _job(match) else []
            broken = True
            ruled = bool(RULE.match(stripped))
            furniture_spans += spans
            continue
        tokens = None if numbers else _page_tokens(stripped, own)
        if tokens is not None:
            jobs += [tokens["job"]] if "job" in tokens else []
            broken, ruled = True, False
            furniture_spans += spans
            continue
        header = _PAGE_HEADER.match(stripped)
        if header and (header["symbol"] == own or (broken and lines)):
            if seen_own or header["symbol"] != own:
                broken, ruled = True, False
                furniture_spans += spans
                continue
            seen_own = True
        if broken and lines and own and _is_running_title(stripped, own, folded[: spans[0][0]]):
            furniture_spans += spans
            continue
        line = _line(raw, spans, blank, broken, _within(spans, notes))
        if line is not None:
            lines.append(line)
            below.append(ruled)
            blank = broken = False
    if note_words is not None and not any(below):
        blanks = [line.blank_before for line in lines]
        below = without_rule([line.text for line in lines], blanks, note_words)
    if any(below):
        texts = with_calls([line.text for line in lines], below)
        told = [replace(line, text=text) for line, text in zip(lines, texts, strict=True)]
        lines = [line for line in told if line.text.text]
    return Lines(tuple(lines), jobs[0] if jobs else None, running, tuple(furniture_spans))


def _stands_above(pieces: Sequence[tuple[str, list[tuple[int, int]], bool]]) -> bool:
    """Whether words stand right below a line, as those of a note below its number do."""
    words = fold(pieces[0][0]).strip() if pieces else ""
    return any(char.isalpha() for char in words)


def _page_tokens(line: str, own: str | None) -> dict[str, str] | None:
    """What a line prints if it has nothing but job number, date, pages and the document's symbol.

    Each at most once, and more than a page number; None for any other line.
    """
    found: dict[str, str] = {}
    if own is not None and (line.startswith(own) or line.endswith(own)):
        found["symbol"] = own
        line = line.removeprefix(own).removesuffix(own).strip()
    at = 0
    while at < len(line):
        match = _TOKEN.match(line, at)
        if match is None or match.lastgroup is None or match.lastgroup in found:
            return None
        found[match.lastgroup] = " ".join(match[match.lastgroup].split())
        at = match.end()
    return found if found.keys() & {"job", "date", "pages"} else None


def _is_running_title(line: str, symbol: str, before: str) -> bool:
    """Whether a line at the head of a page is the symbol beside the title, which stands above."""
    words = line.split()
    if len(words) < 3 or symbol not in (words[0], words[-1]):
        return False
    title = " ".join(words[1:] if words[0] == symbol else words[:-1])
    return title in " ".join(before.split())


def _own_symbol(raw: str) -> tuple[str | None, bool]:
    """The first symbol that ends a line of the head, and whether it stands there alone."""
    for row in [line for line in raw.splitlines() if line.strip()][:15]:
        line = " ".join(fold(row).strip(" *#").split())
        last = _SYMBOL_END.search(line)
        if last and any(char.isdigit() for char in last[0]):
            return last[0], last.start() == 0
    return None, False


def _job(match: re.Match[str]) -> str:
    groups = match.groupdict()
    printed = (groups.get(name) for name in ("job", "job2"))
    return " ".join(next((job for job in printed if job), "").split())


def _pieces(raw: str, cuts: list[tuple[int, int]]) -> list[tuple[str, list[tuple[int, int]], bool]]:
    """Each line as (text, its spans without footers, whether a footer was cut from it)."""
    out = []
    start = 0
    for match in re.finditer(r"\r\n|\n|\r|\f|\v|\u2028|\u2029|\Z", raw):
        end = match.start()
        inside = [cut for cut in cuts if cut[0] < end and cut[1] > start]
        spans, at = [], start
        for cut_start, cut_end in inside:
            if cut_start > at:
                spans.append((at, cut_start))
            at = max(at, min(cut_end, end))
        if at < end:
            spans.append((at, end))
        kept = [span for span in spans if raw[span[0] : span[1]].strip()]
        out.append(("".join(raw[a:b] for a, b in kept), kept, bool(inside) or match[0] == "\f"))
        start = match.end()
    return out


def _within(spans: Sequence[tuple[int, int]], known: Sequence[tuple[int, int]]) -> bool:
    """Whether a line lies in one of the known spans, which are in their order."""
    if not spans or not known:
        return False
    at = bisect.bisect_right(known, (spans[0][0], sys.maxsize)) - 1
    return at >= 0 and spans[-1][1] <= known[at][1]


def _line(
    raw: str, spans: list[tuple[int, int]], blank: bool, broken: bool, note: bool
) -> Line | None:
    text = Traced.empty()
    for start, end in spans:
        text = text + Traced.of(raw, start, end)
    whole = text.text.replace("\ufeff", " ")
    indent = len(whole) - len(whole.lstrip())
    text = text[indent:].strip()
    heading = _HEADING.match(text.text)
    if heading:
        text = text[heading.end() :]
    bullet = _BULLET.match(text.text)
    if bullet:
        text = text[bullet.end() :]
    text = _without_markup(text)
    if not text.text:
        return None
    return Line(
        text=text,
        heading=len(heading[1]) if heading else None,
        bullet=bool(bullet),
        indent=indent,
        blank_before=blank,
        page_break_before=broken,
        note=note,
        spaced=whole != whole.rstrip(),
    )


def _without_markup(text: Traced) -> Traced:
    for match in reversed(list(_SUP.finditer(text.text))):
        digits = "".join(SUPERSCRIPTS[int(digit)] for digit in match[1])
        text = text.replace_span(match.start(), match.end(), digits)
    for pattern in (_TAG, _EMPHASIS):
        for match in reversed(list(pattern.finditer(text.text))):
            text = text[: match.start()] + text[match.end() :]
    for match in reversed(list(_SLANTED.finditer(text.text))):
        close = match.start(1) if match[1] else match.start(2)
        text = text[: match.start()] + text[match.start() + 1 : close] + text[close + 1 :]
    return tidy(text)
