"""What a ZIP archive holds, before anything in it is unpacked."""

from __future__ import annotations

import io
import zipfile

from pipelines.formats.model import UnreadableError

MOST_UNPACKED = 256 * 1024 * 1024
"""Bytes; a document of pictures stays far below."""
MOST_PARTS = 10_000
_WORD = "word/"


def check_word_archive(data: bytes, name: str) -> None:
    """Make sure that an archive is a Word document and can be unpacked.

    Raises:
        UnreadableError: it is damaged, something else, or unpacks to more than any document.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise UnreadableError(
            f"{name} is a ZIP archive that is cut short or damaged; fetch it again."
        ) from error
    names = {part.filename for part in parts}
    if "[Content_Types].xml" not in names or not any(part.startswith(_WORD) for part in names):
        raise UnreadableError(
            f"{name} is a ZIP archive and no Word document; unpack it into the folder."
        )
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise UnreadableError(
            f"{name} would unpack to more than {MOST_UNPACKED >> 20} MiB; no document does."
        )
