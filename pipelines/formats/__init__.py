"""Real files to text: PDF, DOCX, HTML and plain text, told apart by what is in them."""

from __future__ import annotations

from pipelines.formats.html.sniff import is_html
from pipelines.formats.model import Extracted, UnreadableError
from pipelines.formats.plain import read_plain

__all__ = ["SUFFIXES", "Extracted", "UnreadableError", "extract_text"]

_ZIP = b"PK\x03\x04"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
SUFFIXES = frozenset({"", ".txt", ".text", ".pdf", ".docx", ".doc", ".htm", ".html"})
"""Endings of the names of files that are looked at; what a file is, its content tells."""


def extract_text(data: bytes, name: str) -> Extracted:
    """The text of a file, whose format its content tells.

    Raises:
        UnreadableError: no text can be got out of it; the message is one sentence.
    """
    if b"%PDF-" in data[:1024]:
        # The libraries for a format are loaded when a file of that format is met.
        from pipelines.formats.pdf.read import read_pdf

        return read_pdf(data, name)
    if data.startswith(_ZIP):
        from pipelines.formats.docx.read import read_docx

        return read_docx(data, name)
    if data.startswith(_OLE):
        raise UnreadableError(_why_no_ole(data, name))
    if is_html(data):
        from pipelines.formats.html.read import read_html

        return read_html(data, name)
    return read_plain(data, name)


def _why_no_ole(data: bytes, name: str) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return f"{name} is locked with a password; save it without one."
    return f"{name} is in the old format of Word (.doc); save it as DOCX or PDF."
