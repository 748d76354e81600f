"""Officers whom English reports name by their post: the Permanent Representative of New Zealand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipelines.languages.en.offices import AS, BRACKET, MANNER, OFFICE, PERSON, THE, role_of
from pipelines.languages.maker import Maker
from pipelines.languages.phrases import PartyPhrase

_ENVOY = (
    r"(?:(?:Ambassador|Minister)\s+and\s+)?(?P<capacity>(?:Deputy\s+)?Permanent\s+Representative(?:\s+of\s+(?:the\s+)?"
    r"(?P<of>[A-Z][^,;:]{2,60}?)\s+to\s+the\s+United\s+Nations(?:\s+(?:Office\s+)?(?:in|at)\s+[A-Z]\w+)?)?)"
)
# "Dalius Čekuolis, Permanent Representative of Lithuania to the United Nations, was elected Chair",
# "Mr. Zahir Tanin (Afghanistan), Permanent Representative, was elected"
_ENVOY_WAS_ELECTED = re.compile(
    rf"(?:^|(?<=,\s)|(?<=;\s))(?P<names>(?!(?:At|On|In)\s){PERSON})(?:\s*\((?P<bracket>[^()]{{2,60}}(?:\([^()]*\))?)\))?,"
    rf"\s+(?:the\s+)?{_ENVOY},?\s+(?:was|were)\s+(?:(?:re-)?elected|confirmed){MANNER}{AS}{THE}\s+{OFFICE}\b"
)
# "was chaired by the Permanent Representative of New Zealand to the United Nations, Jim McLay"
_CHAIRED_BY_ENVOY = re.compile(
    rf"\b(?:was|were)\s+(?:chaired|presided\s+over)\s+by\s+(?:the\s+)?{_ENVOY},\s+(?P<names>{PERSON})(?=[,;]|$)"
)
# "elected the Permanent Representative of Afghanistan to the United Nations, Zahir Tanin, as Chair"
_ELECTS_ENVOY = re.compile(
    rf"\belect(?:ed|s){MANNER}\s+(?:the\s+)?(?P<capacity>(?:Deputy\s+)?Permanent\s+Representative\s+of\s+"
    rf"(?:the\s+)?(?P<of>[A-Z][^,;:]{{2,60}}?)\s+to\s+the\s+United\s+Nations(?:\s+(?:Office\s+)?(?:in|at)\s+[A-Z]\w+)?),"
    rf"\s+(?P<names>{PERSON}),?\s+(?:as|to\s+serve\s+as){THE}\s+{OFFICE}\b"
)
# "elected by acclamation Martin Kimani, Permanent Representative of Kenya to the United Nations,
# as Chair"
_ELECTS_NAMED_ENVOY = re.compile(
    rf"\belect(?:ed|s){MANNER}\s+(?P<names>{PERSON}),\s+(?:the\s+)?(?:Ambassador\s+and\s+)?"
    rf"(?P<capacity>(?:Deputy\s+)?Permanent\s+Representative\s+of\s+(?:the\s+)?"
    rf"(?P<of>[A-Z][^,;:]{{2,60}}?)\s+to\s+the\s+United\s+Nations(?:\s+(?:Office\s+)?(?:in|at)\s+[A-Z]\w+)?),?"
    rf"\s+(?:as|to\s+serve\s+as){THE}\s+{OFFICE}\b"
)
# "Jim McLay (New Zealand) chaired the Meeting", "U. Joy Ogwu of Nigeria presided over the session"
_CHAIRED = re.compile(
    rf"^(?P<names>(?!(?:At|On|In|The)\s){PERSON})(?:{BRACKET}|\s+of\s+(?:the\s+)?(?P<state>[A-Z][\w\s’'-]{{2,40}}?)),?\s+"
    r"(?P<how>chaired|presided\s+over)\s+the\s+(?:Meeting|Conference|Committee|session|meeting|Preparatory\s+Committee)\b(?!\s+of)"
)


def elected(body: str) -> Iterator[re.Match[str]]:
    """Those whom a sentence says were elected, by their post."""
    yield from _ELECTS_NAMED_ENVOY.finditer(body)
    yield from _ELECTS_ENVOY.finditer(body)


def envoys(body: str, phrase: Maker) -> Iterator[PartyPhrase]:
    """Those who were elected or presided, by their post or their State."""
    for match in _ENVOY_WAS_ELECTED.finditer(body):
        of = "of" if match["of"] else "bracket"
        yield phrase(
            role_of(match["office"]), match, "person", "officers", of=of, capacity="capacity"
        )
    for match in _CHAIRED_BY_ENVOY.finditer(body):
        yield phrase("head", match, "person", "officers", of="of", capacity="capacity")
    for match in elected(body):
        yield phrase(
            role_of(match["office"]), match, "person", "officers", of="of", capacity="capacity"
        )
    for match in _CHAIRED.finditer(body):
        kind = "head" if match["how"] == "chaired" else "presiding_officer"
        yield phrase(kind, match, "person", "officers", of="of" if match["of"] else "state")
