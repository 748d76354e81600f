"""A tiny dataset, made by hand, with all that makes publishing hard."""

import datetime as dt

from pipelines.tables import (
    AgendaItem,
    CalendarEntry,
    Citation,
    Document,
    Instrument,
    Issue,
    Meeting,
    MeetingMention,
    Mention,
    Organization,
    Paragraph,
    Participant,
    RepresentedState,
    Row,
    Sitting,
    SittingAgendaItem,
    State,
    Statement,
    StateName,
    Text,
    Vote,
    VoteEvent,
    Work,
)

WORK = "a-conf-192-2018-rc-3"
DOC = f"{WORK}-zh"
MEETING = "poa-revcon-3-2018"
SITTING = f"{MEETING}-s18"
CREATED = dt.date(2018, 7, 6)


def state(code: str, alpha_2: str, m49: str, en: str, zh: str) -> State:
    return State(
        state_code=code,
        alpha_2=alpha_2,
        m49=m49,
        name_en=en,
        name_zh=zh,
        name_fr=en,
        name_es=en,
        name_ru=en,
        name_ar=en,
        un_member=True,
        region=None,
    )


def paragraph(number: str | None, position: int, text: str, **changed: object) -> Paragraph:
    values: dict = {
        "paragraph_id": f"{DOC}-p{number or position}",
        "document_id": DOC,
        "part": "body",
        "section": "II/A",
        "section_title": "组织事项 / 会议开幕",
        "number": number,
        "kind": "numbered",
        "parent_id": None,
        "position": position,
        "text": text,
        "language": "zh",
        "source_start": position * 10,
        "source_end": position * 10 + 9,
    }
    return Paragraph(**(values | changed))


def sourced(start: int, paragraph_id: str | None = f"{DOC}-p15") -> dict:
    return {
        "document_id": DOC,
        "paragraph_id": paragraph_id,
        "source_start": start,
        "source_end": start + 5,
    }


def meeting(meeting_id: str, **changed: object) -> Meeting:
    values: dict = {
        "meeting_id": meeting_id,
        "series": "poa",
        "kind": "review_conference",
        "ordinal": 3,
        "acronym": "RevCon3",
        "name": "第三次审查大会",
        "name_language": "zh",
        "name_en": None,
        "year": 2018,
        "start_date": dt.date(2018, 6, 18),
        "end_date": dt.date(2018, 6, 29),
        "date_precision": "day",
        "city": "纽约",
        "venue": None,
        "country_code": "USA",
        "status": "held",
        "sittings_stated": 19,
        "convened_by": "A/RES/72/57",
        "parent_meeting_id": None,
        "document_id": DOC,
        "source_document_id": DOC,
        "paragraph_id": None,
        "source_start": 0,
        "source_end": 20,
    }
    return Meeting(**(values | changed))


def vote_event(vote_event_id: str, sequence: int, **changed: object) -> VoteEvent:
    values: dict = {
        "vote_event_id": vote_event_id,
        "meeting_id": MEETING,
        "sitting_number": 18,
        "date": dt.date(2018, 6, 29),
        "sequence": sequence,
        "motion": "会议以 62 票对 0 票、2 票弃权,决定保留该段。",
        "vote_scope": "paragraph",
        "document_symbol": "A/CONF.192/2018/RC/L.1",
        "section": "II",
        "paragraph": "18",
        "as_amended": False,
        "procedure": "recorded_vote",
        "result": "retained",
        "total_yes": 62,
        "total_no": 0,
        "total_abstentions": 2,
        "counted_yes": 2,
        "counted_no": 0,
        "counted_abstentions": 1,
        "reconciles": False,
        **sourced(100),
    }
    return VoteEvent(**(values | changed))


def vote(
    event: str,
    code: str | None,
    name: str,
    cast: str,
    times: int = 1,
    intended: str | None = None,
) -> Vote:
    return Vote(
        vote_event_id=event,
        state_code=code,
        vote=cast,
        state_name=name,
        times_listed=times,
        vote_intended=intended,
        **sourced(200),
    )


def participant(participant_id: str, **changed: object) -> Participant:
    values: dict = {
        "participant_id": participant_id,
        "meeting_id": MEETING,
        "role": "speaker",
        "party_kind": "state",
        "state_code": "NAM",
        "organization_id": None,
        "name_as_printed": "纳米比亚",
        "person_name": None,
        "person_name_variants": None,
        "context": "general_exchange",
        "on_behalf_of": None,
        "on_behalf_of_id": None,
        "also_national": None,
        "capacity": None,
        "date": None,
        "sitting_from": 1,
        "sitting_to": None,
        "times_listed": 1,
        **sourced(300),
    }
    return Participant(**(values | changed))


def work(work_id: str, **changed: object) -> Work:
    values: dict = {
        "work_id": work_id,
        "symbol": None,
        "kind": "report",
        "date": None,
        "languages": "zh",
        "followed_language": "zh",
        "followed_because": "only_version",
    }
    return Work(**(values | changed))


def statement(position: int, speaker: str, **changed: object) -> Statement:
    values: dict = {
        "statement_id": f"{SITTING}-{position}",
        "sitting_id": SITTING,
        "position": position,
        "speaker": speaker,
        "is_presiding": False,
        "party_kind": "state",
        "state_code": "NAM",
        "organization_id": None,
        "affiliation": "纳米比亚",
        "spoken_language": "en",
        "on_behalf_of": None,
        "on_behalf_of_id": None,
        "agenda_items": "9",
        "source_page": 2,
        **sourced(400, None),
    }
    return Statement(**(values | changed))


def rows() -> dict[str, list[Row]]:
    """A consistent dataset: Chinese, nulls, commas, quotes, line breaks, formulas, self references.

    The sub-paragraph stands before the paragraph it belongs to, as DuckDB likes it least.
    """
    return {
        "states": [
            state("NAM", "NA", "516", "Namibia", "纳米比亚"),
            state("USA", "US", "840", "United States of America", "美利坚合众国"),
            state("AFG", "AF", "004", "Afghanistan", "阿富汗"),
        ],
        "state_names": [
            StateName(
                name="纳米比亚",
                language="zh",
                state_code="NAM",
                source="babel",
                valid_from=None,
                valid_until=None,
            ),
            StateName(
                name="西南非洲",
                language="zh",
                state_code="NAM",
                source="own list",
                valid_from=None,
                valid_until=dt.date(1990, 3, 20),
            ),
        ],
        "organizations": [
            Organization(
                organization_id="au",
                name_en="African Union",
                name_zh=None,
                acronym="AU",
                kind="igo",
            )
        ],
        "instruments": [
            Instrument(
                instrument_id="att",
                name_en="Arms Trade Treaty",
                name_zh="武器贸易条约",
                acronym="ATT",
                kind="agreement",
            )
        ],
        "works": [
            work(WORK, symbol="A/CONF.192/2018/RC/3"),
            work("report-2012", date=dt.date(2012, 7, 1)),
        ],
        "documents": [
            Document(
                document_id=DOC,
                work_id=WORK,
                symbol="A/CONF.192/2018/RC/3",
                symbol_basis="printed",
                title='审查大会的报告,"第三次"',
                kind="report",
                body=None,
                session=None,
                agenda_items="95(i)|95(s)",
                language="zh",
                original_language="en",
                distribution="general",
                date=None,
                job_number="18-11232 (C)",
                file="2018-report.zh.txt",
                sha256="a" * 64,
                characters=1000,
                paragraph_count=3,
                retrieved_from="https://undocs.org/zh/A/CONF.192/2018/RC/3",
            ),
            Document(
                document_id="report-2012-zh",
                work_id="report-2012",
                symbol=None,
                symbol_basis=None,
                title=None,
                kind="report",
                body=None,
                session=None,
                agenda_items=None,
                language="zh",
                original_language=None,
                distribution=None,
                date=dt.date(2012, 7, 1),
                job_number=None,
                file="report-2012.zh.txt",
                sha256="b" * 64,
                characters=10,
                paragraph_count=0,
                retrieved_from="a shelf",
            ),
        ],
        "paragraphs": [
            paragraph("15(a)", 1, "第一行\n第二行", parent_id=f"{DOC}-p15"),
            paragraph("15", 2, '他说:"同意,但…"'),
            paragraph(None, 3, "- 3 -", kind="unnumbered", section=None, section_title=None),
        ],
        "meetings": [
            meeting(MEETING),
            meeting(
                "poa-prepcom-2018",
                kind="preparatory_committee",
                ordinal=None,
                parent_meeting_id=MEETING,
                start_date=None,
                end_date=None,
                date_precision="year",
                document_id=None,
            ),
        ],
        "meeting_mentions": [
            MeetingMention(meeting_id=MEETING, name_as_printed="大会", **sourced(1))
        ],
        "sittings": [
            Sitting(
                sitting_id=SITTING,
                meeting_id=MEETING,
                number=18,
                date=dt.date(2018, 6, 29),
                opened_at="15:05",
                closed_at="18:00",
                city="纽约",
                **sourced(2),
            )
        ],
        "statements": [
            statement(1, "主席", is_presiding=True, party_kind="person", state_code=None),
            statement(2, '-"甲"先生,', on_behalf_of="非洲集团", on_behalf_of_id="au"),
        ],
        "agenda_items": [
            AgendaItem(
                agenda_item_id=f"{MEETING}-item-9",
                meeting_id=MEETING,
                number="9",
                parent_number=None,
                position=1,
                title="审议",
                language="zh",
                agenda_symbol=None,
                **sourced(3),
            )
        ],
        "sitting_agenda_items": [
            SittingAgendaItem(
                sitting_id=SITTING,
                agenda_item_id=f"{MEETING}-item-9",
                action="considered",
                **sourced(4),
            )
        ],
        "participants": [
            participant("p-namibia"),
            participant(
                "p-au",
                party_kind="organization",
                state_code=None,
                organization_id="au",
                name_as_printed="非洲联盟",
                on_behalf_of="非洲集团",
                on_behalf_of_id="au",
                also_national=True,
            ),
        ],
        "represented_states": [
            RepresentedState(
                participant_id="p-au", state_code="NAM", state_name="纳米比亚", **sourced(5)
            )
        ],
        "vote_events": [
            vote_event("revcon-p16", 2, document_symbol="A/RES/65/64", sitting_number=None),
            vote_event("revcon-p15", 1),
            vote_event(
                "revcon-p17",
                3,
                draft="决议草案二",
                report_symbol="A/73/510",
                agenda_items="9",
                resulting_symbol="A/RES/73/52",
                procedure="consensus",
                total_yes=None,
                counted_yes=None,
                reconciles=None,
            ),
        ],
        "votes": [
            vote("revcon-p15", "NAM", "纳米比亚", "Y"),
            vote("revcon-p15", "USA", "美国", "N"),
            vote("revcon-p15", "USA", "美国", "Y", intended="A"),
            vote("revcon-p15", None, "某国", "A", times=2),
            vote("revcon-p16", "NAM", "纳米比亚", "A"),
        ],
        "calendar": [
            CalendarEntry(
                calendar_id="c1",
                meeting_id=MEETING,
                kind="review_conference",
                year=2018,
                start_date=None,
                end_date=None,
                date_precision="year",
                duration="P2W",
                duration_bound="exact",
                city=None,
                decision_verb="决定",
                decided_by=DOC,
                decided_by_symbol=None,
                text="决定于 2018 年举行",
                **sourced(6),
            )
        ],
        "citations": [
            Citation(
                citation_id="cit1",
                cited_symbol="A/CONF.192/15",
                cited_as="A/CONF. 192/15",
                locator="第四章,第 24 段",
                **sourced(7),
            )
        ],
        "mentions": [
            Mention(instrument_id="att", as_printed="《武器贸易条约》", **sourced(8, None))
        ],
        "texts": [
            Text(
                table_name="meetings",
                record_id=MEETING,
                column_name="name",
                language="zh",
                text="第三次审查大会",
                **sourced(9),
            )
        ],
        "issues": [
            Issue(
                issue_id="i1",
                severity="error",
                check="vote_totals",
                document_id=DOC,
                paragraph_id=None,
                table_name="vote_events",
                record_id="revcon-p15",
                message="62 stated, 2 listed.",
                evidence="=1+1 票",
                handling="kept",
                source_start=None,
                source_end=None,
            ),
            Issue(
                issue_id="i2",
                severity="warning",
                check="rejected",
                document_id=None,
                paragraph_id=None,
                table_name=None,
                record_id=None,
                message="A file is no document.",
                evidence="'=原文如此",
                handling="dropped",
                source_start=None,
                source_end=None,
            ),
        ],
    }
