"""Sets pieces as a web page: paragraphs, superscript calls, notes at the end."""

from __future__ import annotations

import re
from html import escape

from tests.formats.printed import CALL, Piece, Printed

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"


def with_calls(text: str) -> str:
    """A text with its calls of notes in `<sup>`."""
    out, at = "", 0
    for match in CALL.finditer(text):
        digits = "".join(
            str(SUPERSCRIPTS.index(char)) if char in SUPERSCRIPTS else char for char in match[0]
        )
        out += escape(text[at : match.start()]) + f"<sup>{digits}</sup>"
        at = match.end()
    return out + escape(text[at:])


def render_html(document: Printed, *, encoding: str = "utf-8", indented: bool = False) -> bytes:
    """A document as a web page; `indented` sets entries in with spaces that do not break."""
    lines = [f'<html><head><meta charset="{encoding}"><title>不是正文</title>']
    lines += ["<style>p { margin: 1em }</style></head><body>", "<nav>首页 &gt; 文件</nav>"]
    for piece in document.pieces:
        lines.append(_piece(piece, indented))
        lines += [_piece(note, indented) for note in piece.notes]
    lines.append(f"<p>{document.job or ''}</p>")
    lines.append("<script>document.write('正文')</script></body></html>")
    return "\n".join(lines).encode(encoding)


def _piece(piece: Piece, indented: bool) -> str:
    if piece.kind == "note":
        return f"<p>{with_calls(piece.mark)} {escape(piece.text)}</p>"
    if piece.kind == "contents":
        title, page = piece.text.split("\t")
        mark = f"<td>{piece.mark}</td>" if piece.mark else ""
        return f"<table><tr>{mark}<td>{escape(title)}</td><td>{page}</td></tr></table>"
    tag = "h3" if piece.kind == "heading" else "p"
    spaces = "&nbsp;" * 4 if indented and piece.kind in ("entry", "item") else ""
    mark = f"{escape(piece.mark)}&nbsp;&nbsp;" if piece.mark else ""
    # A line of the source may end between two Chinese characters: a page shows no space there.
    words = re.sub("(?<=[一-鿿]{9})(?=[一-鿿]{2})", "\n    ", with_calls(piece.text), count=1)
    return f"<{tag}>{spaces}{mark}<span lang='zh'>{words}</span></{tag}>"
