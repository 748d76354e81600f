"""What the styles of a document say of a paragraph: its list and how far it is set in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from pipelines.formats.docx.names import attribute, child, children, is_on
from pipelines.formats.docx.numbering import Numbering

_DEEPEST = 20
"""Styles that are each based on the next; more is a circle."""


@dataclass
class Styles:
    """The paragraph and character styles of a document, by their ids."""

    nodes: dict[str, etree._Element] = field(default_factory=dict)
    default: str | None = None

    def chain(self, style: str | None) -> Iterator[tuple[str, etree._Element]]:
        """A style and those it is based on, nearest first."""
        for _ in range(_DEEPEST):
            if style is None or style not in self.nodes:
                return
            node = self.nodes[style]
            yield style, node
            style = attribute(child(node, "basedOn"), "val")


def read_styles(root: etree._Element | None) -> Styles:
    """The styles that the styles part of a document declares."""
    out = Styles()
    if root is None:
        return out
    for node in children(root, "style"):
        key = attribute(node, "styleId")
        if key is None:
            continue
        out.nodes[key] = node
        if attribute(node, "type") == "paragraph" and attribute(node, "default") in ("1", "true"):
            out.default = key
    return out


def style_of(paragraph: etree._Element, styles: Styles) -> str | None:
    """The style of a paragraph."""
    return attribute(child(paragraph, "pPr", "pStyle"), "val") or styles.default


def list_of(
    paragraph: etree._Element, styles: Styles, numbering: Numbering
) -> tuple[str, int] | None:
    """The list and level of a paragraph, from itself or its style; None without a list."""
    own = child(paragraph, "pPr", "numPr")
    number, depth = attribute(child(own, "numId"), "val"), attribute(child(own, "ilvl"), "val")
    if number is None:
        for style, node in styles.chain(style_of(paragraph, styles)):
            number = attribute(child(node, "pPr", "numPr", "numId"), "val")
            if number is not None:
                depth = depth or attribute(child(node, "pPr", "numPr", "ilvl"), "val")
                depth = depth or str(numbering.level_of_style(number, style))
                break
    if number is None or number == "0":
        return None
    return number, int(depth or 0)


def indent_of(
    paragraph: etree._Element,
    styles: Styles,
    numbering: Numbering,
    place: tuple[str, int] | None,
) -> int:
    """How far the first line of a paragraph is set in, in twentieths of a point."""
    level = numbering.level(*place) if place else None
    sources = [child(paragraph, "pPr", "ind")]
    sources.append(child(level.properties, "ind") if level is not None else None)
    sources += [child(node, "pPr", "ind") for _, node in styles.chain(style_of(paragraph, styles))]
    left = _first(sources, "left", "start")
    first = _first(sources, "firstLine")
    hanging = _first(sources, "hanging")
    return left + (first if not hanging else -hanging)


def _first(sources: list[etree._Element | None], *names: str) -> int:
    for source in sources:
        for name in names:
            value = attribute(source, name)
            if value is not None and value.lstrip("-").isdigit():
                return int(value)
    return 0


def is_superscript(run: etree._Element, styles: Styles) -> bool:
    """Whether a run is raised, by itself or by its character style."""
    align = child(run, "rPr", "vertAlign")
    if align is not None:
        return attribute(align, "val") == "superscript"
    style = attribute(child(run, "rPr", "rStyle"), "val")
    return any(
        attribute(child(node, "rPr", "vertAlign"), "val") == "superscript"
        for _, node in styles.chain(style)
    )


def is_hidden(run: etree._Element, styles: Styles) -> bool:
    """Whether a run is not printed."""
    if is_on(child(run, "rPr", "vanish")):
        return True
    style = attribute(child(run, "rPr", "rStyle"), "val")
    return any(is_on(child(node, "rPr", "vanish")) for _, node in styles.chain(style))
