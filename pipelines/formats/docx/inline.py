"""The words inside a paragraph of a Word document, as they are printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from pipelines.formats.docx.names import COMPATIBILITY, MATH, attribute, child, w
from pipelines.formats.docx.styles import Styles, is_hidden, is_superscript
from pipelines.formats.superscript import raised

PAGE = "\f"
"""Where Word began a page when it last laid the document out."""
_SYMBOLS = {"F0B7": "•", "F0A7": "•", "F02D": "–", "F0D7": "·", "F0B0": "°"}
_DROPPED = frozenset(
    map(w, ("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "commentReference"))
)
_MARKS = {
    w("tab"): "\t",
    w("br"): "\n",
    w("cr"): "\n",
    w("noBreakHyphen"): "-",
    w("softHyphen"): "",
    w("ptab"): "\t",
}


@dataclass
class Inline:
    """What a paragraph holds."""

    text: str = ""
    notes: list[tuple[str, str]] = field(default_factory=list)
    """Notes called, in their order: `footnote` or `endnote`, and the note's id."""
    boxes: list[etree._Element] = field(default_factory=list)
    """Text boxes anchored in it."""


@dataclass
class NoteCalls:
    """Counts the calls of notes, and knows what each is printed as."""

    marks: dict[tuple[str, str], str] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)

    def call(self, kind: str, key: str, *, custom: bool) -> str:
        """The mark of a note that is called; empty where the words after it are its mark."""
        if custom:
            self.marks[kind, key] = ""
            return ""
        if (kind, key) not in self.marks:
            self.counts[kind] = self.counts.get(kind, 0) + 1
            self.marks[kind, key] = raised(str(self.counts[kind]))
        return self.marks[kind, key]


def read_inline(paragraph: etree._Element, styles: Styles, calls: NoteCalls) -> Inline:
    """The words of a paragraph, with the calls of its notes and the boxes anchored in it."""
    out = Inline()
    _walk(paragraph, out, styles, calls)
    return out


def _walk(node: etree._Element, out: Inline, styles: Styles, calls: NoteCalls) -> None:
    for item in node:
        tag = item.tag
        if not isinstance(tag, str) or tag in _DROPPED:
            continue
        if tag == w("r"):
            if not is_hidden(item, styles):
                _run(item, out, styles, calls)
        elif tag == COMPATIBILITY + "AlternateContent":
            _alternatives(item, out, styles, calls)
        elif tag == w("txbxContent"):
            out.boxes.append(item)
        elif tag == MATH + "t":
            out.text += item.text or ""
        else:
            _walk(item, out, styles, calls)


def _run(run: etree._Element, out: Inline, styles: Styles, calls: NoteCalls) -> None:
    superscript = is_superscript(run, styles)
    for item in run:
        tag = item.tag
        if not isinstance(tag, str) or tag in _DROPPED:
            continue
        if tag == w("t"):
            out.text += raised(item.text or "") if superscript else item.text or ""
        elif tag == w("br") and attribute(item, "type") in ("page", "column"):
            continue
        elif tag == w("lastRenderedPageBreak"):
            out.text += PAGE
        elif tag in _MARKS:
            out.text += _MARKS[tag]
        elif tag == w("sym"):
            out.text += _symbol(attribute(item, "char") or "")
        elif tag in (w("footnoteReference"), w("endnoteReference")):
            kind = "footnote" if tag == w("footnoteReference") else "endnote"
            key = attribute(item, "id") or ""
            custom = attribute(item, "customMarkFollows") in ("1", "true", "on")
            out.text += calls.call(kind, key, custom=custom)
            out.notes.append((kind, key))
        elif tag == COMPATIBILITY + "AlternateContent":
            _alternatives(item, out, styles, calls)
        elif tag == w("ruby"):
            base = child(item, "rubyBase")
            if base is not None:
                _walk(base, out, styles, calls)
        else:
            _walk(item, out, styles, calls)


def _alternatives(node: etree._Element, out: Inline, styles: Styles, calls: NoteCalls) -> None:
    """The first of several forms of one thing; the others repeat it for older programs."""
    chosen = next(_forms(node), None)
    if chosen is not None:
        _walk(chosen, out, styles, calls)


def _forms(node: etree._Element) -> Iterator[etree._Element]:
    yield from node.findall(COMPATIBILITY + "Choice")
    yield from node.findall(COMPATIBILITY + "Fallback")


def _symbol(code: str) -> str:
    known = _SYMBOLS.get(code.upper())
    if known is not None:
        return known
    try:
        char = chr(int(code, 16))
    except (ValueError, OverflowError):
        return "\ufffd"
    return "\ufffd" if "\ue000" <= char <= "\uf8ff" else char
