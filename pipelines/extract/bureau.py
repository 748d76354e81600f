"""Officers that are listed: under a paragraph, line by line, or in the head of a report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipelines.extract.parties import PartyParser
from pipelines.extract.person_reader import Party
from pipelines.extract.source import Passage, Source
from pipelines.languages.phrases import Span
from pipelines.text.traced import Reading


def listed_officers(source: Source, parser: PartyParser, passage: Passage) -> Iterator[Party]:
    """The officers in the list under a paragraph; their spans are places in its whole text.

    The role is that of the label a name stands under, as the language gives it; else that of the
    office the paragraph says they were elected to.
    """
    reading = passage.whole
    role = source.language.announced_office(passage.lead.tight)
    at = len(passage.lead.tight)
    entries = [source.reading(entry.text).tight for entry in passage.node.entries]
    # Where some entries are States, an unknown one is a State that is not known.
    known = any(parser.states.match(text, 0, len(text)) for text in entries)
    expects = "state" if known else None
    for entry, text in zip(passage.node.entries, entries, strict=True):
        begin = reading.tight.find(text, at)
        if begin < 0 or entry.number is not None:
            continue
        at = begin + len(text)
        for start, end in _labelled(source, reading.tight, begin, at):
            label = source.language.officer_label(reading.tight[start:end])
            if label is not None:
                role, start = label[0], start + label[1]
            if role is None or start >= end:
                continue
            names = (start, end - 1 if reading.tight[end - 1] in "。.;" else end)
            for party in parser.elected(passage, reading, names, expects):
                yield replace(party, role=role)


def _labelled(source: Source, tight: str, start: int, end: int) -> list[Span]:
    """An entry cut before each label: Chair: X (Chile); Vice-Chairs: Ghana, Japan."""
    cuts = [start]
    for match in re.finditer(r";\s*", tight[start:end]):
        at = start + match.end()
        if source.language.officer_label(tight[at:end]) is not None:
            cuts.append(at)
    return list(zip(cuts, [*cuts[1:], end], strict=True))


def head_officer(source: Source, parser: PartyParser) -> tuple[Party, Reading] | None:
    """Who presents or presided, as the head says: Rapporteur: X (State)."""
    line = source.document.masthead.officer
    if line is None:
        return None
    reading = source.reading(line)
    label = source.language.officer_label(reading.tight)
    if label is None:
        return None
    party = parser.persons.in_line(reading, (label[1], len(reading.tight)))
    return replace(party, role=label[0]), reading
