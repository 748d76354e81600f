"""A Word document (DOCX) to its text."""

from __future__ import annotations

import io
import zipfile

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.part import Part
from lxml import etree

from pipelines.formats.archive import check_word_archive
from pipelines.formats.docx.body import Body, Parts, has_pages
from pipelines.formats.docx.names import attribute, children
from pipelines.formats.docx.numbering import read_numbering
from pipelines.formats.docx.styles import read_styles
from pipelines.formats.model import Extracted, UnreadableError
from pipelines.formats.writer import Writer

_PARSER = etree.XMLParser(resolve_entities=False, no_network=True)
_TYPES = {
    "styles": RELATIONSHIP_TYPE.STYLES,
    "numbering": RELATIONSHIP_TYPE.NUMBERING,
    "footnote": RELATIONSHIP_TYPE.FOOTNOTES,
    "endnote": RELATIONSHIP_TYPE.ENDNOTES,
}
_DAMAGED = (
    *(PackageNotFoundError, zipfile.BadZipFile, etree.XMLSyntaxError),
    *(KeyError, ValueError, TypeError, AttributeError, EOFError, OSError, NotImplementedError),
    RecursionError,
)
"""What a package raises that does not hold what it says it does."""


def read_docx(data: bytes, name: str) -> Extracted:
    """The text of a Word document.

    Raises:
        UnreadableError: the file is damaged, no Word document, or holds no text.
    """
    check_word_archive(data, name)
    try:
        document = docx.Document(io.BytesIO(data))
        writer = _read(document)
    except _DAMAGED as error:
        raise UnreadableError(
            f"{name} is a Word document that is damaged; open it in Word and save it again."
        ) from error
    if not writer.begun:
        raise UnreadableError(f"{name} is a Word document without text.")
    return writer.extracted("docx")


def _read(document: Document) -> Writer:
    parts = _parts(document)
    body = document.element.body
    writer = Writer()
    reader = Body(parts, writer, paged=has_pages(body))
    if reader.paged:
        writer.page()
    _read_head(document, reader)
    reader.read(body)
    _read_aside(document, parts, writer)
    return writer


def _parts(document: Document) -> Parts:
    notes = {
        (kind, attribute(node, "id") or ""): node
        for kind in ("footnote", "endnote")
        if (root := _root(document, kind)) is not None
        for node in children(root, kind)
        if attribute(node, "type") in (None, "normal")
    }
    styles = read_styles(_root(document, "styles"))
    return Parts(styles, read_numbering(_root(document, "numbering")), notes)


def _root(document: Document, kind: str) -> etree._Element | None:
    """The root of a part of the document; None where it has no such part."""
    for relation in document.part.rels.values():
        if relation.reltype == _TYPES[kind] and not relation.is_external:
            part: Part = relation.target_part
            return etree.fromstring(part.blob, _PARSER)
    return None


def _read_head(document: Document, reader: Body) -> None:
    """The header that only the first page has: it is the head of the document."""
    section = document.sections[0] if document.sections else None
    if section is None or not section.different_first_page_header_footer:
        return
    header = section.first_page_header
    if not header.is_linked_to_previous:
        reader.read(header._element)


def _read_aside(document: Document, parts: Parts, writer: Writer) -> None:
    """Headers and footers of the pages, once each, as what is not of the text."""
    seen: set[str] = set()
    for section in document.sections:
        found = [section.header, section.footer, section.even_page_header]
        found += [section.even_page_footer, section.first_page_footer]
        for story in found:
            if story.is_linked_to_previous:
                continue
            lines = Writer()
            Body(parts, lines, paged=False).read(story._element)
            for line in "".join(lines.pieces).splitlines():
                if line.strip() and line not in seen:
                    seen.add(line)
                    writer.aside(line.strip())
