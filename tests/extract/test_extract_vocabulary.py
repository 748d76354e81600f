"""Every role and context a language can yield is a code of the published vocabularies."""

import re
from pathlib import Path

import pipelines.languages
from pipelines.tables.vocabularies import CONTEXT, ROLE

SOURCES = [
    path.read_text(encoding="utf-8") for path in Path(pipelines.languages.__path__[0]).rglob("*.py")
]
# Titles that the kind of meeting decides: President or Chair.
BY_MEETING = {"head", "deputy"}


def test_roles_are_codes():
    roles = {role for text in SOURCES for role in re.findall(r'phrase\(\s*"([a-z_]+)"', text)}
    assert {"speaker", "opening_speaker", "credentials_committee_member"} <= roles
    assert roles <= set(ROLE.codes) | BY_MEETING


def test_contexts_are_codes():
    named = {
        code
        for text in SOURCES
        for code in re.findall(r'"([a-z]+_(?:statements|exchange)|officers|opening)"', text)
    }
    assert "ngo_statements" in named
    assert named <= set(CONTEXT.codes)
