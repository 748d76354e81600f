"""Read the hand-kept lists of `datasets/reference/` strictly.

A list is a YAML mapping of section name to a list of entries; an entry is read into a frozen
dataclass, so an unknown or missing key, a value of the wrong type or a key given twice is an
error that names the file, the section and the entry.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
import typing
from collections.abc import Hashable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import yaml

REFERENCE_FOLDER = Path(__file__).resolve().parents[2] / "datasets" / "reference"

E = TypeVar("E")

Names = Mapping[str, tuple[str, ...]]
"""Language to the spellings in it, in the order of the list."""


class ReferenceListError(Exception):
    """A reference list that cannot be read; the message says where and what to do."""


class _UniqueKeyLoader(yaml.SafeLoader):
    """YAML in which a key may appear once: a second one would silently replace the first."""

    def construct_mapping(
        self, node: yaml.MappingNode, deep: bool = False
    ) -> dict[Hashable, object]:
        seen = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                line = key_node.start_mark.line + 1
                raise ReferenceListError(f"line {line}: the key '{key}' is given twice")
            seen.add(key)
        return super().construct_mapping(node, deep)


def load_sections(path: Path, sections: Sequence[str]) -> dict[str, list[object]]:
    """The raw entries of each section of a list, none missing and none unknown.

    Raises:
        ReferenceListError: the file is missing, is not YAML, or has other sections.
    """
    try:
        document = yaml.load(path.read_text(encoding="utf-8"), Loader=_UniqueKeyLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError, ReferenceListError) as error:
        raise ReferenceListError(f"{path.name}: cannot be read: {error}") from error
    if not isinstance(document, dict):
        raise ReferenceListError(f"{path.name}: expected the sections {', '.join(sections)}")
    _check_keys(set(document), set(sections), set(sections), path.name)
    for name, entries in document.items():
        if not isinstance(entries, list):
            raise ReferenceListError(f"{path.name}, {name}: expected a list of entries")
    return document


def read_entries(path: Path, section: str, raw: list[object], cls: type[E]) -> tuple[E, ...]:
    """The entries of one section as instances of the dataclass `cls`.

    Raises:
        ReferenceListError: an entry has unknown or missing keys or a value of another type.
    """
    return tuple(
        _read_entry(entry, cls, f"{path.name}, {section}, entry {number}")
        for number, entry in enumerate(raw, 1)
    )


def _read_entry(entry: object, cls: type[E], where: str) -> E:
    if not isinstance(entry, dict):
        raise ReferenceListError(f"{where}: expected a mapping, got {entry!r}")
    where = f"{where} ({next(iter(entry.values()), '')})"
    assert dataclasses.is_dataclass(cls)
    fields = dataclasses.fields(cls)
    required = {
        item.name
        for item in fields
        if item.default is dataclasses.MISSING and item.default_factory is dataclasses.MISSING
    }
    _check_keys(set(entry), {item.name for item in fields}, required, where)
    hints = typing.get_type_hints(cls)
    values = {name: _value(raw, hints[name], f"{where}, {name}") for name, raw in entry.items()}
    return cls(**values)


def _check_keys(given: set[object], known: set[str], required: set[str], where: str) -> None:
    unknown = sorted(str(key) for key in given - known)
    if unknown:
        raise ReferenceListError(
            f"{where}: unknown key {', '.join(unknown)}; known are {', '.join(sorted(known))}"
        )
    missing = sorted(required - given)
    if missing:
        raise ReferenceListError(f"{where}: {', '.join(missing)} is missing")


def _value(raw: object, hint: object, where: str) -> object:
    """A YAML value as the type an entry declares for it."""
    if isinstance(hint, types.UnionType):
        if raw is None:
            return None
        (hint,) = (option for option in typing.get_args(hint) if option is not types.NoneType)
    if hint is str:
        if not isinstance(raw, str) or not raw.strip() or raw != raw.strip():
            raise ReferenceListError(f"{where}: expected text without outer spaces, got {raw!r}")
        return raw
    if hint in (bool, dt.date, int):
        if type(raw) is not hint:
            expected = {bool: "true or false", int: "a number"}.get(hint, "a date YYYY-MM-DD")
            raise ReferenceListError(f"{where}: expected {expected}, got {raw!r}")
        return raw
    if typing.get_origin(hint) is tuple:
        if not isinstance(raw, list) or not raw:
            raise ReferenceListError(f"{where}: expected a list, got {raw!r}")
        return tuple(_value(item, str, where) for item in raw)
    if not isinstance(raw, dict):
        raise ReferenceListError(f"{where}: expected a mapping, got {raw!r}")
    key_type, value_type = typing.get_args(hint)
    return {
        _value(key, key_type, where): _value(item, value_type, f"{where}.{key}")
        for key, item in raw.items()
    }
