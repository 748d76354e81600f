"""By which procedure something was decided, on what, and how: alike but for the words."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class DecisionWords:
    """The words of one language for votes and decisions; each may stand anywhere in a sentence."""

    recorded: re.Pattern[str]
    """`a recorded vote`"""
    acclamation: re.Pattern[str]
    """`by acclamation`"""
    consensus: re.Pattern[str]
    """`by consensus`"""
    without_vote: re.Pattern[str]
    """`without a vote`"""
    voted: re.Pattern[str]
    """`vote`, `voting`: that there was a vote, however it was taken."""
    decided: re.Pattern[str]
    """`the Committee decided`"""
    rejected: re.Pattern[str]
    retained: re.Pattern[str]
    passed: re.Pattern[str]
    """`adopted`, `approved`"""
    motion: re.Pattern[str]
    amendment: re.Pattern[str]
    """`an oral amendment to`"""
    as_amended: re.Pattern[str]
    """`as orally amended`, which tells of no amendment that is put to the vote."""
    paragraph: re.Pattern[str]
    section: re.Pattern[str]
    part: re.Pattern[str]
    """`the last sentence of paragraph 13`: a part of the paragraph that is named."""
    rule: re.Pattern[str]
    """`to take its decisions by consensus`: how others will be taken, not how this one was."""

    def procedure(self, text: str) -> str | None:
        """How a sentence says that it was decided, a code of `PROCEDURE`; None if it does not."""
        text = self.rule.sub("", text)
        if self.recorded.search(text):
            return "recorded_vote"
        if self.acclamation.search(text):
            return "acclamation"
        if self.consensus.search(text):
            return "consensus"
        return "without_vote" if self.without_vote.search(text) else None

    def result(self, text: str) -> str:
        """What became of that on which a sentence says there was a decision, a code of `RESULT`."""
        if self.rejected.search(text):
            return "rejected"
        return "retained" if self.retained.search(text) else "adopted"

    def scope(
        self, text: str, noun: re.Match[str] | None, adopted: bool, partly: bool
    ) -> str | None:
        """What a sentence says was decided on, a code of `VOTE_SCOPE`; None where it is not sure.

        Args:
            text: the sentence.
            noun: the noun for the text decided on, group `procedural` where it is the agenda, the
                programme of work or the like.
            adopted: whether a verb of adoption governs that noun.
            partly: whether the verb governs a part of that text.
        """
        if self.amendment.search(self.as_amended.sub("", text)) and not adopted:
            return "amendment"
        if self.motion.search(text):
            return "procedural"
        if noun is not None and noun["procedural"] and not self.paragraph.search(text):
            return "procedural"
        if noun is not None and adopted:
            return "whole"
        if self.paragraph.search(text):
            return "part" if self.part.search(text) else "paragraph"
        if self.section.search(text):
            return "part"
        if noun is not None and not partly and self.passed.search(text):
            return "whole"
        if self.decided.search(text) and not self.voted.search(text):
            return "procedural"
        return None
