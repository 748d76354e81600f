"""How English reports name speakers and those who open, attend or serve a meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipelines.languages.en.attendance import attending
from pipelines.languages.en.groups import parts
from pipelines.languages.en.officers import TOOK_CHAIR, officers
from pipelines.languages.en.openings import openings
from pipelines.languages.en.said import told_of
from pipelines.languages.en.sentences import sentences
from pipelines.languages.en.services import services
from pipelines.languages.en.titled import ADVERBS, NAME, PERSON, SHORTEST_TITLE, TITLED_OF
from pipelines.languages.en.wording import STATES_WORD, TITLE
from pipelines.languages.maker import Maker
from pipelines.languages.phrases import PartyPhrase, Span

# What may stand before the subject: "At the same meeting, ", "On 18 June, ", "Following the
# adoption of the report, "
_LEAD = re.compile(
    r"(?:On\s+[A-Z][a-z]+day,\s+\d[^,;:]{2,40},\s+"
    r"|(?:In\s+addition|Subsequently|Then|Also|Furthermore|Similarly|Thereafter|Finally)(?:,\s+|\s+(?=at\b|on\b))"
    r"|(?:At|On|Also\s+at|Also\s+on|During|In|After|Following|Before|Prior\s+to|Under|at|on)\s+[^,;:]{2,140}?"
    r"(?:,\s+(?=(?:on|held|also|from)\s[^,;:]{2,60},)(?:on|held|also|from)\s[^,;:]{2,60})?,\s+"
    r"|(?:on|from|held)\s[^,;:]{2,60},\s+)"
)
_STATEMENT = (
    r"(?:(?:an?|the|their|his|her|its|closing|opening|further)\s+)*(?:[\w-]+\s+){0,4}?"
    r"(?:statements?|remarks|presentations?|address(?:es)?|interventions?|message"
    r"|explanations?\s+of\s+(?:votes?|positions?)(?:\s+(?:or|and)\s+(?:of\s+)?(?:votes?|positions?))?)\b"
)
_SPOKE = (
    rf"\b{ADVERBS}(?:(?:made|delivered|gave|presented|read\s+out)\s+{_STATEMENT}"
    r"|spoke\b|took\s+the\s+floor\b|addressed\s+the\s+[A-Z]\w+)"
)
_REPRESENTATIVE = r"(?:[Rr]epresentatives?\s+(?:of|from)|[Dd]elegations?\s+of)"
_HEARD = (
    r"(?:heard\s+(?:[\w-]+\s+){0,3}?(?:statements?|presentations?|briefings?|remarks|address(?:es)?)"
    r"(?:\s+(?:made|delivered|given))?(?:\s+(?:under|on)\s+(?:agenda\s+)?items?\s+[^,;:.]{1,30}?)?"
    r"\s+(?:by|from)"
    r"|(?:was|were)\s+(?:(?:also|then|subsequently)\s+)*addressed\s+by"
    rf"|(?:{_STATEMENT})(?:\s+in\s+(?:exercise|explanation|response)\s[^,;:.]{{2,60}}?)?\s+(?:was|were)\s+(?:(?:also|then|subsequently)\s+)*(?:made|delivered|heard)\s+(?:by|from))"
)
# "heard statements by the following States: …", "Statements were made by the following …: …"
_HEARD_LIST = re.compile(
    rf"{_HEARD}\s+(?P<intro>(?:[^:.]{{0,60}}?\bfollowing\b)?[^:.,]{{0,100}}?):\s*(?P<names>.+)$",
    re.IGNORECASE,
)
# "heard statements by the representatives of Cuba and Japan"
_HEARD_OF = re.compile(rf"(?P<what>{_HEARD})\s+(?P<names>.+)$", re.IGNORECASE)
# "… made by the Chair, by the representatives of Egypt and …": what parts the parties
_BY = re.compile(r",\s+(?:and\s+)?by\s+|\s+and\s+by\s+")
# "the High Representative, Angela Kane, who declared open the Meeting"
_WHO = re.compile(r",\s+who\s")
# Parties, and the capacity in which they spoke
_REST = re.compile(
    r"(?P<names>.+?)(?:,?\s+in\s+(?:its|his|her|their)\s+(?:respective\s+)?capacit(?:y|ies)\s+(?:as|of)\s+"
    r"(?:the\s+)?(?P<capacity>.+?)(?:,\s+respectively)?)?$"
)
# "The following delegations made statements: …"
_SPOKE_LIST = re.compile(
    rf"[Tt]he\s+following\s+(?P<intro>[^:.]{{1,60}}?)\s+{_SPOKE}[^:]{{0,80}}?:\s*(?P<names>.+)$"
)
# "The representative of Switzerland made a statement in his capacity as Chair of …"
_CAPACITY = re.compile(
    rf"(?:[Tt]he\s+)?{_REPRESENTATIVE}\s+(?:the\s+)?(?P<names>(?:(?!representative)[^;])+?),?\s+{_SPOKE},?\s+"
    r"(?:respectively,?\s+)?in\s+(?:its|his|her|their)\s+(?:respective\s+)?capacit(?:y|ies)\s+as\s+(?:the\s+)?"
    r"(?P<capacity>.+?)(?:,?\s+respectively)?"
    r"(?:,?\s+and\s+on\s+behalf\s+of\s+(?:the\s+)?(?P<behalf>[^,;]+?))?"
    r"(?=$|,\s+(?:and|while)\s+(?:the\s+)?representatives?\s|;\s)"
)
# "Speaking in his capacity as Chair of X, the representative of Switzerland made a statement"
_CAPACITY_FIRST = re.compile(
    r"^[Ss]peaking\s+in\s+(?:its|his|her)\s+capacity\s+as\s+(?:the\s+)?(?P<capacity>[^,;]+),\s+(?:the\s+)?"
    rf"{_REPRESENTATIVE}\s+(?:the\s+)?(?P<names>[^,;]+?)\s+{_SPOKE}"
)
# "The representative of France, on behalf of the European Union, made a statement"; "made a
# statement on behalf of the European Union"
_OWN_TOO = (
    r"(?:,?\s+(?:and|as\s+well\s+as)(?:\s+also)?\s+in\s+(?:its|his|her)\s+(?:own\s+)?national"
    r"\s+capacity)"
)
_FOR_GROUP = re.compile(
    rf"(?:[Tt]he\s+)?{_REPRESENTATIVE}\s+(?:the\s+)?(?P<names>[A-Z][^,;()]+?)"
    rf"(?:,\s+(?:speaking\s+)?(?:also\s+)?on\s+behalf\s+of\s+(?:the\s+)?(?P<behalf>[^,;]+?(?:,[^;]+?)?)(?:{_OWN_TOO})?,\s+{_SPOKE}"
    rf"|\s+{_SPOKE}\s+on\s+behalf\s+of\s+(?:the\s+)?(?P<behalf2>[^;]+?)(?=$|;|{_OWN_TOO}))"
)
_NATIONAL = re.compile(_OWN_TOO)
# "the Chair, the representatives of …": an office holder before others
_OFFICE_FIRST = re.compile(
    rf"(?:the\s+)?{TITLED_OF}(?:$|(?=,\s+who\s)|,\s+and\s+(?=the\s)|,\s+(?=the\s)|\s+and\s+(?=the\s))"
)
# "The High Representative for Disarmament Affairs made a statement"; "The Chef de Cabinet …
# delivered a message on behalf of the Secretary-General"
_SPOKE_TITLE = re.compile(
    rf"^(?:[Tt]he\s+)?{TITLED_OF}(?:,\s+(?:the\s+)?{SHORTEST_TITLE})?,?\s+{_SPOKE}"
    r"(?:,?\s+(?P<message>on\s+behalf\s+of)\s+(?:the\s+)?(?P<behalf>[^,;]+?)(?=$|[,;]))?"
)
# "Sergio Duarte, High Representative for Disarmament Affairs, made a statement"
_SPOKE_PERSON = re.compile(
    rf"^(?P<names>(?!At\s|On\s|In\s|The\s){PERSON})(?:\s*\((?P<of>[^()]+)\))?,\s+(?:the\s+)?(?P<capacity>{TITLE.pattern}),\s+{_SPOKE}"
)
# "Cuba, the Sudan and the observer for the European Union made statements"
_SPOKE_NAMES = re.compile(rf"^(?P<names>.+?),?\s+{_SPOKE}")
# "…, as did the observer for the Holy See"
_AS_DID = re.compile(r",?\s+as\s+did\s+(?P<names>(?:the\s+)?[^;:]+)$")
_CONTEXTS = (
    (re.compile(r"non-governmental\s+organi|civil\s+society|\bNGOs?\b", re.I), "ngo_statements"),
    (
        re.compile(
            r"(?<!non-)\b(?:inter-?governmental|international|regional)(?:\s+and\s+\w+)?\s+organi",
            re.I,
        ),
        "intergovernmental_statements",
    ),
    (
        re.compile(
            r"general\s+(?:exchange\s+of\s+views|debate|exchange)|high-level\s+(?:segment|meeting)",
            re.I,
        ),
        "general_exchange",
    ),
    (
        re.compile(
            r"introductory\s+(?:statement|remark)|introduction\s+of\s+(?:the\s+)?issues|thematic\s+presentation",
            re.I,
        ),
        "introductory_statements",
    ),
    (re.compile(r"\bopening\b|\bopened\b", re.I), "opening"),
)


def context_of(heading: str) -> str | None:
    """The part of the proceedings a heading or phrase stands for."""
    return next((code for pattern, code in _CONTEXTS if pattern.search(heading)), None)


def parties(tight: str) -> list[PartyPhrase]:
    """Parties given a role, sentence by sentence."""
    found: list[PartyPhrase] = []
    for start, end in sentences(tight):
        found += _in_sentence(tight[start:end], start)
    return found


def _in_sentence(text: str, offset: int) -> Iterator[PartyPhrase]:
    at = 0
    while (lead := _LEAD.match(text, at)) is not None and lead.end() > at:
        at = lead.end()
    body = text[at:]
    phrase = Maker((offset, offset + len(text)), offset + at)
    yield from officers(body, phrase)
    told = list(openings(body, phrase))
    yield from told
    opened = any(found.role == "opening_speaker" for found in told)
    served = list(services(body, phrase))
    yield from served
    if not opened and not any(found.role == "secretariat_services" for found in served):
        for start, end in _clauses(body):
            yield from _speakers(body[start:end], Maker(phrase.sentence, phrase.shift + start))


_NEXT = re.compile(r";\s+(?:and\s+)?")


def _clauses(body: str) -> list[Span]:
    """The clauses that each tell of another who spoke; the whole where one tells of a list."""
    cuts = [match.span() for match in _NEXT.finditer(body)] if ":" not in body else []
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(body)]
    parts = list(zip(starts, ends, strict=True))
    each = all(re.search(_SPOKE, body[start:end]) for start, end in parts)
    return parts if each else [(0, len(body))]


def _speakers(body: str, phrase: Maker) -> Iterator[PartyPhrase]:
    took = TOOK_CHAIR.match(body)
    if took:
        # `resumed`: the one who presided before, and who is told of at the head
        if took["verb"] != "resumed":
            yield phrase(
                "presiding_officer", took, "person", "officers", of="of", capacity="capacity"
            )
        return
    said = told_of(body, phrase)
    if said is not None:
        yield said
        return
    present = attending(body)
    if present is not None:
        named = present[1]
        expects = _expects(named.groupdict().get("intro") or "")
        yield phrase(present[0], named, context="attendance", expects=expects)
        return
    for pattern in (_HEARD_LIST, _SPOKE_LIST):
        match = pattern.search(body)
        if match:
            intro = match["intro"] or ""
            span = match.span("names")
            yield from _listed(body, span, phrase, context_of(intro), _expects(intro))
            return
    match = _HEARD_OF.search(body)
    if match:
        context = context_of(match["what"]) or context_of(match["names"])
        yield from _named(body, match.span("names"), phrase, context)
        return
    capacities = list(_CAPACITY.finditer(body)) or list(_CAPACITY_FIRST.finditer(body))
    for match in capacities:
        yield phrase("speaker", match, capacity="capacity", on_behalf="behalf")
    if capacities:
        return
    match = _FOR_GROUP.match(body)
    if match:
        made = phrase("speaker", match, on_behalf="behalf" if match["behalf"] else "behalf2")
        yield replace(made, also_national=_NATIONAL.search(body, match.start()) is not None)
        return
    match = _SPOKE_TITLE.match(body)
    if match:
        role, context = ("opening_speaker", "opening") if match["behalf"] else ("speaker", None)
        yield phrase(role, match, "title", context, on_behalf="behalf")
        return
    match = _SPOKE_PERSON.match(body)
    if match:
        yield phrase("speaker", match, "person", of="of", capacity="capacity")
        return
    match = _SPOKE_NAMES.match(body)
    if match:
        yield phrase("speaker", match, expects=_expects(match["names"]) and None)
        also = _AS_DID.search(body, match.end())
        if also:
            yield phrase("speaker", also)


# "an address by Harri Holkeri (Finland), President of the General Assembly"
_PERSON_TITLED = re.compile(
    rf"(?P<names>(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?{NAME})\s*\((?P<of>[^()]+(?:\([^()]*\))?)\),\s+(?:the\s+)?"
    rf"(?P<capacity>{SHORTEST_TITLE})(?=$|,|;|\s+and\s+(?:by\s+)?the\s)"
)


def _named(body: str, span: Span, phrase: Maker, context: str | None) -> Iterator[PartyPhrase]:
    """Those a sentence names one after the other: the Chair, by the representatives of …."""
    at, stop = span
    while at < stop:
        cut = _BY.search(body, at, stop)
        end = cut.start() if cut else stop
        office = _OFFICE_FIRST.match(body, at, end)
        while office is not None and office.end() > at:
            yield phrase("speaker", office, "title", context)
            at = office.end()
            office = _OFFICE_FIRST.match(body, at, end)
        person = _PERSON_TITLED.match(body, at, end)
        if person is not None:
            yield phrase("speaker", person, "person", context, of="of", capacity="capacity")
            at = person.end()
        if _WHO.match(body, at, end) is None and at < end:
            yield from _listed(body, (at, end), phrase, context)
        at = cut.end() if cut else stop


def _listed(
    body: str, span: Span, phrase: Maker, context: str | None, expects: str | None = None
) -> Iterator[PartyPhrase]:
    """The speakers of a list; one followed by the group he spoke for stands by himself."""
    for part in parts(body, span):
        entry = _REST.match(body, *part.names)
        if entry is None:
            continue
        made = phrase("speaker", entry, "list", context, expects=expects, capacity="capacity")
        if part.group is not None:
            made = replace(made, on_behalf=_moved(part.group, phrase))
        if part.capacity is not None:
            made = replace(made, capacity=_moved(part.capacity, phrase))
        yield made


def _moved(span: Span, phrase: Maker) -> Span:
    return phrase.shift + span[0], phrase.shift + span[1]


def _expects(intro: str) -> str | None:
    """Whether a list announced in these words holds States."""
    return "state" if STATES_WORD.search(intro) and "organi" not in intro else None
