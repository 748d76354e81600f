"""What can go wrong with a fetch: with what was asked, and with a single document."""

from __future__ import annotations


class FetchError(Exception):
    """Nothing can be fetched as asked; the message is one sentence for the user."""


class DownloadError(Exception):
    """One document did not arrive; the message says why, as the end of a sentence."""


class ServerTroubleError(DownloadError):
    """The server, or the way to it, failed again and again; the next document may fail too."""


class ServerBusyError(ServerTroubleError):
    """The server asks to be left alone for longer than a run waits."""
