"""The body of a Word document to lines: paragraphs, lists, tables, notes, text boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from pipelines.formats.docx.inline import PAGE, Inline, NoteCalls, read_inline
from pipelines.formats.docx.names import attribute, child, children, is_on, w
from pipelines.formats.docx.numbering import Numbering
from pipelines.formats.docx.styles import Styles, indent_of, list_of
from pipelines.formats.tables import Cell, row_lines
from pipelines.formats.writer import Writer

_TWIPS = 100
"""Twentieths of a point that one space of the extracted text stands for: two to an em of ten."""
_MOST_SPACES = 20
_KEPT = frozenset(map(w, ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")))


@dataclass
class Parts:
    """What a document is made of."""

    styles: Styles
    numbering: Numbering
    notes: dict[tuple[str, str], etree._Element]
    """The notes by `footnote` or `endnote` and id."""


@dataclass
class Body:
    """Reads the blocks of a document in their order."""

    parts: Parts
    writer: Writer
    paged: bool
    """Whether it is known where pages begin."""
    calls: NoteCalls = field(default_factory=NoteCalls)
    written: set[tuple[str, str]] = field(default_factory=set)
    held: str = ""
    """Words of a paragraph whose end was deleted: the next goes on with them."""

    def read(self, container: etree._Element) -> None:
        """Write all that stands in a body, a text box, or a header."""
        for block in blocks_of(container):
            if block.tag == w("p"):
                self.paragraph(block)
            else:
                self.table(block)

    def paragraph(self, node: etree._Element) -> None:
        """Write a paragraph, the notes it calls and the boxes anchored in it."""
        inline, text = self._paragraph(node)
        self._write(text)
        self._after([inline])

    def _paragraph(self, node: etree._Element) -> tuple[Inline, str]:
        """A paragraph with its number and set in as printed; empty where it holds no words."""
        inline = read_inline(node, self.parts.styles, self.calls)
        if is_on(child(node, "pPr", "rPr", "del")):
            self.held += inline.text
            return inline, ""
        words, self.held = self.held + inline.text, ""
        place = list_of(node, self.parts.styles, self.parts.numbering)
        number = ""
        if place is not None and (words.strip() or inline.boxes):
            number = self.parts.numbering.next(*place)
        if not words.strip():
            return inline, words if PAGE in words else ""
        indent = indent_of(node, self.parts.styles, self.parts.numbering, place)
        spaces = " " * min(max(0, round(indent / _TWIPS)), _MOST_SPACES)
        lead = len(words) - len(words.lstrip(" \t"))
        # A page that begins before the first word begins before the number too.
        breaks = PAGE * words[: len(words) - len(words.lstrip())].count(PAGE)
        return inline, breaks + spaces + (f"{number} " if number else "") + (
            words[lead:] if not breaks else words.lstrip()
        )

    def _write(self, text: str) -> None:
        """Write a paragraph line by line; where a page begins in it, it goes on there."""
        new = True
        for index, page in enumerate(text.split(PAGE)):
            if index and self.paged:
                self.writer.page()
            for line in page.split("\n"):
                shown = line.replace("\t", " ") if not _CONTENTS.search(line) else line
                if shown.strip():
                    self.writer.line(shown, new=new)
                    new = False

    def _after(self, inlines: list[Inline]) -> None:
        for inline in inlines:
            for kind, key in inline.notes:
                self._note(kind, key)
            for box in inline.boxes:
                self.read(box)

    def _note(self, kind: str, key: str) -> None:
        node = self.parts.notes.get((kind, key))
        if node is None or (kind, key) in self.written:
            return
        self.written.add((kind, key))
        mark = self.calls.marks.get((kind, key), "")
        new = True
        for block in blocks_of(node):
            if block.tag != w("p"):
                continue
            text = read_inline(block, self.parts.styles, self.calls).text.replace(PAGE, "")
            text = " ".join(text.split())
            if text:
                self.writer.note(f"{mark} {text}" if new and mark else text, new=new)
                new = False

    def table(self, node: etree._Element) -> None:
        """Write a table row by row."""
        for row in _inside(node, "tr"):
            if is_on(child(row, "trPr", "del")):
                continue
            cells = [self._cell(cell) for cell in _inside(row, "tc")]
            for line in row_lines([cell for cell, _ in cells]):
                self._write(line)
            self._after([inline for _, found in cells for inline in found])

    def _cell(self, node: etree._Element) -> tuple[Cell, list[Inline]]:
        merge = child(node, "tcPr", "vMerge")
        if merge is not None and attribute(merge, "val") != "restart":
            return Cell([]), []
        texts, inlines = [], []
        for block in blocks_of(node):
            if block.tag == w("p"):
                inline, text = self._paragraph(block)
                texts.append(text)
                inlines.append(inline)
            else:
                for row in _inside(block, "tr"):
                    inner = [self._cell(cell) for cell in _inside(row, "tc")]
                    texts += row_lines([cell for cell, _ in inner])
                    inlines += [inline for _, found in inner for inline in found]
        return Cell([text for text in texts if text.strip()]), inlines


# A line of a table of contents: "导言<tab>3"
_CONTENTS = re.compile(r"\S\t\s*\d{1,3}(?:-\d{1,3})?\s*$")


def blocks_of(container: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs and tables in their order, through what only wraps them."""
    for node in container:
        if node.tag in (w("p"), w("tbl")):
            yield node
        elif node.tag in _KEPT:
            yield from blocks_of(node)


def _inside(container: etree._Element, name: str) -> Iterator[etree._Element]:
    """The rows of a table or the cells of a row, through what only wraps them."""
    for node in container:
        if node.tag == w(name):
            yield node
        elif node.tag in _KEPT:
            yield from _inside(node, name)


def has_pages(body: etree._Element) -> bool:
    """Whether Word left a mark where its pages begin."""
    return next(body.iter(w("lastRenderedPageBreak")), None) is not None


__all__ = ["Body", "Parts", "blocks_of", "children", "has_pages"]
