"""Persons as English reports print them beside their office."""

from __future__ import annotations

from pipelines.languages.en.wording import TITLE

ADVERBS = r"(?:(?:also|then|subsequently|each|both|all|further)\s+)*"
# "Mr. Nobuyasu Abe", "Jean-Claude Brunet"
PERSON = r"(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?[A-Z][^,;:.()]{2,50}?"
# "Carlos dos Santos", "Prasad Kariyawasam"
NAME = (
    r"[A-Z][\w’'-]+(?:\s+(?:(?:da|das|de|del|della|di|do|dos|du|la|le|van|von|der|den|bin|bint|ben|al|el|y)\s+)*"
    r"[A-Z][\w’'.-]*)+"
)
SHORTEST_TITLE = TITLE.pattern.replace("[^,;:()]+)?", "[^,;:()]+?)?")
# "High Representative for Disarmament Affairs, Mr. Sergio Duarte"
TITLED = (
    rf"(?P<names>{SHORTEST_TITLE}"
    rf"(?:,\s+(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?{NAME})?)"
)
# "the Moderator, Mihaela Osorio (Colombia)"
TITLED_OF = TITLED[:-1] + r"(?:\s*\([^()]+\))?)"
