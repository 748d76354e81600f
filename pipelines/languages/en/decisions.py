"""How English reports tell of decisions and votes."""

from __future__ import annotations

import re

from pipelines.languages.clauses import votes_apart
from pipelines.languages.deciding import DecisionWords
from pipelines.languages.en.nouns import NOUN, stem
from pipelines.languages.en.numerals import ORDINAL, number
from pipelines.languages.en.sentences import sentences
from pipelines.languages.en.structure import roman_value
from pipelines.languages.en.votes import sided
from pipelines.languages.phrases import DecisionPhrase

_RECORDED = re.compile(r"\b(?:recorded|roll-call|registered)(?:\s+and\s+separate)?\s+votes?\b")
_VOTED = re.compile(r"\bvot(?:e|ed|ing)\b")
# "put to a separate vote", "a recorded vote was taken on paragraph 17", "voted on paragraph 4"
_PUT = re.compile(
    r"\bput\s+to\s+(?:the|a|an)\s+(?:[\w-]+\s+){0,3}vote|\bvote\s+was\s+(?:taken|requested|held)"
    r"|\b(?:took|proceeded\s+to\s+take|held|conducted|requested)\s+an?\s+(?:[\w-]+\s+){0,3}vote"
    r"|\bproceeded\s+to\s+(?:a\s+|the\s+)?(?:[\w-]+\s+){0,3}vote|\bvoted\s+(?:separately\s+)?on\b"
    r"|\b(?:proposed|submitted|introduced)\s+(?:an?|the\s+following)\s+(?:\w+\s+)?amendments?\s+to\b"
)
_CONSENSUS = re.compile(r"\bby\s+consensus\b|\bunanimously\b")
_WITHOUT_VOTE = re.compile(
    r"\bwithout\s+(?:(?:a|being\s+put\s+to\s+(?:a|the))?\s*vote|objection)\b"
)
_ACCLAMATION = re.compile(r"\bby\s+acclamation\b")
_RETAINED = re.compile(r"\bretain(?:ed|ing|s)?\b|\bretention\b")
_RETENTION = re.compile(r"\bretention\b|\b(?:whether\s+)?to\s+retain\b")
_REJECTED = re.compile(
    r"\breject(?:ed|s)?\b|\b(?:not|neither)\s+(?:\w+\s+)?(?:adopt(?:ed)?|retain(?:ed)?|approved?|carried|accepted)\b"
    r"|\bfailed\s+to\s+(?:be|obtain|receive)|\bdefeated\b|\bwas\s+deleted\b"
)
_PASSED = re.compile(
    r"\badopt(?:s|ed)?\b|\bapproved?\b|\bendorsed?\b|\bcarried\b|\baccepted\b|\bagreed\b"
)
_AMENDED = re.compile(
    r"\bas\s+(?:introduced\s[^,;.]{2,40}?\s+and\s+)?(?:further\s+)?(?:orally\s+)?(?:amended|revised|corrected|modified)\b"
    r"|\bas\s+a\s+whole,\s+as\s+amended|\bwith\s+oral\s+(?:amendments|revisions)"
    r"|\bamended\s+(?:paragraph|section|draft)"
)
_AMENDMENT = re.compile(
    r"\b(?:orally\s+)?amend\b(?!ed)|\bto\s+revise\b|\b(?:oral\s+)?amendments?\b|\boral\s+revisions?\b"
    r"|\bdecided\b[^.;]{0,120}?\bto\s+delete\b|\bproposals?\b[^.;]{0,160}?\bto\s+(?:delete|replace|insert|add|remove)\b"
)
_SECTION = re.compile(r"\b(?:[Ss]ect(?:ion)?\.?|[Cc]hapter|[Pp]art)\s+(?P<s>[IVX]+|\d+)\b")
_PARAGRAPH = re.compile(
    r"(?:\b(?P<pp>[Pp]reambular)\s+)?\b[Pp]ara(?:graph)?s?\.?\s+(?P<p>\d+(?:\s+(?:bis|ter|quater)\b)?)(?:\s*(?P<sub>\([a-z]+\)))?"
    rf"|(?P<th>{ORDINAL})\s+(?:(?P<pp2>preambular)|operative)\s+paragraph"
)
# "paragraphs 84 and 91", "paragraphs 16 to 18": voted on together
_PARAGRAPHS = re.compile(
    r"(?:\b(?P<pp>[Pp]reambular)\s+)?\b[Pp]ara(?:graph)?s\.?\s+(?P<list>\d+(?:(?:,\s+(?:and\s+)?|\s+and\s+|\s+to\s+)\d+)+)(?!\s*\()"
)
_ONE_OF = re.compile(r"(?P<to>to\s+)?(?P<n>\d+)")
# "(see para. 12, draft resolution I)": where the text is printed, not what was decided on
_SEE = re.compile(r"\([Ss]ee\b[^()]*(?:\([^()]*\)[^()]*)*\)")
_SUB = re.compile(r"\b[Ss]ub-?paragraph\s+(?P<sub>\([a-z]+\))\s+of\s+paragraph")
_REFERS_BACK = re.compile(
    r"\b(?:[Tt]he|[Tt]hat|[Tt]his)\s+(?:paragraphs?|subparagraph|section|sentence|(?:oral\s+|written\s+)?"
    r"(?:amendments?|revisions?)|text|proposal|motion|item|words?|phrase|provisions?)\s+(?:was|were)\b(?!\s+put)|\b[Rr]esults?\s+of\s+the\s+vot(?:e|ing)\b|^(?:It|They)\s+w(?:as|ere)\b"
)
_GOES_ON = re.compile(
    r"^(?:The|It)\s+(?:[A-Z]\w+\s+)?(?:also|then|subsequently|further|thereafter)\b"
    r"|^(?:Subsequently|Thereafter|Then|Also|In\s+addition|Similarly|It)\b"
)

_MANNER = (
    r"(?:,?\s+(?:by\s+(?:consensus|acclamation|an?\s+(?:recorded\s+|roll-call\s+)?vote\s+of[^,;:]*(?:,\s+with[^,;:]*)?)"
    r"|without\s+a\s+vote|unanimously|as\s+orally\s+\w+(?:\s+and\s+\w+)?|as\s+a\s+whole),?)*"
)
# "adopted its report", "adopted, by consensus, the draft report": a verb with its object; not
# "the report adopted by the Preparatory Committee", "the instrument adopted in 2001"
_ADOPTS = re.compile(
    rf"(?<!\bwas\s)(?<!\bwere\s)\b(?:adopt(?:ed|s)|approved?s?|endorsed?s?)\b{_MANNER}\s+"
    r"(?P<object>(?:the|its|an?|this|that|all|draft|paragraphs?|section|subparagraph)\b[^.;:]{0,240})"
)
# "The draft outcome document, as orally revised, was adopted without a vote"
_IS_ADOPTED = re.compile(
    r"(?P<object>[^;:]{0,240}?)\s+(?:was|were)\s+(?:(?:then|subsequently|also|finally)\s+)*(?:adopted|approved)\b"
)
_PART_OF = re.compile(
    r"^(?:the\s+)?(?:\w+\s+)?(?:sub)?(?:paragraphs?|section|part|chapter|amendments?)\b"
)
_APPOINTED = re.compile(
    r"\bappoint(?:ed|s)\b[^.;]*\bCredentials\s+Committee\b|\bappoint(?:ed|s)\b[^.;]*\bmembers\s+of\s+the\b"
)
# never "recommended that X be elected President"
_ELECTED = re.compile(r"(?<!\bbe\s)\b(?:re-?)?elect(?:ed|s)\b(?!\s+officers\s+other)")
_DECIDED_ON = re.compile(
    r"\b(?:took|adopted|made)\s+(?:a|the\s+following)\s+decisions?\s+(?:on|regarding|concerning)\b"
)
_DECIDED = re.compile(
    r"\b(?:Conference|Meeting|Committee|Assembly|[Pp]articipants|States|It|session)"
    r"(?:,\s[^.;]{0,120}?,)?\s+(?:(?:also|further|therefore|subsequently|then|thus|finally)\s+)*decided\b"
    r"(?!\s+by)|\bIt\s+was\s+decided\b"
    # "The Committee was unable to reach agreement on … and decided to transmit"
    r"|\b(?:Conference|Meeting|Committee|Assembly)\s+(?:was|were|could)\s[^.;]{2,160}?\s+and\s+decided\s+to\b"
    # "approved the attendance of the non-governmental organizations listed in …"
    r"|\b(?:approved|accepted)\s+(?:the\s+)?(?:attendance|participation|accreditation|requests?|applications?)\b"
)
# "agreed that the rules of procedure … would apply", "agreed on its programme of work"
_AGREED = re.compile(
    r"\b(?:Conference|Meeting|Committee|It|session)(?:,\s[^.;]{0,120}?,)?\s+"
    r"(?:(?:also|further|then|subsequently)\s+)*agreed\s+(?:that|to\s+(?:apply|follow|use)|on|upon)\b"
)
# "confirmed by acclamation the nomination of … as Chair"
_CONFIRMED = re.compile(
    r"\bconfirm(?:ed|s)\b[^.;]*?\b(?:nomination|designation|election|appointment)\s+of\b[^.;]*?\bas\s+"
    r"(?:its\s+|the\s+)?(?:Vice-)?(?:President|Chair|Rapporteur)"
)
_MOTION = re.compile(r"\bmotions?\b")
# "decided that it would take its decisions by consensus"
_RULE = re.compile(
    r"\b(?:take|taking|make|making|reach|reaching)\s+(?:(?:all|any|its|their|the|substantive)\s+)*"
    r"(?:decisions?|agreements?)\s+(?:[^.;,]{0,40}?\s)?by\s+consensus"
    r"|\bdecisions?\s+(?:\w+\s+){0,4}?(?:would|should|shall|will)\s+be\s+(?:\w+\s+){1,3}by\s+consensus"
)
_PART = re.compile(
    r"\b(?:sentences?|words?|phrases?|part|half)\b[^.;]{0,90}?\b(?:in|of)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?paragraph",
    re.IGNORECASE,
)
_WORDS = DecisionWords(
    recorded=_RECORDED,
    acclamation=_ACCLAMATION,
    consensus=_CONSENSUS,
    without_vote=_WITHOUT_VOTE,
    voted=_VOTED,
    decided=_DECIDED,
    rejected=_REJECTED,
    retained=_RETAINED,
    passed=_PASSED,
    motion=_MOTION,
    amendment=_AMENDMENT,
    as_amended=_AMENDED,
    paragraph=_PARAGRAPH,
    section=_SECTION,
    part=_PART,
    rule=_RULE,
)


AGREED = re.compile(r"It\s+was\s+so\s+(?:decided|agreed)\.?")
"""All that a summary record says of what is agreed to."""
# "wished to adopt the programme of work", "proposed that the Meeting approve the report"
_TO_ADOPT = re.compile(
    r"\b(?:adopt|approve|endorse|accept)\s+"
    r"(?P<object>(?:the|its|an?|this|that|all|draft|paragraphs?|section)\b[^.;:]{0,240})"
)
_TO_ELECT = re.compile(r"\b(?:re-?)?elect(?:ed|ion)?\b")


def proposal(tight: str) -> DecisionPhrase:
    """What the last sentence of a paragraph put to the meeting, which was then so decided."""
    start, end = sentences(tight)[-1]
    text = tight[start:end]
    if _TO_ELECT.search(text):
        return DecisionPhrase((start, end), "election", "elected", "without_vote")
    match = _TO_ADOPT.search(text)
    noun = NOUN.search(match["object"]) if match else None
    partly = match is not None and _PART_OF.match(match["object"]) is not None
    adopted = noun is not None and not partly
    return DecisionPhrase(
        (start, end),
        (_WORDS.scope(text, noun, adopted, partly) if match else None) or "procedural",
        "adopted",
        "without_vote",
        section=_section(text) if partly else None,
        paragraph=_paragraph(text) if partly else None,
        as_amended=bool(_AMENDED.search(text)),
        object=stem(noun) if noun else None,
        adopts=adopted,
    )


# "to retain paragraph 5 by 120 votes to 1,| and, by 118 votes to 2, to retain paragraph 9"
_NEXT_VOTE = re.compile(
    r"[,;]\s+(?=and\b,?\s+(?:by\s+(?:an?\s+(?:recorded\s+)?vote\s+of\s+)?\d|to\s+\w+\s[^,;]{3,60}?,?\s+by\s+\d))"
)


def decisions(tight: str) -> list[DecisionPhrase]:
    """Decisions reported, one per sentence."""
    found = []
    for start, end in sentences(tight):
        for part in votes_apart(tight, (start, end), _NEXT_VOTE, sided):
            phrase = _decision(tight[slice(*part)], part)
            if phrase is not None:
                found.append(phrase)
    return found


def _decision(text: str, span: tuple[int, int]) -> DecisionPhrase | None:
    text = _SEE.sub("", text)
    stated = sided(text)
    procedure = _WORDS.procedure(text)
    if _APPOINTED.search(text):
        return DecisionPhrase(span, "election", "elected", procedure, needs_sitting=False)
    noun, adopted, partly = _object(text)
    chosen = _ELECTED.search(text) or _CONFIRMED.search(text)
    if chosen and (procedure == "acclamation" or not adopted):
        return DecisionPhrase(span, "election", "elected", procedure, goes_on=_goes_on(text))
    voted = stated[0] is not None or procedure is not None
    if _PUT.search(text) and not re.search(r"\bdecided\b", text):
        # "put to the vote the retention of the words": what becomes of them is told next
        text = _RETENTION.sub("", text)
    taken = _RETAINED.search(text) or _REJECTED.search(text) or _PASSED.search(text)
    agreed = _AGREED.search(text) if noun is not None and noun["procedural"] else None
    decided = _DECIDED.search(text) or agreed or (voted and re.search(r"\bdecided\b", text))
    if not voted and not adopted and not decided and not _PUT.search(text):
        if not _DECIDED_ON.search(text):
            return None
        return DecisionPhrase(span, "procedural", "adopted", goes_on=_goes_on(text))
    if not (taken or adopted or decided):
        if procedure != "recorded_vote" and not _PUT.search(text):
            return None
        # "A recorded vote was taken on paragraph 41.": the next sentence tells the rest.
        result = None
    else:
        result = _WORDS.result(text)
    return DecisionPhrase(
        sentence=span,
        scope=_WORDS.scope(text, noun, adopted, partly),
        result=result,
        procedure=procedure,
        totals=stated,
        section=_section(text),
        paragraph=_paragraph(text),
        as_amended=bool(_AMENDED.search(text)),
        object=stem(noun) if noun else None,
        needs_sitting=procedure != "recorded_vote" and stated[0] is None and result is not None,
        adopts=adopted,
        refers_back=bool(_REFERS_BACK.search(text)),
        goes_on=_goes_on(text),
    )


def _goes_on(text: str) -> bool:
    return bool(_GOES_ON.search(text))


def _object(text: str) -> tuple[re.Match[str] | None, bool, bool]:
    """The noun for the text decided on, whether a verb of adoption governs it, whether in part."""
    for pattern in (_ADOPTS, _IS_ADOPTED):
        for match in pattern.finditer(text):
            words = _lead_off(match["object"]) if pattern is _IS_ADOPTED else match["object"]
            nouns = list(NOUN.finditer(words))
            if nouns:
                partly = bool(_PART_OF.match(words))
                return nouns[0], not partly, partly
    nouns = list(NOUN.finditer(text))
    return (nouns[0] if nouns else None), False, False


def _lead_off(words: str) -> str:
    """The subject of a sentence without what stands before it: At its 18th meeting, on …,."""
    return re.sub(r"^(?:(?:At|On|Also|In|During)\s[^,]*,\s+(?:on\s[^,]*,\s+)?)", "", words.strip())


def _section(text: str) -> int | None:
    match = _SECTION.search(text)
    return roman_value(match["s"]) if match else None


def _paragraph(text: str) -> str | None:
    match = _PARAGRAPH.search(text)
    if match is None:
        return None
    several = _PARAGRAPHS.search(text)
    if several:
        numbers: list[int] = []
        for one in _ONE_OF.finditer(several["list"]):
            value = int(one["n"])
            numbers += [*(range(numbers[-1] + 1, value) if one["to"] else ()), value]
        return "|".join(f"{'pp' if several['pp'] else ''}{value}" for value in numbers)
    prefix = "pp" if match["pp"] or match["pp2"] else ""
    if match["th"]:
        return f"{prefix}{number(match['th'])}"
    sub = _SUB.search(text)
    return f"{prefix}{' '.join(match['p'].split())}{match['sub'] or (sub['sub'] if sub else '')}"
