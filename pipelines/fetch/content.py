"""What arrived, judged by its bytes: names and content types are not believed."""

from __future__ import annotations

import lzma
import zipfile
import zlib
from enum import StrEnum
from pathlib import Path

from pipelines.fetch.errors import DownloadError

_HEAD = 1024
"""Bytes; enough to know a web page by, whatever comment it begins with."""

_TAIL = 1024
"""Bytes; where readers look for the end mark of a PDF (PDF Reference 1.7, appendix H, note 18)."""

_LARGEST_UNPACKED = 1 << 30
"""Bytes; a DOCX that says it unpacks to more is no document."""

_PDF, _ZIP, _OLE2 = b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PAGE_MARKS = (b"<!doctype html", b"<html", b"<head", b"<body", b"<script")
_BOM = b"\xef\xbb\xbf"

_UNREADABLE_ZIP = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,  # a way of packing that Python does not know
    RuntimeError,  # encrypted
    ValueError,  # dates and offsets that cannot be
)


class Kind(StrEnum):
    """A kind of document that is kept; the value is the ending of its file."""

    PDF = "pdf"
    DOCX = "docx"


class NoSuchDocumentError(Exception):
    """The system has no such document, and says so with a page or with nothing."""


def kind_of(path: Path) -> Kind:
    """Which kind of document a whole file is.

    Raises:
        NoSuchDocumentError: it is empty, or a web page.
        DownloadError: it is damaged, cut short, or a kind of file that is not read.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head.strip():
        raise NoSuchDocumentError("the answer is empty")
    if head.startswith(_PDF):
        _check_pdf(path)
        return Kind.PDF
    if head.startswith(_ZIP):
        _check_docx(path)
        return Kind.DOCX
    if head.startswith(_OLE2):
        raise DownloadError("it is in the old Word format (.doc), which is not read; ask for pdf")
    start = head.removeprefix(_BOM).lstrip().lower()
    if start.startswith(b"<") and any(mark in start for mark in _PAGE_MARKS):
        raise NoSuchDocumentError("the answer is a web page")
    raise DownloadError("it is neither PDF nor DOCX")


def _check_pdf(path: Path) -> None:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL))
        if b"%%EOF" not in file.read():
            raise DownloadError("the PDF is cut short: its end mark is missing")


def _check_docx(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > _LARGEST_UNPACKED:
                raise DownloadError("the ZIP file unpacks to more than any document")
            damaged = archive.testzip()
            names = {member.filename for member in members}
    except _UNREADABLE_ZIP as error:
        raise DownloadError("the ZIP file is damaged or cut short") from error
    if damaged is not None:
        raise DownloadError("the ZIP file is damaged")
    if "word/document.xml" not in names:
        raise DownloadError("it is a ZIP file but not a DOCX document")
