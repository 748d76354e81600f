"""The view with a column per vote, made for the votes there are."""

from __future__ import annotations

from pipelines.publish.files import sql_text
from pipelines.publish.view import View, ViewColumn


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
            "them where they name it under several heads. In SQL these column names need double "
            "quotes."
        ),
        description_zh=(
            "每个国家一行,每次记录表决一列,以 vote_event_id 为列名:Y、N、A 或 X;名单未列出该国时为"
            "空值;名单将该国列于若干项之下的,列出各代码,以 `|` 分隔。在 SQL 中,这些列名须加双引号。"
        ),
        columns=(
            ViewColumn(
                "state_code",
                "v.state_code",
                "ISO 3166-1 alpha-3; null where the printed name is not recognized.",
                "ISO 3166-1 三字母代码;所印国名未能识别时为空值。",
                "国家代码",
            ),
            ViewColumn(
                "state_name",
                name,
                "English name, or the printed one where it is not recognized.",
                "英文国名;未能识别的,为所印的国名。",
                "国名",
            ),
            *(
                ViewColumn(
                    event,
                    "string_agg(DISTINCT v.vote, '|' ORDER BY v.vote) "
                    f"FILTER (WHERE v.vote_event_id = {sql_text(event)})",
                    f"Vote in {event}; null where its lists do not name the State.",
                    f"该国在表决 {event} 中的投票;名单未列出该国时为空值。",
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
