"""Which numbers are those of a list below a paragraph, as an agenda is."""

from __future__ import annotations

from pipelines.text.blocks import Block
from pipelines.text.building import Builder
from pipelines.text.drafts import Draft
from pipelines.text.lookahead import comes_again
from pipelines.text.markers import Mark

_SECOND = 2
_MOST_LEFT_OUT = 3
"""A list in which more items in a row are missing is not that list any more."""


class ListBuilder(Builder):
    """Tells the entries of a list from the paragraphs that follow it."""

    def _is_chapter_entry(self, block: Block) -> bool:
        """An agenda may be numbered as chapters are: 一、会议开幕;."""
        owner = self.owner
        return (
            owner is not None
            and owner.announces
            and block.closed
            and self.structure.chapter_value(block.marker.value) == owner.next_item
        )

    def _is_entry(self, value: int) -> bool:
        owner = self.owner
        if owner is None or not owner.announces:
            return False
        if value != owner.next_item:
            return self._is_out_of_place(owner, value)
        if value != self.sequence.expected or comes_again(value, self._following(), self.structure):
            return True
        # The next of the list or the next paragraph: where it stands tells.
        block = self.blocks[self.at]
        return owner.indents == {block.indent} and block.indent != owner.block.indent

    def _is_out_of_place(self, owner: Draft, value: int) -> bool:
        """Whether a number that is not the next of a list is yet one of it, left out or moved.

        So it is where the next paragraph of the text still follows.
        """
        begun = owner.last_item is not None or (
            value == _SECOND != self.sequence.expected and self._goes_on_with(value + 1)
        )
        near = value - owner.next_item <= _MOST_LEFT_OUT
        return (
            begun
            and near
            and comes_again(self.sequence.expected, self._following(), self.structure)
        )

    def _goes_on_with(self, value: int) -> bool:
        """Whether the next block with a number bears this one."""
        numbered = (b for b in self._following() if b.marker.mark is Mark.NUMBER)
        after = next(numbered, None)
        return after is not None and int(after.marker.value) == value
