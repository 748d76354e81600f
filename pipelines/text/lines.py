"""Raw text to lines: page furniture set aside, markup taken off, places kept."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from pipelines.text.fold import SUPERSCRIPTS, fold
from pipelines.text.traced import Traced, tidy

SYMBOL = r"[A-Z]{1,6}(?:/[A-Za-z0-9][A-Za-z0-9.()\-]*)+"
"""A United Nations document symbol, such as A/CONF.192/2018/RC/3 or S/PV.8900."""

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
    | \*\d{{6,}}\*                              # the bar code, *1811232*
    | {_STARS}[-–—]?\s*\d{{1,3}}\s*[-–—]?{_STARS}   # a page number
    | 第\s*\d{{1,3}}\s*页(?:\s*共\s*\d{{1,3}}\s*页)?
    | [-_=*]{{3,}} | (?:\*\s*){{3,}}            # rules
    | 请回收.* | Please\ recycle.*
    | <!--.*--> | !\[.*\]\(.*\)               # remarks and pictures of the file's format
    )$""",
    re.VERBOSE,
)
_SYMBOL_LINE = re.compile(rf"^{SYMBOL}$")
# A page header: the symbol alone or with the page, "A/72/122  第 3 页", "A/72/122 3/21"
_PAGE_HEADER = re.compile(
    rf"^\**(?P<symbol>{SYMBOL})\**(?:\s+(?:第?\s*\d{{1,3}}\s*页?|\d{{1,3}}/\d{{1,3}}))?$"
)
_HEADING = re.compile(r"^(#{1,6})\s+")
_BULLET = re.compile(r"^[-+]\s+(?=\S)")
_SUP = re.compile(r"<sup>\s*([0-9]{1,3})\s*</sup>")
_TAG = re.compile(r"</?(?:sup|sub|b|i|u|em|strong|br|p|div|span)\s*/?>", re.IGNORECASE)
_EMPHASIS = re.compile(r"\*\*|__")


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


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a text and what was set aside."""

    lines: tuple[Line, ...]
    job_number: str | None
    running_symbol: str | None
    """A symbol that stands alone on two lines or more, as page headers print it."""
    furniture: tuple[tuple[int, int], ...] = ()
    """Offsets of what was set aside."""


def read_lines(raw: str) -> Lines:
    """Split a raw text into lines, leaving out page furniture."""
    cuts = [match.span() for match in _FOOTER.finditer(raw)]
    jobs: list[str] = [_job(match) for match in _FOOTER.finditer(raw)]
    repeated = Counter(
        line
        for line in (row.strip().strip("*") for row in raw.splitlines())
        if _SYMBOL_LINE.match(line)
    )
    running = next((symbol for symbol, count in repeated.items() if count > 1), None)
    own, alone = _own_symbol(raw)
    own = running or own
    lines: list[Line] = []
    blank = broken = False
    # The first line that holds it alone is the head's, where the head prints it so.
    seen_own = not (running or alone)
    furniture_spans = list(cuts)
    for piece, spans, furniture in _pieces(raw, cuts):
        broken = broken or furniture
        stripped = fold(piece).strip().lstrip("\ufeff")
        if not stripped:
            blank = True
            continue
        match = _LINE_FURNITURE.match(stripped)
        if match:
            jobs += [_job(match)] if match["job"] or match["job2"] else []
            broken = True
            furniture_spans += spans
            continue
        header = _PAGE_HEADER.match(stripped)
        if header and (header["symbol"] == own or (broken and lines)):
            if seen_own or header["symbol"] != own:
                broken = True
                furniture_spans += spans
                continue
            seen_own = True
        line = _line(raw, spans, blank, broken)
        if line is not None:
            lines.append(line)
            blank = broken = False
    return Lines(tuple(lines), jobs[0] if jobs else None, running, tuple(furniture_spans))


def _own_symbol(raw: str) -> tuple[str | None, bool]:
    """The first symbol that ends a line of the head, and whether it stands there alone."""
    for row in [line for line in raw.splitlines() if line.strip()][:15]:
        words = fold(row).strip(" *#").split()
        if words and _SYMBOL_LINE.match(words[-1]) and any(c.isdigit() for c in words[-1]):
            return words[-1], len(words) == 1
    return None, False


def _job(match: re.Match[str]) -> str:
    groups = match.groupdict()
    return " ".join((groups.get("job") or groups.get("job2") or "").split())


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


def _line(raw: str, spans: list[tuple[int, int]], blank: bool, broken: bool) -> Line | None:
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
    )


def _without_markup(text: Traced) -> Traced:
    for match in reversed(list(_SUP.finditer(text.text))):
        digits = "".join(SUPERSCRIPTS[int(digit)] for digit in match[1])
        text = text.replace_span(match.start(), match.end(), digits)
    for pattern in (_TAG, _EMPHASIS):
        for match in reversed(list(pattern.finditer(text.text))):
            text = text[: match.start()] + text[match.end() :]
    return tidy(text)
