"""The DuckDB file: keys, comments, views, and that it refuses bad tables."""

from dataclasses import replace

import duckdb
import polars as pl
import pytest
from publish_sample import CREATED, DOC, paragraph, rows, vote, vote_event

from pipelines.publish import PublishError, publish, write_database, write_tables
from pipelines.tables import TABLES
from pipelines.tables.frames import frames_of


@pytest.fixture(scope="module")
def database(published):
    with duckdb.connect(str(published / "small-arms.duckdb"), read_only=True) as connection:
        yield connection


def build(data, folder):
    write_tables(frames_of(data), folder)
    write_database(folder)
    return duckdb.connect(str(folder / "small-arms.duckdb"), read_only=True)


def test_tables_hold_the_rows(database, frames):
    for name, spec in TABLES.items():
        order = ", ".join(f'"{key}"' for key in spec.key)
        expected = frames[name].sort(spec.key)
        assert database.sql(f"SELECT * FROM {name} ORDER BY {order}").pl().equals(expected), name


def test_keys_are_declared(database):
    kinds = dict(
        database.sql(
            "SELECT table_name, list(constraint_type) FROM duckdb_constraints() GROUP BY ALL"
        ).fetchall()
    )
    for name, spec in TABLES.items():
        assert kinds[name].count("PRIMARY KEY") == 1
        parents = [column for column in spec.columns if column.parent is not None]
        assert kinds[name].count("FOREIGN KEY") == len(parents), name


def test_everything_has_a_comment(database):
    (without,) = database.sql(
        "SELECT count(*) FROM duckdb_columns() WHERE NOT internal AND comment IS NULL"
    ).fetchall()[0]
    assert without == 0
    comments = dict(
        database.sql(
            "SELECT table_name, comment FROM duckdb_tables() UNION ALL "
            "SELECT view_name, comment FROM duckdb_views() WHERE NOT internal"
        ).fetchall()
    )
    assert set(comments) == {*TABLES, "votes_undl", "vote_matrix"}
    assert all(comments.values())
    assert "各国投票" in comments["votes"]
    (text,) = database.sql(
        "SELECT comment FROM duckdb_columns() WHERE table_name = 'votes' AND column_name = 'vote'"
    ).fetchall()[0]
    assert "Y = in favour (赞成)" in text


def test_votes_undl(database):
    relation = database.sql("FROM votes_undl")
    assert relation.columns[:20] == [
        "undl_id", "ms_code", "ms_name", "ms_vote", "date", "session", "resolution", "draft",
        "committee_report", "meeting", "title", "agenda_title", "subjects", "vote_note",
        "total_yes", "total_no", "total_abstentions", "total_non_voting", "total_ms", "undl_link",
    ]  # fmt: skip
    votes = relation.pl()
    assert votes.height == 5
    first = votes.row(0, named=True)
    assert first["ms_name"] == "NAMIBIA"
    assert first["meeting"] == "poa-revcon-3-2018-s18"
    assert first["draft"] == "A/CONF.192/2018/RC/L.1"
    assert first["resolution"] is None
    assert first["total_yes"] == 62
    last = votes.row(-1, named=True)
    assert last["resolution"] == "A/RES/65/64"
    assert last["draft"] is None
    assert last["meeting"] == "poa-revcon-3-2018"
    unknown = votes.filter(pl.col("ms_code").is_null()).row(0, named=True)
    assert (unknown["ms_name"], unknown["state_name"]) == (None, "某国")


def record(agenda_items: str) -> dict:
    """The sample, its report turned into the record of a sitting that adopted a resolution."""
    data = rows()
    report, other = data["documents"]
    data["documents"] = [
        replace(report, symbol="A/73/PV.45", kind="verbatim_record"),
        replace(other, symbol="A/RES/73/52", title="非法贸易"),
    ]
    item = data["agenda_items"][0]
    data["agenda_items"].append(
        replace(item, agenda_item_id="item-10", number="10", position=2, title="报告")
    )
    told = {"draft": "决议草案二", "report_symbol": "A/73/510", "resulting_symbol": "A/RES/73/52"}
    data["vote_events"] = [
        vote_event("v1", 1, document_symbol=None, agenda_items=agenda_items, **told)
    ]
    data["votes"] = [vote("v1", "NAM", "纳米比亚", "X", intended="Y")]
    return data


def test_votes_undl_of_a_record_are_as_in_the_digital_library(tmp_path):
    with build(record("9|10"), tmp_path) as connection:
        (row,) = connection.sql("FROM votes_undl").pl().to_dicts()
    told = {
        "ms_code": "NAM", "ms_vote": "X", "vote_intended": "Y", "resolution": "A/RES/73/52",
        "draft": None, "draft_name": "决议草案二", "committee_report": "A/73/510",
        "meeting": "A/73/PV.45", "title": "非法贸易", "agenda_title": "审议 | 报告",
        "agenda_items": "9|10", "procedure": "recorded_vote",
    }  # fmt: skip
    assert {name: row[name] for name in told} == told


def test_agenda_titles_are_those_of_all_items_or_none(tmp_path):
    with build(record("9|11"), tmp_path) as connection:
        assert connection.sql("SELECT agenda_title FROM votes_undl").fetchall() == [(None,)]


def test_vote_matrix(database):
    relation = database.sql("FROM vote_matrix")
    assert relation.columns == ["state_code", "state_name", "revcon-p15", "revcon-p16"]
    assert relation.fetchall() == [
        ("NAM", "Namibia", "Y", "A"),
        ("USA", "United States of America", "N|Y", None),
        (None, "某国", "A", None),
    ]


def test_views_without_votes(tmp_path):
    with build({**rows(), "votes": [], "vote_events": []}, tmp_path) as connection:
        assert connection.sql("FROM vote_matrix").columns == ["state_code", "state_name"]
        assert connection.sql("FROM vote_matrix").fetchall() == []
        assert connection.sql("FROM votes_undl").fetchall() == []


def test_no_rows_at_all_can_be_published(tmp_path):
    publication = publish(frames_of({}), tmp_path / "out", created=CREATED)
    assert set(publication.rows.values()) == {0}


def test_parents_that_come_later_are_found(tmp_path):
    data = rows()
    chain = [
        paragraph(str(n), n, "…", parent_id=f"{DOC}-p{n + 1}" if n < 30 else None)
        for n in range(20, 31)
    ]
    data["paragraphs"] += chain
    with build(data, tmp_path) as connection:
        assert connection.sql("SELECT count(*) FROM paragraphs").fetchall() == [(14,)]


@pytest.mark.usefixtures("unchecked")
@pytest.mark.parametrize(
    ("table", "row", "told"),
    [
        ("votes", vote("revcon-p15", "XXX", "无", "Y"), "votes breaks its own rules.*foreign key"),
        ("votes", vote("revcon-p15", "NAM", "纳米比亚", "Y"), "votes breaks.*[Dd]uplicate key"),
        ("votes", vote("revcon-p15", "NAM", "甲", "Q"), "votes breaks.*CHECK"),
        ("votes", vote("revcon-p15", "NAM", "甲", "Y", times=0), "votes breaks.*CHECK"),
        ("paragraphs", paragraph("9", 9, "…", parent_id="none"), r"1 row\(s\) refer.*parent_id"),
        ("paragraphs", paragraph("9", 9, "…", parent_id=f"{DOC}-p9"), r"1 row\(s\) refer"),
    ],
)
def test_tables_that_break_their_rules_are_refused(tmp_path, table, row, told):
    data = rows()
    data[table].append(row)
    with pytest.raises(PublishError, match=f"(?s){told}"):
        publish(frames_of(data), tmp_path / "out", created=CREATED)
    assert list(tmp_path.iterdir()) == []
