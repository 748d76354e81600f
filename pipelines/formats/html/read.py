"""A web page to its text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import lxml.html
from lxml import etree

from pipelines.formats.html.lines import is_line_by_line
from pipelines.formats.html.lists import bullet, item_mark
from pipelines.formats.html.sniff import decode_html
from pipelines.formats.model import Extracted, UnreadableError
from pipelines.formats.superscript import raised
from pipelines.formats.tables import Cell, row_lines
from pipelines.formats.writer import Writer
from pipelines.text.fold import SUPERSCRIPTS

_BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd"),
        *("details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer"),
        *("form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html"),
        *("legend", "li", "main", "menu", "ol", "p", "pre", "section", "summary", "table"),
        *("tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    }
)
_DROPPED = frozenset(
    {
        *("head", "script", "style", "nav", "noscript", "template", "svg", "math", "iframe"),
        *("object", "embed", "button", "select", "textarea", "input", "audio", "video"),
        *("canvas", "map", "rt", "rp", "del", "strike"),
    }
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.I)
_RAISED = re.compile(r"vertical-align\s*:\s*super", re.I)
# The call of a note, and its number before the note: "1", "[1]", "(1)"
_CALL = re.compile(r"\s*[\[(]?(\d{1,3})[\])]?\s*")
# Word writes the calls as links: <a href="#_ftn1">, and back as <a href="#_ftnref1">.
_NOTE_LINK = re.compile(r"#_?(?:ftn|edn|fn|footnote|endnote|note)", re.I)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_WIDE = "[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]"
# A line of the source that ends between Chinese characters (CSS Text 3, 4.1.3).
_CHINESE_LINE_END = re.compile(rf"(?<={_WIDE})[ \t\r]*\n\s*(?={_WIDE})")
_NOTE = re.compile(rf"[{SUPERSCRIPTS}]{{1,3}}\s*\S")
_MOST_SPACES = 20


def read_html(data: bytes, name: str) -> Extracted:
    """The text of a web page.

    Raises:
        UnreadableError: the page cannot be decoded, or holds no text.
    """
    text = _XML_DECLARATION.sub("", decode_html(data, name)).lstrip("\ufeff").replace("\0", "")
    # Without `huge_tree`, what lies beyond ten million characters is dropped in silence.
    parser = lxml.html.HTMLParser(
        remove_comments=True, remove_pis=True, no_network=True, huge_tree=True
    )
    page = _Page()
    try:
        page.element(lxml.html.document_fromstring(text, parser=parser))
    except RecursionError as error:
        raise UnreadableError(f"{name} is a web page nested deeper than any document.") from error
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError(f"{name} is a web page without text.") from error
    page.close()
    paragraphs = page.paragraphs
    if not any(paragraph.strip() for paragraph in paragraphs):
        raise UnreadableError(f"{name} is a web page without text.")
    if page.preformatted * 2 > sum(map(len, paragraphs)) or is_line_by_line(paragraphs):
        return Extracted("\n".join(paragraphs) + "\n", "html", parted=False)
    writer = Writer()
    for paragraph in paragraphs:
        new = True
        for line in paragraph.split("\n"):
            if not line.strip():
                continue
            if _NOTE.match(line) and new:
                writer.note(line, new=True)
            else:
                writer.line(line, new=new)
            new = False
    return writer.extracted("html")


@dataclass
class _Page:
    """The paragraphs of a page as its elements are walked through."""

    paragraphs: list[str] = field(default_factory=list)
    words: str = ""
    preformatted: int = 0
    """Characters inside `pre`."""
    depth: int = 0
    """Of lists."""

    def element(self, node: etree._Element) -> None:
        """Take in an element with all it holds."""
        tag = node.tag
        if not isinstance(tag, str) or tag in _DROPPED or _is_hidden(node):
            return
        if tag == "br":
            self.words += "\n"
        elif tag == "table":
            self.close()
            self._table(node)
        elif tag in ("ol", "ul", "menu", "dir"):
            self.close()
            self._list(node)
        elif tag == "pre":
            self.close()
            self._pre(node)
        elif tag == "sup" or _RAISED.search(node.get("style", "")):
            self.words += _called(_inner(node), raised_already=True)
        elif tag == "a" and _NOTE_LINK.match(node.get("href", "")):
            self.words += _called(_inner(node), raised_already=False)
        elif tag == "q":
            self.words += "“"
            self._inside(node)
            self.words += "”"
        elif tag in _BLOCKS:
            self.close()
            self._inside(node)
            self.close()
        else:
            self._inside(node)

    def _inside(self, node: etree._Element) -> None:
        self._text(node.text)
        for item in node:
            self.element(item)
            self._text(item.tail)

    def _text(self, text: str | None) -> None:
        """Running text: white space in the source is one space, those that do not break stay."""
        if text:
            spaced = _SPACES.sub(" ", _CHINESE_LINE_END.sub("", text))
            if spaced.startswith(" ") and (not self.words or self.words[-1] in " \n"):
                spaced = spaced[1:]
            self.words += spaced

    def close(self) -> None:
        """End a paragraph; empty lines inside part it in two."""
        for part in re.split(r"\n[ \u00a0]*(?:\n[ \u00a0]*)+", self.words):
            words = part.replace("\u00a0", " ")
            lead = len(words) - len(words.lstrip(" "))
            lines = [" ".join(line.split(" ")).strip() for line in words.split("\n")]
            lines = [re.sub(r" {2,}", " ", line) for line in lines if line]
            if lines:
                self.paragraphs.append(" " * min(lead, _MOST_SPACES) + "\n".join(lines))
            elif self.words and "\u00a0" in part:
                self.paragraphs.append("")
        self.words = ""

    def _list(self, node: etree._Element) -> None:
        self.depth += 1
        start = node.get("start", "1")
        number = int(start) if start.removeprefix("-").isdecimal() else 1
        for item in node:
            if not isinstance(item.tag, str):
                continue
            if item.tag != "li":
                self.element(item)
                continue
            value = item.get("value", "")
            number = int(value) if value.isdecimal() else number
            mark = item_mark(node, item, number) if node.tag == "ol" else bullet(node)
            before = len(self.paragraphs)
            self.words = " " * 0
            self.element(item)
            self.close()
            if mark and len(self.paragraphs) > before:
                first = self.paragraphs[before].lstrip()
                indent = "  " * self.depth
                own = first.startswith(mark)
                self.paragraphs[before] = indent + (first if own else f"{mark} {first}")
            number += 1
        self.depth -= 1

    def _table(self, node: etree._Element) -> None:
        for part in node:
            if part.tag in ("thead", "tbody", "tfoot"):
                self._table(part)
            elif part.tag == "tr" and not _is_hidden(part):
                cells = [self._cell(cell) for cell in part if cell.tag in ("td", "th")]
                self.paragraphs += row_lines([Cell(cell) for cell in cells])
            elif part.tag == "caption":
                self.element(part)

    def _cell(self, node: etree._Element) -> list[str]:
        inner = _Page(depth=self.depth)
        inner.element(node)
        inner.close()
        self.preformatted += inner.preformatted
        return [paragraph for paragraph in inner.paragraphs if paragraph.strip()]

    def _pre(self, node: etree._Element) -> None:
        lines = "".join(str(piece) for piece in node.itertext()).replace("\r\n", "\n").split("\n")
        self.preformatted += sum(map(len, lines))
        self.paragraphs += [line.rstrip() for line in lines]


def _inner(node: etree._Element) -> str:
    return _SPACES.sub(" ", "".join(str(piece) for piece in node.itertext()))


def _called(words: str, *, raised_already: bool) -> str:
    """The call of a note in superscript digits; other raised or linked words as they are."""
    match = _CALL.fullmatch(words)
    if match:
        return raised(match[1])
    return raised(words) if raised_already else words


def _is_hidden(node: etree._Element) -> bool:
    return (
        node.get("hidden") is not None
        or node.get("role") == "navigation"
        or bool(_HIDDEN.search(node.get("style", "")))
    )
