"""How English summary records tell of statements: `Mr. Percaya (Indonesia) said that …`."""

from __future__ import annotations

import re

from pipelines.languages.maker import Maker
from pipelines.languages.phrases import PartyPhrase

_SAYING = (
    r"(?:said|noted|stated|expressed|asked|recalled|welcomed|reiterated|emphasized|stressed|observed"
    r"|introduced|explained|suggested|proposed|supported|called|urged|agreed|requested|drew)"
)
# "Mr. Percaya (Indonesia), speaking on behalf of the Movement of Non-Aligned Countries, said
# that …", as summary records tell of statements
_SAID = re.compile(
    r"^(?P<names>(?:Mr|Ms|Mrs|Dr|Miss|Archbishop|Monsignor|Sir)\.?\s+[A-Z][^,;:()]{1,50}?)\s*"
    r"\((?P<of>[^()]+(?:\([^()]*\))?)\)"
    r"(?:,\s+(?:speaking\s+)?(?:also\s+)?on\s+behalf\s+of\s+(?:the\s+)?(?P<behalf>[^;:]+?),|,\s+(?:speaking|introducing|responding|referring)\s[^;:]+?,)?"
    rf"\s+{_SAYING}\b"
)
_ADDRESSED = r"(?:Mr|Ms|Mrs|Dr|Miss)\.?\s+[A-Z][^,;:()]{1,50}?\s*\([^()]+(?:\([^()]*\))?\)"
# "Mr. Hoffmann (Germany) and Ms. Mason (Canada) said that …"
_SAID_TOGETHER = re.compile(
    rf"^(?P<names>{_ADDRESSED}(?:(?:,\s+(?:and\s+)?|\s+and\s+){_ADDRESSED})+)\s+{_SAYING}\b"
)


def told_of(body: str, phrase: Maker) -> PartyPhrase | None:
    """The person, or the persons together, whose words a sentence tells; None where none."""
    said = _SAID.match(body)
    if said:
        return phrase("speaker", said, "person", of="of", on_behalf="behalf")
    together = _SAID_TOGETHER.match(body)
    return phrase("speaker", together, "list") if together else None
