"""On whose behalf a statement is made, and for which States by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipelines.extract.lists import ListReader
from pipelines.extract.source import Passage, Source
from pipelines.languages.phrases import Span
from pipelines.languages.records import Behalf, Record
from pipelines.names.organizations import organization_lexicon
from pipelines.text.fold import fold

_OPENING = 4
"""Paragraphs at the start of a statement in which it may say on whose behalf it is made."""


# "the 14 member States of the Caribbean Community": the group itself
_MEMBERS_OF = re.compile(
    r"^(?:(?:\d+|\w+)\s+)?(?:[Mm]ember\s+(?:States|countries)|(?:States\s+)?[Mm]embers)\s+of\s+(?:the\s+)?"
)


@dataclass(frozen=True)
class For:
    """On whose behalf a statement is made."""

    group: str
    """As printed."""
    also_national: bool = False
    passage: Passage | None = None
    states: tuple[tuple[str, Span], ...] = ()
    """Other States that are named, by their code, and where."""


class BehalfReader:
    """Reads on whose behalf the statements of one record are made."""

    def __init__(self, source: Source) -> None:
        assert source.language.record is not None
        self.source = source
        self.record: Record = source.language.record
        self._organizations = organization_lexicon(source.document.language)
        self._lists = ListReader(
            source.language, [("state", source.states), ("organization", self._organizations)]
        )

    def read(self, passages: Sequence[Passage], start: int, state: str | None) -> For | None:
        """What a statement says of it in its first paragraphs; None where it says nothing.

        Args:
            passages: the paragraphs of the statement.
            start: where the first begins, after the words that open the statement.
            state: code of the speaker's own State.
        """
        at = 0
        for passage in passages[:_OPENING]:
            words = passage.whole.tight[start:]
            found = self.record.on_behalf(words, at)
            if found is not None and not self._is_own(words[slice(*found.group)], state):
                return self._for(passage, found, start, state)
            at, start = at + len(words), 0
        return None

    def known(self, behalf: For | None) -> str | None:
        """Id of the group or organization, where it is known."""
        if behalf is None:
            return None
        bare = _MEMBERS_OF.sub("", behalf.group.removeprefix("the ")).strip()
        found = (
            self._organizations.get(bare)
            or self._organizations.get(self.record.without_count(bare))
            or self._organizations.get(behalf.group)
        )
        if found is not None:
            return found
        match = self._organizations.match_at(fold(bare), 0)
        return match.key if match else None

    def _is_own(self, words: str, state: str | None) -> bool:
        """`On behalf of Brazil` said by Brazil."""
        return state is not None and self.source.states.get(self.record.represented(words)) == state

    def _for(self, passage: Passage, found: Behalf, start: int, state: str | None) -> For:
        group = (found.group[0] + start, found.group[1] + start)
        # "the member States of the Group of 77 and China" names no State of its own
        words = passage.whole.tight[slice(*group)].removeprefix("the ")
        known = self._organizations.get(_MEMBERS_OF.sub("", words)) is not None
        spans = [] if known else [group]
        if found.members is not None and found.members != found.group:
            spans.append((found.members[0] + start, found.members[1] + start))
        named = [one for span in spans for one in self._states(passage, span, span != group)]
        own = any(code == state for code, _ in named)
        others = tuple((code, span) for code, span in named if code != state)
        printed = passage.whole.printed(*group)
        return For(printed, found.also_national or own, passage, others)

    def _states(self, passage: Passage, span: Span, listing: bool) -> Iterator[tuple[str, Span]]:
        """The States named in a passage; `listing` where it lists the members of a group."""
        tight = passage.whole.tight
        for listed in self._lists.read(tight, *span).names:
            if listed.kind == "state" and listed.key is not None:
                yield listed.key, listed.span
            elif listed.key is None and listing:
                # "the associated States Bolivia"
                start = listed.span[0]
                for match in self.source.states.find_all(tight[slice(*listed.span)]):
                    yield match.key, (start + match.start, start + match.end)
