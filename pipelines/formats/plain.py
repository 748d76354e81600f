"""Plain text: the file itself, unchanged but where it keeps two columns side by side."""

from __future__ import annotations

import codecs

from pipelines.formats.model import Extracted, UnreadableError
from pipelines.formats.side_by_side import in_reading_order

_BOM = "\ufeff"


def read_plain(data: bytes, name: str) -> Extracted:
    """A plain text strictly read as UTF-8; an offset into it is an offset into the file.

    Of a text that keeps two columns side by side the one is put above the other; offsets then
    point into what comes of it, as they do for other formats.

    Raises:
        UnreadableError: the bytes are not UTF-8 text, or there is nothing in it.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise UnreadableError(f"{name} is a text in UTF-16; save it as UTF-8.")
    if b"\0" in data:
        raise UnreadableError(f"{name} is not a text: it holds zero bytes, as binary files do.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"{name} is not UTF-8: byte {error.start} cannot be decoded."
        ) from error
    if not text.strip().strip(_BOM).strip():
        raise UnreadableError(f"{name} is empty.")
    return Extracted(in_reading_order(text) or text, "text", parted=False)
