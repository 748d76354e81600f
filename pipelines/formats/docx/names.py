"""The names of WordprocessingML (ECMA-376) and how its elements are looked into."""

from __future__ import annotations

from lxml import etree

MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


def w(name: str) -> str:
    """The full name of an element or attribute of WordprocessingML."""
    return MAIN + name


def child(node: etree._Element | None, *path: str) -> etree._Element | None:
    """The first child of a name, or its child in turn; None where there is none."""
    for name in path:
        if node is None:
            return None
        node = node.find(w(name))
    return node


def children(node: etree._Element, name: str) -> list[etree._Element]:
    """The children of a name."""
    return node.findall(w(name))


def attribute(node: etree._Element | None, name: str) -> str | None:
    """An attribute's value; None without it."""
    return None if node is None else node.get(w(name))


def is_on(node: etree._Element | None) -> bool:
    """Whether a property that is there is switched on: `<w:vanish/>`, not `w:val="0"`."""
    return node is not None and attribute(node, "val") not in ("0", "false", "off")
