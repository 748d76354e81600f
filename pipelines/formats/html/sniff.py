"""Whether bytes are a web page, and the characters they stand for."""

from __future__ import annotations

import codecs
import re

from pipelines.formats.model import UnreadableError

_LOOKED_AT = 4096
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What a page starts with, after comments and a declaration of XML.
_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)
# A page without its head starts with a block, which is closed.
_FRAGMENT = re.compile(
    rb"\s*<(?P<tag>div|p|table|h[1-6]|center|ol|ul|article|section)\b[^>]*>.*</(?P=tag)\s*>",
    re.IGNORECASE | re.DOTALL,
)
# <meta charset="gb2312">, <meta http-equiv=... content="text/html; charset=utf-8">
_CHARSET = re.compile(rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"<\?xml[^>]*\bencoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "big5": "big5hkscs",
}
"""Encodings that pages name where they use the wider one (WHATWG Encoding Standard)."""

_COMMON = frozenset("的和在国國大会會一第年月日了有以对對其各议議")
_LEAST_LIKELY = 0.1
"""Bytes read in another encoding give rare characters."""


def is_html(data: bytes) -> bool:
    """Whether a file is a web page by how it starts."""
    start = data[: 4 * _LOOKED_AT]
    for bom, encoding in _BOMS:
        if start.startswith(bom):
            start = start.decode(encoding, "ignore").encode()
    return bool(_START.match(start) or _FRAGMENT.match(start))


def decode_html(data: bytes, name: str) -> str:
    """The characters of a page, in the encoding it names.

    Raises:
        UnreadableError: the bytes are not in that encoding, nor in UTF-8.
    """
    head = data[:_LOOKED_AT]
    stated = [encoding for bom, encoding in _BOMS if data.startswith(bom)]
    for pattern in (_CHARSET, _XML_ENCODING):
        found = pattern.search(head)
        if found:
            stated.append(found[1].decode("ascii"))
    for encoding in [*stated, "utf-8"]:
        try:
            known = codecs.lookup(encoding).name
            return data.decode(_WIDER.get(known, known))
        except (LookupError, UnicodeDecodeError):
            continue
    if stated:
        raise UnreadableError(f"{name} is a web page that is not in {stated[0]}, as it says.")
    guessed = max(_chinese(data), key=_likely, default="")
    if _likely(guessed) > _LEAST_LIKELY:
        return guessed
    raise UnreadableError(f"{name} is a web page that names no encoding and is not in UTF-8.")


def _chinese(data: bytes) -> list[str]:
    """What the bytes say in the encodings of Chinese that can be read without an error."""
    out = []
    for encoding in ("gb18030", "big5hkscs"):
        try:
            out.append(data.decode(encoding))
        except UnicodeDecodeError:
            continue
    return out


def _likely(text: str) -> float:
    """The part of the Chinese characters that are ones no page is without."""
    chinese = [char for char in text if "\u3400" <= char <= "\u9fff"]
    return sum(char in _COMMON for char in chinese) / max(len(chinese), 1)
