"""A raw text to a parsed document."""

from __future__ import annotations

import dataclasses
import re

from pipelines.corpus import RawText
from pipelines.languages import language_of, languages
from pipelines.languages.base import Language
from pipelines.languages.records import Record
from pipelines.text.blocks import read_blocks
from pipelines.text.columns import parted_columns
from pipelines.text.coverage import unclaimed
from pipelines.text.fold import SUPERSCRIPTS, fold, superscript_number
from pipelines.text.head_fields import head_line
from pipelines.text.lines import Lines, read_lines
from pipelines.text.masthead import read_masthead
from pipelines.text.model import Masthead, Outline, ParagraphNode, ParsedDocument
from pipelines.text.outline import read_outline
from pipelines.text.record import read_record
from pipelines.text.record_masthead import record_masthead


class NotADocumentError(Exception):
    """A text in which no United Nations document is recognized."""


def parse(raw: RawText) -> ParsedDocument:
    """Read the outline of a text.

    Raises:
        NotADocumentError: nothing in the text shows it to be a United Nations document, or its
            language is not one that is read.
    """
    language = language_of(raw.text)
    if language is None:
        known = ", ".join(sorted(languages()))
        raise NotADocumentError(f"{raw.name} is not in a language that is read ({known}).")
    lines = read_lines(raw.text, raw.furniture, raw.notes, language.structure.note_words)
    if language.record is not None and language.record.is_record(
        [fold(line.text.text) for line in lines.lines]
    ):
        return _parse_record(raw, lines, language, language.record)
    blocks = read_blocks(
        parted_columns(lines.lines, language.head),
        language.structure,
        head_line(language.head),
        parted=raw.parted,
    )
    outline = read_outline(blocks, language.structure)
    masthead = read_masthead(outline.front, language.head, lines.running_symbol)
    if not _is_united_nations(outline, masthead, language):
        raise NotADocumentError(f"{raw.name}: no United Nations document is recognized in it.")
    return ParsedDocument(
        raw=raw,
        language=language.code,
        masthead=masthead,
        job_number=lines.job_number,
        headings=tuple(outline.headings),
        paragraphs=_with_calls(outline.paragraphs),
        contents=tuple(outline.contents),
        resolution=(outline.resolution.marker.value if outline.resolution else masthead.resolution),
        resolution_title=outline.resolution.body if outline.resolution else None,
        opener=outline.opener,
        closing=tuple(outline.closing),
        parts=tuple(outline.parts),
        unclaimed=(
            *masthead.leftover,
            *unclaimed(raw.text, [*lines.furniture, *claimed_spans(outline)]),
        ),
        numbering=tuple(outline.numbering),
    )


def _parse_record(raw: RawText, lines: Lines, language: Language, record: Record) -> ParsedDocument:
    """A verbatim record: statements and remarks in place of numbered paragraphs."""
    outline = read_record(lines.lines, record, structured=raw.parted)
    found = record.head(fold(outline.front.text))
    return ParsedDocument(
        raw=raw,
        language=language.code,
        masthead=record_masthead(
            outline.front, language.head, lines.running_symbol, found.date if found else None
        ),
        job_number=lines.job_number,
        headings=tuple(("body", heading) for heading in outline.headings),
        paragraphs=outline.paragraphs,
        contents=(),
        resolution=None,
        resolution_title=None,
        opener=None,
        closing=(),
        parts=(),
        unclaimed=unclaimed(
            raw.text,
            [
                *lines.furniture,
                *([outline.front.span()] if outline.front.text else []),
                *(node.span for node in outline.paragraphs),
                *(line.span() for line in outline.imprint),
            ],
        ),
        record_head=outline.front if outline.front.text else None,
    )


# A symbol or the number of a resolution, as any United Nations document cites them.
_CITES = re.compile(
    r"\b[AES]/(?:RES/|CONF\.|INF/|[A-Z0-9.]+/)*[A-Z0-9./]*\d|(?<![\d/])\d{2,3}/\d{1,3}(?![\d/])"
)


def _is_united_nations(outline: Outline, masthead: Masthead, language: Language) -> bool:
    """Whether head or words show a document of the United Nations.

    A head alone is enough; a text that lost its head must name the organization and cite its
    documents in numbered paragraphs.
    """
    if not outline.paragraphs:
        return False
    if masthead.symbol or masthead.adopted or masthead.dates:
        return True
    if masthead.session and (masthead.organ or masthead.agenda_items or masthead.title):
        return True
    body = [node for node in outline.paragraphs if node.kind in ("numbered", "operative")]
    words = "\n".join(node.text.text for node in outline.paragraphs)
    cites = len(_CITES.findall(words)) + (outline.resolution is not None)
    return bool(body) and language.head.united_nations in words and cites > 1


def _with_calls(paragraphs: list[ParagraphNode]) -> tuple[ParagraphNode, ...]:
    """The paragraphs, each footnote tied to the one that first calls it."""
    calls: dict[str, str] = {}
    for node in paragraphs:
        if node.kind == "footnote":
            continue
        for match in re.finditer(rf"[{SUPERSCRIPTS}]+", node.text.text):
            calls.setdefault(superscript_number(match[0]), node.key)
    return tuple(
        dataclasses.replace(node, parent_key=calls.get(node.number or ""))
        if node.kind == "footnote"
        else node
        for node in paragraphs
    )


def claimed_spans(outline: Outline) -> list[tuple[int, int]]:
    """Offsets of all that the outline took in."""
    pieces = [block.text for block in outline.front] + outline.claimed + outline.closing
    pieces += [line for part in outline.parts for line in part.closing]
    spans = [node.span for node in outline.paragraphs]
    return spans + [piece.span() for piece in pieces if piece.text]
