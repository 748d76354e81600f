"""Lists of names: split by what names are, not by punctuation alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pipelines.languages.base import Language
from pipelines.languages.phrases import Span
from pipelines.names.lexicon import Lexicon
from pipelines.text.traced import is_cjk

PartyKind = Literal["state", "organization"]


@dataclass(frozen=True, slots=True)
class Listed:
    """A name in a list."""

    span: Span
    """Of the name."""
    key: str | None
    """Code or id; None for a name that is not known."""
    kind: PartyKind | None
    note: Span | None = None
    """The words in brackets after it."""
    capacity: Span | None = None
    """What follows the name without being part of it: 观察员."""

    @property
    def whole(self) -> Span:
        """Name and note together."""
        ends = [self.span[1]] + [part[1] + 1 for part in (self.note,) if part]
        return self.span[0], max(ends)


@dataclass(frozen=True, slots=True)
class NameList:
    """What was read from a list."""

    names: tuple[Listed, ...]
    residue: tuple[Span, ...]
    """Words that are no part of any name."""


class ListReader:
    """Reads lists of States, of organizations, or of both."""

    def __init__(
        self, language: Language, lexicons: Sequence[tuple[PartyKind, Lexicon[str]]]
    ) -> None:
        self.language = language
        self.lexicons = lexicons

    def read(self, tight: str, start: int, end: int) -> NameList:
        """Split `tight[start:end]`: the longest known name wins, the rest is kept as printed."""
        names: list[Listed] = []
        residue: list[Span] = []
        at = start
        capacity: Span | None = None
        while at < end:
            at = self._skip(tight, at, end, bool(names))
            if at >= end:
                break
            prefix = self._prefix(tight, at, end)
            if prefix is not None:
                at, capacity = prefix.end(), self._capacity(prefix, capacity)
                continue
            listed = self._known(tight, at, end) or self._unknown(tight, at, end)
            if listed is None:
                residue.append((at, at + 1))
                at += 1
                continue
            names.append(replace(listed, capacity=listed.capacity or capacity))
            at = max(listed.whole[1], listed.capacity[1] if listed.capacity else 0)
            at = self._after(tight, at, end)
        return NameList(tuple(names), tuple(residue))

    def match(self, tight: str, at: int, end: int) -> tuple[int, str, PartyKind] | None:
        """The longest known name at a place: where it ends, its key and kind."""
        best: tuple[int, str, PartyKind] | None = None
        for kind, lexicon in self.lexicons:
            found = lexicon.match_at(tight, at)
            if found and found.end <= end and (best is None or found.end > best[0]):
                best = (found.end, found.key, kind)
        return best

    def _prefix(self, tight: str, at: int, end: int) -> re.Match[str] | None:
        """Words before a name that are no part of it: the observer for the European Union."""
        if self.match(tight, at, end) is not None:
            return None
        found = self.language.prefix.match(tight, at, end)
        return found if found and found.end() > at else None

    def _capacity(self, prefix: re.Match[str], before: Span | None) -> Span | None:
        """How the parties named next take part; an article alone changes nothing."""
        words = prefix.groupdict()
        if words.get("capacity"):
            return prefix.span("capacity")
        return before if words.get("article") or len(prefix[0].split()) == 1 else None

    def _skip(self, tight: str, at: int, end: int, seen: bool) -> int:
        """Past separators and the word before the last name."""
        while at < end:
            if tight[at].isspace() or tight[at] in self.language.separators or tight[at] in "。.:":
                at += 1
                continue
            joiner = self._joiner(tight, at)
            if seen and joiner and self.match(tight, at, end) is None:
                at += len(joiner)
                continue
            break
        return at

    def _known(self, tight: str, at: int, end: int) -> Listed | None:
        found = self.match(tight, at, end)
        if found is None:
            return None
        stop, key, kind = found
        after = stop
        capacity = None
        suffix = self.language.suffixes.match(tight, stop, end)
        if suffix:
            after = suffix.end()
            if suffix.groupdict().get("capacity"):
                capacity = suffix.span("capacity")
        if not self._is_boundary(tight, after, end):
            return None
        note, past = self._note(tight, after, end)
        if note is not None and past < end and self.language.title.match(tight, past, end):
            # "国际刑事警察组织(国际刑警组织)秘书长于尔根·斯托克": one of it, not it itself
            whole = min((i for i in range(past, end) if tight[i] in self._stops), default=end)
            return Listed((at, whole), None, None)
        return Listed((at, stop), key, kind, note, capacity)

    @property
    def _stops(self) -> str:
        return self.language.separators + "。("

    def _is_boundary(self, tight: str, at: int, end: int) -> bool:
        """Whether a name may end here."""
        at = _past_space(tight, at, end)
        if at >= end or tight[at] in self.language.separators or tight[at] in "。.:()":
            return True
        if any(tight.startswith(word, at) for word in self.language.closing_words):
            return True
        if self._joiner(tight, at):
            return True
        # Two names with nothing between them: a mark was lost with a broken line.
        return self.match(tight, at, end) is not None

    def _unknown(self, tight: str, at: int, end: int) -> Listed | None:
        """The words up to the next separator, or to a joiner with a known name behind it."""
        stop = at
        while stop < end and tight[stop] not in self._stops:
            joiner = self._joiner(tight, stop)
            if joiner and stop > at:
                behind = _past_space(tight, stop + len(joiner), end)
                prefix = self.language.prefix.match(tight, behind, end)
                if self.match(tight, prefix.end() if prefix else behind, end):
                    break
            stop += 1
        stop = at + len(tight[at:stop].rstrip())
        # A name may itself hold brackets in its middle; they are read as a note only at its end.
        note, _ = self._note(tight, stop, end)
        suffix = next(
            (m for m in self.language.suffixes.finditer(tight, at, stop) if m.end() == stop), None
        )
        cut = suffix.start() if suffix and suffix.start() > at else stop
        if not any(char.isalnum() for char in tight[at:cut]):
            return None
        return self._damaged(tight, at, cut, note) or Listed((at, cut), None, None, note)

    def _damaged(self, tight: str, start: int, end: int, note: Span | None) -> Listed | None:
        """A name whose letters are those of one that is known: `Gren-adines`, `Cote d'Ivoire`."""
        for stop in dict.fromkeys((note[1] + 1 if note else end, end)):
            for kind, lexicon in self.lexicons:
                key = lexicon.get_by_letters(tight[start:stop])
                if key is not None:
                    return Listed((start, stop), key, kind, None if stop > end else note)
        return None

    def _note(self, tight: str, at: int, end: int) -> tuple[Span | None, int]:
        """The words in brackets starting at a place, and where they end."""
        at = _past_space(tight, at, end)
        if at >= end or tight[at] != "(":
            return None, at
        depth = 0
        for index in range(at, end):
            depth += {"(": 1, ")": -1}.get(tight[index], 0)
            if depth == 0:
                return (at + 1, index), index + 1
        return (at + 1, end), end

    def _after(self, tight: str, at: int, end: int) -> int:
        """Past a suffix and the closing words of a list."""
        at = _past_space(tight, at, end)
        suffix = self.language.suffixes.match(tight, at, end)
        if suffix:
            at = suffix.end()
            _, at = self._note(tight, at, end)
        word = next((w for w in self.language.closing_words if tight.startswith(w, at)), None)
        return at + len(word) if word else at

    def _joiner(self, tight: str, at: int) -> str | None:
        """The word before the last name of a list, where one stands at a place."""
        for joiner in self.language.joiners:
            if tight.startswith(joiner, at) and not _inside_word(tight, at, at + len(joiner)):
                return joiner
        return None


def _inside_word(tight: str, start: int, end: int) -> bool:
    """Whether letters of an alphabetic script run on over either end: the `and` of `Andorra`."""
    return any(
        0 < at < len(tight)
        and all(char.isalpha() and not is_cjk(char) for char in tight[at - 1 : at + 1])
        for at in (start, end)
    )


def _past_space(tight: str, at: int, end: int) -> int:
    while at < end and tight[at].isspace():
        at += 1
    return at
