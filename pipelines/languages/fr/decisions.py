"""How French reports tell of decisions and votes."""

from __future__ import annotations

import re

from pipelines.languages.deciding import DecisionWords
from pipelines.languages.fr.numerals import ORDINAL, number
from pipelines.languages.fr.sentences import sentences
from pipelines.languages.fr.votes import totals
from pipelines.languages.phrases import DecisionPhrase
from pipelines.text.numbering import value_of

_RECORDED = re.compile(r"\bvotes?\s+(?:séparé\s+)?(?:enregistrés?|par\s+appel\s+nominal)\b")
_VOTED = re.compile(r"\bvot(?:e|é|er|ant)s?\b|\baux\s+voix\b|\bvoix\b")
# "Il est procédé à un vote enregistré", "a été mis aux voix", "un vote a été demandé sur …"
_PUT = re.compile(
    r"\bprocédé\s+à\s+un\s+(?:\w+\s+)?vote|\bmise?s?\s+aux\s+voix|\bmettre\s+aux\s+voix"
    r"|\bvote\s+(?:\w+\s+){0,2}?a\s+été\s+demandé|\bdemandé\s+(?:un|qu[’']un)\s+(?:\w+\s+)?vote"
    r"|\ba\s+voté\s+(?:séparément\s+)?sur\b"
)
_CONSENSUS = re.compile(r"\bpar\s+consensus\b|\bà\s+l[’']unanimité\b")
_WITHOUT_VOTE = re.compile(
    r"\bsans\s+(?:(?:le|la|les|l[’'])\s*)?(?:vote|(?:être\s+)?mis(?:e|es)?\s+aux\s+voix"
    r"|mettre\s+aux\s+voix|procéder\s+à\s+un\s+vote)"
)
_ACCLAMATION = re.compile(r"\bpar\s+acclamation\b")
_RETAINED = re.compile(
    r"\bconserv(?:er?|ée?s?|ation)\b|\bmaint(?:enir|enue?s?|ient|ien)\b", re.IGNORECASE
)
_RETENTION = re.compile(r"\bmaintien\b|\bconservation\b|\bmaintenir\b|\bconserver\b")
_REJECTED = re.compile(
    r"\brejet(?:te|ée?s?|er|tent)\b|\brepoussée?s?\b|\bsupprim(?:er|ée?s?)\b"
    r"|\b(?:pas|ni)\s+(?:\w+\s+)?(?:été\s+)?(?:adopté|conservé|maintenu|approuvé|accepté)"
)
_PASSED = re.compile(
    r"\badopt(?:e|ent|ée?s?|er)\b|\bapprouv(?:e|ée?s?|er)\b|\bentérinée?s?\b|\bacceptée?s?\b"
    r"|\bconvenue?s?\b"
)
# "tel que modifié oralement", "ainsi amendé", "sous sa forme révisée"
_AMENDED = re.compile(
    r"\b(?:tel(?:le)?s?\s+qu(?:e|[’'])\s?|ainsi\s+|sous\s+sa\s+forme\s+|,\s+)(?:oralement\s+)?"
    r"(?:modifi|révis|amend|corrig)ée?s?\b(?:\s+oralement)?"
)
_AMENDMENT = re.compile(
    r"\bamendements?\b|\bmodifications?\b|\b(?:modifier|réviser|amender)\b"
    r"|\ba\s+(?:oralement\s+)?(?:modifié|révisé|amendé)\b"
)
_SECTION = re.compile(r"\b(?:[Ss]ect(?:ion|\.)|[Cc]hap(?:itre|\.)|[Pp]artie)\s+(?P<s>[IVX]+|\d+)\b")
_SUB = r"(?:\s*\(?(?P<sub>[a-z]{1,3})\))?"
# "paragraphe 37 b)", "par. 16", "sixième alinéa du préambule"
_PARAGRAPH = re.compile(
    rf"\b[Pp]ar(?:agraphes?|\.)\s+(?P<p>\d+){_SUB}"
    rf"|(?P<th>{ORDINAL})\s+(?:alinéa|paragraphe)\s+du\s+(?:préambule|dispositif)"
)
# "l’alinéa b) du paragraphe 37"
_OF_PARAGRAPH = re.compile(r"\balinéa\s+(?P<sub>[a-z]{1,3})\)\s+du\s+paragraphe")
_REFERS_BACK = re.compile(
    r"\b(?:[Ll]e|[Cc]et?|[Ll]a|[Cc]ette|[Ll][’'])\s*(?:paragraphe|alinéa|section|phrase|amendement"
    r"|texte|proposition|motion|point)\s+(?:a|est|ont|sont)\b(?!\s+(?:été\s+)?mis)"
    r"|\b[Rr]ésultats?\s+du\s+vote\b|^(?:Il|Elle)\s+(?:a|est)\s+(?:été\s+)?(?!procédé)"
)
_GOES_ON = re.compile(
    r"^(?:La|Le|Elle|Il|L[’'])\s*(?:[A-ZÀ-Ý]\w+\s+)?(?:\w+\s+)?a\s+(?:également|aussi|ensuite|en\s+outre|enfin)\b"
    r"|^(?:Ensuite|Puis|Par\s+la\s+suite|En\s+outre|De\s+même|Également|Elle|Il)\b"
)

_PROCEDURAL = (
    r"(?P<procedural>règlement\s+intérieur|(?<!de\sl[’'])ordre\s+du\s+jour|programme\s+de\s+travail"
    r"|organisation\s+(?:de\s+ses|des|du|de\s+leurs)\s+trava(?:ux|il)|calendrier)"
)
_WHOLE = (
    r"(?P<whole>document\s+final|résolution|décision|rapport|déclaration|conclusions"
    r"|recommandations?|texte)"
)
OUTCOME_NOUNS: tuple[str, ...] = (
    "document final",
    "résolution",
    "décision",
    "déclaration",
    "recommandation",
)
"""Nouns for the texts whose paragraphs are put to the vote."""
_NOUN = re.compile(rf"\b(?:{_PROCEDURAL}|{_WHOLE})\b(?!\s+\d)", re.IGNORECASE)
# "(voir par. 7, projet de résolution I)": where the text is printed, not what was decided on
_SEE = re.compile(r"\([Vv]oir\b[^()]*(?:\([^()]*\)[^()]*)*\)")
# ") et le projet de document final (", ", son programme de travail ("
JOINS_TEXTS = re.compile(
    r"\)?,?(?:\s+(?:et|ainsi\s+que))?\s+(?:(?:le|la|les|son|sa|un|une)\s+|l[’'])?"
    r"(?:(?:projet|avant-projet)\s+(?:de\s+|d[’'])(?:son\s+)?)?"
    rf"(?:{_PROCEDURAL}|{_WHOLE})(?:\s+(?:de|du|des)\s+(?:[\w’'-]+\s*){{1,8}}?)?"
    r"(?:\s+(?:provisoire|final|révisé|modifié)e?)?,?"
    r"(?:\s+(?:publiée?|figurant|paru)\s+(?:sous\s+la\s+cote|dans(?:\s+le\s+document)?))?\s*\(?"
)
"""What stands between the symbols of two texts that are decided on together."""
_ADVERBS = r"(?:(?:également|aussi|ensuite|en\s+outre|donc|finalement|enfin)\s+)*"
_MANNER = (
    r"(?:,?\s+(?:par\s+consensus|par\s+acclamation|à\s+l[’']unanimité|sans\s+(?:vote|(?:le\s+|la\s+)?"
    r"mettre\s+aux\s+voix)|par\s+[^,;:]{1,40}\s+voix\s+[^;:]*?(?:abstentions?|contre\s+\S+)),?)*"
)
# "a adopté son rapport", "a adopté, par consensus, le projet de rapport": a verb with its object;
# not "le rapport adopté par le Comité préparatoire"
_ADOPTS = re.compile(
    rf"\b(?:a|ont|d[’'])\s*{_ADVERBS}(?:adoptée?r?|approuvée?r?|entériné){_MANNER}\s+"
    r"(?P<object>(?:le|la|les|l[’']|son|sa|ses|un|une|ce|cette|cet)\b[^.;:]{0,240})"
)
# "Le projet de document final, tel que révisé oralement, a été adopté sans vote", "est adopté"
_IS_ADOPTED = re.compile(
    rf"(?P<object>[^;:]{{0,240}}?),?\s+(?:a|ont|est|sont)\s+{_ADVERBS}(?:été\s+)?{_ADVERBS}"
    r"(?:adoptée?s?|approuvée?s?)\b"
)
_PART_OF = re.compile(
    r"^(?:le|la|les|l[’'])?\s*(?:\w+\s+)?(?:paragraphes?|alinéas?|section|partie|chapitre|amendements?)\b"
)
_APPOINTED = re.compile(
    r"\b(?:nommé|désigné)e?s?\b[^.;]*\b(?:Commission\s+de\s+vérification\s+des\s+pouvoirs|membres)\b"
)
_ELECTED = re.compile(r"\b(?:ré)?élue?s?\b")
_DECIDED = re.compile(
    rf"\b(?:a|ont|est|été)\s+(?:{_ADVERBS})(?:,\s[^.;]{{0,120}}?,\s+)?{_ADVERBS}décidé\b|\ba\s+été\s+décidé\b"
)
_MOTION = re.compile(r"\bmotions?\b")
# « a décidé de prendre ses décisions par consensus »
_RULE = re.compile(
    r"\b(?:prendre|prendrait|prendra|adopter|adopterait)\s+(?:(?:toutes|ses|leurs|les)\s+)*"
    r"décisions\s+(?:[^.;,]{0,40}?\s)?par\s+consensus"
    r"|\bdécisions\s+(?:\w+\s+){0,4}?seraient\s+prises\s+par\s+consensus"
)
_PART = re.compile(
    r"\b(?:phrases?|mots?|membres?\s+de\s+phrase|partie)\b[^.;]{0,90}?\b(?:du|de|au|dans)\s+(?:le\s+)?(?:\w+\s+){0,2}?(?:paragraphe|alinéa)",
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


def noun_before(tight: str, at: int) -> str | None:
    """The noun for a text that ends just before a place: `projet de document final (A/CONF…`."""
    window = tight[max(0, at - 120) : at]
    head = re.sub(
        r"(?:,?\s+(?:publiée?|figurant|contenue?)\s+(?:sous\s+la\s+cote|dans(?:\s+le\s+document)?))?\s*\(?$",
        "",
        window,
    )
    nouns = list(_NOUN.finditer(re.split(r"[,;.)]\s", head)[-1]))
    clause = re.split(r"[,;.)]\s", head)[-1]
    for match in nouns:
        # "le projet de document final de la Conférence (A/…": the noun stands before its phrase
        if re.fullmatch(r"(?:\s+(?:de|du|des|sur)\s[\w\s’'-]*)?", clause[match.end() :]):
            return _stem(match)
    return None


def _stem(match: re.Match[str]) -> str:
    words = " ".join((match["procedural"] or match["whole"]).lower().split())
    return "recommandation" if words == "recommandations" else words


def decisions(tight: str) -> list[DecisionPhrase]:
    """Decisions reported, one per sentence."""
    found = [_decision(tight[start:end], (start, end)) for start, end in sentences(tight)]
    return [phrase for phrase in found if phrase is not None]


def _decision(text: str, span: tuple[int, int]) -> DecisionPhrase | None:
    text = _SEE.sub("", text)
    stated, procedure = totals(text), _WORDS.procedure(text)
    goes_on = bool(_GOES_ON.search(text))
    if _APPOINTED.search(text):
        return DecisionPhrase(span, "election", "elected", procedure, needs_sitting=False)
    noun, adopted, partly = _object(text)
    if _ELECTED.search(text) and (procedure == "acclamation" or not adopted):
        return DecisionPhrase(span, "election", "elected", procedure, goes_on=goes_on)
    voted = stated[0] is not None or procedure is not None
    put = _PUT.search(text) is not None
    if put and not re.search(r"\bdécidé\b", text):
        # "mis aux voix le maintien du paragraphe 3": what becomes of it is told next
        text = _RETENTION.sub("", text)
    taken = _RETAINED.search(text) or _REJECTED.search(text) or _PASSED.search(text)
    decided = _DECIDED.search(text) or (voted and re.search(r"\bdécidé\b", text))
    if not voted and not adopted and not decided and not put:
        return None
    told = bool(taken or adopted or decided)
    if not told and procedure != "recorded_vote" and not put:
        return None
    # "Il est procédé à un vote enregistré sur le paragraphe 41.": the next sentence tells the rest.
    result = _WORDS.result(text) if told else None
    return DecisionPhrase(
        sentence=span,
        scope=_WORDS.scope(text, noun, adopted, partly),
        result=result,
        procedure=procedure,
        totals=stated,
        section=_section(text),
        paragraph=_paragraph(text),
        as_amended=bool(_AMENDED.search(text)),
        object=_stem(noun) if noun else None,
        needs_sitting=procedure != "recorded_vote" and stated[0] is None and result is not None,
        refers_back=bool(_REFERS_BACK.search(text)),
        goes_on=goes_on,
    )


def _object(text: str) -> tuple[re.Match[str] | None, bool, bool]:
    """The noun for the text decided on, whether a verb of adoption governs it, whether in part."""
    for pattern in (_ADOPTS, _IS_ADOPTED):
        for match in pattern.finditer(text):
            words = _lead_off(match["object"]) if pattern is _IS_ADOPTED else match["object"]
            nouns = list(_NOUN.finditer(words))
            if nouns:
                partly = bool(_PART_OF.match(words))
                return nouns[0], not partly, partly
    nouns = list(_NOUN.finditer(text))
    return (nouns[0] if nouns else None), False, False


def _lead_off(words: str) -> str:
    """The subject of a sentence without what stands before it: À sa 18e séance, le …, par … ,."""
    lead = r"(?:À|Au|Le|Lors|Par|[Ll]e|avec|sans|également)\s[^,]*\d[^,]*,\s+"
    return re.sub(rf"^(?:(?:À|Lors\s+de|Toujours\s+à)\s[^,]*,\s+)?(?:{lead})*", "", words.strip())


def _section(text: str) -> int | None:
    match = _SECTION.search(text)
    return value_of(match["s"]) if match else None


def _paragraph(text: str) -> str | None:
    match = _PARAGRAPH.search(text)
    if match is None:
        return None
    if match["th"]:
        return str(number(match["th"]))
    of = _OF_PARAGRAPH.search(text)
    sub = match["sub"] or (of["sub"] if of else None)
    return f"{match['p']}({sub})" if sub else str(match["p"])
