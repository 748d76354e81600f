"""`poa inspect`: what would be read from one text, with nothing written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pipelines.command.reading import read_file
from pipelines.command.summary import print_rows, print_severities
from pipelines.command.terminal import CommandError, tell

if TYPE_CHECKING:
    from pipelines.tables import Document
    from pipelines.text.model import ParagraphNode, ParsedDocument

_SHOWN = 60
"""Characters of a paragraph that the outline shows."""


def inspect(file: Path) -> None:
    """Print the outline of a text, the rows it would give, and its issues.

    Raises:
        CommandError: the file cannot be read, or no United Nations document is recognized in it.
    """
    from pipelines.build import extract_rows, parse_corpus
    from pipelines.corpus import Corpus
    from pipelines.tables import Document, Issue

    text = read_file(file)
    parsed = parse_corpus(Corpus(file.parent, (text,), ()))
    if parsed.rejected:
        raise CommandError(parsed.rejected[0].reason)
    rows = extract_rows(parsed)
    for row, document in zip(rows["documents"], parsed.documents, strict=True):
        if isinstance(row, Document):
            print_outline(row, document)
    tell()
    print_rows({name: len(found) for name, found in rows.items()})
    issues = [row for row in rows["issues"] if isinstance(row, Issue)]
    print_severities([issue.severity for issue in issues])
    tell()
    for issue in issues:
        tell(f"{issue.severity}  {issue.check}: {issue.message}")


def print_outline(row: Document, document: ParsedDocument) -> None:
    """Print what the document is, its headings, and the start of each paragraph."""
    tell(row.title or "(no title)")
    facts = (row.document_id, row.symbol or "no symbol", row.kind, row.language, row.date)
    tell(", ".join(str(fact) for fact in facts if fact is not None))
    before: tuple[str, ...] = ()
    for paragraph in document.paragraphs:
        path = _path(paragraph)
        common = next(
            (i for i, (a, b) in enumerate(zip(path, before, strict=False)) if a != b),
            min(len(path), len(before)),
        )
        for depth, heading in enumerate(path[common:], start=common):
            tell(f"{'  ' * depth}{heading}")
        before = path
        tell(f"{'  ' * len(path)}{_label(paragraph)}  {_start(paragraph)}")


def _path(paragraph: ParagraphNode) -> tuple[str, ...]:
    """The part and the headings a paragraph is under."""
    headings = (f"{heading.number or ''} {heading.title.text}" for heading in paragraph.headings)
    return (f"[{paragraph.part}]", *(heading.strip() for heading in headings))


def _label(paragraph: ParagraphNode) -> str:
    """`16`, `footnote 3`, `preambular`."""
    if paragraph.number is None:
        return paragraph.kind
    return f"footnote {paragraph.number}" if paragraph.kind == "footnote" else paragraph.number


def _start(paragraph: ParagraphNode) -> str:
    text = " ".join(paragraph.lead.text.split())
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
