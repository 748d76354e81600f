"""What goes wrong with what is put in."""

from __future__ import annotations


class InputError(Exception):
    """Input that nothing can be built from; the message is one sentence for the user."""
