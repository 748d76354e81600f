"""How French reports name speakers and those who open, attend or serve a meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipelines.languages.fr.officers import officers
from pipelines.languages.fr.sentences import sentences
from pipelines.languages.fr.wording import ARTICLE, OF, STATES_WORD, TITLE
from pipelines.languages.maker import Maker
from pipelines.languages.phrases import PartyPhrase

# What may stand before the subject: "À la même séance, ", "Le 18 juin, ", "Après l’adoption …, "
_LEAD = re.compile(
    r"(?:(?:À|Au|Aux|Lors|De|Pendant|Après|Avant|En|Conformément|Dans|Également|Toujours|à|lors|de)"
    r"\s[^,;:]{2,140}?,\s+|(?:[Ll]e|[Dd]u|[Ll]es)\s+(?=\d)[^,;:]{2,40}?,\s+"
    r"|(?:En\s+outre|Ensuite|Par\s+la\s+suite|Puis|Enfin),\s+)"
)
_ADVERBS = r"(?:(?:également|aussi|ensuite|chacune?|en\s+outre)\s+)*"
_SPOKE = (
    rf"(?:a|ont)\s+{_ADVERBS}(?:(?:fait|prononcé)\s+(?:une|des)\s+(?:déclarations?|allocutions?)"
    r"|pris\s+la\s+parole)"
)
_REPRESENTATIVE = rf"{ARTICLE}(?:représentante?s?|délégations?|observat(?:eur|rice)s?)\s+{OF}"
_CAPACITY = (
    r"(?:,?\s+en\s+(?:sa\s+|leur\s+)?qualité\s+(?:de\s+|d[’'])(?P<capacity>[^,;]+?)"
    r"(?=$|[,;]|\s+et\s+au\s+nom\s))"
)
_HEARD = (
    r"(?:\ba\s+(?:également\s+)?entendu\s+(?:des|les|une)\s+déclarations?(?:\s+(?:liminaires?|finales?))?"
    r"(?:\s+(?:faites?|prononcées?)\s+par|\s+(?=de))?"
    r"|\b(?:des|une)\s+déclarations?(?:\s+[\wàéè’']+){0,7}?\s+(?:ont|a)\s+(?:également\s+)?été\s+"
    r"(?:faites?|prononcées?)\s+par)"
)
# "a entendu des déclarations des représentants des États suivants: …"
_HEARD_LIST = re.compile(
    rf"{_HEARD}\s*(?P<intro>[^:.,]{{0,120}}?\b(?:suivante?s?|ci-après)\b[^:.,]{{0,60}}):\s*(?P<names>.+)$",
    re.IGNORECASE,
)
# "Des déclarations ont été faites par les représentants de Cuba et du Japon"
_HEARD_OF = re.compile(rf"(?P<what>{_HEARD})\s*(?P<names>.+)$", re.IGNORECASE)
# "Les États suivants ont fait des déclarations: …"
_SPOKE_LIST = re.compile(
    rf"(?P<intro>[^:.]{{1,80}}\b(?:suivante?s?|ci-après)\b[^:.]{{0,40}}?)\s+{_SPOKE}[^:]{{0,80}}?:\s*(?P<names>.+)$"
)
# "Le représentant de la France, au nom de l’Union européenne, a fait une déclaration", "La
# représentante de l’Inde a pris la parole", "Le représentant de l’Union européenne … en
# qualité d’observateur et au nom de ses États membres"
_SPOKE_FOR = re.compile(
    rf"^(?P<names>{_REPRESENTATIVE}[^;:()]+?)(?:,\s+(?:s[’']exprimant\s+|parlant\s+)?(?:également\s+)?"
    rf"au\s+nom\s+{OF}(?P<behalf>[^;:]+?),)?\s+{_SPOKE}{_CAPACITY}?"
    rf"(?:(?:\s+et)?\s+au\s+nom\s+{OF}(?P<behalf2>[^;:]+?)$)?"
)
_PERSON = r"(?:(?:M|MM)\.|Mme)\s+[A-ZÀ-Ý][^,;:()]{2,50}?"
_NAME = r"(?:(?:M|MM)\.\s+|Mme\s+)?[A-ZÀ-Ý][\w’'-]+(?:\s+[A-ZÀ-Ý][\w’'.-]*)+"
_TITLED = rf"(?P<names>{TITLE.pattern}(?:,\s+{_NAME})?)"
# "La Haute-Représentante pour les affaires de désarmement a fait une déclaration", "… a lu un
# message au nom du Secrétaire général"
_SPOKE_TITLE = re.compile(
    rf"^{ARTICLE}{_TITLED},?\s+(?:{_SPOKE}|a\s+lu\s+un\s+message)"
    rf"(?:,?\s+au\s+nom\s+{OF}(?P<behalf>[^,;]+?)(?=$|[,;]))?"
)
# "M. Jean Brunet, Président de la Conférence, a fait une déclaration"
_SPOKE_PERSON = re.compile(
    rf"^(?P<names>{_PERSON})(?:\s*\((?P<of>[^()]+)\))?,\s+(?:{ARTICLE})?(?P<capacity>{TITLE.pattern}),\s+{_SPOKE}"
)
_OPENS = r"(?:officiellement\s+)?(?:ouverte?|déclarée?\s+ouverte?)"
# "La Haute-Représentante pour les affaires de désarmement a ouvert la Conférence"
_OPENED = re.compile(
    rf"^{ARTICLE}{_TITLED},?\s+a\s+(?:officiellement\s+)?(?:ouvert|déclaré\s+ouverte?)\b"
)
# "La Conférence a été ouverte par la Haute-Représentante pour les affaires de désarmement, X"
_OPENED_BY = re.compile(rf"\ba\s+été\s+{_OPENS}\s+par\s+{ARTICLE}{_TITLED}")
# "La Réunion a été ouverte par M. Nobuyasu Abe, Secrétaire général adjoint …"
_OPENED_BY_PERSON = re.compile(
    rf"\ba\s+été\s+{_OPENS}\s+par\s+(?P<names>{_PERSON})(?:\s*\((?P<of>[^()]+)\))?,\s+(?:{ARTICLE})?"
    rf"(?P<capacity>{TITLE.pattern})"
)
_ATTEND = r"(?:participé|pris\s+part|assisté|(?:été|étaient)\s+représentée?s?)"
# "Les États suivants ont participé à la Réunion: …", "… en qualité d’observateurs: …"
_ATTENDED = re.compile(
    rf"(?P<intro>\b(?:suivante?s?|ci-après)\b[^:.]{{0,120}}?{_ATTEND}[^:.]{{0,160}}?):\s*(?P<names>.+)$"
)
_CONTEXTS = (
    (re.compile(r"non\s+gouvernementales|société\s+civile|\bONG\b", re.I), "ngo_statements"),
    (
        re.compile(
            r"organisations?\s+(?:inter-?gouvernementales|internationales|régionales)", re.I
        ),
        "intergovernmental_statements",
    ),
    (
        re.compile(r"débat\s+général|échanges?\s+de\s+vues\s+général|échanges?\s+généra\w+", re.I),
        "general_exchange",
    ),
    (re.compile(r"\b(?:déclarations?|exposés?)\s+liminaires?\b", re.I), "introductory_statements"),
    (re.compile(r"\bouvert(?:ure|e)?\b", re.I), "opening"),
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
    while (lead := _LEAD.match(text, at)) is not None:
        at = lead.end()
    body = text[at:]
    phrase = Maker((offset, offset + len(text)), offset + at)
    yield from officers(body, phrase)
    person = _OPENED_BY_PERSON.search(body)
    office = _OPENED.search(body) or _OPENED_BY.search(body)
    if person:
        yield phrase("opening_speaker", person, "person", "opening", of="of", capacity="capacity")
    elif office:
        yield phrase("opening_speaker", office, "title", "opening")
    else:
        yield from _speakers(body, phrase)


def _speakers(body: str, phrase: Maker) -> Iterator[PartyPhrase]:
    match = _ATTENDED.search(body)
    if match:
        role = "observer" if "observat" in match["intro"] else "participant"
        yield phrase(role, match, context="attendance", expects=_expects(match["intro"]))
        return
    match = _HEARD_LIST.search(body) or _SPOKE_LIST.search(body)
    if match:
        intro = match["intro"]
        yield phrase("speaker", match, "list", context_of(intro), expects=_expects(intro))
        return
    match = _HEARD_OF.search(body)
    if match:
        yield phrase("speaker", match, "list", context_of(match["names"]))
        return
    match = _SPOKE_FOR.match(body)
    if match:
        behalf = "behalf" if match["behalf"] else "behalf2"
        yield phrase("speaker", match, capacity="capacity", on_behalf=behalf)
        return
    match = _SPOKE_TITLE.match(body)
    if match:
        role, context = ("opening_speaker", "opening") if match["behalf"] else ("speaker", None)
        yield phrase(role, match, "title", context, on_behalf="behalf")
        return
    match = _SPOKE_PERSON.match(body)
    if match:
        yield phrase("speaker", match, "person", of="of", capacity="capacity")


def _expects(intro: str) -> str | None:
    """Whether a list announced in these words holds States."""
    return "state" if STATES_WORD.search(intro) and "organisation" not in intro else None
