"""Sets pieces as a Word document: automatic numbers, real footnotes, headers and footers."""

from __future__ import annotations

import io
import re

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from tests.formats.printed import CALL, Piece, Printed

FORMS = {"numbered": "%1.", "item": "(%1)"}
EMPTY_NOTES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:footnotes {nsdecls("w")}>
  <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
  {{}}
</w:footnotes>"""


class Footnotes:
    """The footnotes part of a document, which python-docx does not write."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.notes: list[str] = []

    def call(self, paragraph: Paragraph, text: str) -> None:
        self.notes.append(text)
        run = paragraph.add_run()
        run._r.append(parse_xml(f'<w:footnoteReference {nsdecls("w")} w:id="{len(self.notes)}"/>'))

    def save(self) -> None:
        made = "".join(
            f'<w:footnote w:id="{number}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/>'
            f'</w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {text}</w:t></w:r>'
            "</w:p></w:footnote>"
            for number, text in enumerate(self.notes, start=1)
        )
        part = Part(
            PackURI("/word/footnotes.xml"),
            CONTENT_TYPE.WML_FOOTNOTES,
            EMPTY_NOTES.format(made).encode(),
            self.document.part.package,
        )
        self.document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


class Lists:
    """Automatic numbers: a list for each run of numbers that follow each other."""

    def __init__(self, document: Document) -> None:
        self.root = document.part.numbering_part.element
        self.last: dict[str, int] = {}
        self.ids: dict[str, int] = {}
        self.count = 1000

    def number(self, paragraph: Paragraph, kind: str, mark: str, left: int) -> bool:
        """Number a paragraph automatically; False where its mark is not such a number."""
        form = "lowerLetter" if mark.startswith("(") else "decimal"
        words = re.sub(r"[().]", "", mark)
        value = ord(words) - ord("a") + 1 if form == "lowerLetter" else int(words)
        if len(words) > 1 and form == "lowerLetter":
            return False
        key = f"{kind}-{form}"
        if self.last.get(key, 0) + 1 != value or key not in self.ids:
            self.ids[key] = self._new(form, "(%1)" if mark.startswith("(") else "%1.", value, left)
        self.last[key] = value
        properties = paragraph._p.get_or_add_pPr()
        properties.append(
            parse_xml(
                f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/>'
                f'<w:numId w:val="{self.ids[key]}"/></w:numPr>'
            )
        )
        return True

    def _new(self, form: str, text: str, start: int, left: int) -> int:
        self.count += 1
        abstract = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{self.count}"><w:lvl w:ilvl="0">'
            f'<w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
            f'<w:pPr><w:ind w:left="{left}" w:hanging="0"/></w:pPr></w:lvl></w:abstractNum>'
        )
        self.root.insert(0, abstract)
        self.root.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{self.count}">'
                f'<w:abstractNumId w:val="{self.count}"/></w:num>'
            )
        )
        return self.count


def render_docx(document: Printed, *, automatic: bool = True) -> bytes:
    """A document as a Word file; `automatic` leaves the numbers of its lists to Word."""
    out = docx.Document()
    for paragraph in list(out.paragraphs):
        paragraph._p.getparent().remove(paragraph._p)
    section = out.sections[0]
    section.footer.paragraphs[0].text = document.job or ""
    notes, lists = Footnotes(out), Lists(out)
    for piece in document.pieces:
        _add(out, piece, notes, lists, automatic)
    notes.save()
    file = io.BytesIO()
    out.save(file)
    return file.getvalue()


def _add(out: Document, piece: Piece, notes: Footnotes, lists: Lists, automatic: bool) -> None:
    if piece.kind == "contents":
        title, page = piece.text.split("\t")
        out.add_paragraph(f"{piece.mark} {title}\t{page}")
        return
    paragraph = out.add_paragraph()
    left = {"entry": 480, "item": 960 if piece.mark else 480}.get(piece.kind, 0)
    plain = bool(re.fullmatch(r"\d{1,3}\.|\([a-z]\)", piece.mark))
    numbered = (
        automatic
        and plain
        and piece.kind in ("numbered", "entry", "item")
        and lists.number(paragraph, piece.kind, piece.mark, left)
    )
    if left and not numbered:
        paragraph.paragraph_format.left_indent = Pt(left / 20)
    if piece.mark and not numbered:
        paragraph.add_run(piece.mark + "\t")
    _add_words(paragraph, piece, notes)
    if piece.kind == "heading":
        for run in paragraph.runs:
            run.bold = True


def _add_words(paragraph: Paragraph, piece: Piece, notes: Footnotes) -> None:
    at = 0
    for match in CALL.finditer(piece.text):
        paragraph.add_run(piece.text[at : match.start()])
        note = next((note for note in piece.notes if note.mark == match[0]), None)
        if note is not None and match[0] != "*":
            notes.call(paragraph, note.text)
        else:
            _call_again(paragraph, match[0])
        at = match.end()
    paragraph.add_run(piece.text[at:])
    for note in piece.notes:
        if note.mark == "*":
            paragraph._parent.add_paragraph(f"* {note.text}")


def _call_again(paragraph: Paragraph, mark: str) -> None:
    digits = "".join(str("⁰¹²³⁴⁵⁶⁷⁸⁹".find(char)) if char != "*" else char for char in mark)
    run = paragraph.add_run(digits)
    run.font.superscript = True


__all__ = ["Footnotes", "Lists", "qn", "render_docx"]
