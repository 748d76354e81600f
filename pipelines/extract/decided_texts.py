"""The texts that a report tells were decided on."""

from __future__ import annotations

import re
from itertools import pairwise

from pipelines.extract.source import Passage, Source
from pipelines.languages.phrases import CitationPhrase, DecisionPhrase


class DecidedTexts:
    """Finds the symbols of the texts that decisions of one report are on."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._symbols: dict[str, str] = {}
        """Noun for a text decided on, to the symbol last printed with it."""
        self._voted_on: str | None = None
        """The draft whose paragraphs are being voted on: its symbol as last printed."""

    def remember(self, passage: Passage) -> None:
        """The symbol printed after the noun for a text: later sentences print the noun alone."""
        for citation in self.source.language.citations(passage.lead):
            noun = self.source.language.noun_before(passage.lead.tight, citation.span[0])
            if noun and citation.symbol:
                known = self._symbols.get(noun, "")
                if known.startswith(f"{citation.symbol}/Rev."):
                    # What a revision revises is no longer before the meeting.
                    continue
                self._symbols[noun] = citation.symbol
                if noun in self.source.language.outcome_nouns:
                    self._voted_on = citation.symbol

    def symbol(self, passage: Passage, phrase: DecisionPhrase) -> str | None:
        """The symbol of the text decided on: printed in the sentence, or with its noun before."""
        if phrase.scope == "election":
            return None
        cited = self._cited(passage, phrase)
        nouns = [self.source.language.noun_before(passage.lead.tight, c.span[0]) for c in cited]
        # A symbol printed with the noun of the decision is meant; one with another noun is cited
        # in passing, as the rules of procedure are.
        for citation, noun in zip(cited, nouns, strict=True):
            if noun is None or phrase.object is None or noun == phrase.object:
                return citation.symbol
        if phrase.object and (phrase.scope != "procedural" or phrase.adopts):
            return self._symbols.get(phrase.object)
        partly = phrase.paragraph or phrase.section or phrase.scope in ("paragraph", "part")
        if partly or phrase.refers_back:
            return self._voted_on
        return None

    def together(self, passage: Passage, phrase: DecisionPhrase) -> list[str]:
        """The symbols of several whole texts that one sentence says were adopted.

        `adopted the draft report (A/…/L.6) and the draft outcome document (A/…/L.5)`. Empty
        where the decision is on one text, or on a part of one.
        """
        if phrase.object is None or phrase.paragraph or phrase.section:
            return []
        if phrase.scope not in ("whole", "procedural"):
            return []
        group: list[str] = []
        for first, second in pairwise(self._cited(passage, phrase)):
            one, other = first.symbol or "", second.symbol or ""
            if other.startswith(f"{one}/"):
                continue  # an addendum or a corrigendum of the same text
            between = passage.lead.tight[first.span[1] : second.span[0]]
            if self._are_two(between, phrase.object):
                group = [*(group or [one]), other]
            elif group:
                break
        return list(dict.fromkeys(group))

    def _are_two(self, between: str, noun: str) -> bool:
        """Whether two symbols that one sentence cites are those of two texts decided on.

        Where both stand after one noun, as in `draft resolutions A/…/L.1 and A/…/L.2`, they are
        of two texts only if the meeting adopts several of that kind.
        """
        language = self.source.language
        if between.strip(" ,;、") in ("", *language.joiners):
            return noun in language.outcome_nouns
        return language.joins_texts(between)

    def _cited(self, passage: Passage, phrase: DecisionPhrase) -> list[CitationPhrase]:
        """The documents cited in the sentence of a decision.

        The record of a sitting is none: it is never a text that is decided on.
        """
        start, end = phrase.sentence
        return [
            citation
            for citation in self.source.language.citations(passage.lead)
            if start <= citation.span[0] < end
            and citation.symbol
            and not re.search(r"/(?:PV|SR)\.", citation.symbol)
        ]
