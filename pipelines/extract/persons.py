"""Persons: their names, the spellings of one name, the offices they hold."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from pipelines.extract.source import Source
from pipelines.text.fold import fold, one_width
from pipelines.text.traced import Reading


def plain_name(printed: str, source: Source) -> str:
    """A person's name without honorific, dots and spaces in one form: 让-克洛德·布鲁内."""
    drop = source.language.drop
    tight = "".join(
        char for index, char in enumerate(one_width(printed)) if not drop(printed, index)
    )
    for match in reversed(list(source.language.honorific.finditer(fold(tight)))):
        tight = tight[: match.start()] + tight[match.end() :]
    return tight


@dataclass
class Spellings:
    """How often each spelling of a person's name stands in a document."""

    counts: Counter[str] = field(default_factory=Counter)

    @property
    def usual(self) -> str:
        """The most frequent spelling; of equals the first found."""
        return self.counts.most_common(1)[0][0]

    @property
    def variants(self) -> str | None:
        """The other spellings, `|` between them."""
        others = sorted(name for name in self.counts if name != self.usual)
        return "|".join(others) or None


def spellings_of(name: str, source: Source) -> Spellings:
    """All spellings of a name in a document: as long, and almost the same."""
    found = Spellings()
    found.counts[name] = 0
    wanted = fold(name)
    printed = {wanted: name}
    for passage in source.passages:
        text = passage.whole.tight
        for start in range(len(text) - len(name) + 1):
            window = text[start : start + len(name)]
            if is_variant(window, wanted):
                shown = printed.setdefault(window, _printed(passage.whole, start, len(name)))
                found.counts[shown] += 1
    if found.counts[name] == 0:
        found.counts[name] = 1
    return found


def _printed(reading: Reading, start: int, size: int) -> str:
    """The characters at a place of a reading as printed, in one width."""
    return one_width("".join(reading.source.text[i] for i in reading.index[start : start + size]))


def is_variant(left: str, right: str) -> bool:
    """Whether two names are one spelled two ways.

    Same length, same marks in the same places, same first and last character, and at most one
    letter in four different. Names of fewer than four letters are never variants.
    """
    if left == right:
        return True
    if len(left) != len(right) or left[0] != right[0] or left[-1] != right[-1]:
        return False
    marks = "·-. "
    if any((a in marks) != (b in marks) for a, b in zip(left, right, strict=True)):
        return False
    if any(mark in left for mark in ",。;:、()"):
        return False
    letters = sum(char not in marks for char in left)
    different = sum(a != b for a, b in zip(left, right, strict=True))
    return letters >= 4 and different * 4 <= letters
