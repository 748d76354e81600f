"""The text of a document as it grows: lines, blank lines between paragraphs, pages, spans."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipelines.formats.model import Extracted


@dataclass
class Writer:
    """Writes lines so that a blank line stands before every paragraph and nowhere else."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    pages: list[int] = field(default_factory=list)
    furniture: list[tuple[int, int]] = field(default_factory=list)
    notes: list[tuple[int, int]] = field(default_factory=list)
    begun: bool = False
    """Whether a line of the text itself was written."""

    def _write(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def page(self) -> None:
        """Begin a page; its mark ends the line before, where there is one."""
        if self.pieces and self.pieces[-1].endswith("\n"):
            self.pieces[-1] = self.pieces[-1][:-1]
            self.length -= 1
        if self.pages:
            self._write("\f")
        self.pages.append(self.length)

    def line(self, text: str, *, new: bool) -> None:
        """Write a line, which begins a paragraph or goes on with the one before."""
        if new and self.begun:
            self._write("\n")
        self.begun = True
        self._write(text + "\n")

    def note(self, text: str, *, new: bool) -> None:
        """Write a line of a note."""
        self.line(text, new=new)
        self.notes.append((self.length - len(text) - 1, self.length - 1))

    def aside(self, text: str) -> None:
        """Write a line that is not of the text: a header, a footer."""
        self.furniture.append((self.length, self.length + len(text)))
        self._write(text + "\n")

    def extracted(self, format_name: str) -> Extracted:
        """What was written, as the text of a file of a format."""
        return Extracted(
            "".join(self.pieces),
            format_name,
            tuple(self.pages),
            tuple(self.furniture),
            tuple(self.notes),
        )
