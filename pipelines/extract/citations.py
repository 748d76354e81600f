"""Symbols cited, and instruments named."""

from __future__ import annotations

from pipelines.extract.issues import IssueLog
from pipelines.extract.source import Passage, Source
from pipelines.languages.phrases import CitationPhrase
from pipelines.names.instruments import mention_lexicon
from pipelines.tables import Citation, Mention
from pipelines.text.traced import Reading


def citations(source: Source, issues: IssueLog) -> list[Citation]:
    """One row per symbol or resolution named in a document, headings and head's notes included.

    The lines of an annex that lists documents are no paragraphs; they stand among its headings.
    """
    rows = []
    for passage in source.passages:
        for phrase in source.language.citations(passage.whole):
            rows.append(_citation(source, passage, passage.whole, phrase, issues))
    read = {row.source_start for row in rows}
    headings = [heading.title for _, heading in source.document.headings]
    for line in (*source.document.masthead.notes, *headings):
        reading = source.reading(line)
        for phrase in source.language.citations(reading):
            # The headings of a verbatim record are paragraphs too.
            if reading.span(*phrase.span)[0] not in read:
                rows.append(_citation(source, None, reading, phrase, issues))
    return rows


def _citation(
    source: Source,
    passage: Passage | None,
    reading: Reading,
    phrase: CitationPhrase,
    issues: IssueLog,
) -> Citation:
    place = source.place(passage.node if passage else None, reading.span(*phrase.span))
    citation_id = f"{source.document_id}-c{place.source_start}"
    printed = reading.printed(*phrase.span)
    if phrase.symbol is None:
        issues.add(
            "info",
            "citation_without_symbol",
            f"'{printed}' is a resolution of a body whose symbol the text does not give.",
            place=place,
            evidence=printed,
            table="citations",
            record=citation_id,
            handling="unresolved",
        )
    return Citation(
        citation_id=citation_id,
        cited_symbol=phrase.symbol,
        cited_as=printed,
        locator=reading.printed(*phrase.locator) if phrase.locator else None,
        document_id=place.document_id,
        paragraph_id=place.paragraph_id,
        source_start=place.source_start,
        source_end=place.source_end,
    )


def mentions(source: Source) -> list[Mention]:
    """One row per place in a paragraph where an instrument is named; the longest name wins."""
    lexicon = mention_lexicon(source.document.language)
    rows = []
    named: set[str] = set()
    for passage in source.passages:
        reading = passage.whole
        for match in lexicon.find_all(reading.tight):
            instrument_id, is_short = match.key
            if is_short and instrument_id not in named:
                continue
            named.add(instrument_id)
            place = source.place(passage.node, reading.span(match.start, match.end))
            rows.append(
                Mention(
                    instrument_id=instrument_id,
                    as_printed=reading.printed(match.start, match.end),
                    document_id=place.document_id,
                    paragraph_id=place.paragraph_id,
                    source_start=place.source_start,
                    source_end=place.source_end,
                )
            )
    return rows
