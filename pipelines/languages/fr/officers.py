"""How French reports name officers: elected, appointed, in lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipelines.languages.fr.numerals import NUMERAL
from pipelines.languages.fr.wording import OF, STATES_WORD
from pipelines.languages.maker import Maker
from pipelines.languages.phrases import PartyPhrase

_PLAIN_OFFICE = (
    r"(?:[Vv]ice-[Pp]résident(?:e|s|es)?|[Pp]résident(?:e|s|es)?|[Rr]apporteu(?:r|re|rs|se)s?)"
)
_OFFICE = rf"(?P<office>{_PLAIN_OFFICE}|[Ss]ecrétaire\s+générale?|[Ss]ecrétaire)"
# "Président", "comme Président", "à la présidence", "au poste de Rapporteur"
_TO_OFFICE = (
    r"(?:(?:comme|en\s+qualité\s+de|aux\s+fonctions\s+de|aux?\s+postes?\s+de)\s+)?"
    rf"(?P<office>{_PLAIN_OFFICE}|à\s+la\s+(?:vice-)?présidence|aux\s+vice-présidences)"
)
_MEETING = r"(?:Conférence|Réunion|Comité(?:\s+préparatoire)?|session|Bureau)"
_BODY = rf"(?:\s+{OF}(?:\w+\s+){{0,2}}{_MEETING})?"
_BRACKET = r"(?:\s*\((?P<of>[^()]{2,60}(?:\([^()]*\))?)\))"
_MANNER = r"(?:,?\s+(?:par\s+(?:acclamation|consensus)|à\s+l[’']unanimité)\b,?)?"
_ADVERBS = r"(?:(?:également|aussi|ensuite|en\s+outre)\s+)*"
_ELECTED = rf"(?:a|ont)\s+{_ADVERBS}(?:ré)?élu\b"
_NAME = r"(?:(?:[Ll][’']|[Ll]e\s+|[Ll]a\s+|[Ll]es\s+)\s?)?[A-ZÀ-Ý]"
_NOT_A_LIST = (
    r"(?!(?:[Ll]es\s+|[Ll]e\s+|[Ll]a\s+|[Ss]on\s+|[Ss]es\s+|[Uu]ne?\s+)?(?:États|[Mm]embres|[Vv]ice|[Pp]résident"
    r"|[Rr]apporteu|[Rr]eprésentants\s+des|Bureau|[Pp]ays|[Pp]ersonnes)|À\s|Au\s|Lors\s)"
)

# "a élu par acclamation M. Jim McLay (Nouvelle-Zélande) Président", "a élu l’Argentine, le Japon et
# le Ghana à la vice-présidence"
_ELECTS = re.compile(
    rf"\b{_ELECTED}{_MANNER}\s+(?P<names>{_NOT_A_LIST}{_NAME}[^;:]{{1,400}}?){_MANNER},?\s+{_TO_OFFICE}\b"
)
# "a élu Président, par acclamation, M. Jim McLay (Nouvelle-Zélande)", "a élu à la présidence Mme …"
_ELECTS_TO = re.compile(
    rf"\b{_ELECTED}{_MANNER}\s+(?:son\s+|sa\s+)?{_TO_OFFICE}{_BODY}{_MANNER},?\s+"
    rf"(?P<names>{_NOT_A_LIST}{_NAME}[^;:]{{1,400}}?)(?=\s+par\s+acclamation|$)"
)
# "M. Jim McLay (Nouvelle-Zélande) a été élu Président de la Conférence par acclamation",
# "L’Argentine, le Ghana et le Japon ont été élus à la vice-présidence"
_WAS_ELECTED = re.compile(
    rf"(?:^|(?<=,\s)|(?<=;\s))(?P<names>{_NOT_A_LIST}{_NAME}[^;:]{{1,300}}?),?\s+(?:a|ont)\s+{_ADVERBS}été\s+"
    rf"{_ADVERBS}(?:ré)?élue?s?{_MANNER}\s+{_TO_OFFICE}\b"
)
# "a élu Vice-Présidents les représentants des États suivants: …", "Les États ci-après ont été élus
# à la vice-présidence: …"
_ELECTS_LIST = re.compile(r"(?P<before>[^:;]*\bélue?s?\b[^:;]*):\s*(?P<names>[^;:]+)$")
_FOLLOWING = re.compile(rf"\b(?:suivante?s?|ci-après)\b|\b{NUMERAL}\s+{_PLAIN_OFFICE}")
_OFFICE_NAMED = re.compile(_TO_OFFICE)
# "Président: X (Chili); Vice-Présidents: Ghana, Japon; Rapporteur: Y (Inde)" within a sentence
_INLINE = re.compile(
    rf"(?:(?<=[:;,.]\s)|(?<=[:;,.]))(?P<office>{_PLAIN_OFFICE})\s*:\s*(?P<names>[^;:\n]+?)"
    rf"(?=;|$|[,.]\s*{_PLAIN_OFFICE}\s*:)"
)
# "M. Daniel Prins, du Bureau des affaires de désarmement, a exercé les fonctions de Secrétaire …"
_SERVED = re.compile(
    rf"(?:^|(?<=,\s)|(?<=;\s))(?P<names>(?:(?:M|MM)\.|Mme)\s+[^,;:()]{{2,60}}?)(?:\s*\((?P<bracket>[^()]+)\)"
    rf"|,\s+{OF}(?P<of>[A-ZÀ-Ý][^,;]{{2,80}}?))?,?\s+(?:a\s+(?:exercé|assumé|rempli)\s+les\s+fonctions\s+de"
    r"|a\s+fait\s+fonction\s+de|a\s+été\s+(?:nommée?|désignée?)(?:\s+aux\s+fonctions\s+de)?)\s+"
    r"(?P<office>[Ss]ecrétaire\s+générale?|[Ss]ecrétaire)\b"
)
# "a recommandé que M. X (France) soit élu Président", "a désigné Mme Y (Kenya) Présidente"
_NOMINATED = re.compile(
    rf"\b(?:recommandé|proposé|désigné)\s+(?:que\s+)?(?P<names>(?:(?:M|MM)\.|Mme)\s+[^,;:()]{{2,60}}?){_BRACKET},?\s+"
    r"(?:soit\s+(?:élue?|désignée?)\s+)?(?:(?:comme|en\s+qualité\s+de|pour\s+exercer\s+les\s+fonctions\s+de)\s+)?"
    r"(?:[Pp]résidente?|à\s+la\s+présidence)\b"
)
_COMMITTEE = r"Commission\s+de\s+vérification\s+des\s+pouvoirs"
# "a nommé l’Andorre, la Chine et le Togo membres de la Commission de vérification des pouvoirs"
_CREDENTIALS = re.compile(
    rf"\b(?:nommé|désigné)\s+(?P<names>(?!(?:les\s+)?(?:membres|États)){_NAME}[^;:]+?),?\s+(?:comme\s+)?"
    rf"(?:membres\s+de\s+la|à\s+la)\s+{_COMMITTEE}"
)
# "a nommé membres de la Commission de vérification des pouvoirs les États suivants: …"
_CREDENTIALS_LIST = re.compile(rf"\b{_COMMITTEE}\b[^:.]{{0,120}}?:\s*(?P<names>[^;:]+)$")
# "La Commission de vérification des pouvoirs se compose de l’Andorre, de la Chine et du Togo"
_CREDENTIALS_OF = re.compile(
    rf"\b{_COMMITTEE}\s+(?:se\s+compos(?:e|ait)|(?:est|était)\s+composée)\s+{OF}(?P<names>[A-ZÀ-Ý][^;:]+)$"
)
_LABEL = re.compile(rf"{_OFFICE}{_BODY}\s*(?::|$)")


def _role(office: str) -> str:
    words = office.lower()
    if "vice" in words:
        return "deputy"
    if "préside" in words:
        return "head"
    if words.startswith("rapporteu"):
        return "rapporteur"
    return "secretary_general" if "général" in words else "secretary"


def officer_label(tight: str) -> tuple[str, int] | None:
    """`Vice-Présidents:` at the start of a line: the role and where names start."""
    match = _LABEL.match(tight)
    return (_role(match["office"]), match.end()) if match else None


def officers(body: str, phrase: Maker) -> Iterator[PartyPhrase]:
    """Officers named in one sentence."""
    listed = _ELECTS_LIST.search(body)
    office = _OFFICE_NAMED.search(listed["before"]) if listed else None
    if listed and office and _FOLLOWING.search(listed["before"]):
        expects = "state" if STATES_WORD.search(listed["before"]) else None
        yield phrase(_role(office["office"]), listed, "elect", "officers", expects=expects)
    else:
        for pattern in (_WAS_ELECTED, _ELECTS, _ELECTS_TO):
            found = list(pattern.finditer(body))
            for match in found:
                yield phrase(_role(match["office"]), match, "elect", "officers")
            if found:
                break
    for match in _INLINE.finditer(body):
        yield phrase(_role(match["office"]), match, "elect", "officers")
    for match in _SERVED.finditer(body):
        of = "of" if match["of"] else "bracket"
        yield phrase(_role(match["office"]), match, "person", "secretariat", of=of)
    for match in _NOMINATED.finditer(body):
        yield phrase("chair_designate", match, "person", "designation", of="of")
    for pattern in (_CREDENTIALS, _CREDENTIALS_LIST, _CREDENTIALS_OF):
        appointed = pattern.search(body)
        if appointed:
            yield phrase(
                "credentials_committee_member", appointed, "list", "credentials", expects="state"
            )
            break
