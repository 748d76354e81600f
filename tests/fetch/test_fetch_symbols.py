"""What looks like a symbol, and what is refused in one short sentence."""

import pytest

from pipelines.fetch.errors import FetchError
from pipelines.fetch.settings import Settings
from pipelines.fetch.symbols import checked_format, checked_languages, checked_symbol

SYMBOLS = [
    "A/RES/65/64",
    "A/CONF.192/15",
    "A/CONF.192/2006/RC/9",
    "A/CONF.192/BMS/2010/3",
    "A/CONF.192/MGE/2011/INF/1/Rev.1",
    "A/C.1/65/L.32/Rev.1",
    "A/60/88/Corr.2",
    "A/65/153*",
    "A/RES/56/24V",
    "A/RES/3314(XXIX)",
    "S/RES/1325 (2000)",
    "S/PRST/2012/16",
    "E/CN.15/2010/1-E/CN.7/2010/1",
]

HOSTILE = [
    "",
    " ",
    "A",
    "A/",
    "/A/1",
    "A//1",
    "../..",
    "A/../../etc/passwd",
    "A/RES/..65",
    "A/RES/65/64\n",
    "A/RES/65/64\r\nHost: example.org",
    "A/RES/65/64%00",
    "A/RES/65/64\0",
    "A/RES/65/64&l=en",
    "A/RES/65/64?x",
    "A/RES/65/64#x",
    "A\\RES\\65",
    "A/决议/65",
    "A/RES/65/64\u202e",
    "A/RES/65\u2044",
    "a/res/65/64",
    "http://example.org/A/1",
    "A/" + "9" * 10_000,
    "A/\udcff",
]


@pytest.mark.parametrize("symbol", SYMBOLS)
def test_a_symbol_is_taken_as_it_is(symbol):
    assert checked_symbol(symbol) == symbol
    assert checked_symbol(f" {symbol} ") == symbol


@pytest.mark.parametrize("text", HOSTILE)
def test_anything_else_is_refused_in_one_short_line(text):
    with pytest.raises(
        FetchError, match="is not the symbol of a United Nations document"
    ) as caught:
        checked_symbol(text)
    said = str(caught.value)
    assert said.isprintable()
    assert len(said) < 400
    said.encode("utf-8")


def test_the_address_of_a_document_is_escaped():
    settings = Settings(base_url="http://localhost:8000/ods/")
    assert settings.address("S/RES/1325 (2000)", "fr", "doc") == (
        "http://localhost:8000/ods/api/symbol/access?s=S/RES/1325%20%282000%29&l=fr&t=doc"
    )
    assert Settings().address("A/RES/65/64", "zh", "pdf") == (
        "https://documents.un.org/api/symbol/access?s=A/RES/65/64&l=zh&t=pdf"
    )


def test_languages_and_formats():
    assert checked_languages("zh, en,zh") == ("zh", "en")
    assert checked_format("doc") == "doc"
    for wrong in ("", "zh,", "xx", "ZH", "zh;en"):
        with pytest.raises(FetchError, match="is not a language"):
            checked_languages(wrong)
    with pytest.raises(FetchError, match="'html' is not a format: it is one of pdf, doc"):
        checked_format("html")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "documents.un.org",
        "ftp://documents.un.org",
        "file:///etc/passwd",
        "http://",
        "http://a:port",
        "http://[::1",
        "https://documents.un.org?x=1",
        "https://documents.un.org/#x",
        "https://documents.un.org/\n",
    ],
)
def test_an_address_that_is_none(address):
    with pytest.raises(FetchError, match="is not the address of a document system"):
        Settings(base_url=address)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("interval", -1.0),
        ("interval", float("nan")),
        ("deadline", 0.0),
        ("deadline", float("inf")),
        ("read_timeout", float("nan")),
        ("connect_timeout", 1e9),
        ("largest", 0),
        ("largest", -(1 << 20)),
        ("largest", 10**400),
    ],
)
def test_a_number_out_of_range(name, value):
    with pytest.raises(FetchError, match=f"The setting '{name.replace('_', ' ')}' must be"):
        Settings(**{name: value})


def test_a_contact_is_plain_text():
    for contact in ("a\r\nHost: b", "小武器", "x" * 201):
        with pytest.raises(FetchError, match="contact"):
            Settings(contact=contact)
