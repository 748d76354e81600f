"""What is before a meeting: the draft that is spoken of, and what of it is put to the vote."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pipelines.languages.records import Draft, Subject

_WITHOUT_TEXT = ("procedural", "election")
"""Scopes of decisions that are on no draft."""


class Docket:
    """Follows what one who presides puts before the meeting."""

    def __init__(self) -> None:
        self.report: str | None = None
        """The report under the agenda heading, which carries the drafts."""
        self._draft: Draft | None = None
        self._put: Subject | None = None

    def open(self, report: str | None, draft: Draft | None) -> None:
        """Another agenda item is taken up."""
        self.report = report
        self._draft, self._put = draft, None

    def say(self, subjects: Iterable[Subject]) -> None:
        """Take in what a statement names, sentence by sentence."""
        for told in subjects:
            self._take(told)
            changes = self._put is None or told.scope != self._put.scope
            if told.scope is not None and (changes or told.paragraph or told.amendment):
                self._put = told

    def _take(self, told: Subject) -> None:
        if told.several:
            self._draft = self._put = None
        elif told.names_draft:
            named = self._named(told)
            if named != self._draft:
                self._put = None
            self._draft = named
        elif told.noun and self._draft and self._draft.noun not in (None, told.noun):
            # "We turn now to the draft decision": no longer the draft resolution
            self._draft, self._put = Draft(told.noun), None

    def _named(self, told: Subject) -> Draft:
        """The draft that is named, with what was said of it before."""
        named, known = Draft(told.noun, told.draft, told.symbol), self._draft
        if known is not None and (
            (named.symbol is None and named.label == known.label)
            or (named.label is None and named.symbol == known.symbol)
        ):
            return replace(known, noun=named.noun or known.noun)
        return named

    def resolve(self, told: Subject) -> Subject:
        """What a decision was on: as its sentence says, and as was said before it."""
        put = self._put
        scope = told.scope or (put.scope if put else None)
        if scope in _WITHOUT_TEXT:
            return Subject(scope=scope)
        paragraph, amendment = told.paragraph, told.amendment
        if put is not None and put.scope == scope and scope != "whole":
            paragraph = paragraph or put.paragraph
            amendment = amendment or put.amendment
        draft = self._decided_on(told)
        return replace(
            told,
            scope=scope,
            noun=told.noun or (draft.noun if draft else None),
            paragraph=paragraph,
            amendment=amendment,
            draft=draft.label if draft else None,
            symbol=draft.symbol if draft else None,
            report=told.report or self.report,
        )

    def _decided_on(self, told: Subject) -> Draft | None:
        if told.names_draft:
            return self._named(told)
        if told.noun and self._draft and self._draft.noun not in (None, told.noun):
            return Draft(told.noun)
        return self._draft

    def settle(self, subject: Subject) -> None:
        """A decision was taken: what it was on is put no more."""
        self._put = None
        if subject.scope == "whole":
            self._draft = None
        elif subject.names_draft and subject.scope not in _WITHOUT_TEXT:
            self._draft = Draft(subject.noun, subject.draft, subject.symbol)

    @property
    def has_draft(self) -> bool:
        """Whether one draft is before the meeting."""
        return self._draft is not None
