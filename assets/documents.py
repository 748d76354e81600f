"""Stage two: the texts as documents with an outline."""

import dagster as dg

from assets import groups
from pipelines.build import ParsedCorpus, parse_corpus
from pipelines.corpus import Corpus
from pipelines.errors import InputError

_TOLD = 5
"""Texts named one by one where none can be read."""


@dg.asset(
    group_name=groups.DOCUMENTS,
    kinds={"python"},
    io_manager_key=groups.OBJECTS,
    description=(
        "Each text as a document: headings, numbered paragraphs, preambular clauses and "
        "footnotes, page furniture taken out and broken lines rejoined, every character still "
        "knowing its place in the raw file."
    ),
)
def parsed_documents(context: dg.AssetExecutionContext, raw_texts: Corpus) -> ParsedCorpus:
    """Recognize the documents.

    Raises:
        InputError: not one of the texts can be read as a United Nations document.
    """
    parsed = parse_corpus(raw_texts, context.log.info)
    if not parsed.documents:
        reasons = " ".join(text.reason for text in parsed.rejected[:_TOLD])
        if len(parsed.rejected) > _TOLD:
            reasons += f" And {len(parsed.rejected) - _TOLD} more."
        raise InputError(f"Nothing in {raw_texts.folder} can be read: {reasons}")
    context.add_output_metadata(
        {"documents": len(parsed.documents), "left_out": len(parsed.rejected)}
    )
    return parsed


@dg.asset_check(
    asset=parsed_documents,
    description="Every file of the folder is a text that is recognized as a document.",
)
def every_text_is_read(parsed_documents: ParsedCorpus) -> dg.AssetCheckResult:
    """Warn of the texts that are left out; the others are published all the same."""
    reasons = [text.reason for text in parsed_documents.rejected]
    return dg.AssetCheckResult(
        passed=not reasons,
        severity=dg.AssetCheckSeverity.WARN,
        description=" ".join(reasons) or None,
        metadata={"left_out": dg.MetadataValue.json(reasons)},
    )
