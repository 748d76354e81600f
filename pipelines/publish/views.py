"""The views of the database, each column with what it means."""

from __future__ import annotations

from dataclasses import dataclass

from pipelines.publish.files import sql_name, sql_text


@dataclass(frozen=True, slots=True)
class ViewColumn:
    """A column of a view: the SQL it is computed by and what it means."""

    name: str
    sql: str
    en: str
    zh: str


@dataclass(frozen=True, slots=True)
class View:
    """A view: its columns and the rest of its query."""

    name: str
    title: str
    title_zh: str
    description: str
    columns: tuple[ViewColumn, ...]
    rest: str
    """The query after its list of columns."""

    @property
    def sql(self) -> str:
        """The statement that creates the view."""
        columns = ",\n  ".join(
            f"{column.sql} AS {sql_name(column.name)}" for column in self.columns
        )
        return f"CREATE VIEW {sql_name(self.name)} AS\nSELECT\n  {columns}\n{self.rest}"


_NOT_FILLED = "Column of the UN Digital Library's download; always null here, for the texts do not"
_TEXT = "NULL::VARCHAR"
_NUMBER = "NULL::BIGINT"
_IS_RESOLUTION = "regexp_matches(e.document_symbol, '/RES/')"

VOTES_UNDL = View(
    name="votes_undl",
    title="Votes under the UN Digital Library's column names",
    title_zh="各国投票(联合国数字图书馆列名)",
    description=(
        "One row per State per recorded vote, under the column names of the UN Digital Library's "
        "voting data, so that the two can be stacked; then columns of our own."
    ),
    columns=(
        ViewColumn("undl_id", _NUMBER, f"{_NOT_FILLED} give a record number.", "图书馆记录号"),
        ViewColumn(
            "ms_code",
            "v.state_code",
            "ISO 3166-1 alpha-3 of the State; null where the printed name is not recognized.",
            "国家代码",
        ),
        ViewColumn(
            "ms_name", "upper(s.name_en)", "English name in capitals, from `states`.", "国家英文名"
        ),
        ViewColumn("ms_vote", "v.vote", "Y, N, A, or X for not voting.", "投票"),
        ViewColumn("date", "e.date", "Day of the vote; null where not stated.", "日期"),
        ViewColumn(
            "session",
            "CASE WHEN m.series = 'ga' THEN m.ordinal::VARCHAR END",
            "Session of the General Assembly; null for other meetings.",
            "届次",
        ),
        ViewColumn(
            "resolution",
            f"CASE WHEN {_IS_RESOLUTION} THEN e.document_symbol END",
            "Symbol of the resolution voted on; null for other texts.",
            "决议文号",
        ),
        ViewColumn(
            "draft",
            f"CASE WHEN NOT {_IS_RESOLUTION} THEN e.document_symbol END",
            "Symbol of the text voted on where that is not a resolution; null where not stated.",
            "草案文号",
        ),
        ViewColumn(
            "committee_report", _TEXT, f"{_NOT_FILLED} give a committee's report.", "委员会报告"
        ),
        ViewColumn(
            "meeting",
            "coalesce(t.sitting_id, e.meeting_id)",
            "The sitting (`sittings.sitting_id`) the vote was taken at, else the meeting "
            "(`meetings.meeting_id`); the Digital Library has the symbol of the record here.",
            "会议",
        ),
        ViewColumn(
            "title",
            "(SELECT min(d.title) FROM documents d WHERE d.symbol = e.document_symbol "
            "AND d.language = o.language)",
            "Title of the text voted on, where it is among the documents; else null.",
            "标题",
        ),
        ViewColumn("agenda_title", _TEXT, f"{_NOT_FILLED} tie votes to agenda titles.", "议程标题"),
        ViewColumn("subjects", _TEXT, f"{_NOT_FILLED} give subject headings.", "主题词"),
        ViewColumn("vote_note", _TEXT, f"{_NOT_FILLED} give such a note.", "表决说明"),
        ViewColumn("total_yes", "e.total_yes", "Votes in favour as stated.", "赞成票"),
        ViewColumn("total_no", "e.total_no", "Votes against as stated.", "反对票"),
        ViewColumn("total_abstentions", "e.total_abstentions", "Abstentions as stated.", "弃权票"),
        ViewColumn(
            "total_non_voting", _NUMBER, f"{_NOT_FILLED} count those not voting.", "未参加表决数"
        ),
        ViewColumn("total_ms", _NUMBER, f"{_NOT_FILLED} count the members.", "会员国数"),
        ViewColumn("undl_link", _TEXT, f"{_NOT_FILLED} give a link.", "图书馆链接"),
        ViewColumn("vote_event_id", "e.vote_event_id", "Key of the vote in `vote_events`.", "表决"),
        ViewColumn("meeting_id", "e.meeting_id", "The meeting.", "会议标识"),
        ViewColumn(
            "sitting_number", "e.sitting_number", "Number of the sitting; null if unstated.", "次数"
        ),
        ViewColumn("vote_scope", "e.vote_scope", "What the vote was on.", "表决范围"),
        ViewColumn("section", "e.section", "Section of the text voted on.", "章节"),
        ViewColumn("paragraph", "e.paragraph", "Paragraph of the text voted on.", "段落号"),
        ViewColumn("motion", "e.motion", "The sentence that reports the vote, verbatim.", "原文"),
        ViewColumn("result", "e.result", "What was decided.", "结果"),
        ViewColumn("reconciles", "e.reconciles", "Whether totals equal the lists.", "是否相符"),
        ViewColumn("state_name", "v.state_name", "The State's name as printed.", "原文国名"),
        ViewColumn("times_listed", "v.times_listed", "How often the list names it.", "列名次数"),
    ),
    rest=(
        "FROM votes v\n"
        "JOIN vote_events e ON e.vote_event_id = v.vote_event_id\n"
        "JOIN meetings m ON m.meeting_id = e.meeting_id\n"
        "JOIN documents o ON o.document_id = e.document_id\n"
        "LEFT JOIN states s ON s.state_code = v.state_code\n"
        "LEFT JOIN (SELECT meeting_id, number, min(sitting_id) AS sitting_id FROM sittings "
        "GROUP BY meeting_id, number) t\n"
        "  ON t.meeting_id = e.meeting_id AND t.number = e.sitting_number\n"
        "ORDER BY e.meeting_id, e.sequence, v.state_code, v.vote, v.state_name"
    ),
)


def vote_matrix(vote_event_ids: list[str]) -> View:
    """The view with a row per State and a column per recorded vote.

    Args:
        vote_event_ids: the votes that have lists, in the order of their columns; may be empty.
    """
    name = "coalesce(s.name_en, v.state_name)"
    return View(
        name="vote_matrix",
        title="States by votes",
        title_zh="各国投票矩阵",
        description=(
            "One row per State, one column per recorded vote, named by its vote_event_id: Y, N, "
            "A or X; null where the lists do not name the State; several codes with `|` between "
            "them where they name it under several heads."
        ),
        columns=(
            ViewColumn(
                "state_code",
                "v.state_code",
                "ISO 3166-1 alpha-3; null where the printed name is not recognized.",
                "国家代码",
            ),
            ViewColumn(
                "state_name",
                name,
                "English name, or the printed one where it is not recognized.",
                "国名",
            ),
            *(
                ViewColumn(
                    event,
                    "string_agg(DISTINCT v.vote, '|' ORDER BY v.vote) "
                    f"FILTER (WHERE v.vote_event_id = {sql_text(event)})",
                    f"Vote in {event}.",
                    f"在 {event} 中的投票",
                )
                for event in vote_event_ids
            ),
        ),
        rest=(
            "FROM votes v\n"
            "LEFT JOIN states s ON s.state_code = v.state_code\n"
            f"GROUP BY v.state_code, {name}\n"
            f"ORDER BY v.state_code, {name}"
        ),
    )
