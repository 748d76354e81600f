"""Gaps and contradictions in one text, found by rules that know no text."""

from __future__ import annotations

from pipelines.extract.issues import IssueLog
from pipelines.extract.meetings import Meetings
from pipelines.extract.source import Source
from pipelines.languages.partial import not_read
from pipelines.text.fold import fold


def check_reading(source: Source, issues: IssueLog) -> None:
    """What the outline shows: text no rule read, numbers that do not follow, the contents."""
    document = source.document
    for piece in document.unclaimed:
        issues.add(
            "warning",
            "text_not_read",
            f"{len(piece)} characters are not read by any rule.",
            place=source.place(None, piece.span()),
            evidence=piece.text,
            handling="unresolved",
        )
    for fault in document.numbering:
        node = next(node for node in document.paragraphs if node.key == fault.key)
        issues.add(
            "warning",
            fault.check,
            fault.message,
            place=source.place(node, node.span),
            evidence=node.lead.text[:60],
            table="paragraphs",
            record=source.paragraph_id(node),
        )
    if source.symbol_basis != "printed":
        how = f"; {source.symbol} follows from its number" if source.symbol else ""
        issues.add(
            "info",
            "symbol_not_printed",
            f"The text does not print its own symbol{how}.",
            document_id=source.document_id,
            table="documents",
            record=source.document_id,
            handling="repaired" if source.symbol else "unresolved",
        )
    unread = not_read(source.language)
    if unread:
        issues.add(
            "info",
            "language_read_in_part",
            f"Of a text in the language {source.language.code} this is not read: "
            f"{'; '.join(unread)}. That no row tells of it does not mean that the text does not.",
            document_id=source.document_id,
            table="documents",
            record=source.document_id,
            handling="unresolved",
        )
    _check_contents(source, issues)
    _check_words(source, issues)


def _check_contents(source: Source, issues: IssueLog) -> None:
    headings = [heading for _, heading in source.document.headings if heading.number]
    for entry in source.document.contents:
        tight = source.reading(entry.title).tight
        same = [source.reading(h.title).tight for h in headings if h.number == entry.number]
        if same and tight not in same:
            place = source.place(None, entry.title.span())
            issues.add(
                "warning",
                "contents_differ",
                f"The table of contents calls section {entry.number} '{entry.title.text}', "
                "its heading "
                f"'{next(h.title.text for h in headings if h.number == entry.number)}'.",
                place=place,
                evidence=entry.title.text,
            )
        elif not same and entry.number:
            place = source.place(None, entry.title.span())
            issues.add(
                "warning",
                "contents_differ",
                f"The table of contents lists a section {entry.number} '{entry.title.text}' "
                "that is not in the text.",
                place=place,
                evidence=entry.title.text,
            )


def _check_words(source: Source, issues: IssueLog) -> None:
    """Words printed twice running, and annexes referred to that are not there."""
    annexes = {node.annex for node in source.document.paragraphs if node.part == "annex"}
    # An annex that is a list of documents has no paragraph.
    annexes |= {
        heading.number
        for part, heading in source.document.headings
        if part == "annex" and source.language.structure.annex.match(fold(heading.title.text))
    }
    for passage in source.passages:
        for match in source.language.doubled.finditer(passage.lead.tight):
            place = source.place(passage.node, passage.lead.span(*match.span()))
            issues.add(
                "info",
                "word_doubled",
                f"'{match[1]}' is printed twice running.",
                place=place,
                evidence=passage.lead.printed(*match.span()),
            )
        for number, span in source.language.annexes_referred_to(passage.lead.tight):
            if annexes and number not in annexes:
                place = source.place(passage.node, passage.lead.span(*span))
                issues.add(
                    "warning",
                    "annex_not_found",
                    f"The text refers to its annex {number}; its annex bears no number or another.",
                    place=place,
                    evidence=passage.lead.printed(*span),
                )
        for span, earlier, later in source.language.order_claims(passage.lead.tight):
            first, second = earlier.dates()[0], later.dates()[0]
            if first and second and first > second:
                place = source.place(passage.node, passage.lead.span(*span))
                issues.add(
                    "warning",
                    "order_contradicted",
                    f"The text says that what begins on {first} comes before what begins on "
                    f"{second}, which is earlier.",
                    place=place,
                    evidence=passage.lead.printed(*span),
                )


def check_title(source: Source, meetings: Meetings, issues: IssueLog) -> None:
    """The number of the meeting in the title against that at the head."""
    head, own = source.document.masthead, meetings.own(source)
    if head.title is None or own is None or head.conference is None or own.ordinal is None:
        return
    if any(fact.source is source and fact.is_own and fact.ordinal for fact in meetings.facts):
        named = source.language.meetings(source.reading(head.title))
        if named and own.ordinal not in named[0].ordinals:
            given = named[0].ordinals[0] if named[0].ordinals else "none"
            issues.add(
                "info",
                "title_differs",
                f"The head gives the meeting the number {own.ordinal}, the title {given}.",
                place=source.place(None, head.title.span()),
                evidence=head.title.text,
                table="documents",
                record=source.document_id,
            )
