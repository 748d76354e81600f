"""What items of an agenda are on, by codes that are alike in every language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType


def topics(words: Mapping[str, str]) -> Mapping[str, re.Pattern[str]]:
    """The words for each topic of one language, ready to be looked for in titles.

    Args:
        words: a topic's code to a pattern; the same codes in every language.
    """
    return MappingProxyType(
        {code: re.compile(pattern, re.IGNORECASE) for code, pattern in words.items()}
    )
