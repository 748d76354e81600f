"""What arrives is judged by its bytes; only a whole document is kept."""

import datetime as dt
import zipfile

import pytest
from fetch_kit import PDF, docx, sha256
from fetch_server import Answer

from pipelines.fetch.run import Status

DOCX = docx()
OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4000
PAGE = b"<!DOCTYPE html>\n<html><body>There is no document matching your request.</body></html>"
OLD_WORD = "it is in the old Word format (.doc), which is not read; ask for pdf"


def damaged(content: bytes) -> bytes:
    """A ZIP file whole from end to end, with one byte of its longest member changed."""
    place = content.index(b"word/document.xml") + 25
    return content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :]


def bomb(tmp_path) -> bytes:
    """A ZIP file that says it unpacks to more than a gibibyte."""
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"x" * 4000)
    content = path.read_bytes()
    central = content.index(b"PK\x01\x02")
    return content[: central + 24] + (1 << 31).to_bytes(4, "little") + content[central + 28 :]


@pytest.mark.parametrize(
    ("content", "form", "ending"),
    [(PDF, "pdf", "pdf"), (DOCX, "doc", "docx"), (DOCX, "pdf", "docx")],
)
@pytest.mark.parametrize("said", ["application/pdf", "text/html; charset=utf-8", "nonsense"])
def test_a_document_is_known_by_its_bytes_whatever_is_said_of_it(
    fetching, server, content, form, ending, said
):
    server.gives(Answer(content, headers={"Content-Type": said}))
    outcome = fetching.one(form=form)
    assert (outcome.status, outcome.message) == (Status.STORED, f"{len(content):,} bytes")
    name = f"{sha256(content)}.{ending}"
    assert fetching.files == {name}
    assert (fetching.folder / name).read_bytes() == content
    assert fetching.catalogue["texts"] == [
        {
            "symbol": "A/RES/65/64",
            "language": "zh",
            "file": name,
            "sha256": sha256(content),
            "retrieved_from": f"{server.url}/api/symbol/access?s=A/RES/65/64&l=zh&t={form}",
            "received": dt.date(2026, 11, 21),
            "headers": {"content-type": said},
        }
    ]


MISSING = {
    "a page": (Answer(PAGE), "the answer is a web page"),
    "a page that says it is a PDF": (
        Answer(PAGE, headers={"Content-Type": "application/pdf"}),
        "the answer is a web page",
    ),
    "a page after a comment": (
        Answer(b"\xef\xbb\xbf \r\n<!-- x --><HTML lang=en>"),
        "the answer is a web page",
    ),
    "nothing": (Answer(b""), "the answer is empty"),
    "blanks": (Answer(b" \r\n"), "the answer is empty"),
    "404": (Answer(PAGE, 404), "the server answered 404 Not Found"),
    "404 with a document": (Answer(PDF, 404), "the server answered 404 Not Found"),
    "410": (Answer(b"", 410), "the server answered 410 Gone"),
}


@pytest.mark.parametrize("kind", MISSING)
def test_a_page_or_nothing_is_no_such_document(fetching, server, kind):
    answer, reason = MISSING[kind]
    server.gives(answer)
    outcome = fetching.one()
    assert (outcome.status, outcome.message) == (Status.MISSING, f"no such document: {reason}")
    assert outcome.bad
    assert len(server.asked) == 1
    assert fetching.files == set()
    assert fetching.catalogue["texts"] == []


FAILED = {
    "half a PDF": (PDF[:2000], "the PDF is cut short: its end mark is missing"),
    "a PDF with an end mark long before its end": (
        PDF[:2000] + b"%%EOF" + b"x" * 1100,
        "the PDF is cut short: its end mark is missing",
    ),
    "half a ZIP": (DOCX[:-100], "the ZIP file is damaged or cut short"),
    "the old Word format": (OLE2, OLD_WORD),
    "a ZIP of something else": (
        docx("xl/workbook.xml"),
        "it is a ZIP file but not a DOCX document",
    ),
    "plain text": ("小武器".encode(), "it is neither PDF nor DOCX"),
    "zeros": (b"\0" * 100, "it is neither PDF nor DOCX"),
    "JSON": (b'{"error": "no such symbol"}', "it is neither PDF nor DOCX"),
    "XML": (b"<?xml version='1.0'?><w:document/>", "it is neither PDF nor DOCX"),
    "a PDF after something else": (b"\n\n" + PDF, "it is neither PDF nor DOCX"),
}


@pytest.mark.parametrize("kind", FAILED)
def test_what_is_no_whole_document_is_not_kept(fetching, server, kind):
    content, reason = FAILED[kind]
    server.gives(Answer(content, headers={"Content-Type": "application/pdf"}))
    outcome = fetching.one()
    assert (outcome.status, outcome.message) == (Status.FAILED, reason)
    assert fetching.files == set()
    assert fetching.catalogue["texts"] == []


def test_a_damaged_zip_is_not_kept(fetching, server):
    server.gives(Answer(damaged(DOCX)))
    outcome = fetching.one(form="doc")
    assert outcome.status is Status.FAILED
    assert outcome.message.startswith("the ZIP file is damaged")
    assert fetching.files == set()


def test_a_zip_that_unpacks_without_end_is_not_unpacked(fetching, server, tmp_path):
    server.gives(Answer(bomb(tmp_path)))
    assert fetching.one(form="doc").message == "the ZIP file unpacks to more than any document"
    assert fetching.files == set()


def test_a_damaged_document_is_no_trouble_of_the_server(fetching, server):
    server.otherwise = Answer(OLE2)
    outcomes = fetching("A/1", "A/2", "A/3", "A/4", "A/5")
    assert [outcome.message for outcome in outcomes] == [OLD_WORD] * 5
    assert [asked.symbol for asked in server.asked] == ["A/1", "A/2", "A/3", "A/4", "A/5"]


def test_a_document_that_failed_does_not_replace_the_one_before(fetching, server):
    server.gives(Answer(PDF), Answer(PDF[:2000]), Answer(PAGE))
    fetching.one()
    before = fetching.catalogue
    assert fetching.one().status is Status.FAILED
    outcome = fetching.one()
    assert outcome.message == (
        "no such document: the answer is a web page; what was fetched before is kept"
    )
    assert fetching.catalogue == before
    assert fetching.files == {f"{sha256(PDF)}.pdf"}
