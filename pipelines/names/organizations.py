"""Organizations and groups of States: the table `organizations` and a lexicon of them.

All of it comes from the list kept by hand, `datasets/reference/organizations.yaml`.
"""

from __future__ import annotations

from functools import cache

from pipelines.names.lexicon import Lexicon
from pipelines.names.listed import NamedList, read_named_list
from pipelines.names.reference import REFERENCE_FOLDER
from pipelines.tables import Organization
from pipelines.tables.vocabularies import ORGANIZATION_KIND

ORGANIZATIONS = REFERENCE_FOLDER / "organizations.yaml"


@cache
def organization_list() -> NamedList:
    """The list as read from its file.

    Raises:
        ReferenceListError: the list cannot be read strictly.
    """
    return read_named_list(ORGANIZATIONS, "organizations", "not_organizations", ORGANIZATION_KIND)


def organization_rows() -> list[Organization]:
    """One row per organization or group of States, in the order of its id."""
    rows = [
        Organization(
            organization_id=entry.id,
            name_en=entry.name_en,
            name_zh=entry.name_zh,
            acronym=entry.acronym,
            kind=entry.kind,
        )
        for entry in organization_list().entries
    ]
    return sorted(rows, key=lambda row: row.organization_id)


@cache
def organization_lexicon(language: str) -> Lexicon[str]:
    """The lexicon of organizations in one language; the key is the organization's id.

    Languages other than Chinese and English know only what the list gives for them.
    """
    return organization_list().lexicon(language)
