"""Who speaks, and for whom, in an English verbatim record."""

from __future__ import annotations

import re

from pipelines.languages.phrases import Span
from pipelines.languages.records import Officer, Turn

LANGUAGES = {
    "Arabic": "ar",
    "Chinese": "zh",
    "English": "en",
    "French": "fr",
    "Russian": "ru",
    "Spanish": "es",
    "Portuguese": "pt",
    "German": "de",
    "Italian": "it",
    "Japanese": "ja",
    "Dari": "prs",
    "Pashto": "ps",
    "Persian": "fa",
    "Farsi": "fa",
    "Turkish": "tr",
    "Greek": "el",
    "Hebrew": "he",
    "Ukrainian": "uk",
    "Swahili": "sw",
    "Kiswahili": "sw",
}
TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Baroness|Baron|Archbishop|Bishop|Monsignor|"
    r"Msgr|Cardinal|Pope|Patriarch|Crown\s+Prince(?:ss)?|Prince(?:ss)?|Sheikha?|Shaikha?|King|"
    r"Queen|Count|Judge|Sultan|Emir|President|Prime\s+Minister|Reverend|Father|Chief|Ambassador|General|Admiral|"
    r"Colonel|Sayyid|Tuilaepa|Ratu)(?!\s+(?:Assembly|Committee|Secretariat|Debate|Conference|Council|"
    r"Counsel|Board|Executives?|Justice)\b)"
)
_PRESIDING = (
    # "The President", and of the 1990s "The ACTING PRESIDENT"
    r"The\s+(?:(?:(?:Acting|Temporary|Interim|Co-|Executive)\s*)*"
    r"(?:President|Chair(?:man|person|woman)?|Vice-(?:President|Chair\w*)|Moderator)(?:-designate)?"
    r"|(?:(?:ACTING|TEMPORARY)\s+)?(?:VICE-)?(?:PRESIDENT|CHAIR(?:MAN|PERSON|WOMAN)?))"
)
_OFFICE = (
    r"The\s+(?:(?:Acting|Deputy|Under-|Assistant)[-\s]?)*(?:Secretary(?:-General)?|Rapporteur|"
    r"High\s+Representative|Registrar)(?:\s+of\s+the\s+\w+)?"
)
_BRACKETS = r"\((?:[^()]|\([^()]*\))*\)"
# A word of a name: with a capital, an initial, or one of the small words names are made with;
# "General Assembly at its sixty-first session." is no name.
_SMALL = (
    r"(?:abu|ad|af|al|am|ap|as|at-|av|bel|ben|bin|bint|da|das|de|dei|del|della|den|der|des|di|do|dos|du|e|"
    r"el|er|ex|ez|i|ibn|in|ka|la|las|le|les|lo|los|na|ng|of|ole|op|ould|st|t|te|ten|ter|the|ud|ul|ur|van|vom|"
    r"von|wa|y|zu|zum|zur|ðe|’t|'t)(?![^\s():;,.\-’'])"
)
_WORD = (
    rf"(?:(?:[^\W\d_a-z]\.)+|(?:Jr|Sr|St)\.|{_SMALL}[^\s():;,.]*"
    r"|[^\W\d_a-zß-öø-ÿ][^\s():;,.]*|[d’']+[A-Z][^\s():;,.]*)"
)
# "Mr. Buffa (Paraguay) (spoke in Spanish):", "The President (spoke in Arabic):",
# "Mr. Briz Gutiérrez: (Guatemala) (spoke in Spanish):", "Archbishop Auza (Holy See):"
_TURN = re.compile(
    rf"(?P<speaker>(?P<presiding>{_PRESIDING})|{_OFFICE}|{TITLE}\.?(?:\s+{_WORD}){{1,7}}?)"
    rf"\s*:?\s*(?P<notes>(?:{_BRACKETS}\s*)*"
    # "Mr. Abelard (Haiti), Rapporteur of the First Committee (spoke in French):"
    rf"(?:(?<=\)),\s*[^:().;]{{3,90}}?(?:{_BRACKETS}\s*)?|(?<=\)\s),\s*[^:().;]{{3,90}}?(?:{_BRACKETS}\s*)?"
    # "Mr. Ban Ki-moon, Secretary-General of the United Nations:"
    r"|,\s+(?:(?:Deputy|Under|Assistant)[-\s])?(?:Secretary-General|High\s+Representative|Executive|Director|Chair|President"
    r"|Prime\s+Minister|Minister|Special|Head)\b[^:().;]{0,90}?)?):"
    # "King Abdullah II ibn Al Hussein (Jordan):" without a title we know
    rf"|(?P<named>(?=[A-Z]){_WORD}(?:\s+{_WORD}){{0,6}}?)"
    rf"\s*(?P<brackets>\([A-Z](?:[^()]|\([^()]*\))*\)\s*(?:\(spoke[^()]*\)\s*)?|\(spoke[^()]*\)\s*):"
)
_NOTE = re.compile(_BRACKETS)
_SPOKE = re.compile(
    r"\((?:spoke|speaking|interpretation|translation)\s+(?:in|from)\s+(?P<language>[A-Z][a-z]+)[^()]*\)"
)


# "Mr. Sancar (Acting Secretary of the Committee):", "The Secretary:"
_SECRETARY = re.compile(
    r"(?:^The\s+|\(\s*)(?:(?:Acting|Deputy)\s+)*Secretary(?:\s+of\s+the\b[^()]*Committee)?\s*(?:\)|:|\()"
)


# "Observer State of Palestine", "Permanent Observer of the Holy See"
OBSERVER = re.compile(r"^(?:Permanent\s+)?Observer\s+(?:(?:of|for)\s+)?(?:the\s+)?|^the\s+", re.I)


def turn(text: str) -> Turn | None:
    """The opening of a statement at the start of a text."""
    match = _TURN.match(text)
    if match is None:
        return None
    speaker = "speaker" if match["speaker"] else "named"
    notes = "notes" if match["speaker"] else "brackets"
    affiliation: Span | None = None
    language: str | None = None
    for note in _NOTE.finditer(text, *match.span(notes)):
        spoke = _SPOKE.fullmatch(note[0])
        if spoke:
            language = LANGUAGES.get(spoke["language"])
        elif affiliation is None:
            affiliation = (note.start() + 1, note.end() - 1)
    return Turn(
        match.span(speaker),
        bool(match["presiding"]),
        affiliation,
        language,
        match.end(),
        titled=speaker == "speaker",
        secretary=_SECRETARY.search(match[0]) is not None,
    )


# "In the absence of the President, Mr. Beck (Palau), Vice-President, took the Chair."
_TOOK_CHAIR = re.compile(
    rf"(?P<name>{TITLE}\.?(?:\s+{_WORD}){{1,7}}?)\s*\((?P<of>(?:[^()]|\([^()]*\))*)\)"
    r"(?:,\s*(?P<capacity>[^,.]{3,60}))?,?\s+(?:then\s+)?(?:(?:took|resumed|occupied|assumed|"
    r"returned\s+to|(?:was\s+)?in)\s+the\s+Chair|presided\b(?!\s+over)"
    # "Mr. A (Chad), Vice-Chair, and later Mr. B (Mali), Vice-Chair, took the Chair"
    rf"|and\s+(?:later|then|subsequently)\s+(?={TITLE}\.?\s[^.:;]{{2,120}}?(?:the\s+Chair|presided)))"
)


def presiding(text: str) -> list[Officer]:
    """Officers who a remark says took the Chair, by name."""
    return [
        Officer(
            "presiding_officer",
            match.span("name"),
            match.span("of"),
            match.span("capacity") if match["capacity"] else None,
        )
        for match in _TOOK_CHAIR.finditer(text)
    ]
