"""What tells that words are a field of a document's head: its symbol, date, organ, session."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from pipelines.languages.base import Head
from pipelines.languages.headwords import IN_ENGLISH, HeadWords
from pipelines.text.fold import fold
from pipelines.text.symbols import SYMBOL
from pipelines.text.traced import Traced

_ALONE = re.compile(SYMBOL + r"\Z")


def words_of(head: Head) -> tuple[HeadWords, ...]:
    """The words for the fields of a head: English ones, and the language's own."""
    return (IN_ENGLISH,) if head.words is IN_ENGLISH else (IN_ENGLISH, head.words)


@cache
def fields_of(head: Head) -> re.Pattern[str]:
    """A line of nothing but fields of the head."""
    patterns = [head.session, head.agenda]
    for words in words_of(head):
        patterns += [words.distribution, words.original, words.date, words.language]
    kinds = [_without_groups(pattern) for pattern in patterns]
    names = [re.escape(name) for name in (head.united_nations, *head.organs)]
    kinds += [*names, SYMBOL]
    return re.compile(rf"(?:(?:{'|'.join(kinds)})[\s*|;,]*)+")


def _without_groups(pattern: re.Pattern[str]) -> str:
    """A pattern for use inside another, its groups without names, its case as it was."""
    plain = re.sub(r"\?P<\w+>", "?:", pattern.pattern)
    return f"(?i:{plain})" if pattern.flags & re.IGNORECASE else plain


def is_field(rest: Traced, head: Head) -> bool:
    """Whether what is left of a line of the head is another of its fields, or nothing."""
    left = fold(rest.text).strip("* ,;")
    return not left or left in head.organs or bool(fields_of(head).fullmatch(left))


def head_line(head: Head) -> Callable[[str], bool]:
    """What tells whether a head prints a line by itself."""

    def prints(line: str) -> bool:
        folded = (" " if head.spaced else "").join(fold(line).split())
        if head.spaced and fields_of(head).fullmatch(folded):
            return True
        if folded in head.organs or folded == head.united_nations:
            return True
        if head.dates_and_place.fullmatch(folded) or head.adopted.fullmatch(folded):
            return True
        if _ALONE.match(folded):
            return True
        alone = (
            head.resolution,
            head.officer,
            head.summary_of,
            head.sitting_held,
            head.sitting_of,
            head.aside,
        )
        if any(pattern is not None and pattern.match(folded) for pattern in alone):
            return True
        return any(
            words.starts.match(folded)
            or words.date.fullmatch(folded)
            or words.language.fullmatch(folded)
            for words in words_of(head)
        )

    return prints
