"""The words for what the head of every document prints: distribution, date, languages.

Chinese and English documents print them in English, so that is what a language has that says
nothing of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class HeadWords:
    """The words one language has for the fields of a head."""

    distribution: re.Pattern[str]
    """`Distr.: General`, group `value`."""
    distributions: Mapping[str, str]
    """The values of a distribution in small letters, with their codes."""
    languages: Mapping[str, str]
    """Languages by name, with their ISO 639-1 codes."""
    original: re.Pattern[str]
    """`Original: English`, group `value`."""
    language: re.Pattern[str]
    """The language of the version: `Chinese`, `English only`."""
    months: tuple[str, ...]
    date: re.Pattern[str]
    """`6 July 2018`, groups `day`, `month` and `year`."""
    starts: re.Pattern[str]
    """What a line starts with that is a field of the head and nothing else."""


def head_words(
    *,
    distributions: Mapping[str, str],
    languages: Mapping[str, str],
    original: str,
    joined: str,
    only: str,
    months: tuple[str, ...],
    day: str = r"\d{1,2}",
) -> HeadWords:
    """The patterns from the words.

    Args:
        distributions: the values of `Distr.` in small letters, with their codes.
        languages: languages by name, with their codes.
        original: the word before the original language.
        joined: what stands between two languages in which a document was written, as a pattern.
        only: the word for a document that is issued in one language.
        months: their names from January on.
        day: how a day of the month is printed.
    """
    names = "|".join(languages)
    return HeadWords(
        distribution=re.compile(rf"(?i:Distr\.?\s*:?\s*(?P<value>{'|'.join(distributions)}))"),
        distributions=distributions,
        languages=languages,
        original=re.compile(
            rf"{original}\s*:?\s*(?P<value>{names})(?:(?:/|,|\s+{joined}\s+)\s*(?:{names}))*"
        ),
        language=re.compile(rf"(?:{names})(?:\s*{only})?"),
        months=months,
        date=re.compile(rf"(?P<day>{day})\s*(?P<month>{'|'.join(months)})\s*(?P<year>\d{{4}})"),
        starts=re.compile(rf"Distr\..*|{original}\s*:.*"),
    )


IN_ENGLISH = head_words(
    distributions={"general": "general", "limited": "limited", "restricted": "restricted"},
    languages={
        "Arabic": "ar",
        "Chinese": "zh",
        "English": "en",
        "French": "fr",
        "Russian": "ru",
        "Spanish": "es",
    },
    original="Original",
    joined="and",
    only="only",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
)
