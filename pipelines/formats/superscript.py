"""Raised digits, which call a footnote, as the superscript digits of Unicode."""

from __future__ import annotations

from pipelines.text.fold import SUPERSCRIPTS

_RAISED = {ord("0") + digit: char for digit, char in enumerate(SUPERSCRIPTS)}


def raised(text: str) -> str:
    """A text printed above the line: its digits raised, `th` and `*` as they are."""
    return text.translate(_RAISED)
