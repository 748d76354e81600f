"""Building phrases from the matches within one sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipelines.languages.phrases import PartyPhrase, Span


@dataclass(frozen=True)
class Maker:
    """Builds the phrases of one sentence."""

    sentence: Span
    shift: int
    """Where the text that is matched starts in the paragraph."""

    def __call__(
        self,
        role: str,
        match: re.Match[str],
        form: str = "list",
        context: str | None = None,
        *,
        expects: str | None = None,
        **groups: str,
    ) -> PartyPhrase:
        """A phrase with the match's group `names`; `groups` name the groups of other fields."""
        spans = {field: self._span(match, group) for field, group in groups.items()}
        start, end = match.span("names")
        return PartyPhrase(
            role=role,
            names=(self.shift + start, self.shift + end),
            sentence=self.sentence,
            form=form,
            context=context,
            of=spans.get("of"),
            capacity=spans.get("capacity"),
            on_behalf=spans.get("on_behalf"),
            meeting=spans.get("meeting"),
            expects=expects,
        )

    def _span(self, match: re.Match[str], group: str) -> Span | None:
        if match.groupdict().get(group) is None:
            return None
        return self.shift + match.start(group), self.shift + match.end(group)
