"""The same document gives the same rows as a text, a PDF, a Word document and a web page."""

import functools
from pathlib import Path

import pytest

from pipelines.formats import extract_text
from tests.formats.printed import Printed, printed, printed_record
from tests.formats.render_docx import render_docx
from tests.formats.render_html import render_html
from tests.formats.render_pdf import render_pdf
from tests.formats.same_rows import differences, rows_from
from tests.readers import CONFERENCE, EXPERTS, RESOLUTION, SECRETARY_GENERAL, text_of

TESTS = Path(__file__).parent.parent
TEXTS = (CONFERENCE, EXPERTS, RESOLUTION, SECRETARY_GENERAL)
RENDERERS = {
    "pdf in one column": functools.partial(render_pdf, columns=1),
    "pdf in two columns": functools.partial(render_pdf, columns=2),
    "docx with automatic numbers": render_docx,
    "docx with typed numbers": functools.partial(render_docx, automatic=False),
    "html": render_html,
    "html in gb18030, set in by spaces": functools.partial(
        render_html, encoding="gb18030", indented=True
    ),
}


@functools.cache
def rows_of_text(name: str):
    return rows_from(text_of(name).encode())


@functools.cache
def printed_text(name: str) -> Printed:
    return printed(text_of(name))


@pytest.mark.parametrize("renderer", RENDERERS)
@pytest.mark.parametrize("name", TEXTS)
def test_rows_are_the_same_in_every_format(name, renderer):
    data = RENDERERS[renderer](printed_text(name))
    assert differences(rows_of_text(name), rows_from(data)) == []


COMPOSED = (
    "biennial-meeting-2003-summary-annexed.en",
    "first-committee-report-2019.zh",
    "resolution-68-48-notes-and-annex.en",
    "resolution-72-57-wrapped-lines.zh",
    "resolution-81-63-french.fr",
    "review-conference-2012-general-exchange.en",
    "review-conference-2024-disputed-votes.zh",
    "review-conference-2030-four-votes.fr",
    "secretary-general-report-2016-several-items.en",
    "secretary-general-report-2019-council.zh",
)


@pytest.mark.parametrize("renderer", [*RENDERERS][:3])
@pytest.mark.parametrize("name", COMPOSED)
def test_rows_of_composed_documents_are_the_same_in_every_format(name, renderer):
    text = (TESTS / "composed" / f"{name}.txt").read_text(encoding="utf-8")
    data = RENDERERS[renderer](printed(text))
    assert differences(rows_from(text.encode()), rows_from(data)) == []


RECORDS = (
    "assembly-50-lettered-drafts.en",
    "assembly-61-one-vote.en",
    "assembly-68-elections.en",
    "first-committee-72-small-arms.en",
    "security-council-2015-resumption.en",
)
RECORD_RENDERERS = {
    "pdf in one column": functools.partial(render_pdf, columns=1, font="Times-Roman"),
    "pdf in two columns": functools.partial(render_pdf, columns=2, font="Times-Roman"),
    "docx": render_docx,
    "html": render_html,
}


@pytest.mark.parametrize("renderer", RECORD_RENDERERS)
@pytest.mark.parametrize("name", RECORDS)
def test_rows_of_verbatim_records_are_the_same_in_every_format(name, renderer):
    text = (TESTS / "verbatim" / f"{name}.txt").read_text(encoding="utf-8")
    rows = rows_from(RECORD_RENDERERS[renderer](printed_record(text)))
    # The lines of a heading are broken by sense in the text, by the margin on the page.
    found = differences(rows_from(text.encode()), rows)
    assert [line for line in found if not line.startswith("paragraphs: {'text'")] == []


def moved(text: str, state: str, before: str, after: str) -> str:
    """A text in which a State stands in another list, in front of a State named there."""
    start = text.index("- 17. ")
    head, tail = text[:start], text[start:]
    assert tail.count(f"、{state}、") >= 1
    tail = tail.replace(f"、{state}、", "、", 1)
    place = tail.index(before)
    return head + tail[:place] + tail[place:].replace(after, f"{state}、{after}", 1)


@pytest.mark.parametrize("renderer", RENDERERS)
def test_a_state_moved_to_another_list_has_another_vote_in_every_format(renderer):
    text = moved(text_of(CONFERENCE), "捷克", "弃权:", "阿尔及利亚、巴林")
    rows = rows_from(RENDERERS[renderer](printed(text)))
    votes = {
        vote.state_code: vote.vote
        for vote in rows["votes"]
        if vote.vote_event_id == "poa-revcon-3-2018-p17"
    }
    assert votes["CZE"] == "A"
    assert votes["CYP"] == "Y"
    (event,) = [e for e in rows["vote_events"] if e.vote_event_id == "poa-revcon-3-2018-p17"]
    assert (event.counted_yes, event.counted_no, event.counted_abstentions) == (61, 2, 30)
    assert event.reconciles is False
    assert differences(rows_from(text.encode()), rows) == []


def test_a_row_shows_its_passage_page_furniture_and_broken_lines_included():
    data = render_pdf(printed_text(CONFERENCE), columns=2)
    read = extract_text(data, "document.txt")
    shown = list(read.text)
    for start, end in read.furniture:
        shown[start:end] = [""] * (end - start)
    rows = rows_from(data)
    assert len(rows["votes"]) > 300
    for vote in rows["votes"]:
        passage = "".join(shown[vote.source_start : vote.source_end])
        assert "".join(passage.split()) == vote.state_name
