"""What a file is, its content tells; and one that cannot be read is refused in one sentence."""

import io
import re
import zipfile

import pytest

from pipelines.corpus import RawText, RejectedText, load_corpus, load_text
from pipelines.formats import UnreadableError, extract_text
from pipelines.formats.pdf import glyphs
from tests.formats.printed import printed
from tests.formats.render_docx import render_docx
from tests.formats.render_html import render_html
from tests.formats.render_pdf import render_pdf
from tests.formats.small_pdf import Sheet
from tests.readers import RESOLUTION, text_of

DOCUMENT = printed(text_of(RESOLUTION))
FILES = {
    "pdf": render_pdf(DOCUMENT, 1),
    "docx": render_docx(DOCUMENT),
    "html": render_html(DOCUMENT),
    "text": text_of(RESOLUTION).encode(),
}


def refusal(data: bytes, name: str = "paper.pdf") -> str:
    """The one sentence with which a file is refused."""
    with pytest.raises(UnreadableError) as caught:
        extract_text(data, name)
    message = str(caught.value)
    assert message.startswith(name)
    assert message.endswith(".")
    assert "\n" not in message
    return message


@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("name", ["a.txt", "a.pdf", "a.docx", "a.html", "a"])
def test_the_name_of_a_file_says_nothing_about_its_format(tmp_path, kind, name):
    (tmp_path / name).write_bytes(FILES[kind])
    read = load_text(tmp_path / name, name)
    assert isinstance(read, RawText)
    assert read.format == kind
    assert "小武器和轻武器非法贸易的各方面问题" in read.text


def test_a_folder_is_read_whatever_its_files_are_called_and_what_is_no_text_is_left_alone(tmp_path):
    for name, kind in {"1.txt": "pdf", "2.PDF": "docx", "3.htm": "html", "4": "text"}.items():
        (tmp_path / name).write_bytes(FILES[kind])
    for name in (".hidden.pdf", "README.md", "watchlist.yaml", "picture.png"):
        (tmp_path / name).write_bytes(b"?")
    corpus = load_corpus(tmp_path)
    assert [(text.name, text.format) for text in corpus.texts] == [
        *(("1.txt", "pdf"), ("2.PDF", "docx"), ("3.htm", "html"), ("4", "text")),
    ]
    assert corpus.rejected == ()


def test_the_hash_is_that_of_the_bytes_and_the_page_that_of_the_passage(tmp_path):
    import hashlib

    sheet = Sheet()
    for number in ("first", "second", "third"):
        sheet.at(60, 100, f"This is the {number} page of the file.")
        sheet.page()
    data = sheet.data()
    (tmp_path / "a.pdf").write_bytes(data)
    read = load_text(tmp_path / "a.pdf", "a.pdf")
    assert isinstance(read, RawText)
    assert read.sha256 == hashlib.sha256(data).hexdigest()
    assert [read.page_at(read.text.index(word)) for word in ("first", "second", "third")] == [
        *(1, 2, 3),
    ]
    (tmp_path / "a.txt").write_bytes(FILES["text"])
    plain = load_text(tmp_path / "a.txt", "a.txt")
    assert isinstance(plain, RawText)
    assert plain.page_at(5) is None


def test_a_plain_text_is_passed_on_unchanged():
    raw = "\ufeff第一行\r\n\r\n  第二行\t\u3000。\f第三行\n"
    read = extract_text(raw.encode(), "a.txt")
    assert (read.text, read.format, read.pages, read.parted) == (raw, "text", (), False)


def test_pictures_of_pages_are_no_text():
    sheet = Sheet()
    for _ in range(2):
        sheet.picture()
        sheet.page()
    sheet.picture()
    sheet.at(60, 800, "17-22761")
    message = refusal(sheet.data())
    assert "no text layer" in message
    assert "OCR" in message


def test_an_empty_pdf():
    sheet = Sheet()
    assert "without text" in refusal(sheet.data())


def test_a_locked_pdf():
    sheet = Sheet(password="secret")
    sheet.at(60, 100, "Nobody reads this.")
    assert "password" in refusal(sheet.data())


@pytest.mark.parametrize("part", [0.05, 0.3, 0.6])
def test_a_pdf_cut_short_is_read_in_full_or_refused(part):
    data = FILES["pdf"][: int(len(FILES["pdf"]) * part)]
    assert "cut short or damaged" in refusal(data)


@pytest.mark.parametrize("tail", [b"", b"\x00" * 600, b"garbage " * 200, b"1 0 obj <<" * 100])
def test_garbage_that_calls_itself_a_pdf(tail):
    refusal(b"%PDF-1.7\n" + tail)


def test_a_pdf_with_its_inside_overwritten_is_read_or_refused():
    data, refused = FILES["pdf"], 0
    for place in range(200, len(data) - 200, len(data) // 40):
        broken = data[:place] + b"\xff\x00<<" * 30 + data[place + 120 :]
        try:
            assert extract_text(broken, "paper.pdf").text
        except UnreadableError:
            refused += 1
    assert refused < 40


def test_a_pdf_with_more_pages_or_letters_than_any_document(monkeypatch):
    monkeypatch.setattr(glyphs, "MOST_PAGES", 1)
    assert "at most 1 are read" in refusal(FILES["pdf"])
    monkeypatch.undo()
    monkeypatch.setattr(glyphs, "MOST_GLYPHS", 500)
    assert "more text" in refusal(FILES["pdf"])


def test_a_pdf_whose_letters_are_not_named():
    sheet = Sheet()
    sheet.at(60, 100, "\ue001\ue002\ue003" * 20, font="STSong-Light")
    assert "which characters" in refusal(sheet.data())


def archive(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name, data)
    return out.getvalue()


def test_an_archive_that_is_no_document():
    assert "no Word document" in refusal(archive({"a.txt": b"text"}), "texts.zip.docx")


def test_an_archive_that_unpacks_to_more_than_any_document():
    parts = {"[Content_Types].xml": b"", "word/document.xml": bytes(300 * 1024 * 1024)}
    assert "would unpack to more than 256 MiB" in refusal(archive(parts))


@pytest.mark.parametrize("cut", [0.2, 0.9])
def test_a_word_document_cut_short(cut):
    data = FILES["docx"]
    assert "cut short or damaged" in refusal(data[: int(len(data) * cut)])


@pytest.mark.parametrize(
    "change",
    [
        {"word/document.xml": b"<w:document"},
        {"[Content_Types].xml": b"<Types/>"},
        {"word/styles.xml": b"not xml"},
        {"_rels/.rels": b""},
    ],
)
def test_a_word_document_with_a_damaged_part(change):
    with zipfile.ZipFile(io.BytesIO(FILES["docx"])) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    assert "damaged" in refusal(archive(parts | change), "paper.docx")


def test_an_entity_that_names_a_file_is_not_followed():
    with zipfile.ZipFile(io.BytesIO(FILES["docx"])) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    start = parts["word/document.xml"].index(b"<w:document")
    entity = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    document = parts["word/document.xml"][:start] + entity + parts["word/document.xml"][start:]
    document = re.sub(rb"<w:t>[^<]*</w:t>", b"<w:t>&e;</w:t>", document, count=1)
    try:
        text = extract_text(archive(parts | {"word/document.xml": document}), "a.docx").text
    except UnreadableError as error:
        text = str(error)
    assert "root:" not in text


def test_the_old_format_of_word_and_a_locked_document():
    old = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)
    assert "save it as DOCX or PDF" in refusal(old, "paper.doc")
    assert "password" in refusal(old + "EncryptedPackage".encode("utf-16-le"), "paper.docx")


def test_a_word_document_without_words():
    import docx

    out = io.BytesIO()
    docx.Document().save(out)
    assert "without text" in refusal(out.getvalue(), "paper.docx")


def test_pages_without_words_and_in_no_encoding():
    assert "without text" in refusal(b"<!DOCTYPE html><html><body> </body></html>", "a.html")
    assert "in no encoding" not in refusal(b"<html><p>\xff\xfe\xfa</p></html>", "a.html")
    assert "not in utf-8, as it says" in refusal(
        b'<html><meta charset="utf-8"><p>\xc1\xaa\xba\xcf</p></html>', "a.html"
    )


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr("pipelines.corpus.LARGEST_TEXT", 100)
    (tmp_path / "a.pdf").write_bytes(FILES["pdf"])
    refused = load_text(tmp_path / "a.pdf", "a.pdf")
    assert isinstance(refused, RejectedText)
    assert "larger than" in refused.reason


def test_a_page_that_names_no_encoding_may_be_in_an_encoding_of_chinese():
    for words, encoding in (("大会，回顾其决议。", "gb18030"), ("大會，回顧其決議。", "big5")):
        page = f"<html><body><p>{words}</p></body></html>".encode(encoding)
        assert extract_text(page, "a.html").text == f"{words}\n"


def test_a_page_of_one_line_longer_than_ten_million_characters():
    page = "<html><body><p>" + "text " * 2_100_000 + "end</p></body></html>"
    assert extract_text(page.encode(), "a.html").text.endswith("text end\n")


def test_a_page_nested_too_deep_and_numbers_that_are_none():
    assert "nested" in refusal(b"<html><body>" + b"<div>" * 20_000 + b"x", "a.html")
    page = '<html><body><ol start="²"><li value="²">x</li></ol></body></html>'
    assert extract_text(page.encode(), "a.html").text == "  1. x\n"


def test_a_word_document_without_body_and_with_a_level_that_is_no_number():
    with zipfile.ZipFile(io.BytesIO(FILES["docx"])) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    start = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    level = b'<w:p><w:pPr><w:numPr><w:ilvl w:val="x"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
    for body in (b"", b"<w:body>" + level + b"</w:body>"):
        data = archive(parts | {"word/document.xml": start + body + b"</w:document>"})
        assert "damaged" in refusal(data, "a.docx")


def test_a_text_in_utf_16_is_told_to_be_one():
    assert "UTF-16" in refusal("大会".encode("utf-16"), "a.txt")
