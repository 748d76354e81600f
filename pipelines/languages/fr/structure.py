"""How a French document marks its parts."""

from __future__ import annotations

import re

from pipelines.languages.base import Structure
from pipelines.languages.phrases import Span
from pipelines.text.numbering import roman, value_of

ORGANS = {
    "Assemblée générale": "general_assembly",
    "Conseil de sécurité": "security_council",
    "Conseil économique et social": "economic_and_social_council",
    "Commission du désarmement": "disarmament_commission",
    "Conseil des droits de l’homme": "human_rights_council",
    "Conseil des droits de l'homme": "human_rights_council",
    "Secrétariat": "secretariat",
    "Conseil de tutelle": "trusteeship_council",
    "Conférence du désarmement": "conference_on_disarmament",
}
"""Organs as a masthead prints them."""

# The participles that open a clause of a resolution; an adverb may follow: Rappelant également.
_CLAUSE_VERBS = (
    *("Accueillant", "Affirmant", "Agissant", "Alarmée?", "Appréciant", "Appuyant", "Attachant"),
    *("Ayant", "Condamnant", "Confirmant", "Conscient(?:e|s|es)?", "Considérant", "Constatant"),
    *("Convaincue?s?", "Craignant", "Demeurant", "Déplorant", "Désireu(?:x|se)s?"),
    *("Déterminée?s?", "Encouragée?s?", "Encourageant", "Engageant", "Estimant", "Exprimant"),
    *("Faisant", "Félicitant", "Gardant", "Gravement", "Guidée?s?", "Insistant", "Jugeant"),
    *("Mesurant", "Notant", "Observant", "Partageant", "Persuadée?s?", "Préoccupée?s?"),
    *("Prenant", "Profondément", "Rappelant", "Réaffirmant", "Reconnaissant", "Regrettant"),
    *("Réitérant", "Rendant", "Résolue?s?", "S[’']appuyant", "S[’']inquiétant", "Sachant"),
    *("Saluant", "Se félicitant", "Se déclarant", "Soulignant", "Soucieu(?:x|se)s?", "Tenant"),
    *("Vivement", "Voulant"),
)
_ORGAN = "|".join(ORGANS)

STRUCTURE = Structure(
    # "I. Introduction", "Chapitre II", "Chapitre II. Questions de procédure"; never "C. Agenda"
    chapter=re.compile(
        r"(?P<word>(?:Chapitre|CHAPITRE)\s+)?(?P<n>[IVX]{1,6})"
        r"(?(word)(?:\s?[.:]\s+(?=\S)|\s+(?=[A-ZÀ-Ý])|\s*$)|\.\s+(?=\S))"
    ),
    chapter_value=value_of,
    # "Annexe", "Annexe II", "Appendice"; not "annexe II du rapport" in running text
    annex=re.compile(r"(?:Annexe|ANNEXE|Appendice|APPENDICE)(?:\s+(?P<n>[IVX]{1,5}|\d{1,2}))?\s*$"),
    # "A. Ouverture de la session"
    letter=re.compile(r"(?P<n>[A-Z])\.\s+(?=\S)"),
    # "16. À sa 18e séance", "16.À sa", never "16.4"
    number=re.compile(r"(?P<n>\d{1,3})\.(?:\s+(?=\S)|(?=[A-ZÀ-Ý«“\"(*_])|$)"),
    # "affaires de désarmement, M. | Sergio Duarte", "voir A/60/88 et Corr. | 2"
    unfinished=re.compile(
        r"\b(?:M|MM|Mme|Mmes|Dr|no|nos|par|chap|sect|art|al|vol|Corr|Add|Rev|c\.-à-d)\.$"
    ),
    contents=re.compile(r"(?i:table des matières|sommaire)\s*$"),
    contents_header=re.compile(
        r"(?i:chapitres?|sections?|paragraphes?|pages?)(?:\s+(?i:paragraphes?|pages?))*$"
    ),
    summary=re.compile(r"(?i:résumé)\s*$"),
    # "L’Assemblée générale,", "Les États,", "Les États participant à la troisième Conférence …,"
    clause_opener=re.compile(
        rf"(?:Nous,\s+)?(?:[Ll][’']|(?:[Ll]e|[Ll]a|[Ll]es)\s+)?(?P<who>{_ORGAN}|États Membres"
        r"|États parties|États|Conférence|Réunion|Nous)"
        r"(?:\s+(?:participant|réuni(?:e|s|es)?|parties)\b[^.;:]*)?\s*,\s*$"
    ),
    note_start=re.compile(
        r"(?:Voir|Ibid|Idem|Disponible|Documents? officiels?|Résolutions?|Décisions?"
        r"|Assemblée générale|Conseil de sécurité|Nations Unies|Rapport|Précédemment|Ancien"
        r"|Pour le|Pour la|Le texte|Adoptée?|La délégation|Les délégations|Conformément|Au"
        r"|«|“|[A-Z]{1,6}/|www|http)"
    ),
    clause_start=re.compile(rf"(?:{'|'.join(_CLAUSE_VERBS)})\b"),
    note_words=re.compile(
        r"Voir\b|Ibid|Rapports?\s|Résolutions?\s|Décisions?\s|Documents\s+officiels|Nations\s+Unies,|[AES]/[A-Z\d]"
    ),
    full_stop=re.compile(r"[a-zà-ÿ)\d»][.;:]\s+[A-ZÀ-Ý«]"),
    longest_heading=240,
    # "a) Désignation des membres"; a closing bracket alone, where English prints two
    item=re.compile(r"(?<!\w)\(?(?P<n>[a-z]{1,4})\)\s*(?=\S|$)"),
)

# "voir annexe II", "figure à l’annexe I du présent rapport"
_ANNEX_REFERRED = re.compile(
    r"(?:[Vv]oir(?:\s+l[’'])?|figure(?:nt)?\s+à\s+l[’']|reproduit(?:e|s|es)?\s+à\s+l[’'])\s*"
    r"annexe\s+(?P<n>[IVX]+|\d{1,2})\b(?!\s+(?:à|au|de|du)\s+(?!présent))"
)


def annexes_referred_to(tight: str) -> list[tuple[str, Span]]:
    """Annexes of its own that a text refers to: voir annexe I."""
    return [
        (roman(value_of(match["n"])), match.span()) for match in _ANNEX_REFERRED.finditer(tight)
    ]
