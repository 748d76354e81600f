"""Documents and their paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from pipelines.extract.issues import IssueLog
from pipelines.extract.source import Source, slug
from pipelines.languages import languages
from pipelines.tables import Document, Paragraph
from pipelines.text.fold import fold
from pipelines.text.model import ParsedDocument

_PV = re.compile(r"/(?:PV|SR)\.\d+")


def sources_of(documents: Iterable[ParsedDocument], issues: IssueLog) -> list[Source]:
    """Documents with their ids; a second copy of one version is left out and reported.

    Of several copies the longest is read, whatever the files are called.
    """
    out: dict[str, Source] = {}
    given = list(documents)
    order = {id(document): index for index, document in enumerate(given)}
    copies = sorted(given, key=lambda one: (-len(one.raw.text), one.raw.sha256))
    for document in copies:
        symbol, basis = symbol_of(document)
        stem = _stem(document)
        base = slug(symbol or stem)
        code = document.language
        base = base.removesuffix(f"-{code}") or base
        document_id = f"{base}-{code}"
        known = out.get(document_id)
        if symbol is None and known is not None and _stem(known.document) != stem:
            document_id = f"{document_id}-{document.raw.sha256[:8]}"
        if document_id in out:
            kept = out[document_id].document.raw
            alike = "the same bytes" if kept.sha256 == document.raw.sha256 else "another text"
            issues.add(
                "warning",
                "duplicate_document",
                f"{document.raw.name} is {symbol or document_id} once more, with {alike}; "
                f"{kept.name}, the longest, is the one that is read.",
                document_id=document_id,
                table="documents",
                record=document_id,
                handling="dropped",
                about=document.raw.name,
            )
            continue
        _check_request(document, document_id, symbol, issues)
        out[document_id] = Source(
            document, document_id, symbol, basis, document_id.removesuffix(f"-{code}")
        )
    return sorted(out.values(), key=lambda source: order[id(source.document)])


def _stem(document: ParsedDocument) -> str:
    """The name of a file without its ending: a text and a PDF of one name are one document."""
    return str(PurePosixPath(document.raw.name).with_suffix(""))


def _check_request(
    document: ParsedDocument, document_id: str, symbol: str | None, issues: IssueLog
) -> None:
    """A document that was downloaded is the one that was asked for, in the language asked for."""
    raw = document.raw
    asked = (raw.requested_symbol, raw.requested_language)
    if None not in asked and asked != (symbol, document.language):
        issues.add(
            "warning",
            "not_what_was_requested",
            f"{raw.name} was downloaded as {asked[0]} in {asked[1]} and is {symbol} in "
            f"{document.language}.",
            document_id=document_id,
            table="documents",
            record=document_id,
        )


def symbol_of(document: ParsedDocument) -> tuple[str | None, str | None]:
    """The document's own symbol and how it is known; a resolution's number gives its symbol.

    A document that has one lettered resolution alone is that one: A/RES/54/54V.
    """
    symbol, basis = _symbol(document)
    if symbol is not None and len(document.parts) == 1:
        symbol = f"{symbol.removesuffix(document.parts[0].letter)}{document.parts[0].letter}"
    return symbol, basis


def _symbol(document: ParsedDocument) -> tuple[str | None, str | None]:
    head = document.masthead
    if head.symbol:
        return head.symbol, "printed"
    if document.resolution:
        organ = _organ(document)
        number = "".join(document.resolution.split())
        if organ == "general_assembly":
            kind = "DEC" if head.adopted_kind == "decision" else "RES"
            return f"A/{kind}/{number}", "derived"
        if organ == "security_council":
            return f"S/RES/{number}", "derived"
    if document.raw.requested_symbol:
        return document.raw.requested_symbol, "requested"
    return None, None


def _organ(document: ParsedDocument) -> str | None:
    """Code of the adopting organ.

    A number of the form session/number is the General Assembly's where no organ is printed.
    """
    organs = languages()[document.language].head.organs
    for name in (document.masthead.organ, document.opener):
        if name is not None and fold(name) in organs:
            return organs[fold(name)]
    session = document.masthead.organ is None and "/" in (document.resolution or "")
    return "general_assembly" if session else None


def document_row(source: Source) -> Document:
    """The row of one document."""
    document, head = source.document, source.document.masthead
    title = document.resolution_title or head.title
    return Document(
        document_id=source.document_id,
        work_id=source.work_id,
        symbol=source.symbol,
        symbol_basis=source.symbol_basis,
        title=title.text if title else None,
        kind=kind_of(source),
        body=body_of(source),
        session=head.session,
        agenda_items="|".join(head.agenda_items) or None,
        language=document.language,
        original_language=head.original_language,
        distribution=head.distribution,
        date=head.date,
        job_number=document.job_number,
        file=document.raw.name,
        sha256=document.raw.sha256,
        characters=len(document.raw.text),
        paragraph_count=len(document.paragraphs),
        retrieved_from=document.raw.retrieved_from,
    )


def kind_of(source: Source) -> str:
    """The kind of document: as adopted, by its symbol, or by the words of its title."""
    document, head = source.document, source.document.masthead
    if document.record_head is not None:
        return "verbatim_record"
    if document.resolution:
        decision = (source.symbol or "").startswith("A/DEC/")
        return head.adopted_kind or ("decision" if decision else "resolution")
    if source.symbol and _PV.search(source.symbol):
        return "verbatim_record" if "/PV." in source.symbol else "summary_record"
    if head.title is not None:
        tight = source.reading(head.title).tight
        for pattern, kind in source.language.head.kinds:
            if pattern.search(tight):
                return kind
    return "other"


def body_of(source: Source) -> str | None:
    """The conference or organ the document is of, as printed.

    A report whose head prints only the session is the General Assembly's where its words name
    that session of the Assembly.
    """
    head = source.document.masthead
    if source.conference is not None:
        return source.conference.text
    if head.organ or not head.session:
        return head.organ or source.document.opener
    organs = source.language.head.organs
    assembly = next(name for name, code in organs.items() if code == "general_assembly")
    for passage in source.passages:
        for named in source.language.meetings(passage.lead):
            if named.series == "ga" and str(named.ordinals[0]) == head.session:
                return assembly
    return None


def paragraph_rows(source: Source) -> list[Paragraph]:
    """One row per paragraph, in the order of the text."""
    rows = []
    for position, node in enumerate(source.document.paragraphs, start=1):
        paragraph_id = source.paragraph_id(node)
        assert paragraph_id is not None
        rows.append(
            Paragraph(
                paragraph_id=paragraph_id,
                document_id=source.document_id,
                part=node.part,
                section=node.section,
                section_title=node.section_title,
                number=node.number,
                kind=node.kind,
                parent_id=f"{source.document_id}-{node.parent_key}" if node.parent_key else None,
                position=position,
                text=node.text.text,
                language=source.document.language,
                source_start=node.span[0],
                source_end=node.span[1],
            )
        )
    return rows
