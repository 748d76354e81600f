"""The views of the database, each column with what it means."""

from __future__ import annotations

from pipelines.publish.matrix import vote_matrix
from pipelines.publish.view import View, ViewColumn

__all__ = ["VOTES_UNDL", "View", "ViewColumn", "vote_matrix"]

_TEXT = "NULL::VARCHAR"
_NUMBER = "NULL::BIGINT"
_IS_RESOLUTION = "regexp_matches(e.document_symbol, '/RES/')"
_ITEMS = "string_split(e.agenda_items, '|')"
_ITEM_TITLES = (
    "SELECT string_agg(a.title, ' | ' ORDER BY a.position) FROM agenda_items a "
    f"WHERE a.meeting_id = e.meeting_id AND list_contains({_ITEMS}, a.number) "
    f"HAVING count(*) = len({_ITEMS})"
)
"""Nothing where the title of one of the items is not at hand: the others are not the title."""


def _title_of(symbol: str) -> str:
    """The title of a document that is among those at hand, in the language of the record."""
    return (
        f"(SELECT min(d.title) FROM documents d WHERE d.symbol = {symbol} "
        "AND d.language = o.language)"
    )


def _not_filled(name: str, sql: str, en: str, zh_text: str, zh: str) -> ViewColumn:
    """A column of the Digital Library's that the texts at hand do not fill."""
    return ViewColumn(
        name,
        sql,
        "Column of the UN Digital Library's download; always null here, for the texts do not "
        f"{en}.",
        f"联合国数字图书馆下载数据的列;此处一律为空值,因为文本{zh_text}。",
        zh,
    )


VOTES_UNDL = View(
    name="votes_undl",
    title="Votes under the UN Digital Library's column names",
    title_zh="各国投票(联合国数字图书馆列名)",
    description=(
        "One row per State per recorded vote, under the column names of the UN Digital Library's "
        "voting data, so that the two can be stacked; then columns of our own. Keep vote_event_id "
        "when stacking: under the Digital Library's columns alone, votes on several paragraphs of "
        "a text look alike."
    ),
    description_zh=(
        "每次记录表决中每个国家一行,采用联合国数字图书馆表决数据的列名,以便与其合并;其后为本项目"
        "自设的列。合并时应保留 vote_event_id:仅凭数字图书馆的列,无法区分对同一案文不同段落的表决。"
    ),
    columns=(
        _not_filled("undl_id", _NUMBER, "give a record number", "未载有记录号", "图书馆记录号"),
        ViewColumn(
            "ms_code",
            "v.state_code",
            "ISO 3166-1 alpha-3 of the State; null where the printed name is not recognized.",
            "国家的 ISO 3166-1 三字母代码;所印国名未能识别时为空值。",
            "国家代码",
        ),
        ViewColumn(
            "ms_name",
            "upper(s.name_en)",
            "English name in capitals, from `states`; null where the printed name is not "
            "recognized.",
            "`states` 表所列英文国名,全部大写;所印国名未能识别时为空值。",
            "国家英文名",
        ),
        ViewColumn(
            "ms_vote",
            "v.vote",
            "Y, N, A, or X for not voting.",
            "Y 赞成,N 反对,A 弃权,X 未参加表决。",
            "投票",
        ),
        ViewColumn(
            "date",
            "e.date",
            "Day of the vote; null where not stated.",
            "表决日期;未写明时为空值。",
            "日期",
        ),
        ViewColumn(
            "session",
            "CASE WHEN m.meeting_id LIKE 'ga-%-es' THEN 'ES-' || m.ordinal "
            "WHEN m.meeting_id LIKE 'ga-%-s' THEN 'S-' || m.ordinal "
            "WHEN m.series = 'ga' THEN m.ordinal::VARCHAR END",
            "Session of the General Assembly, `ES-11` of an emergency special one; null for other "
            "meetings.",
            "大会届会的届次,紧急特别会议为 `ES-11`;其他会议为空值。",
            "届次",
        ),
        ViewColumn(
            "resolution",
            f"coalesce(e.resulting_symbol, CASE WHEN {_IS_RESOLUTION} THEN e.document_symbol END)",
            "Symbol of the resolution or decision that resulted, or of the resolution voted on; "
            "null for other texts.",
            "所产生的决议或决定的文号,或付诸表决的决议的文号;其他案文为空值。",
            "决议文号",
        ),
        ViewColumn(
            "draft",
            f"CASE WHEN NOT {_IS_RESOLUTION} THEN e.document_symbol END",
            "Symbol of the text voted on where that is not a resolution; null where not stated.",
            "付诸表决的案文不是决议时,该案文的文号;未写明时为空值。",
            "草案文号",
        ),
        ViewColumn(
            "committee_report",
            "e.report_symbol",
            "Symbol of the report that carries the draft voted on; null where not stated.",
            "载有付诸表决的草案的报告的文号;未写明时为空值。",
            "委员会报告",
        ),
        ViewColumn(
            "meeting",
            "coalesce(CASE WHEN o.kind IN ('verbatim_record', 'summary_record') THEN o.symbol END, "
            "t.sitting_id, e.meeting_id)",
            "Symbol of the sitting's record where the vote is read from it, as in the Digital "
            "Library; else the sitting (`sittings.sitting_id`) the vote was taken at, else the "
            "meeting (`meetings.meeting_id`).",
            "表决录自会议记录的,为该记录的文号,与数字图书馆相同;否则为进行表决的全体会议"
            "(`sittings.sitting_id`),不详时为会议(`meetings.meeting_id`)。",
            "会议",
        ),
        ViewColumn(
            "title",
            f"coalesce({_title_of('e.document_symbol')}, {_title_of('e.resulting_symbol')})",
            "Title of the text voted on, or of the resolution that resulted, where it is among "
            "the documents; else null.",
            "付诸表决的案文或所产生的决议的标题,以所收文件中有该案文或决议者为限;其他情况为空值。",
            "标题",
        ),
        ViewColumn(
            "agenda_title",
            f"({_ITEM_TITLES})",
            "Titles of the agenda items under which the vote was taken, ` | ` between them; null "
            "where `agenda_items` does not list all of them.",
            "进行表决时所审议的议程项目的标题,以 ` | ` 分隔;`agenda_items` 表未列出全部项目时"
            "为空值。",
            "议程标题",
        ),
        _not_filled("subjects", _TEXT, "give subject headings", "未载有主题词", "主题词"),
        _not_filled("vote_note", _TEXT, "give such a note", "未载有此类说明", "表决说明"),
        ViewColumn(
            "total_yes",
            "e.total_yes",
            "Votes in favour as stated; null where not stated.",
            "文件所载的赞成票数;未载明时为空值。",
            "文件所载赞成票数",
        ),
        ViewColumn(
            "total_no",
            "e.total_no",
            "Votes against as stated; null where not stated.",
            "文件所载的反对票数;未载明时为空值。",
            "文件所载反对票数",
        ),
        ViewColumn(
            "total_abstentions",
            "e.total_abstentions",
            "Abstentions as stated; null where not stated.",
            "文件所载的弃权票数;未载明时为空值。",
            "文件所载弃权票数",
        ),
        _not_filled(
            "total_non_voting",
            _NUMBER,
            "count those not voting",
            "未载明未参加表决的国家数",
            "未参加表决数",
        ),
        _not_filled("total_ms", _NUMBER, "count the members", "未载明会员国数", "会员国数"),
        _not_filled("undl_link", _TEXT, "give a link", "未载有链接", "图书馆链接"),
        ViewColumn(
            "vote_event_id",
            "e.vote_event_id",
            "Key of the vote in `vote_events`.",
            "该次表决在 `vote_events` 表中的主键。",
            "表决",
        ),
        ViewColumn("meeting_id", "e.meeting_id", "The meeting.", "进行表决的会议。", "会议标识"),
        ViewColumn(
            "sitting_number",
            "e.sitting_number",
            "Number of the sitting; null if unstated.",
            "全体会议的序号;未述及时为空值。",
            "会议序号",
        ),
        ViewColumn(
            "vote_scope",
            "e.vote_scope",
            "What the vote was on; null where the sentence does not tell.",
            "表决所涉的范围;从原句看不出时为空值。",
            "表决范围",
        ),
        ViewColumn(
            "procedure",
            "e.procedure",
            "How the vote was taken; null where the text does not say.",
            "表决的方式;文本未写明时为空值。",
            "表决方式",
        ),
        ViewColumn(
            "draft_name",
            "e.draft",
            "The draft as the record names it without a symbol; null where it does not.",
            "会议记录对草案的称呼(不含文号);没有时为空值。",
            "草案名称",
        ),
        ViewColumn(
            "agenda_items",
            "e.agenda_items",
            "Numbers of the agenda items under which the vote was taken, `|` between them; null "
            "where not stated.",
            "进行表决时所审议的议程项目编号,以 `|` 分隔;未写明时为空值。",
            "议程项目",
        ),
        ViewColumn(
            "section",
            "e.section",
            "Section of the text voted on; null where not stated.",
            "付诸表决的案文的章节;未写明时为空值。",
            "章节",
        ),
        ViewColumn(
            "paragraph",
            "e.paragraph",
            "Paragraph of the text voted on, or in which it stands; null where not stated.",
            "付诸表决的段落,或付诸表决的文字所在的段落;未写明时为空值。",
            "段落号",
        ),
        ViewColumn(
            "motion",
            "e.motion",
            "The sentence that reports the vote, verbatim.",
            "记述该次表决的原句。",
            "原文",
        ),
        ViewColumn("result", "e.result", "What was decided.", "表决的结果。", "结果"),
        ViewColumn(
            "reconciles",
            "e.reconciles",
            "Whether totals equal the lists.",
            "文件所载票数与名单所列票数是否相符。",
            "是否相符",
        ),
        ViewColumn(
            "state_name", "v.state_name", "The State's name as printed.", "所印的国名。", "原文国名"
        ),
        ViewColumn(
            "times_listed",
            "v.times_listed",
            "How often the list names it.",
            "名单列出该国的次数。",
            "列名次数",
        ),
        ViewColumn(
            "vote_intended",
            "v.vote_intended",
            "How its delegation afterwards said it had intended to vote, which changes neither "
            "its vote nor the totals; null where the record has no such note.",
            "该国代表团事后声明本拟如何投票,投票和票数均不因此改变;记录没有此项说明时为空值。",
            "本拟投票",
        ),
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
        "ORDER BY e.meeting_id, e.sequence, e.vote_event_id, v.state_code, v.vote, v.state_name"
    ),
)
