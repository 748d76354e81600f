"""Text that knows where each of its characters stands in the raw file."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from pipelines.text.fold import fold


@dataclass(frozen=True)
class Traced:
    """A piece of text; character `i` was read from `raw[starts[i]:ends[i]]`.

    A character that was put in when lines were rejoined has an empty span.
    """

    text: str
    starts: array[int]
    ends: array[int]

    @classmethod
    def of(cls, raw: str, start: int, end: int) -> Traced:
        """The characters `raw[start:end]`, unchanged."""
        return cls(
            raw[start:end],
            array("q", range(start, end)),
            array("q", range(start + 1, end + 1)),
        )

    @classmethod
    def empty(cls) -> Traced:
        """No text."""
        return cls("", array("q"), array("q"))

    def __len__(self) -> int:
        return len(self.text)

    def __getitem__(self, key: slice) -> Traced:
        return Traced(self.text[key], self.starts[key], self.ends[key])

    def __add__(self, other: Traced) -> Traced:
        return Traced(self.text + other.text, self.starts + other.starts, self.ends + other.ends)

    def then(self, glue: str, other: Traced) -> Traced:
        """This text, `glue` without a place of its own, and the other text."""
        if not self.text:
            return other
        at = array("q", [self.ends[-1]] * len(glue))
        return self + Traced(glue, at, at) + other

    def pick(self, keep: Iterable[int]) -> Traced:
        """The characters at these indices, in this order."""
        indices = list(keep)
        return Traced(
            "".join(self.text[i] for i in indices),
            array("q", [self.starts[i] for i in indices]),
            array("q", [self.ends[i] for i in indices]),
        )

    def replace_span(self, start: int, end: int, new: str) -> Traced:
        """`new` in place of the characters from `start` to `end`, carrying their raw span."""
        raw_start, raw_end = self.span(start, end)
        size = len(new)
        middle = Traced(new, array("q", [raw_start] * size), array("q", [raw_end] * size))
        return self[:start] + middle + self[end:]

    def strip(self) -> Traced:
        """Without white space at either end."""
        left = len(self.text) - len(self.text.lstrip())
        right = len(self.text.rstrip())
        return self[left : max(left, right)]

    def span(self, start: int = 0, end: int | None = None) -> tuple[int, int]:
        """Offsets in the raw file of the characters from `start` to `end` (exclusive)."""
        stop = len(self.text) if end is None else end
        if not 0 <= start < stop <= len(self.text):
            raise IndexError(f"no characters from {start} to {stop} in {len(self.text)}")
        return min(self.starts[start:stop]), max(self.ends[start:stop])


def is_cjk(char: str) -> bool:
    """Whether a character is written without spaces around it: Chinese and its punctuation.

    Full-width letters and digits are not: they make words and numbers.
    """
    code = ord(char)
    return not (0xFF00 <= code <= 0xFF5E and char.isalnum()) and (
        0x2E80 <= code <= 0x9FFF
        or 0xF900 <= code <= 0xFAFF
        or 0xFF00 <= code <= 0xFFEF
        or 0x20000 <= code <= 0x3FFFF
        or char in "“”‘’—…·•"
    )


def tidy(text: Traced) -> Traced:
    """One space for many, and none between two Chinese characters or around their marks."""
    source = text.strip().text
    text = text.strip()
    keep: list[int] = []
    for i, char in enumerate(source):
        if not char.isspace():
            keep.append(i)
            continue
        after = next((c for c in source[i:] if not c.isspace()), "")
        before = source[keep[-1]] if keep else ""
        if before.isspace() or not before or not after:
            continue
        if is_cjk(before) and is_cjk(after):
            continue
        keep.append(i)
    return text.pick(keep)


@dataclass(frozen=True)
class Reading:
    """A text made ready for matching: folded, and without what `drop` says to leave out.

    Patterns run over `tight`; `printed` and `span` take positions in it and give back the words
    as printed and their place in the raw file.
    """

    source: Traced
    drop: Callable[[str, int], bool]

    @cached_property
    def index(self) -> list[int]:
        """Position in `source` of each character of `tight`."""
        text = self.source.text
        return [i for i in range(len(text)) if not self.drop(text, i)]

    @cached_property
    def tight(self) -> str:
        """The folded text that patterns run over."""
        folded = fold(self.source.text)
        return "".join(folded[i] for i in self.index)

    def cut(self, start: int, end: int) -> Traced:
        """The text as printed between two positions of `tight`."""
        if start >= end:
            return Traced.empty()
        return self.source[self.index[start] : self.index[end - 1] + 1].strip()

    def printed(self, start: int, end: int) -> str:
        """The words as printed between two positions of `tight`, on one line."""
        return re.sub(r"\s", " ", tidy(self.cut(start, end)).text)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Their offsets in the raw file."""
        return self.cut(start, end).span()

    def part(self, start: int, end: int) -> Reading:
        """The reading of the text between two positions of `tight`."""
        return Reading(self.cut(start, end), self.drop)
