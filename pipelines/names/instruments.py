"""Agreements, standards, systems and bodies: the table `instruments` and a lexicon of them.

All of it comes from the list kept by hand, `datasets/reference/instruments.yaml`. Names are
recognized without the marks 《 》 around a title; whoever wants the marks in the passage widens
the match. Every mention of a name counts, also inside a longer name of another thing: "联合国武器
贸易条约会议" mentions the Arms Trade Treaty.
"""

from __future__ import annotations

from functools import cache

from pipelines.names.lexicon import Lexicon
from pipelines.names.listed import NamedList, forms_in, read_named_list
from pipelines.names.reference import REFERENCE_FOLDER, ReferenceListError
from pipelines.tables import Instrument
from pipelines.tables.vocabularies import INSTRUMENT_KIND

INSTRUMENTS = REFERENCE_FOLDER / "instruments.yaml"


@cache
def instrument_list() -> NamedList:
    """The list as read from its file.

    Raises:
        ReferenceListError: the list cannot be read strictly.
    """
    return read_named_list(INSTRUMENTS, "instruments", "not_instruments", INSTRUMENT_KIND)


def instrument_rows() -> list[Instrument]:
    """One row per instrument, in the order of its id.

    Raises:
        ReferenceListError: an instrument has no Chinese name, which the table requires.
    """
    rows = []
    for entry in instrument_list().entries:
        if entry.name_zh is None:
            raise ReferenceListError(f"{INSTRUMENTS.name}, {entry.id}: name_zh is missing")
        rows.append(
            Instrument(
                instrument_id=entry.id,
                name_en=entry.name_en,
                name_zh=entry.name_zh,
                acronym=entry.acronym,
                kind=entry.kind,
            )
        )
    return sorted(rows, key=lambda row: row.instrument_id)


@cache
def mention_lexicon(language: str) -> Lexicon[tuple[str, bool]]:
    """Names and short names; the key is the id and whether the name is a short one.

    Raises:
        KeyError: the language is not one of the six official ones.
    """
    listed = instrument_list()
    full = [(name, (id_, False)) for name, id_ in listed.forms(language)]
    short = [
        (name, (entry.id, True))
        for entry in listed.entries
        for name in entry.short_names.get(language, ())
    ]
    return Lexicon(full + short, blocked=forms_in(listed.not_names, language))
