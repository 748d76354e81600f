"""How the Official Document System is asked: where, how often, how long, how much."""

from __future__ import annotations

import dataclasses
import importlib.metadata
import os
import urllib.parse
from dataclasses import dataclass

from pipelines.fetch.errors import FetchError
from pipelines.fetch.symbols import shown

ODS = "https://documents.un.org"
ODS_VARIABLE = "POA_ODS_URL"
CONTACT_VARIABLE = "POA_CONTACT"

_PROJECT = "un-small-arms-data"
_PATH = "/api/symbol/access"
_LONGEST_CONTACT = 200
_LONGEST_TIME = 86_400
_MOST = {"largest": 2 << 30, "attempts": 20}
"""The most that may be set, of bytes and attempts; of times it is a day."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Where and how to ask; times in seconds, sizes in bytes."""

    base_url: str = ODS
    contact: str = ""
    interval: float = 2.0
    """Between the starts of two requests, redirects and repeated ones included."""
    connect_timeout: float = 10.0
    read_timeout: float = 30.0
    """Without a single byte arriving."""
    deadline: float = 300.0
    """For one document, all attempts and the waits between them included."""
    attempts: int = 4
    longest_retry_after: float = 120.0
    """The longest wait that a server may ask for."""
    largest: int = 50 << 20
    """As large as a text may be that is read."""

    def __post_init__(self) -> None:
        """Refuse what cannot be worked with.

        Raises:
            FetchError: the address is none, or a number is out of range.
        """
        _check_address(self.base_url)
        if not self.contact.isascii() or not self.contact.isprintable():
            raise FetchError(f"The contact {shown(self.contact)} is not plain ASCII text.")
        if len(self.contact) > _LONGEST_CONTACT:
            raise FetchError(f"The contact is longer than {_LONGEST_CONTACT} characters.")
        for field in dataclasses.fields(self):
            value = getattr(self, field.name)
            if isinstance(value, float | int):
                _check_number(field.name, value)

    @property
    def user_agent(self) -> str:
        """Who is asking: the project, its version, and where to complain."""
        version = importlib.metadata.version(_PROJECT)
        contact = self.contact or project_url()
        return f"{_PROJECT}/{version}" + (f" (+{contact})" if contact else "")

    def address(self, symbol: str, language: str, form: str) -> str:
        """Where the system has a document: `.../api/symbol/access?s=A/RES/65/64&l=zh&t=pdf`."""
        asked = {"s": symbol, "l": language, "t": form}
        query = urllib.parse.urlencode(asked, safe="/", quote_via=urllib.parse.quote)
        return f"{self.base_url.rstrip('/')}{_PATH}?{query}"


def configured_base_url() -> str:
    """The base address that the environment names, or that of the United Nations."""
    return os.environ.get(ODS_VARIABLE) or ODS


def configured_contact() -> str:
    """The contact that the environment names, if any."""
    return os.environ.get(CONTACT_VARIABLE, "")


def project_url() -> str:
    """The address of the project, the first of `[project.urls]` in `pyproject.toml`, if any."""
    urls = importlib.metadata.metadata(_PROJECT).get_all("Project-URL") or [""]
    return str(urls[0]).partition(", ")[2]


def _check_number(name: str, value: float) -> None:
    may_be_nothing = name == "interval"
    most = _MOST.get(name, _LONGEST_TIME)
    # Written so that no comparison holds for a number that is none.
    if not (0 < value <= most or (may_be_nothing and value == 0)):
        least = "from 0" if may_be_nothing else "more than 0 and"
        said = name.replace("_", " ")
        raise FetchError(f"The setting '{said}' must be {least} to {most:,}, not {value}.")


def _check_address(address: str) -> None:
    try:
        parts = urllib.parse.urlsplit(address)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or parts.query or parts.fragment or not address.isprintable() or " " in address:
        raise FetchError(
            f"{shown(address)} is not the address of a document system, such as {ODS}."
        )
