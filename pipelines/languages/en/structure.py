"""How an English document marks its parts."""

from __future__ import annotations

import re

from pipelines.languages.base import Structure
from pipelines.languages.en.votes import LABEL
from pipelines.languages.phrases import Span
from pipelines.text.numbering import roman

ORGANS = {
    "General Assembly": "general_assembly",
    "Security Council": "security_council",
    "Economic and Social Council": "economic_and_social_council",
    "Disarmament Commission": "disarmament_commission",
    "Human Rights Council": "human_rights_council",
    "Secretariat": "secretariat",
    "Trusteeship Council": "trusteeship_council",
    "Conference on Disarmament": "conference_on_disarmament",
}
"""Organs as a masthead prints them."""

# The verbs that open a clause of a resolution; an adverb may stand before them: Also recalling.
CLAUSE_VERBS = (
    "Acknowledging",
    "Acting",
    "Affirming",
    "Alarmed",
    "Appreciating",
    "Aware",
    "Bearing in mind",
    "Believing",
    "Cognizant",
    "Commending",
    "Concerned",
    "Condemning",
    "Confirming",
    "Conscious",
    "Considering",
    "Convinced",
    "Deploring",
    "Desiring",
    "Desirous",
    "Determined",
    "Disturbed",
    "Emphasizing",
    "Encouraged",
    "Encouraging",
    "Endorsing",
    "Expressing",
    "Guided",
    "Having",
    "Highlighting",
    "Hoping",
    "Inspired",
    "Keeping in mind",
    "Mindful",
    "Noting",
    "Observing",
    "Paying tribute",
    "Reaffirming",
    "Realizing",
    "Recalling",
    "Recognizing",
    "Regretting",
    "Reiterating",
    "Resolved",
    "Resolving",
    "Seeking",
    "Seized",
    "Stressing",
    "Supporting",
    "Taking",
    "Underlining",
    "Underscoring",
    "Urging",
    "Viewing",
    "Welcoming",
)
_ADVERBS = (
    "Again|Also|Bearing|Deeply|Firmly|Fully|Further|Furthermore|Gravely|Once again|Seriously"
    "|Strongly|Particularly|Profoundly|Equally|Likewise|Still|Reaffirming also"
)
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def roman_value(text: str) -> int:
    """The value of a roman numeral, or of one in digits: `IV` is 4."""
    if text.isdigit():
        return int(text)
    values = [_ROMAN_DIGITS[char] for char in text.upper()]
    return sum(
        -value if value < max(values[at + 1 :], default=0) else value
        for at, value in enumerate(values)
    )


STRUCTURE = Structure(
    # "I. Introduction", "Chapter II", "Chapter II. Procedural matters"; never "C. Agenda"
    chapter=re.compile(
        r"(?P<word>(?:Chapter|CHAPTER)\s+)?(?P<n>[IVX]{1,6})"
        r"(?(word)(?:[.:]\s+(?=\S)|\s+(?=[A-Z])|\s*$)|\.\s+(?=\S))"
    ),
    chapter_value=roman_value,
    # "Annex", "Annex II", "Appendix"; not "annex II to the report" in running text
    annex=re.compile(r"(?:Annex|ANNEX|Appendix|APPENDIX)(?:\s+(?P<n>[IVX]{1,5}|\d{1,2}))?\s*$"),
    # "A. Opening of the session"; not "E. Courtenay Rattray (Jamaica)", the initial of a name
    letter=re.compile(
        r"(?P<n>[A-Z])\.\s+(?=\S)(?!(?:[A-Z][\w’'.-]*\s+){1,4}\([A-Z][^()]*(?:\([^()]*\))?\)[.;]?\s*$)"
    ),
    # "16. At its 18th meeting", "16.At its", never "16.4"
    number=re.compile(r"(?P<n>\d{1,3})\.(?:\s+(?=\S)|(?=[A-Z“\"(*_])|$)"),
    # "Affairs, Mr. | Sergio Duarte", "see A/60/88 and Corr. | 2": no sentence ends there
    unfinished=re.compile(
        r"\b(?:Mr|Ms|Mrs|Dr|St|Prof|No|Nos|paras?|chaps?|sects?|arts?|vol|Corr|Add|Rev|e\.g|i\.e)\.$"
        # "Adopted by the Security Council at its 7036th meeting, on | 26 September 2013"
        r"|\bmeeting,?\s+on$"
    ),
    contents=re.compile(r"(?i:(?:table of )?contents)\s*$"),
    contents_header=re.compile(
        r"(?i:(?:chapter|section|paragraphs?|page)s?)(?:\s+(?i:paragraphs?|pages?))*$"
    ),
    summary=re.compile(r"(?i:(?:executive )?summary|abstract)\s*$"),
    # "The General Assembly,", "States,", "The States participating in the third … Conference …,"
    clause_opener=re.compile(
        rf"(?:We,\s+)?(?:[Tt]he\s+)?(?P<who>{'|'.join(ORGANS)}|Member States|States Parties"
        r"|States parties|States|Conference|Meeting|We)"
        r"(?:\s+(?:participating|Parties|parties|gathered|assembled|meeting)\b[^.;:]*)?\s*,\s*$"
    ),
    note_start=re.compile(
        r"(?:See|Ibid|Idem|Available|Official|Resolutions?|Decisions?|General Assembly"
        r"|Security Council|United Nations|Report of|Formerly|Previously|For the|The full|Adopted"
        r"|Subsequently|The delegations?|As of|In accordance|“|[A-Z]{1,6}/|www|http)"
    ),
    clause_start=re.compile(rf"(?:(?:{_ADVERBS})\s+)?(?i:{'|'.join(CLAUSE_VERBS)})\b"),
    vote_label=LABEL,
    note_words=re.compile(
        r"See\b|Ibid|Reports?\s+of|Official\s+Records|United\s+Nations,|Resolutions?\s|Decisions?\s"
        r"|[AES]/[A-Z\d]|Adopted\s|Subsequently|The\s+(?:delegations?|final)\s|Available"
    ),
    full_stop=re.compile(r"[a-z)\d”][.;:]\s+[A-Z“]"),
    longest_heading=240,
)

# "see annex II", "contained in annex I to the present report"
_ANNEX_REFERRED = re.compile(
    r"(?:[Ss]ee|contained\s+in|set\s+out\s+in|reproduced\s+in|as)\s+annex\s+(?P<n>[IVX]+|\d{1,2})\b"
    r"(?!\s+(?:to|of)\s+(?!the\s+present\b))"
)


def annexes_referred_to(tight: str) -> list[tuple[str, Span]]:
    """Annexes of its own that a text refers to: see annex I."""
    return [
        (roman(roman_value(match["n"])), match.span()) for match in _ANNEX_REFERRED.finditer(tight)
    ]
