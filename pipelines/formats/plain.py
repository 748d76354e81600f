"""Plain text: the file itself, unchanged."""

from __future__ import annotations

import codecs

from pipelines.formats.model import Extracted, UnreadableError

_BOM = "\ufeff"


def read_plain(data: bytes, name: str) -> Extracted:
    """A plain text strictly read as UTF-8; an offset into it is an offset into the file.

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
    return Extracted(text, "text", parted=False)
