"""The outline of a document as it is being built: paragraphs, their keys, their headings."""

from __future__ import annotations

from pipelines.languages.base import Structure
from pipelines.text.blocks import Block
from pipelines.text.drafts import Draft, Keys, footnote_key, footnote_node
from pipelines.text.model import Heading, Outline
from pipelines.text.numbering import Sequence


class Builder:
    """Holds what has been read, and adds to it."""

    def __init__(self, structure: Structure, blocks: list[Block]) -> None:
        self.structure = structure
        self.blocks = blocks
        self.outline = Outline()
        self.part = "body"
        self.annex: str | None = None
        self.annex_title_due = False
        self.path: list[Heading] = []
        self.preamble = False
        self.draft: Draft | None = None
        self.owner: Draft | None = None
        self.sequence = Sequence()
        self.keys = Keys()
        self.at = 0
        self._finished: set[str] = set()
        """Keys of the paragraphs that nothing can be added to."""

    def footnote(self, block: Block) -> None:
        """A footnote is a paragraph of its own; it does not end the one it interrupts."""
        key = self.keys.unique(footnote_key(block.marker.value))
        self.outline.paragraphs.append(footnote_node(block, key, self.part, self.annex))

    def _following(self) -> list[Block]:
        """The blocks after the one that is being read."""
        return self.blocks[self.at + 1 :]

    def _heading_of(self, heading: Heading) -> None:
        self._close()
        self.preamble = False
        self.path = [above for above in self.path if above.depth < heading.depth]
        if heading.depth == 4:
            self.path = [above for above in self.path if above.number is not None]
        self.path.append(heading)
        self.outline.headings.append((self.part, heading))

    @property
    def _chapter(self) -> str | None:
        return next((h.number for h in self.path if h.depth == 0 and h.number), None)

    @property
    def _lettered(self) -> str | None:
        """The letter of the resolution that is being read."""
        parts = self.outline.parts if self.part == "body" else []
        return parts[-1].letter.lower() if parts else None

    def _key(self, name: str) -> str:
        name = f"{self._lettered}-{name}" if self._lettered else name
        return self.keys.key(self.part, self.annex, self._chapter, name)

    def _counted(self, prefix: str) -> str:
        """The key of a paragraph without a number: counted in its part."""
        part = f"{self.part}-{self._lettered}" if self._lettered else self.part
        return self._key(self.keys.next(part, self.annex, self._chapter, prefix))

    def _entry(self, block: Block, number: str | None, owner: Draft | None = None) -> None:
        owner = owner or self.owner
        assert owner is not None
        owner.add(block, number)

    def _open(
        self, block: Block, key: str, number: str | None, kind: str, parent: str | None
    ) -> None:
        self._close()
        self.draft = self.owner = Draft(key, number, kind, parent, block, tuple(self.path))

    def _close(self) -> None:
        self._finish(self.draft)
        self.draft = self.owner = None

    def _finish(self, draft: Draft | None) -> None:
        if draft is None or self._is_finished(draft):
            return
        self._finished.add(draft.key)
        self.outline.paragraphs.append(draft.node(self.part, self.annex))

    def _is_finished(self, draft: Draft) -> bool:
        """Whether nothing can be added to a paragraph: its first sub-paragraph ended it."""
        return draft.key in self._finished
