"""The stages of a build, as plain functions: texts to documents, documents to rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pipelines.corpus import Corpus, RejectedText
from pipelines.extract.documents import sources_of
from pipelines.extract.issues import IssueLog
from pipelines.extract.rows import Rows, extract
from pipelines.text.document import NotADocumentError, parse
from pipelines.text.model import ParsedDocument

Progress = Callable[[str], None]


@dataclass(frozen=True)
class ParsedCorpus:
    """The documents of a corpus, and the texts that are none."""

    documents: tuple[ParsedDocument, ...]
    rejected: tuple[RejectedText, ...]


def parse_corpus(corpus: Corpus, progress: Progress = lambda _: None) -> ParsedCorpus:
    """Read the outline of every text; a text that is no document is set aside, with the reason."""
    documents: list[ParsedDocument] = []
    rejected = list(corpus.rejected)
    for number, raw in enumerate(corpus.texts, start=1):
        progress(f"{number}/{len(corpus.texts)} {raw.name}")
        try:
            documents.append(parse(raw))
        except NotADocumentError as error:
            rejected.append(RejectedText(raw.name, str(error)))
    return ParsedCorpus(tuple(documents), tuple(rejected))


def extract_rows(parsed: ParsedCorpus) -> Rows:
    """The rows of every table, issues included."""
    rows, _ = extract(parsed.documents)
    return rows


def raw_by_document(parsed: ParsedCorpus) -> dict[str, str]:
    """The raw text of each document, by document_id."""
    sources = sources_of(parsed.documents, IssueLog())
    return {source.document_id: source.document.raw.text for source in sources}
