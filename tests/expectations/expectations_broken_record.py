"""For each rule of the domain on sittings as their records tell them, tables that break it."""

from __future__ import annotations

import datetime as dt

from expectations_changes import Change, Tables, cells, no_issue, text, without
from expectations_raw import RECORD, RECORD_ZH, REPORT
from expectations_record import BALLOT, DEBATER, EVENT_45, RES_30, SESSION, SITTING
from expectations_sample import MEETING

WORK = "a-73-pv-45"


def _work(**values: object) -> Change:
    return cells("works", {"work_id": WORK}, **values)


def _statement(number: int = 2, **values: object) -> Change:
    return cells("statements", {"position": number}, **values)


def _event(event: str = EVENT_45, **values: object) -> Change:
    return cells("vote_events", {"vote_event_id": event}, **values)


def _text(language: str = "en", **values: object) -> Change:
    return cells("texts", {"language": language}, **values)


def _item(which: str, **values: object) -> Change:
    return cells("agenda_items", {"meeting_id": SESSION, "number": which}, **values)


def _debater(**values: object) -> Change:
    return cells("participants", {"participant_id": DEBATER}, **values)


def _repair(**values: object) -> Change:
    return cells("issues", {"check": "vote_list_repaired"}, **values)


def _named_late(tables: Tables) -> None:
    """The speaker's name stands a long way into the passage, where somebody else speaks."""
    tables.raw[RECORD] += "So do we. " * 100 + "Mr. Late"
    _statement(4, speaker="Mr. Late", source_end=len(tables.raw[RECORD]))(tables)


BROKEN_RECORD: dict[str, list[tuple[str, str, Change]]] = {
    "works": [
        ("id_is_slug", "a symbol", _work(work_id="A/73/PV.45")),
        ("id_begins_its_documents", "another id",
         cells("documents", {"document_id": RECORD_ZH}, document_id="the-record-zh")),
        ("languages_of_documents", "one too few", _work(languages="en")),
        ("languages_of_documents", "not sorted", _work(languages="zh|en")),
        ("languages_of_documents", "one too many", without("documents", document_id=RECORD_ZH)),
        ("languages_of_documents", "of no document", without("documents", work_id=WORK)),
        ("followed_is_at_hand", "not at hand", _work(followed_language="fr")),
        ("only_version_alone", "one of two", _work(followed_because="only_version")),
        ("only_version_alone", "the best of one",
         cells("works", {"languages": "zh"}, followed_because="fewest_errors")),
        ("original_is_stated", "written in another", _work(followed_language="zh")),
        ("original_is_stated", "stated nowhere",
         cells("documents", {"work_id": WORK}, original_language=None)),
        ("described_as_followed", "another kind", _work(kind="report")),
        ("described_as_followed", "the date of another version",
         cells("documents", {"document_id": RECORD}, date=dt.date(2018, 12, 6))),
        ("symbol_of_a_version", "none", _work(symbol=None)),
        ("symbol_of_a_version", "another", _work(symbol="A/73/PV.46")),
        ("symbol_of_a_version", "out of nowhere",
         cells("documents", {"work_id": WORK}, symbol=None)),
        ("symbol_is_normal", "blanks", _work(symbol="A/73/PV. 45")),
    ],
    "meetings": [
        ("sittings_stated_by_report", "by the record of one sitting",
         cells("documents", {"document_id": REPORT}, kind="verbatim_record")),
        ("sittings_stated_by_report", "by a summary",
         cells("documents", {"document_id": REPORT}, kind="summary_record")),
    ],
    "sittings": [
        ("closed_after_opened", "nobody recorded it", no_issue("sitting_times_reversed")),
        ("closed_after_opened", "in the morning",
         cells("sittings", {"sitting_id": SITTING}, closed_at="09:00")),
        ("closed_after_opened", "at once",
         cells("sittings", {"sitting_id": SITTING}, closed_at="15:05")),
    ],
    "agenda_items": [
        ("sub_items_all_read", "of a list that is no record",
         lambda tables: (_item("101", number="103")(tables),
                         cells("documents", {"document_id": RECORD}, kind="report")(tables))),
        ("positions_consecutive", "two of a record in one place", _item("103(b)", position=1)),
        ("title_in_place", "of another item", _item("103(b)", title="Disarmament and peace")),
    ],
    "participants": [
        ("codes_fit_kind", "a person of a State in a list", _debater(context="statements")),
        ("state_name_listed", "no State's name", _debater(name_as_printed="Mr. Castro")),
        ("state_name_listed", "more than the name in a list",
         _debater(name_as_printed="Cuba, for all", context="statements")),
        ("name_in_place", "another name", _debater(name_as_printed="Zaire")),
        ("name_in_place", "in a list", _debater(context="statements")),
        ("repetition_has_issue", "in a list", _debater(context="statements")),
    ],
    "statements": [
        ("id_tells_place", "another place", _statement(statement_id=f"{SITTING}-t7")),
        ("id_tells_place", "more than the place", _statement(statement_id=f"{SITTING}-t12")),
        ("id_tells_place", "another sitting", _statement(statement_id=f"{SESSION}-s46-t2")),
        ("positions_consecutive", "left out", without("statements", position=2)),
        ("positions_consecutive", "twice", _statement(3, position=2)),
        ("codes_fit_kind", "both", _statement(organization_id="nam")),
        ("codes_fit_kind", "an organization's State", _statement(4, state_code="CUB")),
        ("codes_fit_kind", "a person's State", _statement(1, state_code="CUB")),
        ("codes_fit_kind", "a person's organization", _statement(1, organization_id="nam")),
        ("unknown_party_recorded", "a State nobody recorded",
         no_issue("state_unknown", document_id=RECORD)),
        ("unknown_party_recorded", "an organization nobody recorded",
         _statement(4, organization_id=None)),
        ("speaker_in_place", "another name", _statement(speaker="Mr. Pax")),
        ("speaker_in_place", "letters here and there", _statement(speaker="Mr. Castr Cuba")),
        ("speaker_in_place", "after much was said",
         _named_late),
        ("speaker_in_place", "marks alone", _statement(speaker="**")),
        ("speaker_on_one_line", "broken", _statement(speaker="Mr. Cas-\ntro")),
        ("affiliation_from_passage", "another", _statement(affiliation="Zaire")),
        ("behalf_from_passage", "announced by none who presides",
         lambda tables: (_statement(on_behalf_of="Cuba", source_start=1, source_end=2)(tables),
                         _statement(1, is_presiding=False)(tables))),
        ("behalf_from_passage", "another", _statement(on_behalf_of="the Group of 77")),
        ("behalf_agrees", "nobody", _statement(on_behalf_of=None)),
        ("agenda_items_separated", "padded", _statement(agenda_items="101 | 102")),
    ],
    "vote_events": [
        ("id_is_slug", "of another session", _event(vote_event_id="ga-74-s45-v1")),
        ("reconciles_agrees", "a note is no list",
         lambda tables: (without("votes", vote_event_id=EVENT_45, vote_intended=None)(tables),
                         _event(counted_yes=None, counted_abstentions=None)(tables))),
        ("ballot_is_election", "a secret vote", _event(procedure="secret_ballot")),
        ("ballot_is_election", "on what is unknown", _event(BALLOT, vote_scope=None)),
        ("vetoed_in_the_council", "in the Assembly", _event(result="vetoed", total_no=1)),
        ("vetoed_in_the_council", "by nobody",
         lambda tables: (_event(result="vetoed")(tables),
                         cells("meetings", {"meeting_id": SESSION}, series="sc")(tables))),
        ("vetoed_in_the_council", "by consent",
         lambda tables: (_event(RES_30, result="vetoed")(tables),
                         cells("meetings", {"meeting_id": SESSION}, series="sc")(tables))),
        ("report_symbol_is_normal", "bare", _event(report_symbol="A 73 510")),
        ("resulting_symbol_is_normal", "as printed", _event(resulting_symbol="resolution 73/52")),
        ("agenda_items_separated", "an empty item", _event(agenda_items="101||102")),
    ],
    "votes": [
        ("of_a_vote", "a secret ballot", _event(procedure="secret_ballot")),
        ("of_a_vote", "read from the other version for no reason",
         no_issue("vote_list_repaired")),
        ("of_a_vote", "repaired from another document",
         cells("documents", {"document_id": RECORD_ZH}, work_id="a-res-65-64")),
        ("of_a_vote", "of no vote", without("vote_events", vote_event_id=EVENT_45)),
    ],
    "issues": [
        ("other_place_complete", "no end", _repair(other_source_end=None)),
        ("other_place_complete", "no document", _repair(other_document_id=None)),
        ("other_is_another", "the same", _repair(other_document_id=RECORD)),
        ("other_is_another", "than none", _repair(document_id=None)),
        ("other_evidence_from_passage", "words of its own", _repair(other_evidence="中国")),
        ("other_evidence_from_passage", "of nowhere",
         _repair(other_source_start=None, other_source_end=None)),
        ("mismatch_is_real", "told by another work",
         cells("issues", {"check": "tally_mismatch"}, document_id=REPORT, record_id=EVENT_45)),
        ("mismatch_is_real", "told of one that adds up",
         cells("issues", {"check": "tally_mismatch"}, document_id=RECORD, record_id=EVENT_45)),
    ],
    "texts": [
        ("column_declared", "no such table", _text(table_name="sessions")),
        ("column_declared", "no such column", _text(column_name="nickname")),
        ("column_declared", "a column of numbers", _text(column_name="ordinal")),
        ("record_known", "no such record", _text(record_id="ga-74")),
        ("record_known", "of another table", _text(table_name="sittings")),
        ("language_of_document", "another", cells("texts", language="zh")),
        ("text_from_passage", "words of its own", _text(text="General Committee")),
        ("text_from_passage", "no such words any more", text(RECORD, "General", "Special")),
    ],
}  # fmt: skip


def _one_item_named(tables: Tables) -> None:
    item = tables.frames["sitting_agenda_items"].row(0, named=True)
    record = "-".join(item[name] for name in ("sitting_id", "agenda_item_id", "action"))
    named = {"table_name": "sitting_agenda_items", "record_id": record}
    cells("issues", {"check": "tally_mismatch"}, **named)(tables)


NOT_BROKEN: list[tuple[str, str, Change]] = [
    ("statements", "behalf_from_passage", _statement(on_behalf_of="Cuba", source_start=1,
                                                     source_end=2)),
    ("vote_events", "sequence_consecutive", _event(document_id=RECORD_ZH)),
    ("issues", "record_known", _one_item_named),
    ("issues", "mismatch_is_real",
     cells("issues", {"check": "tally_mismatch"}, document_id=RECORD_ZH, record_id=EVENT_45)),
    ("vote_events", "lists_counted",
     cells("votes", {"state_name": "China"}, vote_intended="N")),
    ("vote_events", "id_is_slug", _event(RES_30, vote_event_id=f"{SESSION}-res-73-30-a")),
    ("vote_events", "vetoed_in_the_council",
     lambda tables: (_event(result="vetoed", total_no=1)(tables),
                     cells("meetings", {"meeting_id": SESSION}, series="sc")(tables))),
    ("votes", "of_a_vote", _event(procedure="roll_call")),
    ("votes", "of_a_vote", _event(procedure="show_of_hands")),
    ("votes", "of_a_vote", _event(procedure=None)),
    ("agenda_items", "numbers_in_order", _item("101", number="99")),
    ("agenda_items", "parent_on_agenda", without("agenda_items", number="101")),
    ("agenda_items", "sub_items_all_read", _item("101", number="103")),
    ("agenda_items", "positions_consecutive", _item("103(b)", position=7)),
    ("participants", "repetition_has_issue", _debater(times_listed=5)),
    ("participants", "state_name_listed", _debater(name_as_printed="Cuba, for all")),
    ("meetings", "sittings_stated_by_report",
     cells("meetings", {"meeting_id": MEETING}, document_id=None)),
]  # fmt: skip
"""Changes that a rule lets pass."""
