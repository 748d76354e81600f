"""The walk through the blocks of a document that builds its outline."""

from __future__ import annotations

from dataclasses import replace

from pipelines.text.blocks import Block
from pipelines.text.contents import read_contents
from pipelines.text.drafts import Draft
from pipelines.text.fold import SUPERSCRIPTS
from pipelines.text.items import FIRST
from pipelines.text.listing import ListBuilder
from pipelines.text.lookahead import (
    comes_again,
    ends_list,
    is_clause,
    is_heading,
    only_short_lines,
    part_letter,
)
from pipelines.text.markers import Mark, width
from pipelines.text.model import Heading, Numbering, ResolutionPart
from pipelines.text.numbering import Sequence, roman


class Walker(ListBuilder):
    """Builds the outline, block by block."""

    def walk(self, start: int) -> None:
        """Read every block from `start` on."""
        self.at = start
        while self.at < len(self.blocks):
            self._block(self.blocks[self.at])
            self.at += 1
        self._close()

    def _block(self, block: Block) -> None:
        text, mark = block.folded, block.marker.mark
        before = len(self.outline.headings)
        if mark in (Mark.FOOTNOTE, Mark.STAR):
            self.footnote(block)
        elif self.structure.contents.match(text):
            self.outline.claimed.append(block.text)
            self._contents()
        elif self.structure.annex.match(text):
            self._annex(block)
        elif self.structure.summary.match(text):
            self._heading(block, None, 0)
        elif self.structure.clause_opener.match(text):
            self._close()
            self.outline.claimed.append(block.text)
            if self.part == "body" and self.outline.opener is None:
                self.outline.opener = self._opener(block)
            self.preamble = True
            self.sequence.open_draft()
        elif mark is Mark.RESOLUTION:
            self._close()
            self.outline.resolution = self.outline.resolution or block
            self.outline.headings.append((self.part, Heading(None, block.body, 0)))
        elif self._begins_part(self.at):
            self._part(block)
        elif mark is Mark.CHAPTER and self._is_chapter_entry(block):
            self._entry(block, str(self.structure.chapter_value(block.marker.value)))
        elif mark is Mark.CHAPTER:
            value = self.structure.chapter_value(block.marker.value)
            self._heading(block, roman(value), 0)
            if self.part == "annex":
                self.sequence.may_restart()
        elif mark is Mark.LETTER:
            self._heading(block, block.marker.value, 1)
        elif mark in (Mark.NUMBER, Mark.ITEM) and not block.body.text:
            # A number without text is no paragraph; the audit reports it as unread.
            return
        elif mark is Mark.NUMBER:
            self._number(block)
        elif mark is Mark.ITEM:
            self._item(block)
        else:
            self._plain(block)
        if len(self.outline.headings) > before:
            self.outline.claimed.append(block.text)

    # Headings

    def _heading(self, block: Block, number: str | None, depth: int) -> None:
        self._heading_of(Heading(number, block.body, depth))

    def _opener(self, block: Block) -> str | None:
        """Who speaks in a preamble, as the line that opens it says."""
        match = self.structure.clause_opener.match(block.folded)
        return block.text[slice(*match.span("who"))].text if match else None

    def _annex(self, block: Block) -> None:
        self._close()
        match = self.structure.annex.match(block.folded)
        value = match["n"] if match else ""
        self.part = "annex"
        self.annex = roman(self.structure.chapter_value(value)) if value else None
        self.annex_title_due = True
        self.path, self.preamble = [], False
        self.sequence = Sequence()
        self.outline.headings.append((self.part, Heading(self.annex, block.text, 0)))

    def _begins_part(self, at: int) -> bool:
        """Whether a letter stands over one of the resolutions adopted under one number."""
        if self.outline.resolution is None or self.part != "body":
            return False
        letter = part_letter(self.blocks[at:], self.structure)
        known = self.outline.parts[-1].letter if self.outline.parts else None
        return letter is not None and (known is None or (len(letter), letter) > (len(known), known))

    def _part(self, block: Block) -> None:
        """A lettered resolution, its title beside the letter or in the line below."""
        letter = part_letter(self.blocks[self.at :], self.structure) or ""
        title = block.text[len(letter) :]
        title = title[1:] if title.text.startswith(".") else title
        if not title.text.strip() and not self._is_opener(self.blocks[self.at + 1]):
            self.outline.claimed.append(block.text)
            self.at += 1
            title = self.blocks[self.at].text
            self.outline.claimed.append(title)
        self.path = []
        self._heading_of(Heading(letter, title.strip(), 1))
        self.outline.parts.append(ResolutionPart(letter, self.path[-1]))

    def _is_opener(self, block: Block) -> bool:
        return self.structure.clause_opener.match(block.folded) is not None

    def _contents(self) -> None:
        entries, lines = read_contents(self.blocks[self.at + 1 :], self.structure)
        self.outline.contents += entries
        self.outline.claimed += [block.text for block in lines]
        self.at += len(lines)

    # Paragraphs

    def _number(self, block: Block) -> None:
        value = int(block.marker.value)
        if self._is_entry(value):
            self._entry(block, str(value))
        elif is_heading(block, self._following(), self.structure) and (
            value != self.sequence.expected or comes_again(value, self._following(), self.structure)
        ):
            self._heading(block, str(value), 2)
        else:
            fault = self.sequence.take(value)
            key = self._key(f"p{value}")
            if fault:
                self.outline.numbering.append(Numbering(fault.check, fault.message, key))
            kind = "operative" if self.in_resolution else "numbered"
            self._open(block, key, str(value), kind, None)

    @property
    def in_resolution(self) -> bool:
        """Whether the body is that of a resolution, or of a draft that a report recommends."""
        resolution = self.outline.resolution is not None or self.sequence.in_draft
        return resolution and self.part == "body"

    def _item(self, block: Block) -> None:
        value = block.marker.value
        owner = self.owner
        if owner is not None and owner.last_item is not None and self._is_section(block):
            self._heading(block, f"({value})", 3)
        elif owner is not None and owner.last_item is not None:
            self._entry(block, f"{owner.last_item}({value})")
        elif (
            self.draft is not None
            and self.draft.parent_key is None
            and (self.draft.number or "").startswith("(")
        ):
            # Items without a paragraph above them stand side by side.
            self._open(block, self._key(f"p-{value}"), f"({value})", "numbered", None)
        elif self.draft is not None and (block.closed or self._in_items()):
            parent = self.draft.parent_of(value)
            number = f"{parent.number}({value})" if parent.number else f"({value})"
            kind = "operative" if parent.kind == "operative" else "numbered"
            key = self.keys.unique(f"{parent.key}-{value}")
            expected = parent.take_letter(value)
            if value != expected:
                message = f"Sub-paragraph ({value}) stands where ({expected}) is expected."
                self.outline.numbering.append(Numbering("paragraph_number_gap", message, key))
            self._finish(self.draft)
            headings = tuple(self.path)
            self.draft = Draft(key, number, kind, parent.key, block, headings, parent=parent)
        elif is_heading(block, self._following(), self.structure):
            self._heading(block, f"({value})", 3)
        else:
            self._open(block, self._key(f"p-{value}"), f"({value})", "numbered", None)

    def _is_section(self, block: Block) -> bool:
        """Whether a mark under an agenda is that of the next section: （五）决策, then 8.."""
        after = next(iter(self._following()), None)
        if block.closed or after is None or after.marker.mark is not Mark.NUMBER:
            return False
        owner, number = self.owner, int(after.marker.value)
        return (
            owner is not None
            and block.marker.value not in FIRST
            and number == self.sequence.expected != owner.next_item
            and is_heading(block, self._following(), self.structure)
            and not any(
                (entry.number or "").startswith(f"{owner.last_item}(") for entry in owner.entries
            )
        )

    def _in_items(self) -> bool:
        draft = self.draft
        return draft is not None and (draft.announces or draft.parent_key is not None)

    def _plain(self, block: Block) -> None:
        if self.annex_title_due and not block.closed:
            self.annex_title_due = False
            self.outline.headings.append((self.part, Heading(None, block.text, 0)))
        elif self.owner is not None and self._is_vote_head(block):
            voted_on = self._announcer() or self.draft or self.owner
            voted_on.lists_votes = True
            self._entry(block, None, voted_on)
        elif self.draft is not None and self._announces_votes(block):
            # "… with 2 abstentions. | The voting was as follows: | In favour:"
            self.draft.lists_votes = True
            self._entry(block, None, self.draft)
        elif (
            (owner := self._announcer()) is not None
            and not ends_list(owner, block, self._following())
            # Its last sub-paragraph ends the list: "(b) To report …. | 81st plenary meeting"
            and not (owner is not self.draft and self._is_closing())
        ):
            self._entry(block, None, owner)
        elif self.preamble and (is_clause(block) or block.closed):
            self._open(block, self._counted("pp"), None, "preambular", None)
        elif block.closed or width(block.folded) > self.structure.longest_heading:
            self._open(block, self._counted("u"), None, "unnumbered", None)
        elif self._is_closing():
            self._close()
            if self.outline.parts:
                last = self.outline.parts[-1]
                self.outline.parts[-1] = replace(last, closing=(*last.closing, block.text))
            else:
                self.outline.closing.append(block.text)
        else:
            self._heading(block, None, 4)

    def _is_vote_head(self, block: Block) -> bool:
        """Whether a block begins as the lists of a vote do: 赞成:."""
        label = self.structure.vote_label
        return label is not None and label.match(block.folded) is not None

    def _announces_votes(self, block: Block) -> bool:
        """Whether a line does no more than to announce the lists of votes below it."""
        after = next(iter(self._following()), None)
        announces = block.folded.rstrip(SUPERSCRIPTS + " ").endswith(":")
        return announces and after is not None and self._is_vote_head(after)

    def _is_closing(self) -> bool:
        """Whether only short lines follow the operative paragraphs of a resolution."""
        if not self.in_resolution:
            return False
        seen = any(node.kind == "operative" for node in self.outline.paragraphs)
        operative = seen or (self.draft is not None and self.draft.kind == "operative")
        ends = [at for at in range(self.at, len(self.blocks)) if self._begins_part(at)]
        rest = self.blocks[self.at : min(ends, default=None)]
        return operative and only_short_lines(rest, self.structure)

    def _announcer(self) -> Draft | None:
        """The paragraph or sub-paragraph that announces the list that is being read."""
        for draft in (self.draft, self.owner):
            if draft is not None and draft.announces and not self._is_finished(draft):
                return draft
        return None
