"""Notes in French on how delegations had intended to vote: avait l’intention de s’abstenir."""

from __future__ import annotations

import re

from pipelines.languages.intending import intended_by
from pipelines.languages.phrases import Span

_INTENDED = re.compile(
    r"\bdélégations?\s+(?P<names>(?:de\s|du\s|des\s|d[’'])[^;.]{2,160}?)\s+(?:a|ont)\s+"
    r"(?:(?:par\s+la\s+suite|ultérieurement|ensuite|depuis)\s+)?"
    r"(?:informé|avisé|fait\s+savoir|indiqué)[^;.]{0,60}?\bqu[’']elles?\s+"
    r"(?:avai(?:t|ent)\s+(?:eu\s+)?l[’']intention\s+de|entendai(?:t|ent)|comptai(?:t|ent)|souhaitai(?:t|ent))\s*"
    r"(?P<how>s[’']abstenir|voter\s+pour|voter\s+contre|ne\s+pas\s+(?:participer|prendre\s+part))"
)
_INTENT = (("abstenir", "A"), ("pour", "Y"), ("contre", "N"), ("ne pas", "X"))


def intended(tight: str) -> list[tuple[Span, str]]:
    """How delegations had intended to vote: where their names stand, and a code of `VOTE`."""
    return intended_by(tight, _INTENDED, _INTENT)
