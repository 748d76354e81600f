"""For each rule of the domain, tables that break it."""

from __future__ import annotations

import datetime as dt

from expectations_changes import Change, Tables, again, cells, no_issue, text, without
from expectations_raw import REPORT, RESOLUTION
from expectations_sample import MEETING

Broken = tuple[str, str, Change]
"""The rule, what is wrong, and the change that makes it so."""

P, EVENT = f"{REPORT}-p", f"{MEETING}-p5"
CUBA, PRESIDENT = f"{MEETING}-p4-cuba", f"{MEETING}-p3-president"
BMS, PREPCOM = "poa-bms-7-2020", "poa-prepcom-2019"
DAY = dt.date(2018, 6, 18)


def _paragraph(key: str, **values: object) -> Change:
    return cells("paragraphs", {"paragraph_id": f"{REPORT}-{key}"}, **values)


def _meeting(meeting: str, **values: object) -> Change:
    return cells("meetings", {"meeting_id": meeting}, **values)


def _event(key: str = "p5", **values: object) -> Change:
    return cells("vote_events", {"vote_event_id": f"{MEETING}-{key}"}, **values)


def _party(party: str = CUBA, **values: object) -> Change:
    return cells("participants", {"participant_id": party}, **values)


def _vote(name: str, **values: object) -> Change:
    return cells("votes", {"state_name": name}, **values)


def _syria(**values: object) -> Change:
    return cells("represented_states", {"state_code": "SYR"}, **values)


def _issue(check: str, **values: object) -> Change:
    return cells("issues", {"check": check}, **values)


def _entry(key: str = "p7-a", **values: object) -> Change:
    return cells("calendar", {"calendar_id": f"{REPORT}-{key}"}, **values)


def _first_report(**values: object) -> Change:
    return cells("documents", {"document_id": REPORT}, **values)


def _states(**values: object) -> Change:
    return cells("states", {"state_code": "FRA"}, **values)


def _lose_b(tables: Tables) -> None:
    """The passage of 7(c) begins after a line that the text marks as (b)."""
    text(REPORT, "(c) 按照", "(b) 按照")(tables)
    _paragraph("p7-c", source_start=tables.raw[REPORT].index("按照"))(tables)


BROKEN: dict[str, list[Broken]] = {
    "states": [
        ("complete_list", "most States missing", without("states", un_member=False)),
        ("un_members", "a member too few", cells("states", {"alpha_2": "AF"}, un_member=False)),
        ("codes_of_iso_3166", "another's M49 code", _states(m49="004")),
        ("codes_of_iso_3166", "no such State", _states(state_code="QQQ")),
        ("alpha_2_unique", "two of a code", _states(alpha_2="AF")),
        ("m49_unique", "two of a code", _states(m49="004")),
        ("name_en_unique", "two of a name", _states(name_en="Afghanistan")),
    ],
    "state_names": [
        ("validity_in_order", "ended before it began",
         cells("state_names", {"state_code": "COD"}, valid_until=dt.date(1970, 1, 1))),
        ("name_trimmed", "a space after", cells("state_names", name="中国 ")),
    ],
    "organizations": [
        ("id_is_slug", "capitals", cells("organizations", organization_id="NAM")),
        ("name_en_unique", "two of a name", cells("organizations", name_en="Peace")),
        ("name_zh_unique", "two of a name", cells("organizations", name_zh="和平组织")),
    ],
    "instruments": [
        ("id_is_slug", "a space", cells("instruments", instrument_id="the poa")),
        ("name_en_unique", "two of a name", cells("instruments", name_en="Programme")),
        ("name_zh_unique", "two of a name", cells("instruments", name_zh="行动纲领")),
    ],
    "documents": [
        ("id_is_slug", "a symbol as id", _first_report(document_id="A/CONF.192-zh")),
        ("id_is_slug", "another language", _first_report(language="en")),
        ("symbol_has_basis", "a symbol out of nowhere", _first_report(symbol_basis=None)),
        ("symbol_has_basis", "a basis of nothing", _first_report(symbol=None)),
        ("symbol_is_normal", "blanks of print", _first_report(symbol="A/CONF. 192/15")),
        ("symbol_is_normal", "full-width letters", _first_report(symbol="Ａ/RES/65/64")),
        ("characters_counted", "another length", _first_report(characters=7)),
        ("characters_counted", "another text", lambda tables: tables.raw.pop(REPORT)),
        ("paragraphs_counted", "another number", _first_report(paragraph_count=7)),
        ("agenda_items_separated", "padded", _first_report(agenda_items="97(z) | 98")),
        ("agenda_items_separated", "an empty item", _first_report(agenda_items="97(z)||98")),
    ],
    "paragraphs": [
        ("id_is_slug", "a number alone", _paragraph("p1", paragraph_id="1")),
        ("id_is_slug", "brackets", _paragraph("p7-a", paragraph_id=f"{P}7(a)")),
        ("positions_consecutive", "left out", _paragraph("p9", position=20)),
        ("positions_consecutive", "twice", _paragraph("p9", position=9)),
        ("numbers_in_order", "a gap nobody recorded", no_issue("paragraph_number_gap")),
        ("numbers_in_order", "a paragraph lost",
         without("paragraphs", document_id=RESOLUTION, number="1")),
        ("numbers_in_order", "repeated",
         cells("paragraphs", {"document_id": RESOLUTION, "number": "2"}, number="1")),
        ("sub_paragraphs_all_read", "(a) lost", without("paragraphs", number="7(a)")),
        ("sub_paragraphs_all_read", "(b) lost", _lose_b),
        ("sub_paragraph_under_its_paragraph", "an orphan", _paragraph("p7-a", parent_id=None)),
        ("sub_paragraph_under_its_paragraph", "strangers", _paragraph("p7-a", parent_id=f"{P}6")),
        ("parent_in_document", "of another document",
         _paragraph("fn1", parent_id=f"{RESOLUTION}-p1")),
        ("parent_in_document", "its own parent", _paragraph("fn1", parent_id=f"{REPORT}-fn1")),
        ("passages_in_order", "read from further up", _paragraph("p6", source_start=0)),
        ("text_tidy", "a space before", _paragraph("p6", text=" 在")),
        ("text_tidy", "an empty line", _paragraph("p6", text="在\n \n大会")),
        ("no_page_furniture", "a footer", _paragraph("p6", text="在18-11232 (C) **3/21**大会")),
        ("no_page_furniture", "of an even page", _paragraph("p6", text="在4/21 18-11232大会")),
        ("text_from_passage", "words of its own", _paragraph("p6", text="在另一次会议上")),
        ("text_from_passage", "in another order", _paragraph("p6", text="会议次")),
        ("section_notation", "the numbers of print", _paragraph("p6", section="二/A")),
    ],
    "meetings": [
        ("id_is_slug", "a name", _meeting(BMS, meeting_id="BMS 7")),
        ("acronym_agrees", "another ordinal", _meeting(BMS, acronym="BMS6")),
        ("acronym_agrees", "another kind", _meeting(BMS, acronym="RevCon7")),
        ("acronym_agrees", "none", _meeting(BMS, acronym=None)),
        ("acronym_agrees", "without ordinal", _meeting(BMS, ordinal=None)),
        ("acronym_agrees", "elsewhere", _meeting("other-seminar", acronym="CSP5", ordinal=4)),
        ("dates_ordered", "ends first", _meeting(MEETING, end_date=dt.date(2018, 6, 1))),
        ("precision_matches", "no end", _meeting(MEETING, end_date=None)),
        ("precision_matches", "days of a year", _meeting(MEETING, date_precision="year")),
        ("precision_matches", "a year of nothing", _meeting(BMS, date_precision=None)),
        ("precision_matches", "no year", _meeting(PREPCOM, year=None)),
        ("year_of_start", "another year", _meeting(MEETING, year=2019)),
        ("parent_is_conference", "a conference below", _meeting(BMS, parent_meeting_id=MEETING)),
        ("parent_is_conference", "of a seminar",
         _meeting(PREPCOM, parent_meeting_id="other-seminar")),
        ("scheduled_has_no_record", "a report", _meeting(BMS, document_id=REPORT)),
        ("scheduled_has_no_record", "sittings",
         _meeting(MEETING, document_id=None, status="scheduled")),
        ("one_row_per_meeting", "two of an ordinal", again(
            "meetings", {"meeting_id": BMS}, meeting_id="poa-bms-7-2021", year=2021)),
        ("one_row_per_meeting", "two of a year", again(
            "meetings", {"meeting_id": BMS}, meeting_id="poa-bms-2020", ordinal=None)),
        ("convened_by_symbol", "words", _meeting(MEETING, convened_by="第 65/64 号决议")),
    ],
    "meeting_mentions": [
        ("name_in_place", "elsewhere", cells("meeting_mentions", source_start=0)),
        ("name_in_place", "another name", cells("meeting_mentions", name_as_printed="筹备委员会")),
    ],
    "sittings": [
        ("id_tells_number", "another number", cells("sittings", {"number": 1}, number=3)),
        ("number_unique", "two of a number", again("sittings", sitting_id="another")),
        ("date_in_meeting", "nobody recorded it",
         no_issue("date_outside_meeting", table_name="sittings")),
        ("date_in_meeting", "before", cells("sittings", {"number": 1}, date=dt.date(2018, 6, 17))),
    ],
    "agenda_items": [
        ("id_tells_number", "brackets",
         cells("agenda_items", {"number": "2(a)"}, agenda_item_id=f"{MEETING}-item-2(a)")),
        ("positions_consecutive", "left out", cells("agenda_items", {"number": "3"}, position=9)),
        ("parent_of_number", "none", cells("agenda_items", {"number": "2(a)"}, parent_number=None)),
        ("parent_of_number", "of an item",
         cells("agenda_items", {"number": "3"}, parent_number="2")),
        ("parent_on_agenda", "no such item", without("agenda_items", number="2")),
        ("numbers_in_order", "an item lost", without("agenda_items", number="1")),
        ("sub_items_all_read", "(a) lost", without("agenda_items", number="2(a)")),
        ("numbers_in_order", "repeated", cells("agenda_items", {"number": "3"}, number="2")),
        ("title_in_place", "another", cells("agenda_items", title="大会闭幕")),
        ("title_on_one_line", "broken",
         cells("agenda_items", {"number": "2"}, title="选举主席团\n成员")),
        ("agenda_symbol_is_normal", "bare", cells("agenda_items", agenda_symbol="L.1")),
    ],
    "sitting_agenda_items": [
        ("one_meeting", "a sitting of another", cells("sittings", meeting_id=BMS)),
        ("one_meeting", "an item of another", cells("agenda_items", meeting_id=BMS)),
    ],
    "participants": [
        ("id_is_slug", "capitals", _party(participant_id=f"{MEETING}-CUB")),
        ("id_is_slug", "of another meeting", _party(participant_id=f"{BMS}-cub")),
        ("codes_fit_kind", "a State's organization", _party(organization_id="peace")),
        ("codes_fit_kind", "an organization's State",
         _party(f"{MEETING}-p4-peace", state_code="CUB")),
        ("codes_fit_kind", "a State with a name", _party(person_name="让")),
        ("unknown_name_recorded", "a State nobody recorded",
         no_issue("unknown_state", table_name="votes")),
        ("unknown_name_recorded", "an organization nobody recorded",
         lambda tables: (no_issue("repeated_name", evidence="和平组织")(tables),
                         _party(f"{MEETING}-p4-peace", organization_id=None)(tables))),
        ("state_name_listed", "another State's", _party(state_code="CHN")),
        ("state_name_listed", "no such spelling", without("state_names", name="古巴")),
        ("name_in_place", "the words around it", _party(source_start=0)),
        ("name_in_place", "another name", _party(name_as_printed="古已")),
        ("name_on_one_line", "broken", _party(name_as_printed="古\n巴")),
        ("variants_differ", "the name itself",
         _party(PRESIDENT, person_name_variants="让-克洛德·布鲁内")),
        ("variants_differ", "an empty one", _party(PRESIDENT, person_name_variants="让|")),
        ("variants_differ", "of nobody", _party(PRESIDENT, person_name=None)),
        ("behalf_agrees", "for nobody", _party(on_behalf_of=None, also_national=None)),
        ("behalf_agrees", "whether for itself unknown", _party(also_national=None)),
        ("sittings_complete", "no first", _party(sitting_from=None)),
        ("sittings_complete", "no last", _party(sitting_to=None)),
        ("date_in_meeting", "nobody recorded it",
         no_issue("date_outside_meeting", table_name="participants")),
        ("date_in_meeting", "before", _party(date=dt.date(2018, 6, 17))),
        ("repetition_has_issue", "nobody recorded it",
         no_issue("repeated_name", evidence="和平组织")),
    ],
    "represented_states": [
        ("spoken_for_by_speaker", "by one that spoke for nobody", _party(on_behalf_of=None)),
        ("spoken_for_by_speaker", "in another document", _syria(document_id=RESOLUTION)),
        ("state_name_listed", "another State's", _syria(state_code="CHN")),
        ("unknown_name_recorded", "nobody recorded it",
         no_issue("unknown_state", evidence="火星国")),
        ("name_in_place", "the words around it", _syria(source_start=0)),
        ("name_in_place", "more than the name", cells(
            "represented_states", {"state_name": "火星国"}, state_name="火星")),
        ("name_on_one_line", "broken", _syria(state_name="阿拉伯叙利\n亚共和国")),
    ],
    "vote_events": [
        ("id_is_slug", "of another meeting", _event(vote_event_id=f"{BMS}-p5")),
        ("id_is_slug", "capitals", _event(vote_event_id=f"{MEETING}-P5")),
        ("sequence_consecutive", "left out", _event("p6", sequence=3)),
        ("sequence_consecutive", "twice", _event("p6", sequence=1)),
        ("lists_counted", "one more", _event(counted_yes=4)),
        ("lists_counted", "no list", _event(counted_yes=None)),
        ("lists_counted", "a list of nobody", _event(counted_no=1)),
        ("lists_counted", "a vote lost", without("votes", state_name="法国")),
        ("reconciles_agrees", "called true", _event(reconciles=True)),
        ("reconciles_agrees", "called unknown", _event(reconciles=None)),
        ("reconciles_agrees", "called false",
         _event(total_abstentions=2, reconciles=False)),
        ("reconciles_agrees", "of no list", _event("p6", reconciles=True)),
        ("mismatch_has_issue", "nobody recorded it", no_issue("tally_mismatch")),
        ("mismatch_has_issue", "taken lightly", _issue("tally_mismatch", severity="info")),
        ("date_in_meeting", "nobody recorded it",
         no_issue("date_outside_meeting", table_name="vote_events")),
        ("date_in_meeting", "after", _event("p6", date=dt.date(2018, 6, 30))),
        ("sitting_known", "no such sitting", _event(sitting_number=3)),
        ("no_totals_without_vote", "a consensus counted", _event("p6", total_yes=1)),
        ("no_totals_without_vote", "a list of consent", _event(procedure="acclamation")),
        ("elected_by_election", "elected otherwise", _event("p6", result="elected")),
        ("symbol_is_normal", "blanks", _event(document_symbol="A/CONF.192 /2018")),
        ("motion_from_passage", "words of its own", _event(motion="大会未决定")),
    ],
    "votes": [
        ("one_vote_per_state", "nobody recorded it", no_issue("state_in_two_lists")),
        ("one_vote_per_state", "twice under one head", _vote("古巴", state_code="CHN")),
        ("of_a_vote", "a consensus", _event(procedure="consensus")),
        ("of_a_vote", "in another document", _vote("古巴", document_id=RESOLUTION)),
        ("repetition_has_issue", "nobody recorded it",
         no_issue("repeated_name", paragraph_id=f"{P}5")),
        ("state_name_listed", "another State's", _vote("法国", state_code="CHN")),
        ("unknown_name_recorded", "nobody recorded it",
         no_issue("unknown_state", table_name="votes")),
        ("name_in_place", "more than the name", _vote("法国", source_start=0)),
        ("name_in_place", "less than the name", _vote("中国", state_name="中国人")),
        ("name_in_place", "no text", lambda tables: tables.raw.clear()),
        ("name_on_one_line", "broken", _vote("法国", state_name="法\n国")),
    ],
    "calendar": [
        ("id_is_slug", "of no document", _entry(calendar_id="bms-7")),
        ("kind_of_meeting", "another kind", _entry(kind="conference")),
        ("year_of_meeting", "another year", _entry(year=2021)),
        ("year_of_start", "another year", _entry(start_date=DAY)),
        ("dates_ordered", "ends first", _entry(start_date=DAY, end_date=dt.date(2018, 6, 17))),
        ("precision_matches", "no days", _entry(date_precision="day")),
        ("precision_matches", "no precision", _entry(date_precision=None)),
        ("bound_of_duration", "no bound", _entry(duration_bound=None)),
        ("bound_of_duration", "of nothing", _entry(duration=None)),
        ("decided_by_one_document", "two", _entry(decided_by_symbol="A/RES/65/64")),
        ("symbol_is_normal", "words", _entry(decided_by_symbol="第 65/64 号决议")),
        ("text_from_passage", "words of its own", _entry(text="决定不举行")),
    ],
    "citations": [
        ("id_is_slug", "of no document", cells("citations", citation_id="c1")),
        ("symbol_is_normal", "blanks of print", cells("citations", cited_symbol="A/CONF. 192/15")),
        ("symbol_is_normal", "bare", cells("citations", cited_symbol="66/47")),
        ("cited_in_place", "another", cells("citations", cited_as="A/CONF.192/16")),
        ("cited_in_place", "the words around it", cells("citations", source_start=0)),
    ],
    "mentions": [
        ("name_in_place", "another", cells("mentions", as_printed="武器贸易条约")),
        ("name_in_place", "more than the name", cells(
            "mentions", {"instrument_id": "iti"}, as_printed="国际")),
    ],
    "issues": [
        ("id_tells_check", "a number", _issue("tally_mismatch", issue_id="17")),
        ("table_known", "no such table", _issue("tally_mismatch", table_name="tallies")),
        ("record_known", "no such record", _issue("tally_mismatch", record_id="nowhere")),
        ("record_known", "of no table", _issue("tally_mismatch", table_name=None)),
        ("place_complete", "no end", _issue("repeated_name", source_end=None)),
        ("place_complete", "no document",
         cells("issues", {"evidence": "火星国"}, document_id=None)),
        ("evidence_from_passage", "words of its own",
         cells("issues", {"evidence": "火星国"}, evidence="水星国")),
        ("message_is_a_sentence", "two lines", _issue("tally_mismatch", message="One.\nTwo.")),
        ("message_is_a_sentence", "no stop", _issue("tally_mismatch", message="One")),
        ("mismatch_is_real", "it reconciles", _event(reconciles=True)),
        ("mismatch_is_real", "of no event", _issue("tally_mismatch", record_id=None)),
    ],
}  # fmt: skip
