"""Descriptors: the official profile, Frictionless, and what neither sees."""

import copy
import hashlib
import json
import zipfile

import pytest
import yaml

from pipelines.publish import PACKAGES
from pipelines.publish.conformity import descriptor_problems
from pipelines.publish.validation import frictionless_problems
from pipelines.tables import TABLES


@pytest.fixture(params=[package.name for package in PACKAGES])
def package(request):
    return request.param


@pytest.fixture
def descriptor(published):
    return json.loads((published / "small-arms-votes" / "datapackage.json").read_bytes())


def test_descriptors_conform(published, package):
    descriptor = json.loads((published / package / "datapackage.json").read_bytes())
    assert descriptor_problems(descriptor) == []
    assert frictionless_problems(descriptor, published / package) == []


def test_packages_are_those_of_the_contract():
    tables = {package.name: set(package.tables) for package in PACKAGES}
    assert set().union(*tables.values()) == set(TABLES)
    assert tables["small-arms-votes"] == {
        "vote_events", "votes", "meetings", "sittings", "documents", "states", "issues",
    }  # fmt: skip
    assert all("issues" in held for held in tables.values())


def test_sizes_hashes_and_names(published, package):
    descriptor = json.loads((published / package / "datapackage.json").read_bytes())
    names = [resource["name"] for resource in descriptor["resources"]]
    assert (
        len(set(names))
        == len(names)
        == 2 * len(next(p for p in PACKAGES if p.name == package).tables)
    )
    for resource in descriptor["resources"]:
        raw = (published / package / resource["path"]).read_bytes()
        assert resource["bytes"] == len(raw)
        assert resource["hash"] == f"sha256:{hashlib.sha256(raw).hexdigest()}"


def test_csv_and_parquet_have_one_schema(descriptor):
    by_name = {resource["name"]: resource for resource in descriptor["resources"]}
    assert by_name["votes"]["schema"] == by_name["votes-parquet"]["schema"]


def test_fields_say_what_they_are(descriptor):
    votes = next(r for r in descriptor["resources"] if r["name"] == "votes")
    field = next(f for f in votes["schema"]["fields"] if f["name"] == "vote")
    assert field["categories"][0] == {"value": "Y", "label": "in favour", "label_zh": "赞成"}
    assert field["constraints"]["enum"] == ["Y", "N", "A", "X"]
    assert votes["schema"]["primaryKey"] == ["vote_event_id", "vote", "state_name"]
    assert votes["schema"]["missingValues"] == [""]
    parents = {key["reference"]["resource"] for key in votes["schema"]["foreignKeys"]}
    assert parents == {"vote_events", "states", "documents"}
    paragraph = next(f for f in votes["schema"]["fields"] if f["name"] == "paragraph_id")
    assert "in the package small-arms-texts" in paragraph["description"]


def test_self_reference_names_no_resource(descriptor):
    meetings = next(r for r in descriptor["resources"] if r["name"] == "meetings")
    references = [key["reference"] for key in meetings["schema"]["foreignKeys"]]
    assert {"fields": ["meeting_id"]} in references


def test_sources_are_the_documents(descriptor):
    first, second = descriptor["sources"]
    assert first["path"] == "https://undocs.org/zh/A/CONF.192/2018/RC/3"
    assert first["symbol"] == "A/CONF.192/2018/RC/3"
    assert second["file"] == "report-2012.zh.txt"
    assert "path" not in second


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (lambda d: d.update(resources=[]), "resources"),
        (lambda d: d["resources"][0].update(hash=3), "resources/0/hash"),
        (lambda d: d["resources"][0].update(type="list"), "resources/0/type"),
        (lambda d: d["resources"][0]["schema"]["fields"][0].pop("name"), "schema/fields/0"),
    ],
)
def test_the_profile_catches(descriptor, damage, told):
    damage(descriptor)
    assert any(told in problem for problem in descriptor_problems(descriptor))


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (lambda d: d.pop("licenses"), "no licence"),
        (lambda d: d.update(created="yesterday"), "created: 'yesterday' is not"),
        (lambda d: d.pop("title"), "title: it is missing"),
        (lambda d: d["resources"].append(copy.deepcopy(d["resources"][0])), "2 have the name"),
        (lambda d: d["resources"][0].pop("bytes"), "bytes is missing"),
        (
            lambda d: d["resources"][2]["schema"]["foreignKeys"][0]["reference"].update(
                resource="nowhere"
            ),
            "refers to the resource nowhere",
        ),
        (
            lambda d: d["resources"][2]["schema"]["foreignKeys"][0]["reference"].update(
                fields=["date"]
            ),
            "which is not its key",
        ),
        (lambda d: d["resources"][2]["schema"].update(primaryKey=["nothing"]), "not a field"),
        (lambda d: d["resources"][2]["schema"].pop("primaryKey"), "no primary key"),
        (
            lambda d: d["resources"][2]["schema"]["fields"].append({"name": "vote"}),
            "2 fields are named vote",
        ),
    ],
)
def test_own_checks_catch_what_the_profile_lets_pass(descriptor, damage, told):
    assert descriptor["resources"][2]["name"] == "votes"
    damage(descriptor)
    assert any(told in problem for problem in descriptor_problems(descriptor))


def test_zip_is_the_package(published, package):
    with zipfile.ZipFile(published / f"{package}.zip") as archive:
        names = archive.namelist()
        assert names == sorted(names)
        assert "datapackage.json" in names
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        for name in names:
            assert archive.read(name) == (published / package / name).read_bytes()
    assert len(names) == sum(path.is_file() for path in (published / package).rglob("*"))


def test_citation(published):
    citation = yaml.safe_load((published / "CITATION.cff").read_text("utf-8"))
    assert citation["cff-version"] == "1.2.0"
    assert citation["license"] == "CC-BY-4.0"
    assert str(citation["date-released"]) == "2018-07-06"
    assert citation["authors"] == [{"name": "UN Small Arms Open Data project"}]
    assert {"message", "title", "version", "type"} <= set(citation)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_dictionary_names_everything(published, language):
    text = (published / f"data-dictionary.{language}.md").read_text("utf-8")
    for spec in TABLES.values():
        assert f'<a id="{spec.name}"></a>' in text
        for column in spec.columns:
            assert f"| `{column.name}` | {column.doc.zh} |" in text
            if column.doc.vocabulary is not None:
                assert f"(#codes-{column.doc.vocabulary.name})" in text
                assert f'<a id="codes-{column.doc.vocabulary.name}"></a>' in text
    assert "votes_undl" in text
    assert ("apostrophe" if language == "en" else "撇号") in text
    assert text.count("{{") == text.count("{%") == 0


def test_rights_are_said_plainly(published):
    text = (published / "LICENSE.md").read_text("utf-8")
    assert "The texts are the United Nations'" in text
    assert "CC-BY-4.0" in text
    assert "Apache License 2.0" in text
