"""Numbers of chapters and paragraphs."""

from __future__ import annotations

from dataclasses import dataclass, field

_ROMAN = (
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)

_ROMAN_DIGITS = {letters: size for size, letters in _ROMAN if len(letters) == 1}


def roman(value: int) -> str:
    """A number from 1 to 399 as a roman numeral, the common notation of chapters."""
    if not 0 < value < 400:
        raise ValueError(f"no chapter has the number {value}")
    out = ""
    for size, letters in _ROMAN:
        count, value = divmod(value, size)
        out += letters * count
    return out


def value_of(numeral: str) -> int:
    """The value of a roman numeral, or of one in digits: `IV` is 4.

    Raises:
        KeyError: the text is neither.
    """
    if numeral.isdigit():
        return int(numeral)
    values = [_ROMAN_DIGITS[char] for char in numeral.upper()]
    return sum(
        -value if value < max(values[at + 1 :], default=0) else value
        for at, value in enumerate(values)
    )


@dataclass(frozen=True, slots=True)
class Fault:
    """A number that does not follow the one before."""

    check: str
    message: str


@dataclass
class Sequence:
    """The running numbers of the paragraphs of one part."""

    expected: int = 1
    seen: set[int] = field(default_factory=set)
    restart: bool = False
    outer: tuple[int, set[int]] | None = None
    """The numbers of the report around a draft that has numbers of its own."""
    in_draft: bool = False
    """Whether the paragraphs numbered now are those of a resolution or of a draft."""

    def open_draft(self) -> None:
        """A resolution begins, perhaps within a report: its paragraphs are numbered from 1."""
        self.in_draft = True
        if self.expected != 1:
            self.outer = self.outer or (self.expected, self.seen)
            self.expected, self.seen = 1, set()

    def may_restart(self) -> None:
        """A chapter has begun: the numbers may start again from 1."""
        self.restart = True

    def take(self, value: int) -> Fault | None:
        """Note the next number; the fault in it, None where it follows."""
        if self.outer is not None and value == self.outer[0] != self.expected:
            # The report goes on after the drafts it recommends.
            self.expected, self.seen = self.outer
            self.outer, self.in_draft = None, False
        if value == 1 and self.restart and self.expected != 1:
            self.seen = set()
            self.expected = 1
        self.restart = False
        fault = None
        if value > self.expected:
            missing = (
                f"{self.expected}"
                if value == self.expected + 1
                else f"{self.expected} to {value - 1}"
            )
            fault = Fault(
                "paragraph_number_gap",
                f"Paragraph {value} follows paragraph {self.expected - 1}: {missing} is not there.",
            )
        elif value in self.seen:
            fault = Fault(
                "paragraph_number_repeated", f"The paragraph number {value} is printed twice."
            )
        elif value < self.expected:
            fault = Fault(
                "paragraph_number_order",
                f"Paragraph {value} stands after paragraph {self.expected - 1}.",
            )
        self.seen.add(value)
        self.expected = max(self.expected, value + 1)
        return fault
