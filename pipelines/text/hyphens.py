"""A word broken at the end of a line: whether its hyphen is part of it.

`disarma-|ment` is one word; `Guinea-|Bissau`, `Secretary-|General` and `follow-|up` have a hyphen
wherever they stand. The document itself is the dictionary: how it prints the word, and the halves
of it, inside its lines decides; only what it never prints again is judged by its halves.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")
_BROKEN = re.compile(r"(?P<left>(?:[^\W_]+[-\u2010\u2011])+)$")
_HYPHENS = re.compile(r"[-\u2010\u2011]")
# What the other half of "troop- and police-contributing" starts with.
_SUSPENDED = frozenset(("and", "or", "et", "ou", "y", "o", "e", "u", "и", "или", "to"))
_SOFT = "\u00ad"


class Hyphens:
    """What a text says of the words that its lines break."""

    def __init__(self, lines: Iterable[str]) -> None:
        texts = list(lines)
        self.words: Counter[str] = Counter()
        self.firsts: Counter[str] = Counter()
        for line in texts:
            found = list(_WORD.finditer(line))
            # The word a line breaks off is evidence of nothing.
            inside = found[:-1] if line.rstrip()[-1:] in "-\u2010\u2011\u00ad" else found
            for match in inside:
                word = _plain(match[0])
                self.words[word] += 1
                if "-" in word:
                    self.firsts[word.split("-")[0]] += 1
        broken = [
            self._seen(a, b) for a, b in pairwise(texts) if _BROKEN.search(a) and b[:1].islower()
        ]
        # A document that never breaks a word but at its hyphen is taken to do so throughout.
        self.never_breaks = not broken.count("join") and broken.count("keep") > 1

    def glue(self, before: str, after: str) -> str | None:
        """What joins a line to the next: "" or " "; None where the hyphen itself must go."""
        if before.endswith(_SOFT):
            return None
        match = _BROKEN.search(before)
        right = _WORD.match(after)
        if match is None or right is None:
            return "" if match and after[:1].isalnum() else " "
        if right[0].lower() in _SUSPENDED and right[0].islower():
            return " "
        if not right[0][0].islower() or not match["left"][-2:-1].isalpha():
            return ""
        return None if self._is_broken(match["left"], right[0]) else ""

    def _is_broken(self, left: str, right: str) -> bool:
        seen = self._seen(left, right)
        if seen is not None:
            return seen == "join"
        if self.never_breaks:
            return False
        first, rest = _plain(left).rstrip("-").split("-")[-1], _plain(right).split("-")[0]
        stands = first in self.words or first in self.firsts
        return not (stands and rest in self.words)

    def _seen(self, before: str, after: str) -> str | None:
        """How the text prints the word inside its lines: `join`, `keep`, or None if never."""
        match, right = _BROKEN.search(before), _WORD.match(after)
        if match is None or right is None:
            return None
        left = _plain(match["left"])
        kept = self.words[left + _plain(right[0])]
        joined = self.words[left[:-1] + _plain(right[0])]
        if kept == joined:
            return None
        return "keep" if kept > joined else "join"


def _plain(word: str) -> str:
    return _HYPHENS.sub("-", word).lower()
