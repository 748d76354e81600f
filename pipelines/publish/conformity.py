"""Whether a descriptor conforms to Data Package 2.0, and to what its profile does not say."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator

_PROFILE = Path(__file__).parent / "profile" / "datapackage-2.0.json"
_DATE_TIME = r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})"
_EXPECTED = ("name", "title", "description", "version", "created", "sources", "contributors")


def descriptor_problems(descriptor: Mapping[str, Any]) -> list[str]:
    """What is wrong with a descriptor; empty where nothing is.

    Checks the official 2.0 JSON profile, then what it lets pass: resources of one name or one
    path, a date that is none, missing licences and other metadata, fields declared twice, keys of
    columns that are not there, foreign keys to resources or columns that are not there or are not
    a key.
    """
    problems = [
        f"{'/'.join(str(part) for part in error.absolute_path) or 'descriptor'}: {error.message}"
        for error in _validator().iter_errors(descriptor)
    ]
    # The shape is not to be relied on where the profile does not hold.
    return problems or list(_own_checks(descriptor))


@cache
def _validator() -> Draft7Validator:
    return Draft7Validator(json.loads(_PROFILE.read_bytes()))


def _own_checks(descriptor: Mapping[str, Any]) -> Iterator[str]:
    if not descriptor.get("licenses"):
        yield "licenses: there is no licence"
    for name in _EXPECTED:
        if name not in descriptor:
            yield f"{name}: it is missing"
    created = descriptor.get("created", "")
    if not re.fullmatch(_DATE_TIME, created):
        yield f"created: {created!r} is not an RFC 3339 date and time"
    resources = descriptor["resources"]
    for name in ("name", "path"):
        counts = Counter(str(resource.get(name)) for resource in resources)
        for value, count in counts.items():
            if count > 1:
                yield f"resources: {count} have the {name} {value}"
    by_name = {resource["name"]: resource for resource in resources}
    for resource in resources:
        yield from _resource_checks(resource, by_name)


def _resource_checks(
    resource: Mapping[str, Any], by_name: Mapping[str, Mapping[str, Any]]
) -> Iterator[str]:
    where = f"resource {resource['name']}"
    for name in ("title", "description", "format", "mediatype", "bytes", "hash"):
        if name not in resource:
            yield f"{where}: {name} is missing"
    schema = resource.get("schema")
    if not isinstance(schema, Mapping):
        yield f"{where}: schema is missing"
        return
    columns = _columns(resource)
    for column, count in Counter(columns).items():
        if count > 1:
            yield f"{where}: {count} fields are named {column}"
    key = _names(schema.get("primaryKey", []))
    if not key:
        yield f"{where}: there is no primary key"
    for column in key:
        if column not in columns:
            yield f"{where}: the primary key names {column}, which is not a field"
    for foreign in schema.get("foreignKeys", []):
        yield from _foreign_key_checks(where, resource, foreign, by_name)


def _foreign_key_checks(
    where: str,
    resource: Mapping[str, Any],
    foreign: Mapping[str, Any],
    by_name: Mapping[str, Mapping[str, Any]],
) -> Iterator[str]:
    fields = _names(foreign["fields"])
    reference = foreign["reference"]
    for column in fields:
        if column not in _columns(resource):
            yield f"{where}: a foreign key names {column}, which is not a field"
    parent = by_name.get(reference["resource"]) if reference.get("resource") else resource
    if parent is None:
        yield f"{where}: a foreign key refers to the resource {reference['resource']}, not here"
        return
    if _names(reference["fields"]) != _names(parent.get("schema", {}).get("primaryKey", [])):
        yield (
            f"{where}: a foreign key refers to {', '.join(_names(reference['fields']))} of "
            f"{parent['name']}, which is not its key"
        )


def _columns(resource: Mapping[str, Any]) -> list[str]:
    return [field["name"] for field in resource["schema"]["fields"]]


def _names(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else list(value)
