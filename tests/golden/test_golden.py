"""The published rows against rows written by reading the texts.

The CSV files beside this one were written by a reader who had the texts and the data contract
and not the program. A blank cell is a null. `para` is the printed number of the paragraph:
`15`, `fn2`, `pre4` (fourth preambular clause), `u1`, `annex/V/6`.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pipelines.build import ParsedCorpus, extract_rows, parse_corpus
from pipelines.corpus import Corpus
from pipelines.extract.rows import Rows
from pipelines.tables import Meeting

HERE = Path(__file__).parent
DOCUMENTS = {
    "revcon-3-2018": "a-conf-192-2018-rc-3-zh",
    "secretary-general-2012": "2012-secretary-general-report-small-arms-zh",
    "resolution-65-64": "a-res-65-64-zh",
    "experts-2011": "2011-governmental-experts-report-zh",
}
FILES = {
    "revcon-3-2018": "2018-review-conference-3-report.zh.txt",
    "secretary-general-2012": "2012-secretary-general-report-small-arms.zh.txt",
    "resolution-65-64": "2010-resolution-65-64.zh.txt",
    "experts-2011": "2011-governmental-experts-report.zh.txt",
}
Cells = dict[str, str]


def text_of(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def squeeze(text: str) -> str:
    return re.sub(r"\s+", "", text)


@dataclass
class View:
    """Our rows in the reader's columns."""

    rows: Rows
    document: str

    def __post_init__(self) -> None:
        self.refs = {p.paragraph_id: self.ref(p) for p in self.rows["paragraphs"]}
        self.meetings = {m.meeting_id: m for m in self.rows["meetings"]}

    def ref(self, paragraph: Any) -> str:
        """The paragraph as the reader refers to it."""
        key = paragraph.paragraph_id.removeprefix(f"{paragraph.document_id}-")
        match = re.fullmatch(r"annex-([ivx]+)-([a-z]+)(.*)", key)
        where = ""
        if match:
            where, key = f"annex/{match[1].upper()}/", match[2] + match[3]
        key = key.replace("fn-star", "fn*")
        if key.startswith("pp"):
            return f"{where}pre{key[2:]}"
        if re.fullmatch(r"p\d+-[a-z]", key):
            return f"{where}{key[1:-2]}({key[-1]})"
        return where + (key[1:] if key.startswith("p") else key)

    def of(self, table: str) -> list[Any]:
        return [row for row in self.rows.get(table, []) if row.document_id == self.document]

    def meeting(self, meeting_id: str) -> str:
        meeting = self.meetings[meeting_id]
        return f"{meeting.kind} {meeting.year or meeting.ordinal or ''}".strip()

    def plain(self, row: Any, **extra: Any) -> Cells:
        cells = {name: text_of(value) for name, value in row.as_dict().items()}
        cells["para"] = self.refs.get(row.as_dict().get("paragraph_id"), "")
        return cells | {name: text_of(value) for name, value in extra.items()}


def documents(view: View) -> list[Cells]:
    return [view.plain(row) for row in view.of("documents")]


def paragraphs(view: View) -> list[Cells]:
    return [
        view.plain(
            row,
            ref=view.ref(row),
            text_start=squeeze(row.text),
            text_end=squeeze(re.sub(r"[⁰¹²³⁴-⁹]", "", row.text)),
        )
        for row in view.of("paragraphs")
    ]


def meeting_cells(view: View, row: Meeting) -> Cells:
    parent = view.meetings.get(row.parent_meeting_id or "")
    return view.plain(row, parent=f"{parent.kind} {parent.year}" if parent else None)


def meetings(view: View) -> list[Cells]:
    return [meeting_cells(view, row) for row in view.rows["meetings"]]


def sittings(view: View) -> list[Cells]:
    return [view.plain(row, meeting=view.meeting(row.meeting_id)) for row in view.of("sittings")]


def agenda_items(view: View) -> list[Cells]:
    return [view.plain(row, title=squeeze(row.title)) for row in view.of("agenda_items")]


def sitting_agenda_items(view: View) -> list[Cells]:
    numbers = {s.sitting_id: s.number for s in view.rows["sittings"]}
    items = {i.agenda_item_id: i.number for i in view.rows["agenda_items"]}
    return [
        view.plain(row, sitting=numbers[row.sitting_id], item=items[row.agenda_item_id])
        for row in view.of("sitting_agenda_items")
    ]


def participants(view: View) -> list[Cells]:
    return [
        view.plain(row, meeting=view.meeting(row.meeting_id)) for row in view.of("participants")
    ]


def represented_states(view: View) -> list[Cells]:
    speakers = {p.participant_id: p.name_as_printed for p in view.rows["participants"]}
    return [
        view.plain(row, speaker=speakers[row.participant_id])
        for row in view.of("represented_states")
    ]


def simple(table: str) -> Callable[[View], list[Cells]]:
    return lambda view: [view.plain(row) for row in view.of(table)]


VIEWS: dict[str, Callable[[View], list[Cells]]] = {
    "documents": documents,
    "paragraphs": paragraphs,
    "sittings": sittings,
    "agenda_items": agenda_items,
    "sitting_agenda_items": sitting_agenda_items,
    "participants": participants,
    "represented_states": represented_states,
    "vote_events": simple("vote_events"),
    "votes": simple("votes"),
    "calendar": simple("calendar"),
    "citations": simple("citations"),
    "mentions": simple("mentions"),
}


def expected(path: Path) -> list[Cells]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def compare(wanted: list[Cells], got: list[Cells]) -> str:
    """The rows that differ, in the reader's columns; empty where all agree."""
    if not wanted:
        return "" if not got else f"unexpected: {got[:3]}"
    columns = list(wanted[0])
    left = Counter(tuple(squeeze(row[c]) for c in columns) for row in wanted)
    right = Counter(tuple(squeeze(row[c]) for c in columns) for row in got)
    missing = [f"missing    {row}" for row in (left - right).elements()]
    surplus = [f"unexpected {row}" for row in (right - left).elements()]
    return "\n".join(missing + surplus)


@pytest.mark.parametrize("table", [t for t in VIEWS if t != "paragraphs"])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_rows_are_those_a_reader_found(name: str, table: str, rows: Rows) -> None:
    wanted = expected(HERE / name / f"{table}.csv")
    got = VIEWS[table](View(rows, DOCUMENTS[name]))
    assert not (difference := compare(wanted, got)), "\n" + difference


@pytest.mark.parametrize("name", DOCUMENTS)
def test_paragraphs_are_those_a_reader_found(name: str, rows: Rows) -> None:
    wanted = expected(HERE / name / "paragraphs.csv")
    got = paragraphs(View(rows, DOCUMENTS[name]))
    assert [row["ref"] for row in got] == [row["ref"] for row in wanted]
    for left, right in zip(wanted, got, strict=True):
        start, end = squeeze(left["text_start"]), squeeze(left["text_end"])
        same = {key: right[key] for key in ("part", "section", "number", "kind")}
        assert same == {key: left[key] for key in same}, left["ref"]
        assert right["text_start"].startswith(start), left["ref"]
        assert right["text_end"].endswith(end), left["ref"]


def test_meetings_of_all_texts_are_those_a_reader_found(rows: Rows) -> None:
    wanted = expected(HERE / "all" / "meetings.csv")
    got = meetings(View(rows, ""))
    assert not (difference := compare(wanted, got)), "\n" + difference


@pytest.mark.parametrize("name", DOCUMENTS)
def test_meetings_of_one_text_alone(name: str, corpus: Corpus) -> None:
    alone = Corpus(corpus.folder, tuple(t for t in corpus.texts if t.name == FILES[name]), ())
    parsed: ParsedCorpus = parse_corpus(alone)
    wanted = expected(HERE / name / "meetings.csv")
    got = meetings(View(extract_rows(parsed), DOCUMENTS[name]))
    assert not (difference := compare(wanted, got)), "\n" + difference
