"""Hand-kept lists are read strictly, and errors say where."""

import datetime as dt
from dataclasses import dataclass, field

import pytest

from pipelines.names import listed
from pipelines.names.listed import read_named_list
from pipelines.names.reference import (
    Names,
    ReferenceListError,
    load_sections,
    read_entries,
)
from pipelines.tables.vocabularies import ORGANIZATION_KIND


@dataclass(frozen=True, kw_only=True)
class Entry:
    id: str
    names: Names = field(default_factory=dict)
    until: dt.date | None = None
    known: bool = False


def read(tmp_path, text):
    path = tmp_path / "list.yaml"
    path.write_text(text, encoding="utf-8")
    return read_entries(path, "things", load_sections(path, ["things"])["things"], Entry)


def test_entries_become_dataclasses(tmp_path):
    text = (
        "things:\n- id: a\n  names: {zh: [甲, 乙]}\n  until: 2019-02-12\n  known: true\n- id: b\n"
    )
    assert read(tmp_path, text) == (
        Entry(id="a", names={"zh": ("甲", "乙")}, until=dt.date(2019, 2, 12), known=True),
        Entry(id="b"),
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("things:\n- {id: a, nmaes: {}}", r"list\.yaml, things, entry 1 \(a\): unknown key nmaes"),
        ("things:\n- {known: true}", "entry 1 .*: id is missing"),
        ("things:\n- {id: a, id: b}", "the key 'id' is given twice"),
        ("things:\n- {id: 2000}", "id: expected text"),
        ("things:\n- {id: ' a'}", "id: expected text"),
        ("things:\n- {id: ''}", "id: expected text"),
        ("things:\n- {id: a, known: 'yes'}", "known: expected true or false"),
        ("things:\n- {id: a, until: soon}", "until: expected a date"),
        ("things:\n- {id: a, until: 2019-02-12 10:00:00}", "until: expected a date"),
        ("things:\n- {id: a, names: [x]}", "names: expected a mapping"),
        ("things:\n- {id: a, names: {zh: x}}", r"names\.zh: expected a list"),
        ("things:\n- {id: a, names: {zh: []}}", r"names\.zh: expected a list"),
        ("things:\n- {id: a, names: {zh: [1]}}", r"names\.zh: expected text"),
        ("things:\n- just text", "entry 1: expected a mapping"),
        ("things: {}", "things: expected a list"),
        ("other: []", "unknown key other"),
        ("things: []\nother: []", "unknown key other"),
        ("{}", "things is missing"),
        ("- a", "expected the sections things"),
        ("things: [", "cannot be read"),
    ],
)
def test_what_is_not_known_is_an_error(tmp_path, text, message):
    with pytest.raises(ReferenceListError, match=message):
        read(tmp_path, text)


def test_a_missing_file_is_an_error_that_names_it(tmp_path):
    with pytest.raises(ReferenceListError, match=r"gone\.yaml: cannot be read"):
        load_sections(tmp_path / "gone.yaml", ["things"])


def named_list(tmp_path, entries, not_names="[]"):
    path = tmp_path / "named.yaml"
    path.write_text(f"things: {entries}\nnot_things: {not_names}\n", encoding="utf-8")
    return read_named_list(path, "things", "not_things", ORGANIZATION_KIND)


def test_named_list_recognizes_names_but_not_acronyms_by_themselves(tmp_path):
    entry = "[{id: can, kind: igo, acronym: CAN, name_en: Andean Community, name_zh: 安第斯共同体}]"
    names = named_list(tmp_path, entry)
    assert names.lexicon("en").get("Andean Community") == "can"
    assert names.lexicon("en").get("CAN") is None
    assert names.lexicon("zh").get("安第斯共同体") == "can"
    assert names.lexicon("fr").get("Andean Community") is None


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ("[{id: a, kind: club, name_en: A}]", "a: unknown kind 'club'; known are igo, ngo"),
        ("[{id: a, kind: igo, name_en: A}, {id: a, kind: igo, name_en: B}]", "a: the id is given"),
        ("[{id: a, kind: igo, name_en: A, names: {cn: [甲]}}]", "a: unknown language 'cn'"),
    ],
)
def test_named_list_checks_ids_kinds_and_languages(tmp_path, entries, message):
    with pytest.raises(ReferenceListError, match=message):
        named_list(tmp_path, entries)


def test_named_list_refuses_one_name_for_two(tmp_path):
    entries = "[{id: a, kind: igo, name_en: A}, {id: b, kind: igo, name_en: A}]"
    with pytest.raises(ValueError, match="'A' stands for both a and b"):
        named_list(tmp_path, entries).lexicon("en")


def test_phrases_that_are_not_names_are_read(tmp_path):
    not_names = "[{language: zh, names: [国际开发署], reason: another}]"
    entry = "[{id: undp, kind: un_entity, name_en: UNDP, name_zh: 开发署}]"
    lexicon = named_list(tmp_path, entry, not_names).lexicon("zh")
    assert lexicon.find_all("美国国际开发署") == []
    assert [match.key for match in lexicon.find_all("开发署")] == ["undp"]


def test_unknown_language_is_a_key_error():
    with pytest.raises(KeyError, match="cn"):
        listed.known_language("cn")
